/** One record of Google's "My Activity" for Gemini Apps, in JSON or from a page (formats/chat/gemini-apps.md, sections 2 and 3). */
import { isRecord, type JsonRecord, listOf, textOf } from '../kit/json-value.ts'

/** The product's names; translations of `header` differ, `products` are never translated. */
export const PRODUCTS: ReadonlySet<string> = new Set(['Gemini Apps', 'Gemini-Apps', 'Bard', 'Gemini in Google Messages'])

/** A record as both forms have it. `title` is a verb and then the whole prompt. */
export interface ActivityRecord {
  readonly title: string
  readonly time: number | undefined
  readonly hasAnswer: boolean
  /** Id of the conversation, where there is exactly one. */
  readonly conversation: string | undefined
  readonly files: readonly string[]
}

/** Whether a record of a file of all products is one of this. */
export function isOwn(record: JsonRecord): boolean {
  const products = listOf(record, 'products')
  return products.length > 0 ? products.some((one) => typeof one === 'string' && PRODUCTS.has(one)) : PRODUCTS.has(textOf(record, 'header') ?? '')
}

const CONVERSATION = /gemini\.google\.com\/app\/([\w-]+)/u

/** Reads a record of the JSON. */
export function readRecord(record: JsonRecord, timeOf: (written: unknown) => number | undefined): ActivityRecord {
  const ids = new Set(listOf(record, 'details').flatMap((one) => (isRecord(one) ? CONVERSATION.exec(textOf(one, 'url') ?? textOf(one, 'name') ?? '')?.[1] ?? [] : [])))
  const names = [...listOf(record, 'attachedFiles'), ...record['imageFile'] === undefined ? [] : [record['imageFile']]]
    .flatMap((one) => (typeof one === 'string' ? one : isRecord(one) ? textOf(one, 'name') ?? [] : []))
  const listed = listOf(record, 'subtitles').flatMap((one) => (isRecord(one) ? /^-\s+(.+)$/u.exec(textOf(one, 'name')?.trim() ?? '')?.[1] ?? [] : []))
  return {
    title: textOf(record, 'title') ?? '', time: timeOf(record['time']), hasAnswer: listOf(record, 'safeHtmlItem').length > 0,
    conversation: ids.size === 1 ? [...ids][0] : undefined, files: [...new Set([...names, ...listed])],
  }
}

/** What a record is. */
export type Read =
  | { readonly is: 'prompt'; readonly text: string; readonly isCut: boolean }
  | { readonly is: 'feedback'; readonly text: string; readonly words: string }
  | { readonly is: 'skipped'; readonly reason: string }

/** Before the prompt, in the languages whose words are known. */
const PROMPTED = /^(?:Prompted|Asked|Said|Branched|Answered|Eingegebener Prompt:|Prompt eingegeben:)(?:\s+|$)/u
const NOT_PROMPTED = /^(?:Created|Used|Added|Cleared|Deleted|Removed|Viewed|Opened|Visited)(?:\s|$)/u
const FEEDBACK = /^(?:Gave feedback|Selected preferred draft|Feedback gegeben)(?::\s*|\s+|$)/u

/** Whether the words of a record's language are known. */
export function isKnownVerb(title: string): boolean {
  return PROMPTED.test(title) || NOT_PROMPTED.test(title) || FEEDBACK.test(title)
}

/** What a title is. `frame` stands around every prompt of a language that is not known; without one it is kept whole. */
export function readTitle(title: string, hasAnswer: boolean, frame: Frame | undefined): Read {
  const feedback = FEEDBACK.exec(title)
  if (feedback !== null) {
    const words = title.slice(feedback[0].length).trim()
    return { is: 'feedback', text: /\b(?:bad|poor|down)\b/iu.test(words) ? '👎' : '👍', words: words === '' ? title.trim() : words }
  }
  const prompted = PROMPTED.exec(title)
  if (prompted !== null) return { is: 'prompt', text: title.slice(prompted[0].length), isCut: true }
  if (NOT_PROMPTED.test(title)) return { is: 'skipped', reason: 'not-a-prompt' }
  const inside = frame === undefined ? undefined : insideOf(title, frame)
  if (inside !== undefined) return { is: 'prompt', text: inside, isCut: true }
  return hasAnswer ? { is: 'prompt', text: title, isCut: false } : { is: 'skipped', reason: 'not-a-prompt' }
}

/** What stands before and behind every prompt: a verb, or what holds it. */
export interface Frame { readonly before: string; readonly after: string }

function insideOf(title: string, { before, after }: Frame): string | undefined {
  return title.length >= before.length + after.length && title.startsWith(before) && title.endsWith(after) ? title.slice(before.length, title.length - after.length) : undefined
}

const ENOUGH_TITLES = 3
const LONGEST = 60

/** Finds the frame of a language that is not known: what all titles with an answer share, up to the end of a word. */
export class FrameFinder {
  private before: string | undefined
  private after = ''
  private count = 0

  add(title: string): void {
    this.count += 1
    if (this.before === undefined) {
      this.before = title.slice(0, LONGEST)
      this.after = title.slice(-LONGEST)
      return
    }
    let same = 0
    while (same < this.before.length && title[same] === this.before[same]) same += 1
    this.before = this.before.slice(0, same)
    same = 0
    while (same < this.after.length && title.at(-1 - same) === this.after.at(-1 - same)) same += 1
    this.after = this.after.slice(this.after.length - same)
  }

  /** Undefined where too few titles were seen, or they share no whole word. */
  get frame(): Frame | undefined {
    if (this.count < ENOUGH_TITLES) return undefined
    const before = /^.*[\s:：「“"«]/su.exec(this.before ?? '')?.[0] ?? ''
    const after = /[\s」”"»].*$/su.exec(this.after)?.[0] ?? ''
    return before.trim() === '' && after.trim() === '' ? undefined : { before, after }
  }
}
