import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import type { ZipWriterAddDataOptions } from '@zip.js/zip.js'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from './outcome.ts'

const CONTENT = Array.from({ length: 400 }, (_, i) => `交易,${(i * 7919) % 10_007}\n`).join('')
const LENGTH = Buffer.byteLength(CONTENT)

/** A zip with one locked bill, and one open file if told. */
async function lockedZip(options: ZipWriterAddDataOptions, withOpen = false): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  if (withOpen) await writer.add('open.txt', new TextReader('open'))
  await writer.add('账单.csv', new TextReader(CONTENT), options)
  return writer.close()
}

const KINDS: readonly (readonly [string, ZipWriterAddDataOptions])[] = [
  ['ZipCrypto', { password: '123456', zipCrypto: true }],
  ['AES-128', { password: '123456', encryptionStrength: 1 }],
  ['AES-256', { password: '123456', encryptionStrength: 3 }],
  ['AES-256 over stored content', { password: '123456', encryptionStrength: 3, level: 0 }],
]

describe.each(KINDS)('a zip locked with %s', (_, options) => {
  it('asks for the password, tells a wrong one, and opens with the right one', async () => {
    const zip = await lockedZip(options)
    expect([await outcomeOf(zip), await outcomeOf(zip, { password: '654321' }), await outcomeOf(zip, { password: '' }), await outcomeOf(zip, { password: '123456' })])
      .toEqual(['password-needed', 'password-wrong', 'password-needed', { entries: { '账单.csv': LENGTH } }])
  })

  it('names the locked entry beside an open one', async () => {
    const zip = await lockedZip(options, true)
    expect(await outcomeOf(zip)).toEqual({ entries: { 'open.txt': 4, '账单.csv': 'password-needed' }, problems: ['password-needed 账单.csv'] })
    expect(await outcomeOf(zip, { password: '123456' })).toEqual({ entries: { 'open.txt': 4, '账单.csv': LENGTH } })
  })

  it('is damaged when its bytes were changed', async () => {
    const zip = await lockedZip(options)
    const changed = Uint8Array.from(zip)
    changed[400] = (changed[400] ?? 0) ^ 0xff
    expect(await outcomeOf(changed, { password: '123456' })).toEqual({ entries: { '账单.csv': 'damaged' } })
  })
})
