/** Who appears in the messages, each named once, and who of them is the person. */
import type { Item } from '../importer.ts'
import { isRecord, textOf } from '../kit/json-value.ts'
import type { Chat } from './chat.ts'

function comparable(name: string): string {
  return name.trim().normalize('NFC').toLowerCase()
}

/** Telegram's own account: sign-in codes, news of the app. */
const PLATFORM = 'user777000'

/** Whether an actor is a channel, a group that speaks as itself, a bot, or Telegram. Bots in groups look like people in the export. */
function isService(actor: string, chat: Chat): boolean {
  const isOneSided = chat.type === 'bot_chat' || chat.type === 'replies' || chat.type === 'verification_codes'
  return actor === PLATFORM || /^(?:channel|chat)\d+$/u.test(actor) || (isOneSided && actor === chat.key)
}

/** Collects people over a file. */
export class PeopleSeen {
  /** The person's own id, once it is known. */
  owner: string | undefined
  private readonly named = new Set<string>()
  private readonly owners: ReadonlySet<string>
  private lastActor = ''
  private lastChat: Chat | undefined

  /** `owners`: names or ids that the person gave for themselves. */
  constructor(owners: readonly string[]) {
    this.owners = new Set(owners.map(comparable))
  }

  /** Takes note of an owner found elsewhere, and gives the item back. */
  note(item: Item): Item {
    if (item.type === 'owner') this.owner ??= item.actor
    return item
  }

  /** Adds to `items` what a message makes known of its `actor`. */
  meet(message: unknown, actor: string, chat: Chat, items: Item[]): void {
    if (!isRecord(message)) return
    if (actor === this.lastActor && chat === this.lastChat) return
    this.lastActor = actor
    this.lastChat = chat
    const name = textOf(message, 'from') ?? textOf(message, 'actor')
    if (!this.named.has(actor)) {
      this.named.add(actor)
      items.push({ type: 'identifier', value: actor, kind: isService(actor, chat) ? 'service' : actor === name ? 'name' : 'account', ...(name === undefined ? undefined : { name }) })
    }
    if (this.owner !== undefined) return
    const how = this.howOwner(actor, name, chat)
    if (how !== undefined) items.push(this.note({ type: 'owner', actor, name: name ?? actor, how }))
  }

  /**
   * A chat with oneself has one's own id; a chat with one other has theirs, so that every other author is the person
   * (formats/chat/telegram.md, section 4).
   */
  private howOwner(actor: string, name: string | undefined, chat: Chat): 'stated' | 'asked' | undefined {
    if (this.owners.has(comparable(actor)) || (name !== undefined && this.owners.has(comparable(name)))) return 'asked'
    if (chat.type === 'saved_messages') return actor === chat.key ? 'stated' : undefined
    const isTwo = chat.type === 'personal_chat' || chat.type === 'bot_chat'
    return isTwo && /^user\d+$/u.test(actor) && actor !== chat.key ? 'stated' : undefined
  }
}
