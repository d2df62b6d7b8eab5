import { describe, expect, test } from 'vitest'
import { own } from '../../inference/shareable/sentence.ts'
import { boughtOf } from '../../inference/signals/bought-of.ts'
import { saidOf } from '../../inference/signals/said-of.ts'
import { searchedOf } from '../../inference/signals/searched-of.ts'
import { defineSubject } from '../../inference/subject.ts'
import { guessAbout } from '../../inference/subject-guess.ts'
import { tallyActivities } from '../../inference/pass.ts'
import { signalsFrom } from '../../inference/withhold.ts'
import { answered } from '../../inference/answered.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'

/** A subject that the app does not know, as its file would be. */
const piano = defineSubject({
  key: 'piano', kind: 'thing', fact: { en: 'has a piano', zh: '有钢琴' }, sensitive: null,
  words: {
    en: { named: ['piano|pianos'], notNamed: ['piano bar|piano music'], routine: ['practise the piano|my piano lesson|had the piano tuned'], past: ['sold my piano'] },
    zh: { named: ['钢琴'], routine: ['练琴|练钢琴|钢琴调音'] },
  },
  searches: ['piano tuner'], goods: ['piano stool|sheet music'], segments: [],
})
/** And the guess, as its file would be. */
const guess = guessAbout(piano, {
  key: 'has-piano', attribute: 'household.piano', catalogue: 0, about: 'piano', title: own('Has a piano', '有钢琴'), asks: own('A piano?', '有没有钢琴'), yes: own('Has a piano', '有钢琴'), no: own('Has no piano', '没有钢琴'),
  outcomes: { yes: own('has a piano', '有钢琴'), no: own('no piano', '没有钢琴') }, words: { own: own('a piano of your own', '你自己的钢琴'), any: own('a piano', '钢琴') },
  rule: own('Whoever practises at home has one.', '在家练琴的人有钢琴。'), ruleForNo: own('Whoever sold it has none.', '卖掉了的人没有钢琴。'),
  bought: { each: 0.6, goods: own('things for a piano', '钢琴用品') }, searched: true,
})
const signals = [saidOf([piano]), searchedOf([piano]), boughtOf([piano])]

const DAY = 86_400_000
const at = (day: number): number => Date.UTC(2024, 0, 1) + day * DAY
const said = (texts: readonly string[]): readonly Draft[] => texts.map((text, nth) => ({ source: 'whatsapp', verb: 'said', at: at(nth * 7), text }))
const filler = said(Array.from({ length: 60 }, (_, nth) => `see you at ${nth} then, on the bus`))
const searched = (texts: readonly string[]): readonly Draft[] => texts.map((text, nth) => ({ source: 'amazon', verb: 'searched', at: at(nth), text }))
const bought = (texts: readonly string[]): readonly Draft[] => texts.map((text, nth) => ({ source: 'amazon', verb: 'bought', kind: 'orders', at: at(nth), text, object: 'Amazon', direction: 'out', amount: { minor: 2_000, currency: 'EUR' } }))

async function answerOf(rows: readonly Draft[]): Promise<readonly [string, readonly string[]]> {
  const tallies = await tallyActivities(memoryStore([[...filler, ...rows]]), signals)
  const result = answered(guess.guess(signalsFrom(tallies, [...tallies.keys()], signals).signals))
  return [result.answer, result.evidence.filter(({ outcome, weight }) => outcome === 'yes' && weight > 0).map(({ signal }) => signal)]
}

describe('a subject added as one file, with its guess', () => {
  test('is read in talk, searches and purchases, and nothing else is touched', async () => {
    expect(await Promise.all([
      answerOf(said(['had the piano tuned today', 'off to my piano lesson', 'can’t, have to practise the piano'])), answerOf(said(['今天练琴了', '明天钢琴调音', '练钢琴练到手酸'])),
      answerOf([...searched(['piano tuner near me']), ...bought(['Adjustable piano stool', 'Sheet music for beginners', 'Piano stool cover'])]),
      answerOf(said(['nice piano bar', 'your piano is lovely', 'her piano lesson'])), answerOf(said(['sold my piano last week', 'we don’t have a piano'])), answerOf([]),
    ])).toEqual([['yes', ['said.of']], ['yes', ['said.of']], ['yes', ['bought.of', 'searched.of']], ['cannot tell', []], ['no', []], ['cannot tell', []]])
  })
})
