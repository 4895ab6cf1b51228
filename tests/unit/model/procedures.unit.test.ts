import { describe, expect, test } from 'vitest';
import { entry } from '../../../src/model/handbook.ts';
import {
  localProceduresIn,
  nationally,
  placesOf,
  proceduresIn,
} from '../../../src/model/procedures/procedures.ts';
import { areasOfProcedure } from '../../../src/model/procedures/procedureAreas.ts';
import { movedPages } from '../../../src/model/site/movedPages.ts';
import { pageNames } from '../../../src/model/site/siteMap.ts';
import {
  aboutTheSteps,
  exceptionsInWords,
} from '../../../src/model/procedures/procedureSentences.ts';
import { timedSteps } from '../../../src/model/procedures/timedSteps.ts';
import {
  differencesBesideSteps,
  shownParts,
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

  test('has no page, but a row with the numbers, where a partnership adds nothing to it', () => {
    const alone = handbookOf([
      anEntry('areas', 'luton', { title: 'Luton' }, 'shared'),
      anEntry('partnerships', 'luton', { shortName: 'Luton', areas: ['luton'] }),
      anEntry('procedures', 'shared/referral', { contacts: ['front-door'] }, 'shared'),
      anEntry('contacts', 'luton/front-door', {
        areas: ['luton'],
        function: 'front-door',
        channels: [{ kind: 'phone', number: '01582 547653' }],
      }),
    ]);
    const [row, ...others] = areasOfProcedure(alone, entry(alone, 'procedures', 'shared/referral'));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ id: 'in-luton', path: '/procedures/referral/#in-luton' });
    expect(row?.numbers[0]?.rows[0]?.channel?.number).toBe('01582 547653');
    expect(localProceduresIn(alone, entry(alone, 'partnerships', 'luton'))).toEqual([]);
    expect([...pageNames(alone).keys()]).not.toContain('/luton/procedures/referral/');
    expect(movedPages(alone).get('/luton/procedures/referral/')).toEqual({
      name: 'referral, Luton',
      to: '/procedures/referral/#in-luton',
    });
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

  test('of one area show in the partnership of that area alone, under its name', () => {
    const shared = handbookOf([
      anEntry('areas', 'luton', { title: 'Luton' }, 'shared'),
      anEntry('areas', 'bedford', { title: 'Bedford' }, 'shared'),
      anEntry('partnerships', 'luton', { areas: ['luton'] }),
      anEntry('partnerships', 'bedford', { areas: ['bedford'] }),
      anEntry('partnerships', 'joint', { kind: 'joint', jointOf: ['luton', 'bedford'] }),
      anEntry('procedures', 'shared/referral', { steps: [step('call')] }, 'shared'),
      anEntry('procedures', 'joint/referral', {
        basedOn: 'shared/referral',
        localDifferences: [{ step: 'call', areas: ['bedford'], text: 'Use the form.' }],
      }),
    ]);
    const shownIn = (id: string) =>
      proceduresIn(shared, entry(shared, 'partnerships', id)).flatMap((place) =>
        stepsInPlace(shared, place).flatMap(({ differences }) =>
          differences.map(({ where, text }) => `${where}: ${text}`),
        ),
      );
    expect(shownIn('luton')).toEqual([]);
    expect(shownIn('bedford')).toEqual(['Bedford: Use the form.']);
  });

  test('of a joint procedure show in the partnerships that share it', () => {
    const place = inPartnership('luton').find((one) => one.national);
    expect(place?.own).toBeUndefined();
    expect(stepsInPlace(handbook, place!).flatMap(({ differences }) => differences)).toMatchObject([
      { where: 'Joint', text: 'Decide together.' },
    ]);
  });
});

describe('a procedure in a place', () => {
  const own = handbookOf([
    anEntry('sources', 'arrangements', { title: 'Arrangements' }, 'shared'),
    anEntry('areas', 'luton', { title: 'Luton' }, 'shared'),
    anEntry('areas', 'bedford', { title: 'Bedford' }, 'shared'),
    anEntry('partnerships', 'luton', { shortName: 'Luton', areas: ['luton'] }),
    anEntry('partnerships', 'bedford', { shortName: 'Bedford', areas: ['bedford'] }),
    anEntry('partnerships', 'joint', {
      shortName: 'Joint',
      kind: 'joint',
      areas: ['luton', 'bedford'],
      jointOf: ['luton', 'bedford'],
    }),
    anEntry(
      'procedures',
      'shared/referral',
      {
        steps: [step('call', { timescale, next: 'decide' }), step('decide')],
        limitsOverSteps: [{ title: 'all of it', from: 'call', to: 'decide', timescale }],
      },
      'shared',
    ),
    anEntry('procedures', 'luton/referring', {
      basedOn: 'shared/referral',
      replacedSteps: [
        step('call', { title: 'Write', next: 'decide', timescale: { ...timescale, within: 2 } }),
      ],
    }),
    anEntry('procedures', 'joint/enquiries', {
      title: 'Enquiries',
      basedOn: 'shared/referral',
      notIn: [{ area: 'bedford', text: 'Bedford does it alone' }],
      replacedSteps: [step('decide', { title: 'Decide together' })],
    }),
    anEntry('procedures', 'luton/joint-form', { basedOn: 'joint/escalation' }),
    anEntry('procedures', 'joint/escalation', { title: 'Escalation', steps: [step('talk')] }),
  ]);
  const placeIn = (partnership: string, about: string) =>
    proceduresIn(own, entry(own, 'partnerships', partnership)).find(
      (place) => place.national?.id === about,
    )!;
  const titlesIn = (partnership: string) =>
    stepsInPlace(own, placeIn(partnership, 'shared/referral')).map(
      ({ step: { title }, replacedBy }) => [title, replacedBy],
    );

  test('has the steps that its own and joint forms replace, each with who replaces it', () => {
    expect(titlesIn('luton')).toEqual([
      ['Write', 'Luton'],
      ['Decide together', 'Joint'],
    ]);
  });

  test('has nothing of a joint form that is not used there, and says so', () => {
    expect(titlesIn('bedford')).toEqual([
      ['call', undefined],
      ['decide', undefined],
    ]);
    const place = placeIn('bedford', 'shared/referral');
    expect(place.joint).toEqual([]);
    expect(exceptionsInWords(own, place)).toMatchObject([
      { before: 'Bedford does not use the joint procedure ', after: '. Bedford does it alone.' },
    ]);
  });

  test('has the time limits of the replaced steps, and those over several steps first', () => {
    expect(
      timedSteps(placeIn('luton', 'shared/referral')).map(({ title, timescale: { within } }) => [
        title,
        within,
      ]),
    ).toEqual([
      ['All of it, steps 1 and 2', 1],
      ['Write', 2],
    ]);
  });

  test('says that its steps are those of the joint procedure, where it is based on one', () => {
    const place = placeIn('luton', 'joint/escalation');
    const sentence = aboutTheSteps(own, place, shownParts(own, place));
    expect(`${sentence?.before}${sentence?.link.text}${sentence?.after}`).toBe(
      'These are the steps of the joint procedure of Joint.',
    );
  });

  test('says how many steps are replaced', () => {
    const place = placeIn('luton', 'shared/referral');
    expect(aboutTheSteps(own, place, shownParts(own, place))?.after).toBe(
      ', with 2 steps replaced.',
    );
  });
});
