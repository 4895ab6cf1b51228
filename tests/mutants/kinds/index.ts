import type { MutantKind } from '../kind.ts';
import { chartKinds } from './charts.ts';
import { contactKinds } from './contacts.ts';
import { referenceKinds } from './fields.ts';
import { fileKinds } from './files.ts';
import { dateKinds, numberKinds } from './numbers.ts';
import { peopleKinds } from './people.ts';
import { characterKinds, pageKinds, wordKinds } from './texts.ts';

/** Every kind of fault that is planted. */
export const mutantKinds: readonly MutantKind[] = [
  ...fileKinds,
  ...referenceKinds,
  ...dateKinds,
  ...numberKinds,
  ...contactKinds,
  ...characterKinds,
  ...pageKinds,
  ...wordKinds,
  ...chartKinds,
  ...peopleKinds,
];
