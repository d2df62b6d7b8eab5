/** On what a guess stands, and which part of a record belongs to the number it states. */
import type { AccuracyCard, Ground, GuessStatus, Outcome } from '../db/model.ts'
import type { InferenceDefinition } from './inference.ts'

/** Units that are people, or bear what is measured: a household, the bearers of a name. */
const PEOPLE: ReadonlySet<string> = new Set(['user', 'participant', 'household', 'customer', 'name', 'char'])

/** On what a card's figures were measured: whole people (a household is one unit of them too), or lines of text. */
export function levelOf({ unit }: AccuracyCard): 'people' | 'lines' {
  return unit === undefined || PEOPLE.has(unit) ? 'people' : 'lines'
}

/**
 * The ground of a guess. A card beside a guess without odds says how well rows were sorted, and measures no guess, unless the
 * guess rests on such rows and nothing else: statements of the person.
 */
export function groundOf(definition: Pick<InferenceDefinition, 'triedInArchive'>, status: GuessStatus, card: AccuracyCard | undefined, restsOnLines = false): Ground {
  if (card !== undefined && (status !== 'unmeasured' || restsOnLines)) return levelOf(card)
  return definition.triedInArchive ? 'own-archive' : 'rule'
}

/** True for a card of how well single lines are read as statements of their writer. */
function isOfStatements({ key }: Pick<AccuracyCard, 'key'>): boolean { return key.startsWith('statement-') }

/** Cards keep the mean of what a bin said and not its edges: a number this far from it was not in the bin. */
const BIN_REACH = 0.05
/** Fewer units than this in a bin leave its share of truth open by a sixth either way. */
const FEW = 30

/**
 * What became of the measured units that were told about this number: `bin` is their place in the card's calibration, `said`
 * and `true` are shares, and the numbers `from` … `to` belong to it: half-way to its neighbours, five points at most. `isFew`
 * says that they are too few to be a record.
 */
export interface NumberRecord { readonly bin: number; readonly said: number; readonly true: number; readonly count: number; readonly from: number; readonly to: number; readonly isFew: boolean }

/**
 * The record of exactly the number that is shown, or null where nobody was told about as much: another number's record is
 * none of this one. A card of a yes-or-no model (metric `auc`) counts for the first outcome of its guess, so that for the
 * second outcome it is turned round.
 */
export function recordOf(card: AccuracyCard, { value, probability }: Pick<Outcome, 'value' | 'probability'>, outcomes: InferenceDefinition['outcomes']): NumberRecord | null {
  // Odds that statements settle are the person's; what became of single lines with as much is no record of them.
  if (probability === null || isOfStatements(card)) return null
  const isTurned = card.metric === 'auc' && outcomes !== 'open' && (card.positive ?? Object.keys(outcomes)[0]) !== value
  const filled = card.calibration
    .map((bin, at) => ({ bin: at, said: isTurned ? 1 - bin.said : bin.said, true: isTurned ? 1 - bin.true : bin.true, count: bin.count, isFew: bin.count < FEW }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.said - b.said)
  for (const [index, one] of filled.entries()) {
    const [before, after] = [filled[index - 1], filled[index + 1]]
    const from = Math.max(0, one.said - BIN_REACH, before === undefined ? 0 : (before.said + one.said) / 2)
    const to = Math.min(1, one.said + BIN_REACH, after === undefined ? 1 : (one.said + after.said) / 2)
    if (from <= probability && probability <= to) return { ...one, from, to }
  }
  return null
}
