import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ContentEntry } from '../../loader/entries.ts';
import { figuresIn } from './figures.ts';

const FILE = new URL('exceptions.yaml', import.meta.url);

const reason = z.string().min(10, 'Say why in a sentence.');

const exceptionsSchema = z.strictObject({
  notOnTheLines: z.array(z.strictObject({ entry: z.string(), figure: z.string(), reason })),
  inNoEntry: z.array(
    z.strictObject({ document: z.string(), line: z.number(), figure: z.string(), reason }),
  ),
  numbersInNoCopy: z.array(z.strictObject({ number: z.string(), reason })),
});

/** Figures that need not be where they would have to be, each with its reason. */
export type FigureExceptions = z.output<typeof exceptionsSchema>;

export const NO_EXCEPTIONS: FigureExceptions = {
  notOnTheLines: [],
  inNoEntry: [],
  numbersInNoCopy: [],
};

/** The exceptions that are checked in, in `exceptions.yaml`. */
export async function readExceptions(): Promise<FigureExceptions> {
  return exceptionsSchema.parse(parse(await readFile(FILE, 'utf8')));
}

/** Figures that an entry may state although they are not on the lines it cites. */
export function exceptedIn(
  { file }: Pick<ContentEntry, 'file'>,
  { notOnTheLines }: Pick<FigureExceptions, 'notOnTheLines'>,
): FigureExceptions['notOnTheLines'] {
  return notOnTheLines.filter(({ entry }) => file.endsWith(`/${entry}`));
}

/** What a figure of an exception says. */
export function valuesOfException({ figure }: { figure: string }): string[] {
  return figuresIn(figure).flatMap(({ values }) => values);
}
