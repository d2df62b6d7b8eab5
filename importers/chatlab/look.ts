/** Which files of an archive are ChatLab's, and of which platform, from their first bytes. */
import { jsonHead } from '../kit/json-head.ts'
import { isRecord } from '../kit/json-value.ts'
import { readLine } from '../kit/json-lines.ts'
import { decodeText } from '../kit/text.ts'
import { type ChatLabChat, chatOfHeader } from './chat.ts'

/** The conversation that the beginning of a file states; undefined where it is none of ChatLab's. */
export async function lookAtChatLab(path: string, head: Uint8Array): Promise<ChatLabChat | undefined> {
  const { text } = decodeText(head, { chinese: true })
  if (!text.includes('chatlab') && !text.includes('_type')) return undefined
  if (/\.jsonl$/iu.test(path)) {
    const first = text.split('\n').map((line) => line.trim()).find((line) => line !== '' && !line.startsWith('#'))
    const value = first === undefined ? undefined : readLine(first)
    return isRecord(value) && value['_type'] === 'header' ? chatOfHeader(value) : undefined
  }
  const fields: Record<string, unknown> = {}
  for (const { path: [field], isItem, values } of await jsonHead(new TextEncoder().encode(text), [[], ['messages'], ['members']])) if (!isItem && typeof field === 'string') fields[field] = values[0]
  return 'chatlab' in fields ? chatOfHeader(fields) : undefined
}
