import { expect, test } from 'vitest';
import { all, entry } from '../../src/model/handbook.ts';
import type { Entry } from '../../src/model/handbook.ts';
import { realHandbook } from '../helpers/realContent.ts';

const handbook = await realHandbook();

/** Fields that a reader does not see as text, or that are folded at the end of the page. */
const NOT_IN_THE_BODY = new Set([
  ...['sources', 'source', 'editorNotes', 'addedFigures', 'document', 'basedOn', 'instead'],
  ...['related', 'groups', 'group', 'agency', 'area', 'id', 'address', 'aliases', 'onlyContacts'],
]);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    NOT_IN_THE_BODY.has(key) ? [] : textsIn(one),
  );
}

/** The place in the name of a council or partnership: `Devon` of `Devon County Council`. */
function placesIn(publisher: string): string[] {
  const [, place] =
    /^(.*?) (?:and .*? )?(?:Safeguarding|Children|Council|County|City|Borough|SCP)/.exec(
      publisher,
    ) ?? [];
  return place && /^[A-Z]/.test(place) ? [place] : [];
}

/** First words of publishers that are no place. */
const NOT_PLACES = ['Child', 'Independent', 'National'];

/** Names of places that have their own procedures: areas and partnerships here, and publishers elsewhere. */
const NAMES = [
  ...new Set([
    ...all(handbook, 'areas').map(({ data }) => data.title),
    ...all(handbook, 'partnerships').map(({ data }) => data.shortName),
    ...all(handbook, 'sources').flatMap(({ data }) => placesIn(data.publisher)),
  ]),
].filter((name) => !NOT_PLACES.includes(name));

/** What concerns readers of a procedure: areas and names of its owner and of joint arrangements, and their partners. */
function ownNames({ owner }: Entry<'procedures'>): string {
  const { areas: served } = entry(handbook, 'partnerships', owner).data;
  const bodies = all(handbook, 'partnerships').filter(({ data }) =>
    data.areas.some((id) => served.includes(id)),
  );
  const areas = bodies.flatMap(({ data }) => data.areas);
  return [
    ...bodies.flatMap(({ data }) => [data.title, data.shortName]),
    ...areas.map((id) => entry(handbook, 'areas', id).data.title),
    // A partner that serves more than these areas names others in its own name.
    ...all(handbook, 'agencies')
      .map(({ data }) => data.title)
      .filter((title) =>
        areas.some((id) => title.includes(entry(handbook, 'areas', id).data.title)),
      ),
  ].join(' ');
}

const local = all(handbook, 'procedures').filter(({ owner }) => owner !== 'shared');

test.each(local.map((procedure) => [procedure.id, procedure] as const))(
  'the procedure %s says nothing about areas that do not concern its readers',
  (_, procedure) => {
    const own = ownNames(procedure);
    const body = 'body' in procedure ? String(procedure.body) : '';
    const text = [...textsIn(procedure.data), body.replaceAll(/\]\([^)]*\)/g, ']')].join('\n');
    const named = NAMES.filter((name) => !own.includes(name)).filter((name) =>
      new RegExp(String.raw`\b${RegExp.escape(name)}\b`).test(text),
    );
    expect(named).toEqual([]);
  },
);
