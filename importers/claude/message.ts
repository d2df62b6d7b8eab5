/** One message of a conversation with Claude, or of a design: the person's words, or why there are none. */
import { isRecord, type JsonRecord, listOf, recordOf, textOf } from '../kit/json-value.ts'
import { joined } from '../assistants/prompt.ts'

/** A prompt has words, something attached, or both. */
export type Read = { readonly is: 'prompt'; readonly text: string; readonly files: readonly string[] } | { readonly is: 'skipped'; readonly reason: string }

/** What stands in the flat text for a block that was cut out. */
const CUT_OUT = /\n?```\n?This block is not supported on your current device yet\.\n?```\n?/gu
/** Blocks that hold the person's words; what else there is has no words or not theirs. */
const OWN_BLOCKS: ReadonlySet<unknown> = new Set(['text', 'voice_note'])

/** Reads a message. What was pasted or attached is often another's text: its name is kept and its content is not. */
export function readMessage(message: JsonRecord): Read {
  const sender = textOf(message, 'sender') ?? textOf(message, 'role')
  if (sender === undefined) return { is: 'skipped', reason: 'no-author' }
  if (sender !== 'human' && sender !== 'user') return { is: 'skipped', reason: 'assistant-answer' }
  const blocks = wordsOf(listOf(message, 'content'))
  // The flat text repeats the blocks, with a line of the app for each block it lacks.
  const text = blocks !== '' ? blocks : (textOf(message, 'text') ?? textOf(message, 'content') ?? '').replaceAll(CUT_OUT, '').trim()
  const attached = [...listOf(message, 'attachments'), ...listOf(message, 'files')].filter(isRecord)
  if (text.trim() === '' && attached.length === 0) return { is: 'skipped', reason: 'empty' }
  return { is: 'prompt', text, files: attached.map((one) => textOf(one, 'file_name') ?? '').filter((name) => name !== '') }
}

function wordsOf(blocks: readonly unknown[]): string {
  return joined(blocks.map((block) => (isRecord(block) && OWN_BLOCKS.has(block['type']) ? block['text'] : undefined)))
}

/** What a person threw in while the assistant was at work on a design. */
export interface Interjection { readonly text: string; readonly written: unknown }

/** A message of a design chat, and what was thrown in within it. */
export function readDesignMessage(message: JsonRecord): { readonly read: Read; readonly thrownIn: readonly Interjection[] } {
  const content = recordOf(message, 'content') ?? {}
  const blocks = listOf(content, 'contentBlocks')
  const thrownIn = blocks.flatMap((block): readonly Interjection[] => {
    const inner = isRecord(block) && block['type'] === 'user_interjection' ? recordOf(block, 'message') ?? block : undefined
    const text = inner === undefined ? undefined : textOf(inner, 'content') ?? textOf(inner, 'text')
    return inner === undefined || text === undefined || text.trim() === '' ? [] : [{ text, written: inner['timestamp'] }]
  })
  const read = readMessage({ role: message['role'], content: blocks, text: content['content'] ?? message['content'], attachments: content['attachments'] })
  return { read, thrownIn }
}
