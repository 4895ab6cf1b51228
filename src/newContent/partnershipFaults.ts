import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { count, didYouMean, quote } from '../problems/messageParts.ts';
import { nearestId } from '../problems/nearest.ts';
import { areasOf, partnershipFiles } from './partnershipFiles.ts';
import type { Known } from './partnershipFiles.ts';
import { partsOf } from './question.ts';
import type { Given } from './question.ts';
import { addressPart } from './answerFaults.ts';

/** What is wrong with answers together, or with what is in the content folder already: one line each. */
export function faultsTogether(given: Given, known: Known, folder: string): string[] {
  return [
    ...areaFaults(given, known),
    ...groupFaults(given),
    ...numberFaults(given),
    ...takenFaults(given, known, folder),
  ];
}

function areaFaults(given: Given, { areaTitles }: Known): string[] {
  const areas = areasOf(given, areaTitles);
  return areas.flatMap(({ id, title, fields }, index) => {
    if (areas.findIndex((other) => other.id === id) < index)
      return [`--area ${quote(title)}: This area is given twice. Give it once.`];
    if (fields && areaTitles.has(id))
      return [
        `--area ${quote(title)}: This area is there already. Write its id alone: --area ${id}.`,
      ];
    if (fields || areaTitles.has(id)) return [];
    const otherwise = 'Write its name, its code and its kind, with commas between.';
    const advice = didYouMean(nearestId(id, areaTitles.keys()), otherwise);
    return [`--area ${quote(id)}: There is no area with this id yet. ${advice}`];
  });
}

function groupFaults(given: Given): string[] {
  const titles = (given['group'] ?? []).map((answer) => partsOf(answer, 2)[0] ?? '');
  const names = titles.map(addressPart);
  return titles.flatMap((title, index) => {
    const name = names[index] ?? '';
    if (!name) return [`--group ${quote(title)}: A name needs at least one letter or figure.`];
    return names.indexOf(name) < index
      ? [`--group ${quote(title)}: Another group has the same name. Give each group once.`]
      : [];
  });
}

function numberFaults(given: Given): string[] {
  const areas = given['area']?.length ?? 0;
  const night = given['out-of-hours']?.length ?? 0;
  const day = given['front-door']?.length ?? 0;
  if (day === 0)
    return night > 0
      ? [
          '--front-door is missing. An area that has a number for the night needs one for the day too.',
        ]
      : [];
  return (['front-door', 'out-of-hours'] as const).flatMap((flag) => {
    const amount = given[flag]?.length ?? 0;
    return amount === 0 || amount === areas
      ? []
      : [
          `--${flag}: There ${amount === 1 ? 'is' : 'are'} ${count(amount, 'number')} for ${count(areas, 'area')}. Give one for each area, in the order of the areas; the same one can be given again.`,
        ];
  });
}

/** Files and folders that would be written over. */
function takenFaults(given: Given, known: Known, folder: string): string[] {
  const [id = ''] = given['id'] ?? [];
  const own = join(folder, id);
  if (id && existsSync(own))
    return [
      `--id ${id}: The folder ${own} is there already. Choose another id, or change its files by hand.`,
    ];
  return partnershipFiles(given, known)
    .filter(({ path, fields }) => !isArea(path) && fields && existsSync(join(folder, path)))
    .map(({ path }) => `The file ${join(folder, path)} is there already. Nothing is written over.`);
}

function isArea(path: string): boolean {
  return path.startsWith('shared/areas/');
}
