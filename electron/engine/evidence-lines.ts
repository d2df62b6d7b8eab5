/** From stored activities to lines a screen can quote: file and place, the part that counted, others by initials. */
import type { Example } from '../../db/model.ts'
import type { QuotedActivity, ReadStore } from '../../db/store.ts'
import type { EvidenceLine } from '../contract.ts'
import { initials } from './initials.ts'
import { sourceTitle } from './source-titles.ts'

/** Quotes examples in their order; an activity that is gone is left out. Several marks on one activity become one line. */
export function evidenceLines(store: ReadStore, examples: readonly Example[]): readonly EvidenceLine[] {
  const marks = new Map<number, { start: number; end: number }[]>()
  for (const { activity, start, end } of examples) {
    const list = marks.get(activity) ?? []
    if (start !== undefined && end !== undefined) list.push({ start, end })
    marks.set(activity, list)
  }
  const quoted = new Map(store.quote([...marks.keys()]).map((row) => [row.activity.id, row]))
  return [...marks].flatMap(([id, spans]) => {
    const row = quoted.get(id)
    return row ? [quoteLine(row, spans.toSorted((a, b) => a.start - b.start))] : []
  })
}

/** One stored activity as a quoted line. */
export function quoteLine(row: QuotedActivity, marks: EvidenceLine['marks'] = []): EvidenceLine {
  const { activity } = row
  return {
    activity: activity.id,
    source: activity.source,
    sourceTitle: sourceTitle(activity.source),
    verb: activity.verb,
    direction: activity.direction,
    at: activity.at,
    precision: activity.precision,
    offsetMinutes: activity.offsetMinutes,
    text: activity.text ?? '',
    marks,
    who: activity.byOwner ? null : initials(row.actorName),
    to: row.channelName === null || activity.verb !== 'said' ? null : initials(row.channelName),
    object: activity.object,
    amount: activity.amount,
    archiveName: row.archiveName,
    from: row.from,
  }
}
