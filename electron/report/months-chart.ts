/** Rows by month as bars: what kinds of things were recorded, and when. Months with 1 to 4 rows are drawn as one height. */
import { SMALLEST_COUNT } from '../../inference/shareable/sentence.ts'
import { sharedFigure } from '../../inference/shareable/own-words.ts'
import type { Shareable } from '../../inference/shareable/shareable.ts'
import { html, NO_HTML } from './html.ts'
import type { Html } from './html.ts'

/** Rows of one month, months counted from the first. */
export interface MonthBar { readonly month: number; readonly count: number }

const WIDTH = 640
const HEIGHT = 72

/** Month number of a time: years times twelve and months. */
export function monthNumber(at: number): number {
  const date = new Date(at)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** Bars from the first to the last month with a label under each January. Nothing with fewer than two months. */
export function monthsSvg(bars: readonly MonthBar[], label: Shareable): Html {
  const [first, last] = [Math.min(...bars.map(({ month }) => month)), Math.max(...bars.map(({ month }) => month))]
  if (bars.length < 2) return NO_HTML
  const most = Math.max(...bars.map(({ count }) => count), SMALLEST_COUNT)
  const step = WIDTH / (last - first + 1)
  const round = (value: number): number => Math.round(value * 10) / 10
  const drawn = bars.filter(({ count }) => count > 0).map(({ month, count }) => {
    const height = Math.max(2, Math.round(Math.max(count, SMALLEST_COUNT - 1) / most * HEIGHT))
    return html`<rect x="${round((month - first) * step)}" y="${HEIGHT - height}" width="${round(Math.max(1, step - 1))}" height="${height}" fill="var(--accent)"/>`
  })
  const years = Array.from({ length: Math.floor(last / 12) - Math.floor(first / 12) + 1 }, (_, at) => Math.floor(first / 12) + at)
  // At most ten years are named.
  const every = Math.ceil(years.length / 10)
  const named = years.filter((_, at) => at % every === 0).map((year) => html`<text x="${round(Math.max(0, (year * 12 - first) * step))}" y="${HEIGHT + 16}">${sharedFigure(year)}</text>`)
  return html`<svg class="months" viewBox="0 0 ${WIDTH} ${HEIGHT + 20}" role="img" aria-label="${label}"><path d="M0 ${HEIGHT + 0.5}H${WIDTH}" stroke="var(--edge)"/>${drawn}${named}</svg>`
}
