import type { Problem } from '../problems/problem.ts';
import type { WrittenEntry } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** Fields of training that its kind cannot have, and a resource that does not say what it is. */
export function checkTraining({ data, placeOf }: WrittenEntry<'training'>): Problem[] {
  const { kind, form, dates } = data;
  const isResource = kind === 'resource';
  return [
    ...(isResource && form === undefined
      ? [problemOf('resource-without-form', placeOf(['kind']), {})]
      : []),
    ...(!isResource && form !== undefined
      ? [problemOf('form-without-resource', placeOf(['form']), { kind })]
      : []),
    ...(isResource && dates.length > 0
      ? [problemOf('dates-of-resource', placeOf(['dates']), {})]
      : []),
  ];
}
