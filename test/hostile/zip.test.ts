import { crc32, deflateRawSync } from 'node:zlib'
import { array, assert, asyncProperty, nat, tuple, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownName } from '../../importers/kit/entry-names.ts'
import { memoryBytes } from '../../importers/kit/file-bytes.ts'
import { openBytes } from '../../importers/kit/open-bytes.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { hostileZip, u16, u32, u64 } from './hostile-zip.ts'
import type { HostileEntry } from './hostile-zip.ts'
import { isTold, outcomeOf } from './outcome.ts'

const GOOD: HostileEntry = { name: 'good.txt', content: 'good' }
const MIB = 1024 * 1024

/** Each hostile entry beside a good one, which must still be readable. */
function beside(...entries: readonly HostileEntry[]) {
  return outcomeOf(hostileZip([...entries, GOOD]))
}

describe('names in a zip', () => {
  it.each([
    ['..', '../x'], ['.. inside', 'a/../../x'], ['.. with backslashes', 'a\\..\\..\\x'], ['absolute', '/etc/x'],
    ['a drive', 'C:\\x'], ['a drive with a slash', 'c:/x'], ['a network share', '\\\\server\\share\\x'],
    ['a line break', 'a\nb'], ['an escape character', 'a\u001b[2Jb'], ['too many folders', `${'a/'.repeat(40)}x`], ['only dots', './.'],
  ])('are refused and told when they hold %s', async (_, name) => {
    expect(await beside({ name, content: 'x' })).toEqual({ entries: { 'good.txt': 4 }, problems: [`entry-refused ${shownName(name)}`] })
  })

  it('are refused when they hold a NUL or are too long', async () => {
    expect(await beside({ name: 'a\0b', content: 'x' }, { name: 'x'.repeat(1025), content: 'x' }))
      .toEqual({ entries: { 'good.txt': 4 }, problems: ['entry-refused a\ufffdb', `entry-refused ${'x'.repeat(200)}`] })
  })

  it('that are equal count once, as do those that differ in case or composition alone and hold the same', async () => {
    expect(await beside({ name: 'é.txt', content: '1' }, { name: 'é.txt', content: '22' }, { name: 'e\u0301.txt', content: '1' }, { name: 'É.TXT', content: '1' }))
      .toEqual({ entries: { 'é.txt': 1, 'good.txt': 4 }, problems: ['duplicate-name é.txt', 'duplicate-name é.txt', 'duplicate-name É.TXT'] })
  })

  it('that differ in case or composition alone and hold something else are other files', async () => {
    expect(await beside({ name: 'é.txt', content: '1' }, { name: 'e\u0301.txt', content: '333' }, { name: 'É.TXT', content: '4444' }))
      .toEqual({ entries: { 'é.txt': 1, '2/é.txt': 3, '3/É.TXT': 4, 'good.txt': 4 } })
  })

  it('may number tens of thousands that differ in case alone', async () => {
    const variants = Array.from({ length: 30_000 }, (_, i) => Array.from('abcdefghijklmno', (letter, bit) => (i >> bit) % 2 === 1 ? letter.toUpperCase() : letter).join(''))
    const outcome = await beside(...variants.map((name, i) => ({ name, content: String(i), method: 0 })))
    expect(typeof outcome === 'string' ? outcome : Object.keys(outcome.entries).length).toBe(30_001)
  })

  it('of JavaScript objects are plain names', async () => {
    expect(await beside({ name: '__proto__', content: '1' }, { name: 'constructor/prototype', content: '22' }))
      .toEqual({ entries: Object.fromEntries([['__proto__', 1], ['constructor/prototype', 2], ['good.txt', 4]]) })
    expect('1' in {}).toBe(false)
  })

  it('are read in the encoding they were written in', async () => {
    const unicode = Buffer.from('账单.csv')
    const field = Buffer.concat([u16(0x7075), u16(5 + unicode.length), Buffer.from([1]), u32(crc32(Buffer.from('bill.csv'))), unicode])
    expect(await beside(
      { name: Uint8Array.from([0xce, 0xa2, 0xd0, 0xc5, 0x2e, 0x63, 0x73, 0x76]), content: '1' },
      { name: Uint8Array.from([0x41, 0x6d, 0x82, 0x6c, 0x69, 0x65, 0x2e, 0x74, 0x78, 0x74]), content: '22' },
      { name: Buffer.from('Größe.txt'), content: '333' },
      { name: 'bill.csv', extra: field, content: '4444', flags: 0 },
    )).toEqual({ entries: { '微信.csv': 1, 'Amélie.txt': 2, 'Größe.txt': 3, '账单.csv': 4, 'good.txt': 4 } })
  })

  it('that systems leave behind are no entries', async () => {
    expect(await beside({ name: '__MACOSX/._good.txt' }, { name: 'a/.DS_Store' }, { name: 'a/._b' }, { name: 'Thumbs.db' }, { name: 'a/' })).toEqual({ entries: { 'good.txt': 4 } })
  })
})

describe('entries of a zip', () => {
  it('that are links or devices are skipped and named', async () => {
    expect(await beside({ name: 'link', content: '/etc/passwd', mode: 0o120777 }, { name: 'pipe', mode: 0o010644 }, { name: 'disk', mode: 0o060644 }))
      .toEqual({ entries: { 'good.txt': 4 }, problems: ['link-skipped link', 'device-skipped pipe', 'device-skipped disk'] })
  })

  it('whose content is not what the directory says are damaged, each alone', async () => {
    const wrong = Buffer.from('content that is long enough to be cut')
    expect(await beside(
      { name: 'crc', content: 'x', crc: 1 },
      { name: 'longer', content: 'xxxx', bytes: 2 },
      { name: 'shorter', content: 'xxxx', bytes: 9 },
      { name: 'other', localName: 'else', content: 'x' },
      { name: 'garbage', content: wrong, method: 8, bytes: 5 },
      { name: 'method', content: 'x', method: 14 },
    )).toEqual({ entries: { crc: 'damaged', longer: 'damaged', shorter: 'damaged', other: 'damaged', garbage: 'damaged', method: 'unsupported-method', 'good.txt': 4 } })
  })

  it('of which the directory says what cannot be are damaged, each alone', async () => {
    const shortField = Buffer.concat([u16(1), u16(4), u32(5)])
    const beyondAll = Buffer.concat([u16(1), u16(16), u64(1n << 63n), u64(1n << 63n)])
    const beyondFile = Buffer.concat([u16(1), u16(8), u64(1n << 40n)])
    expect(await beside(
      { name: 'far', content: 'x', offset: 0x7fffffff },
      { name: 'wide and far', content: 'x', offset: 0xffffffff, extra: beyondFile },
      { name: 'no field', content: 'x', bytes: 0xffffffff },
      { name: 'short field', content: 'x', bytes: 0xffffffff, extra: shortField },
      { name: 'beyond 2^53', content: 'x', bytes: 0xffffffff, stored: 0xffffffff, extra: beyondAll },
      { name: 'long', content: 'x', stored: 0xfffffff0 },
      { name: 'more than it can hold', content: 'x', bytes: 0xffffffff, extra: Buffer.concat([u16(1), u16(8), u64(1n << 50n)]) },
      { name: 'within another', content: 'x', offset: 7 },
      { name: 'reaches into the next', content: 'x', stored: 60, localStored: 3 },
      { name: 'of a longer name', localName: 's', content: 'x' },
    )).toEqual({
      entries: {
        far: 'damaged', 'wide and far': 'damaged', 'no field': 'damaged', 'short field': 'damaged', 'beyond 2^53': 'damaged', long: 'damaged', 'more than it can hold': 'damaged',
        'within another': 'damaged', 'reaches into the next': 'damaged', 'of a longer name': 'damaged', 'good.txt': 4,
      },
    })
  })

  it('of which the directory says what cannot be claim no room', async () => {
    const wide = Buffer.concat([u16(1), u16(8), u64(1n << 50n)])
    const input = await openBytes('export.zip', memoryBytes(hostileZip([{ name: 'huge', content: 'x', bytes: 0xffffffff, extra: wide }, GOOD])))
    expect(input.entries.every(({ bytes }) => bytes < 1000)).toBe(true)
  })

  it('with an extra field that claims more than there is are read', async () => {
    expect(await beside({ name: 'a', content: 'x', extra: Buffer.concat([u16(0x7075), u16(60_000)]) }, { name: 'b', content: 'xx', extra: u16(7) })).toEqual({ entries: { a: 1, b: 2, 'good.txt': 4 } })
  })

  it('that hold another archive stay closed', async () => {
    const inner = hostileZip([{ name: 'inner.txt', content: 'x'.repeat(1000) }])
    expect(await beside({ name: 'inner.zip', content: inner })).toEqual({ entries: { 'inner.zip': inner.length, 'good.txt': 4 } })
  })

  it('may number a hundred thousand', async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ name: `f/${i}`, content: '', method: 0 }))
    const outcome = await outcomeOf(hostileZip(many))
    expect(typeof outcome === 'string' ? outcome : Object.keys(outcome.entries).length).toBe(100_000)
    expect(await outcomeOf(hostileZip(many.slice(0, 101)), { limits: { entries: 100 } })).toBe('too-many-entries')
  })
})

describe('a decompression bomb', () => {
  it('of one entry stops at the ratio, after 64 MiB', async () => {
    expect(await beside({ name: 'zeros', content: Buffer.alloc(66 * MIB) })).toEqual({ entries: { zeros: 'bomb', 'good.txt': 4 } })
  })

  it('of many entries stops at the size of the whole', async () => {
    const entries = Array.from({ length: 5 }, (_, i) => ({ name: `z${i}`, content: Buffer.alloc(MIB) }))
    expect(await outcomeOf(hostileZip(entries), { limits: { totalFree: 3.5 * MIB } })).toEqual({ entries: { z0: MIB, z1: MIB, z2: MIB, z3: 'bomb', z4: 'bomb' } })
  })

  it('stops at the size of one entry', async () => {
    expect(await outcomeOf(hostileZip([{ name: 'z', content: Buffer.alloc(2 * MIB) }]), { limits: { entryBytes: MIB } })).toEqual({ entries: { z: 'too-large' } })
  })

  it('of entries that share their bytes is refused before anything is read', async () => {
    const kernel: HostileEntry = { name: 'a', content: Buffer.alloc(MIB) }
    expect(await outcomeOf(hostileZip([kernel, { ...kernel, name: 'b', sharesHeaderOf: 0 }]))).toBe('overlap')
    // Entries that quote each other's headers as data, as in bamsoftware.com/hacks/zipbomb.
    const stored = deflateRawSync(Buffer.alloc(MIB)).length + 60
    expect(await outcomeOf(hostileZip([{ ...kernel, stored }, { ...kernel, name: 'b' }, { ...kernel, name: 'c' }]))).toBe('overlap')
  })
})

describe('the end of a zip', () => {
  it('that hides the entries is damaged, never empty', async () => {
    const hidden = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])
    expect(await outcomeOf(hostileZip([GOOD], { count: 0 }))).toBe('damaged')
    expect(await outcomeOf(hostileZip([GOOD], { count: 0, length: 0, offset: 0 }))).toBe('damaged')
    expect(await outcomeOf(hostileZip([GOOD], { comment: hidden }))).toEqual({ entries: { 'good.txt': 4 } })
  })

  it('with a zip64 record beyond the file ends in a reason', async () => {
    for (const place of [0n, 1n << 40n, (1n << 63n) - 1n, (1n << 64n) - 1n]) {
      const locator = Buffer.concat([Buffer.from('PK\x06\x07', 'latin1'), u32(0), u64(place), u32(1)])
      expect(await outcomeOf(hostileZip([GOOD], { before: locator, count: 0xffff, length: 0xffffffff, offset: 0xffffffff }))).toBe('damaged')
    }
  })

  it('with impossible sizes in the zip64 field of every entry ends in a reason', async () => {
    for (const value of [1n << 40n, (1n << 64n) - 1n]) {
      const extra = Buffer.concat([u16(1), u16(24), u64(value), u64(value), u64(value)])
      expect(await outcomeOf(hostileZip([{ ...GOOD, extra, stored: 0xffffffff, bytes: 0xffffffff }]))).toBe('damaged')
    }
    expect(await outcomeOf(hostileZip([{ ...GOOD, stored: 0xffffffff }]))).toBe('damaged')
  })

  it('may be a zip64 one', async () => {
    const honest = hostileZip([GOOD])
    const wideSizes = Buffer.concat([u16(1), u16(16), u64(4n), u64(BigInt(deflateRawSync('good').length))])
    const body = hostileZip([{ ...GOOD, extra: wideSizes, stored: 0xffffffff, bytes: 0xffffffff }])
    const start = honest.length - 22 - (46 + 'good.txt'.length)
    const directory = body.length - 22 - start
    const end64 = Buffer.concat([Buffer.from('PK\x06\x06', 'latin1'), u64(44n), u16(45), u16(45), u32(0), u32(0), u64(1n), u64(1n), u64(BigInt(directory)), u64(BigInt(start))])
    const locator = Buffer.concat([Buffer.from('PK\x06\x07', 'latin1'), u32(0), u64(BigInt(start + directory)), u32(1)])
    const zip = hostileZip([{ ...GOOD, extra: wideSizes, stored: 0xffffffff, bytes: 0xffffffff }], { before: Buffer.concat([end64, locator]), count: 0xffff, length: 0xffffffff, offset: 0xffffffff })
    expect(await outcomeOf(zip)).toEqual({ entries: { 'good.txt': 4 } })
  })

  it('may be preceded by a program and followed by a comment', async () => {
    const archive = Buffer.concat([Buffer.from('MZ program'), hostileZip([GOOD], { comment: Buffer.from('a comment') })])
    expect(await outcomeOf(archive)).toEqual({ entries: { 'good.txt': 4 } })
  })

  it('tells what a file is that is no readable zip', async () => {
    const whole = hostileZip([GOOD, { name: 'b', content: 'b' }])
    expect({
      nothing: await outcomeOf(new Uint8Array(0)),
      text: await outcomeOf(Buffer.from('not a zip at all')),
      empty: await outcomeOf(hostileZip([])),
      onlyFolders: await outcomeOf(hostileZip([{ name: 'a/' }])),
      onlyLeftovers: await outcomeOf(hostileZip([{ name: '__MACOSX/._a' }])),
      cut: await outcomeOf(whole.subarray(0, whole.length - 30)),
      disks: await outcomeOf(hostileZip([GOOD], { disk: 1 })),
    }).toEqual({ nothing: 'empty', text: 'not-an-archive', empty: 'empty', onlyFolders: 'empty', onlyLeftovers: 'empty', cut: 'truncated', disks: 'damaged' })
  })
})

describe('any change to a zip', () => {
  const whole = hostileZip([GOOD, { name: 'b.txt', content: 'b'.repeat(500) }, { name: 'c.txt', content: 'c', method: 0 }])

  it('ends in entries or in a reason', async () => {
    await assert(asyncProperty(array(tuple(nat(whole.length - 1), nat(255)), { minLength: 1, maxLength: 4 }), async (changes) => {
      const changed = Buffer.from(whole)
      for (const [at, value] of changes) changed[at] = value
      expect(isTold(await outcomeOf(changed))).toBe(true)
    }), { numRuns: fuzzRuns(2000) })
  }, 30_000 + fuzzRuns(0) * 10)

  it('at the end record ends in entries or in a reason', async () => {
    await assert(asyncProperty(uint8Array({ minLength: 18, maxLength: 18 }), async (fields) => {
      expect(isTold(await outcomeOf(Buffer.concat([whole.subarray(0, whole.length - 18), fields])))).toBe(true)
    }), { numRuns: fuzzRuns(1000) })
  }, 30_000 + fuzzRuns(0) * 10)
})
