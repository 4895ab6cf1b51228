import { describe, expect, test } from 'vitest';
import ContactCard from '../../../src/components/contacts/ContactCard.astro';
import ContactRows from '../../../src/components/contacts/ContactRows.astro';
import NumbersByArea from '../../../src/components/contacts/NumbersByArea.astro';
import SheetContact from '../../../src/components/contacts/SheetContact.astro';
import { contactRows } from '../../../src/model/contacts/contactRows.ts';
import { contactsInArea } from '../../../src/model/contacts/contactView.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { attribute, elements, hasClass, textOf, withClass } from '../../helpers/dom.ts';
import type { Node } from '../../helpers/dom.ts';
import { handbookOf } from '../../helpers/entries.ts';
import { show } from '../show.ts';

const helpline = aContact('helpline', {
  title: 'Helpline',
  areas: [],
  function: 'helpline',
  ...calling('0808 800 5000', { open: 'day-and-night' }),
});
const none = aContact('none', {
  function: 'out-of-hours',
  channels: [],
  noneFound: { on: '2026-11-20', where: 'The page of contacts.', instead: [helpline.id] },
});
const team = aContact('team', {
  title: 'Night team',
  function: 'out-of-hours',
  audiences: ['professionals'],
  ...calling('01582 547653', { open: 'outside-office-hours' }),
});
const page = aContact('page', {
  title: 'Early help team',
  function: 'early-help',
  channels: [{ kind: 'page', address: 'https://example.org' }],
});
const handbook = handbookOf([...councils, helpline, none, team, page]);
const rows = contactRows(handbook, [none, team, page], () => '/contacts/luton/');
const views = contactsInArea(handbook, 'luton', { warnAfterDays: 90 });
const calls = (piece: Node) =>
  elements(piece, 'a').flatMap((link) => {
    const to = attribute(link, 'href') ?? '';
    return to.startsWith('tel:') ? [to.slice('tel:'.length)] : [];
  });

describe('rows of contacts', () => {
  test('give number, hours, who answers, and who may call', async () => {
    const text = textOf(await show(ContactRows, { rows, place: 'Luton' }));
    expect(text).toContain('01582 547653 Outside office hours');
    expect(text).toContain(
      'Only for people who work or volunteer with children Parents and anyone else: ring 0808 800 5000. Night team',
    );
  });

  test('of one contact are under its words once, and each leads to its card', async () => {
    const two = aContact('two', {
      title: 'First Contact',
      channels: [...calling('0300 300 8585').channels, ...calling('01582 547000').channels],
    });
    const piece = await show(ContactRows, {
      rows: contactRows(handbookOf([...councils, two]), [two], () => '/contacts/luton/'),
    });
    expect(calls(piece)).toEqual(['03003008585', '01582547000']);
    expect(
      withClass(piece, 'app-contact-rows__words').map((one) =>
        hasClass(one, 'govuk-visually-hidden'),
      ),
    ).toEqual([false, true]);
    expect(textOf(piece).match(/First Contact/g)).toHaveLength(2);
  });

  test('say what to do where no number for the public is published, before all else', async () => {
    const piece = await show(ContactRows, { rows });
    expect(calls(piece)).toEqual(['999', '08088005000', '01582547653', '08088005000']);
    expect(textOf(piece)).toContain(
      'No number for the public is published. In immediate danger, call 999. Otherwise call:',
    );
    expect(textOf(piece)).not.toContain('Looked for');
  });

  test('give the way to get in touch without a number before who else to ring, and the card after it', async () => {
    const piece = await show(ContactRows, { rows });
    expect(textOf(piece)).toMatch(
      /No telephone number found\. Instead: \S.* Other ways to get in touch: Early help team/,
    );
    const paths = elements(piece, 'a').map((link) => attribute(link, 'href'));
    expect(paths).toContain('/contacts/luton/#page');
  });

  test('say in place of a number that there is none, and who it would be for after that', async () => {
    const alone = {
      ...rows.find(({ channel, noneFound }) => !channel && !noneFound)!,
      onlyFor: 'Only for schools',
    };
    const [row] = elements(await show(ContactRows, { rows: [alone] }), 'li');
    expect(elements(row!, 'p').map(textOf).slice(1)).toEqual([
      expect.stringContaining('No telephone number found. Instead: '),
      'Other ways to get in touch: Early help team',
      'Only for schools',
    ]);
  });

  test('are below their area, which says what it has no number for', async () => {
    const areas = [
      { title: 'Luton', path: '/contacts/luton/', rows, missing: ['Child death review'] },
    ];
    const piece = await show(NumbersByArea, { areas });
    expect(calls(piece)).toHaveLength(4);
    expect(textOf(piece)).toContain('No number found: child death review.');
  });
});

describe.each([
  ['a card', ContactCard],
  ['a sheet', SheetContact],
])('%s', (_, component) => {
  const shown = (name: string) => show(component, { view: views.find(({ id }) => id === name)! });

  test('marks a number for practitioners before the number', async () => {
    const text = textOf(await shown('team'));
    const mark = text.indexOf('Only for people who work or volunteer with children');
    expect(mark).toBeGreaterThan(0);
    expect(text.indexOf('01582 547653')).toBeGreaterThan(mark);
  });

  test('says what to do where no number for the public is published', async () => {
    const piece = await shown('none');
    expect(textOf(piece)).toContain('No number for the public is published.');
    expect(textOf(piece)).toContain('In immediate danger, call 999');
    expect(calls(piece)).toContain('08088005000');
    expect(textOf(piece)).not.toMatch(/not yet confirmed/i);
  });
});

test('the card of 999 is neither unconfirmed nor to be checked again', async () => {
  const emergency = aContact('999', { function: 'emergency', ...calling('999') });
  const [view] = contactsInArea(handbookOf([...councils, emergency]), 'luton', {
    warnAfterDays: 90,
  });
  expect(textOf(await show(ContactCard, { view }))).not.toMatch(/not yet confirmed|check again/i);
});
