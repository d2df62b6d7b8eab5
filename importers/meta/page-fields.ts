/** The title of a page of messages. */
import { decodeText } from '../kit/text.ts'
import type { ThreadFields } from './fields.ts'
import { htmlText } from '../kit/html-text.ts'

/** What the beginning of a page says of its thread; pages of all threads have no title of one. */
export function pageFields(head: Uint8Array): ThreadFields {
  const { text } = decodeText(head)
  const shown = /<div[^>]*class="[^"]*_a70e[^"]*"[^>]*>([^<]*)</u.exec(text)?.[1]
  const title = shown ?? /<title>([^<]*)<\/title>/u.exec(text)?.[1] ?? ''
  return { title: isPageOfAll(text) ? '' : htmlText(title), participants: [], isGroup: false }
}

function isPageOfAll(text: string): boolean {
  return /class="thread"/u.test(text)
}

/** Whose page of all threads this is, by its heading; undefined for any other page. */
export function ownerOfPage(head: Uint8Array): string | undefined {
  const { text } = decodeText(head)
  const name = isPageOfAll(text) ? /<h1[^>]*>([^<]*)<\/h1>/u.exec(text)?.[1] : undefined
  return name === undefined ? undefined : htmlText(name)
}
