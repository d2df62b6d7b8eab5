/** Turns counts into progress: how much, how fast, how long still, at most ten times a second. */
import type { ImportProgress } from './contract.ts'

const INTERVAL_MS = 100

/** The progress of one import. Monotonic clock; `now` gives ms. */
export class ProgressMeter {
  /** Bytes that will be read; 0 while unknown. */
  total = 0
  readonly #post: (value: ImportProgress) => void
  readonly #now: () => number
  #phase: ImportProgress['phase'] = 'opening'
  #importer: string | null = null
  #done = 0
  #rowsBefore = 0
  #rows = 0
  #startedAt = 0
  #startedDone = 0
  #startedRows = 0
  #toldAt = Number.NEGATIVE_INFINITY

  constructor(post: (value: ImportProgress) => void, now: () => number = () => performance.now()) {
    this.#post = post
    this.#now = now
  }

  /** Begins a phase and tells it at once. */
  start(phase: ImportProgress['phase'], importer: string | null, doneBytes: number): void {
    if (phase === 'reading' && this.#phase !== 'reading') this.#startClock(doneBytes)
    this.#phase = phase
    this.#importer = importer
    this.#done = doneBytes
    this.tell()
  }

  /** Less than before means that a file is read again, now for its rows: the clock starts anew. */
  read(bytes: number): void {
    if (bytes < this.#done) this.#startClock(bytes)
    this.#done = bytes
    if (this.isDue) this.tell()
  }

  rows(count: number): void { this.#rows = count }

  /** One source is done: the next one's rows are counted on top. */
  sourceDone(): void {
    this.#rowsBefore += this.#rows
    this.#rows = 0
  }

  get isDue(): boolean { return this.#now() - this.#toldAt >= INTERVAL_MS }

  tell(): void {
    this.#toldAt = this.#now()
    const seconds = (this.#toldAt - this.#startedAt) / 1000
    const rows = this.#rowsBefore + this.#rows
    // An archive may state too small a size: never past the end.
    const total = Math.max(this.total, this.#done)
    const speed = this.#phase === 'reading' && seconds > 0.5 ? (this.#done - this.#startedDone) / seconds : 0
    this.#post({
      // Before the first row an importer may read all of it to see what it is.
      phase: this.#phase === 'reading' && rows === 0 ? 'opening' : this.#phase, importer: this.#importer, doneBytes: this.#done, totalBytes: total, rows,
      rowsPerSecond: this.#phase === 'reading' && seconds > 0.1 ? Math.round((rows - this.#startedRows) / seconds) : 0,
      leftMs: speed > 0 ? Math.round(((total - this.#done) / speed) * 1000) : null,
    })
  }

  #startClock(doneBytes: number): void {
    this.#startedAt = this.#now()
    this.#startedDone = doneBytes
    this.#startedRows = this.#rowsBefore + this.#rows
  }
}
