/** The part of a page that has, or leads to, the numbers of each area: the end of its address. The search knows pages of help by it. */
export const NUMBERS_BY_AREA = 'areas';
