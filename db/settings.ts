/** What the person set, and their own answers to "is it true?". */
import type { Database } from 'better-sqlite3'

/** The settings' part of the store. */
export function settingsOf(db: Database) {
  const read = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck()
  const answers = db.prepare<[], { guess: string; answer: string }>('SELECT guess, answer FROM answer ORDER BY guess')
  return {
    readSetting: (key: string): string | undefined => read.get(key),
    readAnswers: (): ReadonlyMap<string, string> => new Map(answers.all().map(({ guess, answer }) => [guess, answer])),
  }
}

/** Sets or, with null, clears a setting. */
export function writeSetting(db: Database, key: string, value: string | null): void {
  if (value === null) db.prepare('DELETE FROM setting WHERE key = ?').run(key)
  else db.prepare('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(key, value)
}

/** Sets or, with null, takes back an answer. */
export function writeAnswer(db: Database, guess: string, answer: string | null): void {
  if (answer === null) db.prepare('DELETE FROM answer WHERE guess = ?').run(guess)
  else db.prepare('INSERT INTO answer (guess, answer) VALUES (?, ?) ON CONFLICT (guess) DO UPDATE SET answer = excluded.answer').run(guess, answer)
}
