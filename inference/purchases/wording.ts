/** Amounts, days and shares as they stand in sentences, in both languages. */
import type { Language, Words } from '../../db/model.ts'
import type { Spend } from '../categories/categories.ts'
import { msOfDay } from './row.ts'

const digits = new Map<string, number>()

/** Decimal places of an ISO 4217 currency; 2 for a code that is none. */
function placesOf(currency: string): number {
  const known = digits.get(currency)
  if (known !== undefined) return known
  const places = /^[A-Z]{3}$/.test(currency) ? new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2 : 2
  digits.set(currency, places)
  return places
}

/** "1,234.50 EUR": the code stays, since a symbol may stand for several currencies. */
export function money({ minor, currency }: Spend): string {
  const places = placesOf(currency)
  return `${new Intl.NumberFormat('en', { minimumFractionDigits: places, maximumFractionDigits: places }).format(minor / 10 ** places)} ${currency}`
}

/** All sums, the main currency first; never added. */
export function moneys(spend: readonly Spend[]): string {
  return spend.map(money).join(' + ')
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

/** A share (0 to 1) in whole per cent, "<1 %" for less; Chinese sets no space. */
export function percent(share: number, language: Language = 'en'): string {
  const figure = share > 0 && share < 0.01 ? '<1' : String(Math.round(share * 100))
  return language === 'zh' ? `${figure}%` : `${figure} %`
}

/** A number with at most one decimal. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}
