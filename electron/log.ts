/** The local log: codes, counts, durations and references, one JSON object a line. No names, no texts, no file names. */
import { appendFileSync, renameSync, statSync } from 'node:fs'
import type { Log } from './serve.ts'

const LIMIT_BYTES = 1_000_000

/** A log in one file that is turned over at 1 MB, so that at most two exist. `now` gives ms since 1970. */
export function openLog(file: string, now: () => number = Date.now): Log {
  return {
    write(event, facts = {}) {
      try {
        const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
        if (size > LIMIT_BYTES) renameSync(file, `${file}.1`)
        appendFileSync(file, `${JSON.stringify({ at: new Date(now()).toISOString(), event, ...facts })}\n`, { mode: 0o600 })
      } catch {
        // A full disk or a folder that may not be written must not end the app as well; the person is told of it anyway.
      }
    },
  }
}

/** Keeps nothing: for the headless audit, which tells everything on standard error and in its JSON. */
export const SILENT_LOG: Log = { write() {} }
