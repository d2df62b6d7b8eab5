import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInput } from '../../importers/open-input.ts'
import { fingerprint } from '../../importers/kit/sha256.ts'
import { hostileZip } from './hostile-zip.ts'
import { readAll } from './outcome.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lookalike-input-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function folder(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, name, path, '..'), { recursive: true })
    writeFileSync(join(root, name, path), content)
  }
  return join(root, name)
}

describe('a folder', () => {
  it('gives its files in order, without following links', async () => {
    const path = folder('plain', { 'b.txt': 'bb', 'a/deep/c.txt': 'ccc', '.DS_Store': 'x', '消息.txt': 'm' })
    symlinkSync('/etc/passwd', join(path, 'link'))
    symlinkSync('..', join(path, 'a/loop'))
    expect(await readAll(await openInput(path))).toEqual({ entries: { 'a/deep/c.txt': 3, 'b.txt': 2, '消息.txt': 1 }, problems: ['link-skipped a/loop', 'link-skipped link'] })
  })

  it.skipIf(process.platform !== 'linux')('is read also where names are not UTF-8', async () => {
    const path = folder('bytes', { 'a.txt': 'a' })
    const at = (...parts: readonly (string | Buffer)[]): Buffer => Buffer.concat([Buffer.from(path), ...parts.flatMap((part) => [Buffer.from('/'), Buffer.from(part)])])
    const gbk = Buffer.from([0xce, 0xa2, 0xd0, 0xc5])
    mkdirSync(at(gbk))
    writeFileSync(at(gbk, 'in.txt'), 'in')
    writeFileSync(at(gbk, Buffer.concat([gbk, Buffer.from('.csv')])), 'bill')
    writeFileSync(at(Buffer.from([0x41, 0x6d, 0x82, 0x6c, 0x69, 0x65, 0xff])), 'other')
    symlinkSync('/etc/passwd', at(Buffer.from([0xc3])))
    expect(await readAll(await openInput(path))).toEqual({
      entries: { 'a.txt': 1, 'Am\u00e9lie\u00a0': 5, '\u5fae\u4fe1/in.txt': 2, '\u5fae\u4fe1/\u5fae\u4fe1.csv': 4 }, problems: ['link-skipped \u251c'],
    })
    expect((await fingerprint(path)).bytes).toBe(12)
  })

  it('that is empty, or absent, ends in a reason', async () => {
    mkdirSync(join(root, 'empty/inner'), { recursive: true })
    await expect(openInput(join(root, 'empty'))).rejects.toMatchObject({ code: 'empty' })
    await expect(openInput(join(root, 'absent'))).rejects.toMatchObject({ code: 'not-found' })
    await expect(openInput('/dev/null')).rejects.toMatchObject({ code: 'not-an-archive' })
  })

  it('has the fingerprint of its content, wherever it lies', async () => {
    const one = await fingerprint(folder('print-1', { 'b.txt': 'b', 'a/c.txt': 'c' }))
    const same = await fingerprint(folder('print-2', { 'a/c.txt': 'c', 'b.txt': 'b' }))
    const other = await fingerprint(folder('print-3', { 'a/c.txt': 'c', 'b.txt': 'B' }))
    expect([same, one.bytes, other.sha256 === one.sha256]).toEqual([one, 2, false])
    expect(await fingerprint(join(root, 'print-1/b.txt'))).toEqual({ sha256: '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d', bytes: 1 })
  })
})

describe('a zip inside', () => {
  const ana = hostileZip([{ name: '_chat.txt', content: 'ana' }])
  const ben = hostileZip([{ name: '_chat.txt', content: 'benn' }, { name: 'inner.zip', content: ana }])

  it('a folder or archive of zips alone is opened, one level deep', async () => {
    const entries = { 'ana.zip/_chat.txt': 3, 'ben.zip/_chat.txt': 4, 'ben.zip/inner.zip': ana.length }
    const path = folder('zips', { 'ana.zip': '', 'ben.zip': '', 'Thumbs.db': 'x' })
    writeFileSync(join(path, 'ana.zip'), ana)
    writeFileSync(join(path, 'ben.zip'), ben)
    expect(await readAll(await openInput(path))).toEqual({ entries })
    const both = join(root, 'both.zip')
    writeFileSync(both, hostileZip([{ name: 'ana.zip', content: ana }, { name: 'ben.zip', content: ben, method: 0 }]))
    expect(await readAll(await openInput(both))).toEqual({ entries })
  })

  it('stays a file beside other files, and where it cannot be opened', async () => {
    const mixed = join(root, 'mixed.zip')
    writeFileSync(mixed, hostileZip([{ name: 'ana.zip', content: ana }, { name: 'notes.txt', content: 'n' }]))
    expect(await readAll(await openInput(mixed))).toEqual({ entries: { 'ana.zip': ana.length, 'notes.txt': 1 } })
    const explained = folder('explained', { 'README.pdf': 'x', 'ana.zip': '' })
    writeFileSync(join(explained, 'ana.zip'), ana)
    expect(await readAll(await openInput(explained))).toEqual({ entries: { 'README.pdf': 1, 'ana.zip/_chat.txt': 3 } })
    const path = folder('half', { 'bad.zip': 'PK but no zip', 'ana.zip': '' })
    writeFileSync(join(path, 'ana.zip'), ana)
    expect(await readAll(await openInput(path))).toEqual({ entries: { 'ana.zip/_chat.txt': 3, 'bad.zip': 13 }, problems: ['truncated bad.zip'] })
    await expect(openInput(folder('bad', { 'bad.zip': 'PK but no zip' }))).rejects.toMatchObject({ code: 'truncated' })
  })
})

describe('names that differ in case or composition alone', () => {
  it('are two files of a folder, unless they hold the same', async (context) => {
    const path = folder('twice', { 'Zo\u00eb.txt': 'one', 'Zoe\u0308.txt': 'another', 'same.txt': 's', 'Same.txt': 's', 'a.txt': '1', 'A.txt': '2' })
    // Some systems' disks take them for one.
    if (readdirSync(path).length < 6) return context.skip()
    expect(await readAll(await openInput(path))).toEqual({ entries: { 'A.txt': 1, '2/a.txt': 1, 'Same.txt': 1, 'Zo\u00eb.txt': 7, '2/Zo\u00eb.txt': 3 }, problems: ['duplicate-name same.txt'] })
  })

  it('are one name of a single file', async () => {
    const [composed, apart] = ['\u00eb', 'e\u0308'].map((letter, index) => join(folder(`single-${index}`, { [`Zo${letter}.txt`]: 'one' }), `Zo${letter}.txt`))
    expect([await readAll(await openInput(composed ?? '')), await readAll(await openInput(apart ?? ''))]).toEqual([{ entries: { 'Zo\u00eb.txt': 3 } }, { entries: { 'Zo\u00eb.txt': 3 } }])
    expect(await readAll(await openInput([composed ?? '', apart ?? '']))).toEqual({ entries: { 'Zo\u00eb.txt': 3 }, problems: ['duplicate-name Zo\u00eb.txt'] })
  })
})

describe('several parts', () => {
  it('are one archive that has a file of two of them once, and others of its name below the part\'s', async () => {
    const first = join(root, 'part-1.zip')
    const second = join(root, 'part-2.zip')
    writeFileSync(first, hostileZip([{ name: 'a.txt', content: 'a' }, { name: 'same.txt', content: '1' }, { name: 'other.txt', content: '1' }]))
    writeFileSync(second, hostileZip([{ name: 'b.txt', content: 'bb' }, { name: 'Same.txt', content: '1' }, { name: 'other.txt', content: '2' }]))
    expect(await readAll(await openInput([first, second]))).toEqual({ entries: { 'a.txt': 1, 'same.txt': 1, 'other.txt': 1, 'b.txt': 2, 'part-2.zip/other.txt': 1 }, problems: ['duplicate-name Same.txt'] })
    expect(await fingerprint([first, second])).toEqual(await fingerprint([second, first]))
    await expect(openInput([first, join(root, 'absent.zip')])).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('importers', () => {
  it('hold no code that could write to disk', () => {
    const importers = join(import.meta.dirname, '../../importers')
    const sources = readdirSync(importers, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const writing = /\b(?:writeFile|appendFile|createWriteStream|mkdir|mkdtemp|rename|copyFile|symlink|unlink|rm|cp)(?:Sync)?\(|\bopen(?:Sync)?\([^)]*,\s*'[^r']/
    expect(sources.filter((file) => writing.test(readFileSync(join(importers, file), 'utf8')))).toEqual([])
  })
})
