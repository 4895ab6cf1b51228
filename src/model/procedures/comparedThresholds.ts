import { currencyOf } from '../documents/currency.ts';
import type { Currency } from '../documents/currency.ts';
import { entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { partnershipsByKind } from '../partnerships.ts';
import { thresholdsOf, wholeNumberOf } from './thresholds.ts';
import type { Level } from './thresholds.ts';

/** The newest threshold set of a partnership, ready to be compared with the others. */
export interface ComparedThresholds {
  set: Entry<'thresholds'>;
  partnership: Entry<'partnerships'>;
  /** Partnerships that share the set, when it belongs to joint arrangements. */
  sharedBy: Entry<'partnerships'>[];
  currency: Currency;
  /** Documents that are known to have come out after the one that has been seen. */
  later: Entry<'partnerships'>['data']['laterDocuments'];
  /** One place for each number, lowest first: the level with its halves, or nothing where the source does not name it. */
  levels: Level[][];
  /** Levels without a number, lowest first. */
  named: Level[];
}

/** Threshold sets of all partnerships side by side: those with named levels first, then by name. */
export function comparedThresholds(handbook: Handbook): ComparedThresholds[] {
  const { partnerships, joint } = partnershipsByKind(handbook);
  const rows = [...partnerships, ...joint].flatMap((partnership) => {
    const [set] = thresholdsOf(handbook, partnership.id);
    return set ? [compared(handbook, set, partnership)] : [];
  });
  const known = ({ set: { data } }: ComparedThresholds) =>
    data.levels.length > 0 ? (data.model === 'numbered' ? 0 : 1) : data.levelCount ? 2 : 3;
  return rows.toSorted((a, b) => known(a) - known(b));
}

function compared(
  handbook: Handbook,
  set: Entry<'thresholds'>,
  partnership: Entry<'partnerships'>,
): ComparedThresholds {
  const { levels, levelCount, model, seen } = set.data;
  const numbered = levels.flatMap((level) =>
    level.number === undefined ? [] : [{ level, at: wholeNumberOf(level.number) }],
  );
  const count = Math.max(
    model === 'numbered' ? (levelCount ?? 0) : 0,
    ...numbered.map(({ at }) => at),
  );
  return {
    set,
    partnership,
    sharedBy: partnership.data.jointOf.map((id) => entry(handbook, 'partnerships', id)),
    currency: currencyOf(handbook, set),
    later:
      seen === 'title'
        ? []
        : partnership.data.laterDocuments.filter(({ kind }) => kind === 'thresholds'),
    levels: Array.from({ length: count }, (_, index) =>
      numbered.filter(({ at }) => at === index + 1).map(({ level }) => level),
    ),
    named: levels.filter(({ number }) => number === undefined),
  };
}
