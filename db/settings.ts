/** What the person set, and their own marks of guesses. */
import type { Database } from 'better-sqlite3'
import type { OwnMark } from './store.ts'

/** The settings' part of the store. */
export function settingsOf(db: Database) {
  const read = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck()
  const marks = db.prepare<[], { guess: string; answer: string; about: string | null }>('SELECT guess, answer, about FROM answer ORDER BY guess')
  return {
    readSetting: (key: string): string | undefined => read.get(key),
    readMarks: (): ReadonlyMap<string, OwnMark> => new Map(marks.all().map(({ guess, answer, about }) => [guess, { answer, about }])),
  }
}

/** Sets or, with null, clears a setting. */
export function writeSetting(db: Database, key: string, value: string | null): void {
  if (value === null) db.prepare('DELETE FROM setting WHERE key = ?').run(key)
  else db.prepare('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(key, value)
}

/** Sets or, with null, takes back a mark. */
export function writeMark(db: Database, guess: string, mark: OwnMark | null): void {
  if (mark === null) db.prepare('DELETE FROM answer WHERE guess = ?').run(guess)
  else db.prepare('INSERT INTO answer (guess, answer, about) VALUES (?, ?, ?) ON CONFLICT (guess) DO UPDATE SET answer = excluded.answer, about = excluded.about').run(guess, mark.answer, mark.about)
}
