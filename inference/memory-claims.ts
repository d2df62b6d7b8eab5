/**
 * What an assistant remembers of the person is a sentence and no word of a list: it is read by the same rules as the
 * person's own lines, put into the first person, and compared with the guesses about the same subject. A sentence that no
 * rule reads as said of the person's own life is not compared.
 */
import { createReader } from './reading/reader.ts'
import { SUBJECTS } from './subjects.ts'
import { createAnalyser } from './text/analysis.ts'

/** A yes-or-no guess that speaks to a memory, and what the memory says to it. */
export interface Remembered { readonly guess: string; readonly says: 'yes' | 'no' }

/** Guesses by the subject that they rest on. Those of regulated classes are not among them: a memory of such things is shown and not judged. */
const GUESSES: Readonly<Record<string, string>> = {
  dog: 'has-dog', cat: 'has-cat', child: 'children-at-home', car: 'owns-car', 'home-owner': 'owns-home', student: 'student', gaming: 'games-played',
  sport: 'sports-practised', 'new-job': 'new-job', 'lost-job': 'lost-job', wedding: 'wedding', trip: 'trip-coming', 'moving-home': 'moved-home',
}

const READ = SUBJECTS.filter(({ key, sensitive }) => sensitive === null && Object.hasOwn(GUESSES, key))
let tools: { readonly reader: ReturnType<typeof createReader>; readonly analyser: ReturnType<typeof createAnalyser> } | undefined

/** What a sentence about the person says to our guesses; nothing where no rule reads it. `names` are the person's. */
export function readMemory(text: string, names: readonly string[] = []): readonly Remembered[] {
  const reader = tools?.reader ?? createReader(READ)
  tools ??= { reader, analyser: createAnalyser(reader.lists) }
  const found = new Map<string, 'yes' | 'no' | 'both'>()
  for (const { subject, said } of reader.read(tools.analyser.analyse(inFirstPerson(text, names)))) {
    const guess = GUESSES[subject.key]
    const says = said === 'own' || said === 'routine' ? 'yes' : said === 'denied' ? 'no' : undefined
    if (guess === undefined || says === undefined) continue
    const known = found.get(guess)
    found.set(guess, known === undefined || known === says ? says : 'both')
  }
  return [...found].flatMap(([guess, says]) => (says === 'both' ? [] : [{ guess, says }]))
}

/** Verbs whose first person is no ending less. */
const VERBS: Readonly<Record<string, string>> = { is: 'am', was: 'was', has: 'have', does: 'do', goes: 'go' }
const AFTER = String.raw`(?:['’]s\b|\b(?: (also|currently|still|now|often|usually|recently|regularly))?(?: ([a-z]+))?)`
const USER = new RegExp(String.raw`\b(?:the )?user${AFTER}`, 'giu')

/** "User has a dog" and "Mara has a dog" as "I have a dog", 用户有狗 as 我有狗; a sentence of somebody else stays as it is. */
export function inFirstPerson(text: string, names: readonly string[] = []): string {
  // Assistants call people by their first name.
  const first = names.flatMap((name) => /^\p{Lu}\p{L}+/u.exec(name.trim())?.[0] ?? [])
  return [USER, ...first.map((name) => new RegExp(String.raw`^${name}${AFTER}`, 'gu'))].reduce((changed, pattern) => changed.replaceAll(pattern, turned), text.replaceAll('用户', '我'))
}

function turned(whole: string, adverb: string | undefined, verb: string | undefined): string {
  if (/['’]s$/u.test(whole)) return 'my'
  return ['I', adverb, verb === undefined ? undefined : firstPersonOf(verb.toLowerCase())].filter((word) => word !== undefined).join(' ')
}

function firstPersonOf(verb: string): string {
  const known = VERBS[verb]
  if (known !== undefined) return known
  if (/(?:[sxz]|ch|sh)es$/u.test(verb)) return verb.slice(0, -2)
  if (/[^aeiou]ies$/u.test(verb)) return `${verb.slice(0, -3)}y`
  return /[^s]s$/u.test(verb) ? verb.slice(0, -1) : verb
}

/** The age that a memory states: "is 34 years old", 34岁. Undefined where it states none, or two. */
export function rememberedAge(text: string, names: readonly string[] = []): string | undefined {
  const ages = [...inFirstPerson(text, names).matchAll(/\bI am (?:a )?(\d{2})(?:[- ]years?[- ]old| years of age|\b(?=[.,;]|$))|我(?:今年)?(\d{2})岁/gu)].map(([, english, chinese]) => english ?? chinese)
  return ages.length === 1 ? ages[0] : undefined
}
