import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keep, kept } from '../../cache/keptFiles.ts';
import { ENCODINGS } from './encodings.ts';
import type { Effort, Encoding } from './encodings.ts';

/** Versions of what compresses: another one may give other bytes. */
const VERSIONS = `${process.versions['zlib'] ?? ''} ${process.versions['brotli'] ?? ''}`;

/** A text of a site, and how much is done to make it small. */
export interface TextFile {
  file: string;
  effort: Effort;
}

/**
 * Writes the compressed forms of a file beside it, where they are smaller, and keeps them for the next build. A file whose
 * content was compressed before costs no more than reading it. Gives whether anything was compressed.
 */
export function compressFile({ file, effort }: TextFile, cache: string): boolean {
  const bytes = readFileSync(file);
  const madeWith = Buffer.from(`${VERSIONS} ${effort}\n`);
  const content = hash('sha256', Buffer.concat([madeWith, bytes]));
  const forms = ENCODINGS.map((encoding) =>
    formOf(bytes, { path: join(cache, content), encoding, effort }),
  );
  for (const { extension, packed } of forms)
    if (packed.byteLength < bytes.byteLength) writeFileSync(`${file}${extension}`, packed);
  return forms.some(({ isNew }) => isNew);
}

function formOf(
  bytes: Buffer,
  { path, encoding, effort }: { path: string; encoding: Encoding; effort: Effort },
) {
  const { extension, compress } = encoding;
  const keptAt = `${path}${extension}`;
  const before = kept(keptAt);
  if (before) return { extension, packed: before, isNew: false };
  const packed = compress(bytes, effort);
  keep(keptAt, packed);
  return { extension, packed, isNew: true };
}
