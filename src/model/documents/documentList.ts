import { formatDate } from '../../lib/dates.ts';
import { siteLanguage } from '../../schemas/shared/language.ts';
import type { DocumentElsewhere } from '../../schemas/shared/documents.ts';

/** A document elsewhere, ready for a list. */
export interface ListedDocument {
  title: string;
  address: string;
  /** The language of the title and the document, where it is not that of the site. */
  lang?: string;
  /** `Easy read, PDF, 1.2 MB, March 2025, in Welsh, on example.org`. */
  facts: string;
}

const FORMS: Record<NonNullable<DocumentElsewhere['form']>, string> = {
  summary: 'Summary',
  briefing: 'Briefing',
  response: 'Response',
  'action-plan': 'Action plan',
  'terms-of-reference': 'Terms of reference',
  form: 'Form to fill in',
  'easy-read': 'Easy read',
  'for-young-people': 'For young people',
  'large-print': 'Large print',
  'sign-language': 'British Sign Language',
};

const FORMATS: Record<DocumentElsewhere['format'], string> = {
  'web-page': 'web page',
  pdf: 'PDF',
  word: 'Word document',
  spreadsheet: 'spreadsheet',
  slides: 'slides',
  'open-document': 'OpenDocument file',
  csv: 'CSV table',
  text: 'plain text',
  image: 'picture',
  audio: 'audio',
  video: 'video',
  zip: 'ZIP archive',
};

/** Documents as they are listed on every page: the document itself first, then what belongs to it. */
export function documentList(documents: readonly DocumentElsewhere[]): ListedDocument[] {
  const isPart = ({ form }: DocumentElsewhere) => Number(form !== undefined);
  return documents.toSorted((a, b) => isPart(a) - isPart(b)).map(listed);
}

function listed({
  title,
  address,
  lang,
  form,
  format,
  kilobytes,
  date,
}: DocumentElsewhere): ListedDocument {
  const isForeign = lang !== siteLanguage;
  const facts = [
    ...(form ? [FORMS[form]] : []),
    FORMATS[format],
    ...(kilobytes ? [sizeInWords(kilobytes)] : []),
    ...(date ? [formatDate(date)] : []),
    ...(isForeign ? [`in ${languageName(lang)}`] : []),
    `on ${new URL(address).hostname.replace(/^www\./, '')}`,
  ].join(', ');
  return {
    title,
    address,
    ...(isForeign && { lang }),
    facts: facts.charAt(0).toUpperCase() + facts.slice(1),
  };
}

/** `812 kB`, `1.2 MB`. */
function sizeInWords(kilobytes: number): string {
  return kilobytes < 1000 ? `${kilobytes} kB` : `${Math.round(kilobytes / 100) / 10} MB`;
}

/** What a language is called in English: `Welsh` for `cy`. Its sign, when nobody has named it. */
export function languageName(lang: string): string {
  return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(lang) ?? lang;
}
