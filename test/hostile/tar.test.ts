import { gzipSync } from 'node:zlib'
import { array, assert, asyncProperty, boolean, nat, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack } from 'tar-stream'
import type { Header } from 'tar-stream'
import { memoryBytes } from '../../importers/kit/file-bytes.ts'
import { openBytes } from '../../importers/kit/open-bytes.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { isTold, outcomeOf } from './outcome.ts'

type TarEntry = Pick<Header, 'name'> & Partial<Header> & { readonly content?: string | Buffer }

async function tar(entries: readonly TarEntry[]): Promise<Buffer> {
  const writer = pack()
  for (const { content, ...header } of entries) writer.entry({ mtime: new Date(0), ...header }, content ?? '')
  writer.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of writer) if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const FILES: readonly TarEntry[] = [
  { name: 'a/one.txt', content: 'one' },
  { name: 'a/big.bin', content: Buffer.alloc(300_000, 'big') },
  { name: `long/${'n'.repeat(180)}/名字.txt`, content: 'long' },
  { name: 'empty.txt', content: '' },
]
const LENGTHS = { 'a/one.txt': 3, 'a/big.bin': 300_000, [`long/${'n'.repeat(180)}/名字.txt`]: 4, 'empty.txt': 0 }

describe('a tar', () => {
  it('is read plain and compressed alike', async () => {
    const plain = await tar(FILES)
    expect(await outcomeOf(plain, { name: 'x.tar' })).toEqual({ entries: LENGTHS })
    expect(await outcomeOf(gzipSync(plain), { name: 'x.tgz' })).toEqual({ entries: LENGTHS })
    expect(await outcomeOf(gzipSync('one file alone'), { name: 'x.json.gz' })).toEqual({ entries: { 'x.json': 14 } })
  })

  it('gives no links, devices, leftovers or names that climb', async () => {
    const bytes = await tar([
      { name: 'link', type: 'symlink', linkname: '/etc/passwd' }, { name: 'hard', type: 'link', linkname: 'a' },
      { name: 'pipe', type: 'fifo' }, { name: 'folder', type: 'directory' }, { name: '../up', content: 'x' },
      { name: '._a', content: 'x' }, { name: 'a', content: '1' }, { name: 'a', content: '22' },
    ])
    expect(await outcomeOf(bytes, { name: 'x.tar' })).toEqual({
      entries: { a: 1 }, problems: ['link-skipped link', 'link-skipped hard', 'device-skipped pipe', 'entry-refused ../up', 'duplicate-name a'],
    })
  })

  it('that is cut, empty, a bomb or none at all ends in a reason', async () => {
    const plain = await tar(FILES)
    const packed = gzipSync(plain)
    expect({
      cut: await outcomeOf(plain.subarray(0, 514), { name: 'x.tar' }),
      cutPacked: await outcomeOf(packed.subarray(0, 40), { name: 'x.tgz' }),
      empty: await outcomeOf(await tar([{ name: 'folder', type: 'directory' }]), { name: 'x.tar' }),
      bomb: await outcomeOf(packed, { name: 'x.tgz', limits: { totalFree: 1000, totalRatio: 2 } }),
      many: await outcomeOf(plain, { name: 'x.tar', limits: { entries: 2 } }),
      text: await outcomeOf(Buffer.from('no tar at all, '.repeat(100)), { name: 'x.tar' }),
      notPacked: await outcomeOf(Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(100, 7)]), { name: 'x.tgz' }),
    }).toEqual({ cut: 'truncated', cutPacked: { entries: { 'x.tgz': 'truncated' } }, empty: 'empty', bomb: { entries: { 'a/one.txt': 3 }, problems: ['bomb x.tgz'] }, many: 'too-many-entries', text: 'not-an-archive', notPacked: 'damaged' })
  })

  it('that is damaged in one place gives what is before and behind it, and the damage as a problem', async () => {
    const plain = await tar(FILES)
    const packed = gzipSync(plain)
    const { 'a/big.bin': big, ...others } = LENGTHS
    const ends = plain.length - 1024
    const changed = (at: number, bytes: string | Buffer): Buffer => Buffer.concat([plain.subarray(0, at), Buffer.from(bytes), plain.subarray(at + bytes.length)])
    // The second header: its sum, its size as no number, and one that is more than there is.
    const resummed = (bytes: Buffer): Buffer => {
      bytes.fill(' ', 1024 + 148, 1024 + 156)
      const sum = bytes.subarray(1024, 1536).reduce((all, byte) => all + byte, 0)
      bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 1024 + 148, 'latin1')
      return bytes
    }
    const badSum = changed(1024 + 148, '777777')
    const noSize = resummed(changed(1024 + 124, 'zzzzzzzzzzz'))
    const huge = resummed(changed(1024 + 124, '77777777777'))
    const damaged = { entries: others, problems: ['damaged x.tar'] }
    expect({
      badSum: await outcomeOf(badSum, { name: 'x.tar' }),
      badSumPacked: await outcomeOf(gzipSync(badSum), { name: 'x.tar' }),
      noSize: await outcomeOf(noSize, { name: 'x.tar' }),
      huge: await outcomeOf(huge, { name: 'x.tar' }),
      cut: await outcomeOf(plain.subarray(0, 100_000), { name: 'x.tar' }),
      cutPacked: await outcomeOf(packed.subarray(0, packed.length - 200), { name: 'x.tar' }),
      noEnd: await outcomeOf(plain.subarray(0, ends), { name: 'x.tar' }),
      wrongCheck: await outcomeOf(Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8, 7)]), { name: 'x.tar' }),
      garbage: await outcomeOf(Buffer.concat([plain, Buffer.alloc(5000, 'g')]), { name: 'x.tar' }),
      garbagePacked: await outcomeOf(gzipSync(Buffer.concat([plain, Buffer.alloc(5000, 'g')])), { name: 'x.tar' }),
    }).toEqual({
      badSum: damaged, badSumPacked: damaged, noSize: damaged,
      huge: { entries: { ...others, 'a/big.bin': 'truncated' }, problems: ['truncated x.tar'] },
      cut: { entries: { 'a/one.txt': 3, 'a/big.bin': 'truncated' }, problems: ['truncated x.tar'] },
      cutPacked: { entries: { 'a/one.txt': 3, 'a/big.bin': 'truncated' }, problems: ['truncated x.tar'] },
      noEnd: { entries: LENGTHS },
      wrongCheck: { entries: LENGTHS, problems: ['damaged x.tar'] },
      garbage: { entries: LENGTHS }, garbagePacked: { entries: LENGTHS },
    })
    expect(big).toBe(300_000)
    const small = gzipSync(await tar([{ name: 'a', content: 'a' }]))
    expect(await outcomeOf(Buffer.concat([small.subarray(0, -8), Buffer.alloc(8, 7)]), { name: 'x.tgz' })).toEqual({ entries: { a: 1 }, problems: ['damaged x.tgz'] })
    // What follows a gzip is taken for another one (RFC 1952 section 2.2), and is none.
    expect(await outcomeOf(Buffer.concat([packed, Buffer.alloc(5000, 'g')]), { name: 'x.tgz' })).toMatchObject({ entries: { 'a/one.txt': 3, 'a/big.bin': 300_000 }, problems: ['damaged x.tgz'] })
  })

  it('whose size lies claims no more room than the archive has', async () => {
    const plain = await tar([{ name: 'a', content: 'a' }])
    plain.fill(0x7f, 125, 136)
    plain[124] = 0x80
    plain.fill(' ', 148, 156)
    plain.write(`${plain.subarray(0, 512).reduce((all, byte) => all + byte, 0).toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    const { entries } = await openBytes('x.tar', memoryBytes(Buffer.concat([await tar([{ name: 'b', content: 'b' }]).then((bytes) => bytes.subarray(0, 1024)), plain])))
    expect(entries.map(({ path, bytes }) => [path, bytes < 10_000])).toEqual([['b', true], ['a', true]])
  })

  it('with any bytes changed ends in entries or in a reason', async () => {
    const whole = await tar([{ name: 'a', content: 'a' }, { name: 'b', content: 'b'.repeat(600) }])
    await assert(asyncProperty(boolean(), array(tuple(nat(whole.length - 1), nat(255)), { minLength: 1, maxLength: 4 }), async (isPacked, changes) => {
      const changed = isPacked ? gzipSync(whole) : Buffer.from(whole)
      for (const [at, value] of changes) changed[at % changed.length] = value
      expect(isTold(await outcomeOf(changed, { name: isPacked ? 'x.tgz' : 'x.tar' }))).toBe(true)
    }), { numRuns: fuzzRuns(1000) })
  }, 30_000 + fuzzRuns(0) * 10)
})
