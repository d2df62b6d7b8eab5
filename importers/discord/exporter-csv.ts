/** A file of DiscordChatExporter's CSV: `AuthorID,Author,Date,Content,Attachments,Reactions`, without ids of messages. */
import type { ActivityItem, Item } from '../importer.ts'
import { columnFinder, csvText } from '../kit/csv.ts'
import { csvRecords } from '../kit/csv-records.ts'
import { mediaKindOfName } from '../kit/media-kind.ts'
import { NO_MOMENT, type Moment, utcMoment } from '../kit/moment.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { isoToUtc, localToUtc, isRealDate } from '../kit/time.ts'
import { channelOfName } from './exporter-name.ts'
import { DELETED_USER } from './snowflake.ts'

const BATCH = 1000
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Whether a row names the columns of the tool's CSV. */
export function isExporterHeader(cells: readonly string[]): boolean {
  const find = columnFinder(cells)
  return ['AuthorID', 'Author', 'Date', 'Content', 'Attachments'].every((name) => find(name) !== undefined)
}

/** ISO with an offset since 2023; before that `05-Mar-24 09:15 PM`, in the zone of the exporting computer. */
function dateOf(text: string, zone: string): { readonly moment: Moment; readonly isLocal: boolean } {
  const iso = isoToUtc(text, zone)
  if (iso !== undefined) return { moment: utcMoment(iso.at, zone), isLocal: iso.isLocal }
  const found = /^(\d{1,2})-([a-z]{3})-(\d{2}|\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?$/iu.exec(text)
  const month = MONTHS.indexOf(found?.[2]?.toLowerCase() ?? '') + 1
  if (found === null || month === 0) return { moment: NO_MOMENT, isLocal: false }
  const [day, minute, second] = [Number(found[1]), Number(found[5]), Number(found[6] ?? 0)]
  const year = Number(found[3]) + (found[3]?.length === 2 ? 2000 : 0)
  const half = found[7]?.toLowerCase()
  const hour = half === undefined ? Number(found[4]) : Number(found[4]) % 12 + (half === 'p' ? 12 : 0)
  if (!isRealDate(year, month, day) || hour > 23 || minute > 59 || second > 59) return { moment: NO_MOMENT, isLocal: false }
  return { moment: { ...localToUtc(year, month, day, hour, minute, second, zone), precision: found[6] === undefined ? 'minute' : 'second' }, isLocal: true }
}

/** All items of one file; the channel is told by its name alone. */
export async function* exporterCsv(chunks: AsyncIterable<Uint8Array>, path: string, zone: string): AsyncGenerator<readonly Item[]> {
  const conversation = channelOfName(path)
  const ordinal = openOrdinals()
  const met = new Set<string>()
  let find: ((name: string) => number | undefined) | undefined
  let isZoneNoted = false
  let items: Item[] = [{ type: 'channel', ...conversation }]
  for await (const { bytes, at: position } of csvRecords(chunks)) {
    const [row] = csvText(new TextDecoder().decode(bytes).replace(/[\r\n]+$/u, ''), { delimiter: ',' })
    if (row === undefined || (row.problem === undefined && row.cells.every((cell) => cell.trim() === ''))) continue
    if (find === undefined) {
      find = columnFinder(row.cells)
      if (isExporterHeader(row.cells)) continue
      yield [{ type: 'problem', code: 'no-header', path, position, failed: true }]
      return
    }
    const cell = (name: string): string => row.cells[find?.(name) ?? -1] ?? ''
    if (row.problem !== undefined || row.cells.length < 4) items.push({ type: 'problem', code: row.problem ?? 'bad-row', path, position, row: true })
    else {
      const [id, author, written, content, file] = [cell('AuthorID').trim(), cell('Author'), cell('Date').trim(), cell('Content'), cell('Attachments').split(',')[0]?.trim() ?? '']
      const actor = id === DELETED_USER || id === '' ? (author === '' || id === DELETED_USER ? `deleted/${conversation.key}` : author) : id
      const { moment, isLocal } = dateOf(written, zone)
      if (isLocal && !isZoneNoted) items.push({ type: 'note', code: 'zone-assumed' })
      isZoneNoted ||= isLocal
      if (!met.has(actor)) {
        met.add(actor)
        items.push({ type: 'identifier', value: actor, kind: actor === author ? 'name' : 'account', ...(author === '' ? undefined : { name: author }) })
      }
      if (moment.at === null) items.push({ type: 'problem', code: 'bad-time', path, position, missed: true })
      items.push(saidItem({ actor, content, file, moment }, ordinal(`${conversation.key}/${actor}/${moment.at ?? written}/${content}`), { path, position, channel: conversation.key }))
    }
    if (items.length < BATCH) continue
    yield items
    items = []
  }
  yield items
}

function saidItem({ actor, content, file, moment }: { actor: string; content: string; file: string; moment: Moment }, key: string, place: { path: string; position: number; channel: string }): ActivityItem {
  const name = file.replace(/[?#].*$/su, '')
  const object = name.slice(name.lastIndexOf('/') + 1)
  const kind = object !== '' ? mediaKindOfName(object) : content === '' ? 'empty-message' : 'message'
  return { type: 'activity', key, verb: 'said', kind, actor, ...moment, ...(content === '' ? undefined : { text: content }), ...(object === '' ? undefined : { object }), ...place }
}
