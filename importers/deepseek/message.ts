/** One node of a conversation with DeepSeek: a prompt, or the reason why it is none. */
import { isRecord, type JsonRecord, listOf, textOf } from '../kit/json-value.ts'
import { joined } from '../assistants/prompt.ts'

/** A prompt has words, files, or both. */
export type Read = { readonly is: 'prompt'; readonly text: string; readonly files: readonly string[] } | { readonly is: 'skipped'; readonly reason: string }

const ANSWER: Read = { is: 'skipped', reason: 'assistant-answer' }

/**
 * Reads a message. There is no author: fragments of the type REQUEST are the person's. Before there were fragments prompt and
 * answer took turns: `isTurn` tells whether it would be the person's, undefined where that cannot be known.
 */
export function readMessage(message: JsonRecord, isTurn: boolean | undefined): Read {
  const role = textOf(message, 'role')?.toLowerCase()
  if (role !== undefined && role !== 'user' && role !== 'human') return ANSWER
  if (Array.isArray(message['fragments'])) {
    const fragments = listOf(message, 'fragments').filter(isRecord)
    const requests = fragments.filter(({ type }) => type === 'REQUEST')
    if (requests.length === 0 && role === undefined) return ANSWER
    const text = joined(requests.map(({ content }) => content))
    return promptOf(text === '' && role !== undefined ? textOf(message, 'content') ?? '' : text, [...listOf(message, 'files'), ...fragments.flatMap((one) => listOf(one, 'files'))])
  }
  // Only answers were thought about or searched for.
  if (role === undefined && (isTurn === false || textOf(message, 'reasoning_content') !== undefined)) return ANSWER
  if (role === undefined && isTurn === undefined) return { is: 'skipped', reason: 'no-author' }
  return promptOf(textOf(message, 'content') ?? '', listOf(message, 'files'))
}

/** The content of a file is its own, not the person's words. */
function promptOf(text: string, attached: readonly unknown[]): Read {
  const files = attached.filter(isRecord)
  if (text.trim() === '' && files.length === 0) return { is: 'skipped', reason: 'empty' }
  return { is: 'prompt', text, files: files.flatMap((file) => textOf(file, 'file_name') ?? []) }
}
