import { withoutCarriedOn } from '../plans/carriedOn.ts';
import { byText, inTurn } from '../../lib/sorting.ts';
import { all, entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { structureOf } from './governance.ts';
import { isPlayed, partnersOf } from './structureParts.ts';
import { nameOf } from '../parties.ts';
import { periodInWords } from '../wording/periodInWords.ts';

/** A group on which education has a seat or which is about it, or a structure that it helps to lead, with who speaks for it. */
export interface EducationVoice {
  where: Entry<'groups'> | Entry<'structures'>;
  partnership: string;
  period: string;
  /** Who speaks for education, as far as the source names anybody. */
  members: string[];
}

/**
 * Where education is heard, by partnership: as a strategic partner, in groups with members from education, and in groups
 * first of all on this topic.
 */
export function educationVoices(handbook: Handbook, topic: string): EducationVoice[] {
  return [...asPartner(handbook), ...inGroups(handbook, topic)].toSorted(
    inTurn(
      byText(({ partnership }) => partnership),
      byText(({ where }) => where.data.title),
    ),
  );
}

function asPartner(handbook: Handbook): EducationVoice[] {
  return all(handbook, 'structures').flatMap((structure) => {
    const partners = structure.data.strategicPartners.filter(
      (partner) => partner.sector === 'education' && isPlayed(handbook, structure, partner),
    );
    const members = partnersOf(handbook, partners).map(
      ({ party, term }) => `${[party.words, term].filter(Boolean).join(', ')} (strategic partner)`,
    );
    return members.length > 0 ? [{ ...voiceIn(handbook, structure, structure), members }] : [];
  });
}

function inGroups(handbook: Handbook, topic: string): EducationVoice[] {
  return all(handbook, 'groups')
    .map((group) => ({
      ...voiceIn(handbook, group, structureOf(handbook, group)),
      group,
      members: group.data.members
        .filter(({ sector }) => sector === 'education')
        .map(({ party, note }) => `${nameOf(handbook, party).words}${note ? ` (${note})` : ''}`),
    }))
    .filter(({ group, members }) => members.length > 0 || group.data.topics[0] === topic);
}

function voiceIn(
  handbook: Handbook,
  where: EducationVoice['where'],
  structure: Entry<'structures'>,
): Omit<EducationVoice, 'members'> {
  return {
    where,
    partnership: entry(handbook, 'partnerships', where.owner).data.shortName,
    period: periodInWords(structure.data.period),
  };
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
