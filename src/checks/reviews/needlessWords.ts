/**
 * Words that the reader of a case review does not need in order to learn from it, and that help to identify a family or
 * are hard to read. To allow one, take it out here, move its sentence in `tests/fixtures/review-details.yaml` from
 * "refused" to "allowed", and say why in the change.
 */
export const NEEDLESS_WORDS: readonly { pattern: RegExp; why: string }[] = [
  {
    pattern:
      /\b(?:plead(?:ed|s)? (?:not )?guilty|pleaded|guilty|convict(?:ed|ion)|sentenced?|prosecuted|charged with|murder(?:ed)?|manslaughter|imprison(?:ed|ment)|prison|jailed|defendant|judge|jury|coroner|(?:the|a|his|her|their|criminal) trial(?! of)|(?:got|given|served) (?:\d+|\w+) years|R v\.? \p{Lu}\p{L}+)\b/giu,
    why: 'what a court found is not needed to learn from a review, and it leads to newspapers',
  },
  {
    pattern:
      /\b(?:siblings?|brothers?|sisters?|twins?|triplets?|step[\s-]?(?:father|mother|dad|mum|son|daughter|parent)s?|grand(?:mother|father|parents?|ma|pa|dad|mum|son|daughter)|gran(?:d?ad|ny|nie)?|nana?|boyfriend|girlfriend|aunt(?:ie|y)?|uncle|cousins?|nephews?|nieces?|god(?:mother|father|parents?)|fianc[ée]e?|widow(?:er)?|ex-(?:husband|wife|partner)|only child|(?:eldest|oldest|youngest|middle) (?:child|of|son|daughter)|(?:mother|father|mum|dad|parent)['’]s (?:\p{L}+ )?(?:partner|husband|wife))(?![\p{L}])/giu,
    why: 'how people are related helps to identify a family',
  },
  {
    pattern:
      /\b(?:nationality|born abroad|asylum[- ]seekers?|polish|romanian|pakistani|bangladeshi|indian|somalia?|nigerian?|lithuanian?|albanian?|ukrainian|syrian|afghan|kurdish|travellers?|roma|gyps(?:y|ies)|muslim|hindu|sikh|jewish|mixed[- ](?:race|heritage)|(?:black|asian|white|african|caribbean|chinese|arab) (?:british|boys?|girls?|child|baby|family|mother|father|man|woman|teenager|young person))\b/giu,
    why: 'where a family comes from helps to identify it',
  },
  {
    pattern:
      /\b(?:spoke|speaks|speaking)\s+\p{Lu}\p{L}+|\b[Tt]he(?:y| family)\s+(?:came|moved)\s+from\s+\p{Lu}\p{L}+/gu,
    why: 'where a family comes from helps to identify it',
  },
  {
    pattern:
      /\b(?:shaken|stabb(?:ed|ing)|hang(?:ed|ing)|overdos(?:e|ed)|paracetamol|fractur(?:e|es|ed)|rap(?:ed?|ing)|strangl(?:ed|ing)|drown(?:ed|ing)|burn(?:t|s|ed)|scald(?:s|ed|ing)?|starv(?:ed|ation)|bruises|ligature|suffocat(?:ed|ion)|smothered|poison(?:ed|ing)|beaten|shot|asphyxia)\b/giu,
    why: 'how a child was hurt is not needed to learn from a review',
  },
  {
    pattern:
      /\b(?:photo(?:graph)?(?:s|ed)?|videos?|facebook|instagram|tiktok|snapchat|youtube|twitter|whatsapp|newspapers?|(?:press|media) coverage)\b/giu,
    why: 'it leads to traces of the family elsewhere',
  },
  {
    pattern:
      /(?<![\w.])@\w{3,}|[\w.+-]+@[\w-]+\.[\w.-]+|\b\d{3}[\s-]?\d{3}[\s-]?\d{4}\b|\b0\d(?:[\s-]?\d){8,9}\b|\b[A-Z]{2}\d{2}[A-Z]\d{4,6}\b|\[\d{4}\]\s*[A-Z]+|\b[A-Z]\d{12}\b|\b(?:case|crime|NHS|hospital|custody|file) (?:number|no\.?|reference)/gu,
    why: 'numbers, mailboxes and accounts lead to a person',
  },
  {
    pattern:
      /\b(?:(?:name|names) (?:was|is|were)|(?:boy|girl|child|baby|son|daughter) (?:called|named)|[Kk]nown as|nicknamed)\s+["'“‘]?(?!Child |Baby |Family |Young )\p{Lu}\p{L}+|\b(?:MR|MRS|MISS|MS|DR|PC) \p{Lu}{3,}/gu,
    why: 'it names a person',
  },
];
