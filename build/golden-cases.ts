/** The golden cases: test/golden/<source>/<case>/{input/, options.json, expected.jsonl, about.md}. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Importer, ImportOptions, Item, Match } from '../importers/importer.ts'
import { InputError } from '../importers/input.ts'
import { openInput } from '../importers/open-input.ts'
import type { Input } from '../importers/input.ts'
import { recognise } from '../importers/registry.ts'

/** Where the cases are, in the project. */
export const GOLDEN_ROOT = join(import.meta.dirname, '../test/golden')

const DEFAULT_OPTIONS: ImportOptions = { timeZone: 'Europe/Paris', owners: [] }

/** One case. */
export interface GoldenCase {
  readonly source: string
  readonly name: string
  /** Absolute path of the case's folder. */
  readonly folder: string
  /** What is opened: the only file of `input/`, else that folder. */
  readonly input: string
  readonly options: ImportOptions
  readonly password: string | undefined
}

/** All cases, or those of one source, or the one named. `options.json` may also hold a `password`. */
export function goldenCases(source?: string, name?: string): readonly GoldenCase[] {
  const sources = source === undefined ? foldersOf(GOLDEN_ROOT) : [source]
  return sources.flatMap((id) =>
    foldersOf(join(GOLDEN_ROOT, id))
      .filter((found) => name === undefined || found === name)
      .map((found) => readCase(id, found)))
}

function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).filter((item) => item.isDirectory()).map((item) => item.name).toSorted()
}

function readCase(source: string, name: string): GoldenCase {
  const folder = join(GOLDEN_ROOT, source, name)
  const inside = readdirSync(join(folder, 'input'), { withFileTypes: true })
  const [only] = inside
  const isSingle = inside.length === 1 && only !== undefined && only.isFile()
  const file = join(folder, 'options.json')
  const given: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const { password, ...options } = given as Partial<ImportOptions> & { readonly password?: string }
  return { source, name, folder, input: isSingle ? join(folder, 'input', only.name) : join(folder, 'input'), options: { ...DEFAULT_OPTIONS, ...options }, password }
}

/** Opens a case's input. Throws {@link InputError} when the case is about one. */
export function openCase(golden: GoldenCase): Promise<Input> {
  return openInput(golden.input, golden.password === undefined ? {} : { password: golden.password })
}

/** All items that an importer reports. */
export async function allItems(importer: Importer, input: Input, match: Match, options: ImportOptions): Promise<Item[]> {
  const items: Item[] = []
  for await (const batch of importer.extract(input, match, options)) items.push(...batch)
  return items
}

/**
 * A case's outcome, one JSON line each: first how the source recognised it, `{"match":…}` or `{"refusal":…}`, then every
 * item in order. An archive that cannot be opened is one line `{"error":…}`.
 */
export async function goldenLines(golden: GoldenCase): Promise<string[]> {
  let input: Input
  try {
    input = await openCase(golden)
  } catch (error) {
    if (error instanceof InputError) return [JSON.stringify({ error: error.code })]
    throw error
  }
  try {
    const { matches, refusals } = await recognise(input, golden.source)
    const [found] = matches
    if (found === undefined) return refusals.map(({ refusal }) => JSON.stringify({ refusal }))
    const items = await allItems(found.importer, input, found.match, golden.options)
    return [{ match: found.match }, ...items].map((item) => JSON.stringify(item))
  } finally {
    await input.close()
  }
}
