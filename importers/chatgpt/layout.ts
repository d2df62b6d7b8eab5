/** How ChatGPT lays out conversations, and which of its files are beside them (formats/chat/chatgpt.md, sections 2 and 3). */
import type { Input } from '../input.ts'
import { CONVERSATION_PLACES, baseOf, folderOf } from '../assistants/look.ts'
import { allBut, type Layout } from '../assistants/survey.ts'
import { readJson, type JsonPath } from '../kit/json-stream.ts'
import { isRecord, JsonError, listOf, recordOf, textOf } from '../kit/json-value.ts'

/** A tree of nodes by id under `mapping`; `current_node` is the leaf that the screen showed. */
export const LAYOUT: Layout = {
  places: CONVERSATION_PLACES,
  messages: 'mapping',
  heavy: ['message', 'children', 'id'],
  offPath: (nodes, conversation) => allBut(textOf(conversation, 'current_node'), nodes, (node) => node['parent']),
}

/** The nodes of every conversation, one by one. */
export const OPEN: readonly JsonPath[] = CONVERSATION_PLACES.map((place) => [...place, LAYOUT.messages])

/** What the platform and its app lay beside the conversations. */
const BESIDE = /^(?:chat\.html|user\.json|(?:shared_conversations|model_comparisons|group_chats|shopping|sora|tool_messages|library_files|user_settings|sectioned_conversations|conversation_asset_file_names|message_feedback|ads|export_manifest)\.json|sites\/.*|textdocs\/.*|dalle-generations\/.*|user-[^/]+\/.*|[0-9a-f-]{36}\/audio\/.*|file[-_][^/]*|[^/]+\.dat)$/iu

/** Whether a file is of an export whose conversations lie in one of `folders`. */
export function isBeside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder) && BESIDE.test(path.slice(folder.length)))
}

/** What a manifest says of the conversations: the shards in their order, as written there. Undefined when it says nothing of them. */
export async function shardsOf(input: Input, manifest: string): Promise<readonly string[] | undefined> {
  try {
    const { value } = readJson(await input.bytes(manifest))
    const logical = isRecord(value) ? recordOf(value, 'logical_files') : undefined
    const conversations = logical === undefined ? undefined : recordOf(logical, 'conversations.json')
    const files = conversations === undefined ? [] : listOf(conversations, 'files').filter((file): file is string => typeof file === 'string')
    return files.length === 0 ? undefined : files
  } catch (error) {
    if (error instanceof JsonError) return undefined
    throw error
  }
}

/**
 * Which of the conversation files of a folder are read: those that the manifest lists; without one the whole file, else its
 * shards in the order of their numbers. The whole and its shards hold the same.
 */
export function chosenFiles(paths: readonly string[], shards: readonly string[] | undefined): readonly string[] {
  const listed = shards === undefined ? [] : paths.filter((path) => shards.some((shard) => path === folderOf(path) + shard || baseOf(path) === baseOf(shard)))
  if (listed.length > 0) return listed.toSorted(byNumber)
  const numbered = paths.filter((path) => numberIn(path) !== undefined)
  const others = paths.filter((path) => numberIn(path) === undefined)
  const hasWhole = others.some((path) => /^conversations(?: ?\(\d+\))?\.json$/iu.test(baseOf(path)))
  return hasWhole ? others : [...others, ...numbered.toSorted(byNumber)]
}

function numberIn(path: string): number | undefined {
  const digits = /^conversations[-_](\d+)(?: ?\(\d+\))?\.json$/iu.exec(baseOf(path))?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function byNumber(a: string, b: string): number {
  return (numberIn(a) ?? -1) - (numberIn(b) ?? -1)
}

/** Where the array of a `chat.html` begins: the page holds all conversations in a script. Undefined for any other page. */
export function pageData(head: Uint8Array): number | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  const found = /var\s+jsonData\s*=\s*(?=\[)/u.exec(text)
  return found === null ? undefined : found.index + found[0].length
}
