import { withoutCarriedOn } from '../plans/carriedOn.ts';
import { byText, inTurn } from '../../lib/sorting.ts';
import { all, entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { structureOf } from './governance.ts';
import { nameOf } from '../parties.ts';
import { periodInWords } from '../wording.ts';

/** A group on which schools or colleges have a seat, or which is about education, with who speaks for them. */
export interface EducationVoice {
  group: Entry<'groups'>;
  partnership: string;
  period: string;
  /** Members from education, as far as the source names any. */
  members: string[];
}

/** Where education is heard: groups first of all on this topic, and groups with members from education, by partnership. */
export function educationVoices(handbook: Handbook, topic: string): EducationVoice[] {
  return all(handbook, 'groups')
    .map((group) => ({
      group,
      partnership: entry(handbook, 'partnerships', group.owner).data.shortName,
      period: periodInWords(structureOf(handbook, group).data.period),
      members: group.data.members
        .filter(({ sector }) => sector === 'education')
        .map(({ party, note }) => `${nameOf(handbook, party).words}${note ? ` (${note})` : ''}`),
    }))
    .filter(({ group, members }) => members.length > 0 || group.data.topics[0] === topic)
    .toSorted(
      inTurn(
        byText(({ partnership }) => partnership),
        byText(({ group }) => group.data.title),
      ),
    );
}

/** Entries of one kind on a topic, by partnership. */
export function onTopicBy<Name extends 'priorities' | 'reportSections' | 'arrangements'>(
  handbook: Handbook,
  name: Name,
  topic: string,
): { entry: Entry<Name>; partnership: string }[] {
  return withoutCarriedOn(handbook, all(handbook, name))
    .filter(({ data }) => data.topics.includes(topic))
    .map((found) => ({
      entry: found,
      partnership: entry(handbook, 'partnerships', found.owner).data.shortName,
    }))
    .toSorted(byText(({ partnership }) => partnership));
}
