/** Whether the beginning of a text file is a WhatsApp chat. */
import { decodeText } from '../kit/text.ts'
import { dateIn, ORDERS } from './date-order.ts'
import { type Header, newHeader, readHeader } from './header.ts'
import { plainName } from './chat-name.ts'
import { ENCRYPTION_NOTICE } from './phrases.ts'
import { authorEnd } from './survey.ts'

/** How many lines that are not empty are looked at, and how many of them must begin a message. */
const LINES = 20
const NEEDED = 2

function isDate(header: Header): boolean {
  return ORDERS.some((order) => dateIn(order, header, Infinity) !== undefined)
}

/**
 * How sure it is from content, and the layout. `isNamed`: the file has a name that WhatsApp gives, so that one message
 * is enough. Undefined when it is no chat of WhatsApp's.
 */
export function looksLikeChat(head: Uint8Array, isNamed: boolean): { confidence: number; generation: string } | undefined {
  const header = newHeader()
  let found = 0
  let authored = 0
  let bracketed = 0
  let seen = 0
  let isCertain = isNamed
  for (const line of decodeText(head, { chineseToo: true }).text.split(/\r\n|\n|\r/u)) {
    if (seen >= LINES) break
    if (line.trim() === '') continue
    seen += 1
    if (!readHeader(line, header) || !isDate(header)) continue
    found += 1
    if (header.isBracketed) bracketed += 1
    const end = authorEnd(line, header.rest)
    if (end >= 0) authored += 1
    const text = plainName(line.slice(header.rest, header.rest + 200))
    if (ENCRYPTION_NOTICE.some(([start]) => text.includes(start))) isCertain = true
  }
  if (found < (isNamed ? 1 : NEEDED) || (authored === 0 && !isCertain)) return undefined
  return { confidence: isCertain ? 0.97 : 0.7, generation: bracketed * 2 > found ? 'ios-bracket' : 'android-dash' }
}
