/** A move that happened and a move ahead: two guesses, and no row is counted by both. */
import { expect, test } from 'vitest'
import type { Draft } from '../memory-store.ts'
import { day, order } from './purchases.ts'
import { toldOf, weekly } from './told-of.ts'

const DAY_MS = 86_400_000
const START = Date.UTC(2024, 0, 3)
const onDays = (lines: readonly (readonly [day: number, text: string])[]): readonly Draft[] => lines.map(([at, text]) => ({ ...weekly([text])[0]!, at: START + at * DAY_MS }))

/** For each guess its answer, and the days of the rows it shows for it. */
async function bothOf(drafts: readonly Draft[]): Promise<Readonly<Record<'moved' | 'ahead', readonly [answer: string, days: readonly number[]]>>> {
  const shown = async (key: string): Promise<readonly [string, readonly number[]]> => {
    const { answer, evidence } = await toldOf(key, drafts)
    const rows = evidence.filter(({ outcome }) => outcome === 'yes').flatMap(({ examples }) => examples.map(({ activity }) => activity))
    return [answer, [...new Set(rows)].map((row) => Math.round((drafts[row - 1]!.at! - START) / DAY_MS)).toSorted((a, b) => a - b)]
  }
  return { moved: await shown('moved-home'), ahead: await shown('moving-soon') }
}

const AHEAD = [[300, 'we signed the lease for the new flat'], [308, 'packing boxes for the move all night'], [316, 'booked the van, moving day is close'], [318, 'more boxes for the move'], [321, 'found a moving company'], [324, 'collecting the keys on friday']] as const
const HAPPENED = [[331, 'we just moved in'], [338, 'all unpacked, we moved into the new flat']] as const
const FILL = Array.from({ length: 210 }, (_, at) => [at, 'the train was late again'] as const)

test('what is said of a move ahead is no sign of one that happened', async () => {
  expect(await bothOf(onDays([...FILL, ...AHEAD]))).toEqual({ moved: ['cannot tell', []], ahead: ['yes', AHEAD.map(([at]) => at)] })
})

test('once it is over, the same lines tell of the move that happened, and of none ahead', async () => {
  const { moved, ahead } = await bothOf(onDays([...FILL, ...AHEAD, ...HAPPENED]))
  expect([moved[0], moved[1].includes(300), moved[1].includes(331), ahead[0] === 'yes', ahead[1]]).toEqual(['yes', true, true, false, []])
})

test('long after, they tell of the move that happened, said or not that it is over', async () => {
  const { moved, ahead } = await bothOf(onDays([...FILL, ...AHEAD, [480, 'long day']]))
  expect([moved, ahead]).toEqual([['yes', AHEAD.map(([at]) => at)], ['cannot tell', []]])
})

test('movers paid for lately are paid for a move ahead', async () => {
  const bought = order(day(2024, 12, 1), 'Moving boxes, 20 pack', 40)
  const { moved, ahead } = await bothOf([...onDays([...FILL, ...AHEAD]), bought])
  expect([moved[1], ahead[1].includes(Math.round((bought.at! - START) / DAY_MS))]).toEqual([[], true])
})
