/**
 * Words as they are written in messages, spoken in other Englishes and run together in haste, by the word that stands for all of
 * them. They are no slips: nobody who writes them mistypes.
 */
const VARIANTS: Readonly<Record<string, string>> = {
  // In messages.
  about: 'abt',
  after: 'afta',
  again: 'agen',
  anyone: 'any1 ne1',
  anything: 'nething anyfing',
  because: 'bcuz becuz becos bcos',
  before: 'b4 bfore',
  boyfriend: 'bf boifriend',
  cannot: 'cnt carnt cannae cyaan',
  could: 'cud culd',
  every: 'evry evri',
  everyone: 'every1 evry1',
  from: 'frm',
  girlfriend: 'gf',
  going: 'goin gwine',
  have: 'hav',
  help: 'halp',
  like: 'lyk',
  lot: 'alot',
  mate: 'm8',
  message: 'msg',
  messages: 'msgs',
  night: 'nite nyt',
  nothing: 'nuffin nuffink nuttin nowt nuthin nothin',
  number: 'numba',
  people: 'ppl peeps',
  picture: 'pic',
  pictures: 'pics pix',
  please: 'abeg',
  said: 'sed',
  school: 'skool skl',
  should: 'shud shld',
  someone: 'some1 sum1 sumone smone',
  something: 'sumthing sumfin summat smth somefing suttin',
  teacher: 'teecha',
  text: 'txt',
  think: 'fink tink',
  thing: 'fing ting',
  today: '2day',
  tomorrow: '2moro tmrw tomoz',
  tonight: 'tonite 2nite',
  what: 'wht whit',
  with: 'wiv',
  would: 'wud wuld',
  year: 'yr',
  years: 'yrs',
  // In Scotland and the north of Ireland.
  afraid: 'feart scairt',
  all: 'aw',
  crying: 'greetin bawling bubblin',
  home: 'hame',
  house: 'hoose',
  hungry: 'hungert',
  smacked: 'skelped skelpt skelp leathered',
  small: 'wee lil likkle',
  themselves: 'theirsels theirselves theyselves',
  police: 'polis peelers feds popo',
  // In the Caribbean, in West Africa and in South Asia.
  beat: 'flog flogs',
  beaten: 'flogged caned thrashed',
  beating: 'flogging caning thrashing',
  take: 'tek',
  that: 'dat',
  them: 'dem',
  they: 'dey',
  this: 'dis',
};

const byVariant = new Map(
  Object.entries(VARIANTS).flatMap(([word, variants]) =>
    variants.split(' ').map((variant) => [variant, word] as const),
  ),
);

/** The word that a variant stands for; any other word as it is. */
export function standardForm(word: string): string {
  return byVariant.get(word) ?? word;
}
