/** Which tool wrote a file, from its first bytes (formats/chat/README.md, the detection rules). */
import { lookAtChatLab } from '../chatlab/look.ts'
import { jsonHead } from '../kit/json-head.ts'
import { isRecord, recordOf } from '../kit/json-value.ts'
import type { TableHead } from '../kit/table.ts'
import { decodeText } from '../kit/text.ts'
import { looksLikeId } from './accounts.ts'
import { type Layout, layoutOf } from './columns.ts'
import { MESSAGES_BEGIN } from './read-page.ts'
import { readTextHeader } from './read-text.ts'
import { isSessionMessage, recordLayoutOf } from './records.ts'

/** How a file is to be read, which tool wrote it, and how sure that is. `training`: dialogues for training a model, without times. */
export interface Look {
  readonly form: 'table' | 'contacts' | 'records' | 'users' | 'text' | 'page' | 'chatlab' | 'training'
  readonly generation: string
  readonly confidence: number
}

/** A JSON file; undefined when it is none of the tools'. */
export async function lookAtJson(path: string, head: Uint8Array): Promise<Look | undefined> {
  const chat = await lookAtChatLab(path, head)
  if (chat !== undefined) return chat.platform === 'wechat' || chat.platform === 'weixin' ? { form: 'chatlab', generation: 'chatlab', confidence: 0.97 } : undefined
  if (/\.jsonl$/iu.test(path)) return undefined
  const { text } = decodeText(head, { chinese: true })
  const fields = new Map<string, unknown>()
  let found: Look | undefined
  let hasMessage = false
  let people = 0
  for (const { path: [part, ...deeper], isItem, values } of await jsonHead(new TextEncoder().encode(text), [[], ['messages'], ['senders'], ['groupMembers'], ['avatars']])) {
    const [value] = values
    if (!isItem && typeof part === 'string' && deeper.length === 0) {
      fields.set(part, value)
      if (isRecord(value) && ('nickname' in value || 'remark' in value) && (value['wxid'] === part || looksLikeId(part))) people += 1
    } else if (isItem && part === 'messages') hasMessage ||= values.some((each) => isRecord(each) && isSessionMessage(each))
    else if (isItem && part === undefined) found ??= lookAtRecord(values.find(isRecord))
  }
  if (found !== undefined) return found
  const weFlow = fields.get('weflow')
  if (isRecord(weFlow)) return { form: 'records', generation: weFlow['format'] === 'arkme-json' ? 'weflow-arkme' : 'weflow', confidence: 0.98 }
  const session = fields.get('session')
  if (hasMessage && isRecord(session) && 'wxid' in session) return { form: 'records', generation: 'echotrace', confidence: 0.97 }
  if (hasMessage) return { form: 'records', generation: 'echotrace', confidence: 0.85 }
  if (isRecord(session) && 'wxid' in session && 'type' in session) return { form: 'records', generation: 'echotrace', confidence: 0.85 }
  return people > 0 && /(?:^|\/)users\.json$/iu.test(path) ? { form: 'users', generation: 'pywxdump', confidence: 0.8 } : undefined
}

function lookAtRecord(record: Readonly<Record<string, unknown>> | undefined): Look | undefined {
  if (record === undefined) return undefined
  const layout = recordLayoutOf(record)
  if (layout !== undefined) return { form: 'records', generation: layout, confidence: 0.96 }
  const conversations: unknown = record['conversations']
  const [first] = Array.isArray(conversations) ? conversations as readonly unknown[] : []
  return isRecord(first) && 'role' in first && 'content' in first && recordOf(record, 'mapping') === undefined ? { form: 'training', generation: 'training', confidence: 0.6 } : undefined
}

/** A table; undefined when its header is none of the tools'. */
export function lookAtTable({ rows }: TableHead): Look | undefined {
  const layout: Layout | undefined = rows.slice(0, 20).map(({ cells }) => layoutOf(cells)).find((each) => each !== undefined)
  return layout && { form: layout.person === undefined ? 'table' : 'contacts', generation: layout.generation, confidence: layout.confidence }
}

/** A text; undefined when it has no blocks of the tools'. Their headers say little, so that two of them and what lies between must fit. */
export function lookAtText(path: string, head: Uint8Array): Look | undefined {
  const { text } = decodeText(head, { chinese: true })
  if (text.startsWith('消息记录（此消息记录')) return undefined
  if (/^\*{10,}\s?\d{4}-\d{2}-\d{2}/mu.test(text.slice(0, 2000))) return { form: 'training', generation: 'training', confidence: 0.6 }
  const lines = text.split(/\r?\n/u)
  const counts = { wechatmsg: 0, weflow: 0, chatlog: 0 }
  let misplaced = 0
  let isAfterBlank = true
  for (const line of lines) {
    const header = readTextHeader(line)
    if (header !== undefined && isAfterBlank) counts[header.form] += 1
    else if (header !== undefined) misplaced += 1
    isAfterBlank = line.trim() === ''
  }
  if (counts.weflow > 0 && counts.weflow >= counts.wechatmsg) return { form: 'text', generation: 'weflow-text', confidence: 0.9 }
  if (counts.chatlog > 0 && counts.chatlog >= counts.wechatmsg) return { form: 'text', generation: 'chatlog-text', confidence: 0.85 }
  const isPlaced = /(?:^|\/)聊天记录\//u.test(path)
  // Names of QQ end in a number or an address; logs of programs have a header on every line.
  const isQq = lines.some((line) => /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}:\d{2}.*(?:\(\d{5,11}\)|<[^<>@\s]+@[^<>@\s]+>)$/u.test(line))
  if (isQq || misplaced > counts.wechatmsg) return undefined
  return counts.wechatmsg >= 2 || (isPlaced && counts.wechatmsg > 0) ? { form: 'text', generation: 'wechatmsg-text', confidence: isPlaced ? 0.9 : 0.7 } : undefined
}

/** A page of WeChatMsg. Its styles come before its messages, so a long head is needed. */
export function lookAtPage(head: Uint8Array): Look | undefined {
  const { text } = decodeText(head, { chinese: true })
  const begin = MESSAGES_BEGIN.exec(text)
  if (begin === null) return undefined
  return /\b(?:is_send|is_chatroom|displayname)\b/u.test(text.slice(begin.index, begin.index + 4000)) || /微信|WeChatMsg|留痕|MemoTrace/u.test(text) ? { form: 'page', generation: 'wechatmsg-html', confidence: 0.93 } : undefined
}

/** Whether a file is a database of WeChat or of a tool's copy, which holds no talk for reading here. */
export function isDatabase(path: string): boolean {
  return /(?:^|\/)(?:En?MicroMsg|MicroMsg|MSG\d*|MediaMSG\d*|FTSMSG\d*|message_\d+|biz_message_\d+|de_\w+|merge_all)\.db$/iu.test(path)
}
