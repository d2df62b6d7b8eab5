/**
 * gender-from-name-en and -zh: a woman or a man from the first name. Tables, made from the corpora and measured on
 * themselves; the letters of English names are learnt from the names in the table and measured on those that are not in it.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sigmoid } from '../../../inference/models/calibration.ts'
import { LinearModel } from '../../../inference/models/linear-model.ts'
import { letterLogOdds, letterWeights, tableLogOdds } from '../../../inference/names/name-gender.ts'
import { packCharacters, packNames } from '../../../inference/names/name-table.ts'
import { own } from '../../../inference/shareable/sentence.ts'
import ownerName, { type OwnerName } from '../../../inference/signals/owner-name.ts'
import { eachAlone } from '../app-path.ts'
import { writeTableCards } from '../card-file.ts'
import { readTable, type Row } from '../csv-rows.ts'
import { figuresOf } from '../figures.ts'
import { writeRecord } from '../record-file.ts'
import type { Metric } from '../metrics.ts'
import { randomFrom, SEED, shuffled } from '../random.ts'
import { CANNOT_TELL, type Item, type Prediction, type ScoredRow } from '../scored-rows.ts'
import { tableOf, type TrainingOptions } from '../training-run.ts'
import { train } from '../training.ts'
import { packWeights } from '../weights-file.ts'
import { baseOf, type Task } from './task.ts'

const EN = 'first-names-us/names.csv.gz'
const ZH = 'first-names-zh/charfreq.csv'
const FEMALE = 'female'
const MALE = 'male'
/** Names with fewer bearers are left to their letters, so that the table stays small. */
const FEWEST_BEARERS = 500
/** A character ships only if so many people bear it. */
const FEWEST_OF_CHARACTER = 5
const CERTAIN = 0.95

const numberIn = (row: Row, column: string): number | undefined => ((row[column] ?? '') === '' ? undefined : Number(row[column]))

/** A family name for everybody: a single word that is in no table is taken for a nickname. */
const FAMILY = 'Miller'

/** One item for each name. The person of that name wrote nothing that could be read. */
function nameItems(dir: string): readonly Item[] {
  return readTable(dir, EN, ['name']).map((row): Item => {
    const name = row['name'] ?? ''
    const female = numberIn(row, 'n_female')
    const male = numberIn(row, 'n_male')
    const known = female !== undefined && male !== undefined
    return { id: name, unit: name, truth: known ? (female >= male ? FEMALE : MALE) : undefined, activities: [{ verb: 'said', text: '' }], ownerName: `${name} ${FAMILY}`, ...(known ? { bearers: { female, male } } : {}) }
  })
}

const bearersOf = ({ bearers }: Item): number => (bearers?.[FEMALE] ?? 0) + (bearers?.[MALE] ?? 0)

/** Share of bearers whose gender is the one that is named; silence, and no answer at all, is a coin where there is no commonest answer. */
function accuracyOfBearers(name: string): Metric {
  return {
    name, slots: 2,
    amounts: ({ item }, { answer }) => [[0, answer === FEMALE || answer === MALE ? item.bearers?.[answer] ?? 0 : bearersOf(item) / 2], [1, bearersOf(item)]],
    value: (sums) => (sums[1] === 0 ? null : sums[0]! / sums[1]!),
  }
}

/** Share of bearers whose name is told with 95 % certainty or more. */
const coverageAtCertain: Metric = {
  name: 'coverage95', slots: 2,
  amounts: ({ item }, { p }) => [[0, Math.max(p[FEMALE] ?? 0, p[MALE] ?? 0) >= CERTAIN ? bearersOf(item) : 0], [1, bearersOf(item)]],
  value: (sums) => (sums[1] === 0 ? null : sums[0]! / sums[1]!),
}

/** Share of characters named right; silence is a coin. */
const accuracyOfCharacters: Metric = {
  name: 'accuracy', slots: 2,
  amounts: ({ item }, { answer }) => [[0, answer === item.truth ? 1 : answer === FEMALE || answer === MALE ? 0 : 0.5], [1, 1]],
  value: (sums) => (sums[1] === 0 ? null : sums[0]! / sums[1]!),
}

function predictionOf(logOdds: number | undefined): Prediction {
  if (logOdds === undefined) return { p: { female: 0.5, male: 0.5 }, answer: CANNOT_TELL }
  const female = sigmoid(logOdds)
  return { p: { female, male: 1 - female }, answer: female > 0.5 ? FEMALE : MALE }
}

/** What the part `name` of the guess reads, by the app's own pass. */
function predictNames(items: readonly Item[]): Promise<readonly Prediction[]> {
  return eachAlone(items, [ownerName], (signals) => predictionOf(signals.get<OwnerName>(ownerName.key)?.value[0]?.logOdds))
}

const smoothed = (female: number, male: number): number => Math.log((female + 0.5) / (male + 0.5))

/** Teaches the letters on the names of the table and says how they do on the others; weights are written unless labels are shuffled. */
function makeEnglish({ corpora, root, shuffle, accept, say, print }: TrainingOptions): readonly string[] {
  const items = nameItems(corpora).filter(({ truth }) => truth !== undefined)
  const inTable = items.filter((item) => bearersOf(item) >= FEWEST_BEARERS)
  const outside = items.filter((item) => bearersOf(item) < FEWEST_BEARERS)
  const dealt = shuffle ? shuffled(inTable.length, randomFrom(SEED, 79)) : undefined
  const row = (item: Item, truth: Item['truth']): { readonly texts: readonly string[]; readonly truth: readonly string[]; readonly group: string } => ({ texts: [item.id.toLowerCase()], truth: [String(truth)], group: item.unit })
  const found = train({
    key: enTask.key, kind: 'binary', classes: [FEMALE, MALE], recipe: { words: 0, characters: [1, 4], across: 'word' }, costs: [0.1], byEvidence: false, extras: [], otherKinds: [],
    rows: inTable.map((item, at) => row(item, dealt === undefined ? item.truth : inTable[dealt[at]!]?.truth)), probes: outside.map((item) => row(item, item.truth)),
  }, 1, say)
  const births = items.reduce((sum, { bearers }) => sum + (bearers?.[FEMALE] ?? 0), 0) / items.reduce((sum, item) => sum + bearersOf(item), 0)
  const rates = [births, 1 - births]
  const base = baseOf([FEMALE, MALE], rates, false)
  const scored = (own: readonly Item[], p: (at: number) => number): readonly ScoredRow[] => own.map((item, at) => ({ item, prediction: predictionOf(Math.log(p(at) / (1 - p(at)))) }))
  const standing = { base, classes: [FEMALE, MALE], weightsSha256: null, trainedOn: inTable.length, resamples: 200 }
  const folded = figuresOf(enTask, 'letters, folds', scored(inTable, (at) => found.probabilities[at]![0]!), standing)
  print(tableOf([...folded, ...figuresOf(enTask, 'outside-table', scored(outside, (at) => found.probabilities[inTable.length + at]![0]!), standing)]))
  if (shuffle) {
    // By names, not by bearers: a single common name would sway the figure by chance.
    const right = inTable.filter((item, at) => (found.probabilities[at]![0]! > 0.5) === (inTable[dealt?.[at] ?? at]?.truth === FEMALE)).length / inTable.length
    const commonest = Math.max(inTable.filter(({ truth }) => truth === FEMALE).length, inTable.filter(({ truth }) => truth === MALE).length) / inTable.length
    return right - commonest > 3.29 * Math.sqrt(0.25 / inTable.length) ? [`${enTask.key}: accuracy ${right.toFixed(3)} on shuffled answers`] : []
  }
  const file = packWeights(enTask.key, [FEMALE, MALE], { words: 0, characters: [1, 4], across: 'word' }, found.final, rates, inTable.length, { known: 0, longest: 100, symbols: 1, kind: 0 }, {})
  const table = new Map(inTable.map(({ id, bearers }) => [id.toLowerCase(), smoothed(bearers?.[FEMALE] ?? 0, bearers?.[MALE] ?? 0)]))
  write(root, 'inference/models/name-letters.weights.json', file, say)
  const made = write(root, 'inference/models/first-names-us.weights.json', { fewest: FEWEST_BEARERS, names: packNames(table) }, say)
  const model = new LinearModel(file)
  const shipped = figuresOf(enTask, '', items.map((item) => ({ item, prediction: predictionOf(table.get(item.id.toLowerCase()) ?? letterLogOdds(item.id.toLowerCase(), model)) })), standing)
  print(tableOf(shipped))
  const limits = own(
    'Measured on the births of the United States from 1920 on, from which the table was made; of names that are not in it 88 in 100 bearers are told right by their letters. Elsewhere names are borne otherwise.',
    '用美国1920年以来的出生登记测得，名字表也由它而来；表里没有的名字，靠字母判断，100个人里对88个。别的国家起名不一样。',
  )
  writeTableCards(enTask, shipped[0], { root, corpora, made, limits })
  writeRecord(enTask, { figures: shipped, calibration: [], corpora, limits: { en: limits.en, zh: limits.zh } }, { root, accept: accept.includes(enTask.key), say })
  return []
}

/** Writes the table of characters. */
function makeChinese({ corpora, root, shuffle, accept, say, print }: TrainingOptions): readonly string[] {
  if (shuffle) return []
  const rows = readTable(corpora, ZH, ['char', 'male', 'female'])
  const total = (column: string): number => rows.reduce((sum, row) => sum + (numberIn(row, column) ?? 0), 0)
  const shift = Math.log(total('male') / total('female'))
  const table = new Map(rows.flatMap((row) => {
    const female = numberIn(row, 'female') ?? 0
    const male = numberIn(row, 'male') ?? 0
    return female + male < FEWEST_OF_CHARACTER ? [] : [[row['char'] ?? '', smoothed(female, male) + shift] as const]
  }))
  const made = write(root, 'inference/models/given-characters-zh.weights.json', { fewest: FEWEST_OF_CHARACTER, characters: packCharacters(table) }, say)
  const shipped = figuresOf(zhTask, '', characterItems(corpora).map((item) => ({ item, prediction: predictionOf(table.get(item.id)) })), { base: baseOf([], [], false), classes: [], weightsSha256: null, trainedOn: rows.length, resamples: 200 })
  print(tableOf(shipped))
  const limits = own(
    'Measured on the characters themselves, one at a time; how often two together are right was not measured, and no name was tried on people who were not counted.',
    '按单个字测得，用的就是这张字表本身；两个字合起来准不准没有测过，也没有在表外的人身上试过。',
  )
  writeTableCards(zhTask, shipped[0], { root, corpora, made, limits })
  writeRecord(zhTask, { figures: shipped, calibration: [], corpora, limits: { en: limits.en, zh: limits.zh } }, { root, accept: accept.includes(zhTask.key), say })
  return []
}

/** Writes a file that ships; answers its bytes. */
function write(root: string, path: string, value: object, say: TrainingOptions['say']): string {
  const text = `${JSON.stringify(value)}\n`
  writeFileSync(join(root, path), text)
  say(`${path}, ${text.length} bytes`)
  return text
}

/** One item for each character, as the only one of a given name. */
function characterItems(dir: string): readonly Item[] {
  const rows = readTable(dir, ZH, ['char'])
  const total = (column: string): number => rows.reduce((sum, row) => sum + (numberIn(row, column) ?? 0), 0)
  const [women, men] = [total('female'), total('male')]
  return rows.map((row): Item => {
    const [female, male] = [numberIn(row, 'female'), numberIn(row, 'male')]
    const id = row['char'] ?? ''
    return { id, unit: id, truth: female === undefined || male === undefined ? undefined : female / women >= male / men ? FEMALE : MALE, activities: [{ verb: 'said', text: '' }], ownerName: `王${id}`, ...(female === undefined || male === undefined ? {} : { bearers: { female: female / women, male: male / men } }) }
  })
}

const enTask: Task = {
  key: 'gender-from-name-en', corpus: 'first-names-us', unit: 'name', files: [EN], guesses: ['gender'], statesNone: true,
  slices(dir) {
    const items = nameItems(dir)
    return [{ name: '', items }, { name: 'outside-table', items: items.filter(({ id }) => tableLogOdds(id.toLowerCase()) === undefined) }]
  },
  metricNames: ['accuracy', 'coverage95'], metrics: () => [accuracyOfBearers('accuracy'), coverageAtCertain], weightsFile: letterWeights,
  why: (slice) => (slice === '' ? 'measured on itself' : undefined),
  predict: predictNames, ships: 'first-names-us', train: (options) => Promise.resolve(makeEnglish(options)),
}

const zhTask: Task = {
  key: 'gender-from-name-zh', corpus: 'first-names-zh', unit: 'char', files: [ZH], guesses: ['gender'], statesNone: true,
  slices: (dir) => [{ name: '', items: characterItems(dir) }],
  metricNames: ['accuracy', 'accuracyOfBearers'], metrics: () => [accuracyOfCharacters, accuracyOfBearers('accuracyOfBearers')],
  why: () => 'measured on itself',
  predict: predictNames, ships: 'given-characters-zh', train: (options) => Promise.resolve(makeChinese(options)),
}

/** Both tables. */
export const firstNameTasks: readonly Task[] = [enTask, zhTask]
