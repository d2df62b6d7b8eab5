/**
 * The rule for all importers: whatever is not kept is left out with a reason, nothing vanishes, and a file from which a
 * tenth of the rows was not understood says so. Each golden case is damaged in several ways and read into a store.
 */
import { describe, expect, it } from 'vitest'
import { goldenCases, openCase } from '../build/golden-cases.ts'
import type { GoldenCase } from '../build/golden-cases.ts'
import { openStore } from '../db/open.ts'
import type { Store } from '../db/store.ts'
import type { ImportAccount } from '../db/model.ts'
import type { ActivityItem, Importer, Item, Match } from '../importers/importer.ts'
import { InputError } from '../importers/input.ts'
import type { Input } from '../importers/input.ts'
import { csvText } from '../importers/kit/csv.ts'
import { decodeText } from '../importers/kit/text.ts'
import { recognise } from '../importers/registry.ts'
import { missedLocators } from './locators.ts'
import { memoryInput } from './memory-input.ts'

interface Case { readonly importer: Importer; readonly match: Match; readonly name: string; readonly files: Readonly<Record<string, Uint8Array>> }

/** A case's files in memory and who reads them; undefined where it is about an archive that is not read. */
async function caseOf(golden: GoldenCase): Promise<Case | undefined> {
  const input = await openCase(golden).catch((error: unknown) => {
    if (error instanceof InputError) return undefined
    throw error
  })
  if (input === undefined) return undefined
  const { matches } = await recognise(input)
  const found = matches.find(({ importer }) => importer.id === golden.source)
  const files: Record<string, Uint8Array> = {}
  for (const { path } of input.entries) files[path] = await input.bytes(path).catch(() => new Uint8Array(0))
  await input.close()
  return found && { importer: found.importer, match: found.match, name: input.name, files }
}

async function itemsOf({ importer, match }: Case, input: Input, golden: GoldenCase): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const batch of importer.extract(input, match, golden.options)) items.push(...batch)
  return items
}

/** Writes items as an archive. */
function importInto(store: Store, { importer, match, name }: Case, items: readonly Item[]): ImportAccount {
  const writer = store.startImport({
    name, path: `/made/up/${name}`, bytes: 1, importer: importer.id, unit: importer.unit, generation: match.generation, confidence: match.confidence, addedAt: 0, sample: null,
    files: match.reads.map((path) => ({ path, status: 'read' })),
  })
  writer.add(items)
  writer.finish({ sha256: '', bytes: 1, owners: [] })
  store.completeImports([writer.archive])
  const account = store.archives().find(({ id }) => id === writer.archive)?.account
  if (account === undefined) throw new Error('no account')
  return account
}

/** Numbers that are the same for the same seed (constants of Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let random = seed
  return (below) => (random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0) % below
}

/** Changes lines of a text, in whatever encoding of one byte a letter or UTF-8 it is: as bytes. */
function changeLines(content: Uint8Array, change: (line: string, index: number) => string): Uint8Array {
  return Buffer.from(Buffer.from(content).toString('latin1').split('\n').map(change).join('\n'), 'latin1')
}

const NOISE = '@@ 7f;~~ no row at all ~~ %%'

/** Ways to damage a file; binary ones are damaged too, which is a test of its own. */
const DAMAGES: Readonly<Record<string, (content: Uint8Array, seed: number) => Uint8Array>> = {
  'lines replaced by noise': (content, seed) => {
    const next = numbers(seed)
    return changeLines(content, (line) => (next(4) === 0 ? NOISE : line))
  },
  'cells cut': (content, seed) => {
    const next = numbers(seed)
    return changeLines(content, (line) => {
      const cells = line.split(',')
      return cells.length > 3 && next(3) === 0 ? cells.toSpliced(next(cells.length), 1).join(',') : line
    })
  },
  'columns swapped': (content, seed) => {
    const next = numbers(seed)
    return changeLines(content, (line) => {
      const cells = line.split(',')
      const at = next(Math.max(1, cells.length - 1))
      return cells.length > 3 && next(3) === 0 ? [...cells.slice(0, at), cells[at + 1] ?? '', cells[at] ?? '', ...cells.slice(at + 2)].join(',') : line
    })
  },
  'commas put in': (content, seed) => {
    const next = numbers(seed)
    return changeLines(content, (line) => (line.length > 10 && next(3) === 0 ? `${line.slice(0, next(line.length))},${line.slice(next(line.length))}` : line))
  },
}

/** Names that Amazon's tables do not hold, of rows that may have no other. */
const SHOPS = ['Amazon Digital']

const sum = (values: Readonly<Record<string, number>>) => Object.values(values).reduce((total, value) => total + value, 0)

describe.each(goldenCases().map((golden) => ({ title: `${golden.source}/${golden.name}`, golden })))('the golden case $title', ({ golden }) => {
  it.each(Object.keys(DAMAGES))('with %s accounts for every row, points at its texts, and adds nothing the second time', async (kind) => {
    const found = await caseOf(golden)
    if (found === undefined) return
    for (const seed of [1, 2, 3]) {
      const files = Object.fromEntries(Object.entries(found.files).map(([path, content]) => [path, DAMAGES[kind]?.(content, seed) ?? content]))
      const input = memoryInput(found.name, files)
      const items = await itemsOf(found, input, golden)
      // A poll's text is put together from several lines.
      // Broken JSON has no items that the test could count by itself.
      const activities = items.filter((item): item is ActivityItem => item.type === 'activity' && item.kind !== 'poll' && !(found.importer.unit === 'row' && item.path.endsWith('.json')))
      const owners = items.flatMap((item) => (item.type === 'owner' ? [item.actor] : []))
      expect([kind, seed, await missedLocators(input, found.importer.unit, activities, [...owners, ...SHOPS])]).toEqual([kind, seed, []])
      const store = openStore({ file: ':memory:' })
      const first = importInto(store, found, items)
      const second = importInto(store, found, await itemsOf(found, input, golden))
      expect({ seen: first.rows.seen, skipped: first.rows.skipped, again: second.activities, kept: second.rows.kept })
        .toEqual({ seen: first.rows.kept + sum(first.rows.why), skipped: sum(first.rows.why), again: 0, kept: first.rows.kept })
      store.close()
    }
  })

  it('loses no record of a table, whatever is put into it', async () => {
    const found = await caseOf(golden)
    if (found?.importer.unit !== 'row') return
    for (const seed of [1, 2, 3]) {
      const files = Object.fromEntries(Object.entries(found.files).map(([path, content]) => [path, DAMAGES['cells cut']?.(content, seed) ?? content]))
      const items = await itemsOf(found, memoryInput(found.name, files), golden)
      // A text of talk is no table: a message may have many lines.
      const tables = found.importer.carries.includes('talk') ? /\.csv$/i : /\.(?:csv|txt)$/i
      const lost = found.match.reads.filter((path) => tables.test(path)).flatMap((path) => {
        const told = items.filter((item): item is Extract<Item, { position?: number }> => 'path' in item && 'position' in item && item.path === path)
        if (items.some((item) => item.type === 'problem' && item.failed && item.path === path)) return []
        const first = Math.min(...told.map(({ position = Infinity }) => position))
        const places = new Set(told.map(({ position }) => position))
        const { text } = decodeText(files[path] ?? new Uint8Array(0), { chinese: true })
        // A bill's information block may stand behind its rows.
        const last = Math.max(...told.map(({ position = 0 }) => position))
        return csvText(text, found.importer.id === 'alipay' ? { oneLine: true } : {}).filter(({ row, cells, problem }) => row >= first && row <= last && !places.has(row) && problem === undefined && cells.some((cell) => cell.trim() !== ''))
          .map(({ row, cells }) => `${path} ${row} ${cells.join(',').slice(0, 60)}`)
      })
      expect(lost.filter((line) => !/导出信息|电子客户回单|交易时间|-{20}/.test(line))).toEqual([])
    }
  })

  it('says which file is full of noise', async () => {
    const found = await caseOf(golden)
    if (found === undefined) return
    const files: Record<string, Uint8Array> = { ...found.files }
    const noisy = found.match.reads.filter((path) => {
      const content = files[path] ?? new Uint8Array(0)
      const changed = withNoise(path, content)
      if (changed === undefined) return false
      files[path] = changed
      return true
    })
    const input = memoryInput(found.name, files)
    const store = openStore({ file: ':memory:' })
    const items = await itemsOf(found, input, golden)
    const account = importInto(store, found, items)
    const failed = new Set(items.flatMap((item) => (item.type === 'problem' && item.failed ? [item.path] : item.type === 'question' ? [item.path] : [])))
    const named = new Set(account.poorFiles.map(({ path }) => path))
    expect(noisy.filter((path) => !named.has(path) && !failed.has(path))).toEqual([])
    expect(account.notes.includes('much-not-understood')).toBe(named.size > 0)
    store.close()
  })
})

/** A file with two rows of noise behind each of its own, or undefined for kinds that have no rows by themselves. */
function withNoise(path: string, content: Uint8Array): Uint8Array | undefined {
  const text = Buffer.from(content).toString('latin1')
  if (/\.csv$/i.test(path) && text.includes('\n')) {
    const lines = text.split('\n')
    // Noise within a quoted text would only be a part of it.
    if (lines.some((line) => (line.match(/"/g)?.length ?? 0) % 2 === 1)) return undefined
    const header = lines.findIndex((line) => line.split(',').length > 3 && !/,{3}/.test(line))
    if (header < 0) return undefined
    const rows = lines.slice(header + 1).flatMap((line) => (line.includes(',') && !/^-{10}/.test(line) ? [line, '9,@@,~~', '%,%'] : [line]))
    return rows.length === lines.length - header - 1 ? undefined : Buffer.from([...lines.slice(0, header + 1), ...rows].join('\n'), 'latin1')
  }
  const json = /^[^[{]*=\s*|^/.exec(text)?.[0] ?? ''
  if (!/\.(?:js|json)$/i.test(path)) return undefined
  try {
    const value: unknown = JSON.parse(Buffer.from(text.slice(json.length), 'latin1').toString('utf8').replace(/;?\s*$/, ''))
    const list = Array.isArray(value) ? value : undefined
    if (list === undefined || list.length === 0 || /manifest|account|profile|tweet_index|_details|\bpersonalization|ageinfo|Wishlist|SubscribeAndSave/i.test(path)) return undefined
    return Buffer.from(`${json}${JSON.stringify(list.flatMap((item: unknown) => [item, 7, 'noise']))}`)
  } catch {
    return undefined
  }
}
