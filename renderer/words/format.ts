/** Numbers, odds, dates, sizes and money as design.md sections 6 and 10 want them. */
import type { TFunction } from 'i18next'
import type { Language, Locator, Precision } from '../../db/model.ts'
import { LOCALES } from './words.ts'

/** A whole number with its separators: 148,201 in both languages. */
export function whole(n: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language].intl, { maximumFractionDigits: 0 }).format(n)
}

/** A large count as text: 148,201 in English; from 100,000 on 14.8 万 in Chinese, with the full figure in `full`. */
export function largeCount(n: number, language: Language, t: TFunction): { readonly text: string; readonly full: string | null } {
  const full = whole(n, language)
  if (language !== 'zh' || n < 100_000) return { text: full, full: null }
  const wan = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 }).format(n / 10_000)
  return { text: t('units.wan', { n: wan }), full }
}

/** A share as a point of 0 to 100 on a chart and in table columns; never 0 or 100, which would claim certainty. */
export function inHundred(share: number): number {
  return Math.min(99, Math.max(0, Math.round(share * 100)))
}

/** A share in a table column headed "in 100": whole, and `<1` where it would round to nothing. */
export function columnOdds(share: number): string {
  return share < 0.005 ? '<1' : String(inHundred(share))
}

/** The odds of a guess: "71 in 100"; under 5 in 100 "8 in 1,000". In Chinese "可能性约71%". */
export function odds(share: number, t: TFunction): string {
  if (share > 0.995) return t('odds.over99')
  if (share >= 0.045) return t('odds.in100', { n: inHundred(share) })
  if (share < 0.0005) return t('odds.under1')
  return t('odds.in1000', { n: Math.round(share * 1000) })
}

/** A share of people or of cases, as opposed to the odds of one guess: "71 in 100", in Chinese "约71%". */
export function rate(share: number, t: TFunction): string {
  if (share > 0.995) return t('rate.over99')
  if (share >= 0.045) return t('rate.in100', { n: inHundred(share) })
  if (share < 0.0005) return t('rate.under1')
  return t('rate.in1000', { n: Math.round(share * 1000) })
}

/** The caption to a number; never more than that. */
export function oddsWord(share: number, t: TFunction): string {
  if (share < 0.1) return t('odds.hardly')
  if (share < 0.3) return t('odds.unlikely')
  if (share < 0.6) return t('odds.either')
  return share <= 0.85 ? t('odds.likely') : t('odds.very')
}

function dateText(ms: number, precision: Precision, language: Language): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: language === 'zh' ? 'long' : 'short' }
  if (precision !== 'month') options.day = 'numeric'
  return new Intl.DateTimeFormat(LOCALES[language].intl, options).format(ms)
}

/** When something happened, on the wall clock of where it happened; where that is not known, in UTC and so marked. */
export function when(at: number | null, precision: Precision, offsetMinutes: number | null, language: Language, t: TFunction): string {
  if (at === null || precision === 'none') return t('quote.noTime')
  const wall = at + (offsetMinutes ?? 0) * 60_000
  const date = dateText(wall, precision, language)
  if (precision === 'day' || precision === 'month') return date
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' }).format(wall)
  const text = language === 'zh' ? `${date} ${time}` : `${date}, ${time}`
  return offsetMinutes === null ? t('quote.utc', { time: text }) : text
}

/** The same for a citation: with seconds where the source has them, and always with its zone. */
export function citedWhen(at: number | null, precision: Precision, offsetMinutes: number | null, language: Language, t: TFunction): string {
  if (at === null || precision === 'none' || precision === 'day' || precision === 'month') return when(at, precision, offsetMinutes, language, t)
  const offset = offsetMinutes ?? 0
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', ...(precision === 'second' ? { second: '2-digit' as const } : {}) }).format(at + offset * 60_000)
  const sign = offset < 0 ? '\u2212' : '+'
  const zone = offset === 0 ? 'UTC' : `UTC${sign}${Math.floor(Math.abs(offset) / 60)}${offset % 60 === 0 ? '' : `:${String(Math.abs(offset) % 60).padStart(2, '0')}`}`
  return `${dateText(at + offset * 60_000, 'day', language)} ${time} ${zone}`
}

/** A day, from ms or an ISO date. */
export function day(at: number | string, language: Language): string {
  return dateText(typeof at === 'string' ? Date.parse(at) : at, 'day', language)
}

/** A month from `2026-02`. */
export function month(text: string, language: Language): string {
  return dateText(Date.parse(`${text}-01T00:00:00Z`), 'month', language)
}

/** The years from one time to another: "2011 – 2026", or one year. */
export function years(firstAt: number | null, lastAt: number | null, t: TFunction): string | null {
  if (firstAt === null || lastAt === null) return null
  const from = new Date(firstAt).getUTCFullYear()
  const to = new Date(lastAt).getUTCFullYear()
  return from === to ? String(from) : t('units.years', { from, to })
}

/** Bytes in the units people see on their disks (1 MB = 1,000,000). */
export function size(bytes: number, language: Language, t: TFunction): string {
  const steps = [['units.GB', 1e9], ['units.MB', 1e6], ['units.kB', 1e3]] as const
  for (const [key, unit] of steps) {
    if (bytes < unit) continue
    const amount = bytes / unit
    const n = new Intl.NumberFormat(LOCALES[language].intl, { maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount)
    return t(key, { n })
  }
  return t('units.bytes', { n: whole(bytes, language) })
}

/** A length of time in whole units. */
export function duration(ms: number, t: TFunction): string {
  const s = Math.max(1, Math.round(ms / 1000))
  if (s < 60) return t('units.seconds', { s })
  const m = Math.floor(s / 60)
  if (m >= 60) return t('units.hours', { h: Math.floor(m / 60), m: m % 60 })
  return s % 60 === 0 ? t('units.minutesOnly', { m }) : t('units.minutes', { m, s: s % 60 })
}

/** Money in its own currency, never converted, as sentences about it write it ("CN¥9.90", in Chinese ¥9.90); minor units follow ISO 4217 as Intl knows them. */
export function money(minor: number, currency: string, language: Language): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${(minor / 100).toFixed(2)} ${currency}`
  const format = new Intl.NumberFormat(LOCALES[language].intl, { style: 'currency', currency, currencyDisplay: 'symbol' })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(minor / 10 ** digits)
}

/** Where in a file: "line 20,318", "#4,411". */
export function place(from: Pick<Locator, 'at' | 'unit'>, t: TFunction): string {
  return t(`account.${from.unit}`, { at: from.at })
}

/** The name of a made-up person, without the town that its title may add after a comma. */
export function firstName(title: string): string {
  return title.split(/[,，]/u)[0]?.trim() ?? title
}

/** Names in the order and with the separators of the language. */
export function list(names: readonly string[], t: TFunction): string {
  return names.join(t('units.list'))
}

/** A text that begins a line. */
export function capital(text: string): string { return text.slice(0, 1).toLocaleUpperCase() + text.slice(1) }
