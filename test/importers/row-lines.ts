/** Rows as short lines, for tests that compare whole imports with tables. */
import type { Importer, Item } from '../../importers/importer.ts'
import { allItems } from '../../build/golden-cases.ts'
import { memoryInput } from '../memory-input.ts'

/** `verb kind actor time text`, or the reason of a row that was skipped; text is JSON and left out where there is none. */
export function rowLines(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.type === 'skipped') return [item.reason]
    if (item.type === 'problem') return [`problem ${item.code}`]
    if (item.type !== 'activity') return []
    const time = item.at === null ? 'no-time' : new Date(item.at).toISOString().replace('.000Z', 'Z')
    return [[item.verb, item.kind, item.actor, time, ...(item.text === undefined ? [] : [JSON.stringify(item.text)]), ...(item.object === undefined ? [] : [`<${item.object}>`])].join(' ')]
  })
}

/** All items of files in memory, or the code of the refusal, or undefined where they are not the importer's. */
export async function read(importer: Importer, name: string, files: Record<string, string | Uint8Array>, options: { timeZone?: string; owners?: readonly string[]; chunk?: number } = {}): Promise<readonly Item[] | string | undefined> {
  const input = memoryInput(name, files, options.chunk)
  const match = await importer.identify(input)
  if (match === undefined) return undefined
  if ('refused' in match) return match.refused
  return allItems(importer, input, match, { timeZone: options.timeZone ?? 'UTC', owners: options.owners ?? [] })
}

/** {@link rowLines} of what {@link read} gives; a refusal is one line. */
export async function readLines(...what: Parameters<typeof read>): Promise<readonly string[]> {
  const items = await read(...what)
  return typeof items === 'string' ? [`refused ${items}`] : rowLines(items ?? [])
}
