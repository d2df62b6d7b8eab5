/**
 * The IAB Tech Lab Audience Taxonomy 1.1: the nodes that guesses are filed under, and when a guess is.
 *
 * A measured guess feeds a segment when it beats its base rate (withhold.ts sees to that) and its leading outcome has a
 * confidence of 0.6 or more. A rule without a measurement feeds the segment of its answer too, since that is what the
 * trade does with such rules; the guess it comes from says "unmeasured" beside it. "Cannot tell" feeds none.
 */
import type { Segment } from '../../db/model.ts'
import { categoryOf } from '../categories/categories.ts'
import type { CategoryId } from '../categories/categories.ts'
import table from './iab-audience.csv?raw'

/** Name of the taxonomy in segments. */
export const IAB_AUDIENCE = 'iab-audience-1.1'
/** Least confidence of a measured guess that is filed. */
export const CONFIDENCE_FILED = 0.6

/** One node: its path from the root, in English as published and in Chinese. */
export interface AudienceNode { readonly id: string; readonly path: string; readonly zh: string }

function readTable(text: string): ReadonlyMap<string, AudienceNode> {
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).slice(1)
  return new Map(rows.map((row) => {
    // Three cells; only the path holds commas, and it is quoted.
    const [, id = '', path = '', zh = ''] = /^(\d+),"([^"]*)",(.*)$/u.exec(row) ?? []
    return [id, { id, path, zh }]
  }))
}

/** Every node that the app uses, by id. */
export const AUDIENCES: ReadonlyMap<string, AudienceNode> = readTable(table)

/** The segment of an id. Throws on an id that the table lacks: guesses name fixed ids, so that is a mistake in code. */
export function audience(id: string): Segment {
  const node = AUDIENCES.get(id)
  if (!node) throw new Error(`No IAB audience ${id} in iab-audience.csv`)
  return { taxonomy: IAB_AUDIENCE, id, name: node.path }
}

/** The segments of categories of spending, each once; none for needs, money and sensitive categories. */
export function audiencesOf(categories: readonly CategoryId[]): readonly Segment[] {
  const ids = categories.map(categoryOf).flatMap(({ iab, kind, sensitive }) => (iab !== null && kind === 'interest' && !sensitive ? [iab] : []))
  return [...new Set(ids)].map(audience)
}

/** The segment of a measured outcome, when it is sure enough; rules without odds are filed by their answer. */
export function filed(id: string, probability: number | null): readonly Segment[] {
  return probability === null || probability >= CONFIDENCE_FILED ? [audience(id)] : []
}
