import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * How much is done to make a text small: `most` for what many pages load and what the search waits for, `fitting` for a page,
 * `little` where a program fetches it. The last seventh of the bytes takes nearly all of the time.
 */
export type Effort = 'most' | 'fitting' | 'little';

/** Brotli's measures of effort. */
const QUALITIES = { most: constants.BROTLI_MAX_QUALITY, little: 5 };

/**
 * Bytes that a compressed page may have, so that it comes in the first round trip of a connection (14,336 bytes) with the
 * largest style sheet and scripts of a page: fewer bytes would bring it no sooner.
 */
const FITS = 6000;

/** A way to compress that hosts and browsers know. */
export interface Encoding {
  /** As `Accept-Encoding` and `Content-Encoding` name it. */
  name: 'br' | 'gzip';
  /** What the name of a compressed file ends in. */
  extension: '.br' | '.gz';
  compress: (bytes: Uint8Array, effort: Effort) => Buffer;
}

/** Place of the byte in gzip's header that names the system, and its value for none. */
const SYSTEM_BYTE = 9;
const NO_SYSTEM = 255;

/** The best first. Each gives the same bytes for the same text, on every machine with the same version of zlib. */
export const ENCODINGS: readonly Encoding[] = [
  {
    name: 'br',
    extension: '.br',
    compress: (bytes, effort) => {
      if (effort === 'most') return brotli(bytes, QUALITIES.most);
      const packed = brotli(bytes, QUALITIES.little);
      const isEnough = effort === 'little' || packed.byteLength <= FITS;
      return isEnough ? packed : brotli(bytes, QUALITIES.most);
    },
  },
  {
    name: 'gzip',
    extension: '.gz',
    compress: (bytes) => {
      const packed = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
      packed[SYSTEM_BYTE] = NO_SYSTEM;
      return packed;
    },
  },
];

function brotli(bytes: Uint8Array, quality: number): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
}

/** The encoding that a file name says a file has; undefined for a file as it is. */
export function encodingOf(file: string): Encoding | undefined {
  return ENCODINGS.find(({ extension }) => file.endsWith(extension));
}
