/** Slack's markup as a reader would see it (formats/chat/slack.md). */
import { decodeEntities } from '../kit/entities.ts'
import { isRecord, type JsonRecord, listOf, textOf } from '../kit/json-value.ts'

const MARK = /<([@#!]?)([^<>|\n]{1,3000})(?:\|([^<>\n]{0,3000}))?>/gu

/** Text with names for `<@U1>`, links with their labels, and `&amp; &lt; &gt;` undone. Styles (`*bold*`) and emoji (`:name:`) stay as typed. */
export function plainMarkup(text: string, nameOf: (id: string) => string | undefined): string {
  if (!text.includes('<') && !text.includes('&')) return text
  return decodeEntities(text.replaceAll(MARK, (_, sign: string, what: string, label: string | undefined) => {
    if (sign === '@') return `@${nameOf(what) ?? label ?? what}`
    if (sign === '#') return `#${label ?? what}`
    // `<!here>`, `<!subteam^S1|@team>`, `<!date^1392734382^{date}|yesterday>`.
    if (sign === '!') return label ?? `@${what.replace(/\^.*$/u, '')}`
    const address = what.replace(/^(?:mailto|tel):/u, '')
    if (label === undefined || label === '' || label === address || address.replace(/^https?:\/\//u, '') === label) return address
    return `${label} (${address})`
  }))
}

/** The words of `blocks`, for messages whose text is empty: rich text, and the text of sections. */
export function textOfBlocks(blocks: readonly unknown[], nameOf: (id: string) => string | undefined): string {
  return blocks.filter(isRecord).map((block) => pieces(block, nameOf, 0)).filter((text) => text !== '').join('\n')
}

const DEPTH = 12

function pieces(element: JsonRecord, nameOf: (id: string) => string | undefined, depth: number): string {
  if (depth > DEPTH) return ''
  const type = textOf(element, 'type')
  if (type === 'emoji') return `:${textOf(element, 'name') ?? ''}:`
  if (type === 'user') return `@${nameOf(textOf(element, 'user_id') ?? '') ?? textOf(element, 'user_id') ?? ''}`
  if (type === 'link') return textOf(element, 'text') || textOf(element, 'url') || ''
  const own = isRecord(element['text']) ? plainMarkup(textOf(element['text'], 'text') ?? '', nameOf) : textOf(element, 'text') ?? ''
  const inner = listOf(element, 'elements').filter(isRecord).map((one) => pieces(one, nameOf, depth + 1))
  // Items of a list and paragraphs of rich text stand on lines of their own, words beside each other.
  return own + inner.join(type === 'rich_text' || type === 'rich_text_list' ? '\n' : '')
}
