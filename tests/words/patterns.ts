/** Words that this site does not use, with what to write instead. */
export interface BannedPattern {
  /** What is looked for, whatever its capitals. A space also matches a line break. */
  words: RegExp;
  /** The better words, or how to find them. */
  better: string;
  /** Words that only look like it, as the rest of a sentence in which the pattern is right. */
  notIn?: RegExp;
  /** True for notes that editors need: allowed in the folded evidence and in `editorNotes`. */
  isEvidence?: true;
  /** True for words that are looked for with exactly these capitals. */
  withCapitals?: true;
  /** True for words that a note below a table may need: looked for in content, not on built pages. */
  inContentOnly?: true;
  /** True for what only a text for readers can get wrong: content and built pages, not code. */
  inTexts?: true;
}

/**
 * English that reads as translated, by kind. To add a pattern, add a row: the test of the sources and the
 * test of the built pages take it from here.
 */
export const bannedPatterns: readonly BannedPattern[] = [
  // Words for be, appear and have.
  {
    words:
      /\b(?:stands?|stood) (?:here|there|below|above|beside|besides?|together|apart|alone|in|on|at|right|further|with|behind|between|around|next|before|after|as|now|under|once|twice|side)\b/,
    notIn: /\bstood? in for\b|\bstands? in for\b/,
    better: '“is”, “are”, “appears” or “is shown”',
  },
  {
    words: /\bwhere (?:it|they|things|he|she) (?:stands?|stood)\b/,
    better: '“where it is”, or “progress so far”',
  },
  {
    words:
      /\b(?:what|as it|as they|how they|how it|how things|work|still) (?:stands|stood|stand)\b/,
    better: '“is”, “are” or “applies”',
  },
  {
    words:
      /\b(?:we|site|handbook|page|copy|copies|document|documents) (?:do not |does not |no longer |only )?holds?\b/,
    better: '“has”, “is on this site” or nothing',
    notIn: /\bdocuments? holders?\b/,
  },
  {
    words: /\bwe hold\b|\bnot held\b|\bis held (?:here|on this site)\b/,
    better: 'a link to where it is, or nothing',
  },
  // Pronouns and times.
  { words: /\bwhom\b/, better: '“who”: “Who to call”', notIn: /\bwhose whom\b/ },
  { words: /\b(?:within|in|by) which time\b/, better: '“how quickly”' },
  { words: /\bin the same time\b/, better: 'the time: “within the same working day”' },
  {
    words:
      /\bof (?:its|their|our|his|her|your) own(?= (?:and|or|that|which|who|in|for|on|to|at|as|with|from|below|before|when|until|is|are|has|have|there|only|here)\b|[.,;:)'\"`?]|$)/,
    better: '“its own …”, “their own …” before the thing: “has its own steps”',
  },
  {
    words: /\b(?:was|were) to (?!do\b|you\b|be found\b)[a-z]+\b/,
    better: '“aimed to”, “planned to” or “would”',
    notIn:
      /\bif \w+ were to\b|\b(?:vision|aim|plan|purpose|task|goal|role|answer|step|way|intention|priority|objective|focus|response|outcome|duty|job|reason|offered|attributed|due|close|next|sent|given|moved|known|linked|common|new) (?:was|were) to\b/,
    inTexts: true,
  },
  // Notes for editors where a reader looks for an answer.
  { words: /\bthis handbook\b/, better: '“this site”' },
  {
    words:
      /\bwe (?:have )?found no(?:ne|thing)?\b|\bwe have not (?:seen|found)\b|\b(?:is|are) guessed\b|\bnot found is no finding\b|\bis no finding\b/,
    better: 'the rule, a link to where it is, or nothing',
    isEvidence: true,
    inContentOnly: true,
    inTexts: true,
  },
  {
    words:
      /\b(?:source|sources|document|documents|page|pages|plan|report|guidance|procedure|procedures) (?:do|does) not (?:say|tell|state|name|mention)\b/,
    better: 'what to do, or nothing; notes for editors go to editorNotes',
    isEvidence: true,
    inContentOnly: true,
    inTexts: true,
  },
  {
    words: /\bwhat we (?:have|hold)\b/,
    better: 'a link to the guidance',
    isEvidence: true,
    inContentOnly: true,
    inTexts: true,
  },
  {
    words:
      /\blines? [\d–-]+ of the text copy\b|\bfigures added by the editors\b|\bnext check due:? no date set\b/,
    better: 'nothing: it belongs in “How we know this”',
    isEvidence: true,
    inTexts: true,
  },
  {
    words:
      /(?:^|[.!?] |\n)(?:What|Whether|Which|Who|How|When|Why) [^.?!\n]{5,90}, (?:the [a-z ]{3,30}|it|we|they|this|these|nobody) (?:do not|does not|cannot|can not|did not) [a-z]+\./,
    better: 'subject first (“The page does not say whether …”), or nothing',
    withCapitals: true,
    inContentOnly: true,
    inTexts: true,
  },
  {
    words:
      /\bas given (?:on|in) (?:an? )?(?:older?|newer|\d|january|february|march|april|may|june|july|august|september|october|november|december)|\btimes not stated\b/,
    better: 'the hours alone, or “may have changed”; the rest goes to editorNotes',
    isEvidence: true,
    inTexts: true,
  },
  {
    words: /\b(?:with|of) (?:its|their) owner\b|\b(?:its|their) owner’s website\b/,
    better: '“on the publisher’s website”, “the partnership”',
    inTexts: true,
    isEvidence: true,
  },
  // Word order and links between clauses.
  {
    words: /\balso (?:when|where|if|for those|without|those that|if)\b/,
    better: '“even when”, “even where”, “even without”',
  },
  {
    words: /, also (?:after|outside|made|before|during|at night|on|in)\b/,
    better: '“including after …”, “including those made …”',
    inTexts: true,
  },
  {
    words:
      /\b(?:is|are) (?:[a-z]+ ){1,3}since (?:\d{1,2} )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december)/,
    better: '“has been in force since …”',
  },
  { words: /\b(?:and|but) (?:is|are) none\b/, better: '“but is not”, “but are not”' },
  {
    words: /\bthe same holds\b|\bthis also holds\b|\bwhat holds for\b/,
    better: '“the same applies to”, “the rule on”',
  },
  { words: /\bhas to be there (?:in time|before|by)\b/, better: '“must be finished by”' },
  { words: /\bsteps to go by\b/, better: '“steps to follow”' },
  { words: /\bis told the decision\b/, better: '“Tell the referrer the decision …”' },
  // Agreement.
  {
    words:
      /\b(?:groups|boards|committees|panels|councils|partners|agencies|schools) (?:leads|meets|reports|works|has|does|is|was)\b/,
    better: 'the plural: “groups lead”',
    notIn:
      /\b(?:of|in|for|from|between|by|with|to|on|at|and|one|each|which|that|the number|neither|none|either) (?:[\w’'-]+ ){0,4}(?:groups|boards|committees|panels|councils|partners|agencies|schools) (?:leads|meets|reports|works|has|does|is|was)\b/,
    inTexts: true,
  },
  // Register.
  { words: /\bhand it in to\b/, better: '“send it to”' },
  { words: /\bbetters\b/, better: '“improves”' },
  {
    words: /\bwatch(?:es)? (?:time|progress|the quality|quality)\b/,
    better: '“monitor progress and quality”',
  },
  {
    words: /\bat will\b/,
    better: '“freely” or “whenever you like”',
    notIn: /\b(?:what|that|something|everything|anything)\b/,
    inTexts: true,
  },
  // Capitals of names.
  {
    words:
      /(?<=[a-z,] )(?:ofsted|nspcc|childline|secretary of state|department for education|working together to safeguard children|luton|bedford|buckinghamshire|leicester|rutland|lewisham|cornwall)(?=[ .,;)]|$)/,
    better: 'the name with its capitals',
    withCapitals: true,
    inTexts: true,
  },
  // One name for one thing.
  {
    words: /\bsub-groups?\b/,
    better: '“subgroup”, unless it is the title of a group or a document',
    inTexts: true,
  },
  { words: /\byearly reports?\b/, better: '“annual report”' },
  { words: /\bout-of-hours (?:service|team)? ?desk\b/, better: '“out of hours”' },
  // Labels.
  {
    words:
      /(?<=[>'"`]|^)\s*(?:What is here|Who it is|Part of this|Take it away|Own website|Within which time)\s*(?=[<'"`]|$)/,
    better:
      '“In this section”, “About the partnership”, “Related procedures”, “Print or save”, “Website”, “How quickly”',
  },
  { words: /\bLuton alone\b/, better: '“Luton only”', withCapitals: true },
  // Families.
  { words: /\bmaybe someone hurts a child\b/, better: '“You think someone is hurting a child.”' },
  {
    words: /\b(?:that|this) paper is old now\b|\bask if it is still so\b/,
    better: '“This may have changed. Ask the council.”',
  },
  { words: /\bgives? the child another name\b/, better: '“do not use the child’s real name”' },
  {
    words: /\bmay I say no\b|\bmay I say yes later\b/,
    better: '“Can I say no? Can I change my mind?”',
  },
  {
    words: /\breading this can be hard\b|\bthese people listen\b/,
    better: '“If this page has upset you, you can talk to someone.”',
  },
  { words: /\bfinds? it hard to go on\b/, better: '“is struggling to cope”' },
  {
    words: /\bthinks? of taking (?:your|their|his|her) life\b/,
    better: '“are thinking about ending your life”',
  },
  // Documentation and messages.
  {
    words: /\b(?:a further|one further) (?:partnership|folder)\b/,
    better: '“to add a partnership, add a folder”',
  },
  { words: /\bleave out what you have nothing for\b/, better: '“leave out empty fields”' },
  { words: /\bread fairly\b/, better: '“Limits of this page”, or say what follows' },
  { words: /\bsettings with a reason\b/, better: '“Exceptions”' },
  { words: /\bone part of it\b/, better: '“Run one test”' },
  { words: /\bcomes? at (?:its|the) end\b/, better: '“is printed when it finishes”' },
  { words: /\bthe text comes below\b/, better: '“write the text below”' },
  { words: /\b(?:is|are) on a line of (?:its|their) own\b/, better: '“goes on its own line”' },
];
