/**
 * Words that help to recognise the name of a person. None of them names anybody: a first name is shared by
 * thousands. Which bodies, places and documents there are is read from the content (`knownNames.ts`), not typed here.
 */

/** Titles before a name, as part of a pattern. */
export const TITLES =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Rev(?:erend)?|Cllr|Councillor|PC|DC|DS|DI|DCI|Judge';

/** Ordinary words, in small letters, that are also written with a capital in names of posts and bodies. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `academy acting administrator adult adults adviser advisor agencies agency airport alliance amber annual april
    assistant association assurance august authority black board boards borough british care central centre chair
    charity chief child children city clinician club co-ordinator college commander commissioner communities community
    constable consultant coordinator council county court daisy december department deputy designated development
    director district doctor east education english eve executive families family february first florence forum
    foundation friday georgia government governor great group groups head heads headteacher health heather hidden
    holly interpreter handbook editor editors case cases detective act acts law bill code section part chapter annex appendix working together this that the these those there it they he she we you if in on at from when where what who how all any each some no not as an and or but for to of with by after before see hospital house hub independent inspector interim jade january jasmine jordan july june junior king lady lead
    learning lily local localities lord lower manager march mason may medal member membership men midwife ministry
    monday named national network new north november nurse obtained october office officer old operational panel
    parish park partner partners partnership people performance person police policy poppy practitioner principal
    prison private probation procedure professional protection public quality queen region regional report
    representative review reviews road ruby safeguarding safety saturday school second secretary sector senior
    september sergeant service services social south station strategic strategy street subgroup sunday superintendent
    surgery teacher team teams therapist thursday town training treasurer trust trustee tuesday unit university upper
    vice victor voluntary volunteer warden wardens wednesday welfare west white women worker young`.split(
    /\s+/,
  ),
);
