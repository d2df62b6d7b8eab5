/** What texts are about: wants-domain (sgd-intents), request-domain and request-intent (clinc150), domain-zh (crosswoz-zh). */
import topicsOfConversation, { isUnlike, shownIn } from '../../../inference/guesses/topics-of-conversation.ts'
import { TOPIC_OF, type TopicHead } from '../../../inference/models/topics.ts'
import { INTENT_CLASSES } from '../../../inference/models/intents.ts'
import { intentWeights, topicWeights } from '../../../inference/models/wants.ts'
import saidWants, { type SaidWants, type WantsReading } from '../../../inference/signals/said-wants.ts'
import { eachAlone } from '../app-path.ts'
import { readTable, type Row } from '../csv-rows.ts'
import { accuracy, accuracyAt80, macroF1, microF1, precisionOf, recallOf } from '../metrics.ts'
import { CANNOT_TELL, type Item, type Prediction } from '../scored-rows.ts'
import type { Cut } from '../likeness-limits.ts'
import { ordinaryShares } from '../ordinary-shares.ts'
import { ordinaryChat } from './ordinary-chat.ts'
import { chatPieces } from './other-texts.ts'
import { answerOfOne, type ExtendFrom, type Slice, type Task } from './task.ts'

const PLANNED = {
  en: 'Written by paid writers to a plan: an upper limit for real chat.',
  zh: '语料由付费作者按计划写成，真实聊天只会更难。',
}

/** What one head says of an item, through the signal and the guess. */
function predictHead(head: TopicHead, answer: (reading: WantsReading) => string | readonly string[]): (items: readonly Item[]) => Promise<readonly Prediction[]> {
  return (items) => eachAlone(items, [saidWants], (signals) => {
    const reading = signals.get<SaidWants>(saidWants.key)?.value.readings.find((one) => one.head === head)
    if (reading === undefined || isUnlike(reading)) return { answer: CANNOT_TELL, p: {} }
    return { answer: answer(reading), p: Object.fromEntries(reading.classes.map(({ name, latest }) => [name, latest])) }
  })
}

/** The class of what was read last, where the model is sure enough. */
function leadingClass(head: TopicHead, { classes }: WantsReading): string {
  const first = classes.reduce((best, one) => (one.latest > best.latest ? one : best))
  return first.latest < topicWeights(head).threshold ? CANNOT_TELL : first.name
}

function shownClasses(reading: WantsReading): string | readonly string[] {
  const shown = shownIn(reading).map(({ name }) => name)
  return shown.length === 0 ? CANNOT_TELL : shown
}

/** What is counted in ordinary chat, by writer. */
function ordinaryIn(classes: readonly string[], counts: (p: Float64Array, klass: number, threshold: number) => boolean, { ordinary }: ExtendFrom): Readonly<Record<string, unknown>> {
  const writers = [...Map.groupBy(ordinary, ({ writer }) => writer).values()].map((own) => ({
    corpus: own[0]?.corpus ?? '', read: own.length, counts: classes.map((_, klass) => own.filter(({ p, threshold }) => counts(p, klass, threshold)).length),
  }))
  return { ordinary: ordinaryShares(classes.length, writers) }
}

/** In a model of one class a topic is counted when it is the likeliest and more likely than not. */
const isCountedAlone = (p: Float64Array, klass: number, threshold: number): boolean => p[klass]! >= Math.max(0.5, threshold)

const SGD = 'sgd-intents/train.csv.gz'
const SGD_CLASSES = ['Alarm', 'Banks', 'Buses', 'Calendar', 'Events', 'Flights', 'Homes', 'Hotels', 'Media', 'Messaging', 'Movies', 'Music', 'Payment', 'RentalCars', 'Restaurants', 'RideSharing', 'Services', 'Trains', 'Travel', 'Weather']

function dialogues(dir: string): readonly Slice[] {
  const rows = readTable(dir, SGD, ['dialogue_id', 'turn', 'utterance'])
  const whole = [...Map.groupBy(rows, (row) => row['dialogue_id'] ?? '')].map(([id, turns]): Item => {
    const ordered = turns.toSorted((a, b) => Number(a['turn']) - Number(b['turn']))
    const domains = new Set(ordered.flatMap((row) => (row['domain'] ?? '').split('|')).filter((name) => name !== ''))
    return { id, unit: id, truth: domains.size === 0 ? undefined : [...domains].toSorted(), activities: ordered.map((row) => ({ verb: 'said', text: row['utterance'] ?? '' })) }
  })
  const first = (turns: number): readonly Item[] => whole.map((item) => ({ ...item, activities: item.activities.slice(0, turns) }))
  return [{ name: '', items: whole }, { name: 'turns=1', items: first(1) }, { name: 'turns=3', items: first(3) }]
}

const textsOf = (item: Item): readonly string[] => item.activities.map(({ text }) => text)
const truthsOf = ({ truth }: Item): readonly string[] => (typeof truth === 'string' ? [truth] : Array.isArray(truth) ? truth : [])

const wantsDomain: Task = {
  key: 'wants-domain', corpus: 'sgd-intents', unit: 'dialogue', files: [SGD], guesses: [topicsOfConversation.key], several: true,
  slices: dialogues,
  metricNames: ['microF1', 'macroF1'],
  metrics: (rows, base) => [microF1(rows, base), macroF1(rows, base)],
  weightsFile: topicWeights('wants'),
  predict: predictHead('wants', shownClasses),
  learner: {
    weights: 'wants-domain', cards: [topicsOfConversation.key], limits: PLANNED,
    problem: { key: 'wants-domain', kind: 'several', classes: SGD_CLASSES, recipe: { words: 2 }, costs: [2], byEvidence: false },
    rows: (items) => Promise.resolve(items.map((item) => ({ texts: textsOf(item), truth: truthsOf(item), group: item.unit }))),
    extras: (corpora) => ordinaryChat(corpora, { language: 'en', size: 8, most: 20, shortest: 1 }, []),
    apart: (corpora) => chatPieces(corpora, 'en', { sizes: [2, 8, 24], most: 20, shortest: 1 }),
    isShown: (name) => name in TOPIC_OF.wants,
    answer(p, { threshold }) {
      const shown = Object.entries(p).filter(([, one]) => one >= threshold).map(([name]) => name)
      return shown.length === 0 ? CANNOT_TELL : shown
    },
    extend: (results) => ordinaryIn(SGD_CLASSES, (p, klass, threshold) => p[klass]! >= threshold, results),
  },
}

/** One line alone may have no word that a model knows; a person is turned away when most of their lines are. So more lines may be cut off. */
const LINES_CUT: Cut = { known: 0.1, longest: 0.008, symbols: 0.008, kind: 0 }

const CLINC = 'clinc150/train.csv.gz'
const CLINC_CLASSES = ['auto_and_commute', 'banking', 'credit_cards', 'home', 'kitchen_and_dining', 'meta', 'oos', 'small_talk', 'travel', 'utility', 'work']

const requestDomain: Task = {
  key: 'request-domain', corpus: 'clinc150', unit: 'row', files: [CLINC], guesses: [topicsOfConversation.key],
  slices: (dir) => [{ name: '', items: readTable(dir, CLINC, ['row_id', 'text']).map((row) => oneMessage(row['row_id'] ?? '', row['row_id'] ?? '', row['text'] ?? '', row['domain'])) }],
  metricNames: ['accuracy', 'macroF1', 'accuracy@80', 'oosRecall', 'oosPrecision'],
  metrics: (rows, base) => [accuracy, macroF1(rows, base), accuracyAt80(rows, base), recallOf('oosRecall', 'oos'), precisionOf('oosPrecision', 'oos')],
  weightsFile: topicWeights('request'),
  predict: predictHead('request', (reading) => leadingClass('request', reading)),
  learner: {
    weights: 'request-domain', cards: [topicsOfConversation.key], limits: PLANNED,
    problem: { key: 'request-domain', kind: 'one', classes: CLINC_CLASSES, recipe: { words: 2, characters: [3, 5] }, costs: [0.5], byEvidence: false },
    rows: (items) => Promise.resolve(items.map((item) => ({ texts: textsOf(item), truth: truthsOf(item), group: item.unit }))),
    extras: (corpora) => ordinaryChat(corpora, { language: 'en', size: 1, most: 3, shortest: 8 }, ['oos']),
    answer: (p, { threshold }) => answerOfOne(p, threshold),
    apart: (corpora) => chatPieces(corpora, 'en', { sizes: [1], most: 40, shortest: 8 }),
    cut: LINES_CUT,
    isShown: (name) => name in TOPIC_OF.request,
    extend: (results) => ordinaryIn(CLINC_CLASSES, isCountedAlone, results),
  },
}

/** What is wanted more finely: each of the 150 requests, and what is none of them. */
const requestIntent: Task = {
  key: 'request-intent', corpus: 'clinc150', unit: 'row', files: [CLINC], guesses: [topicsOfConversation.key],
  slices: (dir) => [{ name: '', items: readTable(dir, CLINC, ['row_id', 'text']).map((row) => oneMessage(row['row_id'] ?? '', row['row_id'] ?? '', row['text'] ?? '', row['intent'])) }],
  metricNames: ['accuracy'],
  metrics: () => [accuracy],
  weightsFile: intentWeights,
  predict: (items) => eachAlone(items, [saidWants], (signals) => {
    const reading = signals.get<SaidWants>(saidWants.key)?.value.readings.find((one) => one.head === 'request')
    const p = Object.fromEntries(reading?.request ?? [])
    return { answer: reading === undefined || reading.request.length === 0 ? CANNOT_TELL : answerOfOne(p, intentWeights.threshold), p }
  }),
  learner: {
    weights: 'request-intent', cards: [topicsOfConversation.key], limits: PLANNED, each: 600,
    problem: { key: 'request-intent', kind: 'one', classes: INTENT_CLASSES, recipe: topicWeights('request').recipe, costs: [0.5], byEvidence: false, inner: 1, epochs: 5 },
    rows: (items) => Promise.resolve(items.map((item) => ({ texts: textsOf(item), truth: truthsOf(item), group: item.unit }))),
    // What is said of a request is weighed by the model above it, which keeps unlike messages out: the limits here have less to do.
    cut: { known: 0.002, longest: 0.001, symbols: 0.001, kind: 0 },
    answer: (p, { threshold }) => answerOfOne(p, threshold),
  },
}

function oneMessage(id: string, unit: string, text: string, truth: string | undefined): Item {
  return { id, unit, truth: truth || undefined, activities: [{ verb: 'said', text }] }
}

const CROSSWOZ = 'crosswoz-zh/train.csv.gz'
const CROSSWOZ_CLASSES = ['other', '出租', '地铁', '景点', '酒店', '餐馆']

/** Utterances with one domain, each after the one before it; where the column is empty, all. */
function utterances(rows: readonly Row[]): readonly Item[] {
  return [...Map.groupBy(rows, (row) => row['dialogue_id'] ?? '')].flatMap(([dialogue, turns]) => {
    const ordered = turns.toSorted((a, b) => Number(a['turn']) - Number(b['turn']))
    return ordered.map((row, at): Item => ({
      id: `${dialogue}:${row['turn'] ?? ''}`, unit: dialogue, truth: row['domain'] || undefined,
      activities: ordered.slice(Math.max(0, at - 1), at + 1).map(({ utterance = '' }) => ({ verb: 'said', text: utterance })),
    })).filter(({ truth }) => typeof truth !== 'string' || !truth.includes('|'))
  })
}

const domainZh: Task = {
  key: 'domain-zh', corpus: 'crosswoz-zh', unit: 'dialogue', files: [CROSSWOZ], guesses: [topicsOfConversation.key],
  slices: (dir) => [{ name: '', items: utterances(readTable(dir, CROSSWOZ, ['dialogue_id', 'turn', 'utterance'])) }],
  metricNames: ['accuracy', 'macroF1', 'accuracy@80'],
  metrics: (rows, base) => [accuracy, macroF1(rows, base), accuracyAt80(rows, base)],
  weightsFile: topicWeights('zh'),
  predict: predictHead('zh', (reading) => leadingClass('zh', reading)),
  learner: {
    weights: 'domain-zh', cards: [topicsOfConversation.key], limits: PLANNED,
    problem: { key: 'domain-zh', kind: 'one', classes: CROSSWOZ_CLASSES, recipe: { words: 3 }, costs: [0.3, 0.8], byEvidence: false },
    rows: (items) => Promise.resolve(items.map((item) => ({ texts: textsOf(item).slice(-1), context: textsOf(item).slice(0, -1), truth: truthsOf(item), group: item.unit }))),
    extras: (corpora) => ordinaryChat(corpora, { language: 'zh', size: 1, most: 3, shortest: 2 }, ['other']),
    answer: (p, { threshold }) => answerOfOne(p, threshold),
    apart: (corpora) => chatPieces(corpora, 'zh', { sizes: [1], most: 40, shortest: 2 }),
    isShown: (name) => name in TOPIC_OF.zh,
    extend: (results) => ordinaryIn(CROSSWOZ_CLASSES, isCountedAlone, results),
  },
}

/** All four. */
export const wantsTasks: readonly Task[] = [requestDomain, requestIntent, wantsDomain, domainZh]
