/** Friends called by their first names as those who do it: "Kim got the job", "Ed and Jo finally tied the knot". */
import { tableLogOdds } from '../../names/name-gender.ts'

/** A first name, or two of them, with a verb of the third person. */
const NAMED_DOES = /(?:^|[.!?\n]\s*|\b(?:that|because|cos|when|since|and|but)\s)(\p{Lu}\p{Ll}+)(?:\s(?:and|&)\s\p{Lu}\p{Ll}+)?(?=['’]s\s|\s(?:is|are|was|were|has|have|had|got|gets|broke|moved|moves|starts|started|quit|lost|bought|sold|adopted|finally|just|still|passed|wants|needs|smokes|drinks|plays|drives|drove|owns|lives|works|went|goes|said|says|told|tied|split|left|found|gave|took|hates|loves)\b)/gu
const CAPITAL = /\p{Lu}/u
/** Names that are words too, and open a sentence as such. */
const WORD_NAMES: ReadonlySet<string> = new Set('will may june april august grace hope joy honey sunny summer autumn baby happy love angel said chase art rich bill mark king prince faith destiny lucky misty rain star heaven christian forest dean guy major genesis chance journey royal early doc sissy sonny buddy mercy patience treasure precious long man see an so do my you in no he she it we they who girl boy male female mom mum dad'.split(' '))

/** Where in the clause before a word a friend called by name stands as the one who does it; -1 where nobody does. */
export function nameAhead(before: string, inside: string): number {
  let at = -1
  if (!CAPITAL.test(before)) return at
  for (const { index, 0: whole, 1: name = '' } of `${before}${inside} `.matchAll(NAMED_DOES)) {
    const word = name.toLowerCase()
    if (index + whole.length <= before.length && !WORD_NAMES.has(word) && tableLogOdds(word) !== undefined) at = index
  }
  return at
}
