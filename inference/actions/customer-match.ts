/**
 * Customer match: the keys under which an advertiser's list would find the person again (taxonomies/customer-match-rules.md).
 * Hashes of the person's own address, number and name only. Of other people's there is a count and nothing else.
 */
import type { Identifier } from '../../db/model.ts'
import { actionFrom, defineAction } from '../action.ts'
import type { ActionContext } from '../action.ts'
import { ownText, sharedCount, sharedHash } from '../shareable/own-words.ts'
import { SMALLEST_COUNT } from '../shareable/sentence.ts'
import type { Shareable } from '../shareable/shareable.ts'

/** What each platform hashes for one identifier; null where its rule gives no key. */
export interface MatchKeys { readonly google: string | null; readonly meta: string | null }
type KeyKind = 'email' | 'phone' | 'first-name' | 'last-name'
interface Own { readonly kind: KeyKind; readonly source: string; readonly keys: MatchKeys }

const NO_KEYS: MatchKeys = { google: null, meta: null }

/** Both trim and lower the case; Google also drops the dots before the @ of its own mail addresses. */
export function emailKeys(address: string): MatchKeys {
  const meta = address.trim().toLowerCase()
  const [, name = '', host = ''] = /^([^\s@]+)@([^\s@]+\.[^\s@]+)$/u.exec(meta) ?? []
  if (host === '') return NO_KEYS
  return { google: host === 'gmail.com' || host === 'googlemail.com' ? `${name.replaceAll('.', '')}@${host}` : meta, meta }
}

/** E.164 with "+" at Google, digits only at Meta. A number without its country's code gives no key: the country cannot be guessed. */
export function phoneKeys(number: string): MatchKeys {
  const dialled = number.trim().replace(/\(0\)/u, '')
  const digits = dialled.replaceAll(/\D/gu, '')
  const international = /^[^\d+]*\+/u.test(dialled) ? digits : digits.startsWith('00') ? digits.slice(2) : ''
  return international.length < 8 || international.length > 15 ? NO_KEYS : { google: `+${international}`, meta: international }
}

/** Google trims and lowers; Meta also takes out punctuation. */
export function nameKeys(name: string): MatchKeys {
  const google = name.trim().toLowerCase()
  const meta = google.replaceAll(/[\p{P}\p{S}]/gu, '').trim()
  return { google: google === '' ? null : google, meta: meta === '' ? null : meta }
}

/** First and last, where a name is plainly that: two words. */
function nameParts({ source, name }: { readonly source: string; readonly name: string }): readonly Own[] {
  const words = name.trim().split(/\s+/u)
  const [first, last] = words
  if (words.length !== 2 || first === undefined || last === undefined || /[\d@+]/u.test(name)) return []
  return [{ kind: 'first-name', source, keys: nameKeys(first) }, { kind: 'last-name', source, keys: nameKeys(last) }]
}

function ownKeys({ identifiers, ownContacts, ownerNames }: ActionContext): readonly Own[] {
  const found = [
    ...identifiers.filter(({ isOwner }) => isOwner).map(({ kind, source, value }) => ({ kind, source, value })),
    ...ownContacts.map(({ kind, source, value }) => ({ kind: kind === 'phone-number' ? 'phone' : kind, source, value })),
  ]
  const contacts = found.flatMap(({ kind, source, value }): readonly Own[] => {
    if (kind === 'email') return [{ kind, source, keys: emailKeys(value) }]
    return kind === 'phone' ? [{ kind, source, keys: phoneKeys(value) }] : []
  })
  return [...contacts, ...ownerNames.flatMap(nameParts)].filter(({ keys }) => keys.google !== null || keys.meta !== null)
}

/** Somebody else's address or number. What stands under the person's own name in the same source may be theirs: neither hashed nor counted. */
function isOthers({ isOwner, kind, source, name }: Identifier, { ownerNames }: ActionContext): boolean {
  return !isOwner && (kind === 'phone' || kind === 'email') && !ownerNames.some((owner) => owner.source === source && lettersOf(owner.name) === lettersOf(name ?? ''))
}

/** A name whichever of its parts comes first. */
function lettersOf(name: string): string {
  return (name.normalize('NFKC').toLowerCase().match(/\p{L}/gu) ?? []).toSorted().join('')
}

function countByKind(identifiers: readonly Identifier[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { kind } of identifiers) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

export default defineAction({
  kind: 'customer-match',
  plan(context) {
    const hash = (key: string | null): Shareable | null => (key === null ? null : sharedHash(context.sha256(key)))
    const keys = new Map<string, { kind: KeyKind; sources: string[]; google: Shareable | null; meta: Shareable | null }>()
    for (const { kind, source, keys: plain } of ownKeys(context)) {
      const id = `${kind} ${plain.google} ${plain.meta}`
      const known = keys.get(id)
      if (!known) keys.set(id, { kind, sources: [source], google: hash(plain.google), meta: hash(plain.meta) })
      else if (!known.sources.includes(source)) known.sources.push(source)
    }
    const others = countByKind(context.identifiers.filter((identifier) => isOthers(identifier, context)))
    if (keys.size === 0 && Object.keys(others).length === 0) return []
    return [actionFrom('customer-match', [], {
      algorithm: ownText('SHA-256'),
      keys: [...keys.values()].map(({ kind, sources, google, meta }) => ({ kind: ownText(kind), sources: sources.map((source) => context.source(source)).filter((source) => source !== null), google, meta })),
      // Whoever shares an address book shares these too. They are counted and never hashed; few of them are not even counted.
      others: Object.fromEntries(Object.entries(others).map(([kind, count]) => [kind, count < SMALLEST_COUNT ? sharedCount(count, 'en') : count])),
    })]
  },
})
