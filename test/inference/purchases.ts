/** Made-up purchase histories with planted facts: Amazon-like orders, Alipay-like and WeChat-Pay-like bills. */
import { inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import { tallyActivities } from '../../inference/pass.ts'
import { guessFrom } from '../../inference/withhold.ts'
import type { Guessed } from '../../inference/withhold.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'
import { seeded } from '../personas.ts'

const DAY_MS = 86_400_000
/** 1 January 2023, a Sunday, as days since 1970. */
export const FIRST_DAY = Date.UTC(2023, 0, 1) / DAY_MS

/** The day since 1970 of a date. */
export function day(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / DAY_MS
}

/** One order line. Amounts in whole units of the currency, with cents. */
export function order(on: number, text: string, amount: number, more: Partial<Draft> = {}): Draft {
  return {
    source: 'amazon', verb: 'bought', kind: 'orders', at: on * DAY_MS + 36_000_000, precision: 'second', offsetMinutes: null, text, object: 'Amazon', direction: 'out',
    amount: { minor: Math.round(amount * 100), currency: 'EUR' }, quantity: 1, ...more,
  }
}

/** One row of an Alipay bill. */
export function alipay(on: number, object: string, text: string, amount: number, more: Partial<Draft> = {}): Draft {
  return {
    source: 'alipay', verb: 'paid', kind: 'spend', at: on * DAY_MS + 14_400_000, precision: 'second', offsetMinutes: 480, text, object, direction: 'out',
    amount: { minor: Math.round(amount * 100), currency: 'CNY' }, category: '日用百货', ...more,
  }
}

/** One row of a WeChat Pay bill. */
export function wechat(on: number, object: string, text: string, amount: number, more: Partial<Draft> = {}): Draft {
  return alipay(on, object, text, amount, { source: 'wechat-pay', category: '商户消费', ...more })
}

/** One row of a bank statement that knows days only. */
export function statement(on: number, object: string, amount: number, more: Partial<Draft> = {}): Draft {
  return {
    source: 'bank', verb: 'paid', kind: 'line', at: on * DAY_MS, precision: 'day', offsetMinutes: null, object, direction: 'out',
    amount: { minor: Math.round(amount * 100), currency: 'EUR' }, ...more,
  }
}

/** A row for each of `count` days, `every` days apart. */
export function each(from: number, every: number, count: number, make: (on: number, at: number) => Draft): readonly Draft[] {
  return Array.from({ length: count }, (_, at) => make(from + Math.round(at * every), at))
}

/** The same date of each of `count` months. */
export function monthly(year: number, month: number, date: number, count: number, make: (on: number, at: number) => Draft): readonly Draft[] {
  return Array.from({ length: count }, (_, at) => make(day(year, month + at, date), at))
}

const PLAIN = ['Cotton T-shirt men', 'Stainless frying pan', 'LED desk lamp', 'Toothpaste 75 ml', 'Ballpoint pen blue', 'Wireless mouse', 'Olive oil', 'Paper towels', 'Scented candle', 'Socks 6 pairs', 'Picture frame', 'Novel, paperback', 'Extension cord', 'Wall clock', 'Rain coat', 'Board game']

/** Orders of nothing in particular, one every `every` days, each thing at no rhythm of its own. */
export function plainOrders(count: number, every = 4, from = FIRST_DAY, seed = 5): readonly Draft[] {
  const random = seeded(seed)
  return each(from, every, count, (on, at) => order(on, PLAIN[Math.floor(random() * PLAIN.length)] ?? '', 5 + at % 7))
}

/** Own messages. */
export function messages(from: number, every: number, count: number, texts: readonly string[], more: Partial<Draft> = {}): readonly Draft[] {
  return each(from, every, count, (on, at) => ({
    source: 'whatsapp', verb: 'said', kind: 'message', at: on * DAY_MS + 40_000_000, precision: 'second', offsetMinutes: 60, text: texts[at % texts.length] ?? '',
    channel: { name: 'Robin', kind: 'direct' }, ...more,
  }))
}

/** Signals and guesses of archives, read in the given order. */
export async function guessed(...archives: readonly (readonly Draft[])[]): Promise<Guessed> {
  const tallies = await tallyActivities(memoryStore(archives), signalDefinitions)
  return guessFrom(tallies, [...tallies.keys()], signalDefinitions, inferenceDefinitions)
}

/** One signal's value. Fails the test when the signal has no support. */
export async function valueOf<V>(key: string, ...archives: readonly (readonly Draft[])[]): Promise<V> {
  const { signals } = await guessed(...archives)
  const signal = signals.get<V>(key)
  if (!signal) throw new Error(`No signal ${key}`)
  return signal.value
}
