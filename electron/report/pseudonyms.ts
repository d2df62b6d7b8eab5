/**
 * Takes other people out of a text that leaves the app: every known name, handle and group title becomes a stable
 * pseudonym of this one report, and structured identifiers are masked. Two reports cannot be joined by their pseudonyms.
 */
import { randomInt } from 'node:crypto'
import type { Language } from '../../db/model.ts'
import type { ReadStore } from '../../db/store.ts'

/** A redaction for one report. */
export interface Pseudonyms { redact(text: string): string }

/** Structured identifiers, each pattern linear. Order matters: addresses before numbers. */
const STRUCTURED: readonly (readonly [pattern: RegExp, Record<Language, string>])[] = [
  [/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu, { en: '[mail]', zh: '［邮箱］' }],
  [/\bhttps?:\/\/[^\s"'<>]{1,2000}/giu, { en: '[address]', zh: '［网址］' }],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b/gu, { en: '[account]', zh: '［账号］' }],
  [/(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/gu, { en: '[order]', zh: '［订单号］' }],
  [/(?<![\d.,])\+?\d(?:[ ()\u00a0.-]?\d){6,24}(?![\d])/gu, { en: '[number]', zh: '［号码］' }],
  [/(?<!\p{L})@[\p{L}\p{N}_.]{2,40}/gu, { en: '[handle]', zh: '［账号名］' }],
]

/** Names of one letter or sign say nothing and would break every word; owners are not other people. */
const SHORTEST = 2

/** The pseudonyms of everybody in the store but the owner. */
export function pseudonymsFor(store: ReadStore, language: Language): Pseudonyms {
  const word = language === 'zh' ? '联系人' : 'Contact '
  const group = language === 'zh' ? '群聊' : 'Group '
  const owners = new Set(store.identifiers().filter(({ isOwner }) => isOwner).flatMap(({ value, name }) => [value, name ?? '']))
  const people = new Set(store.identifiers().filter(({ isOwner }) => !isOwner).flatMap(({ value, name }) => [name ?? value, value]))
  const groups = new Set(store.channels().filter(({ kind }) => kind === 'group').map(({ name }) => name))
  for (const channel of store.channels()) if (channel.kind === 'direct') people.add(channel.name)
  const names = new Map<string, string>()
  const number = (set: ReadonlySet<string>, label: string): void => {
    const list = shuffled([...set].filter((name) => name.trim().length >= SHORTEST && !owners.has(name)))
    list.forEach((name, index) => { if (!names.has(name)) names.set(name, `${label}${index + 1}`) })
    // Parts of a name count as the name: "Anna" of "Anna Meyer".
    for (const name of list) for (const part of name.split(/\s+/)) if (part.length >= 3 && !names.has(part) && !owners.has(part)) names.set(part, names.get(name) ?? label)
  }
  number(people, word)
  number(groups, group)
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length)
  return {
    redact(text) {
      let redacted = text
      for (const name of longestFirst) if (redacted.includes(name)) redacted = redacted.replaceAll(boundary(name), names.get(name) ?? word)
      for (const [pattern, words] of STRUCTURED) redacted = redacted.replaceAll(pattern, words[language])
      return redacted
    },
  }
}

/** Whole words for scripts that have them; anywhere for Han, Kana and Hangul. */
function boundary(name: string): RegExp {
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(name) ? new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu') : new RegExp(literal, 'gu')
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  const order = [...list]
  for (let index = order.length - 1; index > 0; index--) {
    const other = randomInt(index + 1)
    const [a, b] = [order[index], order[other]]
    if (a !== undefined && b !== undefined) { order[index] = b; order[other] = a }
  }
  return order
}
