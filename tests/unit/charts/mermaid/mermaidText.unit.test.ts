import { describe, expect, it } from 'vitest';
import { mermaidText } from '../../../../src/charts/engine/mermaid/mermaidText.ts';

describe('mermaidText', () => {
  it('leaves ordinary names as they are', () => {
    expect(mermaidText("Children's & Young People's Group (CSEM), 50%")).toBe(
      "Children's & Young People's Group (CSEM), 50%",
    );
  });

  it('codes what would end a label or be taken for Markdown', () => {
    expect(mermaidText('"a" <b> *c* #1;')).toBe('#34;a#34; #60;b#62; #42;c#42; #35;1;');
    expect(mermaidText('1. First')).toBe('1#46; First');
    expect(mermaidText('- item')).toBe('#45; item');
  });

  it('codes what would be taken for an address, which Mermaid leaves out of a drawing', () => {
    expect(mermaidText('See https://example.org: now')).toBe('See https#58;//example.org: now');
    expect(mermaidText('WWW.example.org, team@example.org')).toBe(
      'WWW#46;example.org, team#64;example.org',
    );
  });

  it('keeps a label on one line', () => {
    expect(mermaidText(' two\nlines\there ')).toBe('two lines here');
  });

  it('codes per cent signs that would begin a remark or an instruction, and no other', () => {
    expect(mermaidText('%%{init: {}}%%')).toBe('#37;#37;{init: {}}#37;%');
    expect(mermaidText('50% of 100%')).toBe('50% of 100%');
  });
});
