import { describe, expect, test } from 'vitest'
import { fitPlatt, fitTemperature } from '../../build/measure/calibration-fit.ts'
import { foldsOf, Together } from '../../build/measure/folds.ts'
import { fitClasses, scoreRows, type SparseRows } from '../../build/measure/linear-training.ts'
import { randomFrom } from '../../build/measure/random.ts'
import { learnVocabulary, countRows } from '../../build/measure/counted-rows.ts'
import type { Item } from '../../build/measure/scored-rows.ts'
import { shuffledTruths } from '../../build/measure/training-run.ts'
import { packWeights } from '../../build/measure/weights-file.ts'
import { chatGroups, plainMessage } from '../../build/measure/tasks/nus-sms.ts'
import { calibrate } from '../../inference/models/calibration.ts'
import { collectFeatures, FeatureBag, type FeatureRecipe } from '../../inference/models/text-features.ts'
import { asWeights, LinearModel, type WeightsFile } from '../../inference/models/linear-model.ts'
import { predictTitle } from '../../inference/models/title-category.ts'
import { RowWriter, Vocabulary } from '../../inference/models/vocabulary.ts'

function features(text: string, recipe: FeatureRecipe): readonly { readonly of: string; readonly block: number }[] {
  const bag = new FeatureBag()
  collectFeatures(text, recipe, bag)
  return Array.from({ length: bag.length }, (_, at) => ({ of: text.slice(bag.start[at], bag.end[at]), block: bag.block[at] ?? -1 }))
}
const hashes = (text: string, recipe: FeatureRecipe): readonly number[] => {
  const bag = new FeatureBag()
  collectFeatures(text, recipe, bag)
  return [...bag.hash.subarray(0, bag.length)]
}

describe('features of a text', () => {
  test('are words and pairs, with the places they stand at', () => {
    expect(features("Don't go, OK", { words: 2 }).map(({ of }) => of)).toEqual(["Don't", "Don't go", 'go', 'go, OK', 'OK'])
    expect(features('我爱猫 ok', { words: 2 }).map(({ of }) => of)).toEqual(['我', '我爱', '爱', '爱猫', '猫', '猫 ok', 'ok'])
  })

  test('are runs of letters inside a word and its edges, or across the text', () => {
    expect(features('abc d', { words: 0, characters: [3, 3] }).map(({ of }) => of)).toEqual(['ab', 'abc', 'bc', 'd'])
    expect(features('ab c', { words: 0, characters: [2, 2], across: 'text' }).map(({ of }) => of)).toEqual(['ab', 'b ', ' c'])
  })

  test('do not depend on case, digits or curly apostrophes', () => {
    const recipe: FeatureRecipe = { words: 2 }
    expect(hashes('Can’t wait 2017', recipe)).toEqual(hashes("can't WAIT 5", recipe))
    expect(hashes('cat', recipe)).not.toEqual(hashes('act', recipe))
  })

  test('survive any text', () => {
    for (const text of ['', '\u0000', '😀😀', '\ud800', 'İİİ', '\u202e\u200b', 'a'.repeat(5_000)]) expect(() => features(text, { words: 3, characters: [2, 4] })).not.toThrow()
  })
})

describe('rows of a model', () => {
  test('have the length 1 in each block, and know only their vocabulary', () => {
    const [cat = 0, , dog = 0] = hashes('cat dog', { words: 2 })
    const writer = new RowWriter(new Vocabulary(Int32Array.of(cat, dog)), Float32Array.of(1, 1))
    const bag = new FeatureBag()
    collectFeatures('cat dog bird', { words: 1 }, bag)
    const { length, value } = writer.write(bag)
    expect([length, Math.hypot(...value.subarray(0, length))]).toEqual([2, expect.closeTo(1)])
    bag.clear()
    expect(writer.write(bag).length).toBe(0)
  })
})

describe('fitting', () => {
  const data: SparseRows = { rows: 4, columns: 2, start: Int32Array.of(0, 1, 2, 3, 4), column: Int32Array.of(0, 0, 1, 1), value: Float32Array.of(1, 0.8, 1, 0.9) }

  test('separates what can be separated, the same way every time', () => {
    const weights = fitClasses(data, 2, (row, klass) => (row < 2 ? 0 : 1) === klass, 1)
    const scores = scoreRows(data, weights)
    expect(Array.from({ length: 4 }, (_, row) => scores[row * 2]! > scores[row * 2 + 1]!)).toEqual([true, true, false, false])
    expect(fitClasses(data, 2, (row, klass) => (row < 2 ? 0 : 1) === klass, 1)).toEqual(weights)
  })

  test('finds slope and shift of a known sigmoid, and the temperature of a known softmax', () => {
    const random = randomFrom(1)
    const scores = Float64Array.from({ length: 20_000 }, () => random() * 4 - 2)
    const { slope, shift } = fitPlatt(scores, Array.from(scores, (score) => random() < 1 / (1 + Math.exp(-(1.5 * score - 0.5)))))
    expect([Math.abs(slope - 1.5) < 0.1, Math.abs(shift + 0.5) < 0.1]).toEqual([true, true])
    const pairs = Float64Array.from({ length: 20_000 }, () => random() * 2)
    const truth = Int32Array.from({ length: 10_000 }, (_, row) => (random() < calibrate(pairs.subarray(row * 2, row * 2 + 2), { kind: 'softmax', slope: 3, shifts: [] })[0]! ? 0 : 1))
    expect(Math.abs(fitTemperature(pairs, 2, truth) - 3)).toBeLessThan(0.2)
  })

  test('deals units into five folds by answer and never parts one', () => {
    const groups = Array.from({ length: 60 }, (_, at) => `unit ${at % 30}`)
    const strata = groups.map((group) => (Number(group.slice(5)) < 10 ? 'rare' : 'common'))
    const folds = foldsOf(groups, strata, 0)
    expect(groups.every((_, at) => folds[at] === folds[(at + 30) % 60])).toBe(true)
    expect([0, 1, 2, 3, 4].map((fold) => strata.filter((one, at) => one === 'rare' && folds[at] === fold).length)).toEqual([4, 4, 4, 4, 4])
  })

  test('deals out shuffled answers among units, or among rows where a unit has several', () => {
    const item = (unit: string, truth: string): Item => ({ id: unit, unit, truth, activities: [] })
    const whole = shuffledTruths(Array.from({ length: 40 }, (_, at) => item(`u${at % 20}`, at % 20 < 10 ? 'a' : 'b')))
    expect(whole.every(({ truth }, at) => truth === whole[(at + 20) % 40]?.truth)).toBe(true)
    expect(whole.some(({ truth }, at) => truth !== (at % 20 < 10 ? 'a' : 'b'))).toBe(true)
    const rows = shuffledTruths(Array.from({ length: 40 }, (_, at) => item(`u${at % 20}`, at < 20 ? 'first' : 'last')))
    expect(rows.filter(({ truth }) => truth === 'first')).toHaveLength(20)
    expect(rows.slice(0, 20).some(({ truth }) => truth === 'last')).toBe(true)
  })

  test('keeps senders who share a tenth of their long messages together', () => {
    const long = (name: string): string => `a message that is long enough ${name}`
    const rows = [['a', 'one'], ['a', 'two'], ['a', 'three'], ['b', 'one'], ['b', 'two'], ['c', 'four'], ['c', 'five']].map(([user = '', text = '']) => ({ user, text: long(text) }))
    const group = chatGroups(rows)
    expect([group('a') === group('b'), group('a') === group('c')]).toEqual([true, false])
    const together = new Together()
    together.join('x', 'y')
    together.join('z', 'y')
    expect(['x', 'y', 'z'].map((name) => together.of(name))).toEqual(['x', 'x', 'x'])
  })

  test('reads the makers’ codes of a message as what stood there', () => {
    expect(plainMessage('meet at <TIME>, bring <#> (anonymous number)')).toBe('meet at 10:30, bring 5 5')
  })
})

describe('the kind of an article', () => {
  test('is known for appliances and electronics, and not for anything else', () => {
    expect(predictTitle('Bosch Serie 4 freestanding washing machine 8kg 1400rpm white')?.category).toBe('Washing Machines')
    expect(predictTitle('Samsung 55 inch QLED 4K smart TV')?.category).toBe('TVs')
    expect([predictTitle('Organic oat milk 1L, pack of 6'), predictTitle('The old man and the sea, paperback'), predictTitle('')]).toEqual([undefined, undefined, undefined])
  })
})

describe('a packed model', () => {
  test('reads back to the same scores, but for the steps of 8 bits', () => {
    const texts = Array.from({ length: 12 }, (_, at) => [at % 2 === 0 ? 'red apple' : 'blue sky'])
    const counted = countRows(texts, Int32Array.from(texts.keys()), { words: 1 })
    const vocabulary = learnVocabulary(counted, Int32Array.from(texts.keys()))
    expect(vocabulary.hash).toHaveLength(4)
    const weights = [Float64Array.of(1, 0.5, -1, -0.25, 0.1), Float64Array.of(-1, -0.5, 1, 0.25, 0)]
    const settings = { cost: 1, calibration: { kind: 'softmax', slope: 1, shifts: [0, 0] } as const, threshold: 0.5, centre: 0, half: 0 }
    const file = packWeights('made-up', ['warm', 'cold'], { words: 1 }, { vocabulary, scale: { centre: [], spread: [] }, weights, settings, kind: Float64Array.of(1, 1, -1, -1, 0.5) }, [0.5, 0.5], 12, { known: 0.4, longest: 80, symbols: 0.1, kind: -1 }, {})
    const model = new LinearModel(asWeights<WeightsFile>(JSON.parse(JSON.stringify(file)) as object))
    const { scores, features: known, ...read } = model.read(['red apple'])
    expect([known, scores[0], scores[1]]).toEqual([2, expect.closeTo(1.5 / Math.SQRT2 + 0.1, 2), expect.closeTo(-1.5 / Math.SQRT2, 2)])
    expect([read.words, read.known, read.kind]).toEqual([2, 2, expect.closeTo(2 / Math.SQRT2 + 0.5, 2)])
    expect(model.read(['red pear'])).toMatchObject({ words: 2, known: 1 })
    expect(model.read(['green']).features).toBe(0)
    expect(() => asWeights({ format: 2 })).toThrow('format')
  })

  test('keeps only the largest weights of each class where that is asked, and reads them back', () => {
    const texts = Array.from({ length: 12 }, (_, at) => [at % 2 === 0 ? 'red apple' : 'blue sky'])
    const counted = countRows(texts, Int32Array.from(texts.keys()), { words: 1 })
    const vocabulary = learnVocabulary(counted, Int32Array.from(texts.keys()))
    const weights = [Float64Array.of(1, 0.5, -1, -0.25, 0.1), Float64Array.of(-1, -0.5, 1, 0.25, 0)]
    const settings = { cost: 1, calibration: { kind: 'softmax', slope: 1, shifts: [0, 0] } as const, threshold: 0.5, centre: 0, half: 0 }
    const packed = (each?: number): LinearModel => new LinearModel(packWeights('made-up', ['warm', 'cold'], { words: 1 }, { vocabulary, weights, settings, kind: null, scale: { centre: [], spread: [] } }, [0.5, 0.5], 12, { known: 0, longest: 80, symbols: 1, kind: 0 }, {}, each))
    const [dense, all, two] = [packed(), packed(4), packed(2)]
    expect(['red apple', 'blue sky', 'red sky'].map((text) => [...all.read([text]).scores])).toEqual(['red apple', 'blue sky', 'red sky'].map((text) => [...dense.read([text]).scores]))
    expect(all.contributions(['red apple'], 1)).toEqual(dense.contributions(['red apple'], 1))
    // Of "red apple" the weight of "red" (1) is kept and that of "apple" (0.5) is not.
    expect([...two.read(['red apple']).scores]).toEqual([expect.closeTo(1 / Math.SQRT2 + 0.1, 2), expect.closeTo(-1 / Math.SQRT2, 2)])
    const file = packWeights('made-up', ['warm', 'cold'], { words: 1 }, { vocabulary, weights, settings, kind: null, scale: { centre: [], spread: [] } }, [0.5, 0.5], 12, { known: 0, longest: 80, symbols: 1, kind: 0 }, {}, 2)
    expect(() => new LinearModel({ ...file, weights: file.weights.slice(0, 4) })).toThrow('do not fit together')
  })

  test('knows only what five units used', () => {
    const texts = [...Array.from({ length: 5 }, () => ['often']), ...Array.from({ length: 4 }, () => ['seldom'])]
    expect(countRows(texts, Int32Array.from(texts.keys()), { words: 1 }).hash).toHaveLength(1)
    expect(countRows(texts, new Int32Array(9), { words: 1 }).hash).toHaveLength(0)
  })
})
