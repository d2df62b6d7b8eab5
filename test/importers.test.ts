import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allItems, goldenCases, goldenLines, openCase } from '../build/golden-cases.ts'
import type { GoldenCase } from '../build/golden-cases.ts'
import type { ActivityItem, Importer, Item, Match } from '../importers/importer.ts'
import { InputError } from '../importers/input.ts'
import type { Input } from '../importers/input.ts'
import { asInput } from '../importers/kit/container.ts'
import { memoryBytes } from '../importers/kit/file-bytes.ts'
import { openBytes } from '../importers/kit/open-bytes.ts'
import { recognise } from '../importers/registry.ts'
import { missedLocators } from './locators.ts'
import { memoryInput } from './memory-input.ts'

const CUTS = [0.02, 0.1, 0.2, 0.33, 0.45, 0.55, 0.66, 0.8, 0.93, 0.999]
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

interface Read { readonly input: Input; readonly importer: Importer; readonly match: Match; readonly items: readonly Item[] }

/** What a case's importer gives, or undefined where the case is about an archive that is refused or cannot be opened. */
async function read(golden: GoldenCase): Promise<Read | undefined> {
  const input = await openCase(golden).catch((error: unknown) => {
    if (error instanceof InputError) return undefined
    throw error
  })
  if (input === undefined) return undefined
  const { matches } = await recognise(input)
  const found = matches.find(({ importer }) => importer.id === golden.source)
  if (found === undefined) {
    await input.close()
    return undefined
  }
  return { input, ...found, items: await allItems(found.importer, input, found.match, golden.options) }
}

/** The same archive with every file cut at a part of its length. */
async function cutFiles(input: Input, part: number): Promise<Input> {
  const files: Record<string, Uint8Array> = {}
  for (const { path } of input.entries) {
    const whole = await contentOf(input, path)
    files[path] = whole.subarray(0, Math.floor(whole.length * part))
  }
  return memoryInput(input.name, files)
}

/** The same archive with some bytes of every file changed, the same ones for the same seed. */
async function changedFiles(input: Input, seed: number): Promise<Input> {
  const files: Record<string, Uint8Array> = {}
  let random = seed
  // A linear congruential generator is random enough to hit quotes, brackets and digits (constants of Numerical Recipes).
  const next = (below: number) => (random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0) % below
  for (const { path } of input.entries) {
    const changed = Uint8Array.from(await contentOf(input, path))
    for (let i = 0; i < 1 + changed.length / 400; i++) changed[next(Math.max(1, changed.length))] = next(256)
    files[path] = changed
  }
  return memoryInput(input.name, files)
}

/** As much of an entry as can be read. */
async function contentOf(input: Input, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of input.stream(path)) chunks.push(chunk)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  return Buffer.concat(chunks)
}

function duplicates(keys: readonly string[]): string[] {
  const seen = new Set<string>()
  return keys.filter((key) => seen.size === seen.add(key).size)
}

describe.each(goldenCases().map((golden) => ({ title: `${golden.source}/${golden.name}`, golden })))('the golden case $title', ({ golden }) => {
  it('is read exactly so', async () => {
    const expected = readFileSync(join(golden.folder, 'expected.jsonl'), 'utf8').trimEnd().split('\n')
    expect((await goldenLines(golden)).map((line): unknown => JSON.parse(line))).toEqual(expected.map((line): unknown => JSON.parse(line)))
    expect(readFileSync(join(golden.folder, 'about.md'), 'utf8').length).toBeGreaterThan(80)
  })

  it('gives the same the second time, with keys that are unique', async () => {
    const first = await read(golden)
    const second = await read(golden)
    expect(second?.items).toEqual(first?.items)
    const items = first?.items ?? []
    expect(duplicates(items.filter((item) => item.type === 'activity').map((item) => item.key))).toEqual([])
    expect(duplicates(items.filter((item) => item.type === 'claim').map((item) => item.key))).toEqual([])
    await first?.input.close()
    await second?.input.close()
  })

  it('belongs to one source only', async () => {
    const found = await read(golden)
    if (found === undefined) return
    const { matches, outbid } = await recognise(found.input)
    expect({ matches: matches.map(({ importer }) => importer.id), outbid: outbid.map(({ id }) => id) }).toEqual({ matches: [golden.source], outbid: [] })
    const paths = new Set(found.input.entries.map(({ path }) => path))
    const used = [...found.match.reads, ...found.match.unused]
    expect(used.filter((path) => !paths.has(path))).toEqual([])
    expect(duplicates(used)).toEqual([])
    await found.input.close()
  })

  it('never throws when its files are cut short', async () => {
    const found = await read(golden)
    if (found === undefined) return
    for (const part of CUTS) {
      const cut = await cutFiles(found.input, part)
      await recognise(cut)
      const items = await allItems(found.importer, cut, found.match, golden.options)
      expect(items.filter((item) => item.type === 'activity').length).toBeLessThanOrEqual(found.items.length)
    }
    await found.input.close()
  })

  it('never throws when bytes of its files are changed', async () => {
    const found = await read(golden)
    if (found === undefined) return
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const changed = await changedFiles(found.input, seed)
      await recognise(changed)
      await allItems(found.importer, changed, found.match, golden.options)
    }
    expect(found.input.entries.length).toBeGreaterThan(0)
    await found.input.close()
  })

  it('ends in a reason when the archive itself is cut short', async () => {
    const found = await read(golden)
    if (found === undefined) return
    await found.input.close()
    if (found.input.kind !== 'zip' && found.input.kind !== 'tar') return
    const file = readFileSync(golden.input)
    // A tar ends in zeros, without which nothing is missing.
    const whole = found.input.kind === 'tar' ? file.subarray(0, file.findLastIndex((byte) => byte !== 0) + 1) : file
    for (const part of CUTS) {
      const cut = memoryBytes(whole.subarray(0, Math.floor(whole.length * part)))
      // Of a tar what is whole can be read, and that it was cut is told.
      const told = await openBytes(found.input.name, cut, { password: golden.password }).then(asInput).then(
        ({ kind, problems }) => (kind === 'tar' ? problems.map(({ code }) => code) : []), (error: unknown) => (error instanceof InputError ? [error.code] : []))
      expect(told).not.toEqual([])
    }
  })

  it('points each activity at the text it was read from, and each claim into a file that was read', async () => {
    const found = await read(golden)
    if (found === undefined) return
    const placed = found.items.filter((item): item is ActivityItem => item.type === 'activity')
    expect(placed.filter(({ path }) => !found.match.reads.includes(path))).toEqual([])
    const claims = found.items.filter((item) => item.type === 'claim')
    expect(claims.filter(({ path, position }) => !found.match.reads.includes(path) || position < 0)).toEqual([])
    const owners = found.items.flatMap((item) => (item.type === 'owner' ? [item.actor] : []))
    expect(await missedLocators(found.input, found.importer.unit, placed, owners)).toEqual([])
    await found.input.close()
  })

  it('says in codes and verbs of its own what it gives and leaves out', async () => {
    const found = await read(golden)
    if (found === undefined) return
    const codes = found.items.flatMap((item) => {
      if (item.type === 'skipped') return [item.reason]
      if (item.type === 'problem' || item.type === 'note') return [item.code]
      return item.type === 'activity' || item.type === 'claim' ? [item.kind] : []
    })
    expect(codes.filter((code) => !CODE.test(code))).toEqual([])
    const verbs = new Set(found.items.flatMap((item) => (item.type === 'activity' ? [item.verb] : [])))
    expect([...verbs].filter((verb) => !found.importer.yields.includes(verb))).toEqual([])
    const timeless = found.items.filter((item) => item.type === 'activity' && (item.at === null) !== (item.precision === 'none'))
    expect(timeless).toEqual([])
    const wrongMoney = found.items.filter((item) => item.type === 'activity' && item.amount !== undefined && !(Number.isSafeInteger(item.amount.minor) && item.amount.minor >= 0))
    expect(wrongMoney).toEqual([])
    await found.input.close()
  })
})
