/** HTML of the report: a type of its own, made from source text and from what may be shared, and from nothing else. */
import type { Outcome } from '../../db/model.ts'
import { sharedText } from '../../inference/shareable/own-words.ts'
import type { Shareable } from '../../inference/shareable/shareable.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text that is only ever text: markup escaped, control and bidirectional marks made visible. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
    // Line ends and tabs stay; other control and formatting characters could reorder or hide what stands beside them.
    .replaceAll(/[^\P{Cc}\t\n\r]|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '\u2423')
}

/** A private member: neither a string nor a cast of one is HTML. */
class Markup {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

/** Markup that may be written to a report. */
export type Html = Markup

/** What may stand in a template: text that may be shared, markup, numbers of the drawing, and lists of markup. */
export type HtmlSlot = Html | Shareable | number | readonly Html[]

/** Tag of a piece of a report. */
export function html(strings: TemplateStringsArray, ...slots: readonly HtmlSlot[]): Html {
  return new Markup(strings.map((text, at) => `${text}${slotText(slots[at])}`).join(''))
}

function isList(slot: HtmlSlot): slot is readonly Html[] {
  return Array.isArray(slot)
}

function slotText(slot: HtmlSlot | undefined): string {
  if (slot === undefined) return ''
  if (typeof slot === 'number') return String(slot)
  if (slot instanceof Markup) return slot.toString()
  return isList(slot) ? slot.map((each) => (each instanceof Markup ? each.toString() : '')).join('\n') : escapeHtml(sharedText(slot))
}

/** Nothing. */
export const NO_HTML: Html = html``

/** Dot, range and the group's tick on 0 to 100 (design.md section 6: 3 px a point, 10 px of air at both ends). */
export function intervalSvg({ probability, low, high, baseRate }: Outcome, stroke: 'solid' | 'dashed' | 'dotted'): Html {
  if (probability === null) return NO_HTML
  const x = (value: number): number => 10 + Math.round(value * 300)
  const line = low === null || high === null ? NO_HTML
    : stroke === 'solid' ? html`<path d="M${x(low)} 11.5H${x(high)}" stroke="var(--ink)" stroke-width="2"/>` : html`<path d="M${x(low)} 11.5H${x(high)}" stroke="var(--ink)" stroke-width="2" stroke-dasharray="5 3"/>`
  const ends = low === null || high === null ? NO_HTML : html`<path d="M${x(low)} 7.5v8M${x(high)} 7.5v8" stroke="var(--ink)" stroke-width="2"/>`
  const tick = baseRate === null ? NO_HTML : html`<path d="M${x(baseRate)} 4v15" stroke="var(--ink-3)" stroke-width="2"/>`
  const dot = stroke === 'solid' ? html`<circle cx="${x(probability)}" cy="11.5" r="5" fill="var(--ink)"/>` : html`<circle cx="${x(probability)}" cy="11.5" r="4.5" fill="var(--page)" stroke="var(--ink)" stroke-width="2"/>`
  return html`<svg class="interval" width="320" height="36" viewBox="0 0 320 36" aria-hidden="true"><path d="M10 11.5h300M10 8.5v6M310 8.5v6" stroke="var(--rule)"/>${tick}${ends}${line}${dot}<text x="10" y="33">0</text><text x="160" y="33" text-anchor="middle">50</text><text x="310" y="33" text-anchor="end">100</text></svg>`
}
