/** `user.json` of the package: who the person is, their friends, what they paid, what they connected. */
import { type Item, OWNER } from '../importer.ts'
import { jsonItems, type JsonPath } from '../kit/json-stream.ts'
import { idOf, isRecord, JsonError, type JsonRecord, listOf, numberOf, recordOf, textOf } from '../kit/json-value.ts'
import { utcMoment } from '../kit/moment.ts'
import { isoToUtc } from '../kit/time.ts'

/** A friend in the list of relationships; blocked and pending ones have other numbers. */
const FRIEND = 1
/** A payment that went through. */
const PAID = 1

/** Whether a record is the account itself: other tools write a `user.json` too. */
export function isAccount(record: JsonRecord): boolean {
  return /^\d{15,20}$/u.test(idOf(record, 'id') ?? '') && typeof record['username'] === 'string' && ('discriminator' in record || 'relationships' in record || 'global_name' in record)
}

/** How a person is called: the name they show, else the one they sign in with; four digits belong to the name of before 2023. */
function nameOf(user: JsonRecord): string | undefined {
  const shown = textOf(user, 'global_name') || textOf(user, 'display_name')
  return shown || textOf(user, 'username') || undefined
}

/** Names by id, of the person and their friends, for mentions. */
export function namesOf(account: JsonRecord): Map<string, string> {
  const names = new Map<string, string>()
  for (const user of [account, ...listOf(account, 'relationships').map((one) => (isRecord(one) ? recordOf(one, 'user') : undefined))]) {
    const [id, name] = user === undefined ? [] : [idOf(user, 'id'), nameOf(user)]
    if (id !== undefined && name !== undefined) names.set(id, name)
  }
  return names
}

/** The lists of the account that are read one by one. */
const LISTS: readonly JsonPath[] = [['relationships'], ['connections'], ['payments']]

/** `user.json` as read: the account's own fields, with its lists whole, and where the elements of each list begin. `failure`: where it broke off. */
export interface Account { readonly fields: JsonRecord; readonly places: ReadonlyMap<string, readonly number[]>; readonly failure?: JsonError }

/** Reads `user.json`; of a damaged one what is whole. */
export async function readAccount(chunks: AsyncIterable<Uint8Array>): Promise<Account> {
  const fields = new Map<string, unknown>()
  const lists = new Map<string, unknown[]>()
  const places = new Map<string, number[]>()
  let failure: JsonError | undefined
  try {
    for await (const { path, isItem, values, at } of jsonItems(chunks, LISTS)) {
      const key = String(path[0])
      if (!isItem) fields.set(key, values[0])
      else {
        lists.set(key, [...lists.get(key) ?? [], ...values])
        places.set(key, [...places.get(key) ?? [], ...at])
      }
    }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    failure = error
  }
  return { fields: Object.fromEntries([...fields, ...lists]), places, ...(failure && { failure }) }
}

/** Everything the account tells; that it broke off is told first. */
export function itemsOfAccount({ fields: account, places, failure }: Account, path: string, zone: string): Item[] {
  const id = idOf(account, 'id') ?? OWNER
  const name = nameOf(account) ?? id
  const items: Item[] = [
    ...(failure === undefined ? [] : [{ type: 'problem', code: failure.code, path, position: failure.at } as const]),
    { type: 'owner', actor: id, name, how: 'stated' },
    { type: 'identifier', value: id, kind: 'account', name },
  ]
  for (const [field, kind] of [['email', 'email'], ['phone', 'phone'], ['username', 'handle']] as const) {
    const value = textOf(account, field)
    if (value === undefined || value === '') continue
    items.push({ type: 'owner', actor: value, name, how: 'stated' }, { type: 'identifier', value, kind, name })
  }
  for (const one of listOf(account, 'relationships').filter(isRecord)) items.push(...friendItems(one))
  const spot = (list: string, index: number): Spot => ({ path, position: places.get(list)?.[index] ?? 0 })
  for (const [index, one] of listOf(account, 'connections').entries()) items.push(...connectionItems(one, index, spot('connections', index)))
  for (const [index, one] of listOf(account, 'payments').entries()) items.push(paymentItem(one, index, id, zone, spot('payments', index)))
  return items
}

interface Spot { readonly path: string; readonly position: number }

function friendItems(friend: JsonRecord): Item[] {
  const user = recordOf(friend, 'user')
  const id = idOf(friend, 'id') ?? (user === undefined ? undefined : idOf(user, 'id'))
  if (id === undefined || numberOf(friend, 'type') !== FRIEND) return []
  const name = textOf(friend, 'nickname') || (user === undefined ? undefined : nameOf(user))
  return [{ type: 'identifier', value: id, kind: 'account', ...(name === undefined || name === '' ? undefined : { name }) }]
}

function connectionItems(connection: unknown, index: number, spot: Spot): Item[] {
  if (!isRecord(connection)) return []
  const [platform, name] = [textOf(connection, 'type'), textOf(connection, 'name') ?? textOf(connection, 'id')]
  if (platform === undefined || name === undefined) return []
  return [{ type: 'claim', key: `connection/${platform}/${idOf(connection, 'id') ?? index}`, kind: 'connected-account', value: name, about: platform, ...spot }]
}

/** Money in the currency's minor units; what did not go through is left out. */
function paymentItem(payment: unknown, index: number, actor: string, zone: string, spot: Spot): Item {
  if (!isRecord(payment)) return { type: 'problem', code: 'not-a-record', ...spot, row: true }
  if (numberOf(payment, 'status') !== PAID) return { type: 'skipped', reason: 'not-completed', ...spot }
  const [minor, currency] = [numberOf(payment, 'amount'), textOf(payment, 'currency')?.toUpperCase()]
  if (minor === undefined || !Number.isSafeInteger(minor) || minor < 0 || currency === undefined || !/^[A-Z]{3}$/u.test(currency)) return { type: 'problem', code: 'bad-amount', ...spot, row: true }
  const moment = utcMoment(isoToUtc(textOf(payment, 'created_at') ?? '', 'UTC')?.at, zone)
  const text = textOf(payment, 'description')
  return {
    type: 'activity', key: `payment/${idOf(payment, 'id') ?? `${moment.at ?? index}/${minor}`}`, verb: 'paid', kind: 'payment', actor, ...moment, object: 'Discord', direction: 'out',
    amount: { minor, currency }, ...(text === undefined || text === '' ? undefined : { text }), ...spot,
  }
}
