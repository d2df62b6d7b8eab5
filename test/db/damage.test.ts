import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkStore, openStore } from '../../db/open.ts'
import { asStoreError, StoreError } from '../../db/store-error.ts'
import { everything, facts, importItems, message } from './made-up-items.ts'

const PAGE = 8192
let folder = ''
let file = ''
let sound: Buffer = Buffer.alloc(0)
let before: unknown

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-damage-'))
  file = join(folder, 'store.sqlite')
  const store = openStore({ file })
  importItems(store, facts('one.txt'), Array.from({ length: 500 }, (_, index) => message(index, `text ${index} of some length`, { category: 'c', actor: `p${index % 40}` })))
  importItems(store, facts('two.txt'), Array.from({ length: 100 }, (_, index) => message(index, `text ${index} edited`, { actor: `p${index % 40}` })))
  before = everything(store)
  store.close()
  sound = readFileSync(file)
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

/** Checks, then opens (to read: the writing is the disk's time) and reads all of a store with these bytes: what was read, or the code of the refusal. */
function outcomeOf(bytes: Buffer): { code: string } | { read: unknown } {
  for (const beside of ['-wal', '-shm']) rmSync(`${file}${beside}`, { force: true })
  writeFileSync(file, bytes)
  try {
    checkStore({ file })
  } catch (error) {
    const told = asStoreError(error)
    if (!(told instanceof StoreError)) throw error
    const isUntouched = readFileSync(file).equals(bytes) && readdirSync(folder).length === 2
    return { code: isUntouched ? told.code : `${told.code}, written to` }
  }
  const store = openStore({ file, readonly: true })
  try {
    return { read: everything(store) }
  } finally {
    store.close()
  }
}

function flipped(place: number, turn: number): Buffer {
  const bytes = Buffer.from(sound)
  bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << (turn % 8)), place)
  return bytes
}

describe('a flipped bit', () => {
  it('in the header of a page is found before anything is written, or changes nothing', () => {
    const pages = sound.length / PAGE
    expect(pages).toBeGreaterThan(15)
    // The eight bytes of a page's header and its first pointers; of the first page, the file's own hundred bytes as well.
    const places: number[] = Array.from({ length: 130 }, (_, at) => at)
    for (let page = 1; page < pages; page++) for (let at = 0; at < 12; at++) places.push(page * PAGE + at)
    const wrong: unknown[] = []
    let refused = 0
    for (const [turn, place] of places.entries()) {
      const outcome = outcomeOf(flipped(place, turn))
      if ('code' in outcome) refused += 1
      // The number of the schema is all that tells a newer store.
      const isRight = 'code' in outcome ? outcome.code === 'store-damaged' || (outcome.code === 'store-newer' && place >= 60 && place < 64) : isDeepStrictEqual(outcome.read, before)
      if (!isRight) wrong.push([place, outcome])
    }
    expect(wrong).toEqual([])
    expect(places.length).toBeGreaterThan(300)
    expect(refused).toBeGreaterThan(200)
  }, 120_000)

  it('anywhere in the file ends in a reading or a refusal, never in a crash', () => {
    const codes = new Set<string>()
    let state = 7
    for (let turn = 0; turn < 120; turn++) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      const outcome = outcomeOf(flipped(state % sound.length, turn))
      if ('code' in outcome) codes.add(outcome.code)
    }
    expect([...codes]).toEqual(['store-damaged'])
  }, 120_000)
})

describe('a store cut short', () => {
  it('is damaged at every length, and left as it is', () => {
    for (const bytes of [512, 4095, PAGE - 1, PAGE, PAGE + 1, PAGE * 3, sound.length - PAGE, sound.length - 1]) {
      expect([bytes, outcomeOf(sound.subarray(0, bytes))]).toEqual([bytes, { code: 'store-damaged' }])
    }
  })
})
