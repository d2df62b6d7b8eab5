/**
 * The one way to the terminal. What stands in the source goes there as it is, what may be shared too; anything else (a path
 * that the person typed) only through {@link typedByPerson}, which shows control, escape, bidirectional and invisible characters as a
 * mark, so that neither a file name nor a product can set a title, move the cursor or turn a line round.
 */
import type { Shareable } from '../inference/shareable/shareable.ts'

/** A private member: a string is not one. */
class TerminalLine {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

/** A text that may go to standard output or standard error. */
export type TerminalText = TerminalLine

/** C0, C1, bidirectional marks and isolates, zero-width and other format characters, line and paragraph separators, and tags. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Cs}/gu

/** A text with every sign that a terminal would obey, or not show, as a mark; no longer than a screen is wide some times over. */
export function withoutControls(text: string): string {
  const shown = text.replaceAll(UNSAFE, '\u2423')
  return shown.length <= 400 ? shown : `${shown.slice(0, 399)}…`
}

/** What the person typed on the command line, or named with a system's own name, shown back to them. */
export function typedByPerson(text: string): TerminalText {
  return new TerminalLine(withoutControls(text))
}

/** Tag of what is said to the terminal. Numbers are counts of rows and files. */
export function terminal(strings: TemplateStringsArray, ...slots: readonly (TerminalText | Shareable | number)[]): TerminalText {
  // A shareable text is made of the app's own words, and still no sign of it may be obeyed.
  return new TerminalLine(strings.map((text, at) => {
    const slot = slots[at]
    return `${text}${slot === undefined ? '' : slot instanceof TerminalLine ? slot.toString() : typeof slot === 'number' ? slot.toLocaleString('en') : withoutControls(slot.toString())}`
  }).join(''))
}

/** Lines one below the other. */
export function lines(all: readonly TerminalText[]): TerminalText {
  return new TerminalLine(all.map(String).join('\n'))
}

/** Writes one text and ends the line. */
export function tell(stream: NodeJS.WritableStream, text: TerminalText): void {
  stream.write(`${text.toString()}\n`)
}
