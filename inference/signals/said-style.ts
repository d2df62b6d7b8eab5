/**
 * How the owner writes: the words, pairs of words and characters by which a model tells younger from older writers, in
 * English and in Chinese. Only the owner's own messages; at most 500 different ones of each language, the same ones
 * whatever the order of reading.
 */
import type { Example } from '../../db/model.ts'
import { ageModel, MOST_MESSAGES, STYLE_LANGUAGES, type StyleLanguage } from '../models/chat-age.ts'
import { defineSignal } from '../signal.ts'

/** A sampled message: hash of its text, activity id, text. */
type Sampled = [hash: number, activity: number, text: string]
interface Tally { readonly messages: Record<StyleLanguage, number>; readonly sample: Record<StyleLanguage, Sampled[]> }

/** A word or pair of words and what it adds to the score; above 0 pulls to 26 or older. */
export interface StyleWord { readonly word: string; readonly weight: number; readonly messages: number; readonly examples: readonly Example[] }

/** What one language says. */
export interface StyleReading {
  readonly language: StyleLanguage
  /** Different messages that were read. */
  readonly sampled: number
  /** All own messages in this language. */
  readonly messages: number
  readonly score: number
  /** The strongest words of each direction, strongest first. */
  readonly words: readonly StyleWord[]
}

/** One reading for each language with any message, the one with more messages first. */
export type SaidStyle = readonly StyleReading[]

/** A message that long is a quoted text or an article, not the person's own style. */
const LONGEST = 1_000
const WORDS_SHOWN = 6
const EXAMPLES_SHOWN = 5

/** FNV-1a over the text (Fowler, Noll, Vo). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Keeps the messages with the lowest hashes, each text once: a sample that does not depend on order. */
function keep(sample: Sampled[], hash: number, activity: number, text: string): void {
  const last = sample[MOST_MESSAGES - 1]
  if (last !== undefined && hash >= last[0]) return
  let low = 0
  let high = sample.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sample[middle]?.[0] ?? 0) < hash) low = middle + 1
    else high = middle
  }
  if (sample[low]?.[0] === hash) return
  sample.splice(low, 0, [hash, activity, text])
  if (sample.length > MOST_MESSAGES) sample.pop()
}

/** English when it says so, and when it is too short to say; Chinese by script. Other languages have no model. */
function modelLanguage(language: string, latinUnits: number): StyleLanguage | undefined {
  if (language === 'zh') return 'zh'
  return language === 'en' || (language === 'und' && latinUnits > 0) ? 'en' : undefined
}

function wordsOf(language: StyleLanguage, sample: readonly Sampled[]): readonly StyleWord[] {
  const model = ageModel(language)
  const strongest = model.contributions(sample.map(([, , text]) => text), 0)
  // Twice as many as are shown: a word and the same run of characters are two features and one word to read.
  const wanted = [...strongest.filter(({ value }) => value > 0).slice(0, 2 * WORDS_SHOWN), ...strongest.filter(({ value }) => value < 0).slice(0, 2 * WORDS_SHOWN)]
  const columns = new Set(wanted.map(({ column }) => column))
  const found = new Map<number, { word: string; messages: number; examples: Example[] }>()
  for (const [, activity, text] of sample) {
    for (const [column, [start, end]] of model.find(text, columns)) {
      const entry = found.get(column) ?? { word: text.slice(start, end), messages: 0, examples: [] }
      entry.messages += 1
      if (entry.examples.length < EXAMPLES_SHOWN) entry.examples.push({ activity, start, end })
      found.set(column, entry)
    }
  }
  const words = new Map<string, StyleWord>()
  for (const { column, value } of wanted) {
    const entry = found.get(column)
    const word = entry?.word.trim().toLowerCase() ?? ''
    // Numbers of any size are one feature, and which one stands here says nothing.
    if (entry === undefined || word === '' || /^\d+$/.test(word)) continue
    const same = words.get(word)
    words.set(word, same === undefined ? { ...entry, weight: value } : { ...same, weight: same.weight + value })
  }
  const all = [...words.values()]
  return [...all.filter(({ weight }) => weight > 0).slice(0, WORDS_SHOWN), ...all.filter(({ weight }) => weight < 0).slice(0, WORDS_SHOWN)]
}

/** The different texts of one language that the models read, in a fixed order: training reads the same. */
export function sampledTexts(tally: unknown, language: StyleLanguage): readonly string[] {
  return (tally as Tally).sample[language].map(([, , text]) => text)
}

export default defineSignal<Tally, SaidStyle>({
  key: 'said.style',
  title: { en: 'The way you write', zh: '你的措辞' },
  verbs: ['said'],
  who: 'owner',
  start: () => ({ messages: { en: 0, zh: 0 }, sample: { en: [], zh: [] } }),
  take(tally, row, text) {
    if (text === null || text.text.length > LONGEST) return
    const language = modelLanguage(text.language, text.latinUnits)
    if (language === undefined) return
    tally.messages[language] += 1
    keep(tally.sample[language], hashOf(text.text), row.id, text.text)
  },
  merge(into, from) {
    for (const language of STYLE_LANGUAGES) {
      into.messages[language] += from.messages[language]
      for (const [hash, activity, text] of from.sample[language]) keep(into.sample[language], hash, activity, text)
    }
  },
  finish(tally) {
    const value = STYLE_LANGUAGES.filter((language) => tally.sample[language].length > 0).map((language): StyleReading => {
      const sample = tally.sample[language]
      const reading = ageModel(language).read(sample.map(([, , text]) => text))
      return { language, sampled: sample.length, messages: tally.messages[language], score: reading.scores[0] ?? 0, words: wordsOf(language, sample) }
    }).toSorted((a, b) => b.messages - a.messages)
    const examples = value.flatMap(({ words }) => words.flatMap((word) => word.examples.slice(0, 1)))
    return { value, support: value.reduce((sum, { messages }) => sum + messages, 0), examples }
  },
})
