import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate, migrations } from '../../db/migrate.ts'
import { openStore } from '../../db/open.ts'
import type { OwnMark } from '../../db/store.ts'
import { auditJson } from '../../electron/audit/json.ts'
import { aboutOf, markedGuesses, ownScore, standsFor } from '../../electron/engine/marks.ts'
import { guessRow } from '../../electron/engine/guess-rows.ts'
import { reportHtml } from '../../electron/report/report.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { runInference } from '../../inference/run.ts'
import { redactionFor } from '../../inference/shareable/redaction.ts'
import { inference } from '../inference/built-inferences.ts'
import { madeUpStore } from '../made-up-store.ts'

const marks = (all: Readonly<Record<string, readonly [answer: string, about: string | null]>>): ReadonlyMap<string, OwnMark> =>
  new Map(Object.entries(all).map(([key, [answer, about]]) => [key, { answer, about }]))

const guesses = [
  inference('has-dog', 'yes'), inference('has-cat', 'yes'), inference('lives-with-partner', 'no'), inference('children-at-home', 'yes'),
  inference('moving-soon', CANNOT_TELL), inference('age-band', 'under-26'),
]

describe('marks', () => {
  test('are right, wrong, kept back, or about an answer that is another now, which is said and not counted', () => {
    const marked = markedGuesses(guesses, marks({
      'has-dog': ['yes', 'yes'], 'has-cat': ['no', 'yes'], 'lives-with-partner': ['yes', 'yes'], 'children-at-home': ['rather-not', 'yes'],
      'moving-soon': ['no', 'yes'], 'age-band': ['yes', null], 'of-a-later-version': ['yes', 'yes'],
    }))
    expect(marked.map(({ key, state, was }) => [key, state, was?.en ?? null])).toEqual([
      ['has-dog', 'right', null], ['has-cat', 'wrong', null], ['lives-with-partner', 'changed', 'Lives with a partner'], ['children-at-home', 'rather-not', null],
      ['moving-soon', 'changed', 'About to move house'], ['age-band', 'right', null],
    ])
    expect(ownScore(marked)).toEqual({ marked: 3, right: 2, wrong: 1, ratherNot: 1, changed: 2, low: 0, high: 3 })
    expect(ownScore([])).toEqual({ marked: 0, right: 0, wrong: 0, ratherNot: 0, changed: 0, low: 0, high: 0 })
    const twelve = Array.from({ length: 12 }, (_, at) => ({ key: `k${at}`, statement: { en: '', zh: '' }, was: null, state: at < 9 ? 'right' as const : 'wrong' as const }))
    expect(ownScore(twelve)).toMatchObject({ marked: 12, right: 9, low: 5, high: 11 })
  })

  test('of an answer in words of an archive keep none of them', () => {
    const about = aboutOf('replenishment', 'Sableto Clumping Cat Litter 20 L')
    expect(about).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect([standsFor({ answer: 'no', about }, 'replenishment', 'Sableto Clumping Cat Litter 20 L'), standsFor({ answer: 'no', about }, 'replenishment', 'Coffee')]).toEqual([true, false])
    expect(aboutOf('has-dog', 'yes')).toBe('yes')
  })

  test('a denial is of the answer that was denied: the next one is not denied with it', () => {
    const denied = marks({ 'has-dog': ['no', 'no'] })
    expect([guessRow(inference('has-dog', 'no'), new Map(), denied)?.yourAnswer, guessRow(inference('has-dog', 'yes'), new Map(), denied)?.yourAnswer]).toEqual(['no', null])
  })
})

const GIVEN = ['yes', 'no', 'rather-not'] as const

describe('marks in a store', () => {
  let folder = ''
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'lookalike-marks-')) })
  afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

  test('stay until they are taken back, also when the store is opened again', () => {
    const file = join(folder, 'store.sqlite')
    const first = openStore({ file })
    first.writeMark('has-dog', { answer: 'no', about: 'yes' })
    first.writeMark('has-cat', { answer: 'yes', about: 'yes' })
    first.close()
    const again = openStore({ file })
    expect(again.readMarks()).toEqual(marks({ 'has-cat': ['yes', 'yes'], 'has-dog': ['no', 'yes'] }))
    again.writeMark('has-dog', null)
    expect([...again.readMarks().keys()]).toEqual(['has-cat'])
    again.close()
  })

  test('of a store from before answers were kept with them stand for any answer', () => {
    const file = join(folder, 'older.sqlite')
    const db = new Database(file)
    migrate(db, migrations.slice(0, 1))
    db.prepare("INSERT INTO answer (guess, answer) VALUES ('has-dog', 'no')").run()
    db.close()
    const store = openStore({ file })
    const mark = store.readMarks().get('has-dog')
    expect([mark, mark !== undefined && standsFor(mark, 'has-dog', 'yes')]).toEqual([{ answer: 'no', about: null }, true])
    store.close()
  })

  test('change no guess, survive another pass, stand in the private JSON and not in the shared report', async () => {
    const store = await madeUpStore('lin')
    const before = await runInference(store, { sensitive: false })
    const told = before.inferences.filter(({ answer }) => answer !== CANNOT_TELL)
    const report = (result: typeof before): string => String(reportHtml({ store, inferences: result.inferences, language: 'en', sensitive: false, redaction: redactionFor('month', () => 0), now: 0 }))
    const unmarked = report(before)
    for (const [at, { key, answer }] of told.entries()) store.writeMark(key, { answer: GIVEN[at % 3] ?? 'no', about: aboutOf(key, answer) })
    store.dropInferences()
    const after = await runInference(store, { sensitive: false })
    expect(after.inferences).toEqual(before.inferences)
    const body = auditJson(store, { archives: [], signals: [], inferences: after.inferences, together: [], claimChecks: [], actions: [], timings: { importMs: 0, indexMs: 0, inferMs: 0, totalMs: 0 }, peakRssBytes: 0 }) as { yourMarks: readonly { key: string; state: string }[]; yourScore: { marked: number; right: number } }
    expect(body.yourMarks.map(({ key, state }) => [key, state])).toEqual(after.inferences.filter(({ answer }) => answer !== CANNOT_TELL).map(({ key }) => [key, ['right', 'wrong', 'rather-not'][told.findIndex((one) => one.key === key) % 3]]))
    expect(body.yourScore).toMatchObject({ marked: Math.ceil(told.length / 3) + Math.ceil((told.length - 1) / 3), right: Math.ceil(told.length / 3) })
    expect(report(after)).toBe(unmarked)
    store.close()
  })
})
