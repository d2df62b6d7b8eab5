/** WeChat's own XML where a tool left it in a content column: pieces of it, never the XML itself. */

import { decodeEntities } from '../kit/entities.ts'

/** Whether a content is WeChat's XML. */
export function isXml(content: string): boolean {
  return /^\s*<(?:\?xml|msg\b|appmsg\b|sysmsg\b|voipmsg\b|voipinvitemsg\b|revokemsg\b|img\b|emoji\b|location\b|VoIPBubbleMsg\b|msglist\b|gameinfo\b)/u.test(content.slice(0, 200))
}

/** The text of the first element of a name, without CDATA and entities; undefined when it is absent or empty. */
export function elementText(xml: string, name: string): string | undefined {
  const start = new RegExp(`<${name}(?:\\s[^>]{0,500})?>`, 'u').exec(xml)
  if (start === null) return undefined
  const from = start.index + start[0].length
  const end = xml.indexOf(`</${name}>`, from)
  if (end < 0) return undefined
  const inner = xml.slice(from, end).trim()
  const cdata = /^<!\[CDATA\[([^]*)\]\]>$/u.exec(inner)
  const text = (cdata === null ? decodeEntities(inner) : cdata[1] ?? '').trim()
  return text === '' ? undefined : text
}

/** The value of the first attribute of a name; undefined when it is absent or empty. */
export function attributeText(xml: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*"([^"]{0,2000})"`, 'u').exec(xml)
  const text = decodeEntities(found?.[1] ?? '').trim()
  return text === '' ? undefined : text
}

/** The subtype of an app message: the `type` that follows its title, not that of a message it quotes. */
export function appSubtype(xml: string): string | undefined {
  const quoted = xml.indexOf('<refermsg')
  return elementText(quoted < 0 ? xml : xml.slice(0, quoted), 'type')
}
