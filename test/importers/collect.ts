/** Reads an input through one importer, for tests. */
import type { ActivityItem, Importer, Item } from '../../importers/importer.ts'
import type { Input } from '../../importers/input.ts'

/** All items, or undefined where the importer does not take the input as its own. Closes the input. */
export async function collect(importer: Importer, input: Input): Promise<readonly Item[] | undefined> {
  try {
    const match = await importer.identify(input)
    if (match === undefined || 'refused' in match) return undefined
    const items: Item[] = []
    for await (const batch of importer.extract(input, match, { timeZone: 'Europe/Paris', owners: [] })) items.push(...batch)
    return items
  } finally {
    await input.close()
  }
}

/** The importers among some that take an input for their own or refuse it as theirs. Closes the input. */
export async function takers(importers: readonly Importer[], input: Input): Promise<readonly string[]> {
  try {
    const answers = await Promise.all(importers.map((importer) => importer.identify(input)))
    return importers.filter((_, index) => answers[index] !== undefined).map(({ id }) => id)
  } finally {
    await input.close()
  }
}

/** The activities among items. */
export function activitiesOf(items: readonly Item[] | undefined): readonly ActivityItem[] {
  return (items ?? []).filter((item) => item.type === 'activity')
}

/** Rows and sums in minor units by currency and direction, e.g. `{ 'CNY out': [11, 290453] }`. */
export function sumsOf(items: readonly Item[] | undefined): Record<string, readonly [rows: number, minor: number]> {
  const sums: Record<string, readonly [number, number]> = {}
  for (const { amount, direction } of activitiesOf(items)) {
    if (amount === undefined) continue
    const key = `${amount.currency} ${direction ?? 'none'}`
    const [rows, minor] = sums[key] ?? [0, 0]
    sums[key] = [rows + 1, minor + amount.minor]
  }
  return sums
}

/** The codes of what is no activity, with how often each came. */
export function codesOf(items: readonly Item[] | undefined): Record<string, number> {
  const codes: Record<string, number> = {}
  for (const item of items ?? []) {
    const code = item.type === 'skipped' ? item.reason : item.type === 'problem' || item.type === 'note' ? item.code : undefined
    if (code !== undefined) codes[code] = (codes[code] ?? 0) + 1
  }
  return codes
}
