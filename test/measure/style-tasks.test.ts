/** People measured by the way they write: how their labels are read, and what a model is worth on a kind of text that it never saw. */
import { describe, expect, test } from 'vitest'
import { leaveOut } from '../../build/measure/left-out.ts'
import type { Item } from '../../build/measure/scored-rows.ts'
import { firstNameTasks } from '../../build/measure/tasks/first-names.ts'
import { senderSlices } from '../../build/measure/tasks/nus-sms.ts'
import { styleTasks } from '../../build/measure/tasks/style.ts'
import { TALKS, talkers } from '../../build/measure/tasks/talkers.ts'
import type { Task } from '../../build/measure/tasks/task.ts'
import type { Problem } from '../../build/measure/training.ts'
import { allCards, type MeasuredCard } from '../../inference/accuracy.ts'
import { styleOdds, styleWeights } from '../../inference/models/writing-style.ts'
import { elsewhereCard } from '../../inference/style-evidence.ts'
import { seeded } from '../personas.ts'
import { writeCorpora } from './made-up-corpora.ts'

describe('labels of people', () => {
  const lines = (who: string, count: number): readonly string[] => Array.from({ length: count }, (_, at) => `d${who},${who},persuader,${at},made up line number ${at} of somebody`)
  const dir = writeCorpora({
    'persuasionforgood/train.csv.gz': ['dialogue_id,user,role,turn,text', ...lines('a', 5), ...lines('b', 4), ...lines('c', 6), ...lines('d', 5), ...lines('e', 5)],
    'persuasionforgood/people_train.csv.gz': ['user,age,gender', 'a,44,Female', 'b,50,Male', 'c,3,Other', 'd,,', 'e,39,male'],
    'nus-sms/train.csv.gz': [
      'lang,user,age_band,gender,text',
      ...Array.from({ length: 12 }, (_, at) => `en,en:1,${at < 8 ? '26-30' : '21-25'},${at % 2 === 0 ? 'male' : 'female'},text ${at}`), ...Array.from({ length: 4 }, (_, at) => `en,en:2,41-50,female,text ${at}`), 'zh,zh:1,21-25,male,你好',
    ],
  })

  test('of talkers: five lines or more, slips and other answers are none', () => {
    const [charity] = TALKS
    const truths = (items: readonly Item[]): readonly unknown[] => items.map(({ id, truth }) => [id, truth])
    const task = (key: string): Task | undefined => styleTasks.find((one) => one.key === key && one.corpus === charity?.corpus)
    expect(truths(task('age40-from-talk')?.slices(dir)[0]?.items ?? [])).toEqual([['a', '40-or-older'], ['c', undefined], ['d', undefined], ['e', 'under-40']])
    expect(truths(task('gender-from-talk')?.slices(dir)[0]?.items ?? [])).toEqual([['a', 'female'], ['c', undefined], ['d', undefined], ['e', 'male']])
    expect(charity && talkers(dir, charity, { column: 'age', of: (label) => label }).map(({ activities }) => activities.length)).toEqual([5, 6, 5, 5])
  })

  test('of senders: the commoner of two, none of a tie, ten messages for the main figure', () => {
    const read = (column: 'age_band' | 'gender'): readonly unknown[] => senderSlices(dir, 'en', { column, of: (label) => label }).map(({ name, items }) => [name, ...items.map(({ id, truth, activities }) => [id, truth, activities.length])])
    expect(read('age_band').slice(0, 3)).toEqual([['', ['en:1', '26-30', 12]], ['messages=0', ['en:1', '26-30', 0], ['en:2', '41-50', 0]], ['messages=3', ['en:1', '26-30', 3], ['en:2', '41-50', 3]]])
    expect(read('gender')[0]).toEqual(['', ['en:1', undefined, 12]])
  })
})

describe('a kind of text left out', () => {
  const kinds = ['one', 'two'] as const
  const tasks = kinds.map((corpus): Task => ({ key: 'made-up', corpus, unit: 'user', files: [], guesses: [], positive: 'yes', slices: () => [], metricNames: ['auc'], metrics: () => [] }))

  /** People of two kinds of text; `shared` says whether the same words tell of both. */
  function found(shared: boolean): ReturnType<typeof leaveOut> {
    const random = seeded(7)
    const rows = kinds.flatMap((kind, part) => Array.from({ length: 120 }, (_, at) => {
      const yes = at % 2 === 0
      const sign = (shared || part === 0) === yes ? 'rose' : 'oak'
      return { kind, part, at, yes, texts: Array.from({ length: 6 }, () => `${kind} ${random() < 0.7 ? sign : random() < 0.5 ? 'rose' : 'oak'} here`) }
    }))
    const items = rows.map(({ kind, at, yes }): Item => ({ id: `${kind}${at}`, unit: `${kind}${at}`, truth: yes ? 'yes' : 'no', activities: [] }))
    const problem: Problem = {
      key: 'made-up', kind: 'binary', classes: ['yes', 'no'], recipe: { words: 1 }, costs: [1], byEvidence: true, extras: [], probes: [], otherKinds: [],
      rows: rows.map(({ texts, yes, kind, at }) => ({ texts, truth: [yes ? 'yes' : 'no'], group: `${kind}${at}` })),
    }
    return leaveOut(problem, items, rows.map(({ part }) => tasks[part]!), tasks, { base: { p: { yes: 0.5, no: 0.5 }, answer: 'yes' }, classes: ['yes', 'no'], weightsSha256: null, trainedOn: 240, resamples: 200 }, () => undefined)
  }

  test('is told where the signs are the same, and figures name it', () => {
    const { elsewhere, card } = found(true)
    expect([elsewhere.tells, elsewhere.slope > 0, card.map(({ slice, rows, value }) => [slice, rows, value > 0.8])]).toEqual([true, true, [['corpus=one', 120, true], ['corpus=two', 120, true]]])
  })

  test('is not told where they mean the contrary', () => {
    expect(found(false).elsewhere).toMatchObject({ tells: false, slope: 0 })
  })
})

describe('text of another kind', () => {
  test('has the record of the kind that went worst', () => {
    const figure = (corpus: string, value: number): NonNullable<MeasuredCard['elsewhere']>[number] => ({ slice: `corpus=${corpus}`, rows: 90, metric: 'auc', value, low: value - 0.05, high: value + 0.05, baseline: 0.5, gainLow: value - 0.55 })
    const [{ card } = {}] = allCards().filter((one) => one.card.key === 'gender-from-chat-en')
    expect(card && elsewhereCard({ ...card, elsewhere: [figure('letters', 0.7), figure('poems', 0.6)] })).toMatchObject({ key: 'gender-from-chat-en', corpus: 'poems', people: 90, value: 0.6, calibration: [] })
    expect(card && elsewhereCard({ ...card, elsewhere: [] })).toBe(undefined)
  })

  test('is judged by what was left out, or not at all', () => {
    const weights = styleWeights('gender-en')
    const line = { slope: 1, shift: 0, covariance: [0.01, 0, 0.01] } as const
    const told = styleOdds(weights.centre + 2, 100, 'other-kind', { ...weights, elsewhere: { slope: 0.5, shift: 0, line, tells: true } })
    expect([told.told, told.probability > 0.6, told.probability < styleOdds(weights.centre + 2, 100, 'measured', weights).probability, told.line]).toEqual([true, true, true, line])
    for (const silent of [styleOdds(9, 100, 'other-kind', { ...weights, elsewhere: { slope: 0.5, shift: 0, line, tells: false } }), styleOdds(9, 100, 'unlike', weights)]) expect([silent.told, silent.probability]).toEqual([false, weights.baseRates[0]])
  })

  test('cards of models with several kinds name each kind left out', () => {
    const named = allCards().filter(({ card }) => card.key === 'gender-from-talk').map(({ card }) => [card.corpus, card.elsewhere?.map(({ slice }) => slice)])
    expect(named).toEqual(['casino', 'persuasionforgood'].map((corpus) => [corpus, ['corpus=nus-sms', 'corpus=persuasionforgood', 'corpus=casino']]))
  })
})

test('names are scored by the app’s own reading, labels or not', async () => {
  const [english] = firstNameTasks
  const table = (...rows: readonly string[]): string => writeCorpora({ 'first-names-us/names.csv.gz': ['name,n_female,n_male', ...rows] })
  const items = english?.slices(table('Emma,900,10', 'Robert,5,995', 'Zzyanna,300,0'))[0]?.items ?? []
  expect([items.map(({ id, truth }) => [id, truth]), (await english?.predict?.(items))?.map(({ answer }) => answer)]).toEqual([[['Emma', 'female'], ['Robert', 'male'], ['Zzyanna', 'female']], ['female', 'male', 'female']])
  const blank = english?.slices(table('Emma,,', 'Robert,,'))[0]?.items ?? []
  expect([blank.map(({ truth }) => truth), (await english?.predict?.(blank))?.map(({ answer }) => answer)]).toEqual([[undefined, undefined], ['female', 'male']])
})
