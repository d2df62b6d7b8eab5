import { describe, expect, test } from 'vitest'
import { expectedPurchases, probabilityAlive } from '../../inference/models/buy-till-you-die.ts'
import { cohortWeights, HORIZON_WEEKS } from '../../inference/models/cohort.ts'
import { tallyActivities } from '../../inference/pass.ts'
import boughtLoyalty from '../../inference/signals/bought-loyalty.ts'
import type { LoyaltyValue } from '../../inference/signals/bought-loyalty.ts'
import { signalsFrom } from '../../inference/withhold.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'
import { day, each, order, statement } from './purchases.ts'

async function loyaltyOf(...archives: readonly (readonly Draft[])[]): Promise<LoyaltyValue | undefined> {
  const tallies = await tallyActivities(memoryStore(archives), [boughtLoyalty])
  return signalsFrom(tallies, [...tallies.keys()], [boughtLoyalty]).signals.get<LoyaltyValue>('bought.loyalty')?.value
}

const START = day(2023, 1, 2)

describe('what shops may expect', () => {
  test('is counted from purchase days, refunds and other days told apart, up to where the archive reaches', async () => {
    const value = await loyaltyOf([
      ...each(START, 14, 6, (on) => statement(on, 'Bakery Lund', 8)), statement(START, 'Bakery Lund', 3),
      statement(START + 14, 'Bakery Lund', 2, { direction: 'in', kind: 'refund' }),
      statement(START + 200, 'Somebody Else', 5),
    ])
    const history = { repeats: 5, lastAfter: 10, knownFor: 200 / 7 }
    const bakery = value?.shops[0]
    expect(bakery).toMatchObject({ name: 'Bakery Lund', history, firstDay: START, lastDay: START + 70, alive: probabilityAlive(cohortWeights.cohort, history), expected: expectedPurchases(cohortWeights.cohort, history, HORIZON_WEEKS) })
    expect(bakery?.curve.map(({ weeks }) => weeks)).toEqual([4, 13, 26, 39, 52])
    expect(bakery?.curve.map(({ expected }) => expected)).toEqual(bakery?.curve.map(({ expected }) => expected).toSorted((a, b) => a - b))
    // Five repeat days of 8, less 2 given back: 7.6 a day, drawn a little towards what a day is worth anywhere.
    expect(bakery?.worth?.currency).toBe('EUR')
    expect(bakery?.worth?.minor).toBeGreaterThan(740)
    expect(bakery?.worth?.minor).toBeLessThan(790)
  })

  test('takes no silence from an archive that had ended, and the longer silence of one that goes on', async () => {
    const orders = each(START, 10, 10, (on) => order(on, 'Ballpoint pen blue', 4))
    const other = each(START, 7, 60, (on) => statement(on, 'Bakery Lund', 8))
    const ended = await loyaltyOf([...orders], [...other])
    const goesOn = await loyaltyOf([...orders, { source: 'amazon', verb: 'searched', kind: 'search', at: (START + 400) * 86_400_000, text: 'pen' }], [...other])
    const of = (value: LoyaltyValue | undefined) => value?.shops.find(({ name }) => name.startsWith('Amazon'))
    expect([of(ended)?.history.knownFor, of(goesOn)?.history.knownFor]).toEqual([90 / 7, 400 / 7])
    expect([of(ended)!.alive > 0.9, of(goesOn)!.alive < 0.2, of(goesOn)!.expected < of(ended)!.expected]).toEqual([true, true, true])
  })

  test('is the same however rows and archives are ordered', async () => {
    const rows = [...each(START, 9, 30, (on, at) => statement(on, at % 3 === 0 ? 'Bakery Lund' : 'Book Barn', 8 + at))]
    const first = await loyaltyOf(rows)
    const turned = await loyaltyOf(rows.toReversed())
    const bare = (value: LoyaltyValue | undefined) => ({ ...value, shops: value?.shops.map((shop) => ({ ...shop, examples: [] })) })
    expect(bare(turned)).toEqual(bare(first))
  })

  test('is tried on the last weeks, which were held back, and not without enough of them', async () => {
    const names = ['Bakery Lund', 'Book Barn', 'Cheese Loft', 'Dove Cafe', 'Elm Florist', 'Fern Garden']
    const regular = names.flatMap((name, at) => each(START + at, 7 + at, Math.floor(360 / (7 + at)), (on) => statement(on, name, 9)))
    const value = await loyaltyOf(regular)
    expect(value?.trial).toMatchObject({ weeks: 16, shops: 6 })
    // Who buys evenly goes on: what is foretold lies near what came.
    expect(value!.trial!.foretold / value!.trial!.came).toBeGreaterThan(0.7)
    expect(value!.trial!.foretold / value!.trial!.came).toBeLessThan(1.3)
    expect((await loyaltyOf(regular.filter(({ at }) => (at ?? 0) < (START + 100) * 86_400_000)))?.trial).toBeNull()
    expect((await loyaltyOf(regular.filter(({ object }) => object === 'Book Barn')))?.trial).toBeNull()
  })

  test('leaves out shops of sensitive goods', async () => {
    const value = await loyaltyOf([...each(START, 30, 5, (on) => statement(on, 'Boots Pharmacy', 9)), ...each(START, 30, 5, (on) => statement(on, 'Bakery Lund', 9))])
    expect(value?.shops.map(({ name }) => name)).toEqual(['Bakery Lund'])
  })
})
