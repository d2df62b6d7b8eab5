/** A conversation: of the package, or of a file of DiscordChatExporter. */
import type { ChannelKind } from '../../db/model.ts'
import { idOf, type JsonRecord, recordOf, textOf } from '../kit/json-value.ts'

/** A conversation as the store keeps it. */
export interface Conversation { readonly key: string; readonly name: string; readonly kind: ChannelKind }

/** Types as the API numbers them (package of before 2024), as the package names them today, and as the tool does. */
const KINDS: Readonly<Record<string, ChannelKind>> = {
  '1': 'direct', 'DM': 'direct', 'DirectTextChat': 'direct',
  '3': 'group', 'GROUP_DM': 'group', 'DirectGroupTextChat': 'group',
  '5': 'broadcast', 'GUILD_ANNOUNCEMENT': 'broadcast', 'GUILD_NEWS': 'broadcast', 'GuildNews': 'broadcast', 'GuildAnnouncement': 'broadcast',
}

/** What a type of channel is; every channel of a server is a group, but for those that announce. */
export function channelKind(type: string | undefined): ChannelKind {
  return type !== undefined && Object.hasOwn(KINDS, type) ? KINDS[type] ?? 'group' : 'group'
}

/** The channel of a file of the tool's: its name, with the server's where it is in one. */
export function conversationOf(guild: JsonRecord, channel: JsonRecord): Conversation | undefined {
  const key = idOf(channel, 'id')
  if (key === undefined) return undefined
  const kind = channelKind(idOf(channel, 'type'))
  const name = textOf(channel, 'name') || key
  const server = kind === 'direct' || idOf(guild, 'id') === '0' ? undefined : textOf(guild, 'name')
  return { key, name: server === undefined || server === '' ? name : `${name} · ${server}`, kind }
}

/** The channel of a package's folder `id`, from its channel.json and from the name that index.json gives it. */
export function packageConversation(id: string, channel: JsonRecord, listed: string | undefined): Conversation {
  const kind = channelKind(idOf(channel, 'type'))
  const server = textOf(recordOf(channel, 'guild') ?? {}, 'name')
  const own = textOf(channel, 'name')
  // "Direct Message with kit#0000": four zeros or a bare 0 stand for no number.
  const other = listed?.replace(/^Direct Message with /u, '').replace(/#0+$/u, '')
  const name = own === undefined || own === '' ? other : server === undefined || server === '' ? own : `${own} · ${server}`
  return { key: id, name: name === undefined || name === '' ? id : name, kind }
}
