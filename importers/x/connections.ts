/** Whom and what the account follows, likes, lists, blocks and searches. None of these files has times. */
import { OWNER } from '../importer.ts'
import type { FileKind } from './session.ts'
import { idOf, recordOf, textOf } from '../kit/json-value.ts'
import { inside, unescapeHtml } from './text.ts'

const likes: FileKind = {
  name: 'like',
  read(row, session) {
    const like = inside(row.value, 'like')
    const id = like === undefined ? undefined : idOf(like, 'tweetId')
    if (like === undefined || id === undefined) return session.badRow(row)
    const text = textOf(like, 'fullText')
    return [session.activity(row, { key: `like:${id}`, verb: 'reacted', actor: session.me, text: text === undefined ? undefined : unescapeHtml(text) })]
  },
}

const following: FileKind = {
  name: 'following',
  read(row, session) {
    const id = idOf(inside(row.value, 'following') ?? {}, 'accountId')
    if (id === undefined) return session.badRow(row)
    return [session.activity(row, { key: `following:${id}`, verb: 'followed', actor: session.me, object: id })]
  },
}

const followers: FileKind = {
  name: 'follower',
  read(row, session) {
    const id = idOf(inside(row.value, 'follower') ?? {}, 'accountId')
    if (id === undefined) return session.badRow(row)
    return [session.activity(row, { key: `follower:${id}`, verb: 'followed', actor: id, ...(session.me === OWNER ? {} : { object: session.me }) })]
  },
}

/** Blocking and muting are neither said nor done to anyone in the model's words: counted, and left. */
function leftKind(name: string, wrapper: string, reason: string): FileKind {
  return { name, read: (row, session) => (inside(row.value, wrapper) === undefined ? session.badRow(row) : session.skipped(row, reason)) }
}

const searches: FileKind = {
  name: 'saved-search',
  read(row, session) {
    const search = inside(row.value, 'savedSearch')
    const query = search === undefined ? undefined : textOf(search, 'query')
    if (search === undefined || query === undefined) return session.badRow(row)
    return [session.activity(row, { key: `search:${idOf(search, 'savedSearchId') ?? query}`, verb: 'searched', actor: session.me, text: query })]
  },
}

/** Lists of accounts. Subscribing is following; being put on one is what others think of the person. */
function listKind(name: string): FileKind {
  return {
    name,
    read(row, session) {
      const url = textOf(inside(row.value, 'userListInfo') ?? recordOf(inside(row.value, 'userList') ?? {}, 'userListInfo') ?? {}, 'url')
      if (url === undefined) return session.badRow(row)
      if (name === 'lists-subscribed') return [session.activity(row, { key: `list:${url}`, verb: 'followed', actor: session.me, object: url })]
      return session.claims(row, name === 'lists-member' ? 'list-member' : 'list-created', url)
    },
  }
}

/** All these files. */
export const connectionKinds: readonly FileKind[] = [
  likes, following, followers, searches,
  leftKind('block', 'blocking', 'blocked-account'), leftKind('mute', 'muting', 'muted-account'),
  listKind('lists-created'), listKind('lists-member'), listKind('lists-subscribed'),
]
