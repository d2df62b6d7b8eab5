/** Objects as JavaScript writes them in a page (`{type:1, text:'it\'s', is_send:1,}`), which is no JSON. Nothing is evaluated. */

/** What an object's field may be here; nested objects and arrays are left out. */
export type LiteralValue = string | number | boolean | null

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' }

/** Text without the end of an object is kept up to here, in UTF-16 units: more is no message. */
const OBJECT_LIMIT = 4 * 1024 * 1024

/** Cuts a text that comes in pieces into the objects of one array; `begin` is what stands before the array's bracket. */
export class LiteralSplitter {
  private buffer = ''
  private hasBegun = false
  private isOver = false
  private readonly begin: RegExp

  constructor(begin: RegExp) {
    this.begin = begin
  }

  /** True once the array has ended. */
  get ended(): boolean { return this.isOver }

  /** Takes a piece; gives the objects that are whole by now, as text. */
  push(piece: string): string[] {
    if (this.isOver) return []
    this.buffer += piece
    if (!this.hasBegun) {
      const found = this.begin.exec(this.buffer)
      if (found === null) {
        // A page's head is long, and the words that begin the array may be cut.
        this.buffer = this.buffer.slice(-200)
        return []
      }
      this.hasBegun = true
      this.buffer = this.buffer.slice(found.index + found[0].length)
    }
    const objects: string[] = []
    let at = 0
    for (;;) {
      while (at < this.buffer.length && /[\s,]/u.test(this.buffer.charAt(at))) at += 1
      if (at >= this.buffer.length) break
      if (this.buffer.charAt(at) !== '{') {
        this.isOver = true
        break
      }
      const end = endOfObject(this.buffer, at)
      if (end < 0) break
      objects.push(this.buffer.slice(at, end))
      at = end
    }
    this.buffer = this.buffer.slice(at)
    if (this.buffer.length > OBJECT_LIMIT) this.isOver = true
    return objects
  }
}

/** The index after the object that begins at `start`, or -1 when it goes on beyond the text. */
function endOfObject(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') {
      depth -= 1
      if (depth === 0) return at + 1
    } else if (sign === '"' || sign === "'" || sign === '`') {
      at = endOfString(text, at)
      if (at < 0) return -1
    }
  }
  return -1
}

/** The index of the quote that closes a string, or -1. */
function endOfString(text: string, start: number): number {
  const quote = text.charAt(start)
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '\\') at += 1
    else if (sign === quote) return at
  }
  return -1
}

const KEY = /[\s,]*(?:"([^"\\]{1,100})"|'([^'\\]{1,100})'|([\w$]{1,100}))\s*:\s*/uy
const WORD = /[^\s,}\]]+/uy

/** The plain fields of one object; undefined where it is none. */
export function readLiteral(text: string): ReadonlyMap<string, LiteralValue> | undefined {
  const fields = new Map<string, LiteralValue>()
  let at = 1
  for (;;) {
    KEY.lastIndex = at
    const key = KEY.exec(text)
    if (key === null) return /^[\s,]*\}$/u.test(text.slice(at)) ? fields : undefined
    at = KEY.lastIndex
    const name = key[1] ?? key[2] ?? key[3] ?? ''
    const sign = text.charAt(at)
    if (sign === '{' || sign === '[') {
      at = endOfObject(text, at)
      if (at < 0) return undefined
    } else if (sign === '"' || sign === "'" || sign === '`') {
      const end = endOfString(text, at)
      if (end < 0) return undefined
      fields.set(name, unescaped(text.slice(at + 1, end)))
      at = end + 1
    } else {
      WORD.lastIndex = at
      const word = WORD.exec(text)?.[0]
      if (word === undefined) return undefined
      at += word.length
      fields.set(name, word === 'true' ? true : word === 'false' ? false : Number.isFinite(Number(word)) ? Number(word) : null)
    }
  }
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  return text.replaceAll(/\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([^]))/giu, (_whole, point: string | undefined, unit: string | undefined, byte: string | undefined, sign: string | undefined) => {
    if (sign !== undefined) return sign === '\n' ? '' : ESCAPES[sign] ?? sign
    const code = Number.parseInt(point ?? unit ?? byte ?? '0', 16)
    return point === undefined ? String.fromCharCode(code) : code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
