/** What was found of one requirement in a document. "Not asked" is what the edition of its time does not ask. */
export type Finding = 'met' | 'partly' | 'not-found' | 'not-asked';
