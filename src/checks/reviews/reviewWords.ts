import { MONTH_PATTERN } from '../../lib/calendar/months.ts';

/**
 * What must not be in a case review, in one place. The rule behind it: nothing that helps to identify
 * a child or a family, not even where its owner has printed it. Every word here is looked for in all
 * texts of an entry in `case-reviews`; `checkReviews.ts` says where.
 *
 * To allow a word, take it out here and say why in the change. To forbid one, add it and run
 * `npm run check:content`.
 */

const NUMBERS =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';

/** Dates to the day, and months of a birth, death or injury. */
export const FULL_DATES: readonly RegExp[] = [
  // 3 March 2016, 3rd of March
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH_PATTERN}\\b(?:,?\\s+\\d{4})?`,
    'giu',
  ),
  // March 3rd, 2016
  new RegExp(`\\b${MONTH_PATTERN}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}\\b`, 'giu'),
  /\b\d{4}-\d{2}-\d{2}\b/gu,
  /\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b/gu,
  // born in March 2016
  new RegExp(
    `\\b(?:born|died|death|killed|injured|birthday)\\b[^.]{0,40}?\\b(?:in|on)\\s+${MONTH_PATTERN}\\s+\\d{4}\\b`,
    'giu',
  ),
];

/** Ages: "14 weeks", "aged 7", "three-year-old". A time limit ("within 15 days") is none. */
export const EXACT_AGES: readonly RegExp[] = [
  new RegExp(`\\b(?:aged?|age of|ages)\\s+(?:of\\s+)?(?:about\\s+|under\\s+)?${NUMBERS}\\b`, 'giu'),
  new RegExp(`\\b${NUMBERS}[\\s-]+(?:day|week|month|year)s?(?:[\\s-]+|\\s+)old\\b`, 'giu'),
  new RegExp(`\\b${NUMBERS}[\\s-]+(?:day|week|month|year)s?\\s+of\\s+age\\b`, 'giu'),
  new RegExp(`(?<!within )(?<!every )\\b${NUMBERS}[\\s-]+(?:weeks|months)\\b`, 'giu'),
];

/** Streets, buildings and postcodes. */
export const PLACES: readonly RegExp[] = [
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gu,
  /\b(?:\p{Lu}[\p{L}'’]+\s+)+(?:Street|Road|Lane|Avenue|Close|Drive|Crescent|Terrace|Gardens|Estate)\b/gu,
  /\b(?:\p{Lu}[\p{L}'’]+\s+)+(?:Hospital|School|Academy|College|Nursery|Surgery|Infirmary|Prison|Park)\b/gu,
];

/** Words of courts and of family relations. The reader needs neither to learn from a review. */
export const NEEDLESS_WORDS: readonly { pattern: RegExp; why: string }[] = [
  {
    pattern:
      /\b(?:plead(?:ed|s)? (?:not )?guilty|pleaded|guilty|convict(?:ed|ion)|sentenced?|prosecuted|charged with|murder(?:ed)?|manslaughter|imprison(?:ed|ment)|jailed|defendant)\b/giu,
    why: 'what a court found is not needed to learn from a review, and it leads to newspapers',
  },
  {
    pattern:
      /\b(?:siblings?|brothers?|sisters?|twins?|triplets?|step-?(?:father|mother|dad|mum)|grand(?:mother|father|parents?)|boyfriend|girlfriend|aunt|uncle|cousins?)\b/giu,
    why: 'how people are related helps to identify a family',
  },
  {
    pattern:
      /\b(?:nationality|born abroad|asylum[- ]seekers?|polish|romanian|pakistani|bangladeshi|indian|somali|nigerian|lithuanian|albanian|traveller family|muslim|hindu|sikh|jewish)\b/giu,
    why: 'where a family comes from helps to identify it',
  },
];

/** National newspapers, broadcasters and social networks, by the end of their domain. Areas name their local press. */
export const PRESS: readonly string[] = [
  ...[
    'bbc.co.uk',
    'bbc.com',
    'itv.com',
    'sky.com',
    'channel4.com',
    'dailymail.co.uk',
    'mailonline.com',
  ],
  ...[
    'thesun.co.uk',
    'mirror.co.uk',
    'express.co.uk',
    'theguardian.com',
    'telegraph.co.uk',
    'thetimes.co.uk',
  ],
  ...[
    'thetimes.com',
    'independent.co.uk',
    'metro.co.uk',
    'standard.co.uk',
    'huffingtonpost.co.uk',
    'lbc.co.uk',
  ],
  ...[
    'cypnow.co.uk',
    'communitycare.co.uk',
    'safecic.co.uk',
    'facebook.com',
    'twitter.com',
    'x.com',
    'instagram.com',
    'tiktok.com',
  ],
  ...['youtube.com', 'reddit.com', 'linkedin.com', 'wikipedia.org'],
];

/**
 * Who a review may link to besides its owner, by the end of the domain: councils and government with
 * their committee pages, and the charity that keeps the national repository.
 */
export const OFFICIAL: readonly string[] = ['gov.uk', 'moderngov.co.uk', 'nspcc.org.uk'];

/** Most sentences in a content notice: somebody who is afraid reads no more. */
export const MOST_SENTENCES = 2;
