/** The overview in one call: the card, what is most telling, and how much is there. */
import type { Inference } from '../../db/model.ts'
import type { Store } from '../../db/store.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { inferenceDefinitions } from '../../inference/registry.ts'
import type { Overview } from '../contract.ts'
import { cardSentence } from './card-sentence.ts'
import type { Guessed } from './guessing.ts'
import { guessRow, leadingOutcome } from './guess-rows.ts'
import { sourceTitle } from './source-titles.ts'

const MOST_TELLING = 5

/** Puts the overview together from the store and its guesses. */
export function readOverview(store: Store, { signals, inferences }: Guessed, options: { readonly stale: boolean; readonly sensitive: boolean }): Overview {
  const archives = store.archives()
  const claims = store.countClaims()
  const open = inferences.filter(({ sensitive }) => !sensitive)
  const bySource = new Map<string, number>()
  for (const { importer, account } of archives) bySource.set(importer, (bySource.get(importer) ?? 0) + account.activities)
  const claimsBySource = new Map<string, number>()
  for (const { source, count } of claims) claimsBySource.set(source, (claimsBySource.get(source) ?? 0) + count)
  const times = archives.flatMap(({ account }) => [account.firstAt, account.lastAt]).filter((at) => at !== null)
  const samples = new Set(archives.map(({ sample }) => sample))
  const [sample] = samples
  return {
    sentence: cardSentence(open),
    mostTelling: open.filter(({ answer }) => answer !== CANNOT_TELL).toSorted((a, b) => tellingness(b) - tellingness(a)).slice(0, MOST_TELLING).flatMap((inference) => guessRow(inference, signals) ?? []),
    counts: {
      guesses: open.filter(({ answer }) => answer !== CANNOT_TELL).length,
      cannotTell: open.filter(({ answer }) => answer === CANNOT_TELL).length,
      sensitiveClosed: inferenceDefinitions.filter(({ sensitive }) => sensitive).length,
      activities: store.countActivities(), archives: archives.length, people: store.countPeople(), claims: claims.reduce((sum, { count }) => sum + count, 0),
    },
    claimsBySource: [...claimsBySource].map(([source, count]) => ({ source, title: sourceTitle(source), count })),
    sources: [...bySource].map(([id, activities]) => ({ id, title: sourceTitle(id), activities })),
    months: store.countByMonth(),
    firstAt: times.length === 0 ? null : Math.min(...times),
    lastAt: times.length === 0 ? null : Math.max(...times),
    sample: samples.size === 1 && sample !== undefined ? sample : null,
    stale: options.stale,
  }
}

/**
 * How telling a guess is: a measured one by how far it stands from everyone's rate, in log-odds; an unmeasured one by what
 * its evidence pulls, capped, the more the rarer the answer is among everyone. What is no better than the base rate comes last.
 */
export function tellingness(inference: Inference): number {
  const leading = leadingOutcome(inference)
  if (inference.noBetterThanBase) return -1
  if (inference.status === 'measured' && leading?.probability !== null && leading?.probability !== undefined) {
    return Math.abs(logOdds(leading.probability) - logOdds(leading.baseRate ?? 0.5)) + 1
  }
  const pull = inference.evidence.reduce((sum, piece) => sum + (piece.outcome === inference.answer ? piece.weight : -Math.abs(piece.weight)), 0)
  // That most people have no dog makes "no dog" tell little; where no rate is known, half is assumed.
  return Math.min(Math.max(pull, 0), 3) * (1 - (leading?.baseRate ?? 0.5))
}

function logOdds(probability: number): number {
  const clipped = Math.min(Math.max(probability, 0.001), 0.999)
  return Math.log(clipped / (1 - clipped))
}
