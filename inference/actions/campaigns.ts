/**
 * Briefs that a marketer would write with these guesses: who is addressed and why, when, in which language, what it says, and
 * whether it would still reach the person with one source withheld.
 */
import type { Inference, Segment, Words } from '../../db/model.ts'
import { actionFrom, defineAction, matchOf } from '../action.ts'
import type { Action, ActionContext, Match } from '../action.ts'
import { BRIEFS, TOPIC_BRIEFS } from '../campaign-briefs.ts'
import type { Purpose } from '../campaign-briefs.ts'
import { categoryOf } from '../categories/categories.ts'
import { categorise } from '../categories/categorise.ts'
import { categoryIn, regulated } from '../regulated.ts'
import { CONFIDENCE_FILED } from '../segments/iab-audience.ts'

type Guesses = ActionContext['guesses']

/** Of an open set, only what leads is worth a brief. */
const MOST_OF_A_KIND = 3
/** Days before something runs out (inference catalogue, 66). */
const DAYS_EARLIER = 3
const DAY_MS = 86_400_000

interface Planned {
  readonly name: Words
  readonly guess: Inference
  readonly outcome: string
  readonly purpose: Purpose
  readonly says: Words
  readonly not?: Words
  readonly when?: Words
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

function campaign({ name, guess, outcome, purpose, says, not, when, restricted }: Planned, guesses: Guesses): Action {
  const match = matchOf(guess, outcome)
  const timing = when === undefined ? timingOf(guesses) : null
  const language = guesses.get('languages')
  const spoken = language ? matchOf(language) : null
  return actionFrom('campaign', [match, ...(timing ? [timing] : []), ...(spoken ? [spoken] : [])], {
    name, purpose,
    who: { match: [match], segments: segmentsFor(guess, outcome), not: not ?? null },
    when: timing ? { guess: timing.guess, says: timing.words, measured: timing.measured } : when ? { guess: guess.key, says: when, measured: match.measured } : null,
    language: spoken?.outcome ?? null,
    says, reachedWithout: reachedWithout(guess, outcome),
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

function shopWords(outcome: string): Words | undefined {
  const id = categoryIn(outcome)
  return id === undefined || categoryOf(id).sensitive ? undefined : categoryOf(id).title
}

function spending(guesses: Guesses): readonly Planned[] {
  return open(guesses, 'interests-by-spending', (outcome) => {
    const title = shopWords(outcome)
    return title && {
      name: { en: `Shop: ${title.en}`, zh: `店铺：${title.zh}` }, purpose: 'sells',
      says: { en: `Picked for you: ${title.en.toLowerCase()}.`, zh: `为你挑选：${title.zh}。` },
    }
  })
}

/** Who talks of it and buys it is worth the highest bid; who only talks is yet to be won. */
function enthusiasts(guesses: Guesses): readonly Planned[] {
  return open(guesses, 'says-and-buys', (outcome) => {
    const title = shopWords(outcome)
    if (!title || outcome.startsWith('buys-only:')) return undefined
    return outcome.startsWith('both:')
      ? { name: { en: `Enthusiasts: ${title.en}`, zh: `又说又买：${title.zh}` }, purpose: 'sells', says: { en: `New, and yours first: ${title.en.toLowerCase()}.`, zh: `上新先给你：${title.zh}。` } }
      : { name: { en: `Talks about it: ${title.en}`, zh: `只说不买：${title.zh}` }, purpose: 'persuades', says: { en: `You keep talking about it, so try it: ${title.en.toLowerCase()}.`, zh: `聊了这么多，不如试试：${title.zh}。` } }
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
    const [, product, date] = /^(.*) · (\d{4}-\d{2}-\d{2})$/u.exec(outcome) ?? []
    if (product === undefined || date === undefined || categoryOf(categorise({ title: product, merchant: null, category: null }).category).sensitive) return undefined
    const day = new Date(Date.parse(date) - DAYS_EARLIER * DAY_MS).toISOString().slice(0, 10)
    return {
      name: { en: 'Reminder to buy again', zh: '补货提醒' }, purpose: 'sells', when: { en: `on ${day}, ${DAYS_EARLIER} days before`, zh: `${day}，提前${DAYS_EARLIER}天` },
      says: { en: `Running low? ${product}`, zh: `快用完了吧？${product}` },
    }
  })
}

function payday(guesses: Guesses): readonly Planned[] {
  return open(guesses, 'payday', (outcome, guess) => ({
    name: { en: 'Payday offer', zh: '发薪日优惠' }, purpose: 'prices', when: matchOf(guess, outcome).words,
    says: { en: 'You have earned it.', zh: '犒劳一下自己。' },
  }))
}

export default defineAction({
  kind: 'campaign',
  plan: ({ guesses }) => [fixed, reminders, payday, enthusiasts, spending, topics].flatMap((briefs) => briefs(guesses)).map((planned) => campaign(planned, guesses)),
})
