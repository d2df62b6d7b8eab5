/** What Telegram's exporter writes that is no JSON, and how it is read all the same. */
import type { JsonOptions } from '../kit/json-stream.ts'

/**
 * A `document_id` without quotes, as Telegram Desktop 4.1 wrote it in pieces of text: the path of a file, or the sentence
 * in parentheses that stands for one (github.com/telegramdesktop/tdesktop/issues/24961). The key stands where a key can
 * stand; a value with a quote or bracket of JSON in it is left alone.
 */
const BARE_ID = /([{,]\s*"document_id"\s*:\s*)(?!["{[])([^"{}[\]\r\n]+?)(?=\s*(?:,\s*"|\}|[\r\n]))/gu

/** A value of JSON that needs no quotes. */
const BARE_JSON = /^(?:-?\d+(?:\.\d+)?|null|true|false)$/u

/** A message whose file ids have no quotes, with quotes; undefined for text without such ids. */
export function quoteBareIds(text: string): string | undefined {
  let isChanged = false
  const repaired = text.replaceAll(BARE_ID, (whole: string, before: string, id: string) => {
    if (BARE_JSON.test(id)) return whole
    isChanged = true
    return before + JSON.stringify(id)
  })
  return isChanged ? repaired : undefined
}

/** How the exporter's files are to be read. */
export const AS_WRITTEN: JsonOptions = { hexEscapes: true, repair: quoteBareIds }
