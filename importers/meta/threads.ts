/**
 * Which files are one conversation. The same thread lies in several folders, exports and forms (data export, secure
 * storage, pages), and nothing but its title and participants stands in all of them.
 */
import type { Input } from '../input.ts'
import { readFields } from './fields.ts'
import type { ThreadFields } from './fields.ts'
import type { ThreadFile } from './layout.ts'
import { isNameless } from './nameless.ts'

/** Files that hold one copy of a thread, newest messages first. */
export interface ThreadCopy { readonly files: readonly ThreadFile[]; readonly fields: ThreadFields | undefined }

/** One conversation with all copies of it. */
export interface Thread {
  /** The channel's key, from title and participants alone where they tell the thread from others, so that it is the same in every export. */
  readonly key: string
  readonly name: string
  readonly participants: ReadonlySet<string>
  readonly isGroup: boolean
  readonly copies: readonly ThreadCopy[]
}

/** So many files of a copy are tried for its fields: a damaged one is not to hide what the others say. */
const TRIES = 3

/** Groups files, which are in reading order, into threads, and reads what these say of themselves. */
export async function threadsOf(input: Input, files: readonly ThreadFile[]): Promise<readonly Thread[]> {
  const found: { copies: ThreadCopy[]; slug: string }[] = []
  const bySlug = new Map<string, { copies: ThreadCopy[]; slug: string }>()
  for (const group of Map.groupBy(files, copyKey).values()) {
    const copy = { files: group, fields: await fieldsOfCopy(input, group) }
    const slug = group[0]?.slug.toLowerCase() ?? ''
    const same = slug === '' ? undefined : bySlug.get(slug)
    if (same === undefined) {
      const thread = { copies: [copy], slug }
      found.push(thread)
      bySlug.set(slug, thread)
    } else same.copies.push(copy)
  }
  return joinByTitle(found).map((thread) => ({ ...thread, copies: thread.copies.toSorted((a, b) => Number(isPage(a)) - Number(isPage(b))) }))
}

/** Pages are read last, since their times are to the minute. */
function isPage({ files }: ThreadCopy): boolean {
  return files[0]?.format === 'page'
}

/** Files of one folder with different numbers are one copy; a second `message_1` beside the first, as a browser saves it, is another. */
function copyKey({ root, section, slug, path, number, format }: ThreadFile): string {
  const isAgain = /\(\d{1,3}\)\.[a-z]+$/iu.test(path)
  return [root, section, slug, format, isAgain ? path : '', slug === '' ? number : ''].join('\n')
}

async function fieldsOfCopy(input: Input, files: readonly ThreadFile[]): Promise<ThreadFields | undefined> {
  // The last file is the shortest as a rule.
  const tried = files.toSorted((a, b) => a.bytes - b.bytes).slice(0, TRIES)
  let best: ThreadFields | undefined
  for (const file of tried) {
    const fields = await readFields(input, file)
    if (fields !== undefined && fields.title !== '') return fields
    best ??= fields
  }
  return best
}

interface Draft { readonly copies: ThreadCopy[]; readonly slugs: string[]; readonly title: string; readonly participants: Set<string>; readonly isGroup: boolean }

function joinByTitle(found: readonly { readonly copies: readonly ThreadCopy[]; readonly slug: string }[]): readonly Thread[] {
  const drafts: Draft[] = []
  const byTitle = new Map<string, Draft[]>()
  for (const { copies, slug } of found) {
    const title = copies.map(({ fields }) => fields?.title ?? '').find((name) => name !== '') ?? ''
    const participants = new Set(copies.flatMap(({ fields }) => fields?.participants ?? []))
    const isGroup = copies.some(({ fields }) => fields?.isGroup === true) || (participants.size === 2 && title !== '' && !participants.has(title) && !isNameless(title))
    const draft = { copies: [...copies], slugs: [slug], title, participants, isGroup }
    const alike = title === '' || isNameless(title) ? undefined : byTitle.get(title)
    const same = alike?.find((other) => isSame(other, draft))
    if (same !== undefined) {
      same.copies.push(...copies)
      same.slugs.push(slug)
      for (const name of participants) same.participants.add(name)
      continue
    }
    drafts.push(draft)
    if (alike === undefined) byTitle.set(title, [draft])
    else alike.push(draft)
  }
  return drafts.map((draft) => threadOf(draft, (byTitle.get(draft.title) ?? []).length > 1))
}

/** Two threads of one title: with one person if neither is a group, and a group if the same people are in it. Early exports leave the owner out. */
function isSame(a: Draft, b: Draft): boolean {
  if (a.isGroup !== b.isGroup && a.participants.size > 0 && b.participants.size > 0) return false
  const [few, many] = a.participants.size < b.participants.size ? [a.participants, b.participants] : [b.participants, a.participants]
  return (!a.isGroup && !b.isGroup) || (many.size - few.size <= 1 && [...few].every((name) => many.has(name)))
}

function threadOf({ copies, slugs, title, participants, isGroup }: Draft, isAmbiguous: boolean): Thread {
  const [slug = ''] = slugs
  const written = slug === '' ? [...participants].toSorted().join(', ') : slug.slice(slug.lastIndexOf('/') + 1).replace(/\.json$/u, '')
  const isTold = title !== '' && !isNameless(title)
  const key = !isTold ? written : isAmbiguous && isGroup ? `${title}/${written}` : title
  return { key, name: title === '' ? written : title, participants, isGroup, copies }
}

/** The threads of two whose title is not known, as where a file was cut, under the name of the other, unless another thread has it. */
export function withOthersNames(threads: readonly Thread[], owner: string | undefined): readonly Thread[] {
  const taken = new Set(threads.map(({ key }) => key))
  return threads.map((thread) => {
    const others = [...thread.participants].filter((name) => name !== owner)
    const [other] = others
    const isUntitled = thread.copies.every(({ fields }) => fields === undefined || fields.title === '')
    if (!isUntitled || owner === undefined || !thread.participants.has(owner) || other === undefined || others.length > 1 || isNameless(other) || taken.has(other)) return thread
    taken.add(other)
    return { ...thread, key: other, name: other }
  })
}
