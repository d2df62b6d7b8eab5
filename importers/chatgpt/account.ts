/** The files beside the conversations that say something: whose account it is, thumbs given, what is kept for advertising. */
import type { Input } from '../input.ts'
import { type ActivityItem, type ImportOptions, type Item, OWNER } from '../importer.ts'
import { baseOf } from '../assistants/look.ts'
import { timeOf } from '../assistants/prompt.ts'
import { jsonItems, readJson } from '../kit/json-stream.ts'
import { isRecord, JsonError, type JsonRecord, textOf } from '../kit/json-value.ts'
import { offsetAt } from '../kit/time.ts'
import type { Claims } from './claims.ts'

/** Names of the files that are read here. */
export const ACCOUNT_FILES: ReadonlySet<string> = new Set(['user.json', 'message_feedback.json', 'ads.json'])

/** The account as user.json tells it, or undefined where it cannot be read. */
export async function readAccount(input: Input, path: string): Promise<JsonRecord | undefined> {
  try {
    const { value } = readJson(await input.bytes(path))
    const account: unknown = Array.isArray(value) ? value[0] : value
    return isRecord(account) ? account : undefined
  } catch (error) {
    if (error instanceof JsonError) return undefined
    throw error
  }
}

/** Mail address and number are there to know the person by in other archives; all are the owner. */
export function itemsOfAccount(account: JsonRecord): readonly Item[] {
  const email = textOf(account, 'email') ?? ''
  const phone = textOf(account, 'phone_number') ?? ''
  const name = email === '' ? phone : email
  const items: Item[] = [{ type: 'owner', actor: OWNER, name, how: 'stated' }]
  for (const [value, kind] of [[email, 'email'], [phone, 'phone']] as const) {
    if (value !== '') items.push({ type: 'owner', actor: value, name, how: 'stated' }, { type: 'identifier', value, kind })
  }
  return items
}

/** Rows of the files beside the conversations. Throws JsonError and InputError. */
export async function* itemsBeside(input: Input, path: string, claims: Claims, { timeZone }: ImportOptions): AsyncGenerator<readonly Item[]> {
  const isFeedback = baseOf(path) === 'message_feedback.json'
  for await (const batch of jsonItems(input.stream(path), isFeedback ? [[]] : [['ads_profile'], ['ad_hides']])) {
    const items: Item[] = batch.bad.map(({ at, code }) => ({ type: 'problem', code, path, position: at, row: batch.isItem }))
    for (const [index, value] of batch.values.entries()) {
      if (value === undefined || !batch.isItem) continue
      const position = batch.at[index] ?? 0
      if (isFeedback) items.push(feedbackItem(value, path, position, timeZone))
      // The shape of its entries was never seen, so each is kept as it is written.
      else if (batch.path[0] === 'ads_profile') items.push(...claims.of('ad-profile', typeof value === 'string' ? value : JSON.stringify(value), { path, position }))
    }
    if (items.length > 0) yield items
  }
}

function feedbackItem(value: unknown, path: string, position: number, timeZone: string): Item {
  const id = isRecord(value) ? textOf(value, 'id') : undefined
  if (!isRecord(value) || id === undefined) return { type: 'problem', code: 'bad-row', path, position, row: true }
  const rating = textOf(value, 'rating') ?? ''
  const at = timeOf(value['create_time'])
  const words = commentOf(value['content'])
  const item: ActivityItem = {
    type: 'activity', key: `feedback/${id}`, verb: 'reacted', kind: 'feedback', actor: OWNER,
    at: at ?? null, precision: at === undefined ? 'none' : 'second', ...(at === undefined ? undefined : { offsetMinutes: offsetAt(at, timeZone) }),
    text: words ?? (/down/iu.test(rating) ? '👎' : '👍'), ...(rating === '' ? undefined : { category: rating }), path, position,
  }
  return item
}

/** What was written with the thumb: JSON within a text. */
function commentOf(content: unknown): string | undefined {
  if (typeof content !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(content)
    const text = isRecord(value) ? textOf(value, 'text')?.trim() : undefined
    return text === '' ? undefined : text
  } catch {
    return undefined
  }
}
