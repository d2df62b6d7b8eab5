/** Activities by month: small bars beside a line, and the same large with its table. */
import type { ReactNode } from 'react'
import type { Overview } from '../../electron/contract.ts'
import { month as monthText, whole } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { Figure } from './figure.tsx'

type Months = Overview['months']

function number(month: string): number { return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 }

/** Fills the months in which nothing was, so that time runs evenly; at most `most`, the latest ones. */
export function everyMonth(months: Months, most: number): Months {
  const counts = new Map(months.map(({ month, count }) => [month, count]))
  const sorted = [...counts.keys()].toSorted()
  const first = sorted[0]
  const last = sorted.at(-1)
  if (first === undefined || last === undefined) return []
  const from = Math.max(number(first), number(last) - most + 1)
  return Array.from({ length: number(last) - from + 1 }, (_, index) => {
    const at = from + index
    const month = `${Math.floor(at / 12)}-${String(at % 12 + 1).padStart(2, '0')}`
    return { month, count: counts.get(month) ?? 0 }
  })
}

/** Sixteen bars at most: years when there are more than sixteen months, else months. For the overview's last line. */
export function MiniBars({ months }: { months: Months }): ReactNode {
  const all = everyMonth(months, 16 * 12)
  const bars = all.length <= 16 ? all.map(({ count }) => count) : byYear(all)
  const top = Math.max(1, ...bars)
  return (
    <svg className="ch mini" width="144" height="24" viewBox="0 0 144 24" aria-hidden="true">
      {bars.map((count, index) => {
        const height = count === 0 ? 0 : Math.max(2, Math.round(count / top * 23))
        return <rect key={index} className="i" x={(16 - bars.length + index) * 9} y={24 - height} width="7" height={height} />
      })}
    </svg>
  )
}

function byYear(months: Months): number[] {
  const years = new Map<string, number>()
  for (const { month, count } of months) years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count)
  return [...years.values()].slice(-16)
}

const MOST = 172
const HEIGHT = 72
/** How many times the middle month the busiest one must be to be worth a word. */
const STANDS_OUT = 1.5

/** The large form: 5 px a month in whole pixels, years named below, with its table. */
export function MonthsChart({ months }: { months: Months }): ReactNode {
  const { t, language } = useWords()
  const shown = everyMonth(months, MOST)
  const busiest = shown.reduce<Months[number] | null>((best, one) => best === null || one.count > best.count ? one : best, null)
  if (busiest === null) return null
  const middle = shown.map(({ count }) => count).toSorted((a, b) => a - b)[Math.floor(shown.length / 2)] ?? 0
  const stands = busiest.count > middle * STANDS_OUT
  const total = shown.reduce((sum, { count }) => sum + count, 0)
  const cut = months.length > 0 && shown.length < everyMonth(months, Number.MAX_SAFE_INTEGER).length
  const step = Math.max(5, Math.min(24, Math.floor(860 / shown.length)))
  const gap = step > 8 ? 2 : 1
  return (
    <Figure
      finding={stands ? t('charts.monthsFinding', { month: monthText(busiest.month, language), n: busiest.count, usual: middle }) : t('charts.monthsEven', { n: Math.round(total / shown.length) })}
      measure={cut ? t('charts.monthsMeasureSince', { count: shown.length }) : t('charts.monthsMeasure')}
      chart={(
        <svg className="ch" width={shown.length * step + 56} height={HEIGHT + 20} viewBox={`0 0 ${shown.length * step + 56} ${HEIGHT + 20}`} aria-hidden="true">
          <path className="h" d={`M0 4.5H${shown.length * step}`} />
          <text x={shown.length * step + 6} y="9">{whole(busiest.count, language)}</text>
          <text x={shown.length * step + 6} y={HEIGHT + 4}>0</text>
          <path className="e" d={`M0 ${HEIGHT}.5H${shown.length * step}`} />
          {shown.map(({ month, count }, index) => {
            const height = count === 0 ? 0 : Math.max(1, Math.round(count / busiest.count * (HEIGHT - 4)))
            return <rect key={month} className={stands && month === busiest.month ? 'm' : 'i'} x={index * step} y={HEIGHT - height} width={step - gap} height={height}><title>{t('charts.monthCount', { month: monthText(month, language), n: count })}</title></rect>
          })}
          {shown.map(({ month }, index) => yearLabel(month, index, shown.length, step) && <text key={month} x={index * step} y={HEIGHT + 16}>{month.slice(0, 4)}</text>)}
        </svg>
      )}
      table={(
        <table className="dense">
          <thead><tr><th>{t('charts.month')}</th><th className="r">{t('charts.count')}</th></tr></thead>
          <tbody>{shown.map(({ month, count }) => <tr key={month}><td>{monthText(month, language)}</td><td className="r">{whole(count, language)}</td></tr>)}</tbody>
        </table>
      )}
    />
  )
}

/** A year is named at its January where the next label leaves room, and at the left edge when that is far from one. */
function yearLabel(month: string, index: number, length: number, step: number): boolean {
  const every = 12 * step >= 40 ? 1 : Math.ceil(40 / (12 * step))
  if (index === 0) return month.endsWith('-01') || (13 - Number(month.slice(5, 7))) * step >= 40
  return month.endsWith('-01') && Number(month.slice(0, 4)) % every === 0 && (length - index) * step >= 32
}
