/** The names that DiscordChatExporter gives its files: `Server - Category - channel [123].json`, with `(after …)` and `[part 2]`. */
import type { Conversation } from './channel.ts'

const PART = / ?\[part \d+\](?=\.[a-z]+$)/iu

/** A file's name without folders, ending and part: the same for a channel in two formats. */
export function channelStem(path: string): string {
  return path.replace(PART, '').replace(/\.[^./]*$/u, '')
}

/** The channel a file is called after; its key is the id in brackets, else the whole name. */
export function channelOfName(path: string): Conversation {
  const stem = channelStem(path.slice(path.lastIndexOf('/') + 1))
  const found = /^(.*?) ?\[(\d{15,20})\]/u.exec(stem)
  const parts = (found?.[1] || stem).split(' - ')
  const isDirect = parts[0] === 'Direct Messages'
  const name = parts.at(-1) || stem
  const server = isDirect || parts.length < 2 ? undefined : parts[0]
  return { key: found?.[2] ?? stem, name: server === undefined ? name : `${name} · ${server}`, kind: isDirect && parts[1] !== 'Group' ? 'direct' : 'group' }
}
