/** Whether a JSON or HTML file is from Telegram's exporter, from its first bytes. */
import { jsonItems, type JsonPath } from '../kit/json-stream.ts'
import { decodeText } from '../kit/text.ts'
import { isRecord, type JsonRecord, JsonError } from '../kit/json-value.ts'
import { CHAT_KINDS } from './chat.ts'
import { AS_WRITTEN } from './faults.ts'

/** Where chats lie: the file itself, the lists of a full export, and what people make of its pieces: a list of chats alone, with or without a name. */
const CHAT_PLACES: readonly JsonPath[] = [
  [], ['chats', 'list', '#'], ['left_chats', 'list', '#'], ['chats', '#'], ['left_chats', '#'], ['list', '#'], ['#'],
]

/** Where messages lie. */
export const MESSAGES: readonly JsonPath[] = CHAT_PLACES.map((place) => [...place, 'messages'])

/** The lists of the export that are read element by element. */
export const OPEN: readonly JsonPath[] = [
  ...MESSAGES, ['contacts', 'list'], ['frequent_contacts', 'list'], ['sessions', 'list'], ['web_sessions', 'list'], ['profile_pictures'], ['stories', 'list'],
]

/** The chat to which a field or a list of messages at this path belongs, e.g. `chats/list/3`; empty for a file of one chat. Undefined for a path elsewhere. */
export function chatPlaceOf(path: JsonPath): string | undefined {
  const isInChat = CHAT_PLACES.some((place) => place.length === path.length - 1
    && place.every((key, index) => (key === '#' ? typeof path[index] === 'number' : key === path[index])))
  return isInChat ? path.slice(0, -1).join('/') : undefined
}

const PERSON_PARTS = new Set(['contacts', 'frequent_contacts', 'sessions', 'web_sessions', 'profile_pictures', 'stories'])

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

/** What the beginning of a file shows of the two layouts. */
class Look {
  private readonly fields = new Map<string, unknown>()
  private hasMessages = false
  private hasOwnMessage = false
  private hasFullPart = false
  private hasChats = false
  private hasListedMessage = false
  private hasListedChat = false

  take(path: JsonPath, isItem: boolean, values: readonly unknown[]): void {
    const [first] = path
    const [value] = values
    if (!isItem && path.length === 1) this.fields.set(String(first), value)
    if (isItem && path.length === 1 && first === 'messages') {
      this.hasMessages = true
      this.hasOwnMessage ||= values.some((item) => isRecord(item) && isOwnMessage(item))
    }
    const place = path.length > 1 ? chatPlaceOf(path) : undefined
    if (place !== undefined && !isItem && path.at(-1) === 'type' && CHAT_KINDS.has(String(value))) this.hasListedChat = true
    if (place !== undefined && isItem && path.at(-1) === 'messages') this.hasListedMessage ||= values.some((item) => isRecord(item) && isOwnMessage(item))
    // A list of chats without elements.
    if (!isItem && first === 'chats' && path.length === 1 && Array.isArray(value)) this.hasChats = true
    if ((first === 'chats' || first === 'left_chats') && path[1] === 'about' && path.length === 2 && !isItem) this.hasChats = true
    if (isItem && PERSON_PARTS.has(String(first)) && isRecord(value) && ('date' in value || 'rating' in value || 'last_active' in value || 'user_id' in value)) this.hasFullPart = true
  }

  result(isNamed: boolean): { confidence: number; generation: string } | undefined {
    const { fields } = this
    const person = fields.get('personal_information')
    if (this.hasFullPart || this.hasListedChat || (isRecord(person) && 'user_id' in person)) return { confidence: isNamed ? 0.97 : 0.93, generation: 'full-export' }
    // Whoever ticks chats and has none gets a list without elements.
    if (isNamed && this.hasChats) return { confidence: 0.93, generation: 'full-export' }
    if (this.hasListedMessage) return { confidence: isNamed ? 0.93 : 0.75, generation: 'full-export' }
    const isChat = CHAT_KINDS.has(String(fields.get('type'))) && fields.has('id')
    if (isChat) return { confidence: this.hasOwnMessage || isNamed ? 0.97 : 0.9, generation: 'single-chat' }
    return this.hasMessages && this.hasOwnMessage && !fields.has('guild') ? { confidence: 0.75, generation: 'single-chat' } : undefined
  }
}

function isOwnMessage(item: JsonRecord): boolean {
  const isKnownType = item['type'] === 'message' || item['type'] === 'service'
  return isKnownType && 'date' in item && ('from_id' in item || 'actor_id' in item || 'date_unixtime' in item)
}

/** How sure, and the layout; undefined when it is not Telegram's. `isNamed`: the file is called result.json. */
export async function lookAtJson(head: Uint8Array, isNamed: boolean): Promise<{ confidence: number; generation: string } | undefined> {
  const look = new Look()
  try {
    for await (const batch of jsonItems(once(head), OPEN, AS_WRITTEN)) look.take(batch.path, batch.isItem, batch.values)
  } catch (error) {
    // The head is a piece of the file: that it ends early is expected.
    if (!(error instanceof JsonError)) throw error
  }
  return look.result(isNamed)
}

/** As {@link lookAtJson}, of a file that an editor saved again as UTF-16; undefined for any other. */
export async function lookAtUtf16(head: Uint8Array, isNamed: boolean): Promise<{ confidence: number } | undefined> {
  const { text, encoding } = decodeText(head)
  return encoding.startsWith('utf-16') ? await lookAtJson(new TextEncoder().encode(text), isNamed) : undefined
}

/** Whether a page is one of the exporter's own. */
export function isExportPage(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head)
  return text.includes('class="page_wrap"') && /class="(?:history|page_header|page_body chat_page)/u.test(text)
}
