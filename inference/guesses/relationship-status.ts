/**
 * Whether the owner is single, in a relationship, engaged, married, divorced or widowed, by what they say of it; the latest
 * change wins. A rule that nobody measured on people: no odds. Nothing is guessed about the other person.
 */
import type { Evidence, Outcome } from '../../db/model.ts'
import { growing } from '../combine.ts'
import { STATUSES } from '../facts/relationship.ts'
import type { Status } from '../facts/relationship.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { BaseRate, GuessResult, Signals } from '../inference.ts'
import { audience } from '../segments/iab-audience.ts'
import type { SaidValue } from '../facts/stated.ts'
import type { SaidRelationship } from '../signals/said-relationship.ts'
import { counted, NOTHING, on, own, say, sentence } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'

const TEXTS_WANTED = 20
const PLAIN = 2
const HINT = 0.5
/** Hints alone: different lines wanted before they name anything. */
const HINTS_WANTED = 2
/** In so many messages one more hint is wanted. */
const TEXTS_FOR_ONE_HINT = 200
/** One slip of the rules in so many messages is expected. */
const TEXTS_FOR_ONE_SLIP = 4_000
/** Mentions of a partner after a marriage ended that make a new one, where a single one may be a slip of an old habit. */
const NEW_PARTNER = 2
const DAY_MS = 86_400_000

const IN_TWO: readonly Status[] = ['married', 'engaged', 'in relationship']
const ENDED: readonly Status[] = ['divorced', 'widowed']

const BASE_RATES: readonly BaseRate[] = [{
  outcome: 'married', value: 0.5,
  whom: { en: 'adults in the United States', zh: '美国成年人' },
  from: { en: 'Pew Research Center, 2017: half of adults are married', zh: '皮尤研究中心2017年：成年人中一半已婚' },
}]

const words: Readonly<Record<Status, Sentence>> = {
  'single': own('single', '单身'), 'in relationship': own('in a relationship', '有伴侣'), 'engaged': own('engaged', '已订婚'),
  'married': own('married', '已婚'), 'divorced': own('divorced', '离异'), 'widowed': own('widowed', '丧偶'),
}

const isThere = ({ plain }: SaidValue, texts: number): boolean => plain - texts / TEXTS_FOR_ONE_SLIP > 0.5

/** Whether what `later` says came after what `former` says; null where times do not tell. */
function isLater(later: SaidValue, former: SaidValue): boolean | null {
  return later.lastAt === null || former.lastAt === null || later.lastAt === former.lastAt ? null : later.lastAt > former.lastAt
}

/** Of what is stated, the state of now: an end (divorce, death) outweighs what went before it, a new partner outweighs an end. */
function current({ texts, statuses }: SaidRelationship): Status | undefined {
  const stated = STATUSES.filter((status) => isThere(statuses[status], texts))
  const ends = ENDED.filter((status) => stated.includes(status))
  // Of two states of being with somebody the later one; without times the one said more often, the firmer one of two.
  const pairs = IN_TWO.filter((status) => stated.includes(status)).toSorted((a, b) => {
    const order = isLater(statuses[a], statuses[b])
    // A fiancé is a husband some day, a husband is called nothing else: being married ends with the words for its end alone.
    if (a === 'married' || b === 'married') return order === null || ends.length === 0 ? byCount(statuses, a, b) : order ? -1 : 1
    return order === null ? byCount(statuses, a, b) : order ? -1 : 1
  })
  const [pair] = pairs
  const [end] = ends.toSorted((a, b) => (isLater(statuses[a], statuses[b]) === false ? 1 : -1))
  if (end !== undefined) {
    if (pair === undefined) return end
    const after = isLater(statuses[pair], statuses[end])
    const isNew = after === true && statuses[pair].plain >= NEW_PARTNER
    return isNew || (after === null && pair !== 'married' && statuses[pair].plain > statuses[end].plain) ? pair : end
  }
  if (!stated.includes('single')) return pair
  if (pair === undefined) return 'single'
  const after = isLater(statuses.single, statuses[pair])
  if (after !== null) return after ? 'single' : pair
  return statuses.single.plain === statuses[pair].plain ? undefined : statuses.single.plain > statuses[pair].plain ? 'single' : pair
}

function byCount(statuses: SaidRelationship['statuses'], a: Status, b: Status): number {
  return statuses[b].plain - statuses[a].plain || IN_TWO.indexOf(a) - IN_TWO.indexOf(b)
}

function weightOf({ plain, hint }: SaidValue): number {
  return Math.min(3, growing(plain, PLAIN)) + Math.min(1.2, growing(hint, HINT))
}

/** Where nothing is stated: hints of one status alone. */
function byHints({ statuses, texts }: SaidRelationship): Status | undefined {
  const hinted = STATUSES.filter((status) => statuses[status].hint > 0 || statuses[status].plain > 0)
  const [only] = hinted
  return only !== undefined && hinted.length === 1 && statuses[only].hint >= HINTS_WANTED + Math.floor(texts / TEXTS_FOR_ONE_HINT) ? only : undefined
}

function evidenceOf(status: Status, said: SaidValue): readonly Evidence[] {
  const last = said.lastAt === null ? NOTHING : say`, the last ${on(Math.floor(said.lastAt / DAY_MS))}`
  const lastZh = said.lastAt === null ? NOTHING : say`，最近一次${on(Math.floor(said.lastAt / DAY_MS))}`
  const weeks = said.weeks < 2 ? NOTHING : say`, in ${counted(said.weeks, 'week', 'different weeks')}`
  const weeksZh = said.weeks < 2 ? NOTHING : say`，分布在${said.weeks}周里`
  return [
    ...(said.plain === 0 ? [] : [{
      signal: 'said.relationship', outcome: status, weight: Math.min(3, growing(said.plain, PLAIN)), count: said.plain, examples: said.examples.plain,
      says: sentence(say`${counted(said.plain, 'message says', 'messages say')} of you: ${words[status]}${weeks}${last}`, say`${said.plain}条消息说到你自己：${words[status]}${weeksZh}${lastZh}`),
    }]),
    ...(said.hint === 0 ? [] : [{
      signal: 'said.relationship', outcome: status, weight: Math.min(1.2, growing(said.hint, HINT)), count: said.hint, examples: said.examples.hint,
      says: sentence(say`A hint only: ${counted(said.hint, 'message sounds', 'messages sound')} like it (${words[status]})`, say`只是线索：${said.hint}条消息像是这种情况（${words[status]}）`),
    }]),
  ]
}

function guess(signals: Signals): GuessResult {
  const value = signals.get<SaidRelationship>('said.relationship')?.value
  if (value === undefined) return tooLittle(0)
  const { statuses, texts } = value
  const said = STATUSES.filter((status) => statuses[status].plain + statuses[status].hint > 0)
  const answer = current(value) ?? byHints(value)
  if (answer === undefined && texts < TEXTS_WANTED && said.length === 0) return tooLittle(texts)
  const order = [...STATUSES].toSorted((a, b) => Number(b === answer) - Number(a === answer) || weightOf(statuses[b]) - weightOf(statuses[a]) || STATUSES.indexOf(a) - STATUSES.indexOf(b))
  const rateOf = (status: Status): number | null => BASE_RATES.find(({ outcome }) => outcome === status)?.value ?? null
  return {
    answer: answer ?? CANNOT_TELL, status: 'unmeasured',
    outcomes: order.map((status): Outcome => ({ value: status, probability: null, low: null, high: null, baseRate: rateOf(status) })),
    evidence: order.flatMap((status) => evidenceOf(status, statuses[status])),
    segments: answer === 'married' ? [audience('161')] : answer === 'single' ? [audience('162')] : [],
  }
}

function tooLittle(have: number): GuessResult {
  return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support: { have, want: TEXTS_WANTED, of: own('messages of your own', '条你自己写的消息') } }
}

export default defineInference({
  key: 'relationship-status',
  attribute: 'household.relationship',
  catalogue: 16,
  title: { en: 'Relationship', zh: '感情状况' },
  subject: own('Single, together, married?', '单身、恋爱还是已婚'),
  statements: {
    'single': own('Is single', '单身'), 'in relationship': own('Is in a relationship', '有伴侣'), 'engaged': own('Is engaged', '已订婚'),
    'married': own('Is married', '已婚'), 'divorced': own('Is divorced', '离异'), 'widowed': own('Is widowed', '丧偶'),
  },
  sensitive: false,
  joins: false,
  outcomes: words,
  needs: ['said.relationship'],
  baseRates: BASE_RATES,
  rule: {
    en: 'Whoever speaks of a husband, a wife, a fiancé or a boyfriend of their own, of a divorce or of being single, is filed so; the latest change counts.',
    zh: '说到自己的老公、老婆、未婚夫、男女朋友，或者说到离婚、单身的，就按说的算；前后不同，以最近的变化为准。',
  },
  guess,
})
