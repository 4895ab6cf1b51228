import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { layers } from './layers.js';
import { lintedFile } from './lintedFile.js';

/**
 * The layer that a file belongs to: the longest of the names in layers.js that its path below `src` begins with.
 * Files outside of `src` are layers by their own names.
 * @param {string} file Path from the project root, with forward slashes.
 * @returns {string}
 */
export function layerOf(file) {
  if (!file.startsWith('src/')) return file;
  const path = file.slice('src/'.length);
  const folders = Object.keys(layers).filter(
    (name) => path === name || path.startsWith(`${name}/`),
  );
  return folders.sort((a, b) => b.length - a.length)[0] ?? path.split('/')[0] ?? path;
}

/**
 * Why a file must not import something, in one sentence; undefined when it may.
 * @param {string} file Path from the project root, with forward slashes.
 * @param {string} wanted What it imports, as written.
 * @returns {string | undefined}
 */
export function refusalOf(file, wanted) {
  const name = layerOf(file);
  const layer = /** @type {Record<string, import('./layers.js').Layer>} */ (layers)[name];
  if (!layer)
    return `${name} is in no layer yet: say in layers.js what it is for and what it may import.`;
  if (wanted.startsWith('astro:'))
    return layer.astro
      ? undefined
      : `${name} must not read content from Astro. layers.js says which layers may.`;
  if (isBuiltin(wanted))
    return layer.node
      ? undefined
      : `${name} must not use Node’s modules. layers.js says which layers may.`;
  if (!wanted.startsWith('.')) return undefined;
  const target = layerOf(posix.join(posix.dirname(file), wanted.replace(/\?.*/, '')));
  return target === name || layer.imports.includes(target)
    ? undefined
    : `${name} must not import ${target}. layers.js says what it may import.`;
}

/**
 * The linters' rule: refuses each import that layers.js does not allow.
 * @type {import('eslint').Rule.RuleModule}
 */
export const layersRule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{ why }}' } },
  create(context) {
    const file = lintedFile(context);
    /** @param {any} node */
    const check = (node) => {
      const wanted = (node.source ?? node.argument?.literal)?.value;
      const why = typeof wanted === 'string' ? refusalOf(file, wanted) : undefined;
      if (why) context.report({ node, messageId: 'refused', data: { why } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
