/**
 * The one way to the terminal. What stands in the source goes there as it is, what may be shared too; anything else (a path
 * that the person typed) only through {@link typedByPerson}, which shows control, escape, bidirectional and invisible characters as a
 * mark, so that neither a file name nor a product can set a title, move the cursor or turn a line round.
 */
import { sharedText } from '../inference/shareable/own-words.ts'
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

/** A path may be some thousand signs long; more would push away what is said of it. */
const LONGEST = 2_000

/** C0, C1, bidirectional marks and isolates, zero-width and other format characters, line and paragraph separators, and tags. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Cs}/gu

/** The same without the line ends between JSON's lines; inside its strings they are escaped already. */
const UNSAFE_IN_JSON = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A text with every sign that a terminal would obey, or not show, as a mark; no longer than a screen is wide some times over. */
function withoutControls(text: string): string {
  const shown = text.replaceAll(UNSAFE, '\u2423')
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST)}…`
}

/** What the person typed on the command line, or named with a system's own name, shown back to them. */
export function typedByPerson(text: string): TerminalText {
  return new TerminalLine(withoutControls(text))
}

/** A code of ours; anything else that stands in its place is not shown. */
export function codeWord(code: string): TerminalText {
  return new TerminalLine(/^[A-Za-z][\w-]{0,60}$/.test(code) ? code : 'unknown')
}

/** A date as a file writes it, which is asked about: figures and what stands between them, and nothing else. */
export function writtenDate(written: string): TerminalText {
  return new TerminalLine(/^[\p{Nd} ./,年月日-]{1,24}$/u.test(written) ? written : '…')
}

/** Where in our own code something failed: names of errors and frames. */
export function codeFrames(trace: string): TerminalText {
  return new TerminalLine(trace.replaceAll(/[^\x20-\x7e]/g, '').slice(0, 2_000))
}

/** JSON for standard output: the signs that a terminal would obey stand as JSON's own escapes, so that nothing is lost. */
export function jsonForTerminal(value: unknown): TerminalText {
  return new TerminalLine(JSON.stringify(value, null, 2).replaceAll(UNSAFE_IN_JSON, (sign) => [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')))
}

/** Tag of what is said to the terminal. Numbers are counts of rows and files. */
export function terminal(strings: TemplateStringsArray, ...slots: readonly (TerminalText | Shareable | number)[]): TerminalText {
  // A shareable text is made of the app's own words, and still no sign of it may be obeyed.
  return new TerminalLine(strings.map((text, at) => {
    const slot = slots[at]
    return `${text}${slot === undefined ? '' : slot instanceof TerminalLine ? slot.toString() : typeof slot === 'number' ? slot.toLocaleString('en') : withoutControls(sharedText(slot))}`
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

/** Writes one text over the line that stands there, without ending it. */
export function writeOver(stream: NodeJS.WritableStream, text: TerminalText): void {
  stream.write(`\r\u001b[2K${text.toString()}`)
}
