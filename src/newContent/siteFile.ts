import { dirname, relative, resolve, sep } from 'node:path';
import { joinWords } from '../lib/lists.ts';
import type { SiteSettingsInput } from '../schemas/siteSettings.ts';
import { areasOf } from './partnershipFiles.ts';
import type { Known } from './partnershipFiles.ts';
import { answerTo } from './question.ts';
import type { Given } from './question.ts';

const TYPE_FILE = 'src/schemas/siteSettings.ts';

/** Longest line that Prettier leaves alone. */
const WIDTH = 100;

/** The settings of a site about one partnership alone, as a file in TypeScript. */
export function siteFileText(
  given: Given,
  known: Known,
  { file, contentFolder }: { file: string; contentFolder: string | undefined },
): string {
  const areas = areasOf(given, known.areaTitles).map(({ title }) => title);
  const settings = {
    name: `${answerTo(given, 'short-name')} Safeguarding Handbook`,
    owner: answerTo(given, 'site-owner'),
    ...(answerTo(given, 'site-official') === 'yes' ? { official: true } : {}),
    description: `How agencies in ${joinWords(areas)} protect children.`,
    origin: new URL(answerTo(given, 'site')).origin,
    ...(contentFolder === undefined ? {} : { contentFolder }),
    partnerships: [answerTo(given, 'id')],
  } satisfies SiteSettingsInput;
  const lines = Object.entries(settings).map(([key, value]) => setting(key, literal(value)));
  const from = relative(resolve(dirname(file)), resolve(TYPE_FILE))
    .split(sep)
    .join('/');
  return [
    `import type { SiteSettingsInput } from '${from.startsWith('.') ? from : `./${from}`}';`,
    '',
    'const settings: SiteSettingsInput = {',
    ...lines,
    '};',
    '',
    'export default settings;',
    '',
  ].join('\n');
}

function setting(key: string, value: string): string {
  const line = `  ${key}: ${value},`;
  return line.length > WIDTH ? `  ${key}:\n    ${value},` : line;
}

function literal(value: string | boolean | readonly string[]): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return `[${value.map(literal).join(', ')}]`;
  return `'${value.replaceAll(/[\\']/g, '\\$&')}'`;
}
