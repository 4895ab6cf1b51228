import { describe, expect, test } from 'vitest';
import { entry } from '../../../src/model/handbook.ts';
import type { Entry } from '../../../src/model/handbook.ts';
import { aboutTheSteps } from '../../../src/model/procedures/procedureSentences.ts';
import type { LinkedSentence } from '../../../src/model/procedures/procedureSentences.ts';
import { nationally, proceduresIn } from '../../../src/model/procedures/procedures.ts';
import { shownParts } from '../../../src/model/procedures/procedureView.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const aStep = (id: string, more: object = {}) => ({
  id,
  title: id,
  who: [{ kind: 'not-given' as const }],
  what: 'Do it.',
  ...more,
});
const aDifference = (text: string, step?: string) => ({ text, ...(step && { step }) });
const aFrontDoor = anEntry('contacts', 'luton/front-door', {
  areas: ['luton'],
  function: 'front-door',
});
const inWords = (sentence: LinkedSentence | undefined) =>
  sentence && `${sentence.before}[${sentence.link.text}](${sentence.link.path})${sentence.after}`;

/** The sentences of a page of Luton about a national procedure, with what is given in place of nothing. */
function sentencesOf({
  national = {},
  own,
  others = [],
}: {
  national?: object;
  own?: object;
  others?: Entry<CollectionName>[];
}) {
  const handbook = handbookOf([
    anEntry('areas', 'luton', { title: 'Luton' }, 'shared'),
    anEntry('partnerships', 'luton', { shortName: 'Luton', areas: ['luton'] }),
    anEntry('procedures', 'shared/referral', national, 'shared'),
    ...(own ? [anEntry('procedures', 'luton/own', { basedOn: 'shared/referral', ...own })] : []),
    ...others,
  ]);
  const [place] = proceduresIn(handbook, entry(handbook, 'partnerships', 'luton'));
  const shown = shownParts(handbook, place!);
  return {
    steps: inWords(aboutTheSteps(handbook, place!, shown)),
    shown,
    england: aboutTheSteps(
      handbook,
      nationally(handbook, entry(handbook, 'procedures', 'shared/referral')),
      shown,
    ),
  };
}

describe('the sentence about the steps', () => {
  const steps = [aStep('call')];

  test('speaks of contacts only where the page has some', () => {
    expect(sentencesOf({ national: { steps } }).steps).toBe(
      'These are the steps of the [national procedure](/procedures/referral/).',
    );
    expect(
      sentencesOf({ national: { steps, contacts: ['front-door'] }, others: [aFrontDoor] }).steps,
    ).toBe(
      'These are the steps of the [national procedure](/procedures/referral/), with contacts for Luton.',
    );
    expect(sentencesOf({ national: { steps, contacts: ['front-door'] } }).steps).not.toContain(
      'contacts',
    );
  });

  test('speaks of differences only where a step or a criterion has one', () => {
    const own = { localDifferences: [aDifference('Use the form.', 'call')] };
    expect(sentencesOf({ national: { steps }, own }).steps).toContain('with local differences.');
    expect(
      sentencesOf({ national: { steps }, own: { localDifferences: [aDifference('All new.')] } })
        .steps,
    ).not.toContain('differently');
  });

  test('speaks of no steps where there are none', () => {
    const { steps: sentence, shown } = sentencesOf({ own: {} });
    expect(sentence).toBe('See also the [national procedure](/procedures/referral/).');
    expect(shown.steps).toBe(0);
  });

  test('says that a partnership has its own steps, and that differences are below only if they are', () => {
    const own = { steps: [aStep('alone')] };
    expect(sentencesOf({ national: { steps }, own }).steps).toBe(
      'Luton has its own steps. Compare them with the [national procedure](/procedures/referral/).',
    );
    const different = sentencesOf({
      national: { steps },
      own: { ...own, localDifferences: [aDifference('Use the form.', 'call')] },
    });
    expect(different.steps).toBe(
      'Luton has its own steps. Differences from the [national procedure](/procedures/referral/) are below them.',
    );
    expect(different.shown.differencesBeside).toBeGreaterThan(0);
  });

  test('is left out for England as a whole', () => {
    expect(sentencesOf({ national: { steps } }).england).toBeUndefined();
  });
});
