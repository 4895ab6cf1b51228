import { MONTH_PATTERN } from '../../lib/calendar/months.ts';
import { BIRTHS, NAMED_DAYS } from './namedDays.ts';
import { NUMBERS } from './numberPattern.ts';

/**
 * What must not be in a case review, in one place. The rule behind it: nothing that helps to identify
 * a child or a family, not even where its owner has printed it. Every word here is looked for in all
 * texts of an entry in `case-reviews`; `checkReviews.ts` says where.
 *
 * To allow a word, take it out here and say why in the change. To forbid one, add it and run
 * `npm run check:content`.
 */

const ORDINALS =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const SHORT_MONTHS = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const PART_OF_MONTH = '(?:(?:early|mid|late)[\\s-]+|the\\s+(?:start|middle|end)\\s+of\\s+)?';
const HARM =
  '(?:born|died|dies|death|dead|killed|hurt|harmed|injured|injury|attacked|found|birthday|collapsed)';

/** Dates to the day in any notation or words, and when somebody was born, died or was hurt. */
export const FULL_DATES: readonly RegExp[] = [
  // 3 March 2016, 3rd of March, Tues 3 Mar
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH_PATTERN}\\b(?:,?\\s+\\d{4})?`,
    'giu',
  ),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${SHORT_MONTHS}\\b`, 'gu'),
  // the third of March, on the 3rd
  new RegExp(`\\b${ORDINALS}\\s+(?:of\\s+)?${MONTH_PATTERN}\\b`, 'giu'),
  /\bon\s+the\s+\d{1,2}(?:st|nd|rd|th)\b/giu,
  // March 3rd, 2016; February 29; the last day of June; the first of the month
  new RegExp(
    `\\b${MONTH_PATTERN}\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4}\\b|(?!\\d))`,
    'gu',
  ),
  new RegExp(
    `\\b(?:${ORDINALS}|last)\\s+(?:day\\s+)?of\\s+(?:the\\s+month|that\\s+month|${MONTH_PATTERN})\\b`,
    'giu',
  ),
  /\b\d{4}-\d{2}-\d{2}\b/gu,
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b/gu,
  // 3/3, and 6/12 for an age, as hospitals write it; not 24/7
  /(?<![\d/])(?!24\/7)\d{1,2}\/\d{1,2}(?![\d/])/gu,
  // born in March 2016, In March 2016 she was killed, in March that he was hurt
  new RegExp(
    `\\b${HARM}\\b[^.]{0,40}?\\b(?:in|on)\\s+${PART_OF_MONTH}${MONTH_PATTERN}\\b(?:\\s+\\d{4})?`,
    'giu',
  ),
  new RegExp(
    `\\b(?:in|on)\\s+${PART_OF_MONTH}${MONTH_PATTERN}\\b(?:\\s+\\d{4})?[^.]{0,40}?\\b${HARM}\\b`,
    'giu',
  ),
  /\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b|(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/giu,
  /\bat\s+(?:about\s+|around\s+)?(?:midnight|midday|noon|dawn|dusk)\b/giu,
  ...NAMED_DAYS,
  ...BIRTHS,
];

/** Ages and school years: "14 weeks", "aged 7", "three-year-old", "Year 4". A time limit ("within 15 days") is none. */
export const EXACT_AGES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:aged?|age of|ages)\\s+(?:of\\s+)?(?:about\\s+|under\\s+|only\\s+|just\\s+|nearly\\s+)?${NUMBERS}\\b`,
    'giu',
  ),
  new RegExp(`\\b${NUMBERS}[\\s-]+(?:day|week|month|year)s?(?:[\\s-]+|\\s+)old\\b`, 'giu'),
  new RegExp(`\\b${NUMBERS}[\\s-]+(?:day|week|month|year)s?\\s+of\\s+age\\b`, 'giu'),
  new RegExp(`(?<!within )(?<!every )\\b${NUMBERS}[\\s-]+(?:weeks|months)\\b`, 'giu'),
  // At 6 wks, a 3 yr old
  new RegExp(`\\b${NUMBERS}[\\s-]*(?:wks?|mths?|yrs?|hrs? old)\\b`, 'giu'),
  // a 7yo child, eight-and-a-half year old
  /\b\d{1,2}\s*(?:yo|y\/o)\b/giu,
  /\band[\s-]a[\s-]half[\s-]+(?:year|month|week|day)s?[\s-]+old\b/giu,
  // A boy of twelve; He was 6; She had just turned four
  new RegExp(
    `\\b(?:boy|girl|child|baby|toddler|infant|teenager|youth|son|daughter|pupil)\\s+of\\s+(?:only\\s+|just\\s+)?${NUMBERS}\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?:he|she)\\s+(?:was|is|had\\s+(?:just\\s+)?turned|turned)\\s+(?:only\\s+|just\\s+|nearly\\s+|about\\s+)?${NUMBERS}\\b(?!\\s+times)`,
    'giu',
  ),
  // She was turning eighteen, a boy coming up to six; not young people turning 18
  new RegExp(
    `\\b(?:he|she|child|boy|girl|baby|son|daughter|pupil|teenager|young\\s+person)\\s+(?:\\p{L}+\\s+){0,2}(?:turning|turned|approaching|coming\\s+up\\s+(?:to|for)|going\\s+on|rising|reach(?:ed|ing)|not\\s+(?:yet|quite))\\s+${NUMBERS}\\b(?!\\s+(?!years|months|weeks)\\p{L}+s\\b)`,
    'giu',
  ),
  /\b(?:came|come|coming)\s+of\s+age\b|\bsweet\s+sixteen\b/giu,
  // on the eve of her sixteenth; his first year at school; had just started school
  new RegExp(`\\b(?:his|her)\\s+(?:${ORDINALS}|\\d+(?:st|nd|rd|th))(?=[.,;:]|$)`, 'giu'),
  /\b(?:his|her)\s+\p{L}+\s+(?:year|term)\s+(?:at|in|of)\s+(?:\p{L}+\s+)?(?:school|college|nursery)\b/giu,
  /\b(?:he|she|child|boy|girl)\s+(?:had\s+)?(?:just|recently|newly)\s+(?:started|begun|left|finished)\s+(?:\p{L}+\s+)?(?:school|college|nursery)\b/giu,
  // six and a half; a few hours old; half a year old; lived for two days; at thirty-nine days
  new RegExp(`\\b(?:was|is|turned|of)\\s+${NUMBERS}\\s+and\\s+a\\s+(?:half|quarter)\\b`, 'giu'),
  /\ban?\s+(?:few\s+)?(?:hour|day|week|month|year)s?\s+old\b/giu,
  new RegExp(
    `\\b(?:lived\\s+(?:for\\s+)?|died\\s+(?:at|after)\\s+)(?:only\\s+|just\\s+)?(?:an?|${NUMBERS})\\s+(?:hour|day|week|month|year)s?\\b`,
    'giu',
  ),
  /\bnew-?borns?\b/giu,
  // a Y4 pupil
  /\bY(?:R|1[0-3]|[1-9])\b/gu,
  // In Year 4, a Key Stage 2 pupil
  new RegExp(
    `\\byear\\s+(?:R\\b|(?:1[0-3]|[1-9])(?![\\d/])|${NUMBERS.replace('\\d+|', '')}\\b)`,
    'giu',
  ),
  /\bReception\b|\breception\s+(?:class|year)\b|\bkey\s+stage\s+\w+|\bsixth\s+form\b/giu,
];

/** Streets, buildings and postcodes. */
export const PLACES: readonly RegExp[] = [
  /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/giu,
  /\b(?:\p{Lu}[\p{L}'’]+\s+)+(?:Street|Road|Lane|Avenue|Close|Drive|Crescent|Terrace|Gardens|Estate)\b/gu,
  /\b(?:\p{Lu}[\p{L}'’]+\s+)+(?:Hospital|School|Academy|College|Nursery|Surgery|Infirmary|Prison|Park)\b/gu,
  // 12 Main St, the Southcourt estate, flat 4
  /\b\d{1,4}[a-z]?\s+(?:\p{Lu}[\p{L}'’]+\s+)+(?:St|Rd|Ave|Ln|Cl|Dr|Cres|Pl|Sq)\b/gu,
  /\b(?:\p{Lu}[\p{L}'’]+\s+)+(?:estate|flats|tower|caravan\s+site)\b/gu,
  // 12a main road
  /\b\d{1,4}[a-z]?\s+(?:[\p{L}'’]+\s+){1,2}(?:street|road|lane|avenue|crescent|terrace)\b/giu,
  /\bflat\s+\d+\w?\b/giu,
  // the M1, the A421
  /\bthe\s+(?:M\d{1,2}|A\d{1,4})\b/gu,
  /\b(?:lived|living|stayed)\s+(?:near|beside|next\s+to|opposite)\b/giu,
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
