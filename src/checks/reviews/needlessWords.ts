/**
 * Words that the reader of a case review does not need in order to learn from it, and that help to identify a family or
 * are hard to read. To allow one, take it out here, move its sentence in `tests/fixtures/review-details.yaml` from
 * "refused" to "allowed", and say why in the change.
 */
export const NEEDLESS_WORDS: readonly { pattern: RegExp; why: string }[] = [
  {
    pattern:
      /\b(?:plead(?:ed|s)? (?:not )?guilty|pleaded|guilty|convict(?:ed|ion)|sentenced?|prosecuted|charged with|murder(?:ed)?|manslaughter|imprison(?:ed|ment)|prison|jailed|defendant|judge|jury|coroner|(?:the|a|his|her|their|criminal) trial(?! of)|(?:got|given|served) (?:\d+|\w+) years|the inquest|inquest (?:heard|found|recorded|concluded)|(?:crown|magistrates['’]?) court|R v\.? \p{Lu}\p{L}+)\b/giu,
    why: 'what a court found is not needed to learn from a review, and it leads to newspapers',
  },
  {
    pattern:
      /\b(?:siblings?|brothers?|sisters?|twins?|triplets?|step[\s-]?(?:father|mother|dad|mum|son|daughter|parent)s?|grand(?:mother|father|parents?|ma|pa|dad|mum|son|daughter)|gran(?:d?ad|ny|nie)?|nana?|boyfriend|girlfriend|aunt(?:ie|y)?|uncle|cousins?|nephews?|nieces?|god(?:mother|father|parents?)|neighbours?|lodgers?|childminder|fianc[ée]e?|widow(?:er)?|ex-(?:husband|wife|partner)|only child|(?:eldest|oldest|youngest|middle) (?:child|of|son|daughter)|(?:mother|father|mum|dad|parent)['’]s (?:\p{L}+ )?(?:partner|husband|wife))(?![\p{L}])/giu,
    why: 'how people are related helps to identify a family',
  },
  {
    pattern:
      /\b(?:nationality|born abroad|asylum[- ]seekers?|polish|romanian|pakistani|bangladeshi|indian|somalia?|nigerian?|lithuanian?|albanian?|ukrainian|syrian|afghan|kurdish|travellers?|roma|gyps(?:y|ies)|muslim|hindu|sikh|jewish|catholic|jehovah['’]s witness(?:es)?|orthodox|mosque|synagogue|gurdwara|adopted from|mixed[- ](?:race|heritage)|(?:black|asian|white|african|caribbean|chinese|arab) (?:british|boys?|girls?|child|baby|family|mother|father|man|woman|teenager|young person))\b/giu,
    why: 'where a family comes from helps to identify it',
  },
  {
    pattern:
      /\b(?:spoke|speaks|speaking)\s+\p{Lu}\p{L}+|\b(?:[Tt]hey|[Ff]amily|[Mm]other|[Ff]ather|[Pp]arents)\s+(?:had\s+)?(?:came|come|moved|fled|arrived)\s+(?:here\s+)?from\s+\p{Lu}\p{L}+/gu,
    why: 'where a family comes from helps to identify it',
  },
  {
    pattern:
      /\b(?:shaken|stabb(?:ed|ing)|hang(?:ed|ing)|overdos(?:e|ed)|paracetamol|fractur(?:e|es|ed)|rap(?:ed?|ing)|strangl(?:ed|ing)|drown(?:ed|ing)|burn(?:t|s|ed)|scald(?:s|ed|ing)?|starv(?:ed|ation)|bruises|ligature|suffocat(?:ed|ion)|smothered|poison(?:ed|ing)|beaten|shot|asphyxia|bitten|bites?|bleed(?:ing)? on the brain|brain (?:bleed|injury)|blood|semen|cocaine|heroin|insulin|pills|in (?:a|the) bath|set on fire|decapitated|abducted|hit by a (?:train|car|bus|lorry)|jumped from|(?:cut|cutting) (?:\p{L}+ )?(?:wrists?|arms?|throat)|(?:by cutting|with a|a)(?: \p{L}+)? (?:knife|blade|gun|hammer|belt|rope|machete)|by cutting)\b/giu,
    why: 'how a child was hurt is not needed to learn from a review',
  },
  {
    pattern:
      /\b(?:photo(?:graph)?(?:s|ed)?|videos?|facebook|instagram|tiktok|snapchat|youtube|twitter|whatsapp|onlyfans|discord|telegram|tweet(?:s|ed)?|bbc|itv|daily mail|newspapers?|(?:press|media) coverage)\b/giu,
    why: 'it leads to traces of the family elsewhere',
  },
  {
    pattern:
      /\b(?:autis(?:m|tic)|cerebral palsy|down['’]?s? syndrome|epilep(?:sy|tic)|wheelchair|premature(?:ly)?|weigh(?:ed|s) \d|tattoos?|(?:red|blond|blonde|ginger|brown|black|curly) hair|(?:white|black|red|blue|grey|silver) (?:van|car)|number plates?)\b/giu,
    why: 'how somebody looks, what they have and how they are ill helps to identify them',
  },
  {
    pattern:
      /(?<![\w.])@\w{3,}|\b(?!covid)[a-z][a-z._]{2,}\d{2,}\b|[\w.+-]+@[\w-]+\.[\w.-]+|\b\d{3}[\s-]?\d{3}[\s-]?\d{4}\b|\b0\d(?:[\s-]?\d){8,9}\b|\b[A-Z]{2}\d{2}[A-Z]\d{4,6}\b|\[\d{4}\]\s*[A-Z]+|\b[A-Z]\d{12}\b|\b(?:case|crime|NHS|hospital|custody|file) (?:number|no\.?|reference)|\b(?:URN|UPN|UPRN)\b|\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b|\bP[CS]\s?\d+/gu,
    why: 'numbers, mailboxes and accounts lead to a person',
  },
  {
    pattern: /\b\p{Lu}{6,}\b/gu,
    why: 'a name in capitals is still a name, and no abbreviation here is that long',
  },
  {
    pattern:
      /\b(?:(?:name|names) (?:was|is|were)|(?:boy|girl|child|baby|son|daughter) (?:called|named)|[Kk]nown as|nicknamed)\s+["'“‘]?(?!Child |Baby |Family |Young )\p{Lu}\p{L}+|\b(?:MR|MRS|MISS|MS|DR|PC) \p{Lu}{3,}|\b(?:Mr|Mrs|Miss|Ms|Dr|[PD]C|[PD]S)\.? \p{Lu}\b/gu,
    why: 'it names a person',
  },
];
