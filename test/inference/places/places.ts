/** Small lives in places, written by hand: statements, and lines that only sound like them. */
import { guessAgain } from '../../../inference/run.ts'
import { tallyActivities } from '../../../inference/pass.ts'
import { signalDefinitions } from '../../../inference/registry.ts'
import type { Inference } from '../../../db/model.ts'
import { memoryStore } from '../../memory-store.ts'

const DAY_MS = 86_400_000
const FIRST = Date.UTC(2023, 0, 9)

/** A line, or a line with the day on which it was written, counted from the first. */
export type PlaceLine = string | readonly [day: number, text: string]

/** The guesses about places of somebody who wrote these lines, ten days apart where no day is given. */
export async function guessedOf(lines: readonly PlaceLine[]): Promise<{ readonly home: Inference; readonly origin: Inference }> {
  const rows = lines.map((line, nth) => {
    const [day, text] = typeof line === 'string' ? [nth * 10, line] : line
    return { source: 'whatsapp', verb: 'said' as const, at: FIRST + day * DAY_MS, text, channel: { name: 'Robin', kind: 'direct' as const } }
  })
  const tallies = await tallyActivities(memoryStore([rows]), signalDefinitions)
  const { inferences } = guessAgain(tallies, { sensitive: false })
  const of = (key: string): Inference => { const found = inferences.find((one) => one.key === key); if (found === undefined) throw new Error(`No guess ${key}`); return found }
  return { home: of('home-area'), origin: of('birthplace') }
}

/** Where somebody lives who paid at these shops, on these days counted from the first, and wrote nothing. */
export async function branchesOf(payments: readonly { readonly day: number; readonly shop: string }[]): Promise<string> {
  const rows = payments.map(({ day, shop }) => ({ source: 'alipay', verb: 'paid' as const, direction: 'out' as const, at: FIRST + day * DAY_MS, object: shop, amount: { minor: 2_500, currency: 'CNY' } }))
  const { inferences } = guessAgain(await tallyActivities(memoryStore([rows]), signalDefinitions), { sensitive: false })
  return inferences.find(({ key }) => key === 'home-area')?.answer ?? ''
}
