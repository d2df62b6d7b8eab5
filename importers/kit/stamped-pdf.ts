/** The stamped PDF (用于材料证明) that Chinese wallets give beside the bill for personal reconciliation. It has no table to read. */
import type { Input } from '../input.ts'
import { InputError } from './input-error.ts'

const HEAD_BYTES = 64 * 1024
/** More PDFs than this are not looked into. */
const LOOKED_INTO = 20

/**
 * Whether an archive holds a PDF that `name` fits, or that has one of `words` in its first bytes (titles of documents stand
 * there in UTF-8 or UTF-16). What cannot be read is none.
 */
export async function hasStampedPdf(input: Input, name: RegExp, words: readonly string[]): Promise<boolean> {
  const pdfs = input.entries.filter(({ path }) => input.kind === 'file' || /\.pdf$/i.test(path))
  if (pdfs.some(({ path }) => /\.pdf$/i.test(path) && name.test(path.slice(path.lastIndexOf('/') + 1)))) return true
  for (const { path } of pdfs.slice(0, LOOKED_INTO)) {
    try {
      const head = Buffer.from(await input.head(path, HEAD_BYTES))
      if (head.subarray(0, 1024).includes('%PDF-') && words.some((word) => writings(word).some((bytes) => head.includes(bytes)))) return true
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  }
  return false
}

/** A word as bytes of UTF-8, and of UTF-16 with the high byte first, as in a PDF's own strings. */
function writings(word: string): readonly Buffer[] {
  return [Buffer.from(word), Buffer.from(word, 'utf16le').swap16()]
}
