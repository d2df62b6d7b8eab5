/** Languages of the person's own words, by message and by conversation. */
import { detectAll } from 'tinyld'
import { defineSignal } from '../signal.ts'
import { keepExample, mergeExamples, rankOf, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import type { AnalysedText } from '../text/analysis.ts'
import { UNDETERMINED } from '../text/language.ts'
import type { Example } from '../../db/model.ts'

/** Value of the signal `said.languages`; commonest first. */
export interface SaidLanguages {
  readonly languages: readonly {
    /** ISO 639-1. */
    readonly code: string
    /** Own texts in it, and their part of all texts whose language could be told. */
    readonly texts: number
    readonly share: number
    /** Conversations in which it is the commonest. */
    readonly channels: number
    readonly examples: readonly Example[]
  }[]
  /** Texts too short to tell. */
  readonly undetermined: number
}

type Unsettled = [rank: number, text: string, activity: number]
interface Tally {
  texts: Record<string, number>
  examples: Record<string, KeptExample[]>
  /** By conversation, by language. */
  channels: Record<string, Record<string, number>>
  /** Some longer texts that script and common words did not settle: rank, text and row, asked of a bigger model at the end. */
  unsettled: Unsettled[]
}

/** "ok", "lol" and "merci" are said in every language: one Latin word tells none. */
function isOneWord(text: AnalysedText): boolean {
  return text.text.length <= LONGEST_WORD && text.hanUnits === 0 && text.latinUnits > 0 && text.words.length < 2
}

const LONGEST_WORD = 24
const UNSETTLED_KEPT = 60
const LONG_ENOUGH = 24
const SURE = 0.3

export default defineSignal<Tally, SaidLanguages>({
  key: 'said.languages',
  title: { en: 'Languages written', zh: '使用的语言' },
  verbs: ['said', 'posted', 'commented', 'searched'],
  who: 'owner',
  start: () => ({ texts: {}, examples: {}, channels: {}, unsettled: [] }),
  take(tally, row, text) {
    if (!text) return
    const code = isOneWord(text) ? UNDETERMINED : text.language
    tally.texts[code] = (tally.texts[code] ?? 0) + 1
    if (code === UNDETERMINED) {
      if (text.latinUnits >= LONG_ENOUGH && !text.text.includes('://')) keepUnsettled(tally.unsettled, rankOf(row), text.text.slice(0, 160), row.id)
      return
    }
    if (row.channel !== null) {
      const counts = tally.channels[row.channel] ??= {}
      counts[code] = (counts[code] ?? 0) + 1
    }
    keepExample(tally.examples[code] ??= [], row, null)
  },
  merge(into, from) {
    for (const [code, count] of Object.entries(from.texts)) into.texts[code] = (into.texts[code] ?? 0) + count
    for (const [code, examples] of Object.entries(from.examples)) mergeExamples(into.examples[code] ??= [], examples)
    for (const [channel, counts] of Object.entries(from.channels)) {
      const sum = into.channels[channel] ??= {}
      for (const [code, count] of Object.entries(counts)) sum[code] = (sum[code] ?? 0) + count
    }
    for (const [rank, text, activity] of from.unsettled) keepUnsettled(into.unsettled, rank, text, activity)
  },
  finish(tally) {
    const { texts, found } = settle(tally)
    const undetermined = texts[UNDETERMINED] ?? 0
    const told = Object.values(texts).reduce((sum, count) => sum + count, 0) - undetermined
    const channels: Record<string, number> = {}
    for (const counts of Object.values(tally.channels)) {
      const most = Object.entries(counts).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]
      if (most) channels[most[0]] = (channels[most[0]] ?? 0) + 1
    }
    const languages = Object.entries(texts)
      .filter(([code, count]) => code !== UNDETERMINED && count > 0)
      .map(([code, count]) => ({ code, texts: count, share: count / told, channels: channels[code] ?? 0, examples: found.get(code) ?? toExamples(tally.examples[code] ?? []) }))
      .toSorted((a, b) => b.texts - a.texts || (a.code < b.code ? -1 : 1))
    return { value: { languages, undetermined }, support: told, examples: languages[0]?.examples ?? [] }
  },
})

function keepUnsettled(kept: Unsettled[], rank: number, text: string, activity: number): void {
  if (kept.length === UNSETTLED_KEPT && rank >= (kept.at(-1)?.[0] ?? 0)) return
  let at = kept.length
  while (at > 0 && (kept[at - 1]?.[0] ?? 0) > rank) at -= 1
  kept.splice(at, 0, [rank, text, activity])
  if (kept.length > UNSETTLED_KEPT) kept.pop()
}

/**
 * Spreads the undetermined texts over languages that a sample of them is in: for languages without common words here
 * (Swedish, Turkish, Vietnamese). A language must be surely detected in a fifth of the sample, or nothing moves. `found`
 * has the texts of the sample that are in it.
 */
function settle(tally: Tally): { readonly texts: Record<string, number>; readonly found: ReadonlyMap<string, readonly Example[]> } {
  const texts = { ...tally.texts }
  const sample = tally.unsettled.length
  const unsure = texts[UNDETERMINED] ?? 0
  const found = new Map<string, Example[]>()
  if (sample < 10) return { texts, found }
  const detected = new Map<string, Example[]>()
  for (const [, text, activity] of tally.unsettled) {
    const best = detectAll(text)[0]
    if (best && best.accuracy >= SURE) detected.set(best.lang, [...detected.get(best.lang) ?? [], { activity }])
  }
  for (const [code, examples] of detected) {
    if (code in tally.texts || examples.length * 5 < sample) continue
    const moved = Math.round(unsure * examples.length / sample)
    found.set(code, examples)
    texts[code] = moved
    texts[UNDETERMINED] = (texts[UNDETERMINED] ?? 0) - moved
  }
  return { texts, found }
}
