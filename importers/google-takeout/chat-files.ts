/**
 * Google Chat's part of a Takeout by its shape: the name of its folder is translated, so that conversations are told by a
 * `messages.json` beside a `group_info.json`, and accounts by a `user_info.json` (formats/chat/google-chat-hangouts.md, A).
 */
import type { Entry } from '../input.ts'
import type { Heads } from '../kit/heads.ts'
import { jsonHead } from '../kit/json-head.ts'
import { isRecord } from '../kit/json-value.ts'

/** One conversation's files; its folder with a slash. */
export interface ChatGroup { readonly folder: string; readonly info: string | undefined; readonly messages: string | undefined }

/** What there is of Google Chat: conversations, and accounts that say who the person is. */
export interface ChatFiles { readonly groups: readonly ChatGroup[]; readonly users: readonly string[] }

const HEAD_BYTES = 16 * 1024
/** So many files of the names in question are looked into. */
const LOOKED = 5000

/** Whether a value is a message of Google Chat's: Facebook and Instagram call their files alike. */
function isMessage(value: unknown): boolean {
  return isRecord(value) && ('message_id' in value || 'topic_id' in value) && ('creator' in value || 'created_date' in value || 'deleted_date' in value || 'message_state' in value || 'updated_date' in value)
}

async function isMessages(head: Uint8Array, hasInfo: boolean): Promise<boolean> {
  for (const { path, isItem, values } of await jsonHead(head, [['messages']])) {
    if (isItem && path[0] === 'messages' && values.some(isMessage)) return true
    // A conversation in which nothing was written.
    if (!isItem && path[0] === 'messages' && hasInfo && Array.isArray(values[0]) && values[0].length === 0) return true
  }
  return hasInfo && /^\s*\{\s*"messages"\s*:\s*\[\s*\]\s*\}\s*$/u.test(new TextDecoder().decode(head))
}

/** Whether a file is about a conversation, or about the person. */
async function isInfo(head: Uint8Array, isUser: boolean): Promise<boolean> {
  const fields = new Map((await jsonHead(head, [[], ['members'], ['membership_info']])).map(({ path, values }) => [String(path[0]), values[0]]))
  const user = fields.get('user')
  return isUser ? isRecord(user) && ('email' in user || 'user_type' in user) : fields.has('members') || fields.has('name')
}

/** Google Chat's files among paths that are known to be its own. */
export function chatFilesOf(paths: readonly string[]): ChatFiles {
  const groups = new Map<string, { folder: string; info: string | undefined; messages: string | undefined }>()
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const group = groups.get(folder) ?? { folder, info: undefined, messages: undefined }
    if (isNamed(path, 'messages.json')) group.messages = path
    else if (isNamed(path, 'group_info.json')) group.info = path
    else continue
    groups.set(folder, group)
  }
  return { groups: [...groups.values()], users: paths.filter((path) => isNamed(path, 'user_info.json')) }
}

function isNamed(path: string, name: string): boolean {
  return path === name || path.endsWith(`/${name}`)
}

/** Finds Google Chat's files by looking into those that are called like them. */
export async function chatFilesIn(entries: readonly Entry[], heads: Heads): Promise<ChatFiles> {
  const named = entries.map(({ path }) => path).filter((path) => ['messages.json', 'group_info.json', 'user_info.json'].some((name) => isNamed(path, name))).slice(0, LOOKED)
  const all = new Set(named)
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
  const own = new Set<string>()
  // Messages first: what lies beside them is of the conversation, damaged or not.
  for (const path of named.toSorted((a, b) => Number(isNamed(b, 'messages.json')) - Number(isNamed(a, 'messages.json')))) {
    const head = await heads.of(path, HEAD_BYTES)
    if (head === undefined) continue
    const isOwn = isNamed(path, 'messages.json')
      ? await isMessages(head, all.has(`${folderOf(path)}group_info.json`))
      : (isNamed(path, 'group_info.json') && own.has(`${folderOf(path)}messages.json`)) || await isInfo(head, isNamed(path, 'user_info.json'))
    if (isOwn) own.add(path)
  }
  return chatFilesOf(named.filter((path) => own.has(path)))
}

/** Attachments: they lie beside the messages of their conversation. */
export function besideChats(entries: readonly Entry[], { groups }: ChatFiles): readonly string[] {
  const folders = groups.map(({ folder }) => folder).filter((folder) => folder !== '')
  const read = new Set(groups.flatMap(({ info, messages }) => [info, messages]))
  return entries.map(({ path }) => path).filter((path) => !read.has(path) && folders.some((folder) => path.startsWith(folder)))
}
