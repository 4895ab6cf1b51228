import { handbook as settings } from '../../../handbook.config.ts';
import { wholeAddress } from '../../lib/paths.ts';
import { addressOf } from '../addresses.ts';
import { contactsOf } from '../contacts/contacts.ts';
import { NUMBERS_OF_PARTNERSHIP } from '../contacts/numbersByArea.ts';
import { currencyOf } from '../documents/currency.ts';
import { entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { contactFunctionLabels } from '../labels.ts';
import { meaningOf } from '../site/glossary.ts';
import type { ListPart } from '../site/listParts.ts';
import { CATALOGUE, DATA_PAGE } from './dataPaths.ts';
import { CONTENT_LICENCE } from './format.ts';
import type { AnyEntry } from './openDataEntries.ts';
import type { StructuredNode } from './structuredData.ts';

/** What an entry is in the words of schema.org; nothing for a type that schema.org has no good word for. */
export function entryStructuredData(handbook: Handbook, own: AnyEntry): StructuredNode[] {
  switch (own.collection) {
    case 'partnerships':
      return [partnershipData(handbook, own)];
    case 'agencies':
      return [agencyData(handbook, own)];
    case 'contacts':
      return contactData(handbook, own);
    case 'reports':
      return [reportData(handbook, own)];
    default:
      return [];
  }
}

/** A part of the glossary as a set of terms. */
export function glossaryData(
  handbook: Handbook,
  { path, name, items }: ListPart<Entry<'terms'>>,
): StructuredNode {
  return {
    '@type': 'DefinedTermSet',
    name: `Glossary of the ${settings.name}: ${name}`,
    url: wholeAddress(path),
    license: CONTENT_LICENCE.address,
    hasDefinedTerm: items.map((term) => ({
      '@type': 'DefinedTerm',
      name: term.data.title,
      ...(term.data.abbreviation && { termCode: term.data.abbreviation }),
      description: meaningOf(term.data),
      url: wholeAddress(addressOf(handbook, term)),
    })),
  };
}

/** The open data as a whole. */
export function datasetData({ today }: Handbook): StructuredNode {
  return {
    '@type': 'Dataset',
    name: `Open data of the ${settings.name}`,
    description: settings.description,
    url: wholeAddress(DATA_PAGE),
    license: CONTENT_LICENCE.address,
    creator: { '@type': 'Organization', name: CONTENT_LICENCE.attribution },
    dateModified: today,
    isAccessibleForFree: true,
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: wholeAddress(CATALOGUE),
      },
    ],
  };
}

/** The site and its search. */
export function websiteData(): StructuredNode {
  return {
    '@type': 'WebSite',
    name: settings.name,
    description: settings.description,
    url: wholeAddress('/'),
    license: CONTENT_LICENCE.address,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${wholeAddress('/search/')}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

function partnershipData(handbook: Handbook, own: Entry<'partnerships'>): StructuredNode {
  const { title, shortName, aliases, summary, areas, website } = own.data;
  const contacts = contactsOf(handbook, own.id)
    .filter((one) => NUMBERS_OF_PARTNERSHIP.includes(one.data.function))
    .flatMap((one) => contactData(handbook, one));
  return {
    '@type': 'Organization',
    name: title,
    alternateName: [...new Set([shortName, ...aliases])],
    description: summary,
    url: website ?? wholeAddress(addressOf(handbook, own)),
    mainEntityOfPage: wholeAddress(addressOf(handbook, own)),
    areaServed: areas.map((id) => areaData(handbook, id)),
    ...(contacts.length > 0 && { contactPoint: contacts }),
  };
}

function agencyData(handbook: Handbook, own: Entry<'agencies'>): StructuredNode {
  const { title, aliases } = own.data;
  return {
    '@type': 'Organization',
    name: title,
    ...(aliases.length > 0 && { alternateName: aliases }),
    url: wholeAddress(addressOf(handbook, own)),
  };
}

/** A contact that anyone may use; schema.org cannot say that another one is not for everybody, so it is left out. */
function contactData(handbook: Handbook, own: Entry<'contacts'>): StructuredNode[] {
  const { title, function: purpose, audiences, areas, channels } = own.data;
  if (!audiences.includes('anyone')) return [];
  const telephone = channels.flatMap((one) => (one.kind === 'phone' ? [one.number] : []));
  const email = channels.flatMap((one) => (one.kind === 'email' ? [one.address] : []));
  if (telephone.length + email.length === 0) return [];
  return [
    {
      '@type': 'ContactPoint',
      name: title,
      contactType: contactFunctionLabels[purpose],
      ...(telephone.length > 0 && { telephone }),
      ...(email.length > 0 && { email }),
      url: wholeAddress(addressOf(handbook, own)),
      ...(areas.length > 0 && { areaServed: areas.map((id) => areaData(handbook, id)) }),
    },
  ];
}

function reportData(handbook: Handbook, own: Entry<'reports'>): StructuredNode {
  const { source, period, checked } = currencyOf(handbook, own);
  const { title, publisher, published, address } = source.data;
  return {
    '@type': 'Report',
    name: own.data.title,
    description: own.data.summary,
    url: wholeAddress(addressOf(handbook, own)),
    inLanguage: 'en-GB',
    license: CONTENT_LICENCE.address,
    dateModified: checked,
    ...(period?.from && period.to && { temporalCoverage: `${period.from}/${period.to}` }),
    about: {
      '@type': 'Organization',
      name: entry(handbook, 'partnerships', own.owner).data.title,
    },
    isBasedOn: {
      '@type': 'CreativeWork',
      name: title,
      publisher: { '@type': 'Organization', name: publisher },
      ...(published && { datePublished: published }),
      ...(address && { url: address }),
    },
  };
}

function areaData(handbook: Handbook, id: string): StructuredNode {
  const { title, onsCode } = entry(handbook, 'areas', id).data;
  return { '@type': 'AdministrativeArea', name: title, ...(onsCode && { identifier: onsCode }) };
}
