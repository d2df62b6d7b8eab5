/**
 * What the person wrote that is no post: articles, Community Notes, comments on Periscope. Fields as the README inside
 * archives of 2022 and later describes them; it names no wrapper around an entry, so that any is taken.
 */
import type { Item } from '../importer.ts'
import type { JsonRecord } from '../kit/json-value.ts'
import { idOf, isRecord, textOf } from '../kit/json-value.ts'
import type { FileKind, Row, Session } from './session.ts'
import { unescapeHtml, xTime } from './text.ts'

/** How deep the sections of an article are looked into. */
const DEPTH = 8

/** The record inside an entry's wrapper, or the entry itself where it has none. */
export function entryOf(value: unknown): JsonRecord | undefined {
  if (!isRecord(value)) return undefined
  const [inner, ...others] = Object.values(value)
  return others.length === 0 && isRecord(inner) ? inner : value
}

/** All texts of an article's sections in their order, wherever their details are nested. */
function sectionTexts(value: unknown, depth = 0): readonly string[] {
  if (depth > DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((part) => sectionTexts(part, depth + 1))
  if (typeof value === 'string' && depth <= 1) return [value]
  if (!isRecord(value)) return []
  const text = textOf(value, 'text')
  return text === undefined ? Object.values(value).flatMap((part) => (typeof part === 'string' ? [] : sectionTexts(part, depth + 1))) : [text]
}

const articles: FileKind = {
  name: 'article', formerly: ['twitter-article'],
  read(row, session) {
    const article = entryOf(row.value)
    if (article === undefined) return session.badRow(row)
    const text = [textOf(article, 'title') ?? '', ...sectionTexts(article['data'] ?? article['content'])].filter((part) => part.trim() !== '').join('\n')
    const id = idOf(article, 'id') ?? idOf(article, 'articleId')
    if (text === '' || id === undefined) return session.badRow(row)
    return [session.activity(row, { key: `article:${id}`, verb: 'posted', actor: session.me, at: xTime(textOf(article, 'createdAt')), text: unescapeHtml(text) })]
  },
}

/** A text of the person's under something of others: `by` names the number that tells two of them apart. */
function commentKind(name: string, field: string, by: string): FileKind {
  return {
    name,
    read(row: Row, session: Session): readonly Item[] {
      const comment = entryOf(row.value)
      const text = comment === undefined ? undefined : textOf(comment, field)
      if (comment === undefined || text === undefined) return session.badRow(row)
      const time = textOf(comment, 'createdAt')
      return [session.activity(row, { key: session.ordinal(`${name}:${idOf(comment, by) ?? ''}:${time ?? ''}`), verb: 'commented', actor: session.me, at: xTime(time), text: unescapeHtml(text) })]
    },
  }
}

/** All files of what was written beside posts and messages. */
export const writingKinds: readonly FileKind[] = [articles, commentKind('community-note', 'summary', 'noteId'), commentKind('periscope-comments-made-by-user', 'text', 'broadcastId')]
