/** What the page "How good are we" shows in tests: made-up figures of every kind. */
import type { Words } from '../../db/model.ts'
import type { Accuracy, AccuracyTask } from '../../electron/contract.ts'
import type { MeasuredFigure } from '../../inference/measured.ts'

const both = (en: string, zh: string): Words => ({ en, zh })
const figure = (metric: string, value: number | null, baseline: number | null, more: Partial<MeasuredFigure> = {}): MeasuredFigure => ({
  slice: '', metric, people: 721, items: 1_204, value, low: value === null ? null : value - 0.04, high: value === null ? null : value + 0.03, baseline,
  gain: value === null || baseline === null ? null : value - baseline, gainLow: null, gainHigh: null, ece: 0.03, eceFloor: 0.02, coverage: 0.9, ...more,
})
const task = (key: string, what: Words, headline: MeasuredFigure | null, more: Partial<AccuracyTask> = {}): AccuracyTask => ({
  key, corpus: 'made-up', what, from: { name: 'Мир', whom: both('people who said so themselves', '自己说明了答案的人') }, invented: false, how: 'held-out', unit: 'user', headline,
  figures: headline === null ? [figure('auc', null, null, { why: 'no model ships for this key' })] : [headline, figure('f1', 0.7, 0.4, { slice: 'messages=10', people: 300, items: 300 })],
  calibration: headline === null ? [] : [{ said: 0.2, true: 0.25, count: 40 }, { said: 0.8, true: 0.75, count: 44 }],
  without: null, references: [], others: [], limits: null, otherKinds: [], guesses: [], ...more,
})

/** The page's data, without marks of the person. */
export const ACCURACY: Accuracy = {
  groups: [
    { key: 'lines', tasks: [task('statement-en', both('Whether a line states a fact', '一句话说的是不是自己的事'), figure('f1', 0.84, 0.5), { unit: 'row', without: both('every line with the word', '凡是有这个词的句子'), references: [{ metric: 'f1', value: 0.69, from: both('a plain model', '简单模型') }] })] },
    { key: 'people', tasks: [
      task('profile', both('Eight things from comments', '从评论看八项'), figure('accuracy', 0.31, 0.1, { people: 51, items: 135 }), {
        figures: [figure('accuracy', 0.31, 0.1, { people: 51, items: 135 }), figure('rightOfTold', 0.9, 0.3, { people: 51, items: 135 })], unit: 'author', invented: true, how: 'shipped', calibration: [], others: [{ name: 'GPT-4', figure: figure('gpt-4', 0.76, 0.76) }, { name: 'Llama 3 8B', figure: figure('llama-3-8b', 0.55, 0.55) }],
      }),
      task('age26', both('26 or older', '是否满26岁'), figure('auc', 0.6, 0.5, { people: 99 }), { corpus: 'another', from: { name: 'Дом', whom: both('others', '别的人') } }),
      task('age26', both('26 or older', '是否满26岁'), figure('auc', 0.77, 0.5), { limits: both('Mostly students.', '多为学生。'), otherKinds: [{ name: 'Мир', passed: 0.12, units: 300 }], guesses: [{ key: 'age-band', title: both('Age', '年龄'), sensitive: false }] }),
    ] },
    { key: 'customers', tasks: [task('clv', both('On how many days somebody buys', '会有几天来买'), figure('logLikelihoodPerPerson', -4.07, -4.6), { unit: 'customer', calibration: [] }), task('again', both('Whether somebody buys again', '还会不会来买'), figure('auc', 0.77, 0.76), { unit: 'customer', calibration: [] }), task('clv-2', both('How much', '买多少'), figure('pearson', 0.6, 0), { unit: 'customer', calibration: [] })] },
    { key: 'other', tasks: [task('request-intent', both('Which of 150 things', '150件事里的哪一件'), null, { how: 'none' })] },
  ],
  unmeasured: [{ key: 'payday', title: both('Payday', '发薪日'), sensitive: false }, { key: 'religion', title: both('Believes', '有信仰'), sensitive: true }],
  madeUp: [{ person: 'mira', title: both('Mira, Lyon', 'Mira，里昂'), verdicts: [
    { guess: 'has-dog', statement: both('Has a dog', '养狗'), verdict: 'wrong', truth: both('no dog', '不养狗') },
    { guess: 'has-cat', statement: both('Has a cat', '养猫'), verdict: 'right', truth: both('has a cat', '养猫') },
    { guess: 'age-band', statement: both('How old?', '年龄多大？'), verdict: 'cannot tell', truth: both('34', '34') },
  ] }],
  yours: { marked: 0, right: 0, wrong: 0, ratherNot: 0, changed: 0, low: 0, high: 0 }, marked: [],
  trade: [{ id: 'brokers', says: both('Brokers: 40 in 100 of the attributes were not at all accurate.', '经纪公司：40%的特征完全不准。'), source: 'A, B: On brokers. 2019' }],
}

/** The same with marks of every kind. */
export const MARKED: Pick<Accuracy, 'yours' | 'marked'> = {
  yours: { marked: 12, right: 9, wrong: 3, ratherNot: 1, changed: 2, low: 5, high: 11 },
  marked: [
    { key: 'has-cat', statement: both('Has a cat', '养猫'), was: null, state: 'right' }, { key: 'payday', statement: both('Payday', '发薪日'), was: null, state: 'wrong' },
    { key: 'age-band', statement: both('Age: 35 to 44', '年龄：35 至 44 岁'), was: null, state: 'changed' }, { key: 'income-band', statement: both('Income', '收入'), was: null, state: 'rather-not' },
  ],
}
