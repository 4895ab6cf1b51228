import { describe, expect, test } from 'vitest';
import EasyGuide from '../../../src/components/families/EasyGuide.astro';
import LanguageList from '../../../src/components/families/LanguageList.astro';
import LeaveQuickly from '../../../src/components/site/LeaveQuickly.astro';
import OtherWays from '../../../src/components/contacts/OtherWays.astro';
import WayList from '../../../src/components/families/WayList.astro';
import { handbook as settings } from '../../../handbook.config.ts';
import {
  familyGuides,
  easyVersionsOf,
  easyView,
  numbersToCall,
  speaksOfHome,
} from '../../../src/model/families/families.ts';
import { familyWordsIn } from '../../../src/model/families/familyWords.ts';
import { waysToReach } from '../../../src/model/families/waysToReach.ts';
import { directionOf } from '../../../src/schemas/shared/language.ts';
import { attribute, elements, textOf, withClass } from '../../helpers/dom.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';
import { show } from '../show.ts';

const helpline = anEntry(
  'contacts',
  'shared/helpline',
  { title: 'Helpline', function: 'helpline', channels: [{ kind: 'phone', number: '0800 1111' }] },
  'shared',
);
const letterbox = anEntry(
  'contacts',
  'shared/letterbox',
  { channels: [{ kind: 'email', address: 'help@example.org' }] },
  'shared',
);
const easy = anEntry(
  'easyGuides',
  'first-steps',
  {
    parts: [
      {
        heading: 'Tell someone',
        lines: [
          { words: 'Call 999.', symbol: 'phone' },
          { words: 'You can talk.', contact: 'shared/helpline' },
        ],
      },
    ],
  },
  'shared',
);
const handbook = handbookOf([
  helpline,
  letterbox,
  easy,
  anEntry('familyGuides', 'later', { order: 20 }, 'shared'),
  anEntry('familyGuides', 'first', { order: 10 }, 'shared'),
  anEntry('topics', 'home', { speaksOfHome: true }, 'shared'),
  anEntry('topics', 'training', {}, 'shared'),
]);

describe('pages for families', () => {
  test('are in their order', () => {
    expect(familyGuides(handbook).map(({ id }) => id)).toEqual(['first', 'later']);
  });

  test('show the numbers that contacts have, and leave out contacts without one', () => {
    const listed = ['shared/helpline', 'shared/letterbox'].map((contact) => ({
      contact,
      words: 'For everyone.',
    }));
    expect(numbersToCall(handbook, listed)).toEqual([
      expect.objectContaining({
        title: 'Helpline',
        number: '0800 1111',
        path: '/contacts/#helpline',
      }),
    ]);
  });

  test('can be left quickly when one of their subjects speaks of abuse at home', () => {
    expect(speaksOfHome(handbook, ['training', 'home'])).toBe(true);
    expect(speaksOfHome(handbook, ['training'])).toBe(false);
  });
});

describe('other ways to reach help', () => {
  const languages = [
    { own: 'Polski', english: 'Polish', lang: 'pl' },
    { own: 'اردو', english: 'Urdu', lang: 'ur' },
  ];

  test('are linked beside contacts, with names of languages that their speakers recognise', async () => {
    const guide = anEntry('familyGuides', 'ways', { besideContacts: 'Deaf?', languages }, 'shared');
    const shown = await show(OtherWays, { handbook: handbookOf([guide]) });
    const [link] = elements(shown, 'a');
    expect(attribute(link!, 'href')).toBe('/families/ways/');
    expect(elements(shown, 'bdi').map((name) => [attribute(name, 'lang'), textOf(name)])).toEqual([
      ['pl', 'Polski'],
      ['ur', 'اردو'],
    ]);
    expect(textOf(await show(OtherWays, { handbook }))).toBe('');
  });

  test('say in English what to say to get an interpreter', async () => {
    expect(textOf(await show(LanguageList, { languages }))).toContain(
      'Polish interpreter, please.',
    );
  });

  test('show the text message to send where a service cannot be called', async () => {
    const text = anEntry(
      'contacts',
      'shared/text',
      { title: 'Text line', channels: [{ kind: 'text', number: '85258', word: 'SHOUT' }] },
      'shared',
    );
    const ways = waysToReach(handbookOf([text]), [{ contact: 'shared/text', words: 'For you.' }]);
    const [link] = elements(await show(WayList, { ways }), 'a');
    expect(attribute(link!, 'href')).toBe('sms:85258?body=SHOUT');
    expect(textOf(link!)).toContain('Text SHOUT to 85258');
  });
});

describe('a page in easy words', () => {
  test('keeps numbers from being turned round in a language written from the right', async () => {
    const shown = await show(EasyGuide, { view: easyView(handbook, easy) });
    expect(elements(shown, 'bdi').map(textOf)).toEqual(['999', '0800 1111']);
    const [call] = elements(shown, 'a');
    expect(attribute(call!, 'href')).toMatch(/^tel:/);
    expect(textOf(call!)).toContain('Call Helpline');
  });

  test('leads to the numbers of the councils where it says to call one', async () => {
    const lines = [
      { words: 'Call the council.', councils: true as const },
      { words: 'Tell someone.' },
    ];
    const guide = anEntry('easyGuides', 'easy', {
      guide: 'long',
      parts: [{ heading: 'Who', lines }],
    });
    const linksOn = async (shows: 'areas'[]) => {
      const longer = anEntry('familyGuides', 'long', { shows }, 'shared');
      const shown = await show(EasyGuide, { view: easyView(handbookOf([longer]), guide) });
      return elements(shown, 'a').map((link) => [attribute(link, 'href'), textOf(link)]);
    };
    const words = 'Find the number of the council';
    expect(await linksOn(['areas'])).toEqual([['/families/long/#areas', words]]);
    expect(await linksOn([])).toEqual([['/contacts/', words]]);
  });

  test('says everything without its drawings', async () => {
    const shown = await show(EasyGuide, { view: easyView(handbook, easy) });
    const drawings = withClass(shown, 'app-easy__symbol');
    expect(drawings).toHaveLength(1);
    expect(attribute(drawings[0]!, 'aria-hidden')).toBe('true');
    expect(textOf(shown)).toContain('Call 999.');
  });

  test('has its direction from its language', () => {
    expect(['ar', 'ur', 'fa', 'en-GB', 'pl'].map(directionOf)).toEqual([
      ...['rtl', 'rtl', 'rtl', 'ltr', 'ltr'],
    ]);
  });

  test('comes first in the language of the site', () => {
    const arabic = anEntry(
      'easyGuides',
      'a-first-steps-ar',
      { lang: 'ar', translation: { checkedBy: 'Interpreter', on: '2026-11-20' } },
      'shared',
    );
    const versions = easyVersionsOf(handbookOf([arabic, easy]), 'first-steps');
    expect(versions.map(({ data }) => data.lang)).toEqual(['en-GB', 'ar']);
  });

  test('is not made in a language whose other words are missing', () => {
    const polish = anEntry('easyGuides', 'pl', { lang: 'pl' }, 'shared');
    expect(() => easyView(handbook, polish)).toThrow('no words in "pl"');
    expect(familyWordsIn('constructor')).toBeUndefined();
  });
});

describe('the button that leaves', () => {
  test('is a plain link before any script has run', async () => {
    const [link] = elements(await show(LeaveQuickly, {}), 'a');
    expect(attribute(link!, 'href')).toBe(settings.leaveTo);
    expect(attribute(link!, 'rel')).toBe('nofollow noreferrer');
    expect(textOf(link!)).toMatch(/Exit this page/);
  });
});
