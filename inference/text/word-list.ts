/** Words and phrases that a signal looks for. Found by identity: a signal keeps the list and asks the analysed text for its hits. */
export interface WordList {
  /** Stable name, e.g. `pets.dog`. */
  readonly id: string
  readonly terms: readonly string[]
  /** Phrases that hold a term but do not mean it ("hot dog", 熊猫): what lies inside them is no hit of this list. */
  readonly except: readonly string[]
}

/**
 * Makes a list from strings of terms separated by `|`. Compared without case and accents; Latin terms match whole words
 * only, so plurals are written out; the longest term at a place wins, and hits of one list never overlap.
 */
export function wordList(id: string, terms: string | readonly string[], except: string | readonly string[] = []): WordList {
  return { id, terms: split(terms), except: split(except) }
}

function split(terms: string | readonly string[]): readonly string[] {
  const all = (typeof terms === 'string' ? [terms] : terms).flatMap((part) => part.split('|')).map((term) => term.trim())
  return [...new Set(all.filter((term) => term !== ''))]
}
