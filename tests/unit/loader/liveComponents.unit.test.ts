import { expect, test } from 'vitest';
import { liveComponents } from '../../../src/loader/edition/liveComponents.ts';

const onSite = (text: string) =>
  liveComponents(
    text,
    (_, id) => id.startsWith('luton/'),
    (collection) => (collection === 'procedures' ? 'within 5 days' : 'Neglect Group'),
  );

test('a component that names an entry of a site stays as it is', () => {
  const text = 'The <Group id="bedford/2023/board" /> met. <Contact id="bedford/front-door" />';
  expect(onSite(text)).toBe(text);
});

test('a name of an entry that a site leaves out becomes plain words', () => {
  expect(onSite('The <Group id="luton/2023/neglect-group" /> met.')).toBe('The Neglect Group met.');
  expect(onSite('See <Procedure id="luton/escalation">how to disagree</Procedure>.')).toBe(
    'See how to disagree.',
  );
});

test('a time limit of a procedure that a site leaves out becomes plain words', () => {
  expect(onSite('It is done <Timescale id="luton/complaints#answer" short />.')).toBe(
    'It is done within 5 days.',
  );
});

test('any other component of an entry that a site leaves out goes', () => {
  expect(onSite('Call:\n\n<Contact id="luton/front-door" />\n')).toBe('Call:\n\n\n');
});

test('a component without an entry stays', () => {
  const text = '<EditorNote about="Total">\n\nNo year.\n\n</EditorNote>';
  expect(onSite(text)).toBe(text);
});
