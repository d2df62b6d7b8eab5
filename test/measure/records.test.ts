import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Figure } from '../../build/measure/figures.ts'
import { missing } from '../../build/measure/figures.ts'
import { codeBehind, recordPath, writeRecord } from '../../build/measure/record-file.ts'
import { accuracy } from '../../build/measure/metrics.ts'
import { CANNOT_TELL, type Item } from '../../build/measure/scored-rows.ts'
import { weightsSha } from '../../build/measure/scoring.ts'
import type { Task } from '../../build/measure/tasks/task.ts'
import { TASKS } from '../../build/measure/tasks/tasks.ts'
import { trainTasks } from '../../build/measure/training-run.ts'
import { allRecords, lowered, measuredTasks, type MeasuredRecord } from '../../inference/measured.ts'

const taskOf = ({ key, corpus }: MeasuredRecord): Task | undefined => TASKS.find((task) => task.key === key && task.corpus === corpus)

describe('the records of the measurement', () => {
  test('hold no figure that fell by more than its noise: else the change is wrong, or run npm run measure -- --corpora DIR --accept KEY', () => {
    expect(allRecords().flatMap((record) => lowered(record).map((metric) => `${record.key} ${metric}`))).toEqual([])
  })

  test('stand for the code and the weights that are here: else run npm run measure', () => {
    const stale = allRecords().filter((record) => {
      const task = taskOf(record)
      return task === undefined || record.codeSha256 !== codeBehind(task) || record.weightsSha256 !== (task.weightsFile === undefined ? null : weightsSha(task.weightsFile))
    })
    expect(stale.map(({ key, corpus }) => `${key} ${corpus}`)).toEqual([])
  })

  test('say of a unit count, an interval and a value only what fits together', () => {
    for (const { figures } of allRecords()) {
      expect(figures.length).toBeGreaterThan(0)
      for (const { value, low, high, why } of figures) expect(value === null ? typeof why : (low ?? value) <= value && value <= (high ?? value)).toBe(value === null ? 'string' : true)
    }
  })

  test('are shown with their cards, and a card without a record stands for itself', () => {
    const tasks = measuredTasks()
    expect(tasks.map(({ record }) => record.key)).toEqual(expect.arrayContaining(['title-category', 'age26-from-chat-zh', 'domain-zh']))
    expect(new Set(tasks.map(({ record: { key, corpus } }) => `${key} ${corpus}`)).size).toBe(tasks.length)
    for (const { record, card } of tasks) expect(card === null || (card.key === record.key && card.corpus === record.corpus)).toBe(true)
  })
})

describe('a record that is written again', () => {
  const root = mkdtempSync(join(tmpdir(), 'records-'))
  const corpora = join(root, 'corpora')
  const task: Task = { key: 'made-up', corpus: 'nobody', unit: 'user', files: ['nobody/train.csv'], guesses: ['has-dog'], metricNames: ['accuracy'], slices: () => [], metrics: () => [], predict: () => Promise.resolve([]) }
  const said: string[] = []
  const figure = (value: number, half: number): Figure => ({
    ...missing('accuracy'), key: 'made-up', corpus: 'nobody', slice: '', people: 50, unit: 'user', items: 50, coverage: 1, guesses: [], weightsSha256: null, trainedOn: 0,
    value, low: value - half, high: value + half, baseline: 0.5, gain: value - 0.5, gainLow: value - 0.5 - half, gainHigh: value - 0.5 + half,
  })
  const write = (value: number, half = 0.05, accept = false): MeasuredRecord => {
    said.length = 0
    writeRecord(task, { figures: [figure(value, half)], calibration: [{ said: 0.7, true: 0.6, count: 9 }], corpora }, { root, accept, say: (line) => { said.push(line) } })
    return JSON.parse(readFileSync(recordPath(root, task), 'utf8')) as MeasuredRecord
  }
  beforeAll(() => {
    mkdirSync(join(corpora, 'nobody'), { recursive: true })
    writeFileSync(join(corpora, 'nobody/train.csv'), 'a\n1\n')
  })
  afterAll(() => { rmSync(root, { recursive: true, force: true }) })

  test('keeps the best, bears what is within its noise, and names what fell below it until that is accepted', () => {
    expect(write(0.8).best).toEqual({ accuracy: { value: 0.3, floor: 0.25 } })
    const within = write(0.76)
    expect([within.best, lowered(within), said]).toEqual([{ accuracy: { value: 0.3, floor: 0.25 } }, [], []])
    const below = write(0.74)
    expect([lowered(below), said]).toEqual([['accuracy'], ['made-up: accuracy is lower than it was by more than its noise; if it must be, run measure with --accept made-up']])
    const accepted = write(0.74, 0.05, true)
    expect([accepted.best, lowered(accepted)]).toEqual([{ accuracy: { value: 0.24, floor: 0.19 } }, []])
  })

  test('is written by a training run for what learns nothing too, and not when labels are shuffled', async () => {
    const items = ['a', 'b', 'c', 'd'].map((id): Item => ({ id, unit: id, truth: id === 'd' ? 'no' : 'yes', activities: [] }))
    const rules: Task = {
      ...task, key: 'by-rule', positive: 'yes', slices: () => [{ name: '', items }], metrics: () => [accuracy],
      predict: (own) => Promise.resolve(own.map(({ id }) => (id === 'a' ? { p: {}, answer: CANNOT_TELL } : { p: { yes: 0.8, no: 0.2 }, answer: 'yes' }))),
    }
    const printed: string[] = []
    const options = { corpora, root, resamples: 20, accept: [], say: (line: string) => { said.push(line) }, print: (line: string) => { printed.push(line) } }
    await trainTasks([rules], { ...options, shuffle: true })
    expect(existsSync(recordPath(root, rules))).toBe(false)
    await trainTasks([rules], { ...options, shuffle: false })
    const written = JSON.parse(readFileSync(recordPath(root, rules), 'utf8')) as MeasuredRecord
    expect([written.how, written.guesses, written.calibration, written.figures.map(({ slice, metric, value, coverage }) => [slice, metric, value, coverage])]).toEqual([
      'shipped', ['has-dog'], [{ said: 0.8, true: 0.6667, count: 3 }], [['', 'auc', 0.3333, 0.75], ['', 'accuracy', 0.5, 0.75], ['answered', 'auc', 0.5, 1], ['answered', 'accuracy', 0.6667, 1]],
    ])
    expect(printed.join('\n')).toContain('by-rule')
  })

  test('is held against nothing when the corpus is another', () => {
    write(0.8)
    writeFileSync(join(corpora, 'nobody/train.csv'), 'a\n2\n')
    expect([lowered(write(0.6)), said]).toEqual([[], []])
  })

  test('tells when a figure went missing altogether', () => {
    expect(lowered({ figures: [{ ...figure(0.9, 0.1), value: null, gain: null, why: 'no rows' }], best: { accuracy: { value: 0.3, floor: 0.2 } } })).toEqual(['accuracy'])
  })
})
