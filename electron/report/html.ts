/** Pieces of HTML for the report: escaped text and the interval drawn as in the app. */
import type { Outcome } from '../../db/model.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text that is only ever text: markup escaped, control and bidirectional marks made visible. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
    // Line ends and tabs stay; other control and formatting characters could reorder or hide what stands beside them.
    .replaceAll(/[^\P{Cc}\t\n\r]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u2423')
}

/** Dot, range and everyone's tick on 0 to 100 (design.md section 6: 3 px a point, 10 px of air at both ends). */
export function intervalSvg({ probability, low, high, baseRate }: Outcome, stroke: 'solid' | 'dashed' | 'dotted'): string {
  if (probability === null) return ''
  const x = (value: number): number => 10 + Math.round(value * 300)
  const dash = stroke === 'solid' ? '' : ' stroke-dasharray="5 3"'
  const range = low === null || high === null ? '' : `<path d="M${x(low)} 7.5v8M${x(high)} 7.5v8" stroke="var(--ink)" stroke-width="2"/><path d="M${x(low)} 11.5H${x(high)}" stroke="var(--ink)" stroke-width="2"${dash}/>`
  const tick = baseRate === null ? '' : `<path d="M${x(baseRate)} 4v15" stroke="var(--ink-3)" stroke-width="2"/>`
  const dot = stroke === 'solid' ? `<circle cx="${x(probability)}" cy="11.5" r="5" fill="var(--ink)"/>` : `<circle cx="${x(probability)}" cy="11.5" r="4.5" fill="var(--page)" stroke="var(--ink)" stroke-width="2"/>`
  return `<svg width="320" height="22" viewBox="0 0 320 22" aria-hidden="true"><path d="M10 11.5h300M10 8.5v6M310 8.5v6" stroke="var(--rule)"/>${tick}${range}${dot}</svg>`
}
