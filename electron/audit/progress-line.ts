/** The audit's live line on standard error: what is read, how much of it, how fast, how long still. */
import type { Language } from '../../db/model.ts'
import type { ImportProgress } from '../contract.ts'
import { terminal, typedByPerson, writeOver } from '../terminal-text.ts'

const PHASES: Readonly<Record<Language, Readonly<Record<ImportProgress['phase'], string>>>> = {
  en: { opening: 'Opening', reading: 'Reading', indexing: 'Indexing', guessing: 'Guessing' },
  zh: { opening: '正在打开', reading: '正在读取', indexing: '正在整理', guessing: '正在推断' },
}

/** Writes progress where a terminal is listening, at most five times a second; elsewhere nothing. */
export class ProgressLine {
  readonly #language: Language
  readonly #stream: NodeJS.WriteStream | undefined
  #last = 0
  #isShown = false

  constructor(language: Language, quiet: boolean, stream: NodeJS.WriteStream = process.stderr) {
    this.#language = language
    this.#stream = quiet || !stream.isTTY ? undefined : stream
  }

  show(progress: ImportProgress): void {
    const now = performance.now()
    if (!this.#stream || now - this.#last < 200) return
    this.#last = now
    const { phase, doneBytes, totalBytes, rows, rowsPerSecond, leftMs } = progress
    const share = totalBytes > 0 ? `${Math.min(100, Math.floor((doneBytes / totalBytes) * 100))} %` : ''
    const left = leftMs === null ? '' : this.#language === 'zh' ? `约剩 ${seconds(leftMs)} 秒` : `about ${seconds(leftMs)} s left`
    const count = this.#language === 'zh' ? `${rows.toLocaleString('en')} 条` : `${rows.toLocaleString('en')} rows`
    const rate = this.#language === 'zh' ? `每秒 ${rowsPerSecond.toLocaleString('en')} 条` : `${rowsPerSecond.toLocaleString('en')} rows/s`
    writeOver(this.#stream, typedByPerson([PHASES[this.#language][phase], share, count, rate, left].filter((part) => part !== '').join('  ')))
    this.#isShown = true
  }

  /** Takes the line away, so that what follows stands alone. */
  clear(): void {
    if (this.#isShown && this.#stream) writeOver(this.#stream, terminal``)
    this.#isShown = false
  }
}

function seconds(ms: number): string {
  return String(Math.max(1, Math.ceil(ms / 1000)))
}
