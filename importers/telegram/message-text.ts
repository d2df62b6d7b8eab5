/** Text as Telegram writes it: one string, or pieces of which some are links, mentions or bold. */
import { isRecord } from '../kit/json-value.ts'

/** The whole text of a string, a list of strings and `{type, text}`, or (old, faulty exports) one such object. */
export function textOfPieces(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    let text = ''
    for (const piece of value as readonly unknown[]) text += textOfPieces(piece)
    return text
  }
  return isRecord(value) ? textOfPieces(value['text'] ?? '') : ''
}

/** A file's name or path, or undefined where the export has a sentence in parentheses instead of a file. */
export function fileName(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '' || (value.startsWith('(') && value.endsWith(')'))) return undefined
  return value.slice(value.lastIndexOf('/') + 1)
}
