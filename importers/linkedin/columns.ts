/** The columns of LinkedIn's messages.csv, which changed in set and order over the years: they go by name (formats/chat/linkedin-messages.md). */
import { columnFinder } from '../kit/csv.ts'

/** Where each column is; undefined for those that a layout has not. */
export interface Columns {
  readonly conversation: number | undefined
  readonly title: number | undefined
  readonly from: number
  readonly fromUrl: number | undefined
  readonly to: number
  readonly toUrls: number | undefined
  readonly date: number
  readonly subject: number | undefined
  readonly content: number
  readonly folder: number | undefined
  readonly direction: number | undefined
  readonly attachments: number | undefined
  readonly drafts: readonly number[]
  /** How many columns the header has. */
  readonly width: number
}

/** The columns of a header row, or undefined when it is not that of messages. */
export function columnsOf(header: readonly string[]): Columns | undefined {
  const find = columnFinder(header)
  const [from, to, date, content] = [find('FROM'), find('TO'), find('DATE'), find('CONTENT')]
  const [conversation, fromUrl, direction, folder] = [find('CONVERSATION ID'), find('SENDER PROFILE URL'), find('DIRECTION'), find('FOLDER')]
  if (from === undefined || to === undefined || date === undefined || content === undefined) return undefined
  if ((conversation === undefined || fromUrl === undefined) && (direction === undefined || folder === undefined)) return undefined
  return {
    conversation, title: find('CONVERSATION TITLE'), from, fromUrl, to, toUrls: find('RECIPIENT PROFILE URLS'), date, subject: find('SUBJECT'), content, folder, direction, attachments: find('ATTACHMENTS'),
    drafts: [find('IS MESSAGE DRAFT'), find('IS CONVERSATION DRAFT')].filter((place) => place !== undefined), width: header.findLastIndex((cell) => cell.trim() !== '') + 1,
  }
}

/** Which layout a header is of. */
export function generationOf({ direction, toUrls, attachments, drafts }: Columns): string {
  if (direction !== undefined) return 'direction-2019'
  if (drafts.length > 0) return 'drafts'
  if (attachments !== undefined) return 'attachments'
  return toUrls === undefined ? 'conversations' : 'recipients'
}
