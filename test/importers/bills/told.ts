/** Bills of Chinese wallets for tests, and what the importers tell of them in few words. */
import type { Importer } from '../../../importers/importer.ts'
import { memoryInput } from '../../memory-input.ts'
import { activitiesOf, codesOf, collect } from '../collect.ts'

/** What is told: rows as `kind direction fen item`, and codes of what was not kept. Undefined where the file is not taken. */
export async function tell(importer: Importer, content: string | Uint8Array, name = 'bill.csv'): Promise<{ rows: readonly string[]; codes: Readonly<Record<string, number>> } | undefined> {
  const items = await collect(importer, memoryInput(name, { [name]: content }))
  return items && { rows: activitiesOf(items).map(({ kind, direction, amount, text }) => [kind, direction, amount?.minor, text].filter((part) => part !== undefined).join(' ')), codes: codesOf(items) }
}

/** The activities of a bill. */
export async function rowsOf(importer: Importer, content: string | Uint8Array, name = 'bill.csv') {
  return activitiesOf(await collect(importer, memoryInput(name, { [name]: content })))
}
