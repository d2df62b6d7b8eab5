/** One node of a conversation with ChatGPT: a prompt, or the reason why it is none (formats/chat/chatgpt.md, section 3). */
import { isRecord, type JsonRecord, listOf, numberOf, recordOf, textOf } from '../kit/json-value.ts'
import { joined } from '../assistants/prompt.ts'

/** What a message is. A prompt has words, files, or both; `context` holds what the platform keeps of the person. */
export type Read =
  | { readonly is: 'prompt'; readonly text: string; readonly files: readonly string[]; readonly isVoice: boolean }
  | { readonly is: 'context'; readonly profile: string | undefined; readonly instructions: string | undefined; readonly list: string | undefined }
  | { readonly is: 'memory'; readonly text: string }
  | { readonly is: 'skipped'; readonly reason: string }

const TOOL_OUTPUT: ReadonlySet<string> = new Set([
  'execution_output', 'system_error', 'computer_output', 'citable_code_output', 'tether_quote', 'tether_browsing_display', 'tether_browsing_code', 'sonic_webpage', 'super_widget',
])
const REASONING: ReadonlySet<string> = new Set(['thoughts', 'reasoning_recap'])

const skip = (reason: string): Read => ({ is: 'skipped', reason })

/** Reads a message; `owner` is the account's id where the export tells it. */
export function readMessage(message: JsonRecord, owner: string | undefined): Read {
  const author = recordOf(message, 'author') ?? {}
  const metadata = recordOf(message, 'metadata') ?? {}
  const content = recordOf(message, 'content') ?? {}
  const type = textOf(content, 'content_type') ?? ''
  const context = contextOf(type, content, metadata)
  if (context !== undefined) return context
  switch (textOf(author, 'role')) {
    case 'user': return isOther(author, owner) ? skip('other-account') : readPrompt(message, type, content, metadata)
    case 'assistant': return readAnswer(message, type, content)
    case 'tool': return skip('tool-output')
    case 'system': return skip('system-line')
    case 'critic': return skip('assistant-answer')
    case undefined: return skip('no-author')
    default: return skip('unknown-content')
  }
}

/** Custom instructions stand on nodes of the user as well as of the system: the type of the content tells, not the role. */
function contextOf(type: string, content: JsonRecord, metadata: JsonRecord): Read | undefined {
  if (type === 'user_editable_context') return { is: 'context', profile: textOf(content, 'user_profile'), instructions: textOf(content, 'user_instructions'), list: undefined }
  if (type === 'model_editable_context') return { is: 'context', profile: undefined, instructions: undefined, list: textOf(content, 'model_set_context') }
  const data = metadata['is_user_system_message'] === true ? recordOf(metadata, 'user_context_message_data') : undefined
  return data === undefined ? undefined : { is: 'context', profile: textOf(data, 'about_user_message'), instructions: textOf(data, 'about_model_message'), list: undefined }
}

/** Conversations of several people name who wrote. */
function isOther(author: JsonRecord, owner: string | undefined): boolean {
  const real = textOf(recordOf(author, 'metadata') ?? {}, 'real_author')
  return real !== undefined && owner !== undefined && real.replace(/^user:/u, '') !== owner && /^user[-:]/u.test(real)
}

function readAnswer(message: JsonRecord, type: string, content: JsonRecord): Read {
  const recipient = textOf(message, 'recipient') ?? 'all'
  const text = joined([...textsOf(content).texts, content['text']])
  if (recipient === 'bio') return { is: 'memory', text }
  if (REASONING.has(type)) return skip('assistant-reasoning')
  return skip(recipient === 'all' ? 'assistant-answer' : 'tool-call')
}

function readPrompt(message: JsonRecord, type: string, content: JsonRecord, metadata: JsonRecord): Read {
  if (metadata['is_visually_hidden_from_conversation'] === true || numberOf(message, 'weight') === 0) return skip('hidden')
  if (TOOL_OUTPUT.has(type)) return skip('tool-output')
  const { texts, isVoice, media } = textsOf(content)
  const text = joined(texts.length > 0 ? texts : [content['text']])
  const files = listOf(metadata, 'attachments').flatMap((one) => (isRecord(one) ? textOf(one, 'name') ?? [] : []))
  if (text.trim() === '' && files.length === 0 && media === 0) return skip(type === '' || type === 'text' || type === 'multimodal_text' ? 'empty' : 'unknown-content')
  return { is: 'prompt', text, files, isVoice }
}

/** Strings of the parts and what the person said aloud; pictures and sounds are only counted. */
function textsOf(content: JsonRecord): { readonly texts: readonly string[]; readonly isVoice: boolean; readonly media: number } {
  const texts: string[] = []
  let isVoice = false
  let media = 0
  for (const part of listOf(content, 'parts')) {
    if (typeof part === 'string') texts.push(part)
    else if (isRecord(part)) {
      const type = textOf(part, 'content_type')
      const text = textOf(part, 'text')
      if (type === 'audio_transcription') {
        // The other direction is the assistant's voice.
        if (part['direction'] === 'out' || text === undefined) continue
        isVoice = true
        texts.push(text)
      } else if (type?.endsWith('_asset_pointer') === true) {
        isVoice ||= type.includes('audio')
        media += 1
      }
      else if (text !== undefined && type === undefined) texts.push(text)
    }
  }
  return { texts, isVoice, media }
}
