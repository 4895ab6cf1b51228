import { components } from '../../schemas/components.ts';
import type { CollectionName } from '../../schemas/collections.ts';

const COMPONENT =
  /<(?<name>[A-Z]\w*)(?<start>[^<>]*?)\bid="(?<id>[^"]*)"[^<>]*?(?:\/>|>(?<words>[^<]*)<\/\k<name>>)/g;

/**
 * A text in which no component names an entry that is left out. One within a sentence becomes plain words: its own, or
 * else what it would show. Any other goes.
 */
export function liveComponents(
  text: string,
  isGone: (collection: CollectionName, id: string) => boolean,
  wordsOf: (collection: CollectionName, id: string, isShort: boolean) => string,
): string {
  return text.replaceAll(COMPONENT, (...match) => {
    const [whole] = match as [string];
    const { name, id, words } = match.at(-1) as { name: string; id: string; words?: string };
    const shape = Object.hasOwn(components, name) ? components[name] : undefined;
    const [entryId = ''] = id.split('#');
    if (!shape?.reference || !isGone(shape.reference, entryId)) return whole;
    if (!shape.isInSentence) return '';
    return words ?? wordsOf(shape.reference, id, /\sshort\b/.test(whole));
  });
}
