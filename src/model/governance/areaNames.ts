import type { Entry } from '../handbook.ts';

/**
 * The name of an area as it is within a sentence: `Cornwall`, and with an article where it is the only one of its
 * kind: `the City of London`.
 */
export function areaInSentence({ data: { title, kind } }: Pick<Entry<'areas'>, 'data'>): string {
  return kind === 'sui-generis' ? `the ${title}` : title;
}
