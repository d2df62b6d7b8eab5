/** From stored activities to lines a screen can quote: file and place, the part that counted, others by initials. */
import type { Example } from '../../db/model.ts'
import type { QuotedActivity, ReadStore } from '../../db/store.ts'
import type { Citation, EvidenceLine } from '../contract.ts'
import { labelsOf, type Labels } from './labels.ts'
import { sourceTitle } from './source-titles.ts'

/** What quoting needs of a store. */
export type QuotedStore = Pick<ReadStore, 'quote' | 'revision' | 'identifiers' | 'channels'>

/** Quotes examples in their order; an activity that is gone is left out. Several marks on one activity become one line. */
export function evidenceLines(store: QuotedStore, examples: readonly Example[]): readonly EvidenceLine[] {
  const marks = new Map<number, { start: number; end: number }[]>()
  for (const { activity, start, end } of examples) {
    const list = marks.get(activity) ?? []
    if (start !== undefined && end !== undefined) list.push({ start, end })
    marks.set(activity, list)
  }
  const quoted = new Map(store.quote([...marks.keys()]).map((row) => [row.activity.id, row]))
  const labels = labelsOf(store)
  return [...marks].flatMap(([id, spans]) => {
    const row = quoted.get(id)
    return row ? [quoteLine(row, labels, spans.toSorted((a, b) => a.start - b.start))] : []
  })
}

/** One stored activity as a quoted line. */
export function quoteLine(row: QuotedActivity, labels: Labels, marks: EvidenceLine['marks'] = []): EvidenceLine {
  const { activity } = row
  return { ...whereOf(row, labels), source: activity.source, text: activity.text ?? '', marks, object: activity.object, amount: activity.amount }
}

/** Where a line stands, for print; `labels` null names everybody in full. */
export function citation(row: QuotedActivity, labels: Labels | null, sha256: string): Citation {
  return { ...whereOf(row, labels), names: labels === null, sha256 }
}

function whereOf(row: QuotedActivity, labels: Labels | null): Omit<Citation, 'names' | 'sha256'> {
  const { activity, actorName, channelName } = row
  const label = (name: string): string => labels === null ? name : labels.of(name)
  const hide = (text: string): string => labels === null ? text : labels.within(text, activity.verb === 'said' || activity.verb === 'called' ? channelName : null)
  return {
    activity: activity.id,
    sourceTitle: sourceTitle(activity.source),
    verb: activity.verb,
    direction: activity.direction,
    at: activity.at,
    precision: activity.precision,
    offsetMinutes: activity.offsetMinutes,
    who: activity.byOwner ? null : label(actorName),
    to: channelName === null || activity.verb !== 'said' ? null : label(channelName),
    archiveName: hide(row.archiveName),
    from: { ...row.from, path: hide(row.from.path) },
  }
}
