/**
 * Whether a text is like the texts a model was measured on. Things that can be said in words: how many of its words the model
 * knows at all (another language, filler and noise have few), how long its messages are (comments and articles are long),
 * how many signs of code it has, and for models of style how much it reads like that kind of text beside other kinds. The limits are
 * chosen on held-out texts; outside them nobody knows how often the model is right, so it does not answer.
 */

/** The limits of one model. */
export interface Likeness {
  /** The least share of single words (Chinese: characters) that the model must know. */
  readonly known: number
  /** The most characters that its messages may have in the mean. */
  readonly longest: number
  /** The largest share of characters that are signs of code and markup (brackets, equals, slashes). */
  readonly symbols: number
  /** For models of style: 8-bit weights by feature of a machine that tells this kind of text from others (comments, reviews, bargaining), and the least score. */
  readonly kind?: { readonly weights: string; readonly step: number; readonly constant: number; readonly least: number }
}

/** What is measured of some texts. */
export interface Likened {
  readonly words: number
  readonly known: number
  readonly characters: number
  readonly texts: number
  readonly symbols: number
  readonly kind: number
}

/** Share of the words that the model knows; 0 without any word. */
export function knownShare({ words, known }: Pick<Likened, 'words' | 'known'>): number { return words === 0 ? 0 : known / words }

/** Mean length of the messages, in characters. */
export function meanLength({ characters, texts }: Pick<Likened, 'characters' | 'texts'>): number { return texts === 0 ? 0 : characters / texts }

/** Share of the characters that are signs of code and markup. */
export function symbolShare({ symbols, characters }: Pick<Likened, 'symbols' | 'characters'>): number { return characters === 0 ? 0 : symbols / characters }

/** Signs that stand in code and markup and hardly in talk; the brackets of smileys among them. */
const SYMBOLS = new Set(Array.from('{}[]()<>=;&|#@$%^*_+/\\"`', (sign) => sign.charCodeAt(0)))

/** Characters of a text that are signs of code. */
export function countSymbols(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < 128 && SYMBOLS.has(text.charCodeAt(at))) count += 1
  return count
}

/** True when the texts lie within all limits. Texts without a word are like nothing. */
export function isAlike(texts: Likened, likeness: Likeness): boolean {
  return texts.words > 0 && knownShare(texts) >= likeness.known && meanLength(texts) <= likeness.longest && symbolShare(texts) <= likeness.symbols && (likeness.kind === undefined || texts.kind >= likeness.kind.least)
}

/** How texts stand to those that a model was measured on: of their kind; of another kind in the same language; or nothing of the sort. */
export type Standing = 'measured' | 'other-kind' | 'unlike'

/** The standing of texts: `other-kind` where only the machine that tells kinds apart says no. */
export function standingOf(texts: Likened, likeness: Likeness): Standing {
  if (isAlike(texts, likeness)) return 'measured'
  const { kind: _, ...words } = likeness
  return isAlike(texts, words) ? 'other-kind' : 'unlike'
}

/** What is measured of texts that a model has read. */
export function likened(texts: readonly string[], { words, known, kind }: { readonly words: number; readonly known: number; readonly kind: number }): Likened {
  return { words, known, kind, characters: texts.reduce((sum, text) => sum + text.length, 0), texts: texts.length, symbols: texts.reduce((sum, text) => sum + countSymbols(text), 0) }
}
