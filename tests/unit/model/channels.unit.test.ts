import { describe, expect, test } from 'vitest';
import { channelInWords, channelLabel, isVoice } from '../../../src/model/contacts/channels.ts';
import { contactSchema } from '../../../src/schemas/contact.ts';
import type { ContactInput } from '../../../src/schemas/contact.ts';

type ChannelInput = NonNullable<ContactInput['channels']>[number];

const read = (channel: ChannelInput) => contactSchema.shape.channels.parse([channel])[0]!;

describe('a way of getting in touch', () => {
  test.each<[ChannelInput, string]>([
    [{ kind: 'phone', number: '+44 1582 547653' }, '01582 547653'],
    [{ kind: 'phone', number: '(01582) 547653', extension: '12' }, '01582 547653, extension 12'],
    [{ kind: 'phone', number: '01582-547653', option: '2' }, '01582 547653, press 2'],
    [
      { kind: 'phone', number: '999', note: 'If a child is in immediate danger' },
      '999 (If a child is in immediate danger)',
    ],
    [{ kind: 'text-relay', number: '01582 547653' }, 'Textphone 01582 547653'],
    [{ kind: 'text-relay', number: '18001 01582 547653' }, 'Text relay 18001 01582 547653'],
    [{ kind: 'phone', number: '18001 111' }, 'Text relay 18001 111'],
    [{ kind: 'text', number: '85258', word: 'SHOUT' }, 'Text SHOUT to 85258'],
    [{ kind: 'text', number: '07400 123456' }, 'Text 07400 123456'],
    [{ kind: 'whatsapp', number: '07400 123456' }, 'WhatsApp 07400 123456'],
    [{ kind: 'chat', address: 'https://example.org/chat' }, 'Live chat: https://example.org/chat'],
    [
      { kind: 'sign-language', address: 'https://example.org/bsl' },
      'British Sign Language, by video: https://example.org/bsl',
    ],
    [{ kind: 'email', address: 'team@example.org' }, 'team@example.org'],
    [
      { kind: 'form', address: 'https://example.org/form' },
      'Online form: https://example.org/form',
    ],
    [{ kind: 'page', address: 'https://example.org/' }, 'https://example.org/'],
    [{ kind: 'post', postalAddress: 'Town Hall, AB1 2CD' }, 'By post: Town Hall, AB1 2CD'],
    [{ kind: 'visit', place: 'Town Hall, AB1 2CD' }, 'In person: Town Hall, AB1 2CD'],
  ])('%j reads "%s" in plain text', (channel, words) => {
    expect(channelInWords(read(channel))).toBe(words);
  });

  test('by text relay is no number to call by voice', () => {
    const relay = read({ kind: 'phone', number: '18001 01582 547653' });
    expect([channelLabel(relay), isVoice(relay)]).toEqual(['Text relay', false]);
    expect(isVoice(read({ kind: 'phone', number: '01582 547653' }))).toBe(true);
  });
});
