/**
 * What a model of several kinds of text is worth on a kind that it never learnt from: each kind is left out in turn and read
 * by a model that was fitted on the others. That is the honest figure for text of yet another kind.
 */
import { sigmoid } from '../../inference/models/calibration.ts'
import type { Elsewhere } from '../../inference/models/writing-style.ts'
import type { MeasuredCard } from '../../inference/accuracy.ts'
import { calibrationLine, shrunk } from './calibration-fit.ts'
import { figuresOf, type Figure, type Standing } from './figures.ts'
import type { Item, ScoredRow } from './scored-rows.ts'
import type { Task } from './tasks/task.ts'
import { scoreLeftOut, type Problem } from './training.ts'

/** What was found: numbers for the weights file, figures to print, and what the card says. */
export interface LeftOut { readonly elsewhere: Elsewhere; readonly figures: readonly Figure[]; readonly card: NonNullable<MeasuredCard['elsewhere']> }

/** Leaves each of `tasks` out; `partOf` names the task of each row. One calibration is fitted through all rows, each scored by a stranger. */
export function leaveOut(problem: Problem, items: readonly Item[], partOf: readonly Task[], tasks: readonly Task[], standing: Standing, say: (line: string) => void): LeftOut {
  const [positive = '', negative = ''] = problem.classes
  const scored = tasks.flatMap((task) => {
    say(`${problem.key}: without ${task.corpus}`)
    const rows = items.filter((_, row) => partOf[row] === task)
    return scoreLeftOut(problem, (row) => partOf[row] === task).map((score, at) => ({ task, item: rows[at]!, score }))
  })
  const came = scored.map(({ item }) => item.truth === positive)
  const { slope, shift } = shrunk(scored.map(({ score }) => score), came)
  const said = scored.map(({ score }) => sigmoid(slope * score + shift))
  const rows = scored.map(({ task, item }, at): { readonly task: Task; readonly row: ScoredRow } => {
    const p = said[at]!
    return { task, row: { item, prediction: { p: { [positive]: p, [negative]: 1 - p }, answer: p > 0.5 ? positive : negative } } }
  })
  const figures = tasks.flatMap((task) => figuresOf(task, 'left out', rows.filter((one) => one.task === task).map(({ row }) => row), standing))
  const areas = figures.filter(({ metric }) => metric === 'auc')
  return {
    figures,
    elsewhere: { slope: Math.max(0, slope), shift, line: calibrationLine(said, came), tells: slope > 0 && areas.every(({ low }) => (low ?? 0) > 0.5) && figures.every(({ metric, low }) => metric !== 'brierSkill' || (low ?? 0) > 0) },
    card: areas.map(({ corpus, items: count, metric, value, low, high, baseline, gainLow }) => ({ slice: `corpus=${corpus}`, rows: count, metric, value: value ?? 0.5, low: low ?? 0, high: high ?? 1, baseline: baseline ?? 0.5, gainLow: gainLow ?? 0 })),
  }
}
