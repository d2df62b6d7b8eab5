/**
 * What platforms say about the person beside what we guess from the same archives. Claims are read here and by nothing that
 * guesses: this compares finished guesses with them, so no guess can rest on a claim.
 */
import type { Claim, Inference, Words } from '../db/model.ts'
import type { ReadStore } from '../db/store.ts'
import { isCategoryId, isWithin } from './categories/categories.ts'
import { allClaims } from './claims.ts'
import { claimTarget } from './claim-words.ts'
import type { ClaimTarget } from './claim-words.ts'
import { readMemory, rememberedAge } from './memory-claims.ts'
import { CONFIDENCE_FILED } from './segments/iab-audience.ts'
import { deniesWithEvidence, piecesFor, usableGuesses } from './usable.ts'

/** `silent`: nothing of ours speaks to the claim, or not clearly enough. */
export type ClaimVerdict = 'supported' | 'contradicted' | 'silent'

/**
 * Why a verdict is `silent`. `record`: no opinion, but what the platform recorded or was told. `brought-by-others`: an
 * advertiser's list or wish, which nothing in an archive can check. `not-guessed`: we make no such guess. `unknown-words`:
 * the platform's words are in no table of ours. `undecided`: our guesses say nothing, or say both. `from-your-words`: our guess says the
 * same, but only from what the person typed to this platform, from which it was remembered too.
 */
export type SilentBecause = 'record' | 'brought-by-others' | 'not-guessed' | 'unknown-words' | 'undecided' | 'from-your-words'

/** One guess's outcome that speaks to a claim, with how many activities it stands on and its strongest reason. */
export interface ClaimEvidence {
  readonly guess: string
  readonly outcome: string
  readonly supports: boolean
  readonly measured: boolean
  readonly probability: number | null
  readonly count: number
  readonly says: Words | null
}

/** One claim of a platform, in its words, and whether our guesses bear it out. */
export interface ClaimCheck {
  /** Importer id. */
  readonly platform: string
  readonly kind: string
  readonly claim: string
  /** How often the platform states exactly this, e.g. one for each advertiser. */
  readonly times: number
  readonly verdict: ClaimVerdict
  readonly because: SilentBecause | null
  readonly evidence: readonly ClaimEvidence[]
  /** Row ids of the person's own words that it was made from, as far as the platform shows them. */
  readonly comesFrom: readonly number[]
}

/** A claim as far as it is compared. */
type Compared = Pick<Claim, 'source' | 'kind' | 'value' | 'comesFrom'>
type Judged = Pick<ClaimCheck, 'verdict' | 'because' | 'evidence'>
type Guesses = ReadonlyMap<string, Inference>

const MOST_EVIDENCE = 6
const INTERESTS: ReadonlySet<string> = new Set(['interest', 'partner-interest', 'audience', 'third-party-audience'])
/** Sentences about the person: what an assistant keeps of them, and what they told it of themselves. */
const MEMORIES: ReadonlySet<string> = new Set(['memory', 'project-memory', 'about-you'])
const BROUGHT: ReadonlySet<string> = new Set(['advertiser-list', 'lookalike', 'exclusion-list', 'catalog-audience', 'audience-count', 'ad-criterion'])
/** Opinions about things that we do not guess. */
const NOT_GUESSED: ReadonlySet<string> = new Set(['show', 'location', 'region', 'birth-date', 'installed-app'])
/** A claim of more years than this names no age: X's "13-54" means that it does not know. */
const WIDEST_CLAIM = 20

/** Every claim of the store in exactly one check, in the order of the claims; `times` adds up to their number. `names`: the person's own, under which an assistant may speak of them. */
export function compareClaims(store: Pick<ReadStore, 'claims'>, inferences: readonly Inference[], names: readonly string[] = []): readonly ClaimCheck[] {
  const guesses = usableGuesses(inferences)
  const checks = new Map<string, ClaimCheck>()
  for (const claim of allClaims(store)) {
    const { source, kind, value, comesFrom } = claim
    const key = JSON.stringify([source, kind, value])
    const known = checks.get(key)
    const origins = comesFrom === null ? [] : [comesFrom]
    checks.set(key, known
      ? { ...known, times: known.times + 1, comesFrom: [...new Set([...known.comesFrom, ...origins])] }
      : { platform: source, kind, claim: value, times: 1, ...judge(claim, guesses, names), comesFrom: origins })
  }
  return [...checks.values()]
}

/** One claim beside the guesses. */
export function checkClaim(claim: Compared, inferences: readonly Inference[], names: readonly string[]): Judged {
  return judge(claim, usableGuesses(inferences), names)
}

function judge({ source, kind, value }: Compared, guesses: Guesses, names: readonly string[]): Judged {
  if (MEMORIES.has(kind)) return judgeMemory(value, source, guesses, names)
  if (INTERESTS.has(kind)) return judgeInterest(value, guesses)
  if (kind === 'language') return judgeLanguage(value, guesses.get('languages'))
  if (kind === 'gender') return judgeGender(value, guesses.get('gender'))
  if (kind === 'age' || kind === 'stated-age') return judgeAge(value, guesses.get('age-band'))
  return silent(BROUGHT.has(kind) ? 'brought-by-others' : NOT_GUESSED.has(kind) ? 'not-guessed' : 'record')
}

function silent(because: SilentBecause, evidence: readonly ClaimEvidence[] = []): Judged {
  return { verdict: 'silent', because, evidence: evidence.slice(0, MOST_EVIDENCE) }
}

/** Speaking for alone supports, against alone contradicts; both or neither leave it open. */
function verdictOn(evidence: readonly ClaimEvidence[]): Judged {
  const isFor = evidence.some(({ supports }) => supports)
  const isAgainst = evidence.some(({ supports }) => !supports)
  if (isFor === isAgainst) return silent('undecided', evidence)
  return { verdict: isFor ? 'supported' : 'contradicted', because: null, evidence: evidence.slice(0, MOST_EVIDENCE) }
}

function evidenceOf(inference: Inference, outcome: string, supports: boolean): ClaimEvidence {
  const pieces = piecesFor(inference, outcome)
  return {
    guess: inference.key, outcome, supports, measured: inference.status === 'measured',
    probability: inference.outcomes.find(({ value }) => value === outcome)?.probability ?? null,
    count: pieces.reduce((sum, { count }) => sum + count, 0), says: pieces[0]?.says ?? null,
  }
}

function judgeInterest(value: string, guesses: Guesses): Judged {
  const target = claimTarget(value)
  if (!target) return silent('unknown-words')
  return verdictOn([...answersFor(target, guesses), ...outcomesFor(target, guesses)])
}

/** What yes-or-no guesses say: any "yes" for it; against it only when each that was asked denies. */
function answersFor({ asks, hints }: ClaimTarget, guesses: Guesses): readonly ClaimEvidence[] {
  const yes = [...asks, ...hints].flatMap((key) => {
    const guess = guesses.get(key)
    return guess?.answer === 'yes' ? [evidenceOf(guess, 'yes', true)] : []
  })
  if (yes.length > 0) return yes
  const no = asks.flatMap((key) => {
    const guess = guesses.get(key)
    return guess && deniesWithEvidence(guess) ? [evidenceOf(guess, 'no', false)] : []
  })
  return no.length === asks.length ? no : []
}

/** What guesses with open sets of outcomes name; that they do not name something says nothing. */
function outcomesFor({ categories, topics }: ClaimTarget, guesses: Guesses): readonly ClaimEvidence[] {
  // Boxes and storage are filed under home, and show no taste for furnishing one.
  const isMeant = (id: string): boolean => isCategoryId(id) && categories.some((whole) => isWithin(id, whole) && (id !== 'home.moving' || whole === id))
  const named = (key: string, isNamed: (outcome: string) => boolean): readonly ClaimEvidence[] => {
    const guess = guesses.get(key)
    return guess ? guess.outcomes.filter(({ value }) => isNamed(value)).map(({ value }) => evidenceOf(guess, value, true)) : []
  }
  return [
    ...named('interests-by-spending', isMeant),
    ...named('says-and-buys', (outcome) => isMeant(outcome.slice(outcome.indexOf(':') + 1))),
    ...named('topics-of-conversation', (outcome) => topics.includes(outcome)),
  ]
}

/**
 * A memory is the platform's own reading of what the person typed to it: only what they said or did elsewhere supports it.
 * Their words against it count wherever they stand.
 */
function judgeMemory(value: string, source: string, guesses: Guesses, names: readonly string[]): Judged {
  const read = readMemory(value, names)
  const age = rememberedAge(value, names)
  if (read.length === 0 && age === undefined) return silent('unknown-words')
  const judged = age !== undefined && read.length === 0 ? judgeAge(age, guesses.get('age-band')) : verdictOn(read.flatMap(({ guess: key, says }): readonly ClaimEvidence[] => {
    const guess = guesses.get(key)
    if (guess === undefined) return []
    if (guess.answer === 'yes') return [evidenceOf(guess, 'yes', says === 'yes')]
    return deniesWithEvidence(guess) ? [evidenceOf(guess, 'no', says === 'no')] : []
  }))
  if (judged.verdict !== 'supported') return judged
  const holds = judged.evidence.some(({ guess: key, outcome }) => guesses.get(key)?.answerWithout[source] === outcome)
  return holds ? judged : silent('from-your-words', judged.evidence)
}

const ENGLISH = new Intl.DisplayNames('en', { type: 'language' })

/** "Chinese (Simplified)" is borne out by Chinese. A language that is read and never written leaves no trace: silent. */
function judgeLanguage(value: string, guess: Inference | undefined): Judged {
  const name = value.replace(/\s*\(.*\)$/u, '').trim().toLowerCase()
  const outcome = guess?.outcomes.find(({ value: code }) => code.toLowerCase() === name || ENGLISH.of(code)?.toLowerCase() === name)
  return guess && outcome ? verdictOn([evidenceOf(guess, outcome.value, true)]) : silent('undecided')
}

/** The least and the greatest age of "35", "35-49", "over 54", "65+", "25 and up"; undefined for other words. */
export function ageRange(value: string): readonly [from: number, to: number] | undefined {
  const [, from, to] = /^(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})$/u.exec(value) ?? []
  if (from !== undefined && to !== undefined) return [Number(from), Number(to)]
  const over = /^(?:over|>)\s*(\d{1,3})$/u.exec(value)?.[1]
  if (over !== undefined) return [Number(over) + 1, Infinity]
  const open = /^(\d{1,3})\s*(?:\+|and up|or older)$/u.exec(value)?.[1]
  if (open !== undefined) return [Number(open), Infinity]
  return /^\d{1,3}$/u.test(value) ? [Number(value), Number(value)] : undefined
}

/** The ages of a band as the guess names it: `under-26`, `26-39`, `40-or-older`. */
function bandRange(band: string): readonly [from: number, to: number] | undefined {
  const under = /^under-(\d+)$/.exec(band)?.[1]
  return under === undefined ? ageRange(band.replace('-or-older', '+')) : [0, Number(under) - 1]
}

/** What a claim comes to beside a guess that is sure: without odds it is what the person said of themselves. */
function judgeSide(guess: Inference, supports: boolean): Judged {
  const leading = guess.outcomes.find(({ value: outcome }) => outcome === guess.answer)
  if (!leading) return silent('undecided')
  const evidence = evidenceOf(guess, guess.answer, supports)
  const isSure = leading.probability === null || (leading.probability >= CONFIDENCE_FILED && leading.probability > (leading.baseRate ?? 0))
  return isSure ? verdictOn([evidence]) : silent('undecided', [evidence])
}

const WORDS_OF_GENDER: Readonly<Record<string, string>> = { female: 'female', woman: 'female', women: 'female', f: 'female', male: 'male', man: 'male', men: 'male', m: 'male', 女: 'female', 女性: 'female', 男: 'male', 男性: 'male' }

function judgeGender(value: string, guess: Inference | undefined): Judged {
  const claimed = WORDS_OF_GENDER[value.trim().toLowerCase()]
  if (claimed === undefined) return silent('unknown-words')
  return guess === undefined ? silent('undecided') : judgeSide(guess, guess.answer === claimed)
}

/** A claim that overlaps the guess in part decides nothing. */
function judgeAge(value: string, guess: Inference | undefined): Judged {
  const range = ageRange(value.trim().toLowerCase())
  if (!range) return silent('unknown-words')
  const band = guess === undefined ? undefined : bandRange(guess.answer)
  if (!guess || !band) return silent('undecided')
  const isApart = range[1] < band[0] || range[0] > band[1]
  const isWithin = (range[0] >= band[0] && range[1] <= band[1]) || (band[0] >= range[0] && band[1] <= range[1] && range[1] - range[0] <= WIDEST_CLAIM)
  return isApart || isWithin ? judgeSide(guess, isWithin) : silent('undecided')
}
