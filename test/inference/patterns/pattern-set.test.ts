/** What a pattern cannot match without is worked out from the pattern: a text that it matches must never be ruled out. */
import { expect, test } from 'vitest'
import { SUBJECTS } from '../../../inference/subjects.ts'
import { cuesOf } from '../../../inference/text/patterns/cues.ts'
import { PatternSet } from '../../../inference/text/patterns/pattern-set.ts'
import { partsOf } from '../../../inference/text/patterns/syntax.ts'
import type { Part } from '../../../inference/text/patterns/syntax.ts'

/** Numbers from 0 to 1, the same at every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = Math.imul(state ^ state >>> 15, 0x2c1b3c6d) + 0x6d2b79f5 | 0
    return (state >>> 8) / 0x1000000
  }
}

const random = randomFrom(7)
const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!
const cased = (text: string): string => (random() < 0.2 ? text.toUpperCase() : text)

/** A text that the pattern may match. What must stand beside a place is put there. */
function written(part: Part): string {
  switch (part.kind) {
    case 'text': return cased(part.text)
    case 'units': return cased(String.fromCharCode(oneOf(part.units)))
    case 'space': return oneOf([' ', '  ', '\n', '\u3000'])
    case 'boundary': case 'nothing': return ''
    case 'any': return oneOf(['x', '7', '的', ' ', 'é', '19', 'Z'])
    case 'beside': return written(part.part)
    case 'choice': return written(oneOf(part.parts))
    case 'sequence': return part.parts.map(written).join('')
    default: return Array.from({ length: part.least + Math.floor(random() * (Math.min(part.most, part.least + 2) - part.least + 1)) }, () => written(part.part)).join('')
  }
}

const AROUND = ['', ' ', 'so ', ', ', '😀', '啊', '，', ' haha', 'x', '吧 ']

test('no pattern of a subject is ruled out in a text that it matches', () => {
  const ruledOut: string[] = []
  const unmatched: string[] = []
  let patterns = 0
  for (const { key, words } of SUBJECTS) {
    for (const { patterns: own = [] } of Object.values(words)) {
      const set = new PatternSet(own.map(([, pattern]) => pattern))
      own.forEach(([, pattern], index) => {
        const part = partsOf(pattern)
        patterns += 1
        if (part === null) {
          unmatched.push(`${key} ${index}`)
          return
        }
        let matches = 0
        for (let round = 0; round < 60; round += 1) {
          const text = oneOf(AROUND) + written(part) + oneOf(AROUND)
          pattern.lastIndex = 0
          if (!pattern.test(text)) continue
          matches += 1
          set.look(text)
          if (!set.may(index)) ruledOut.push(`${key} ${index}: ${text}`)
        }
        if (matches === 0) unmatched.push(`${key} ${index}`)
      })
    }
  }
  expect(ruledOut).toEqual([])
  // Else nothing was tried: most patterns come by a text that they match.
  expect(unmatched.length / patterns).toBeLessThan(0.2)
})

test('the cues of a pattern are short strings of signs', () => {
  expect([
    /\bmy (?:dog|cat)s?\b/i, /我[^，]{0,3}(?:买了|换)车/u, /\b(?:i|we)\s+(?:just )?bought/i, /(?<!no )dog(?= food)/, /[a-z]+/, /x?/, /\s狗ok/, /[猫狗]{2}/, /(?:dog|\w)/, /\u72d7|\x63at/,
    /ſo/iu, /a{0}b/, /[^a]b/, /don['’]t/i,
  ].map(cuesOf)).toEqual([
    [[' my dog ', ' my dogs ', ' my cat ', ' my cats ']], [['买了车', '换车'], ['我']], [[' i bought', ' i just bought', ' we bought', ' we just bought']],
    [[' food'], ['dog']], [], [], [[' 狗 ok']], [['猫', '狗']], [], [['狗', 'cat']], [], [['b']], [['b']], [['don t']],
  ])
})

test('a text in which nothing can match rules out all, and letters that are others by case rule out none', () => {
  const set = new PatternSet([/\bdog\b/i, /[a-z]+/i, /狗/u])
  const may = (text: string): readonly boolean[] => {
    set.look(text)
    return [0, 1, 2].map((index) => set.may(index))
  }
  expect([may('a hotdog'), may('DOG'), may('dog狗'), may('doggy狗'), may('the \u017fun'), may('')])
    .toEqual([[false, true, false], [true, true, false], [true, true, true], [false, true, true], [true, true, true], [false, true, false]])
})
