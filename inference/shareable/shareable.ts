/**
 * The type of everything that leaves the private view: report, campaigns, bid request, seeds, customer match, the terminal
 * without `--json`. A text of an archive (message, payee, title, file name, exact date, identifier) is a `string` and is
 * not one of these. Only the modules named in build/layers.ts import `mint`; everybody else gets values from them.
 */

/** A private member makes the type nominal: no object literal, no string and no cast of one is a `Shareable`. */
class SharedText {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }

  toJSON(): string {
    return this.#text
  }
}

/** A text that may leave. In templates and in JSON it is its own text. */
export type Shareable = SharedText

/** Makes one; for the redacting modules alone. */
export function mint(text: string): Shareable {
  return new SharedText(text)
}

/** The text of what {@link mint} made; of anything that a cast calls so, nothing. */
export function sharedText(value: Shareable | undefined): string {
  return value instanceof SharedText ? value.toString() : ''
}

/** What may stand in an action: plain JSON whose every text is shareable. */
export type SharedJson = Shareable | number | boolean | null | readonly SharedJson[] | { readonly [field: string]: SharedJson }
