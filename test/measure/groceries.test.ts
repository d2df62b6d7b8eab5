import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { main } from '../../build/measure.ts'
import type { Figure } from '../../build/measure/figures.ts'
import { withoutLabels, writeCorpora, type Table } from './made-up-corpora.ts'

beforeEach(() => { vi.spyOn(process.stderr, 'write').mockImplementation(() => true) })
afterEach(() => { vi.restoreAllMocks() })

const GOODS = ['Kids cereal', 'Frozen pizza', 'Soup', 'Bananas', 'Coffee', 'Bread', 'Milk', 'Crackers']
/** Made-up households in the layout of the real table; one line names a product that the list lacks. */
const TABLES: Readonly<Record<string, Table>> = {
  'completejourney/demographics_train.csv.gz': [
    'household_id,age,income,home_ownership,marital_status,household_size,household_comp,kids_count',
    '11,25-34,100-124K,Renter,Married,4,2 Adults Kids,2', '12,65+,Under 15K,Homeowner,,1,1 Adult No Kids,0', '13,45-54,75-99K,,Unmarried,5+,,3+', '14,55-64,50-74K,,Married,2,,0',
  ],
  'completejourney/products.csv.gz': ['product_id,manufacturer_id,department,brand,product_category,product_type,package_size', ...GOODS.map((name, at) => `${100 + at},1,GROCERY,National,${name.toUpperCase()},${name.toUpperCase()},${at + 1} OZ`)],
  'completejourney/transactions_train.csv.gz': [
    'household_id,store_id,basket_id,product_id,quantity,sales_value,retail_disc,coupon_disc,coupon_match_disc,week,transaction_timestamp',
    ...[11, 12, 13, 14].flatMap((household) => Array.from({ length: household === 14 ? 3 : 48 }, (_, at) => `${household},1,${at},${at === 5 ? 999 : 100 + (at + household) % GOODS.length},${1 + at % 2}.0,${2 + at % 3}.5,0.0,0.0,0.0,${1 + at},2017-${String(1 + Math.floor(at / 4)).padStart(2, '0')}-${String(1 + at % 4 * 7).padStart(2, '0')}T${at % 2 === 0 ? '01:30:00' : '17:05:00'}`)),
  ],
}
const KEYS = ['income75', 'age55', 'age35', 'kids', 'size3', 'single', 'married'].map((fact) => `${fact}-from-groceries`)

async function score(tables: Readonly<Record<string, Table>>): Promise<{ readonly figures: readonly Figure[]; readonly predictions: readonly string[] }> {
  const dir = writeCorpora(tables)
  expect(await main(['--corpora', dir, '--score', '--json', join(dir, 'o.json'), '--predictions', join(dir, 'o.jsonl'), '--bootstrap', '20', '--only', ...KEYS])).toBe(0)
  return { figures: JSON.parse(readFileSync(join(dir, 'o.json'), 'utf8')) as readonly Figure[], predictions: readFileSync(join(dir, 'o.jsonl'), 'utf8').trim().split('\n') }
}

const turned = (lines: Table): Table => [lines[0] ?? '', ...lines.slice(1).toReversed()]

describe('households of the supermarket', () => {
  test('are judged by the bands of the table, unknown ones left out, and not told from almost nothing', async () => {
    const { figures, predictions } = await score(TABLES)
    const people = Object.fromEntries(figures.filter(({ slice, metric }) => slice === '' && metric === 'auc').map(({ key, people: of, coverage }) => [key, [of, coverage]]))
    expect(people).toEqual(Object.fromEntries(KEYS.map((key) => [key, [key.startsWith('married') ? 3 : 4, 0.75]])))
    expect([...new Set(figures.map(({ slice }) => slice))].toSorted()).toEqual(['', 'answered', 'lines=0', 'lines=10', 'lines=20', 'lines=5'])
    const none = figures.filter(({ slice }) => slice === 'lines=0')
    expect(none.map(({ coverage, metric, value }) => [coverage, metric === 'brierSkill' ? value : 0])).toEqual(none.map(() => [0, 0]))
    const said = predictions.map((line) => JSON.parse(line) as { key: string; id: string; answer: string; p: Record<string, number> })
    expect(said.filter(({ id }) => id === '14').every(({ answer }) => answer === 'cannot tell')).toBe(true)
    expect(said.filter(({ id }) => id !== '14').every(({ p }) => Math.abs(Object.values(p).reduce((sum, one) => sum + one, 0) - 1) < 1e-9)).toBe(true)
  })

  test('get the same predictions in another order, alone, and without their labels', async () => {
    const { predictions } = await score(TABLES)
    expect((await score(Object.fromEntries(Object.entries(TABLES).map(([path, lines]) => [path, turned(lines)])))).predictions.toSorted()).toEqual(predictions.toSorted())
    const labels = ['age', 'income', 'home_ownership', 'marital_status', 'household_size', 'household_comp', 'kids_count']
    const blind = await score(withoutLabels(TABLES, labels))
    expect(blind.predictions).toEqual(predictions)
    expect(new Set(blind.figures.filter(({ slice }) => slice === '').map(({ value, why }) => `${String(value)} ${why ?? ''}`))).toEqual(new Set(['null no labels']))
    const only = (path: string, column: number): Table => (TABLES[path] ?? []).filter((row, at) => at === 0 || row.split(',')[column] === '12')
    const alone = await score({ ...TABLES, 'completejourney/demographics_train.csv.gz': only('completejourney/demographics_train.csv.gz', 0), 'completejourney/transactions_train.csv.gz': only('completejourney/transactions_train.csv.gz', 0) })
    expect(alone.predictions).toEqual(predictions.filter((line) => line.includes('"id":"12"')))
  })
})
