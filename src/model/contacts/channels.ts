import { isTextRelay } from '../../lib/telephone/writtenNumber.ts';
import type { ContactChannel } from '../../schemas/contactChannel.ts';
import { hoursInWords } from './hours.ts';

type Phone = Extract<ContactChannel, { kind: 'phone' }>;

/** What a way of getting in touch is called. */
const channelLabels: Record<ContactChannel['kind'], string> = {
  phone: 'Telephone',
  'text-relay': 'Textphone',
  text: 'Text message',
  whatsapp: 'WhatsApp',
  chat: 'Live chat',
  'sign-language': 'British Sign Language, by video',
  email: 'E-mail',
  form: 'Online form',
  page: 'Web page',
  post: 'By post',
  visit: 'In person',
};

/** What a way of getting in touch is called: "Telephone", or "Text relay" with 18001 in front. */
export function channelLabel(channel: ContactChannel): string {
  return 'number' in channel && isRelay(channel) && isTextRelay(channel.number)
    ? 'Text relay'
    : channelLabels[channel.kind];
}

/** What people read as the link: the number, "Text SHOUT to 85258", an address, or the name of what opens. */
export function channelText(channel: ContactChannel): string {
  switch (channel.kind) {
    case 'phone':
      return isRelay(channel) ? `${channelLabel(channel)} ${channel.number}` : channel.number;
    case 'text-relay':
    case 'whatsapp':
      return `${channelLabel(channel)} ${channel.number}`;
    case 'text':
      return channel.word === undefined
        ? `Text ${channel.number}`
        : `Text ${channel.word} to ${channel.number}`;
    case 'email':
      return channel.address;
    case 'post':
      return `${channelLabel(channel)}: ${channel.postalAddress}`;
    case 'visit':
      return `${channelLabel(channel)}: ${channel.place}`;
    default:
      return channelLabel(channel);
  }
}

/** What to do once a call is answered: "extension 123", "press 2"; nothing for most. */
export function onceAnswered(channel: ContactChannel): string {
  if (channel.kind !== 'phone') return '';
  const steps = [
    ...(channel.option === undefined ? [] : [`press ${channel.option}`]),
    ...(channel.extension === undefined ? [] : [`extension ${channel.extension}`]),
  ];
  return steps.join(', ');
}

/** A way of getting in touch in one line of plain text, with what to know before using it and its hours. */
export function channelInWords(channel: ContactChannel): string {
  const text = isOnline(channel)
    ? channel.kind === 'page'
      ? channel.address
      : `${channelLabel(channel)}: ${channel.address}`
    : channelText(channel);
  const whole = [text, onceAnswered(channel)].filter(Boolean).join(', ');
  const aside = [channel.note, channel.hours && hoursInWords(channel.hours)]
    .filter(Boolean)
    .join('; ');
  return aside === '' ? whole : `${whole} (${aside})`;
}

/** True for a number to call by voice: not one for text relay, which nobody answers who does not use it. */
export function isVoice(channel: ContactChannel): channel is Phone {
  return channel.kind === 'phone' && !isTextRelay(channel.number);
}

/** True for a number for people who cannot hear or speak. */
function isRelay(channel: ContactChannel): boolean {
  return channel.kind === 'text-relay' || (channel.kind === 'phone' && isTextRelay(channel.number));
}

/** True for a way of getting in touch that is opened at an address of the web. */
export function isOnline(
  channel: ContactChannel,
): channel is Extract<ContactChannel, { kind: 'chat' | 'sign-language' | 'form' | 'page' }> {
  return ['chat', 'sign-language', 'form', 'page'].includes(channel.kind);
}
