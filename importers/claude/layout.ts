/** How Claude lays out conversations, and what its other files show (formats/chat/claude.md, sections 2 and 3). */
import { CONVERSATION_PLACES } from '../assistants/look.ts'
import { allBut, type Layout } from '../assistants/survey.ts'
import { timeOf } from '../assistants/prompt.ts'
import { hasKey, type KeyTree } from '../kit/json-keys.ts'
import type { JsonPath } from '../kit/json-stream.ts'
import { type JsonRecord, textOf } from '../kit/json-value.ts'

/** A list of messages under `chat_messages`; since 2025 each names its parent. */
export const LAYOUT: Layout = {
  places: CONVERSATION_PLACES, messages: 'chat_messages', heavy: ['text', 'content', 'attachments', 'files', 'files_v2', 'sync_sources', 'sender', 'updated_at'],
  offPath,
}

/** The messages of every conversation, in runs. */
export const OPEN: readonly JsonPath[] = CONVERSATION_PLACES.map((place) => [...place, LAYOUT.messages])

/** Nothing says which branch was shown, but in what a browser saved: it is the one with the newest end. */
function offPath(nodes: ReadonlyMap<string, JsonRecord>, conversation: JsonRecord): ReadonlySet<string> {
  const byId = new Map<string, JsonRecord>()
  const parents = new Set<string>()
  for (const node of nodes.values()) {
    const parent = textOf(node, 'parent_message_uuid')
    if (parent !== undefined) parents.add(parent)
    byId.set(textOf(node, 'uuid') ?? '', node)
  }
  // Before 2025 all messages are in one line.
  if (parents.size === 0) return new Set()
  let leaf = textOf(conversation, 'current_leaf_message_uuid')
  let newest = Number.NEGATIVE_INFINITY
  if (leaf === undefined || !byId.has(leaf)) {
    for (const [id, node] of byId) {
      const at = timeOf(node['created_at']) ?? newest
      if (parents.has(id) || at < newest) continue
      leaf = id
      newest = at
    }
  }
  const off = allBut(leaf, byId, (node) => node['parent_message_uuid'])
  return new Set([...nodes].flatMap(([place, node]) => (off.has(textOf(node, 'uuid') ?? '') && textOf(node, 'parent_message_uuid') !== undefined ? [place] : [])))
}

/** The kinds of file beside conversations. */
export type SideFile = 'users' | 'memories' | 'projects' | 'design-chat' | 'manifest'

/** Which file of the export has these keys. An account's list of users alone says nothing of Claude. */
export function sideFileOf(tree: KeyTree): SideFile | undefined {
  const has = (...path: readonly string[]): boolean => hasKey(tree, path) || hasKey(tree, ['#', ...path])
  if (has('conversations_memory') || (has('project_memories') && has('account_uuid'))) return 'memories'
  if (has('prompt_template') && has('uuid')) return 'projects'
  if (has('messages', '#', 'content', 'contentBlocks') || (has('messages', '#', 'content', 'authorAccountUuid'))) return 'design-chat'
  if (hasKey(tree, ['data_files', '#', 'export_url']) && hasKey(tree, ['data_files', '#', 'category'])) return 'manifest'
  return hasKey(tree, ['#', 'full_name']) && hasKey(tree, ['#', 'email_address']) && hasKey(tree, ['#', 'uuid']) ? 'users' : undefined
}
