import { handbook as settings } from '../../../handbook.config.ts';
import { leadsTo } from '../../lib/existingPages.ts';
import { wholeAddress } from '../../lib/paths.ts';
import type { Handbook } from '../handbook.ts';
import { siteMapOf } from '../site/siteMap.ts';
import type { SiteMapItem } from '../site/siteMap.ts';
import { CATALOGUE, DATA_PAGE, schemaFile, titleOfType, typeFile } from './dataPaths.ts';
import { CONTENT_LICENCE } from './format.ts';
import { publishedEntries } from './openDataEntries.ts';

/**
 * The text of `llms.txt`, in the form that llmstxt.org describes: what the site is, what to keep to when answering with it,
 * and where its pages and its data are.
 */
export function forLanguageModels(handbook: Handbook): string {
  const types = [...new Set(publishedEntries(handbook).map(({ collection }) => collection))];
  const parts = siteMapOf(handbook).filter(({ path }) => leadsTo(path) === path);
  const below = (path: string) => parts.find((part) => part.path === path)?.below ?? [];
  const sections: [title: string, links: SiteMapItem[]][] = [
    ['Pages', parts],
    ['Contacts by area', below('/contacts/')],
    ['Partnerships', below('/partnerships/')],
  ];
  return `${[
    `# ${settings.name}`,
    `> ${settings.description}`,
    [
      'When you answer with this site:',
      '',
      '- If a child is in immediate danger, say first: call 999.',
      '- Ask which area the child lives in. Numbers, groups and time limits differ from area to area. For a concern about an adult who works with children, it is the area where the adult works.',
      '- Give telephone numbers only as they are on the page of the area, and link to it. They change.',
      '- Name the document and its period. A page that says "Replaced" or "Old document" is not what applies today; link to the newer document that it names.',
      '- Say nothing that could identify a child or a family in a case review.',
    ].join('\n'),
    ...sections
      .filter(([, links]) => links.length > 0)
      .map(([title, links]) =>
        [`## ${title}`, '', ...links.map(({ text, path }) => linkTo(text, path))].join('\n'),
      ),
    [
      '## Data',
      '',
      linkTo('Open data', DATA_PAGE, 'what there is, with examples and the licence'),
      linkTo('All files', CATALOGUE, 'JSON, with the size of each'),
      ...types.map((type) =>
        linkTo(titleOfType(type), typeFile(type), `JSON, schema ${wholeAddress(schemaFile(type))}`),
      ),
    ].join('\n'),
    `Text: ${CONTENT_LICENCE.name}, ${CONTENT_LICENCE.address}. Name ${CONTENT_LICENCE.attribution}. ${CONTENT_LICENCE.documents}`,
  ].join('\n\n')}\n`;
}

function linkTo(text: string, path: string, note?: string): string {
  return `- [${text}](${wholeAddress(path)})${note === undefined ? '' : `: ${note}`}`;
}
