/**
 * From the bytes of one JSON value to the value, and careful looks into it. Objects come from JSON.parse, which keeps
 * `__proto__` and `constructor` as plain keys of their own; whoever copies one must not do so by assignment. Of two
 * equal keys the last wins.
 */

/** Why JSON could not be read, and the byte (from 0) where. The message is the code alone. */
export type JsonErrorCode =
  | 'json-empty' | 'json-syntax' | 'json-truncated' | 'json-trailing' | 'json-too-deep' | 'json-too-many-keys' | 'json-too-large'

/** Thrown by everything in the kit that reads JSON. */
export class JsonError extends Error {
  readonly code: JsonErrorCode
  readonly at: number
  constructor(code: JsonErrorCode, at: number) {
    super(code)
    this.name = 'JsonError'
    this.code = code
    this.at = at
  }
}

/** What JSON.parse gives for an object. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** What a value's bytes need beyond plain JSON.parse. */
export interface ParseNeeds {
  /** Rewrite `\x0C` to `\u000C`: Telegram's exporter writes control characters so. */
  readonly hexEscapes: boolean
  /** Keep whole numbers beyond 2^53 as the text that was written, since they are ids. */
  readonly wideNumbers: boolean
}

/** Every escape is one match, so that a backslash that is itself escaped cannot start another. */
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|[^])/gu

function repairHexEscapes(text: string): string {
  return text.replaceAll(ESCAPE, (whole: string, hex: string | undefined) => hex === undefined ? whole : `\\u00${hex}`)
}

function keepWideNumber(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value) || context?.source === undefined) return value
  return /^-?\d+$/u.test(context.source) ? context.source : value
}

/** JSON.parse with the needs of the bytes at hand. Throws SyntaxError. */
export function parseJsonText(text: string, needs: ParseNeeds): unknown {
  const repaired = needs.hexEscapes ? repairHexEscapes(text) : text
  return needs.wideNumbers ? JSON.parse(repaired, keepWideNumber) : JSON.parse(repaired)
}

/** Bytes as text, and how many places were not UTF-8 and became U+FFFD. */
export function decodeJson(bytes: Buffer, start: number, end: number): { text: string; replaced: number } {
  const text = bytes.toString('utf8', start, end)
  let found = text.indexOf('\uFFFD')
  if (found < 0) return { text, replaced: 0 }
  let shown = 0
  for (; found >= 0; found = text.indexOf('\uFFFD', found + 1)) shown += 1
  // Those that the file itself wrote are no replacement.
  let written = 0
  for (let at = bytes.indexOf('\uFFFD', start, 'utf8'); at >= 0 && at < end; at = bytes.indexOf('\uFFFD', at + 3, 'utf8')) written += 1
  return { text, replaced: shown - written }
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field's text, or undefined when it is absent or no string. */
export function textOf(record: JsonRecord, key: string): string | undefined {
  const value = record[key]
  return typeof value === 'string' ? value : undefined
}

/** A field's number, or undefined when it is absent or no number. */
export function numberOf(record: JsonRecord, key: string): number | undefined {
  const value = record[key]
  return typeof value === 'number' ? value : undefined
}

/** A field's object, or undefined when it is absent or none. */
export function recordOf(record: JsonRecord, key: string): JsonRecord | undefined {
  const value = record[key]
  return isRecord(value) ? value : undefined
}

/** A field's list, empty when it is absent or none. */
export function listOf(record: JsonRecord, key: string): readonly unknown[] {
  const value: unknown = record[key]
  return Array.isArray(value) ? value : []
}

/** A field that is an id, written as a number or as text: always as text. Undefined when it is neither or empty. */
export function idOf(record: JsonRecord, key: string): string | undefined {
  const value = record[key]
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}
