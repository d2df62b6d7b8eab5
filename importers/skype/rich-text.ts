/** Skype's pseudo-XML of messages (formats/chat/skype.md). */
import { Parser } from 'htmlparser2'

/** What a RichText message says. */
export interface RichText {
  /** The author's own words: without what they quote. */
  readonly text: string
  /** Somebody else's words that are quoted, and which message of which conversation they are; ids where they are written. */
  readonly quote: { readonly text: string; readonly message: string | undefined; readonly conversation: string | undefined } | undefined
  readonly isEdited: boolean
}

/** The attributes of the first tag with one of some names (in lower case), e.g. `location`. Names of attributes are in lower case too. */
export type Tags = ReadonlyMap<string, Readonly<Record<string, string>>>

const PARSING = { decodeEntities: true, recognizeSelfClosing: true } as const

/** Reads a RichText message. Faces (`<ss>`), links and mentions are their words; `<legacyquote>` is for programs that know no quotes. */
export function readRichText(content: string): RichText {
  if (!content.includes('<') && !content.includes('&')) return { text: content, quote: undefined, isEdited: false }
  const texts = { own: '', quoted: '' }
  let quote: { message: string | undefined; conversation: string | undefined } | undefined
  let quotes = 0
  let legacy = 0
  let isEdited = false
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'quote') {
        quotes += 1
        quote ??= { message: attributes['messageid'] || undefined, conversation: attributes['conversation'] || undefined }
      } else if (name === 'legacyquote') legacy += 1
      else if (name === 'e_m') isEdited = true
      else if (name === 'br') texts[quotes > 0 ? 'quoted' : 'own'] += '\n'
    },
    ontext(text) {
      if (legacy === 0) texts[quotes > 0 ? 'quoted' : 'own'] += text
    },
    onclosetag(name) {
      if (name === 'quote') quotes = Math.max(0, quotes - 1)
      else if (name === 'legacyquote') legacy = Math.max(0, legacy - 1)
    },
  }, PARSING)
  parser.end(content)
  return { text: texts.own.trim(), quote: quote === undefined ? undefined : { text: texts.quoted.trim(), ...quote }, isEdited }
}

/** The tags of a message that is no text: a file, a place, a call. The first of each name counts; `texts` are words by the innermost tag around them. */
export function readTags(content: string): { readonly tags: Tags; readonly texts: ReadonlyMap<string, readonly string[]> } {
  const tags = new Map<string, Record<string, string>>()
  const texts = new Map<string, string[]>()
  const open: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!tags.has(name)) tags.set(name, attributes)
      open.push(name)
    },
    ontext(text) {
      const name = open.at(-1) ?? ''
      texts.set(name, [...texts.get(name) ?? [], text])
    },
    onclosetag() {
      open.pop()
    },
  }, PARSING)
  parser.end(content)
  return { tags, texts }
}
