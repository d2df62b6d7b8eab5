/**
 * Messages on the exporter's web pages, as their bytes come. Boxes are told by their classes, which have been the same since
 * 2018 (telegramdesktop/tdesktop, export_output_html.cpp); nested ones are parts of the message around them.
 */
import { Parser } from 'htmlparser2'
import { decodeEntities } from '../kit/entities.ts'

/** One message as it stands on a page. */
export interface PageMessage {
  /** Number of the message; negative for the lines between days, and for what is older than a group that became a supergroup. */
  readonly id: number
  readonly isService: boolean
  /** Undefined where the message goes on from the one before. */
  readonly from: string | undefined
  /** `13.08.2022 11:11:11`, since 2022 with ` UTC+03:00`. */
  readonly date: string
  readonly text: string
  readonly forwardedFrom: string | undefined
  readonly repliesTo: number | undefined
  /** What the classes of its media say, e.g. `voice_message`; undefined for none. */
  readonly media: string | undefined
  readonly title: string
  readonly description: string
  readonly status: string
  /** Path of the file within the export. */
  readonly href: string | undefined
  readonly answers: readonly string[]
  readonly hasSignature: boolean
  readonly reactions: readonly { readonly emoji: string; readonly names: readonly string[] }[]
  /** Byte where it begins. */
  readonly position: number
}

/** Where words may stand; those elsewhere (initials on pictures, buttons) are left out. */
type Part = 'header' | 'body' | 'from' | 'forwarded' | 'reply' | 'text' | 'title' | 'description' | 'status' | 'answer' | 'signature' | 'emoji' | 'via' | 'none'

type Writable = { -readonly [Key in keyof PageMessage]: PageMessage[Key] }
interface Box extends Writable { readonly words: Record<'body' | 'from' | 'forwarded' | 'text' | 'title' | 'description' | 'status' | 'emoji', string>; readonly options: string[]; readonly reactors: { emoji: string; names: string[] }[] }

const VOID = new Set(['br', 'img', 'input', 'meta', 'link', 'hr', 'source'])
/** Longest text of one message; a message of Telegram's has 4,096 letters at most. */
const TEXT_LIMIT = 1_000_000

function has(classes: string, name: string): boolean {
  return classes === name || classes.startsWith(`${name} `) || classes.endsWith(` ${name}`) || classes.includes(` ${name} `)
}

/** Letters from bytes that were read as characters, with references undone. */
function plain(bytes: string): string {
  return decodeEntities(Buffer.from(bytes, 'latin1').toString('utf8')).trim()
}

/** Walks over one page. */
export class PageWalk {
  /** The chat's name, once its header was read. */
  title = ''
  private readonly parser: Parser
  private readonly stack: Part[] = []
  private depthOfBox = 0
  private depthOfForward = 0
  private box: Box | undefined
  private found: PageMessage[] = []
  private header = ''

  constructor() {
    // Bytes are read as characters, so that places are bytes.
    this.parser = new Parser({
      onopentag: (name, attributes) => { this.open(name, attributes) },
      ontext: (text) => { this.takeText(text) },
      onclosetag: (name) => { this.close(name) },
    }, { decodeEntities: false, lowerCaseTags: true })
  }

  /** Takes the next bytes, and gives the messages that ended in them. */
  push(bytes: Uint8Array): readonly PageMessage[] {
    this.parser.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
    return this.taken()
  }

  /** Tells that the page ends. `isCut`: it did so within a message, which is left out. */
  end(): { readonly messages: readonly PageMessage[]; readonly isCut: boolean; readonly position: number } {
    const { box } = this
    this.box = undefined
    this.parser.end()
    return { messages: this.taken(), isCut: box !== undefined, position: box?.position ?? 0 }
  }

  private taken(): readonly PageMessage[] {
    const { found } = this
    this.found = []
    return found
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'br') this.takeText('\n')
    if (VOID.has(name)) return
    const classes = attributes['class'] ?? ''
    const id = /^message(-?\d{1,15})$/u.exec(attributes['id'] ?? '')
    if (id !== null && has(classes, 'message')) {
      this.box = newBox(Number(id[1]), has(classes, 'service'), this.parser.startIndex)
      this.depthOfBox = this.stack.length
      this.depthOfForward = 0
      this.stack.push('none')
      return
    }
    this.stack.push(this.partOf(name, classes, attributes))
  }

  private partOf(name: string, classes: string, attributes: Readonly<Record<string, string>>): Part {
    const { box } = this
    const above = this.stack.at(-1) ?? 'none'
    if (box === undefined) return this.title === '' && has(classes, 'text') && has(classes, 'bold') ? 'header' : above
    if (box.isService) return has(classes, 'body') && has(classes, 'details') ? 'body' : above
    if (has(classes, 'forwarded') && has(classes, 'body')) {
      this.depthOfForward = this.stack.length
      return 'none'
    }
    if (has(classes, 'date')) {
      if (this.depthOfForward === 0 && attributes['title'] !== undefined) box.date = plain(attributes['title'])
      return 'none'
    }
    if (has(classes, 'from_name')) return this.depthOfForward === 0 ? 'from' : 'forwarded'
    // "via @bot", and the date of a forwarded message.
    if (above === 'from' || above === 'forwarded') return name === 'span' ? 'via' : above
    if (has(classes, 'reply_to')) return 'reply'
    if (above === 'reply') {
      const answered = /go_to_message(-?\d{1,15})/u.exec(attributes['href'] ?? '')?.[1]
      if (answered !== undefined) box.repliesTo = Number(answered)
      return 'reply'
    }
    return this.mediaPart(classes, attributes, box) ?? this.reactionPart(classes, attributes, box) ?? (has(classes, 'text') ? 'text' : has(classes, 'userpic_wrap') || has(classes, 'bot_buttons_table') ? 'none' : above)
  }

  private mediaPart(classes: string, attributes: Readonly<Record<string, string>>, box: Box): Part | undefined {
    const media = /(?:^| )media_(?!wrap)(\w+)/u.exec(classes)?.[1] ?? /(?:^| )(photo|sticker|animated|video_file)_wrap(?: |$)/u.exec(classes)?.[1]
    if (media !== undefined) {
      box.media ??= media
      const href = attributes['href']
      if (href !== undefined && href !== '') box.href ??= plain(href)
      return 'none'
    }
    if (box.media === undefined) return has(classes, 'signature') ? this.signature(box) : undefined
    if (has(classes, 'title') || has(classes, 'question')) return 'title'
    if (has(classes, 'description')) return 'description'
    if (has(classes, 'answer')) {
      box.options.push('')
      return 'answer'
    }
    if (has(classes, 'status')) return 'status'
    if (has(classes, 'signature')) return this.signature(box)
    return has(classes, 'details') ? 'none' : undefined
  }

  private signature(box: Box): Part {
    box.hasSignature = true
    return 'signature'
  }

  private reactionPart(classes: string, attributes: Readonly<Record<string, string>>, box: Box): Part | undefined {
    if (has(classes, 'reaction')) {
      box.reactors.push({ emoji: '', names: [] })
      return 'none'
    }
    const reaction = box.reactors.at(-1)
    if (reaction === undefined) return has(classes, 'reactions') ? 'none' : undefined
    if (has(classes, 'emoji')) return 'emoji'
    const name = attributes['title']
    if (has(classes, 'userpic') && name !== undefined && name !== '') reaction.names.push(plain(name))
    return has(classes, 'userpics') || has(classes, 'userpic') || has(classes, 'count') ? 'none' : undefined
  }

  private takeText(text: string): void {
    const part = this.stack.at(-1)
    if (part === 'header') this.header += text
    const { box } = this
    if (box === undefined || part === undefined) return
    if (part === 'answer') box.options[box.options.length - 1] += text
    else if (part in box.words && box.words[part as keyof Box['words']].length < TEXT_LIMIT) box.words[part as keyof Box['words']] += text
  }

  private close(name: string): void {
    if (VOID.has(name)) return
    const part = this.stack.pop()
    if (part === 'header' && this.stack.at(-1) !== 'header') this.title = plain(this.header)
    const { box } = this
    if (box === undefined) return
    if (part === 'emoji') {
      const reaction = box.reactors.at(-1)
      if (reaction !== undefined) reaction.emoji = plain(box.words.emoji)
      box.words.emoji = ''
    }
    if (this.depthOfForward > 0 && this.stack.length === this.depthOfForward) this.depthOfForward = 0
    if (this.stack.length > this.depthOfBox) return
    this.box = undefined
    this.found.push(messageOf(box))
  }
}

function newBox(id: number, isService: boolean, position: number): Box {
  return {
    id, isService, from: undefined, date: '', text: '', forwardedFrom: undefined, repliesTo: undefined, media: undefined, title: '', description: '', status: '', href: undefined, answers: [], hasSignature: false, reactions: [], position,
    words: { body: '', from: '', forwarded: '', text: '', title: '', description: '', status: '', emoji: '' }, options: [], reactors: [],
  }
}

function messageOf({ words, options, reactors, ...box }: Box): PageMessage {
  const name = (text: string): string | undefined => plain(text) || undefined
  return {
    ...box, from: name(words.from), forwardedFrom: name(words.forwarded), text: box.isService ? plain(words.body) : plain(words.text), title: plain(words.title), description: plain(words.description), status: plain(words.status),
    answers: options.map(plain).filter((answer) => answer !== ''), reactions: reactors.filter(({ emoji, names }) => emoji !== '' || names.length > 0),
  }
}
