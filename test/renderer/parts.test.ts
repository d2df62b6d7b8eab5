import * as fc from 'fast-check'
import { startWords } from '../../renderer/words/words.ts'
import { describe, expect, test } from 'vitest'
import { wilson } from '../../renderer/charts/calibration.tsx'
import { strokeOf } from '../../renderer/charts/interval.tsx'
import { everyMonth } from '../../renderer/charts/months.tsx'
import { pullRoom, pullSteps, pullText } from '../../renderer/charts/pull-bar.tsx'
import { markedRuns } from '../../renderer/parts/quote.tsx'
import { languageOf, textRuns } from '../../renderer/parts/visible-text.tsx'
import { columnOdds, duration, inHundred, largeCount, money, odds, oddsWord, rate, size, when, years } from '../../renderer/words/format.ts'

const en = startWords('en').getFixedT('en')
const zh = startWords('zh').getFixedT('zh')

describe('Odds', () => {
  test('are whole numbers in 100, in 1,000 under five, and never certain', () => {
    expect([0.71, 0.05, 0.008, 0.0001, 0.999, 1].map((share) => odds(share, en))).toEqual(['71 in 100', '5 in 100', '8 in 1,000', 'fewer than 1 in 1,000', 'more than 99 in 100', 'more than 99 in 100'])
    expect([inHundred(1), columnOdds(0.001), columnOdds(0.71)]).toEqual([99, '<1', '71'])
  })

  test('read as a natural frequency in Chinese', () => {
    expect(odds(0.71, zh)).toBe('可能性约71%')
  })

  test('that are shares of people are no chances in Chinese', () => {
    expect([0.71, 0.008, 0.0001, 1].map((share) => rate(share, zh))).toEqual(['约71%', '约8‰', '不到1‰', '超过99%'])
  })

  test('have their words at the borders of the design', () => {
    expect([0.05, 0.2, 0.5, 0.85, 0.9].map((share) => oddsWord(share, en))).toEqual(['hardly', 'unlikely', 'could go either way', 'likely', 'very likely'])
  })
})

describe('Numbers', () => {
  test('are in full in English and in ten thousands in Chinese, with the full figure kept', () => {
    expect(largeCount(148_201, 'en', en)).toEqual({ text: '148,201', full: null })
    expect(largeCount(148_201, 'zh', zh)).toEqual({ text: '14.8万', full: '148,201' })
    expect(largeCount(48_730, 'zh', zh)).toEqual({ text: '48,730', full: null })
  })

  test('of money keep their currency and its own minor units', () => {
    expect([money(8_990, 'EUR', 'en'), money(4_980, 'JPY', 'en'), money(1_250, 'CNY', 'zh')]).toEqual(['€89.90', 'JP¥4,980', '¥12.50'])
  })

  test('of bytes and time are in units people know', () => {
    expect([size(999, 'en', en), size(4_812_330, 'en', en), size(412_000_000, 'en', en)]).toEqual(['999 bytes', '4.8 MB', '412 MB'])
    expect([400, 40_000, 112_000, 120_000, 3_700_000].map((ms) => duration(ms, en))).toEqual(['1 s', '40 s', '1 min 52 s', '2 min', '1 h 1 min'])
  })
})

describe('Dates', () => {
  const at = Date.parse('2026-02-14T07:02:00Z')
  test('are on the wall clock of where it happened', () => {
    expect(when(at, 'minute', 60, 'en', en)).toBe('14 Feb 2026, 08:02')
    expect(when(at, 'minute', 60, 'zh', zh)).toBe('2026年2月14日 08:02')
  })

  test('say UTC where the place is not known, and claim no more than the source does', () => {
    expect([when(at, 'second', null, 'en', en), when(at, 'day', null, 'en', en), when(at, 'month', null, 'zh', zh), when(null, 'none', null, 'en', en)]).toEqual(['14 Feb 2026, 07:02 UTC', '14 Feb 2026', '2026年2月', 'no date'])
  })

  test('of a span are years', () => {
    expect([years(at, at, en), years(Date.parse('2011-01-01'), at, en), years(null, at, en)]).toEqual(['2026', '2011 – 2026', null])
  })
})

describe('Hidden characters', () => {
  test('are split out and nothing is lost', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(textRuns(text).map((run) => run.text).join('')).toBe(text) }))
  })

  test('of direction, width and control are seen; joiners inside emoji stay', () => {
    expect(textRuns('a\u202Eb\u200Bc').map((run) => run.hidden)).toEqual([null, 'U+202E', null, 'U+200B', null])
    expect(textRuns('👩‍👧 tab\tline\n')).toEqual([{ text: '👩‍👧 tab\tline\n', hidden: null }])
  })
})

test('The language of a quote is told by its script', () => {
  expect(['hello', '你好', 'ねこ', '안녕', 'привет'].map(languageOf)).toEqual(['und-Latn', 'zh-CN', 'ja', 'ko', 'und-Cyrl'])
})

describe('Marks in a quote', () => {
  test('cut the text where they say', () => {
    expect(markedRuns('the new place', [{ start: 4, end: 7 }])).toEqual([{ text: 'the ', marked: false }, { text: 'new', marked: true }, { text: ' place', marked: false }])
  })

  test('whatever they are, lose no text', () => {
    const mark = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) })
    fc.assert(fc.property(fc.string(), fc.array(mark), (text, marks) => { expect(markedRuns(text, marks).map((run) => run.text).join('')).toBe(text) }))
  })
})

describe('Charts', () => {
  test('draw the three strokes', () => {
    const leading = { value: 'a', probability: 0.71, low: 0.58, high: 0.81, baseRate: 0.06 }
    const guess = { status: 'measured' as const, leading, isWeak: false }
    expect([guess, { ...guess, isWeak: true }, { ...guess, status: 'unmeasured' as const }, { ...guess, status: 'too-little' as const }, { ...guess, leading: null }].map(strokeOf)).toEqual(['solid', 'dashed', 'dashed', 'dotted', 'dotted'])
  })

  test('draw pulls in steps of half a log odds, at most five', () => {
    expect([2.4, 0.1, 0, -1.1, 9].map(pullSteps)).toEqual([5, 1, 0, -2, 5])
    expect([5, 0, -2].map(pullText)).toEqual(['+5', '0', '−2'])
    expect([pullRoom([5]), pullRoom([1, -4])]).toEqual([2, 4])
  })

  test('give every month its place, empty ones too, the latest when there are too many', () => {
    const months = [{ month: '2025-11', count: 2 }, { month: '2026-02', count: 1 }]
    expect(everyMonth(months, 99)).toEqual([{ month: '2025-11', count: 2 }, { month: '2025-12', count: 0 }, { month: '2026-01', count: 0 }, { month: '2026-02', count: 1 }])
    expect(everyMonth(months, 1)).toEqual([{ month: '2026-02', count: 1 }])
    expect(everyMonth([], 12)).toEqual([])
  })
  test('draw the interval of Wilson', () => {
    expect(wilson(0.5, 100).map((end) => Math.round(end * 1000) / 1000)).toEqual([0.404, 0.596])
  })
})
