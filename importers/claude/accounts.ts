/** Whose conversations an export of Claude holds: one person's, or those of all members of a team. */
import type { Input } from '../input.ts'
import { type Item, OWNER } from '../importer.ts'
import { survey } from '../assistants/survey.ts'
import { readJson } from '../kit/json-stream.ts'
import { isRecord, type JsonRecord, recordOf, textOf } from '../kit/json-value.ts'
import { LAYOUT } from './layout.ts'

/** Somebody with an account. */
interface User { readonly id: string; readonly name: string; readonly email: string; readonly phone: string }

/** Who wrote in a conversation. Undefined for somebody else than the person, where it is known who that is. */
export type ActorOf = (conversation: JsonRecord) => string | undefined

/** Who is who: items to tell it, and how a conversation's account becomes an actor. */
export interface Accounts { readonly items: readonly Item[]; readonly actorOf: ActorOf }

/** Everybody is the one person. */
export const ONE_ACCOUNT: Accounts = { items: [], actorOf: () => OWNER }

function usersIn(value: unknown): readonly User[] {
  if (!Array.isArray(value)) return []
  return value.filter(isRecord).flatMap((user) => {
    const id = textOf(user, 'uuid')
    const email = textOf(user, 'email_address') ?? ''
    return id === undefined ? [] : [{ id, email, name: textOf(user, 'full_name') ?? email, phone: textOf(user, 'verified_phone_number') ?? '' }]
  })
}

/** Elements of a list that are no objects, as rows that were not understood. */
function noiseIn(value: unknown, path: string): readonly Item[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  return list.filter((one) => !isRecord(one)).map(() => ({ type: 'problem', code: 'not-a-record', path, position: 0, row: true }))
}

function comparable(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase()
}

function accountOf(conversation: JsonRecord): string | undefined {
  return textOf(recordOf(conversation, 'account') ?? {}, 'uuid')
}

/** Reads users.json. Of several members the one whom the person named with `owners`, or the only one with conversations; else all are told apart, and asked about. */
export async function readAccounts(input: Input, path: string, files: readonly string[], owners: readonly string[]): Promise<Accounts> {
  const { value } = readJson(await input.bytes(path))
  const users = usersIn(value)
  if (users.length === 0) return { ...ONE_ACCOUNT, items: [{ type: 'problem', code: 'not-a-record', path, position: 0, failed: true }] }
  const noise = noiseIn(value, path)
  const [first, ...others] = users
  if (first === undefined) return ONE_ACCOUNT
  if (others.length === 0) return { items: [...noise, ...itemsOfOwner(first)], actorOf: () => OWNER }
  const wanted = new Set(owners.map(comparable))
  const named = users.filter(({ id, name, email }) => [id, name, email].some((one) => wanted.has(comparable(one))))
  const me = named[0] ?? await onlyWriter(input, files, users)
  if (me !== undefined) {
    // A conversation that names no account can only be one's own.
    return { items: [...noise, ...itemsOfOwner(me)], actorOf: (conversation) => ((accountOf(conversation) ?? me.id) === me.id ? OWNER : undefined) }
  }
  return {
    items: [...noise, ...users.map(({ id, name }): Item => ({ type: 'identifier', value: id, kind: 'account', ...(name === '' ? undefined : { name }) }))],
    actorOf: (conversation) => accountOf(conversation) ?? OWNER,
  }
}

async function onlyWriter(input: Input, files: readonly string[], users: readonly User[]): Promise<User | undefined> {
  const accounts = new Set<string | undefined>()
  for (const file of files) for (const { fields } of (await survey(input, file, LAYOUT)).values()) accounts.add(accountOf(fields))
  accounts.delete(undefined)
  return accounts.size === 1 ? users.find(({ id }) => accounts.has(id)) : undefined
}

function itemsOfOwner({ name, email, phone }: User): readonly Item[] {
  const items: Item[] = [{ type: 'owner', actor: OWNER, name, how: 'stated' }]
  for (const [value, kind] of [[email, 'email'], [phone, 'phone']] as const) {
    if (value !== '') items.push({ type: 'owner', actor: value, name, how: 'stated' }, { type: 'identifier', value, kind, ...(name === '' ? undefined : { name }) })
  }
  return items
}
