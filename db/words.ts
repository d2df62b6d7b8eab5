/** Interned words: kinds, currencies, categories, merchants. Stored once, named by number. */
import type { Database } from 'better-sqlite3'
import { VERSION_WORDS } from './sightings.ts'
import { StoreError } from './store-error.ts'

/** How many words each direction of the cache holds before it starts anew; a word costs some 100 bytes. */
const CACHE_LIMIT = 50_000

/** Reading and interning words of one connection. */
export interface Words {
  /** The word of a number. Throws when it is not there. */
  read(id: number): string
  /** The number of a word, added when new. */
  intern(text: string): number
  /** Forgets what it read, after words were removed. */
  forget(): void
}

/** Words of an open database. */
export function wordsOf(db: Database): Words {
  const byId = new Map<number, string>()
  const byText = new Map<string, number>()
  const select = db.prepare<[number], string>('SELECT text FROM word WHERE id = ?').pluck()
  const find = db.prepare<[string], number>('SELECT id FROM word WHERE text = ?').pluck()
  const insert = db.prepare<[string]>('INSERT INTO word (text) VALUES (?)')
  return {
    read(id) {
      let text = byId.get(id)
      if (text === undefined) {
        text = select.get(id)
        if (text === undefined) throw new StoreError('store-damaged')
        if (byId.size >= CACHE_LIMIT) byId.clear()
        byId.set(id, text)
      }
      return text
    },
    intern(text) {
      let id = byText.get(text)
      if (id === undefined) {
        id = find.get(text) ?? Number(insert.run(text).lastInsertRowid)
        if (byText.size >= CACHE_LIMIT) byText.clear()
        byText.set(text, id)
      }
      return id
    },
    forget() {
      byId.clear()
      byText.clear()
    },
  }
}

/**
 * Removes words that nothing uses any more: a merchant's name must go with the last row about it. Not while an import
 * runs, whose waiting rows have their words already; its end by rolling back sweeps.
 */
export function sweepWords(db: Database): void {
  const columns = ['kind_id', 'object_id', 'currency_id', 'category_id'].map((column) => `SELECT ${column} AS id FROM activity`)
  const versions = VERSION_WORDS.map((place) => `SELECT json_extract(version, '$[${place}]') FROM sighting WHERE version IS NOT NULL`)
  db.exec(`DELETE FROM word WHERE NOT EXISTS (SELECT 1 FROM archive WHERE state = 'importing')
    AND id NOT IN (SELECT id FROM (${[...columns, ...versions].join(' UNION ')}) WHERE id IS NOT NULL)`)
}
