/**
 * Text that was UTF-8 and was written as if each byte were a character: `é` became `Ã©`. Meta writes all of its JSON so,
 * each byte as the Latin-1 character of its number (formats/chat/facebook-messenger.md, section 3).
 */
import { isUtf8 } from 'node:buffer'

/**
 * The text that was meant. Only where all characters are bytes and the bytes are UTF-8; any other text comes back as it is,
 * since one file may hold both kinds. Never fails, and changes nothing in text that is right already.
 */
export function repairMojibake(text: string): string {
  let isPlain = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0xff) return text
    if (code > 0x7f) isPlain = false
  }
  if (isPlain) return text
  const bytes = Buffer.from(text, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : text
}

/** What windows-1252 shows for the bytes 0x80 to 0x9f that it names. */
const WINDOWS = new Map([
  ['€', 0x80], ['‚', 0x82], ['ƒ', 0x83], ['„', 0x84], ['…', 0x85], ['†', 0x86], ['‡', 0x87], ['ˆ', 0x88], ['‰', 0x89], ['Š', 0x8a], ['‹', 0x8b], ['Œ', 0x8c], ['Ž', 0x8e], ['‘', 0x91],
  ['’', 0x92], ['“', 0x93], ['”', 0x94], ['•', 0x95], ['–', 0x96], ['—', 0x97], ['˜', 0x98], ['™', 0x99], ['š', 0x9a], ['›', 0x9b], ['œ', 0x9c], ['ž', 0x9e], ['Ÿ', 0x9f],
])

/** As {@link repairMojibake}, where the bytes were shown as windows-1252 has them: `’` became `â€™`. */
export function repairWindowsMojibake(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u.test(text)) return text
  let bytes = ''
  for (const sign of text) {
    const byte = WINDOWS.get(sign)
    if (byte === undefined && sign.charCodeAt(0) > 0xff) return text
    bytes += byte === undefined ? sign : String.fromCharCode(byte)
  }
  return bytes === text ? repairMojibake(text) : repaired(bytes, text)
}

function repaired(bytes: string, text: string): string {
  const meant = repairMojibake(bytes)
  return meant === bytes ? text : meant
}
