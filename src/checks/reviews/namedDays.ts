import { MONTH_PATTERN } from '../../lib/calendar/months.ts';
import { NUMBERS } from './numberPattern.ts';

const DAY = '(?:day|night|morning|afternoon|evening|week|weekend|month|year|hour)';
const EVENT =
  '(?:(?:general |local )?election|referendum|eclipse|jubilee|coronation|World Cup|Olympics|royal (?:wedding|funeral|birth)|Queen|King)';

/** Days and times of year by what they are called or by what happened on them: a calendar says which day it was. */
export const NAMED_DAYS: readonly RegExp[] = [
  // Boxing Day, Mother's Day, Bonfire Night, Christmas Eve
  /\b\p{Lu}[\p{L}.]*(?:['’]s|s['’])?\s+(?:Day|Night|Eve)\b/gu,
  /\b(?:Christmas|Christmastime|Xmas|New Year(?:['’]?s)?|NYE|Easter|Good Friday|Whitsun(?:tide)?|Pentecost|Hogmanay|Halloween|Hallowe['’]en|Eid|Ramadan|Di[wv]ali|Navratri|Vaisakhi|Baisakhi|Hanukkah|Chanukah|Passover|Pesach|Yom Kippur|Rosh Hashanah)\b/giu,
  /\b(?:boxing|bonfire|burns|pancake|remembrance|armistice|may|leap|(?:mother|father|valentine|april fool)(?:['’]s|s['’]?)|st\.?\s+\p{L}+['’]s)\s+(?:day|night|eve)\b/giu,
  // Words that mean something else in small letters.
  /\b(?:Advent|Epiphany|Holi|(?:in|during|before|after) Lent)\b/gu,
  /\b(?:leap[\s-](?:year|day)s?|midsummer|midwinter|solstice|equinox|(?:longest|shortest) day|clocks (?:went|go|were|changed)|harvest festival|bank holidays?|birthdays?|anniversary|name[\s-]day|saint['’]s day|results day)\b/giu,
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/giu,
  /\b(?:Tues?|Weds?|Thurs?)\b/gu,
  /\b(?:first|last)\s+(?:day|week)\s+(?:of|at|in)\s+(?:\p{L}+\s+){0,2}(?:term|school|nursery|college|year|month)\b/giu,
  new RegExp(`\\b${DAY}\\s+(?:of|before|after|that|when)\\s+(?:the\\s+)?${EVENT}\\b`, 'giu'),
  // one night in June, in spring 2014, last summer
  new RegExp(`\\b${DAY}\\s+(?:in|of)\\s+${MONTH_PATTERN}\\b`, 'giu'),
  /\b(?:school|half-term|summer|winter)\s+holidays?\b|\bhalf[\s-]term\b/giu,
  /\b(?:in|last|that|during|over|early|late)\s+(?:the\s+)?(?:spring|summer|autumn|winter)\b(?:\s+(?:of\s+)?\d{4})?/giu,
  /\b(?:spring|summer|autumn|winter)\s+(?:of\s+)?\d{4}\b/giu,
];

/** When somebody was born, in whatever words. */
export const BIRTHS: readonly RegExp[] = [
  /\b(?:date|day|year|month|time|hour|night)\s+of\s+(?:\p{L}+\s+)?birth\b|\bDOB\b|\bbirth\s?(?:date|year|month)s?\b/giu,
  // born in 2012, her birth in late 2012, born mid-March
  /\b(?:born|birth)\b[^.]{0,40}?\b(?:19|20)\d{2}\b/giu,
  new RegExp(`\\b(?:born|Born|birth|Birth)\\b[^.]{0,40}?\\b${MONTH_PATTERN}\\b`, 'gu'),
  new RegExp(`\\b${MONTH_PATTERN}\\b[^.]{0,40}?\\b(?:born|birth)\\b`, 'gu'),
  // born in the same week, born during the first lockdown, born at midnight
  new RegExp(
    `\\bborn\\s+(?:just\\s+)?(?:in|on|at|during|over|before|after)\\s+(?:\\p{L}+\\s+){0,3}?(?:${DAY}|lockdown|pandemic|midnight|midday|noon|dawn|dusk|term|${EVENT})\\b`,
    'giu',
  ),
  new RegExp(
    `\\bborn\\s+(?:just\\s+|only\\s+)?(?:an?|some|${NUMBERS})\\s+(?:few\\s+)?${DAY}s?\\s+(?:before|after|early|late|earlier|later|apart)\\b`,
    'giu',
  ),
  /\b(?:first|last)\s+(?:baby|child|birth)\s+(?:of|in)\s+(?:the|that)\s+(?:new\s+)?(?:year|decade|century|millennium|month|day)\b/giu,
  /\b(?:millennium|lockdown|covid|jubilee|new[\s-]year)\s+bab(?:y|ies)\b/giu,
  /\b(?:his|her|their|baby['’]s|expected)\s+due\s+date\b/giu,
  /\b(?:he|she|baby|child)\s+(?:was|is|had\s+been)\s+due\s+(?:in|on|at|by|before|after)\b/giu,
  /\bstar\s+sign\b|\bzodiac\b|\byear\s+of\s+the\s+(?:rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig)\b/giu,
  /\ban?\s+(?:Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces)\b/gu,
];
