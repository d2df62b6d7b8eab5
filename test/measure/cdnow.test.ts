import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { main } from '../../build/measure.ts'
import type { Figure } from '../../build/measure/figures.ts'
import { expectedPurchases } from '../../inference/models/buy-till-you-die.ts'
import { cohortWeights, HORIZON_WEEKS, returnProbability } from '../../inference/models/cohort.ts'
import { writeCorpora } from './made-up-corpora.ts'

beforeEach(() => { vi.spyOn(process.stderr, 'write').mockImplementation(() => true) })
afterEach(() => { vi.restoreAllMocks() })

/** Made-up customers: a regular who goes on, one who stopped, two who came once, of whom one comes back; two purchases of one day are one. */
const ROWS = [
  'customer_id,date,cds,amount_usd',
  'a,19970107,1,10.00', 'a,19970107,2,20.00', 'a,19970401,1,12.00', 'a,19970701,3,30.00', 'a,19970930,1,10.00', 'a,19971001,1,10.00', 'a,19980201,1,10.00', 'a,19980201,1,8.00',
  'b,19970107,1,9.50', 'b,19970121,1,9.50', 'b,19970204,1,9.50',
  'c,19970310,1,15.00', 'c,19980630,1,15.00', 'c,19980701,1,15.00',
  'd,19970310,5,99.00',
]

async function score(rows: readonly string[]): Promise<{ readonly figures: readonly Figure[]; readonly predictions: ReadonlyMap<string, Record<string, unknown>> }> {
  const dir = writeCorpora({ 'cdnow/train.csv.gz': rows })
  await main(['--corpora', dir, '--score', '--json', join(dir, 'o.json'), '--predictions', join(dir, 'o.jsonl'), '--bootstrap', '20', '--only', 'clv-bgnbd', 'buys-again'])
  const lines = readFileSync(join(dir, 'o.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
  return { figures: JSON.parse(readFileSync(join(dir, 'o.json'), 'utf8')) as readonly Figure[], predictions: new Map(lines.map((line) => [`${String(line['key'])} ${String(line['id'])}`, line])) }
}

describe('customers of the music shop', () => {
  test('are foretold from what was bought until 30 September 1997 and judged by the 39 weeks after it', async () => {
    const { figures, predictions } = await score(ROWS)
    const histories = {
      a: { repeats: 3, lastAfter: 266 / 7, knownFor: 266 / 7 }, b: { repeats: 2, lastAfter: 4, knownFor: 266 / 7 },
      c: { repeats: 0, lastAfter: 0, knownFor: 204 / 7 }, d: { repeats: 0, lastAfter: 0, knownFor: 204 / 7 },
    }
    const pieces = { a: 8 / 4, b: 1, c: 1, d: 5 }
    for (const id of ['a', 'b', 'c', 'd'] as const) {
      expect(predictions.get(`clv-bgnbd ${id}`)?.['value']).toBeCloseTo(expectedPurchases(cohortWeights.cohort, histories[id], HORIZON_WEEKS), 9)
      expect(predictions.get(`buys-again ${id}`)?.['p']).toEqual({ 'comes back': expect.closeTo(returnProbability(cohortWeights, histories[id], pieces[id]), 9), 'does not': expect.closeTo(1 - returnProbability(cohortWeights, histories[id], pieces[id]), 9) })
    }
    const figure = (key: string, metric: string): Figure | undefined => figures.find((one) => one.key === key && one.metric === metric && one.slice === '')
    // One's own past rate: a 3 / 38 weeks, b 2 / 38, c and d none; what came: a two days, c one.
    const own = [3 / 38 * 39, 2 / 38 * 39, 0, 0]
    expect(figure('clv-bgnbd', 'rmse')?.baseline).toBeCloseTo(Math.sqrt(((own[0]! - 2) ** 2 + own[1]! ** 2 + 1) / 4), 9)
    expect(figure('clv-bgnbd', 'predicted/actual')?.baseline).toBeCloseTo((own[0]! + own[1]!) / 3, 9)
    // Silence alone: a 0 weeks, b 34, c and d 29.1; who came back are a and c.
    expect(figure('buys-again', 'auc')?.baseline).toBeCloseTo((2 + 1.5) / 4, 9)
    expect([figure('buys-again', 'brierSkill')?.baseline, figure('clv-bgnbd', 'rmse')?.ece, figure('buys-again', 'auc')?.people]).toEqual([0, null, 4])
  })

  test('get the same prediction alone, in another order and without what came later', async () => {
    const { predictions } = await score(ROWS)
    const turned = await score([ROWS[0]!, ...ROWS.slice(1).toReversed()])
    const blind = await score(ROWS.filter((row) => !/,1997100|,1998/.test(row)))
    const alone = await score(ROWS.filter((row, at) => at === 0 || row.startsWith('b,')))
    const sorted = (map: ReadonlyMap<string, unknown>): readonly unknown[] => [...map].toSorted(([one], [other]) => (one < other ? -1 : 1))
    expect(sorted(turned.predictions)).toEqual(sorted(predictions))
    expect(sorted(blind.predictions)).toEqual(sorted(predictions))
    expect(sorted(alone.predictions)).toEqual(sorted(predictions).filter((entry) => JSON.stringify(entry).includes('"b"')))
    expect(blind.figures.map(({ value, why }) => ({ value, why }))).toEqual(blind.figures.map(() => ({ value: null, why: 'no labels' })))
  })
})
