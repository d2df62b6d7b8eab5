/** Puts together how good we are: the records of the measurement, the made-up people, the person's own marks, the trade. */
import type { Inference } from '../../db/model.ts'
import { measuredTasks, type MeasuredFigure, type MeasuredTask } from '../../inference/measured.ts'
import { corpusWords, OTHER_READERS, TASK_GROUPS, TASK_WORDS } from '../../inference/measured-words.ts'
import { inferenceDefinitions } from '../../inference/registry.ts'
import { TRADE } from '../../inference/trade.ts'
import { VERDICTS } from '../../samples/verdicts.ts'
import type { Accuracy, AccuracyTask } from '../contract.ts'
import { markedGuesses, ownScore, type Marks } from './marks.ts'

/** The page's data. `inferences` and `marks` are the person's; of nobody in particular they are empty. */
export function readAccuracy(inferences: readonly Inference[], marks: Marks, tasks: readonly MeasuredTask[] = measuredTasks()): Accuracy {
  const order = Object.keys(TASK_WORDS)
  const placeOf = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  const shown = tasks.map(accuracyTask).toSorted((a, b) => placeOf(a.key) - placeOf(b.key))
  const groupOf = (key: string): Accuracy['groups'][number]['key'] => TASK_WORDS[key]?.group ?? 'other'
  const measured = new Set(tasks.flatMap(({ record }) => (record.how === 'none' ? [] : record.guesses)))
  const marked = markedGuesses(inferences, marks)
  return {
    groups: [...TASK_GROUPS, 'other' as const].map((key) => ({ key, tasks: shown.filter((task) => groupOf(task.key) === key) })).filter((group) => group.tasks.length > 0),
    unmeasured: inferenceDefinitions.filter(({ key }) => !measured.has(key)).map(({ key, title, sensitive }) => ({ key, title, sensitive })),
    madeUp: VERDICTS, yours: ownScore(marked), marked: marked.filter(({ key }) => inferences.some((one) => one.key === key && !one.sensitive)), trade: TRADE,
  }
}

function accuracyTask({ record, card }: MeasuredTask): AccuracyTask {
  const words = TASK_WORDS[record.key]
  const corpus = corpusWords(record.corpus)
  const whole = record.figures.filter(({ slice }) => slice === '')
  const told = (figure: MeasuredFigure | undefined): MeasuredFigure | null => (figure === undefined || figure.value === null ? null : figure)
  return {
    key: record.key, corpus: record.corpus, what: words?.what ?? null, from: corpus === undefined ? null : { name: corpus.name, whom: corpus.whom }, invented: corpus?.invented === true,
    how: record.how, unit: record.unit, without: words?.without ?? null,
    headline: told(whole.find(({ metric }) => metric === words?.headline) ?? whole[0]),
    figures: record.figures.filter(({ metric }) => !(metric in OTHER_READERS)),
    calibration: record.calibration,
    references: (words?.references ?? []).filter((reference) => reference.corpus === undefined || reference.corpus === record.corpus).map(({ metric, value, from }) => ({ metric, value, from })),
    others: whole.flatMap((figure) => { const name = OTHER_READERS[figure.metric]; return name === undefined || figure.value === null ? [] : [{ name, figure }] }),
    otherKinds: (card?.likeness?.passed ?? []).filter(({ same }) => !same).map(({ corpus: other, passed, units }) => ({ name: corpusWords(other)?.name ?? other, passed, units })),
    limits: record.limits ?? card?.limits ?? null,
    guesses: inferenceDefinitions.filter(({ key }) => record.guesses.includes(key)).map(({ key, title, sensitive }) => ({ key, title, sensitive })),
  }
}
