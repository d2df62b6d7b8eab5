/** The rows of an activity file, in either form. */
import type { Input } from '../input.ts'
import { type ImportOptions, type Item, OWNER } from '../importer.ts'
import { conversationItem, promptItem, skippedItem, timeOf } from '../assistants/prompt.ts'
import { problemsIn, walk } from '../assistants/walk.ts'
import { fingerprint, fingerprintText } from '../kit/fingerprint.ts'
import { jsonItems } from '../kit/json-stream.ts'
import { isRecord, JsonError } from '../kit/json-value.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { offsetAt } from '../kit/time.ts'
import { recordsOfPage } from './page.ts'
import { type ActivityRecord, type Frame, FrameFinder, isKnownVerb, isOwn, readRecord, readTitle } from './record.ts'

const BATCH = 500

/** What an archive's files share: keys that are the same in both forms, and who was named. */
export class Activities {
  private readonly ordinal = openOrdinals()
  private readonly named = new Set<string>()
  private isUncutNoted = false
  private readonly zone: string

  constructor({ timeZone }: ImportOptions) {
    this.zone = timeZone
  }

  /** The items of a file in JSON. Throws JsonError and InputError. */
  async* ofJson(input: Input, path: string): AsyncGenerator<readonly Item[]> {
    const frame = await frameOfJson(input, path)
    yield* walk(input, path, [[]], 0, (batch, items) => {
      items.push(...problemsIn(batch, path, batch.isItem))
      if (!batch.isItem) return
      for (const [index, value] of batch.values.entries()) {
        if (value === undefined) continue
        const place = { path, position: batch.at[index] ?? 0 }
        if (!isRecord(value)) items.push({ type: 'problem', code: 'not-a-record', ...place, row: true })
        else if (isOwn(value)) this.take(readRecord(value, timeOf), frame, place, items)
        else items.push(skippedItem('other-product', place))
      }
    })
  }

  /** The items of a page. Throws InputError. */
  async* ofPage(input: Input, path: string): AsyncGenerator<readonly Item[]> {
    const finder = new FrameFinder()
    for await (const { title, hasAnswer, isOwn: own } of recordsOfPage(input, path, this.zone)) if (own && hasAnswer && !isKnownVerb(title)) finder.add(title)
    let items: Item[] = []
    let isZoneNoted = false
    for await (const record of recordsOfPage(input, path, this.zone)) {
      const place = { path, position: record.position }
      if (record.isZoneAssumed && !isZoneNoted) {
        isZoneNoted = true
        items.push({ type: 'note', code: 'zone-assumed' })
      }
      if (record.isOwn) this.take(record, finder.frame, place, items)
      else items.push(skippedItem('other-product', place))
      if (items.length < BATCH) continue
      yield items
      items = []
    }
    if (items.length > 0) yield items
  }

  private take({ title, time, hasAnswer, conversation, files }: ActivityRecord, frame: Frame | undefined, place: { readonly path: string; readonly position: number }, items: Item[]): void {
    const read = readTitle(title, hasAnswer, frame)
    if (read.is === 'skipped') {
      items.push(skippedItem(read.reason, place))
      return
    }
    if (time === undefined) items.push({ type: 'problem', code: 'bad-time', ...place, missed: true })
    // The page has no parts of a second, and other white space.
    const second = time === undefined ? '' : String(Math.floor(time / 1000))
    const key = this.ordinal(`${second}/${fingerprintText(fingerprint((read.is === 'prompt' ? read.text : title).replaceAll(/\s+/gu, ' ').trim()))}`)
    if (read.is === 'feedback') {
      items.push({
        type: 'activity', key: `feedback/${key}`, verb: 'reacted', kind: 'feedback', actor: OWNER, at: time ?? null, precision: time === undefined ? 'none' : 'second',
        ...(time === undefined ? undefined : { offsetMinutes: offsetAt(time, this.zone) }), text: read.text, category: read.words, ...place,
      })
      return
    }
    if (read.text.trim() === '' && files.length === 0) {
      items.push(skippedItem('empty', place))
      return
    }
    if (!read.isCut && !this.isUncutNoted) {
      this.isUncutNoted = true
      items.push({ type: 'note', code: 'verb-not-cut' })
    }
    if (conversation !== undefined && this.named.size < this.named.add(conversation).size) items.push(conversationItem(conversation, undefined, 'Gemini'))
    items.push(promptItem({ key, kind: 'prompt', moment: time === undefined ? undefined : { at: time, isDerived: false }, text: read.text.trim(), files, channel: conversation }, place, this.zone))
  }
}

/** What stands around the prompts of a file whose language is not known. Damage is told when the file is read. */
async function frameOfJson(input: Input, path: string): Promise<Frame | undefined> {
  const finder = new FrameFinder()
  try {
    for await (const { values } of jsonItems(input.stream(path), [[]])) {
      for (const value of values) {
        if (!isRecord(value) || !isOwn(value)) continue
        const { title, hasAnswer } = readRecord(value, timeOf)
        // One known word tells the language of the account.
        if (isKnownVerb(title)) return undefined
        if (hasAnswer) finder.add(title)
      }
    }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
  }
  return finder.frame
}
