import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeArchive } from '../../build/bench/archives.ts'
import { openStore } from '../../db/open.ts'
import { planImport } from '../../electron/import-plan.ts'
import type { ImportJob } from '../../electron/import-protocol.ts'
import { buildImportProcess, startImportChild } from './import-child.ts'

const ROWS = 60_000
const KILLS = 20
let folder = ''
let script = ''
let archive = ''
let overlap = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-import-'))
  script = await buildImportProcess()
  archive = await writeArchive('whatsapp', ROWS, folder)
  // An older export of the same chat: its first lines under the same name.
  overlap = join(mkdtempSync(join(folder, 'older-')), 'WhatsApp Chat with Friends.txt')
  writeFileSync(overlap, readFileSync(archive, 'utf8').split('\n').slice(0, 5000).join('\n'))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function job(file: string, path: string, more: Partial<ImportJob> = {}): ImportJob {
  return { file, paths: [path], sample: null, timeZone: 'Europe/Paris', owners: [], addedAt: 1_700_000_000_000, ...more }
}

/** Rows of every table, read past the store's own modules: an orphan anywhere shows. */
function tableCounts(file: string): Record<string, unknown> {
  const db = new Database(file, { readonly: true })
  try {
    const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").pluck().all()
    return {
      ...Object.fromEntries(tables.map((table) => [table, db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()])),
      integrity: db.pragma('integrity_check', { simple: true }), foreignKeys: db.pragma('foreign_key_check'),
    }
  } finally {
    db.close()
  }
}

describe('an import process', () => {
  it('leaves the store as it was, killed at any point; the next import is whole', async () => {
    const file = join(folder, 'killed.sqlite')
    openStore({ file }).close()
    expect(await startImportChild(script, job(file, overlap)).ended).toMatchObject({ type: 'done', archives: [1] })
    const before = tableCounts(file)
    expect(before).toMatchObject({ activity: 5000, activity_key: 5000, sighting: 0, archive: 1, integrity: 'ok', foreignKeys: [] })

    // How long an undisturbed import takes here, so that the kills fall all over it.
    const undisturbed = join(folder, 'undisturbed.sqlite')
    await startImportChild(script, job(undisturbed, overlap)).ended
    const timed = startImportChild(script, job(undisturbed, archive))
    await timed.begun
    const startedAt = performance.now()
    expect(await timed.ended).toMatchObject({ type: 'done' })
    let durationMs = performance.now() - startedAt
    const whole = tableCounts(undisturbed)

    let interrupted = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const child = startImportChild(script, job(file, archive))
      await child.begun
      await sleep((durationMs * (kill + 0.5)) / KILLS)
      child.process.kill('SIGKILL')
      const end = await child.ended
      const store = openStore({ file })
      // A late kill may come after the end: then all of it is there, and is taken out again.
      if (end?.type === 'done' || store.archives().length === 2) {
        store.removeArchive(store.archives().at(-1)?.id ?? 0)
        // The first one was timed while the machine had more to do.
        durationMs *= 0.8
      } else interrupted += 1
      store.close()
      expect([kill, tableCounts(file)]).toEqual([kill, before])
    }
    expect(interrupted).toBeGreaterThan(KILLS / 3)
    expect(await startImportChild(script, job(file, archive)).ended).toMatchObject({ type: 'done' })
    expect(tableCounts(file)).toEqual(whole)
    expect(whole).toMatchObject({ activity: ROWS, sighting: 5000 })
  }, 300_000)

  it('stops when told, and leaves the store as it was', async () => {
    const file = join(folder, 'cancelled.sqlite')
    openStore({ file }).close()
    const before = tableCounts(file)
    const child = startImportChild(script, job(file, archive))
    await child.begun
    child.send({ type: 'cancel' })
    expect(await child.ended).toEqual({ type: 'failed', failure: { code: 'cancelled', files: 1 } })
    expect(tableCounts(file)).toEqual(before)
  }, 60_000)

  it('stops by itself when nobody listens any more', async () => {
    const file = join(folder, 'left-alone.sqlite')
    openStore({ file }).close()
    const before = tableCounts(file)
    const child = startImportChild(script, job(file, archive))
    await child.begun
    child.process.disconnect()
    expect(await child.ended).toBeUndefined()
    expect(tableCounts(file)).toEqual(before)
  }, 60_000)

  it('lets others write to the store meanwhile', async () => {
    const file = join(folder, 'shared.sqlite')
    const store = openStore({ file })
    const child = startImportChild(script, job(file, archive))
    await child.begun
    let isRunning = true
    void child.ended.then(() => { isRunning = false })
    let written = 0
    while (isRunning) {
      store.writeSetting('counter', String(++written))
      await sleep(20)
    }
    expect(await child.ended).toMatchObject({ type: 'done' })
    expect([store.readSetting('counter'), store.countActivities(), store.isSound()]).toEqual([String(written), ROWS, true])
    store.close()
  }, 60_000)

  it('says by code why it can read nothing', async () => {
    const file = join(folder, 'refused.sqlite')
    const empty = join(folder, 'empty.zip')
    const odd = join(folder, 'odd.bin')
    writeFileSync(empty, '')
    writeFileSync(odd, 'nothing that anybody knows\n')
    const end = async (path: string, more: Partial<ImportJob> = {}): Promise<unknown> => startImportChild(script, job(file, path, more)).ended
    expect(await end(empty)).toMatchObject({ type: 'failed', failure: { code: 'empty' } })
    expect(await end(odd)).toMatchObject({ type: 'failed', failure: { code: 'not-recognised' } })
    expect(await end(join(folder, 'not-there'))).toMatchObject({ type: 'failed', failure: { code: 'not-found' } })
    expect(await end(overlap, { importers: ['telegram'] })).toMatchObject({ type: 'failed', failure: { code: 'not-recognised' } })
    const store = openStore({ file })
    expect(store.archives()).toEqual([])
    store.close()
  }, 60_000)

  it('asks about ambiguous dates and keeps nothing until they are told', async () => {
    const file = join(folder, 'asked.sqlite')
    const ambiguous = join(folder, 'WhatsApp Chat with Bo.txt')
    writeFileSync(ambiguous, ['01/02/2024, 10:00 - Ada: one', '02/03/2024, 10:00 - Bo: two', '02/03/2024, 10:05 - Ada: three', ''].join('\n'))
    expect(await startImportChild(script, job(file, ambiguous)).ended).toMatchObject({ type: 'failed', failure: { code: 'dates-ambiguous' } })
    expect(tableCounts(file)).toMatchObject({ archive: 0, activity: 0, word: 0, identifier: 0 })
    expect(await startImportChild(script, job(file, ambiguous, { dateOrder: 'dmy', owners: ['ada'] })).ended).toMatchObject({ type: 'done' })
    const store = openStore({ file })
    expect(store.archives().map(({ owner }) => owner)).toEqual([{ name: 'Ada', how: 'asked' }])
    store.close()
  }, 60_000)
})

describe('a plan', () => {
  it('says what an archive is without reading it, and whether it was read before', async () => {
    const store = openStore({ file: ':memory:' })
    const plan = await planImport({ token: 't', paths: [overlap] }, store)
    expect(plan).toMatchObject({ token: 't', name: 'WhatsApp Chat with Friends.txt', files: 1 })
    expect(plan.parts).toMatchObject([{ importer: 'whatsapp', reads: 1, unused: 0, unknown: 0, already: false }])
    expect(plan.importers[0]?.id).toBe('whatsapp')
    const known = await planImport({ token: 't', paths: [overlap] }, { hasArchive: () => true })
    expect(known.parts[0]?.already).toBe(true)
    store.close()
  })

  it('has a code for what cannot be read', async () => {
    const odd = join(folder, 'odd.txt')
    writeFileSync(odd, 'nothing that anybody knows\n')
    await expect(planImport({ token: 't', paths: [odd] }, { hasArchive: () => false })).rejects.toMatchObject({ failure: { code: 'not-recognised' } })
  })
})
