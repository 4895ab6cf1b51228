import { describe, expect, test } from 'vitest';
import { procedureFlow } from '../../src/charts/procedures/procedureFlow.ts';
import { all, entry } from '../../src/model/handbook.ts';
import { isLocalToday } from '../../src/model/partnerships.ts';
import { contactsOfSteps } from '../../src/model/procedures/procedureContacts.ts';
import {
  nationally,
  nationalProcedures,
  proceduresIn,
} from '../../src/model/procedures/procedures.ts';
import type { ProcedureInPlace } from '../../src/model/procedures/procedures.ts';
import { stepsInPlace } from '../../src/model/procedures/procedureView.ts';
import type { ProcedureStep } from '../../src/schemas/procedureStep.ts';
import { realHandbook } from '../helpers/realContent.ts';

const handbook = await realHandbook();
const partnerships = all(handbook, 'partnerships');
const places = [
  ...nationalProcedures(handbook).map((national) => nationally(handbook, national)),
  ...partnerships.flatMap((partnership) => proceduresIn(handbook, partnership)),
];
const says999 = ({ title, what, contacts }: ProcedureStep) =>
  contacts.includes('emergency') || /\b999\b/.test(`${title} ${what}`);
const withEmergency = places.filter(({ steps }) => steps?.data.steps.some(says999));

/** Ids of the steps after a step, whichever way it goes on. */
function stepsAfter(steps: readonly ProcedureStep[], from: ProcedureStep): Set<string> {
  const next = (step: ProcedureStep | undefined) => [
    ...(step?.next === undefined ? [] : [step.next]),
    ...(step?.decision?.branches ?? []).flatMap(({ to }) => to ?? []),
  ];
  const after = new Set(next(from));
  for (const id of after)
    for (const further of next(steps.find((step) => step.id === id))) after.add(further);
  return after;
}

function emergencySteps({ steps }: ProcedureInPlace): ProcedureStep[] {
  return (steps?.data.steps ?? []).filter(says999);
}

describe('after the call to 999', () => {
  test('there are procedures with one, for England and in every area', () => {
    const areas = new Set(
      withEmergency.flatMap(({ partnership }) => partnership?.data.areas ?? []),
    );
    expect([...areas].toSorted()).toEqual(
      all(handbook, 'areas')
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(withEmergency.some(({ partnership }) => !partnership)).toBe(true);
  });

  test('no procedure ends, in its steps or in its chart', () => {
    const ends = withEmergency.flatMap((place) => {
      const { mermaid } = procedureFlow(handbook, place.steps!)!;
      return emergencySteps(place)
        .filter(
          (step) =>
            stepsAfter(place.steps!.data.steps, step).size === 0 ||
            !mermaid.includes(`\ns_${step.id.replaceAll('-', '_')} -->`),
        )
        .map(({ id }) => `${place.path}#step-${id}`);
    });
    expect(ends).toEqual([]);
  });

  test('come the numbers of children’s social care, by day and out of hours, of each area of the page', () => {
    const without = withEmergency.flatMap((place) => {
      const contacts = contactsOfSteps(handbook, place);
      return emergencySteps(place).flatMap((step) => {
        const after = stepsAfter(place.steps!.data.steps, step);
        const shown = [...after].flatMap((id) => contacts.get(id) ?? []);
        if (!place.partnership)
          return shown.some(({ isByArea }) => isByArea) ? [] : [`${place.path}: no areas`];
        return place.partnership.data.areas.flatMap((id) => {
          const { title } = entry(handbook, 'areas', id).data;
          const rows = shown.flatMap(({ areas }) =>
            areas.filter((area) => area.title === title).flatMap((area) => area.rows),
          );
          return (['front-door', 'out-of-hours'] as const)
            .filter(
              (name) => !rows.some(({ purposes, channel }) => channel && purposes.includes(name)),
            )
            .map((name) => `${place.path}#step-${step.id}: ${title}, ${name}`);
        });
      });
    });
    expect(without).toEqual([]);
  });
});

describe('“I disagree with a decision”', () => {
  const ESCALATION = 'shared/resolving-professional-disagreements';
  const inPartnerships = partnerships
    .filter((partnership) => isLocalToday(handbook, partnership))
    .map((partnership) => ({
      name: partnership.data.shortName,
      places: proceduresIn(handbook, partnership).filter(
        ({ national }) => national?.id === ESCALATION,
      ),
    }));

  test.each(inPartnerships)(
    'leads in $name to one procedure, with steps, and to what the area publishes if we have seen any',
    ({ places: found }) => {
      expect(found).toHaveLength(1);
      const [place] = found as [ProcedureInPlace];
      const steps = stepsInPlace(handbook, place);
      const links = steps.flatMap(({ step, differences }) => [
        ...(step.link ? [step.link] : []),
        ...differences.flatMap(({ link }) => link ?? []),
      ]);
      expect(links.length > 0).toBe(Boolean(place.own) || place.joint.length > 0);
      expect(steps.length).toBeGreaterThan(0);
    },
  );

  test('leads to no procedure for disputes between the safeguarding partners', () => {
    const texts = inPartnerships.flatMap(({ places: found }) =>
      found.flatMap(({ about, path }) => [path, ...about.data.whenToUse]),
    );
    expect(texts.filter((text) => /in dispute|disputes/i.test(text))).toEqual([]);
  });
});
