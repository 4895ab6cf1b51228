import { stageOn } from '../../model/governance/bodies.ts';
import { collectionDefinitions, collectionNames } from '../../schemas/collections.ts';
import type { ContentEntry, WrittenContent } from '../entries.ts';
import { withoutReferences } from './withoutReferences.ts';

/**
 * Content without the contacts of councils that are not there yet or no longer: their numbers answer before or after
 * that day only. A contact that serves other areas too stays for those.
 */
export function currentContacts(content: WrittenContent, today: string): WrittenContent {
  const away = new Set(
    content.areas.filter(({ data }) => stageOn(today, data) !== 'current').map(({ id }) => id),
  );
  if (away.size === 0) return content;
  const contacts = content.contacts.map((contact) => ({
    ...contact,
    data: { ...contact.data, areas: contact.data.areas.filter((id) => !away.has(id)) },
  }));
  const gone = new Set(
    contacts
      .filter(({ data }, index) => {
        const before = content.contacts[index]?.data.areas ?? [];
        return before.length > 0 && data.areas.length === 0;
      })
      .map(({ id }) => id),
  );
  const lists = collectionNames.map((name) => {
    const entries: ContentEntry[] =
      name === 'contacts' ? contacts.filter(({ id }) => !gone.has(id)) : content[name];
    return [name, gone.size === 0 ? entries : entries.flatMap((entry) => without(entry, gone))];
  });
  const left: unknown = Object.fromEntries(lists);
  return left as WrittenContent;
}

function without(entry: ContentEntry, gone: ReadonlySet<string>): ContentEntry[] {
  const { schema } = collectionDefinitions[entry.collection];
  const isGone = (collection: string, id: string) => collection === 'contacts' && gone.has(id);
  const left = withoutReferences(schema, entry.data, isGone);
  return left === 'gone' ? [] : [{ ...entry, data: left.value } as ContentEntry];
}
