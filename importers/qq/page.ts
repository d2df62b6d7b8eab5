/** The old client's export with pictures (`.mht`): one huge table in a page, then the pictures, which are not read. */
import { Parser } from 'htmlparser2'
import type { Input } from '../input.ts'
import { decodeStream } from '../kit/text.ts'

/** One row of the table. A message has a time; all else is plain text. `isGreen`: drawn as the person's own. */
export interface PageRow {
  readonly row: number
  readonly plain: string
  readonly name: string
  readonly time: string
  readonly body: string
  readonly hasImage: boolean
  readonly isGreen: boolean
}

const OWN_COLOUR = '#42b475'
/** So much is kept for finding the boundary over the end of a piece. */
const TAIL = 200
const BODY_LIMIT = 4 * 1024 * 1024

type Part = 'plain' | 'head' | 'name' | 'body'

/** Collects rows while the page is parsed. */
class Rows {
  ready: PageRow[] = []
  isDone = false
  private row = 0
  private isInRow = false
  private parts: Part[] = []
  private texts: Record<Part, string> = { plain: '', head: '', name: '', body: '' }
  private hasImage = false
  private isGreen = false
  readonly parser = new Parser({
    onopentag: (name, attributes) => { this.open(name, attributes['style'] ?? '') },
    ontext: (text) => {
      const part = this.parts.at(-1) ?? 'plain'
      if (this.isInRow && this.texts[part].length < BODY_LIMIT) this.texts[part] += text
    },
    onclosetag: (name) => {
      if (name === 'div') this.parts.pop()
      else if (name === 'tr') this.end()
      else if (name === 'html') this.isDone = true
    },
  }, { decodeEntities: true })

  private open(name: string, style: string): void {
    if (name === 'tr') {
      if (this.isInRow) this.end()
      this.row += 1
      this.isInRow = true
    } else if (name === 'br') this.texts[this.parts.at(-1) ?? 'plain'] += '\n'
    else if (name === 'img') this.hasImage = true
    else if (name === 'div') {
      const above = this.parts.at(-1)
      if (/color\s*:\s*#/iu.test(style)) {
        this.isGreen = style.toLowerCase().includes(OWN_COLOUR)
        this.parts.push('head')
      } else if (above === 'head') this.parts.push('name')
      else if (/padding-left\s*:\s*20px/iu.test(style)) this.parts.push('body')
      else this.parts.push(above ?? 'plain')
    }
  }

  /** Ends a row that is open: at its tag, at the next row, or at the end of the file. */
  end(): void {
    if (!this.isInRow) return
    const { plain, head, name, body } = this.texts
    const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')
    this.ready.push({ row: this.row, plain: spaced(plain).trim(), name: spaced(name).trim(), time: spaced(head).trim(), body: spaced(body).trim(), hasImage: this.hasImage, isGreen: this.isGreen })
    this.texts = { plain: '', head: '', name: '', body: '' }
    this.parts = []
    this.isInRow = this.hasImage = this.isGreen = false
  }

  take(): PageRow[] {
    const ready = this.ready
    this.ready = []
    return ready
  }
}

/** The rows of the page, in batches. Stops at the boundary after it, so that gigabytes of pictures are not read. */
export async function* pageRows(input: Input, path: string): AsyncGenerator<readonly PageRow[]> {
  const rows = new Rows()
  let boundary: string | undefined
  let held = ''
  let isInPage = false
  for await (const piece of decodeStream(input.stream(path), { chinese: true })) {
    held += piece
    if (!isInPage) {
      boundary ??= /boundary\s*=\s*"?([^"\r\n;]{1,100})/iu.exec(held)?.[1]
      const start = /<html\b|<table\b/iu.exec(held)
      if (start === null) continue
      isInPage = true
      held = held.slice(start.index)
    }
    const end = boundary === undefined ? -1 : held.indexOf(`\n--${boundary}`)
    const ready = end >= 0 ? held : held.slice(0, Math.max(0, held.length - TAIL))
    rows.parser.write(end >= 0 ? held.slice(0, end) : ready)
    held = end >= 0 ? '' : held.slice(ready.length)
    const found = rows.take()
    if (found.length > 0) yield found
    if (end >= 0 || rows.isDone) break
  }
  if (isInPage) rows.parser.write(held)
  rows.parser.end()
  rows.end()
  yield rows.take()
}
