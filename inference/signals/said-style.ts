/**
 * How the owner writes: the habits (words, pairs of words and characters, gathered) by which models tell younger from older
 * writers and women from men, in English and in Chinese. Only the owner's own messages; at most 500 different ones of each language, the same ones
 * whatever the order of reading.
 */
import type { Example } from '../../db/model.ts'
import { habitOf, spokenFor, wholeWords } from '../models/habits.ts'
import { likened, standingOf, type Standing } from '../models/likeness.ts'
import { MOST_MESSAGES, STYLE_LANGUAGES, STYLE_MODELS, styleModel, styleWeights, type StyleLanguage, type StyleModel, type StyleName, type StyleTrait } from '../models/writing-style.ts'
import { isAskedOfAssistant } from '../asked-of-assistant.ts'
import { defineSignal } from '../signal.ts'

/** A sampled message: hash of its text, activity id, text. */
type Sampled = [hash: number, activity: number, text: string]
interface Tally { readonly messages: Record<StyleLanguage, number>; readonly sample: Record<StyleLanguage, Sampled[]> }

/** A habit of writing and what it adds to the score; above 0 pulls to the first class of the model. */
export interface StyleHabit {
  /** Key of a named habit, or `word:` and the phrase. */
  readonly habit: string
  /** Whole words or marks as they stand in the messages, the heaviest first. */
  readonly phrases: readonly string[]
  readonly weight: number
  /** Messages with any of them. */
  readonly messages: number
  readonly examples: readonly Example[]
}

/** What one model says of the messages in its language. */
export interface StyleReading {
  readonly model: StyleName
  readonly trait: StyleTrait
  readonly language: StyleLanguage
  /** Different messages that were read. */
  readonly sampled: number
  /** All own messages in this language. */
  readonly messages: number
  readonly score: number
  /** How the messages stand to the texts that the model was measured on. */
  readonly standing: Standing
  /** How surely they are of the kind that the model was measured on; of two models the higher one knows the kind better. */
  readonly kind: number
  /** The strongest habits of each direction, strongest first. */
  readonly habits: readonly StyleHabit[]
}

/** One reading for each model of a language with any message, the language with more messages first. */
export type SaidStyle = readonly StyleReading[]

/** A message that long is a quoted text or an article, not the person's own style. */
const LONGEST = 1_000
const HABITS_SHOWN = 6
const PHRASES_SHOWN = 4
/** Features of each direction that are sorted into habits; the many others add next to nothing each. */
const FEATURES_READ = 120
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

/** One habit while it is put together. */
interface Gathered { weight: number; readonly messages: Set<number>; readonly phrases: Map<string, number>; readonly examples: Example[] }

/** Where one feature stands as part of one phrase of whole words. */
interface Place { readonly raw: string; readonly phrase: string; readonly at: Example[] }

/** Places of the wanted features, each widened to whole words: by feature, by phrase. */
function placesOf({ name, language }: StyleModel, sample: readonly Sampled[], columns: ReadonlySet<number>): ReadonlyMap<number, ReadonlyMap<string, Place>> {
  const model = styleModel(name)
  const found = new Map<number, Map<string, Place>>()
  for (const [, activity, text] of sample) {
    for (const [column, [rawStart, rawEnd]] of model.find(text, columns)) {
      const raw = text.slice(rawStart, rawEnd)
      const [start, end] = /[\p{L}\p{N}]/u.test(raw) ? wholeWords(text, rawStart, rawEnd, language) : [rawStart, rawEnd]
      const phrase = text.slice(start, end).toLowerCase()
      const phrases = found.get(column) ?? new Map<string, Place>()
      const place = phrases.get(phrase) ?? { raw, phrase, at: [] }
      place.at.push({ activity, start, end })
      phrases.set(phrase, place)
      found.set(column, phrases)
    }
  }
  return found
}

/** The strongest features of each direction, each shared out over the phrases it stands in, gathered into habits. */
function gatherHabits(model: StyleModel, sample: readonly Sampled[]): ReadonlyMap<string, Gathered> {
  const strongest = styleModel(model.name).contributions(sample.map(([, , text]) => text), 0)
  const wanted = [...strongest.filter(({ value }) => value > 0).slice(0, FEATURES_READ), ...strongest.filter(({ value }) => value < 0).slice(0, FEATURES_READ)]
  const places = placesOf(model, sample, new Set(wanted.map(({ column }) => column)))
  const gathered = new Map<string, Gathered>()
  for (const { column, value } of wanted) {
    const phrases = [...places.get(column)?.values() ?? []]
    const total = phrases.reduce((sum, { at }) => sum + at.length, 0)
    for (const { raw, phrase, at } of phrases) {
      const key = habitOf(raw, phrase)
      if (key === undefined) continue
      const habit = gathered.get(key) ?? { weight: 0, messages: new Set<number>(), phrases: new Map<string, number>(), examples: [] }
      const part = value * at.length / total
      habit.weight += part
      const spoken = spokenFor(key, key === 'marks' ? raw : phrase)
      habit.phrases.set(spoken, (habit.phrases.get(spoken) ?? 0) + part)
      for (const example of at) {
        if (habit.examples.length < EXAMPLES_SHOWN && !habit.messages.has(example.activity)) habit.examples.push(example)
        habit.messages.add(example.activity)
      }
      gathered.set(key, habit)
    }
  }
  return gathered
}

function habitsOf(model: StyleModel, sample: readonly Sampled[]): readonly StyleHabit[] {
  const gathered = gatherHabits(model, sample)
  const all = [...gathered].map(([habit, { weight, messages, phrases, examples }]): StyleHabit => ({
    // Only phrases that pull the way the whole habit does stand for it.
    habit, weight, messages: messages.size, examples, phrases: [...phrases].filter(([phrase, value]) => phrase !== '' && value * weight > 0).toSorted(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1)).slice(0, PHRASES_SHOWN).map(([phrase]) => phrase),
  })).filter(({ phrases }) => phrases.length > 0).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.habit < b.habit ? -1 : 1))
  return [...all.filter(({ weight }) => weight > 0).slice(0, HABITS_SHOWN), ...all.filter(({ weight }) => weight < 0).slice(0, HABITS_SHOWN)]
}

/** What a model says of a sample, without how many messages there are beside it. */
type SampleReading = Omit<StyleReading, 'messages'>

/** The latest readings. Withholding a source that has no messages asks for the same sample again and again. */
const remembered = new Map<string, SampleReading>()
const MOST_REMEMBERED = 24

/** Two hashes over which texts of which rows a sample holds. */
function keyOf(name: StyleName, sample: readonly Sampled[]): string {
  let [one, other] = [0x811c9dc5, 0x2f0b4c47]
  for (const [hash, activity] of sample) {
    one = Math.imul(one ^ hash, 0x01000193) ^ activity
    other = Math.imul(other ^ activity, 0x85ebca6b) + hash | 0
  }
  return `${name} ${sample.length} ${one} ${other}`
}

function readSample(model: StyleModel, sample: readonly Sampled[]): SampleReading {
  const { name, trait, language } = model
  const key = keyOf(name, sample)
  const known = remembered.get(key)
  if (known !== undefined) return known
  const texts = sample.map(([, , text]) => text)
  const reading = styleModel(name).read(texts)
  const weights = styleWeights(name)
  const standing = standingOf(likened(texts, reading), weights.likeness)
  const speaks = sample.length >= weights.fewest && (standing === 'measured' || (standing === 'other-kind' && weights.elsewhere?.tells === true))
  const found: SampleReading = { model: name, trait, language, sampled: sample.length, score: reading.scores[0] ?? 0, standing, kind: reading.kind, habits: speaks ? habitsOf(model, sample) : [] }
  const [oldest] = remembered.keys()
  if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
  remembered.set(key, found)
  return found
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
  take(tally, row, text, context) {
    if (text === null || text.text.length > LONGEST || isAskedOfAssistant(row, context)) return
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
    const value = STYLE_MODELS.filter(({ language }) => tally.sample[language].length > 0)
      .map((model): StyleReading => ({ ...readSample(model, tally.sample[model.language]), messages: tally.messages[model.language] }))
      .toSorted((a, b) => b.messages - a.messages)
    const examples = value.flatMap(({ habits }) => habits.flatMap((habit) => habit.examples.slice(0, 1)))
    return { value, support: STYLE_LANGUAGES.reduce((sum, language) => sum + tally.messages[language], 0), examples }
  },
})
