import { hash } from 'node:crypto';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keep, kept } from '../../cache/keptFiles.ts';
import { ENCODINGS } from './encodings.ts';
import type { Encoding } from './encodings.ts';

/** Versions of what compresses: another one may give other bytes. */
const VERSIONS = `${process.versions['zlib'] ?? ''} ${process.versions['brotli'] ?? ''}`;

/**
 * Writes the compressed forms of a file beside it, where they are smaller, and keeps them for the next build. A file whose
 * content was compressed before costs no more than reading it; `marksUse` has it marked as still of use. Gives whether anything was compressed.
 */
export function compressFile(
  file: string,
  { cache, marksUse }: { cache: string; marksUse: boolean },
): boolean {
  const bytes = readFileSync(file);
  const content = hash('sha256', Buffer.concat([Buffer.from(`${VERSIONS}\n`), bytes]));
  const forms = ENCODINGS.map((encoding) =>
    formOf(bytes, join(cache, content), encoding, marksUse),
  );
  for (const { extension, packed } of forms)
    if (packed.byteLength < bytes.byteLength) writeFileSync(`${file}${extension}`, packed);
  return forms.some(({ isNew }) => isNew);
}

function formOf(bytes: Buffer, path: string, encoding: Encoding, marksUse: boolean) {
  const { extension, compress } = encoding;
  const keptAt = `${path}${extension}`;
  const before = kept(keptAt);
  if (before) {
    if (marksUse) markUsed(keptAt);
    return { extension, packed: before, isNew: false };
  }
  const packed = compress(bytes);
  keep(keptAt, packed);
  return { extension, packed, isNew: true };
}

/** Says of a kept file that it is still of use. */
function markUsed(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}
