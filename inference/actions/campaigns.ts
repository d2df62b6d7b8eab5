/**
 * Briefs that a marketer would write with these guesses: who is addressed and why, when, in which language, what it says, and
 * whether it would still reach the person with one source withheld.
 */
import type { Inference, Segment } from '../../db/model.ts'
import { actionFrom, defineAction, matchOf, sharedMatch } from '../action.ts'
import type { Action, ActionContext, Match } from '../action.ts'
import { BRIEFS, TOPIC_BRIEFS } from '../campaign-briefs.ts'
import type { Purpose } from '../campaign-briefs.ts'
import { categoryOf } from '../categories/categories.ts'
import type { CategoryId } from '../categories/categories.ts'
import { categorise } from '../categories/categorise.ts'
import { categoryIn, regulated } from '../regulated.ts'
import { dueOf } from '../guesses/replenishment.ts'
import { CONFIDENCE_FILED } from '../segments/iab-audience.ts'
import { outcomeWordsShared, sharedKey } from '../shareable/known-guesses.ts'
import { ownText, sharedLanguageCode, sharedSegment } from '../shareable/own-words.ts'
import { figure, goods, on, own, product, say, sentence, subject } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'

type Guesses = ActionContext['guesses']

/** Of an open set, only what leads is worth a brief. */
const MOST_OF_A_KIND = 3
/** Days before something runs out (inference catalogue, 66). */
const DAYS_EARLIER = 3

interface Planned {
  readonly name: Sentence
  readonly guess: Inference
  readonly outcome: string
  readonly purpose: Purpose
  readonly says: Sentence
  readonly not?: Sentence
  /** A time of its own, or the one that the guess answers. */
  readonly when?: Sentence | 'as the guess says'
  readonly restricted?: string
}

/** The guess that says when to send: hours of quick answers before hours of activity. */
function timingOf(guesses: Guesses): Match | null {
  const timing = guesses.get('best-time-to-send') ?? guesses.get('active-hours')
  return timing ? matchOf(timing) : null
}

/** With each source withheld, whether the same answer stands; only where the brief rests on the answer itself. */
function reachedWithout({ answer, answerWithout }: Inference, outcome: string): Readonly<Record<string, boolean>> | null {
  return outcome === answer ? Object.fromEntries(Object.entries(answerWithout).map(([source, other]) => [source, other === answer])) : null
}

/** Of the segments that a guess feeds, those of this outcome: a guess about spending feeds one for each category. */
function segmentsFor({ segments, answer }: Inference, outcome: string): readonly Segment[] {
  const category = categoryIn(outcome)
  if (category === undefined) return outcome === answer ? segments : []
  return segments.filter(({ id }) => id === categoryOf(category).iab)
}

function campaign({ name, guess, outcome, purpose, says, not, when, restricted }: Planned, { guesses, redaction, source }: ActionContext): Action {
  const match = matchOf(guess, outcome)
  const timing = when === undefined ? timingOf(guesses) : null
  const language = guesses.get('languages')
  const spoken = language ? matchOf(language) : null
  const reached = reachedWithout(guess, outcome)
  return actionFrom('campaign', [match, ...(timing ? [timing] : []), ...(spoken ? [spoken] : [])], {
    name: redaction.copy(name), purpose: ownText(purpose),
    who: { match: [sharedMatch(match, { redaction })], segments: segmentsFor(guess, outcome).map(sharedSegment), not: not ? redaction.words(not) : null },
    when: timing ? { guess: sharedKey(timing.guess), says: outcomeWordsShared(timing.guess, timing.outcome, redaction), measured: timing.measured }
      : when ? { guess: sharedKey(guess.key), says: when === 'as the guess says' ? outcomeWordsShared(guess.key, outcome, redaction) : redaction.words(when), measured: match.measured } : null,
    language: spoken === null ? null : sharedLanguageCode(spoken.outcome),
    says: redaction.copy(says), reachedWithout: reached && Object.fromEntries(Object.entries(reached).filter(([id]) => source(id) !== null)),
    regulated: regulated([match], restricted === undefined ? [] : [restricted]),
  })
}

function fixed(guesses: Guesses): readonly Planned[] {
  return BRIEFS.flatMap(({ who: [key, answer], ...brief }): readonly Planned[] => {
    const guess = guesses.get(key)
    if (guess?.answer !== answer || !isLikely(guess, answer)) return []
    return [{ ...brief, guess, outcome: answer }]
  })
}

/** Measured outcomes must be as sure as those that are filed as a segment. */
function isLikely({ outcomes }: Inference, outcome: string): boolean {
  const probability = outcomes.find(({ value }) => value === outcome)?.probability ?? null
  return probability === null || probability >= CONFIDENCE_FILED
}

/** The leading outcomes of an open guess that `plan` makes a brief of. */
function open(guesses: Guesses, key: string, plan: (outcome: string, guess: Inference) => Omit<Planned, 'guess' | 'outcome'> | undefined): readonly Planned[] {
  const guess = guesses.get(key)
  if (!guess) return []
  return guess.outcomes.filter(({ value }) => isLikely(guess, value)).flatMap(({ value }): readonly Planned[] => {
    const brief = plan(value, guess)
    return brief ? [{ ...brief, guess, outcome: value }] : []
  }).slice(0, MOST_OF_A_KIND)
}

function shopCategory(outcome: string): CategoryId | undefined {
  const id = categoryIn(outcome)
  return id === undefined || categoryOf(id).sensitive ? undefined : id
}

function spending(guesses: Guesses): readonly Planned[] {
  return open(guesses, 'interests-by-spending', (outcome) => {
    const id = shopCategory(outcome)
    return id && {
      name: sentence(say`Shop: ${subject(id)}`, say`店铺：${subject(id)}`), purpose: 'sells',
      says: sentence(say`Picked for you: ${goods(id)}.`, say`为你挑选：${subject(id)}。`),
    }
  })
}

/** Who talks of it and buys it is worth the highest bid; who only talks is yet to be won. */
function enthusiasts(guesses: Guesses): readonly Planned[] {
  return open(guesses, 'says-and-buys', (outcome) => {
    const id = shopCategory(outcome)
    if (!id || outcome.startsWith('buys-only:')) return undefined
    return outcome.startsWith('both:')
      ? { name: sentence(say`Enthusiasts: ${subject(id)}`, say`又说又买：${subject(id)}`), purpose: 'sells', says: sentence(say`New, and yours first: ${goods(id)}.`, say`上新先给你：${subject(id)}。`) }
      : { name: sentence(say`Talks about it: ${subject(id)}`, say`只说不买：${subject(id)}`), purpose: 'persuades', says: sentence(say`You keep talking about it, so try it: ${goods(id)}.`, say`聊了这么多，不如试试：${subject(id)}。`) }
  })
}

function topics(guesses: Guesses): readonly Planned[] {
  return open(guesses, 'topics-of-conversation', (outcome) => {
    const brief = TOPIC_BRIEFS.get(outcome)
    return brief && { ...brief, purpose: 'sells' }
  })
}

/** A reminder some days before a product runs out; none for what belongs to health or belief. */
function reminders(guesses: Guesses): readonly Planned[] {
  return open(guesses, 'replenishment', (outcome) => {
    const due = dueOf(outcome)
    if (!due || categoryOf(categorise({ title: due.name, merchant: null, category: null }).category).sensitive) return undefined
    const day = due.day - DAYS_EARLIER
    return {
      name: own('Reminder to buy again', '补货提醒'), purpose: 'sells',
      when: sentence(say`${on(day)}, ${figure(DAYS_EARLIER)} days before`, say`${on(day)}，提前${figure(DAYS_EARLIER)}天`),
      says: sentence(say`Running low? ${product(due.name)}`, say`快用完了吧？${product(due.name)}`),
    }
  })
}

function payday(guesses: Guesses): readonly Planned[] {
  return open(guesses, 'payday', () => ({
    name: own('Payday offer', '发薪日优惠'), purpose: 'prices', when: 'as the guess says', says: own('You have earned it.', '犒劳一下自己。'),
  }))
}

export default defineAction({
  kind: 'campaign',
  plan: (context) => [fixed, reminders, payday, enthusiasts, spending, topics].flatMap((briefs) => briefs(context.guesses)).map((planned) => campaign(planned, context)),
})
