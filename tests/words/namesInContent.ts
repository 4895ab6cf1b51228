import { readFileSync } from 'node:fs';
import { filesIn } from '../helpers/site.ts';

const CONTENT = 'src/content';

/** Entries that are called by names: of places, bodies, documents and terms. */
const NAMED = /^shared\/(?:agencies|areas|glossary|sources)\/|\/partnership\.yaml$/;

/** Fields that give a name. */
const NAME = /^(?:title|abbreviation|shortName|publisher): *(.+)$/gm;

/** Words with a capital letter in the names that the content gives: nobody has to list them twice. */
export function namesInContent(): string[] {
  const names = filesIn(CONTENT)
    .filter((file) => NAMED.test(file))
    .flatMap((file) => [...readFileSync(`${CONTENT}/${file}`, 'utf8').matchAll(NAME)])
    .flatMap(([, name = '']) => name.match(/\p{Lu}[\p{L}’']+/gu) ?? []);
  return [...new Set(names)].toSorted();
}
