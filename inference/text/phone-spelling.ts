/**
 * How people type English words on a phone: "wif", "tmr", "goin", "dont". A term of a word list is looked for in all of these
 * spellings, so that texts stay as they are written and offsets point into them.
 */

/** Spellings of whole words, as typed in Singapore and elsewhere. */
const SPELT: Readonly<Record<string, readonly string[]>> = {
  with: ['wif'], have: ['haf', 'hav'], having: ['havin'], tomorrow: ['tmr', 'tmrw', '2moro'], tonight: ['tonite', '2nite'], today: ['2day'], night: ['nite'],
  school: ['sch', 'skool'], lecture: ['lect', 'lec'], lectures: ['lects'], tutorial: ['tut'], tutorials: ['tuts'], project: ['proj'], homework: ['hw'], assignment: ['assgn', 'asgn'],
  girlfriend: ['gf', 'gfren'], boyfriend: ['bf', 'bfren'], birthday: ['bday', 'bdae'], friend: ['fren'], house: ['hse'], going: ['goin', 'gg'], work: ['wrk'],
  cannot: ['cant', 'cnt'], about: ['abt'], because: ['cos', 'coz'], before: ['b4'], feeling: ['feelin'], money: ['$$'], minutes: ['mins'], people: ['ppl'], love: ['luv'], hungry: ['hungee'],
}

/** A verb in -ing of two syllables or more: "cookin". */
const PROGRESSIVE = /^[a-z]{3,}ing$/
const NOT_PROGRESSIVE: ReadonlySet<string> = new Set(['thing', 'something', 'nothing', 'anything', 'everything', 'morning', 'evening', 'during', 'spring', 'string', 'bring', 'ceiling', 'building', 'wedding', 'sibling', 'clothing', 'pudding', 'darling', 'sterling'])
/** No term has more spellings than these: the rarest are left out. */
const MOST_SPELLINGS = 8

function spellingsOf(word: string): readonly string[] {
  const spelt = SPELT[word]
  if (spelt !== undefined) return [word, ...spelt]
  if (PROGRESSIVE.test(word) && !NOT_PROGRESSIVE.has(word)) return [word, word.slice(0, -1)]
  // "dont", "im", "mums": the apostrophe is what a phone leaves out first.
  return word.includes("'") ? [word, word.replaceAll("'", '')] : [word]
}

/** A term as it may be typed, the term itself first. */
export function phoneSpellings(term: string): readonly string[] {
  let all: readonly string[] = ['']
  for (const word of term.split(' ')) {
    const spellings = spellingsOf(word)
    all = all.flatMap((before) => spellings.map((spelling) => (before === '' ? spelling : `${before} ${spelling}`))).slice(0, MOST_SPELLINGS)
  }
  return all[0] === term ? all : [term, ...all]
}
