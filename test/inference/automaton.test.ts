import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAnalyser } from '../../inference/text/analysis.ts'
import { fold } from '../../inference/text/characters.ts'
import { wordList } from '../../inference/text/word-list.ts'

const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{Script=Latin}\p{Nd}]/u.test(unit)

/** The rule, written the slow way: leftmost, longest, whole Latin words, nothing inside what was taken. */
function slowly(text: string, terms: readonly string[], except: readonly string[]): readonly string[] {
  const folded = fold(text)
  const all = [...terms.map((term) => ({ term: fold(term), shields: false })), ...except.map((term) => ({ term: fold(term), shields: true }))]
  const found: string[] = []
  let at = 0
  while (at < folded.length) {
    const here = all.filter(({ term }) => folded.startsWith(term, at)
      && !(isWord(text[at]) && isWord(text[at - 1])) && !(isWord(text[at + term.length - 1]) && isWord(text[at + term.length])))
    const [longest] = here.toSorted((a, b) => b.term.length - a.term.length)
    if (longest && !longest.shields) found.push(text.slice(at, at + longest.term.length))
    at += longest ? longest.term.length : 1
  }
  return found
}

test('the automaton finds what the slow rule finds, for any text', () => {
  const terms = ['a', 'ab', 'b a', 'abc', '狗', '狗狗', '小狗', 'é']
  const except = ['a b', '热狗', 'abcd']
  const list = wordList('any', terms, except)
  const analyser = createAnalyser([list, wordList('other', 'b|狗a|c')])
  const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'c', 'd', 'É', ' ', '-', '狗', '热', '小', '，', '👍', '1'), maxLength: 24 })
  fc.assert(fc.property(text, (sample) => {
    expect(analyser.analyse(sample).hits(list).map(({ start, end }) => sample.slice(start, end))).toEqual(slowly(sample, terms, except))
  }), { numRuns: 2_000, seed: 20140501 })
})

test('a folded text is as long as the text, so that offsets are the same', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(fold(text)).toHaveLength(text.length) }), { seed: 20140501 })
})
