import { describe, expect, test } from 'vitest';
import { entry } from '../../../src/model/handbook.ts';
import {
  nationally,
  placesOf,
  proceduresIn,
  timedSteps,
} from '../../../src/model/procedures/procedures.ts';
import {
  differencesBesideSteps,
  stepsInPlace,
} from '../../../src/model/procedures/procedureView.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const step = (id: string, more: object = {}) => ({
  id,
  title: id,
  who: [{ kind: 'not-given' as const }],
  what: 'Do it.',
  ...more,
});
const timescale = { within: 1, unit: 'working-day' as const, after: 'the referral' };

const handbook = handbookOf([
  anEntry('areas', 'luton', { title: 'Luton' }, 'shared'),
  anEntry('partnerships', 'luton', { shortName: 'Luton', areas: ['luton'] }),
  anEntry('partnerships', 'bedford', { shortName: 'Bedford' }),
  anEntry('partnerships', 'joint', { shortName: 'Joint', kind: 'joint', jointOf: ['luton'] }),
  anEntry(
    'procedures',
    'shared/referral',
    {
      contacts: ['front-door'],
      steps: [step('call', { timescale, next: 'decide' }), step('decide')],
    },
    'shared',
  ),
  anEntry('procedures', 'bedford/referring', {
    basedOn: 'shared/referral',
    localDifferences: [{ step: 'call', text: 'Use the form.' }, { text: 'Everything is new.' }],
  }),
  anEntry('procedures', 'joint/enquiries', {
    basedOn: 'shared/referral',
    localDifferences: [{ step: 'decide', text: 'Decide together.' }],
  }),
  anEntry('procedures', 'luton/own', { steps: [step('alone')] }),
  anEntry('contacts', 'luton/front-door', {
    areas: ['luton'],
    function: 'front-door',
    channels: [{ kind: 'phone', number: '01582 547653' }],
  }),
]);
const national = entry(handbook, 'procedures', 'shared/referral');
const inPartnership = (id: string) => proceduresIn(handbook, entry(handbook, 'partnerships', id));

describe('a national procedure', () => {
  test('has a page in each partnership, at the partnership’s own form where there is one', () => {
    expect(placesOf(handbook, national).map(({ path }) => path)).toEqual([
      '/bedford/procedures/referring/',
      '/luton/procedures/referral/',
    ]);
  });

  test('is not repeated under a joint arrangement', () => {
    expect(inPartnership('joint').map(({ path }) => path)).toEqual([
      '/joint/procedures/enquiries/',
    ]);
  });

  test('shows its own steps where a partnership has none', () => {
    const [place] = inPartnership('bedford');
    expect(place?.steps?.id).toBe('shared/referral');
    expect(timedSteps(place!).map(({ id }) => id)).toEqual(['call']);
  });

  test('is as it is for England', () => {
    expect(nationally(handbook, national)).toMatchObject({
      path: '/procedures/referral/',
      differences: [],
    });
  });
});

describe('local differences', () => {
  test('are marked on the national step they bear on', () => {
    const [place] = inPartnership('bedford');
    const marked = stepsInPlace(handbook, place!).map(({ differences }) =>
      differences.map(({ where, text }) => `${where}: ${text}`),
    );
    expect(marked).toEqual([['Bedford: Use the form.'], []]);
  });

  test('that bear on the whole are beside the steps', () => {
    const [place] = inPartnership('bedford');
    expect(differencesBesideSteps(handbook, place!).map(({ text }) => text)).toEqual([
      'Everything is new.',
    ]);
  });

  test('of a joint procedure show in the partnerships that share it', () => {
    const place = inPartnership('luton').find((one) => one.national);
    expect(place?.own).toBeUndefined();
    expect(stepsInPlace(handbook, place!).flatMap(({ differences }) => differences)).toMatchObject([
      { where: 'Joint', text: 'Decide together.' },
    ]);
  });
});
