/** Pieces of HTML as text, over htmlparser2. */
import { Parser } from 'htmlparser2'

const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'blockquote'])
const UNSEEN = new Set(['script', 'style'])

/** The text of a piece of HTML: tags left out, entities as the characters they stand for, line ends for breaks and paragraphs. */
export function htmlText(html: string): string {
  if (!/[<&]/u.test(html)) return html
  let text = ''
  let unseen = 0
  const parser = new Parser({
    ontext(piece) {
      if (unseen === 0) text += piece
    },
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen += 1
      if (name === 'br' || (BREAKS.has(name) && text !== '' && !text.endsWith('\n'))) text += '\n'
    },
    onclosetag(name, isImplied) {
      if (UNSEEN.has(name)) unseen -= 1
      if (!isImplied && name !== 'br' && BREAKS.has(name) && text !== '' && !text.endsWith('\n')) text += '\n'
    },
  }, { decodeEntities: true })
  parser.end(html)
  return text.trim()
}
