import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import Call from '../../../src/components/authoring/Call.astro';
import Group from '../../../src/components/authoring/Group.astro';
import Procedure from '../../../src/components/authoring/Procedure.astro';
import Timescale from '../../../src/components/authoring/Timescale.astro';
import { attribute, parsePiece, textOf, theElement } from '../../helpers/dom.ts';
import { anEntry, handbookOf, twoStructures } from '../../helpers/entries.ts';
import { show } from '../show.ts';
import { shown } from '../shownContent.ts';

vi.mock('../../../src/queries.ts', async () => (await import('../shownContent.ts')).shownQueries);

beforeAll(() => {
  shown.handbook = handbookOf([
    ...twoStructures(),
    anEntry('contacts', 'shared/helpline', {
      title: 'Helpline',
      function: 'helpline',
      channels: [
        { kind: 'chat', address: 'https://example.org/chat' },
        { kind: 'phone', number: '0800 1111' },
      ],
    }),
    anEntry('contacts', 'shared/letterbox', {
      channels: [{ kind: 'email', address: 'help@example.org' }],
    }),
    anEntry('procedures', 'luton/complaints', {
      title: 'Complaints',
      steps: [
        {
          id: 'answer',
          title: 'Answer the complaint',
          who: [{ kind: 'role', role: 'Office' }],
          what: 'Write back.',
          timescale: { within: 15, unit: 'working-day', after: 'the complaint arriving' },
        },
      ],
    }),
  ]);
});

describe('a component in a text', () => {
  test('names a group as a link to its page', async () => {
    const link = theElement(await show(Group, { id: 'luton/2018/board' }), 'a');
    expect(textOf(link)).toBe('Luton Board');
    expect(attribute(link, 'href')).toMatch(/\/luton\/groups\/board\/2018\/$/);
  });

  test('shows the number of a contact as a link that calls it, and refuses one without a number', async () => {
    const link = theElement(await show(Call, { id: 'shared/helpline' }), 'a');
    expect(attribute(link, 'href')).toBe('tel:08001111');
    // The sentence around it has "Call" already.
    expect(textOf(link)).toBe('Helpline: 0800 1111');
    await expect(show(Call, { id: 'shared/letterbox' })).rejects.toThrow('no number to call');
  });

  test('links to a procedure with the words of its author', async () => {
    const container = await AstroContainer.create();
    const html = await container.renderToString(Procedure, {
      props: { id: 'luton/complaints' },
      slots: { default: '\n  <p>how to complain</p>\n' },
    });
    const link = theElement(parsePiece(html), 'a');
    expect(textOf(link)).toBe('how to complain');
    expect(attribute(link, 'href')).toMatch(/\/luton\/procedures\/complaints\/$/);
  });

  test('shows a time limit with what it is counted from, or without', async () => {
    const id = 'luton/complaints#answer';
    expect(textOf(await show(Timescale, { id }))).toBe(
      'within 15 working days of the complaint arriving',
    );
    expect(textOf(await show(Timescale, { id, short: true }))).toBe('within 15 working days');
  });
});
