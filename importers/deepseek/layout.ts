/** How DeepSeek lays out conversations (formats/chat/deepseek.md, sections 2 and 4). */
import { CONVERSATION_PLACES } from '../assistants/look.ts'
import { allBut, type Layout } from '../assistants/survey.ts'
import type { JsonPath } from '../kit/json-stream.ts'
import type { JsonRecord } from '../kit/json-value.ts'

/** A tree of nodes by id under `mapping`; ids count up in the order in which they were made. */
export const LAYOUT: Layout = { places: CONVERSATION_PLACES, messages: 'mapping', heavy: ['message', 'children', 'id'], offPath }

/** The node above all others, which has no message. */
export const ROOT = 'root'

/** Where a script that saves what the page was sent has its messages. */
export const SAVED: JsonPath = ['data', 'biz_data', 'chat_messages']

/** The nodes of every conversation one by one, and what scripts save. */
export const OPEN: readonly JsonPath[] = [...CONVERSATION_PLACES.map((place) => [...place, LAYOUT.messages]), SAVED]

/** No leaf is named: of several wordings or answers the last one made was shown. */
function offPath(nodes: ReadonlyMap<string, JsonRecord>): ReadonlySet<string> {
  const newest = new Map<string, string>()
  let leaf = nodes.has(ROOT) ? ROOT : undefined
  for (const [id, { parent }] of nodes) {
    if (typeof parent !== 'string' || !nodes.has(parent)) {
      // Of a file whose beginning is gone; otherwise a node that hangs in the air.
      if (leaf !== ROOT && (leaf === undefined || isAfter(id, leaf))) leaf = id
      continue
    }
    const known = newest.get(parent)
    if (known === undefined || isAfter(id, known)) newest.set(parent, id)
  }
  const seen = new Set<string>()
  for (let next = leaf; next !== undefined && !seen.has(next); next = newest.get(next)) {
    seen.add(next)
    leaf = next
  }
  return allBut(leaf, nodes, ({ parent }) => parent)
}

/** Ids are numbers written as text: 10 is after 2. Whatever else stands later in the file is later. */
function isAfter(id: string, other: string): boolean {
  return !(Number(id) < Number(other))
}
