/** Google Chat in a Takeout: who the person is, then one conversation after the other. */
import type { ChannelKind } from '../../db/model.ts'
import type { Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { jsonItems, readJson } from '../kit/json-stream.ts'
import { isRecord, type JsonRecord, listOf, textOf } from '../kit/json-value.ts'
import type { ChatFiles, ChatGroup } from './chat-files.ts'
import { ChatReader } from './chat-messages.ts'
import { guarded, problemOf } from '../kit/guarded.ts'

/** `DM abc`, `Space abc`, `Group Chat abc`: names of folders are not translated as far as is known; what the members say counts more. */
function kindOf(folder: string, info: JsonRecord, owners: ReadonlySet<string>): ChannelKind {
  const members = listOf(info, 'members').filter(isRecord)
  if (/^(?:Space|Group Chat)\b/u.test(folder) || (textOf(info, 'name') ?? '') !== '' || members.length > 2) return 'group'
  // The other one may have left, or may be gone.
  return members.length === 1 && members.every((member) => owners.has(textOf(member, 'email') ?? '')) ? 'self' : 'direct'
}

/** The conversation's name, else its members' without the person. */
function nameOf(folder: string, info: JsonRecord, owners: ReadonlySet<string>): string {
  const own = textOf(info, 'name')
  if (own !== undefined && own !== '') return own
  const members = listOf(info, 'members').filter(isRecord)
  const others = members.filter((member) => !owners.has(textOf(member, 'email') ?? ''))
  const names = (others.length > 0 ? others : members).map((member) => textOf(member, 'name') || textOf(member, 'email')).filter((name) => name !== undefined && name !== '')
  return names.join(', ') || folder
}

async function smallJson(input: Input, path: string): Promise<JsonRecord> {
  const { value } = readJson(await input.bytes(path))
  return isRecord(value) ? value : {}
}

/** `user_info.json`: the person's own address and name. They stand first, so that a file that breaks off still tells them. */
async function* userItems(input: Input, path: string, owners: Set<string>): AsyncGenerator<readonly Item[]> {
  for await (const { path: at, isItem, values } of jsonItems(input.stream(path), [['membership_info']])) {
    const user = values[0]
    if (isItem || at[0] !== 'user' || !isRecord(user)) continue
    const [email, name] = [textOf(user, 'email'), textOf(user, 'name')]
    const actor = email || name
    if (actor === undefined || actor === '') continue
    owners.add(actor)
    const named = name || actor
    yield [{ type: 'owner', actor, name: named, how: 'stated' }, { type: 'identifier', value: actor, kind: actor.includes('@') ? 'email' : 'name', name: named }]
  }
}

async function* groupItems(input: Input, { folder, info, messages }: ChatGroup, owners: ReadonlySet<string>, zone: string): AsyncGenerator<readonly Item[]> {
  let about: JsonRecord = {}
  if (info !== undefined) {
    try {
      about = await smallJson(input, info)
    } catch (error) {
      yield [problemOf(error, info, true)]
    }
  }
  if (messages === undefined) return
  const base = folder.slice(0, -1).replace(/^.*\//u, '') || input.name
  const kind = kindOf(base, about, owners)
  yield [{ type: 'channel', key: base, name: nameOf(base, about, owners), kind }]
  yield* guarded(new ChatReader({ key: base, isSpace: kind === 'group' }, messages, zone).items(input.stream(messages)), messages)
}

/** All items of Google Chat. */
export async function* chatItems(input: Input, { groups, users }: ChatFiles, zone: string): AsyncGenerator<readonly Item[]> {
  const owners = new Set<string>()
  for (const path of users) yield* guarded(userItems(input, path, owners), path)
  for (const group of groups) yield* groupItems(input, group, owners, zone)
}
