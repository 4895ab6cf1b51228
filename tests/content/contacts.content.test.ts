import { describe, expect, test } from 'vitest';
import { checkWith } from '../helpers/contentFolder.ts';

/** A night contact of Luton, with its own fields. */
const night = (fields: string) => ({
  'luton/contacts/out-of-hours.yaml': `title: Out of hours
summary: Who to call about a child in Luton at night.
sources: [{ document: luton-arrangements, place: Whole document }]
function: out-of-hours
areas: [luton]
reliability: B
${fields}`,
});
const none = (more = '') => `noneFound:
  on: 2026-11-01
  where: The council's page of contacts.
  instead: [luton/front-door]
${more}`;
const codes = async (files: Record<string, string>) =>
  (await checkWith(files)).problems.map(({ code }) => code);

describe('an area with no published night number for the public', () => {
  test('passes when the entry says where and when somebody looked', async () => {
    expect(await codes(night(`audiences: [anyone]\n${none()}`))).toEqual([]);
  });

  test('passes with a number that only practitioners may call beside it', async () => {
    expect(
      await codes({
        ...night(`audiences: [anyone]\n${none()}`),
        'luton/contacts/night-team.yaml': Object.values(
          night('audiences: [professionals]\nchannels: [{ kind: phone, number: "01582 547653" }]'),
        )[0]!.replace('Out of hours', 'Night team'),
      }),
    ).toEqual([]);
  });

  test('does not pass with a number that only practitioners may call alone', async () => {
    expect(
      await codes(
        night('audiences: [professionals]\nchannels: [{ kind: phone, number: "01582 547653" }]'),
      ),
    ).toEqual(['area-without-night-route']);
  });

  test('cannot be a front door: somebody has to answer by day', async () => {
    const [text] = Object.values(night(`audiences: [anyone]\n${none()}`));
    expect(
      await codes({
        'luton/contacts/front-door.yaml': text!
          .replace('function: out-of-hours', 'function: front-door')
          .replace('luton/front-door', 'luton/out-of-hours'),
      }),
    ).toEqual(['area-without-front-door']);
  });

  test('has to be looked for again after 90 days', async () => {
    const old = none().replace('2026-11-01', '2026-06-01');
    expect(await codes(night(`audiences: [anyone]\n${old}`))).toEqual(['contact-to-confirm']);
  });
});

test('999 is never out of date', async () => {
  const emergency = `title: Emergency
summary: Call in immediate danger.
sources: [{ document: luton-arrangements, place: Whole document }]
function: emergency
audiences: [anyone]
channels: [{ kind: phone, number: "999" }]
reliability: C
checked: 2024-01-01
`;
  expect(await codes({ 'shared/contacts/emergency.yaml': emergency })).toEqual([]);
});

describe('a page of a joint partnership', () => {
  const partnership = (jointOf: string) => ({
    'pan-county/partnership.yaml': `title: Partnerships of the county
summary: What the partnerships of the county do together.
sources: [{ document: luton-arrangements, place: Whole document }]
shortName: County
kind: joint
areas: [luton]
jointOf: [${jointOf}]
`,
    'shared/sources/county-page.yaml': `title: Contact us
summary: A page of the partnerships of the county.
kind: web-page
publisher: Partnerships of the county
partnership: pan-county
checked: 2026-11-01
`,
    'luton/contacts/early-help.yaml': `title: Early help
summary: Who to ask for help early.
sources: [{ document: county-page, place: Whole page }]
function: early-help
areas: [luton]
audiences: [anyone]
channels: [{ kind: phone, number: "01582 547653" }]
reliability: A
`,
  });

  test('is a page of its members', async () => {
    expect(await codes(partnership('luton'))).toEqual([]);
  });

  test('is not one of anybody else', async () => {
    expect(await codes(partnership('pan-county'))).toEqual(['not-owners-page', 'refers-to-itself']);
  });
});
