import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { runImport } from '../../electron/import-job.ts'
import type { ImportJob } from '../../electron/import-protocol.ts'
import { everything, facts, importItems, message } from './made-up-items.ts'

let folder = ''
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-answer-'))
  store = openStore({ file: ':memory:' })
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

const chat = (other: string, dates: readonly string[]): string => dates.map((date, index) => `${date}, 10:0${index} - ${index % 2 === 0 ? 'Ada' : other}: line ${index} of ${other}\n`).join('')
const run = (to: Store, path: string, more: Partial<ImportJob> = {}): Promise<unknown> =>
  runImport({ file: ':memory:', paths: [path], sample: null, timeZone: 'UTC', owners: [], addedAt: 1, ...more }, { store: to, signal: new AbortController().signal, progress: () => {} })
const first = (from: Store) => {
  const [archive] = from.archives()
  if (!archive) throw new Error('no archive')
  return archive
}
const sortedFiles = (shown: unknown): unknown => {
  const { files, ...rest } = shown as { files: { path: string }[][] }
  return { ...rest, files: files.map((each) => each.toSorted((a, b) => (a.path < b.path ? -1 : 1))) }
}

describe('the answer that a file had waited for', () => {
  it('brings the archive to what it would be had the answer been given at once', async () => {
    const chats = join(folder, 'chats')
    mkdirSync(chats)
    writeFileSync(join(chats, 'WhatsApp Chat with Bo.txt'), chat('Bo', ['13/02/2024', '14/02/2024', '15/02/2024']))
    for (const name of ['Cy', 'Di']) writeFileSync(join(chats, `WhatsApp Chat with ${name}.txt`), chat(name, ['03/04/2024', '03/04/2024']))
    const whole = openStore({ file: ':memory:' })
    // Another archive holds one of the rows already; it is read first in both.
    const other = join(folder, 'WhatsApp Chat with Cy.txt')
    writeFileSync(other, chat('Cy', ['03/04/2024']))
    for (const each of [store, whole]) await run(each, other, { dateOrder: 'dmy' })
    await run(whole, chats, { dateOrder: 'dmy' })
    await run(store, chats)
    const waits = store.archives()[1]
    expect(waits?.account).toMatchObject({ files: { read: 1, failed: 2 }, activities: 3, waiting: [{ written: '03/04/2024' }, { written: '03/04/2024' }] })
    const files = waits?.account.waiting.map(({ path }) => path) ?? []
    const answering = { archive: waits?.id ?? 0, files, sha256: waits?.sha256 ?? '' }
    // An order that does not fit leaves everything as it was.
    const before = everything(store)
    expect(await run(store, chats, { dateOrder: 'ymd', answering })).toMatchObject({ failure: { code: 'dates-ambiguous' } })
    expect(everything(store)).toEqual(before)
    expect(await run(store, chats, { dateOrder: 'dmy', answering })).toMatchObject({ archives: [expect.any(Number)] })
    expect(sortedFiles(everything(store))).toEqual(sortedFiles(everything(whole)))
    expect(store.isSound()).toBe(true)
    // Nothing is left to remove twice, or to leave behind.
    store.removeArchive(answering.archive)
    whole.removeArchive(whole.archives()[1]?.id ?? 0)
    expect(sortedFiles(everything(store))).toEqual(sortedFiles(everything(whole)))
    whole.close()
  })

  it('may be a password, for an archive within the archive', async () => {
    const inner = async (name: string, password?: string): Promise<Uint8Array> => {
      const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
      await writer.add(`WhatsApp Chat with ${name}.txt`, new TextReader(chat(name, ['13/02/2024', '14/02/2024'])), password === undefined ? {} : { password, zipCrypto: true })
      return writer.close()
    }
    const outer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
    await outer.add('open.zip', new Uint8ArrayReader(await inner('Bo')))
    await outer.add('locked.zip', new Uint8ArrayReader(await inner('Cy', '123456')))
    const path = join(folder, 'both.zip')
    writeFileSync(path, await outer.close())
    await run(store, path)
    const { id, sha256, account } = first(store)
    expect(account).toMatchObject({ activities: 2, files: { read: 1, unused: 0, unknown: 0, failed: 1 }, waiting: [{ code: 'password-needed', path: 'locked.zip' }] })
    const answering = { archive: id, files: ['locked.zip'], sha256 }
    const before = everything(store)
    expect(await run(store, path, { password: '654321', answering })).toMatchObject({ failure: { code: 'password-wrong' } })
    expect(everything(store)).toEqual(before)
    await run(store, path, { password: '123456', answering })
    expect(first(store).account).toMatchObject({ activities: 4, files: { read: 2, unused: 0, unknown: 0, failed: 0 }, waiting: [], problems: [], problemCount: 0 })
    expect([store.archives().length, store.countActivities()]).toEqual([1, 4])
  })

  it('is for the archive that was read, not for another that has come to lie there', async () => {
    const path = join(folder, 'one.zip')
    const write = async (line: string): Promise<void> => {
      const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
      await writer.add('WhatsApp Chat with Bo.txt', new TextReader(chat('Bo', ['13/02/2024', '14/02/2024'])))
      await writer.add('WhatsApp Chat with Cy.txt', new TextReader(chat('Cy', ['03/04/2024', line])))
      writeFileSync(path, await writer.close())
    }
    await write('03/04/2024')
    await run(store, path)
    const { id, sha256 } = first(store)
    await write('04/04/2024')
    const before = everything(store)
    expect(await run(store, path, { dateOrder: 'dmy', answering: { archive: id, files: ['WhatsApp Chat with Cy.txt'], sha256 } })).toMatchObject({ failure: { code: 'archive-changed' } })
    expect(everything(store)).toEqual(before)
  })

  it('counts no row twice that the archive has already', () => {
    const archive = importItems(store, facts('one.zip', 'whatsapp', [{ path: 'chat.txt', status: 'read' }, { path: 'b.txt', status: 'read' }]), [
      message(1, 'a'), message(2, 'b'),
      { type: 'question', code: 'dates-ambiguous', path: 'b.txt', written: '3/4/24', choices: [{ order: 'dmy', date: '2024-04-03' }, { order: 'mdy', date: '2024-03-04' }] },
    ])
    const writer = store.startImport(facts('one.zip', 'whatsapp', [{ path: 'b.txt', status: 'read' }]), archive)
    writer.add([message(2, 'b', { path: 'b.txt' }), message(3, 'c', { path: 'b.txt' })])
    writer.finish({ sha256: '', bytes: 0, owners: [] })
    store.completeImports([writer.archive], { archive, files: ['b.txt'] })
    expect(first(store).account).toMatchObject({ activities: 3, duplicates: 0, rows: { seen: 4, kept: 3, skipped: 1, why: { repeated: 1 } }, files: { read: 2, failed: 0 }, waiting: [], problems: [] })
    expect([store.archives().length, store.countActivities()]).toEqual([1, 3])
  })
})
