/** The code that a measured figure rests on, told by a hash: when it changes, the figure is stale. For measuring and its tests only; it holds every source file. */
import { createHash } from 'node:crypto'

const FOLDER = '../../inference/'
/** By path from the folder of inference. */
const sources: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(import.meta.glob<string>('../../inference/**/*.ts', { eager: true, query: '?raw', import: 'default' }))
  .map(([path, text]) => [`./${path.slice(FOLDER.length)}`, text]))

/** The files whose code a key rests on, or a folder of them; what they import in this folder counts too. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  'title-category': ['./models/title-category.ts'],
  ...Object.fromEntries(['income75', 'age55', 'age35', 'kids', 'size3', 'single', 'married'].map((fact) => [`${fact}-from-groceries`, ['./signals/bought-household.ts']])),
  'clv-bgnbd': ['./signals/bought-loyalty.ts'],
  'buys-again': ['./signals/bought-loyalty.ts'],
  'age26-from-chat-en': ['./signals/said-style.ts', './guesses/age-band.ts'],
  'age26-from-chat-zh': ['./signals/said-style.ts', './guesses/age-band.ts'],
  'age40-from-talk': ['./signals/said-style.ts', './guesses/age-band.ts'],
  'gender-from-chat-en': ['./signals/said-style.ts', './guesses/gender.ts'],
  'gender-from-chat-zh': ['./signals/said-style.ts', './guesses/gender.ts'],
  'gender-from-talk': ['./signals/said-style.ts', './guesses/gender.ts'],
  'gender-from-name-en': ['./signals/owner-name.ts'],
  'gender-from-name-zh': ['./signals/owner-name.ts'],
  'gender-from-partner-word': ['./signals/said-partner-word.ts'],
  'request-domain': ['./signals/said-wants.ts', './guesses/topics-of-conversation.ts'],
  'request-intent': ['./signals/said-wants.ts', './guesses/topics-of-conversation.ts'],
  'wants-domain': ['./signals/said-wants.ts', './guesses/topics-of-conversation.ts'],
  'statement-en': ['./reading/reader.ts', './models/line-model.ts', './subjects/'],
  'statement-zh': ['./reading/reader.ts', './models/line-model.ts', './subjects/'],
  'own-location-zh': ['./signals/said-own-zh.ts', './signals/said-places.ts'],
  'own-gender-zh': ['./signals/said-own-zh.ts', './guesses/gender.ts'],
  'own-constellation-zh': ['./signals/said-own-zh.ts', './guesses/birthday-season.ts'],
  'sentiment-zh': ['./signals/said-sentiment.ts', './guesses/sentiment-over-time.ts'],
  'sentiment-strength': ['./signals/said-sentiment.ts', './guesses/sentiment-over-time.ts'],
  'polarity-en': ['./signals/said-sentiment.ts', './guesses/sentiment-over-time.ts'],
  'domain-zh': ['./signals/said-wants.ts', './guesses/topics-of-conversation.ts'],
}

/** Types, reading of records, and how reasons are put into words: they change no figure. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['./accuracy.ts', './inference.ts', './signal.ts', './models/habits.ts', './shareable/sentence.ts'])

/** SHA-256 of the code behind a key, comments and spacing left out; a card with another one is stale. `otherwise`: the files of a key that none are named for. */
export function codeSha256Of(key: string, otherwise: readonly string[] = []): string {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    const text = sources[file]
    if (text === undefined || seen.has(file) || WITHOUT_EFFECT.has(file)) return
    seen.add(file)
    // A registry imports the files of a folder without naming them.
    for (const [, folder = ''] of text.matchAll(/import\.meta\.glob[^(]*\('(\.[^'*]*\/)\*\.ts'/g)) for (const other of Object.keys(sources)) if (other.startsWith(resolvePath(file, folder))) visit(other)
    for (const [, path] of text.matchAll(/^import (?!type )[^'\n]*'(\.[^']*\.ts)'/gm)) if (path !== undefined) visit(resolvePath(file, path))
  }
  for (const file of ENTRIES[key] ?? otherwise) visit(file)
  const hash = createHash('sha256')
  for (const file of [...seen].toSorted()) hash.update(file).update('\0').update(bareCode(sources[file] ?? '')).update('\0')
  return hash.digest('hex')
}

/** A file without its comments and with single spaces. */
function bareCode(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '').replace(/\s+/g, ' ')
}

function resolvePath(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
