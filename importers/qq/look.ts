/** Which exporter of QQ wrote a file, from its first bytes. */
import { lookAtChatLab } from '../chatlab/look.ts'
import { jsonHead } from '../kit/json-head.ts'
import { readLine } from '../kit/json-lines.ts'
import { isRecord, textOf } from '../kit/json-value.ts'
import { decodeText } from '../kit/text.ts'
import { isExporterMessage } from './exporter-message.ts'
import { hasFullTimes } from './exporter-text.ts'
import { readHeader } from './text.ts'

/** How a file is to be read, what wrote it, how sure that is. `refused`: QQ's, in a form that says too little. */
export interface Look {
  readonly form: 'text' | 'page' | 'exporter' | 'manifest' | 'chunk' | 'exporter-text' | 'chatlab' | 'refused' | 'web-page'
  readonly generation: string
  readonly confidence: number
}

/** A JSON or JSON Lines file; undefined when it is none of QQ's. */
export async function lookAtJson(path: string, head: Uint8Array): Promise<Look | undefined> {
  const chat = await lookAtChatLab(path, head)
  if (chat !== undefined) return chat.platform === 'qq' ? { form: 'chatlab', generation: 'chatlab', confidence: 0.97 } : undefined
  const { text } = decodeText(head, { chinese: true })
  if (/\.jsonl$/iu.test(path) || /^[\s\uFEFF]*\{[^\n]*\}\r?\n\{/u.test(text)) {
    const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(0, 20)
    return lines.some((line) => isExporterMessage(readLine(line))) ? { form: 'chunk', generation: 'exporter-chunks', confidence: 0.93 } : undefined
  }
  const fields = new Map<string, unknown>()
  let hasMessage = false
  for (const { path: [field, deeper], isItem, values } of await jsonHead(new TextEncoder().encode(text), [[], ['messages'], ['avatars']])) {
    if (isItem && field === 'messages') hasMessage ||= values.some(isExporterMessage)
    else if (typeof field === 'string' && deeper === undefined) fields.set(field, values[0])
  }
  const metadata = fields.get('metadata')
  const info = fields.get('chatInfo')
  const format = isRecord(metadata) ? textOf(metadata, 'format') ?? '' : ''
  const isNamed = isRecord(metadata) && (textOf(metadata, 'name') ?? '').startsWith('QQChatExporter')
  if (!hasMessage && isRecord(info) && isRecord(metadata) && (fields.has('chunked') || format.includes('chunked') || /(?:^|\/)manifest\.json$/iu.test(path))) return { form: 'manifest', generation: 'exporter-chunks', confidence: isNamed ? 0.97 : 0.93 }
  const isOwn = isNamed || (isRecord(info) && isRecord(metadata) && 'version' in metadata)
  if (!isOwn && !hasMessage) return undefined
  if (!isOwn && fields.has('guild')) return undefined
  const version = isRecord(metadata) ? textOf(metadata, 'version') ?? '' : ''
  return { form: 'exporter', generation: version.startsWith('4') ? 'exporter-v4' : 'exporter-v5', confidence: isNamed ? 0.98 : isOwn ? 0.9 : 0.85 }
}

/** Text copied from a chat window: `NAME 2/14/2020 9:16:13 PM`. It names no conversation, and its dates have no sure order. */
const COPIED = /^(?:【[^】]{1,20}】)?\S.{0,60} (?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}[-/]\d{1,2}[-/]\d{1,2}) \d{1,2}:\d{2}:\d{2}(?: [AP]M)?$/u

/** A text or page; undefined when it is none of QQ's. */
export function lookAtText(head: Uint8Array): Look | undefined {
  const { text } = decodeText(head, { chinese: true })
  if (/^\s*From:\s*<Save by Tencent MsgMgr>/iu.test(text) || (/^\s*(?:MIME-Version|Subject: Tencent IM Message)/imu.test(text.slice(0, 500)) && /消息对象[:：]/u.test(text))) return { form: 'page', generation: 'mht', confidence: 0.98 }
  if (/^\s*<(?:!doctype|html)/iu.test(text)) {
    if (/<title>\s*QQ Message\s*<\/title>/iu.test(text) || /消息分组[:：][^]{0,400}消息对象[:：]/u.test(text)) return { form: 'page', generation: 'mht', confidence: 0.9 }
    return /QQChatExporter|qq-chat-exporter/iu.test(text) ? { form: 'web-page', generation: 'exporter-html', confidence: 0.9 } : undefined
  }
  if (/^消息记录\s*[（(]此消息记录为文本格式/u.test(text.trimStart()) || /^={16,}\r?\n消息(?:分组|对象)[:：]/mu.test(text)) return { form: 'text', generation: 'text', confidence: 0.98 }
  if (text.trimStart().startsWith('[QQChatExporter') || (/QQ聊天记录导出文件/u.test(text.slice(0, 2000)) && /^(?:聊天名称|时间): /mu.test(text))) {
    return hasFullTimes(text) ? { form: 'exporter-text', generation: 'exporter-text', confidence: 0.97 } : { form: 'refused', generation: 'exporter-text', confidence: 0.9 }
  }
  const lines = text.split(/\r?\n/u)
  // Without its head, which somebody cut off: then only headers with numbers say that it is QQ's.
  if (lines.filter((line, index) => (index === 0 || lines[index - 1]?.trim() === '') && readHeader(line)?.id !== undefined).length >= 2) return { form: 'text', generation: 'text', confidence: 0.8 }
  const copied = lines.filter((line) => COPIED.test(line)).length
  return copied >= 2 ? { form: 'refused', generation: 'copied', confidence: 0.6 } : undefined
}
