import { buildDay } from '../../src/lib/buildDay.ts';
import { contentOfTexts } from '../../src/loader/readContent.ts';
import type { ReadContent } from '../../src/loader/readContent.ts';
import { addressesIn, readFiles } from '../../src/loader/readFiles.ts';
import type { ReadFiles } from '../../src/loader/readFiles.ts';
import { buildHandbook } from '../../src/model/handbook.ts';
import type { Handbook } from '../../src/model/handbook.ts';

let texts: Promise<ReadFiles> | undefined;
let handbook: Promise<Handbook> | undefined;

/** The files of the real content, read once for all test files of a worker, which change nothing in them. */
export function realTexts(): Promise<ReadFiles> {
  return (texts ??= readFiles('src/content', '.'));
}

/** The real content: lists that are new each time, of entries that are parsed once. */
export async function realContent(): Promise<ReadContent> {
  return contentOfTexts(await realTexts(), await addressesIn('public'));
}

/** The real content, linked, on the day of the build. */
export function realHandbook(): Promise<Handbook> {
  return (handbook ??= realContent().then(({ content }) =>
    buildHandbook(content, buildDay(process.env, new Date())),
  ));
}
