/**
 * Whether somebody's writing of late is more negative or more positive than theirs has been. The last four weeks are set
 * beside the four-week stretches before: only a balance outside of what those lead to expect is an answer. Lines are read
 * only of kinds of text on which their model was measured, or which are close to one that it read well without learning it.
 */
import type { AccuracyCard, Evidence } from '../../db/model.ts'
import { cardOf, type MeasuredCard } from '../accuracy.ts'
import { CANNOT_TELL, defineInference, type GuessResult } from '../inference.ts'
import { between, own, percent, say, sentence, type Sentence } from '../shareable/sentence.ts'
import type { ClearText, SaidSentiment, SentimentReading, SentimentWeek, TextKind } from '../signals/said-sentiment.ts'

const KEY = 'sentiment-over-time'
/** Kinds of text on which each language's models were measured themselves. */
const MEASURED_ON: Readonly<Record<'en' | 'zh', readonly TextKind[]>> = { en: ['posts', 'reviews'], zh: ['reviews'] }
/** The record that belongs to a reading: that of the model which tells positive from negative in it. */
const cardFor = ({ language, kind }: Pick<SentimentReading, 'language' | 'kind'>): AccuracyCard & Pick<MeasuredCard, 'elsewhere'> | undefined => cardOf(KEY, language === 'zh' ? 'sentiment-zh' : kind === 'reviews' ? 'sentiment-strength' : 'polarity-en')
/** Of the kinds that a model was tried on without learning them, the one nearest to private talk: short, informal, from one person to others. */
const NEAREST_TO_CHAT = 'corpus=vader-ground-truth,genre=tweets'

const WEEK_DAYS = 7
/** Weeks that are taken together: a mood that lasts is asked for, and a single week has too few lines. */
const STRETCH_WEEKS = 4
const LEAST_READ = 20
const LEAST_STRETCHES = 8
const LEAST_OF_WEEK = 10
/** A week of a year stands out by chance once in twenty archives (two-sided, 52 weeks: Bonferroni). */
const WEEK_STANDS_OUT = 3.3
const WEEKS_SHOWN = 3
/** More of the texts than this being unlike what was measured, the rest is not read either. */
const MOST_UNLIKE = 0.5
const EXAMPLES_SHOWN = 4
const Z_95 = 1.959964
const Z_99 = 2.575829

/** Four weeks together. `from` is their first Monday; `spread` the standard error of `lean` from the lines alone. */
interface Stretch { readonly from: number; readonly read: number; readonly positive: number; readonly negative: number; readonly lean: number; readonly spread: number; readonly weeks: readonly SentimentWeek[] }

/** Words for texts of each kind. */
const TEXTS: Readonly<Record<TextKind, Sentence>> = { chat: own('messages', '条消息'), posts: own('posts and comments', '条帖子和评论'), reviews: own('reviews', '条评价') }

const NEGATIVE = own('negative', '消极')
const POSITIVE = own('positive', '积极')

/** The figure that stands in for private talk, which nobody measured. */
function nearestTo(reading: SentimentReading): NonNullable<MeasuredCard['elsewhere']>[number] | undefined {
  return reading.kind === 'chat' ? cardFor(reading)?.elsewhere?.find(({ slice }) => slice === NEAREST_TO_CHAT) : undefined
}

/** Whether a reading is of a kind that the figures of its model speak of. */
function isMeasured(reading: SentimentReading): boolean {
  return MEASURED_ON[reading.language].includes(reading.kind) || (nearestTo(reading)?.gainLow ?? 0) > 0
}

/** For private talk: what its model is worth on the nearest kind of text that it never learnt from. */
function worthEvidence(reading: SentimentReading, outcome: string): readonly Evidence[] {
  const nearest = nearestTo(reading)
  return nearest === undefined || MEASURED_ON[reading.language].includes(reading.kind) ? [] : [{
    signal: 'said.sentiment', outcome, weight: 0, count: 0, examples: [],
    says: sentence(
      say`Nobody measured how well private messages are read. On ${nearest.rows} short posts, a kind that the model never learnt from, it names the right one of positive, negative and neither in ${percent(nearest.value)} of cases; the commonest answer alone is right in ${percent(nearest.baseline)}.`,
      say`私人消息读得准不准，没有人测过。在${nearest.rows}条短帖上（模型没学过这类文字），积极、消极还是都不是，说对的占${percent(nearest.value)}；一律猜最常见的，也能对${percent(nearest.baseline)}。`,
    ),
  }]
}

function stretchOf(from: number, weeks: readonly SentimentWeek[]): Stretch {
  const inside = weeks.filter(({ start }) => start >= from && start < from + STRETCH_WEEKS * WEEK_DAYS)
  const sum = (of: (week: SentimentWeek) => number): number => inside.reduce((all, week) => all + of(week), 0)
  const read = sum((week) => week.read)
  const whole = Math.max(1, read)
  return {
    from, read, positive: sum((week) => week.positive), negative: sum((week) => week.negative),
    lean: sum((week) => week.read * week.lean) / whole, spread: Math.sqrt(sum((week) => (week.read * (week.high - week.low) / (2 * Z_95)) ** 2)) / whole, weeks: inside,
  }
}

/** The latest four weeks and the stretches before them with enough lines. */
function stretchesOf({ weeks }: SentimentReading): { readonly latest: Stretch; readonly before: readonly Stretch[] } | undefined {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const size = STRETCH_WEEKS * WEEK_DAYS
  const latest = stretchOf(last.start - size + WEEK_DAYS, weeks)
  const before: Stretch[] = []
  for (let from = latest.from - size; from >= first.start; from -= size) {
    const one = stretchOf(from, weeks)
    if (one.read >= LEAST_READ) before.push(one)
  }
  return { latest, before }
}

/** The point that Student's t exceeds either way once in a hundred (Fisher and Cornish 1960, two terms), for seven degrees of freedom and more: whoever looks every month must not be alarmed every other year. */
function studentPoint(freedom: number): number {
  const z = Z_99
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2)
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)

/** Where the latest stretch lies beside the range that the earlier ones lead to expect (a 99 % prediction interval), allowing for its own fewer lines. */
function compare(latest: Stretch, before: readonly Stretch[]): 'lower' | 'higher' | 'steady' {
  const centre = mean(before.map(({ lean }) => lean))
  const variance = before.reduce((sum, { lean }) => sum + (lean - centre) ** 2, 0) / (before.length - 1)
  const fewer = Math.max(0, latest.spread ** 2 - mean(before.map(({ spread }) => spread ** 2)))
  const reach = studentPoint(before.length - 1) * Math.sqrt(variance * (1 + 1 / before.length) + fewer)
  return latest.lean < centre - reach ? 'lower' : latest.lean > centre + reach ? 'higher' : 'steady'
}

const examplesOf = (weeks: readonly SentimentWeek[], direction: 'lower' | 'higher'): readonly ClearText[] => weeks.flatMap(({ most }) => (direction === 'lower' ? most.negative : most.positive))
  .toSorted((a, b) => b.probability - a.probability || a.activity - b.activity).slice(0, EXAMPLES_SHOWN)
const withoutProbability = (texts: readonly ClearText[]): Evidence['examples'] => texts.map(({ activity }) => ({ activity }))

/** The last four weeks beside the stretches before. */
function latestEvidence(answer: 'lower' | 'higher' | 'steady', { kind }: SentimentReading, latest: Stretch, before: readonly Stretch[]): Evidence {
  const share = (part: 'positive' | 'negative', of: readonly Stretch[]): number => of.reduce((sum, one) => sum + one[part], 0) / Math.max(1, of.reduce((sum, one) => sum + one.read, 0))
  const [sad, glad] = [share('negative', [latest]), share('positive', [latest])]
  const examples = answer === 'steady' ? [...examplesOf(latest.weeks, 'lower').slice(0, 2), ...examplesOf(latest.weeks, 'higher').slice(0, 2)] : examplesOf(latest.weeks, answer)
  const shown = [...new Map(examples.map((one) => [one.activity, one])).values()]
  return {
    signal: 'said.sentiment', outcome: answer, weight: 1, count: shown.length === 0 ? 0 : latest.read, examples: withoutProbability(shown),
    says: sentence(
      say`Of ${latest.read} ${TEXTS[kind]} that were read ${between(latest.from, latest.from + STRETCH_WEEKS * WEEK_DAYS - 1)}, ${percent(sad, Math.round(sad * latest.read))} sound negative and ${percent(glad, Math.round(glad * latest.read))} positive. In ${before.length} stretches of four weeks before that, ${percent(share('negative', before))} and ${percent(share('positive', before))}.`,
      say`${between(latest.from, latest.from + STRETCH_WEEKS * WEEK_DAYS - 1)}读过的${latest.read}${TEXTS[kind]}里，听起来消极的占${percent(sad, Math.round(sad * latest.read))}，积极的占${percent(glad, Math.round(glad * latest.read))}；此前${before.length}个四周里，分别是${percent(share('negative', before))}和${percent(share('positive', before))}。`,
    ),
  }
}

/** Weeks far from all others, farthest first. */
function weekEvidence({ kind, weeks, positive, negative }: SentimentReading): readonly Evidence[] {
  const readable = weeks.filter(({ read }) => read >= LEAST_OF_WEEK)
  const centre = mean(readable.map(({ lean }) => lean))
  const spread = Math.sqrt(readable.reduce((sum, { lean }) => sum + (lean - centre) ** 2, 0) / Math.max(1, readable.length - 1))
  return readable.map((week) => ({ week, away: (week.lean - centre) / Math.max(1e-9, Math.hypot(spread, (week.high - week.low) / (2 * Z_95) / 2)) }))
    .filter(({ away }) => readable.length >= LEAST_STRETCHES && Math.abs(away) >= WEEK_STANDS_OUT)
    .toSorted((a, b) => Math.abs(b.away) - Math.abs(a.away) || b.week.start - a.week.start)
    .slice(0, WEEKS_SHOWN)
    .flatMap(({ week, away }): readonly Evidence[] => {
      const direction = away < 0 ? 'lower' : 'higher'
      const [share, usual] = direction === 'lower' ? [week.negative / week.read, negative] : [week.positive / week.read, positive]
      const examples = examplesOf([week], direction)
      const sounds = direction === 'lower' ? NEGATIVE : POSITIVE
      return examples.length === 0 ? [] : [{
        signal: 'said.sentiment', outcome: direction, weight: 0.3, count: week.read, examples: withoutProbability(examples),
        says: sentence(
          say`A week that stands out, ${between(week.start, week.start + WEEK_DAYS - 1)}: ${percent(share, Math.round(share * week.read))} of ${week.read} ${TEXTS[kind]} sound ${sounds}, over all weeks ${percent(usual)}.`,
          say`有一周很不一样（${between(week.start, week.start + WEEK_DAYS - 1)}）：${week.read}${TEXTS[kind]}里，听起来${sounds}的占${percent(share, Math.round(share * week.read))}，平时是${percent(usual)}。`,
        ),
      }]
    })
}

const isUnlike = ({ read, unlike }: SentimentReading): boolean => unlike > MOST_UNLIKE * (read + unlike)

/** Why nothing can be told: nothing of a kind that was measured, or too little of it. */
function nothingIn(readings: readonly SentimentReading[], stretches: number): GuessResult {
  const isOfOtherKind = readings.some(({ texts }) => texts >= LEAST_READ) && readings.every((one) => !isMeasured(one) || isUnlike(one) || one.texts < LEAST_READ)
  return {
    answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], reason: isOfOtherKind ? 'unlike-measured' : 'too-few',
    ...(isOfOtherKind ? {} : { support: { have: stretches, want: LEAST_STRETCHES + 1, of: own('stretches of four weeks with twenty lines each that could be read', '个四周（每个至少有二十条读得懂的话）') } }),
  }
}

export default defineInference({
  key: KEY,
  attribute: 'mood.over-time',
  catalogue: 110,
  title: { en: 'Mood of the writing of late', zh: '最近文字里的情绪' },
  subject: own('Is the writing of late gloomier or brighter than usual?', '最近写的话比平时低落还是开朗'),
  statements: {
    steady: own('Writes about as usual of late', '最近写的话和平时差不多'),
    lower: own('Writes more negatively than usual of late', '最近写的话比平时消极'),
    higher: own('Writes more positively than usual of late', '最近写的话比平时积极'),
  },
  sensitive: false,
  joins: false,
  outcomes: { steady: { en: 'as usual', zh: '和平时差不多' }, lower: { en: 'more negative than usual', zh: '比平时消极' }, higher: { en: 'more positive than usual', zh: '比平时积极' } },
  ordinary: ['steady'],
  opposites: { lower: 'higher', higher: 'lower' },
  needs: ['said.sentiment'],
  baseRates: [],
  rule: {
    en: 'Whoever writes more negatively than usual for four weeks is shown comfort and small treats; whoever writes more positively, trips and larger wishes.',
    zh: '一连四周说话比平时消极的人，推给他安慰型的小东西；比平时积极的人，推给他旅行和更大的心愿。',
  },
  guess(signals) {
    const readings = signals.get<SaidSentiment>('said.sentiment')?.value.readings ?? []
    const usable = readings.filter((one) => isMeasured(one) && !isUnlike(one)).toSorted((a, b) => b.read - a.read)
      .map((reading) => ({ reading, found: stretchesOf(reading) }))
    const whole = usable.find(({ found }) => found !== undefined && found.latest.read >= LEAST_READ && found.before.length >= LEAST_STRETCHES)
    if (whole?.found === undefined) return nothingIn(readings, Math.max(0, ...usable.map(({ found }) => (found === undefined ? 0 : found.before.length + Number(found.latest.read >= LEAST_READ)))))
    const { reading, found: { latest, before } } = whole
    const answer = compare(latest, before)
    const card = cardFor(reading)
    const order = [answer, ...['steady', 'lower', 'higher'].filter((one) => one !== answer)]
    return {
      answer, status: 'unmeasured',
      outcomes: order.map((value) => ({ value, probability: null, low: null, high: null, baseRate: null })),
      evidence: [latestEvidence(answer, reading, latest, before), ...weekEvidence(reading), ...worthEvidence(reading, answer)],
      ...(card === undefined ? {} : { card }),
    }
  },
})
