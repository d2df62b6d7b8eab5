/** Amounts, days and shares as they stand in sentences, in both languages. */
import type { Language, Words } from '../../db/model.ts'
import type { Spend } from '../categories/categories.ts'
import { msOfDay } from './row.ts'

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' }
const formats = new Map<string, Intl.NumberFormat>()

/** A currency's own way of being written; undefined for a code that is none. */
function formatOf(currency: string, language: Language): Intl.NumberFormat | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined
  const key = `${currency} ${language}`
  const format = formats.get(key) ?? new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency, currencyDisplay: 'symbol' })
  formats.set(key, format)
  return format
}

/**
 * "€1,234.50", "CN¥9,879.56"; in Chinese ¥9,879.56 and US$5.00: the symbol as readers of the language know it, with letters
 * where it would stand for several currencies. The page writes the amounts of single rows in the same way.
 */
export function money({ minor, currency }: Spend, language: Language): string {
  const format = formatOf(currency, language)
  if (!format) return `${(minor / 100).toFixed(2)} ${currency}`
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

const english = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

/** A day since 1970: "6 May 2024", 2024年5月6日. */
export function dayWords(day: number): Words {
  const date = new Date(msOfDay(day))
  return { en: english.format(date), zh: `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日` }
}

/** A day since 1970 as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(msOfDay(day)).toISOString().slice(0, 10)
}

/** The day since 1970 of a `YYYY-MM-DD`. */
export function dayOfIso(iso: string): number {
  return Date.parse(iso) / 86_400_000
}

/** A share (0 to 1) in whole per cent, "<1%" for less. */
export function percent(share: number): string {
  const figure = share > 0 && share < 0.01 ? '<1' : String(Math.round(share * 100))
  return `${figure}%`
}

/** A number with at most one decimal. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}
