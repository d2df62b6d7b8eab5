/** Each sentence that a report says of itself, and an attempt to make it untrue. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Inference, Language } from '../../db/model.ts'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { CORPUS_WORDS } from '../../electron/report/record.ts'
import { reportHtml } from '../../electron/report/report.ts'
import { allCards } from '../../inference/accuracy.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { inferenceDefinitions } from '../../inference/registry.ts'
import { redactionFor, type ReportDates } from '../../inference/shareable/redaction.ts'
import { amount, counted, date, isSentence, own, payee, product, quote, say, sentence } from '../../inference/shareable/sentence.ts'
import { answered, inference, outcome } from '../inference/built-inferences.ts'

let store: Store

beforeAll(() => { store = openStore({ file: ':memory:' }) })

/** The report's text without its style and markup. */
function report(inferences: readonly Inference[], options: { readonly language?: Language; readonly dates?: ReportDates; readonly sensitive?: boolean; readonly store?: Partial<Store> } = {}): string {
  const { language = 'en', dates = 'month', sensitive = false } = options
  const html = reportHtml({ store: { ...store, ...options.store }, inferences, language, sensitive, redaction: redactionFor(dates, () => 0), now: Date.UTC(2025, 2, 1) }).toString()
  return html.replace(/<style>[\s\S]*?<\/style>/u, '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

const DAY = 19_787
const said = sentence(
  say`${payee('Anna Øverholt', 'unknown')}, ${product('Methadone diary')}, ${quote('you call')}, ${counted(3, 'time', 'times')} since ${date(DAY)}, ${amount({ minor: 987_956, currency: 'CNY' })}`,
  say`${payee('Anna Øverholt', 'unknown')}，${product('Methadone diary')}，${quote('you call')}，${3}次，从${date(DAY)}起，${amount({ minor: 987_956, currency: 'CNY' })}`,
)
const cat = { ...answered('has-cat', 'yes', 299), evidence: [{ signal: 'bought.value', outcome: 'yes', weight: 1, count: 3, says: said, examples: [] }] }

describe('what a report says of itself', () => {
  it('is true of names, titles, words, days, small counts and sums', () => {
    const [english, chinese] = [report([cat]), report([cat], { language: 'zh' })]
    for (const text of [english, chinese]) expect(['Anna', 'Øverholt', 'Methadone', 'you call', '9,879', '5 March', '3月5日'].filter((word) => text.includes(word))).toEqual([])
    expect(english).toContain('“Payee” and a number drawn anew')
    expect([report([{ ...cat, evidence: [{ signal: 'said.style', outcome: 'yes', weight: 1, count: 12, says: { en: 'Anna wrote', zh: '安娜写了' }, examples: [] }] }])].flatMap((text) => [text.includes('Anna'), text.includes('A reason whose words are not shown')])).toEqual([false, true])
  })

  it('is true of the share of a topic that few messages speak of', () => {
    const share = { read: 40, of: 'messages', value: 0.075, low: 0.03, high: 0.2, ordinary: 0.005, common: false } as const
    const topic = (count: number): string => report([inference('topics-of-conversation', 'flights', { outcomes: [outcome('flights', { share: { ...share, count } })] })])
    expect([3, 5].map((count) => /\S+ \S+ \S+ of 40 messages that were read[^.]*\./u.exec(topic(count))?.[0])).toEqual(['fewer than 5 of 40 messages that were read.', expect.stringContaining('5 of 40 messages that were read (8 in 100).')])
  })

  it('gives days only where the person chose so, and says which', () => {
    const due = inference('replenishment', 'Cat litter 20 L · 2026-03-08', { outcomes: [outcome('Cat litter 20 L · 2026-03-08')] })
    expect([report([due]).includes('8 March 2026'), report([due]).includes('given to the month'), report([due], { dates: 'day' }).includes('8 March 2026'), report([due], { dates: 'day' }).includes('given to the day')]).toEqual([false, true, true, true])
  })

  it('counts other people where there are any, says that none are known where there are none, and tells fewer than five as such', () => {
    const people = (count: number): string => report([], { store: { countPeople: () => count } })
    expect([people(1).includes('No other people are known by name'), people(1).includes(' 0 other'), people(3).includes('hold fewer than 5 other people'), people(9).includes('hold 8 other people')]).toEqual([true, false, true, true])
    expect([report([], { store: { countActivities: () => 12 } }).includes('only paid'), report([]).includes('only paid')]).toEqual([true, false])
  })

  it('says whether guesses of regulated classes are in it', () => {
    expect([report([]).includes('are not in this report'), report([], { sensitive: true }).includes('because the person switched them on')]).toEqual([true, true])
  })

  it('never says that there is enough and that more would do', () => {
    const untold = (have: number): Inference => inference('income-band', CANNOT_TELL, { status: 'too-little', support: { have, want: 20, of: own('payments', '笔付款') } })
    expect([report([untold(24)]).includes('there are 24'), report([untold(12)]).includes('it takes 20 payments; there are 12'), report([untold(2)]).includes('there are fewer than 5')]).toEqual([false, true, true])
  })

  it('speaks of the person and not to the reader, and uses no name of a metric or data set', () => {
    const all = inferenceDefinitions.flatMap(({ key, outcomes }) => (outcomes === 'open' ? [inference(key, CANNOT_TELL)] : Object.keys(outcomes).map((value) => inference(key, value, { outcomes: [outcome(value)] }))))
    const measured = allCards().map(({ guess, card }) => inference(guess, guess === 'age-band' ? 'under-26' : guess === 'topics-of-conversation' ? 'flights' : 'books', { status: 'measured', accuracy: card, ground: 'people', outcomes: [outcome(guess === 'age-band' ? 'under-26' : guess === 'topics-of-conversation' ? 'flights' : 'books', { probability: 0.8, low: 0.7, high: 0.9, baseRate: 0.3 })] }))
    const [english, chinese] = [report([...all, ...measured]), report([...all, ...measured], { language: 'zh' })]
    expect(english.match(/\byou(?:rs?|rself)?\b/giu)).toBe(null)
    expect(chinese.match(/[你您]/gu)).toBe(null)
    expect([english, chinese].map((text) => text.match(/\bauc\b|microf1|nus-sms|sgd-intents|crosswoz-zh|undefined|\bNaN\b|\[object/giu))).toEqual([null, null])
  })

  it('has words for every data set that a record names', () => {
    expect([...new Set(allCards().map(({ card }) => card.corpus))].filter((corpus) => !Object.hasOwn(CORPUS_WORDS, corpus))).toEqual([])
  })

  it('has a sentence with slots for every open answer', () => {
    const values: Readonly<Record<string, string>> = { replenishment: 'Anna · 2026-03-08', subscriptions: 'Anna · 2026-03-08', payday: 'day-9', languages: 'fr', 'interests-by-spending': 'books', 'says-and-buys': 'both:books', 'topics-of-conversation': 'flights', 'best-time-to-send': 'fri-15' }
    const plain = inferenceDefinitions.filter(({ outcomes }) => outcomes === 'open').filter((definition) => [values[definition.key] ?? 'Anna', 'Anna'].some((value) => { const words = definition.outcomeWords?.(value); return words === undefined || !isSentence(words) }))
    expect(plain.map(({ key }) => key)).toEqual([])
  })
})
