import type { Verdict } from './check.ts';
import { verdictsOn } from './check.ts';
import type { MutantKind, Planted } from './kind.ts';
import { chanceOf } from './random.ts';
import type { SoundTexts } from './soundTexts.ts';

/** What became of the faults of one kind. */
export interface KindResult {
  kind: MutantKind;
  planted: number;
  counts: Record<Verdict, number>;
  /** Where those are that no check said anything about, or too little. */
  survivors: string[];
}

/** Which faults to plant. */
export interface MutantRun {
  kinds: readonly MutantKind[];
  /** Faults in all, shared out evenly. */
  count: number;
  seed: number;
  today: string;
}

/** Plants faults, the same for the same seed, and says for each kind what the checks made of them. */
export async function runMutants(
  content: SoundTexts,
  { kinds, count, seed, today }: MutantRun,
): Promise<KindResult[]> {
  const made = kinds.map((kind, index) => ({
    kind,
    planted: plantedOf(
      kind,
      content,
      Math.ceil(shareOf(count, kinds.length, index) / (kind.isSlow ? 8 : 1)),
      seed,
    ),
  }));
  const verdicts = await verdictsOn(
    made.flatMap(({ planted }) => planted),
    content,
    today,
  );
  return made.map(({ kind, planted }) => {
    const of = (verdict: Verdict) => planted.filter((one) => verdicts.get(one) === verdict);
    const enough = kind.expectation === 'must' ? [] : of('warned');
    return {
      kind,
      planted: planted.length,
      counts: {
        refused: of('refused').length,
        warned: of('warned').length,
        survived: of('survived').length,
      },
      survivors: planted
        .filter((one) => verdicts.get(one) !== 'refused' && !enough.includes(one))
        .map(({ where }) => where),
    };
  });
}

/** Of a kind, so many faults that are not alike. A kind has its own seed, so that it plants the same in any company. */
function plantedOf(kind: MutantKind, content: SoundTexts, count: number, seed: number): Planted[] {
  const chance = chanceOf(seed ^ nameHash(kind.name));
  const planted = new Map<string, Planted>();
  for (let tries = 0; planted.size < count && tries < count * 5 + 10; tries += 1) {
    const one = kind.plant(content, chance);
    if (one) planted.set(one.where, one);
  }
  return [...planted.values()];
}

function shareOf(count: number, of: number, index: number): number {
  return Math.floor(((index + 1) * count) / of) - Math.floor((index * count) / of);
}

function nameHash(name: string): number {
  return [...name].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), 7);
}
