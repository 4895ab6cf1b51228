import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { citation } from '../../../src/schemas/shared/provenance.ts';
import { publishedJsonSchema, publishedValue } from '../../../src/schemas/openDataFields.ts';
import { reference } from '../../../src/schemas/shared/reference.ts';

const forEditors = { forEditors: true };
const schema = z.strictObject({
  title: z.string().meta({ example: 'A title' }),
  remark: z.string().optional().meta(forEditors),
  group: reference('groups'),
  ways: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('phone'), number: z.string() }),
      z.strictObject({ kind: z.literal('email'), isTeam: z.boolean().meta(forEditors) }),
    ]),
  ),
  words: z.array(z.string()).default([]),
});
const value = {
  title: 'One',
  remark: 'Ask again.',
  group: 'exampleton/board',
  ways: [
    { kind: 'phone', number: '999' },
    { kind: 'email', isTeam: true },
  ],
  words: [],
};

describe('a published value', () => {
  test('has no field that only editors use, however deep', () => {
    expect(publishedValue(schema, value)).toEqual({
      title: 'One',
      group: 'exampleton/board',
      ways: [{ kind: 'phone', number: '999' }, { kind: 'email' }],
      words: [],
    });
  });

  test('cites a document without the line of a copy that nobody else has', () => {
    const cited = { document: 'a-document', place: 'Page 3', lines: '3-4' };
    expect(publishedValue(citation, cited)).toEqual({ document: 'a-document', place: 'Page 3' });
  });
});

describe('the schema of what is published', () => {
  const json = publishedJsonSchema(schema) as {
    properties: Record<string, Record<string, unknown>>;
    required: string[];
  };

  test('does not know the fields that only editors use', () => {
    expect(Object.keys(json.properties)).toEqual(['title', 'group', 'ways', 'words']);
    expect(JSON.stringify(json)).not.toMatch(/isTeam|forEditors/);
  });

  test('asks for what an author may leave out, because it is filled in', () => {
    expect(json.required).toEqual(['title', 'group', 'ways', 'words']);
  });

  test('gives examples in the word that validators know, and the type that an id is of', () => {
    expect(json.properties['title']).toMatchObject({ examples: ['A title'] });
    expect(json.properties['group']).toMatchObject({ 'x-reference': 'groups' });
    expect(json.properties['title']).not.toHaveProperty('example');
  });
});
