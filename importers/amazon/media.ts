/** What was watched, read and listened to, and Audible's membership: Prime Video, Kindle, Audible. Dates are UTC. */
import type { Verb } from '../../db/model.ts'
import { OWNER } from '../importer.ts'
import type { Header, Reading, RowReader } from './table.ts'
import { columnPlace } from './table.ts'
import { currencyOf, readAmount, readWhen, undated } from './values.ts'

/** What one of these files tells: its verb and kind, and its columns by any of their names. */
interface Medium { readonly verb: Verb; readonly kind: string; readonly date: readonly string[]; readonly title: readonly string[]; readonly id: readonly string[]; readonly object: string; readonly category: readonly string[] }

const TITLE = ['Title', 'Product Name'] as const

/** Prime Video's viewing history. Its times are called "Playback Hour" and have minutes. */
export const PRIME_VIDEO: Medium = { verb: 'viewed', kind: 'prime-video', date: ['Playback Hour (MM/DD/YYYY HH:MM:SS)', 'Playback Hour', 'Playback Start Datetime (UTC)', 'Date Watched'], title: TITLE, id: [], object: 'Prime Video', category: ['Video Type', 'Entitlement Type'] }
/** Kindle's reading sessions. */
export const KINDLE: Medium = { verb: 'viewed', kind: 'kindle-reading', date: ['start_timestamp', 'Start Time', 'Start Timestamp'], title: ['Product Name', 'Title', 'ASIN'], id: ['ASIN'], object: 'Kindle', category: ['content_type'] }
/** Audible's listening. */
export const LISTENING: Medium = { verb: 'listened', kind: 'audible-listening', date: ['Start Date', 'Start Time', 'Event Date', 'Date'], title: ['Product Name', 'Title', 'ASIN'], id: ['ASIN'], object: 'Audible', category: ['Listening Mode', 'Store'] }

/** Reads one of these files. */
export function openMedium(medium: Medium): (header: Header, reading: Reading) => RowReader {
  return (header, reading) => {
    const column = { date: header.column(...medium.date), title: header.column(...medium.title), id: header.column(...medium.id), category: header.column(...medium.category) }
    const { path } = reading
    return {
      foldAt: columnPlace(header, ...TITLE),
      row(cells, position) {
        const title = column.title(cells)
        if (title === '') return [{ type: 'skipped', reason: 'no-title', path, position }]
        const when = readWhen(column.date(cells), reading.options.timeZone)
        return [...undated(column.date(cells), when, path, position), {
          type: 'activity', key: reading.key([medium.kind, column.id(cells) || title, when.at].join('|')), verb: medium.verb, kind: medium.kind, actor: OWNER, ...when,
          text: title, object: medium.object, ...(column.category(cells) !== '' && { category: column.category(cells) }), path, position,
        }]
      },
    }
  }
}

/** Reads Audible's library: books that are one's own, without money (that is in the digital orders and the membership). */
export function openAudibleLibrary(header: Header, reading: Reading): RowReader {
  const column = {
    date: header.column('Date Added', 'Date Added (DD-Mon-YYYY)'), title: header.column(...TITLE), asin: header.column('ASIN'), deleted: header.column('Is Deleted'),
    order: header.column('Order Number'), origin: header.column('Origin Type'),
  }
  const { path } = reading
  return {
    foldAt: columnPlace(header, ...TITLE),
    row(cells, position) {
      const title = column.title(cells)
      if (title === '') return [{ type: 'skipped', reason: 'no-title', path, position }]
      return [{
        type: 'activity', key: reading.key(['audible', column.asin(cells) || title, column.order(cells)].join('|')), verb: 'bought', kind: 'audible-library', actor: OWNER,
        ...readWhen(column.date(cells), reading.options.timeZone), text: title, object: 'Audible', direction: 'neutral',
        ...(column.origin(cells) !== '' && { category: column.origin(cells) }), path, position,
      }]
    },
  }
}

/** Reads the bills of the Audible membership. */
export function openMembership(header: Header, reading: Reading): RowReader {
  const column = {
    date: header.column('Billing Date', 'Billing Period Start Date', 'Bill Date', 'Start Date', 'Date'), amount: header.column('Total Amount', 'Billing Amount', 'Base Amount', 'Amount'),
    tax: header.column('Tax', 'Tax Amount'), code: header.column('Currency', 'Currency Code'), status: header.column('Status', 'Billing Status'), plan: header.column('Plan Name', 'Offer Name', 'Membership Name', 'Plan'),
  }
  const hasTotal = header.has('Total Amount')
  const { path } = reading
  return {
    row(cells, position) {
      const currency = currencyOf(column.code(cells), '')
      const amount = readAmount(column.amount(cells), currency)
      if (amount === undefined) return [{ type: 'skipped', reason: 'no-amount', path, position }]
      if (/fail|cancel|declin|void/i.test(column.status(cells))) return [{ type: 'skipped', reason: 'not-completed', path, position }]
      const minor = Math.abs(amount.minor) + (hasTotal ? 0 : Math.abs(readAmount(column.tax(cells), currency)?.minor ?? 0))
      const when = readWhen(column.date(cells), reading.options.timeZone)
      return [...undated(column.date(cells), when, path, position), {
        type: 'activity', key: reading.key(['membership', when.at, minor].join('|')), verb: 'paid', kind: 'audible-membership', actor: OWNER, ...when,
        ...(column.plan(cells) !== '' && { text: column.plan(cells) }), object: 'Audible', direction: amount.minor < 0 ? 'in' : 'out', amount: { minor, currency }, path, position,
      }]
    },
  }
}
