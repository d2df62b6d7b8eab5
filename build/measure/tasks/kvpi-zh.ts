/**
 * own-location-zh, own-gender-zh, own-constellation-zh: whether a Chinese reply that touches a place, a sex or a star sign speaks
 * of its writer's own (kvpi-zh: entailed or contradicted by the profile, against irrelevant). The profile is never read.
 */
import { IRRELEVANT, OWN, OWN_FROM, ownProbability, ownWeights, UNTOUCHED, type OwnTopic } from '../../../inference/models/own-line-zh.ts'
import { ownTexts, touchedBy } from '../../../inference/reading/own-zh.ts'
import saidOwn, { type SaidOwnZh } from '../../../inference/signals/said-own-zh.ts'
import { createAnalyser } from '../../../inference/text/analysis.ts'
import { eachAlone } from '../app-path.ts'
import { readTable } from '../csv-rows.ts'
import { f1Of, type Metric } from '../metrics.ts'
import { CANNOT_TELL, type Item, type Prediction } from '../scored-rows.ts'
import type { TrainingRow } from '../training.ts'
import type { Task } from './task.ts'

const FILE = 'kvpi-zh/train.csv.gz'

function items(dir: string, topic: OwnTopic): readonly Item[] {
  return readTable(dir, FILE, ['text_id', 'text', 'topic']).filter((row) => row['topic'] === topic).map((row) => {
    const label = row['label'] ?? ''
    return { id: row['text_id'] ?? '', unit: row['text_id'] ?? '', truth: label === '' ? undefined : label === IRRELEVANT ? IRRELEVANT : OWN, activities: [{ verb: 'commented', text: row['text'] ?? '' }] }
  })
}

/** The lines as the signal gives them to the model: one in which it finds no word of the topic is one of those that touch nothing. */
function rowsOf(own: readonly Item[], topic: OwnTopic): readonly TrainingRow[] {
  const analyser = createAnalyser(saidOwn.lists ?? [])
  return own.map((item) => {
    const text = analyser.analyse(item.activities[0]?.text ?? '')
    const parts = touchedBy(topic, text)
    const { line, blank } = ownTexts(topic, text, parts)
    return { texts: [parts.length === 0 ? UNTOUCHED : line], context: parts.length === 0 ? [] : [blank], truth: item.truth === undefined ? [] : [String(item.truth)], group: item.activities[0]?.text ?? item.unit }
  })
}

function predict(own: readonly Item[], topic: OwnTopic): Promise<readonly Prediction[]> {
  return eachAlone(own, [saidOwn], (signals): Prediction => {
    const lines = signals.get<SaidOwnZh>(saidOwn.key)?.value.topics[topic]
    const { read = 0, unlike = 0, sum = 0 } = lines ?? {}
    const p = unlike > 0 ? undefined : read === 0 ? ownProbability(topic, UNTOUCHED) : sum / read
    if (p === undefined) return { p: {}, answer: CANNOT_TELL }
    return { p: { [OWN]: p, [IRRELEVANT]: 1 - p }, answer: p >= OWN_FROM ? OWN : IRRELEVANT }
  })
}

/** F1 of "own", beside saying so of every line, which is also what silence counts as. */
const byAnswer = f1Of(OWN)
const ownF1: Metric = { ...byAnswer, amounts: (row, given) => byAnswer.amounts(row, given === row.prediction ? given : { ...given, answer: OWN }) }

const LIMITS: Readonly<Record<OwnTopic, { readonly en: string; readonly zh: string }>> = {
  location: { en: 'Measured on Chinese replies on a microblog that name a place; in private chat far fewer such lines are about oneself, which was not measured.', zh: '只用提到地名的中文微博回复测过；私聊里这类话说自己的少得多，没有测过。' },
  gender: { en: 'Measured on Chinese replies on a microblog that name a sex; in private chat far fewer such lines are about oneself, which was not measured.', zh: '只用提到性别的中文微博回复测过；私聊里这类话说自己的少得多，没有测过。' },
  constellation: { en: 'Measured on Chinese replies on a microblog that name a star sign; in private chat far fewer such lines are about oneself, which was not measured.', zh: '只用提到星座的中文微博回复测过；私聊里这类话说自己的少得多，没有测过。' },
}
const GUESSES: Readonly<Record<OwnTopic, readonly string[]>> = { location: ['home-area', 'birthplace'], gender: ['gender'], constellation: ['birthday-season'] }

function taskFor(topic: OwnTopic): Task {
  const key = `own-${topic}-zh`
  return {
    key, corpus: 'kvpi-zh', unit: 'row', files: [FILE], guesses: GUESSES[topic], positive: OWN,
    slices: (dir) => [{ name: '', items: items(dir, topic) }],
    metricNames: ['auc', 'f1'],
    metrics: () => [ownF1],
    weightsFile: ownWeights(topic),
    predict: (own) => predict(own, topic),
    learner: {
      weights: key, cards: GUESSES[topic], limits: LIMITS[topic],
      problem: { key, kind: 'binary', classes: [OWN, IRRELEVANT], recipe: { words: 1, characters: [1, 3], across: 'text' }, costs: [0.03, 0.1, 0.3, 1], byEvidence: false },
      rows: (own) => Promise.resolve(rowsOf(own, topic)),
      // Lines of one kind; what is cut off is another language and code.
      cut: { known: 0.004, longest: 0.001, symbols: 0.001, kind: 0 },
      answer: (p) => ((p[OWN] ?? 0) >= OWN_FROM ? OWN : IRRELEVANT),
      extend: ({ settings }) => ({ centre: settings.centre }),
    },
  }
}

/** All three. */
export const kvpiTasks: readonly Task[] = (['location', 'gender', 'constellation'] as const).map(taskFor)
