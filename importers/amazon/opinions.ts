/** What was written about products and sellers, and votes on what others wrote. */
import { OWNER } from '../importer.ts'
import type { Header, Reading, RowReader } from './table.ts'
import { columnPlace } from './table.ts'
import { merchantOf, readWhen, undated } from './values.ts'

const TEXT = ['Review Text', 'Review Body', 'Text', 'Body', 'Comments', 'Rater Comments', 'Feedback Text', 'Feedback'] as const

/** Reads reviews of products. */
export function openReviews(header: Header, reading: Reading): RowReader {
  const column = {
    date: header.column('Creation Date', 'Creation Time', 'Review Submission Date', 'Submission Date', 'Date'), text: header.column(...TEXT), title: header.column('Review Title', 'Title', 'Headline'),
    id: header.column('Review ID', 'ID'), asin: header.column('ASIN'), product: header.column('Product Name'), website: header.column('Marketplace', 'Website'), rating: header.column('Overall Rating', 'Star Rating', 'Rating'),
  }
  const { path } = reading
  return {
    foldAt: columnPlace(header, ...TEXT),
    row(cells, position) {
      const text = [column.title(cells), column.text(cells)].filter((part) => part !== '').join('\n')
      if (text === '') return [{ type: 'skipped', reason: 'no-text', path, position }]
      const when = readWhen(column.date(cells), reading.options.timeZone)
      return [...undated(column.date(cells), when, path, position), {
        type: 'activity', key: reading.key(['review', column.id(cells) || column.asin(cells), when.at].join('|')), verb: 'commented', kind: 'reviews', actor: OWNER, ...when,
        text, object: column.product(cells) || column.asin(cells) || merchantOf(column.website(cells)), ...(column.rating(cells) !== '' && { category: column.rating(cells) }), path, position,
      }]
    },
  }
}

/** Reads feedback for sellers. Its dates alone are day first. */
export function openSellerFeedback(header: Header, reading: Reading): RowReader {
  const column = { date: header.column('Feedback Date'), text: header.column(...TEXT), seller: header.column('Seller Name', 'Seller'), order: header.column('Order ID'), rating: header.column('Rating', 'Feedback Rating') }
  const { path } = reading
  return {
    foldAt: columnPlace(header, ...TEXT),
    row(cells, position) {
      const text = column.text(cells)
      if (text === '') return [{ type: 'skipped', reason: 'no-text', path, position }]
      const when = readWhen(column.date(cells), reading.options.timeZone, 'dmy')
      return [...undated(column.date(cells), when, path, position), {
        type: 'activity', key: reading.key(['feedback', column.order(cells), when.at].join('|')), verb: 'commented', kind: 'seller-feedback', actor: OWNER, ...when,
        text, object: column.seller(cells) || 'Amazon', ...(column.rating(cells) !== '' && { category: column.rating(cells) }), path, position,
      }]
    },
  }
}

/** Reads `LightWeightInteractions.csv`: votes on reviews and the like. */
export function openVotes(header: Header, reading: Reading): RowReader {
  const column = { date: header.column('Creation Time'), type: header.column('Interactable Type'), address: header.column('Interactable URL'), vote: header.column('Interaction Type', 'Vote Type', 'Interaction') }
  const { path } = reading
  return {
    row(cells, position) {
      const when = readWhen(column.date(cells), reading.options.timeZone)
      const object = column.address(cells) || column.type(cells)
      if (object === '') return [{ type: 'skipped', reason: 'placeholder', path, position }]
      return [...undated(column.date(cells), when, path, position), {
        type: 'activity', key: reading.key(['vote', object, when.at].join('|')), verb: 'reacted', kind: 'review-votes', actor: OWNER, ...when,
        object, ...(column.vote(cells) !== '' && { text: column.vote(cells) }), ...(column.type(cells) !== '' && { category: column.type(cells) }), path, position,
      }]
    },
  }
}
