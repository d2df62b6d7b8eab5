/** What was computed: tallies of the last pass, signals, and guesses with their evidence. All of it can be thrown away. */
import type { Database } from 'better-sqlite3'
import type { Inference, Signal } from './model.ts'

/** Signals and guesses, the revision of the store and the code they were made from. */
export interface StoredInferences { readonly revision: number; readonly code: string; readonly signals: readonly Signal[]; readonly inferences: readonly Inference[] }

/** The computed part of the store. */
export function inferencesOf(db: Database) {
  const tallies = db.prepare<[number, string], { source: string; body: string }>('SELECT source, body FROM tally WHERE revision = ? AND code = ? ORDER BY source')
  const run = db.prepare<[], { revision: number; code: string }>('SELECT revision, code FROM inference_run WHERE id = 1')
  const signals = db.prepare<[], string>('SELECT body FROM signal ORDER BY position').pluck()
  const inferences = db.prepare<[], string>('SELECT body FROM inference ORDER BY position').pluck()
  return {
    readTallies(revision: number, code: string): ReadonlyMap<string, string> | undefined {
      const rows = tallies.all(revision, code)
      return rows.length === 0 ? undefined : new Map(rows.map(({ source, body }) => [source, body]))
    },
    readInferences(): StoredInferences | undefined {
      const made = run.get()
      return made && { ...made, signals: signals.all().map((body) => JSON.parse(body) as Signal), inferences: inferences.all().map((body) => JSON.parse(body) as Inference) }
    },
  }
}

/** Replaces the tallies; one JSON text for each source. */
export function writeTallies(db: Database, revision: number, code: string, bySource: ReadonlyMap<string, string>): void {
  const insert = db.prepare('INSERT INTO tally (source, revision, code, body) VALUES (?, ?, ?, ?)')
  db.exec('DELETE FROM tally')
  for (const [source, body] of bySource) insert.run(source, revision, code, body)
}

/** Replaces signals and guesses. */
export function writeInferences(db: Database, { revision, code, signals, inferences }: StoredInferences): void {
  dropInferences(db)
  const signal = db.prepare('INSERT INTO signal (key, position, body) VALUES (?, ?, ?)')
  const inference = db.prepare('INSERT INTO inference (key, position, body) VALUES (?, ?, ?)')
  signals.forEach((one, index) => signal.run(one.key, index, JSON.stringify(one)))
  inferences.forEach((one, index) => inference.run(one.key, index, JSON.stringify(one)))
  db.prepare('INSERT INTO inference_run (id, revision, code) VALUES (1, ?, ?)').run(revision, code)
}

/** Throws away signals and guesses; tallies stay, marked by their revision. */
export function dropInferences(db: Database): void {
  db.exec('DELETE FROM signal; DELETE FROM inference; DELETE FROM inference_run')
}

/** Throws away all that was computed: it quotes the rows that are being removed. */
export function dropComputed(db: Database): void {
  dropInferences(db)
  db.exec('DELETE FROM tally')
}
