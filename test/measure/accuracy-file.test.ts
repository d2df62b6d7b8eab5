import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { accuracyText } from '../../build/accuracy-text.ts'
import { judge, judgeMadeUpPeople } from '../../build/made-up-verdicts.ts'
import { TASKS } from '../../build/measure/tasks/tasks.ts'
import { readAccuracy } from '../../electron/engine/accuracy.ts'
import { measuredTasks, type MeasuredFigure, type MeasuredRecord } from '../../inference/measured.ts'
import { CORPUS_WORDS, corpusWords, OTHER_READERS, TASK_WORDS } from '../../inference/measured-words.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { VERDICTS, type Verdicts } from '../../samples/verdicts.ts'

const figure = (metric: string, value: number | null, more: Partial<MeasuredFigure> = {}): MeasuredFigure => ({
  slice: '', metric, people: 50, items: 200, value, low: value === null ? null : value - 0.1, high: value === null ? null : value + 0.1, baseline: 0.2,
  gain: null, gainLow: null, gainHigh: null, ece: null, eceFloor: null, coverage: 0.5, ...more,
})
const record = (key: string, corpus: string, figures: readonly MeasuredFigure[], more: Partial<MeasuredRecord> = {}): MeasuredRecord => ({
  key, corpus, unit: 'author', how: 'shipped', guesses: ['has-dog'], figures, calibration: [], best: {}, corpusSha256: '', codeSha256: '', weightsSha256: null, trainedOn: 0, ...more,
})

const inBrief = (all: readonly Verdicts[]): readonly string[] => all.flatMap(({ person, verdicts }) => verdicts.map(({ guess, statement, verdict }) => `${person}, ${guess}: ${statement.en} – ${verdict}`))

describe('ACCURACY.md', () => {
  test('is fresh, and so are the verdicts on the made-up people: else run npm run accuracy', async () => {
    const judged = await judgeMadeUpPeople()
    expect(inBrief(VERDICTS)).toEqual(inBrief(judged))
    expect(JSON.stringify(VERDICTS) === JSON.stringify(judged)).toBe(true)
    expect(readFileSync(join(import.meta.dirname, '../../ACCURACY.md'), 'utf8') === accuracyText(readAccuracy([], new Map()))).toBe(true)
  }, 120_000)

  test('leaves out no task: one that has neither record nor card is still to be measured with npm run measure', () => {
    const shown = new Set(measuredTasks().map(({ record: { key, corpus } }) => `${key} ${corpus}`))
    expect(TASKS.map(({ key, corpus }) => `${key} ${corpus}`).filter((task) => !shown.has(task))).toEqual([])
  })

  test('names every task of the measurement, and all words have both languages', () => {
    expect(TASKS.filter(({ key, corpus }) => TASK_WORDS[key] === undefined || corpusWords(corpus) === undefined).map(({ key, corpus }) => `${key} ${corpus}`)).toEqual([])
    const words = [...Object.values(TASK_WORDS).flatMap(({ what, references }) => [what, ...(references ?? []).map(({ from }) => from)]), ...Object.values(CORPUS_WORDS).map(({ whom }) => whom)]
    expect(words.filter(({ en, zh }) => en === '' || !/\p{Script=Han}/u.test(zh))).toEqual([])
  })

  test('shows what is there: a record, its other readers, what has no model, what has no words', () => {
    const accuracy = readAccuracy([], new Map(), measuredTasks([
      record('profile', 'synthpai', [figure('accuracy', 0.31), figure('told', 0.4), figure('gpt-4', 0.76), figure('accuracy', 0.5, { slice: 'attribute=age' })]),
      record('request-intent', 'clinc150', [figure('accuracy', null, { why: 'no model ships for this key', people: 17_896 })], { how: 'none', guesses: [] }),
      record('of-tomorrow', 'somewhere', [figure('auc', 0.7)]),
    ], []))
    expect(accuracy.groups.map(({ key, tasks }) => [key, tasks.map((task) => [task.key, task.headline?.value ?? null, task.others.map(({ name }) => name), task.invented])])).toEqual([
      ['people', [['profile', 0.31, ['GPT-4'], true]]], ['talk', [['request-intent', null, [], false]]], ['other', [['of-tomorrow', 0.7, [], false]]],
    ])
    expect(accuracy.groups[0]?.tasks[0]?.figures.map(({ metric, slice }) => `${slice} ${metric}`)).toEqual([' accuracy', ' told', 'attribute=age accuracy'])
    expect(accuracy.unmeasured.map(({ key }) => key).includes('has-dog')).toBe(false)
    const text = accuracyText(accuracy)
    for (const part of ['| this program | 0.31 (0.21 to 0.41) |\n| GPT-4 | 0.76 (0.66 to 0.86) |', 'Not one of them is a real person', 'request-intent (clinc150)). no model ships for this key; 17896 authors lie ready.', '### of-tomorrow (somewhere)']) expect(text).toContain(part)
  })

  test('puts corpora that were taken together into words, and none where one has no words', () => {
    expect([corpusWords('synthpai, synthetic-persona-chat')?.invented, corpusWords('casino, synthpai')?.invented, corpusWords('casino, nus-sms')?.name, corpusWords('casino, of-tomorrow')]).toEqual([true, undefined, 'CaSiNo, NUS SMS Corpus', undefined])
  })

  test('knows the other readers by the figures that the profile prints', () => {
    expect(TASKS.find(({ key }) => key === 'profile')?.metricNames).toEqual(expect.arrayContaining(Object.keys(OTHER_READERS)))
  })
})

describe('a guess about a made-up person', () => {
  const person = { planted: { 'has-cat': 'yes' }, notPlanted: { 'moving-soon': 'yes' }, age: 34, life: { 'has-dog': ['no'], languages: ['fr'] } }
  const verdict = (key: string, answer: string): string | undefined => judge(person, { key, answer })?.verdict

  test('is right, wrong or not told by what is true of them, and has no verdict where nothing is known', () => {
    expect([
      verdict('has-cat', 'yes'), verdict('has-cat', 'no'), verdict('has-cat', CANNOT_TELL), verdict('has-dog', 'yes'), verdict('moving-soon', 'yes'), verdict('moving-soon', 'no'),
      verdict('languages', 'fr-CA'), verdict('languages', 'en'), verdict('payday', 'day-10'),
      verdict('age-band', 'under-26'), verdict('age-band', '26-or-older'), verdict('age-band', '26-39'), verdict('age-band', '40-59'), verdict('age-band', CANNOT_TELL),
    ]).toEqual(['right', 'wrong', 'cannot tell', 'wrong', 'wrong', 'right', 'right', 'wrong', undefined, 'wrong', 'right', 'right', 'wrong', 'cannot tell'])
  })
})
