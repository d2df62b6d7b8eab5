/** Posts: tweets.js and its kin. Replies are comments; a retweet is somebody else's words, so it counts as a reaction. */
import type { ActivityItem, Item } from '../importer.ts'
import type { JsonRecord } from '../kit/json-value.ts'
import { idOf, isRecord, listOf, recordOf, textOf } from '../kit/json-value.ts'
import type { FileKind, LongPost, Row, Session } from './session.ts'
import { expandLinks, inside, unescapeHtml, withoutMediaLinks, xTime } from './text.ts'

const RETWEET = /^RT @(\w{1,20}): ?/
/** Before this day of 2010 archives have no time of day: they say midnight. */
const TIMES_FROM = Date.UTC(2010, 10, 5)
const DAY = 86_400_000
/** How tweets.js ends the beginning of a long post: with dots and a link to the whole. */
const LONG_END = /\s*(?:…|\.\.\.)?\s*(?:https?:\/\/t\.co\/\w*)?\s*$/u
/** So much of a long post is compared at most, so that a link further on may be written in two ways. */
const LONG_BEGINNING = 100
/** A shorter beginning says nothing, unless the number is the same. */
const SHORT_BEGINNING = 20

/** A post of any generation: bare (2018), wrapped as `tweet` (2019 on), or of the oldest layout with `text`. */
export function readPost(row: Row, session: Session): readonly Item[] {
  const post = inside(row.value, 'tweet') ?? inside(row.value, 'twitterCircleTweet') ?? inside(row.value, 'communityTweet') ?? (isRecord(row.value) ? row.value : undefined)
  const id = post === undefined ? undefined : (idOf(post, 'id_str') ?? idOf(post, 'id'))
  const raw = post === undefined ? undefined : (textOf(post, 'full_text') ?? textOf(post, 'text'))
  if (post === undefined || id === undefined || raw === undefined) return session.badRow(row)
  if (session.elsewhere.has(id)) return session.skipped(row, 'repeated')
  if (isEarlierVersion(post, id)) return session.skipped(row, 'earlier-version')
  noteMentions(post, session)
  const at = xTime(textOf(post, 'created_at'))
  const retweeted = RETWEET.exec(raw)?.[1] ?? (recordOf(post, 'retweeted_status') === undefined ? undefined : '')
  const repliedTo = idOf(post, 'in_reply_to_status_id_str') ?? idOf(post, 'in_reply_to_status_id')
  const long = takeLongPost(id, raw, at, session)
  const place = placeOf(post)
  const precision = at !== undefined && at < TIMES_FROM && at % DAY === 0 ? 'day' : 'second'
  const joined: readonly Item[] = long === undefined ? [] : [{ type: 'skipped', reason: 'joined-with-tweet', path: long.file, position: long.position }]
  return [session.activity(row, {
    key: `tweet:${id}`,
    verb: retweeted !== undefined ? 'reacted' : repliedTo !== undefined ? 'commented' : 'posted',
    actor: session.me, at, precision,
    text: long?.text ?? textOfPost(post, raw),
    object: retweeted !== undefined ? handle(retweeted) : repliedTo === undefined ? undefined : handle(textOf(post, 'in_reply_to_screen_name')),
    ...(place === undefined ? {} : { place }),
  }), ...joined]
}

/** Each edit of a post is a post with a number of its own; all of them list the numbers of all, the last version last. */
function isEarlierVersion(post: JsonRecord, id: string): boolean {
  const info = recordOf(post, 'edit_info') ?? {}
  const edit = recordOf(info, 'edit') ?? {}
  const initial = recordOf(info, 'initial') ?? recordOf(edit, 'editControlInitial')
  const last = listOf(initial ?? {}, 'editTweetIds').at(-1)
  return typeof last === 'string' && last !== id
}

function handle(name: string | undefined): string | undefined {
  return name === undefined || name === '' ? undefined : `@${name}`
}

/** Mentions are the only place where an archive gives names to account numbers. */
function noteMentions(post: JsonRecord, session: Session): void {
  const entities = recordOf(post, 'entities')
  for (const mention of entities === undefined ? [] : listOf(entities, 'user_mentions')) {
    if (!isRecord(mention)) continue
    const id = idOf(mention, 'id_str') ?? idOf(mention, 'id')
    const screenName = textOf(mention, 'screen_name')
    if (id !== undefined && screenName !== undefined && !session.names.has(id)) session.names.set(id, { handle: screenName, name: textOf(mention, 'name') ?? screenName })
  }
}

/** A post's text with links expanded and without those to its own pictures. */
function textOfPost(post: JsonRecord, raw: string): string {
  const entities = recordOf(post, 'entities')
  if (entities === undefined) return unescapeHtml(raw)
  const linked = expandLinks(raw, listOf(entities, 'urls'), 'url', 'expanded_url')
  return unescapeHtml(withoutMediaLinks(linked, listOf(entities, 'media')))
}

/** The long post that has the number of this one, or begins like it and was made in the same second, give or take one; it is then taken. */
function takeLongPost(id: string, raw: string, at: number | undefined, session: Session): LongPost | undefined {
  if (session.longPosts.size === 0 || at === undefined) return undefined
  const whole = unescapeHtml(raw)
  const beginning = whole.replace(LONG_END, '').slice(0, LONG_BEGINNING)
  const second = Math.floor(at / 1000)
  for (const near of [second, second - 1, second + 1]) {
    const list = session.longPosts.get(near) ?? []
    const found = list.findIndex((long) => long.id === id || (beginning.length >= SHORT_BEGINNING && long.written.startsWith(beginning)))
    if (found >= 0) return list.splice(found, 1)[0]
  }
  return undefined
}

/** Long posts that stand in no tweets.js: rows of their own. */
export function endPosts(session: Session): readonly Item[] {
  session.kind = longPosts.name
  return [...session.longPosts.values()].flat().map((long) => {
    session.file = long.file
    const row: Row = { value: undefined, at: long.position, path: [], isItem: true }
    return session.activity(row, { key: `note-tweet:${long.id}`, verb: 'posted', actor: session.me, at: long.at, text: long.text })
  })
}

function placeOf(post: JsonRecord): ActivityItem['place'] {
  const name = textOf(recordOf(post, 'place') ?? {}, 'full_name')
  // GeoJSON in `coordinates` has the longitude first, the older `geo` the latitude.
  const [longitude, latitude] = numbers(recordOf(post, 'coordinates'), 'coordinates')
  const [olderLatitude, olderLongitude] = numbers(recordOf(post, 'geo'), 'coordinates')
  const point = latitude !== undefined && longitude !== undefined ? { latitude, longitude }
    : olderLatitude !== undefined && olderLongitude !== undefined ? { latitude: olderLatitude, longitude: olderLongitude } : {}
  return name === undefined && !('latitude' in point) ? undefined : { ...point, ...(name === undefined ? {} : { name }) }
}

/** Coordinates are written as numbers or, since 2018, as texts. */
function numbers(record: JsonRecord | undefined, key: string): readonly number[] {
  const values = record === undefined ? [] : listOf(record, key).map(Number)
  return values.length === 2 && values.every(Number.isFinite) ? values : []
}

/** `grailbird`: the months of the oldest layout. */
const posts: FileKind = { name: 'tweets', formerly: ['tweet', 'grailbird'], read: readPost }

/** Posts that went to some people only. Such a file is small, and tweets.js may hold its posts as well, where they are then passed over. */
function smallCircle(name: string): FileKind {
  return {
    name,
    read(row, session) {
      const items = readPost(row, session)
      for (const item of items) if (item.type === 'activity') session.elsewhere.add(item.key.slice('tweet:'.length))
      return items
    },
  }
}

const communityPosts = smallCircle('community-tweet')
const circlePosts = smallCircle('twitter-circle-tweet')
const deletedPosts: FileKind = { name: 'deleted-tweets', formerly: ['deleted-tweet'], read: readPost }

/** Posts over 280 characters in full. Those whose beginning is in tweets.js are joined there and are no rows of their own. */
const longPosts: FileKind = {
  name: 'note-tweet',
  read(row, session) {
    const note = inside(row.value, 'noteTweet')
    const core = note === undefined ? undefined : recordOf(note, 'core')
    const text = core === undefined ? undefined : textOf(core, 'text')
    const at = note === undefined ? undefined : xTime(textOf(note, 'createdAt'))
    const id = note === undefined ? undefined : idOf(note, 'noteTweetId')
    if (core === undefined || text === undefined || id === undefined) return session.badRow(row)
    const full = unescapeHtml(expandLinks(text, listOf(core, 'urls'), 'shortUrl', 'expandedUrl'))
    const second = Math.floor((at ?? 0) / 1000)
    const list = session.longPosts.get(second) ?? []
    list.push({ id, text: full, written: unescapeHtml(text), at, file: session.file, position: row.at })
    session.longPosts.set(second, list)
    return []
  },
}

const moments: FileKind = {
  name: 'moment',
  read(row, session) {
    const moment = inside(row.value, 'moment')
    const id = moment === undefined ? undefined : idOf(moment, 'momentId')
    if (moment === undefined || id === undefined) return session.badRow(row)
    return [session.activity(row, { key: `moment:${id}`, verb: 'posted', actor: session.me, at: xTime(textOf(moment, 'createdAt')), text: textOf(moment, 'title') })]
  },
}

/** All files of posts; the long ones first, since tweets.js is joined with them, and those for some people, since it may repeat them. */
export const postKinds: readonly FileKind[] = [longPosts, circlePosts, communityPosts, posts, deletedPosts, moments]
