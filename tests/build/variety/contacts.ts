import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf } from '../../helpers/dom.ts';
import { pageAt } from '../../helpers/site.ts';
import type { SitePage } from '../../helpers/site.ts';

/** What readers see of every way to get in touch, of hours, and of what a contact is for. */
export function contacts(pages: () => SitePage[], folder: () => string): void {
  const cardOf = (id: string, path = '/contacts/exampleton-vale/') => {
    const { document } = pageAt(pages(), path);
    return elements(document, 'section').find((one) => attribute(one, 'id') === id)!;
  };
  const words = (id: string, path?: string) => textOf(cardOf(id, path)).replaceAll(/\s+/g, ' ');

  describe('contacts', () => {
    test('show every way to get in touch, with option, note and hours', () => {
      const card = words('front-door');
      for (const way of [
        '0113 496 0001 press 1, then 3 Office hours',
        '0300 300 8124 From a mobile',
        'Text relay 18001 0113 496 0001',
        'Textphone 0113 496 0003',
        'WhatsApp 0306 999 0457',
        'Live chat Monday to Thursday 9:00 to 17:00, Friday 9:00 to 16:30, closed on bank holidays',
        'British Sign Language, by video',
        'first.response@example.gov.uk',
        'In person: Town Hall, Market Square, Exampleton Vale EX2 2EX',
        'Interpreter: Say the name of your language when they answer.',
      ])
        expect(card).toContain(way);
    });

    test('say that no number for the public is published at night, and who to call', () => {
      const card = words('no-night-number');
      expect(card).toMatch(/No number for the public is published\. In immediate danger, call 999/);
      expect(card).toContain('Made-up Helpline 0300 300 8126');
    });

    test('send nobody to a day number at night', () => {
      expect(words('night-team')).toMatch(
        /^\s*Evenings, nights and weekends \(professionals\) .*Parents and anyone else: ring 0300 300 8126\./,
      );
    });

    test('are headed by what they are for, or by what their entry says', () => {
      expect(words('advice')).toMatch(/^\s*Advice for professionals Consultation Line/);
      expect(words('prevent')).toMatch(/^\s*Worried about radicalisation \(Prevent\)/);
      expect(words('private-fostering')).toMatch(/^\s*Telling the council about private fostering/);
      expect(words('power-cuts', '/contacts/')).toMatch(/^\s*The electricity has gone off .*105/);
    });

    test('give the word to send in a message, and dial short numbers', () => {
      const links = elements(cardOf('made-up-helpline', '/contacts/'), 'a').map((link) => [
        textOf(link),
        attribute(link, 'href'),
      ]);
      expect(links).toContainEqual(['Text EXAMPLE to 60999', 'sms:60999?body=EXAMPLE']);
      expect(words('made-up-line-for-children', '/contacts/')).toContain('116 111');
    });

    test('take the interpreter and the visit into the address book', () => {
      const card = readFileSync(
        join(folder(), 'contacts/exampleton-vale/front-door.vcf'),
        'utf8',
      ).replaceAll(/\r\n /g, '');
      expect(card).toContain('Interpreter: Say the name of your language when they answer.');
      expect(card).toContain('In person: Town Hall');
    });
  });
}
