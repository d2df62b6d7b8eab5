/**
 * Messages on Meta's web pages, of three layouts: nested boxes with classes that are tokens and no words (since 2018, renamed
 * once), and one page of all threads with a line above each message (to 2017). Text of pages is right UTF-8.
 */
import { Parser } from 'htmlparser2'
import { decodeEntities } from '../kit/entities.ts'
import { baseName } from './export-message.ts'
import type { WrittenReaction } from './written.ts'

/** A message as it stands on a page: its date is still words. `people`: who the page of all threads says is in the thread. */
export interface PageMessage {
  readonly sender: string
  readonly date: string
  readonly text: string
  readonly kind: string | undefined
  readonly object: string | undefined
  readonly duration: number | undefined
  readonly reactions: readonly WrittenReaction[]
  /** Byte where it begins. */
  readonly position: number
  readonly people: string | undefined
}

type Part = 'sender' | 'body' | 'date' | 'people'

/** Classes by what they mark, today's and those of 2018 to 2020. */
const PARTS: readonly (readonly [RegExp, Part])[] = [[/(?:^| )(?:_a6-h|_2lel|user)(?: |$)/u, 'sender'], [/(?:^| )(?:_a6-p|_2let)(?: |$)/u, 'body'], [/(?:^| )(?:_a6-o|_a72d|_2lem|meta)(?: |$)/u, 'date']]
const BOX = /(?:^| )(?:_a6-g|_2lej|message)(?: |$)/u
const THREAD = /(?:^| )thread(?: |$)/u
const REACTIONS = /(?:^| )(?:_tqp|_a6-q)(?: |$)/u
const VOID = new Set(['br', 'img', 'input', 'meta', 'link', 'hr', 'source'])
const DURATION = /(?:^|\D)(\d{1,6})\s?(?:seconds?|sekund\p{L}*|secondes?|segundos?|secondi|seconden|saniye|секунд\p{L}*|秒|초)/iu

interface Open { sender: string; date: string; slots: string[]; kind: string | undefined; object: string | undefined; reactions: string[]; readonly position: number; hasBody: boolean }

/** The messages of a page, in the order of the page, as its bytes come. */
export class PageWalk {
  private readonly parser: Parser
  private found: PageMessage[] = []
  private box: Open | undefined
  private people: string | undefined
  private depth = 0
  private part: Part | undefined
  private partDepth = 0
  private boxDepth = 0
  private list = 0

  constructor() {
    // Bytes are read as characters, so that places are bytes and nothing is decoded twice.
    this.parser = new Parser({
      onopentag: (name, attributes) => { this.open(name, attributes) },
      onclosetag: (name) => { this.close(name) },
      ontext: (text) => { this.text(text) },
    }, { decodeEntities: false, lowerCaseTags: true })
  }

  /** Takes the next bytes and gives the messages that ended in them. */
  push(bytes: Uint8Array): readonly PageMessage[] {
    this.parser.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
    return this.taken()
  }

  /** Gives what is left. */
  end(): readonly PageMessage[] {
    this.parser.end()
    this.finish()
    return this.taken()
  }

  private taken(): readonly PageMessage[] {
    const { found } = this
    this.found = []
    return found
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!VOID.has(name)) this.depth += 1
    const classes = attributes['class'] ?? ''
    if (THREAD.test(classes) && name === 'div') {
      this.finish()
      this.people = ''
      this.enter('people')
      return
    }
    if (BOX.test(classes)) {
      this.finish()
      this.part = undefined
      this.box = { sender: '', date: '', slots: [], kind: undefined, object: undefined, reactions: [], position: this.parser.startIndex, hasBody: false }
      this.boxDepth = this.depth
      return
    }
    const { box } = this
    if (box === undefined) return
    const part = this.part === 'body' ? undefined : PARTS.find(([pattern]) => pattern.test(classes))?.[1]
    if (part !== undefined) this.enter(part)
    // On the page of all threads a paragraph follows the line with the name.
    else if (name === 'p' && this.part === undefined && box.date !== '') this.enter('body')
    if (this.part !== 'body') return
    box.hasBody = true
    if (name === 'ul' && (REACTIONS.test(classes) || this.list > 0)) this.list = this.list === 0 ? this.depth : this.list
    if (this.list > 0) {
      if (name === 'li') box.reactions.push('')
    } else this.openInBody(box, name, attributes)
  }

  private enter(part: Part): void {
    this.part = part
    this.partDepth = this.depth
  }

  private openInBody(box: Open, name: string, attributes: Readonly<Record<string, string>>): void {
    const inner = this.depth - this.partDepth
    if (inner === 2 && name !== 'br' && !VOID.has(name)) box.slots.push('')
    if (name === 'br') this.text('\n')
    const uri = attributes['src'] ?? attributes['href']
    const kind = { img: 'photo', video: 'video', audio: 'voice-message', a: 'link' }[name]
    if (kind === undefined || uri === undefined || (box.kind !== undefined && box.kind !== 'link' && box.kind !== 'file')) return
    if (kind === 'link' && box.kind !== undefined) return
    const isOutside = /^https?:/u.test(uri)
    const meant = decodeEntities(utf8(uri))
    box.kind = kind === 'link' && !isOutside ? 'file' : /stickers_used\//u.test(uri) ? 'sticker' : /\/gifs\//u.test(uri) ? 'animation' : kind
    box.object = isOutside ? meant : baseName(meant)
  }

  private text(text: string): void {
    const { box } = this
    if (this.part === 'people') this.people = (this.people ?? '') + text
    if (box === undefined) return
    if (this.part === 'sender') box.sender += text
    else if (this.part === 'date') box.date += text
    else if (this.part === 'body' && this.list > 0) {
      const last = box.reactions.length - 1
      if (last >= 0) box.reactions[last] += text
    } else if (this.part === 'body') {
      if (box.slots.length === 0) box.slots.push('')
      box.slots[box.slots.length - 1] += text
    }
  }

  private close(name: string): void {
    if (VOID.has(name)) return
    if (this.list > 0 && this.depth <= this.list && name === 'ul') this.list = 0
    if (this.part !== undefined && this.depth <= this.partDepth) this.part = undefined
    const isEnded = this.box !== undefined && this.depth <= this.boxDepth && this.box.hasBody
    this.depth -= 1
    if (isEnded) this.finish()
  }

  private finish(): void {
    const { box } = this
    this.box = undefined
    this.list = 0
    // A box of the participants has no date; the page's own boxes have neither name nor date.
    if (box === undefined || (box.date.trim() === '' && box.sender.trim() === '')) return
    if (box.date.trim() === '') return
    const slots = box.slots.map((slot) => plain(slot))
    const text = slots.length > 1 ? (slots[1] === '' ? slots[0] ?? '' : slots[1] ?? '') : slots[0] ?? ''
    const duration = slots.slice(2).map((slot) => DURATION.exec(slot)?.[1]).find((seconds) => seconds !== undefined)
    this.found.push({
      sender: plain(box.sender), date: plain(box.date), text, kind: box.kind === 'link' && text.includes(box.object ?? '\n') ? undefined : box.kind, object: box.object, position: box.position,
      duration: duration === undefined ? undefined : Number(duration), reactions: box.reactions.flatMap(reactionIn), people: this.people === undefined ? undefined : plain(this.people),
    })
  }
}

function utf8(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8')
}

function plain(text: string): string {
  return decodeEntities(utf8(text)).trim()
}

/** `❤Nora Lind`, with the date behind it on some pages. */
function reactionIn(text: string): readonly WrittenReaction[] {
  const found = /^([^\p{L}]{1,16}?)\s*(\p{L}.*)$/su.exec(plain(text))
  return found === null ? [] : [{ emoji: found[1] ?? '', actor: (found[2] ?? '').replace(/\s*\([^()]*\d{4}[^()]*\)$/u, ''), at: undefined }]
}
