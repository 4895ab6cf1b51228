import { meetsInWords } from '../../lib/calendar/frequency.ts';
import { href } from '../../lib/paths.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Entry, Handbook } from '../../model/handbook.ts';
import { groupKindLabels } from '../../model/labels.ts';
import type { Card } from './blocks.ts';

/** The card of a group, with what is said about it in words. */
export function groupCard(
  handbook: Handbook,
  group: Entry<'groups'>,
  words: readonly string[] = [],
): Card {
  const { kind, meets, title } = group.data;
  return {
    title,
    about: [groupKindLabels[kind], meets && meetsInWords(meets), ...words]
      .filter(Boolean)
      .join(', '),
    href: href(addressOf(handbook, group)),
    look: kind === 'board' ? 'board' : 'group',
  };
}
