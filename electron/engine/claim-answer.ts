/** What the archives say to one statement of a platform, and the person's own words that it was made from. */
import type { Claim, Inference } from '../../db/model.ts'
import { checkClaim } from '../../inference/compare.ts'
import type { ClaimAnswer } from '../contract.ts'
import { evidenceLines, type QuotedStore } from './evidence-lines.ts'
import { guessDefinition } from './guess-rows.ts'

/** The owner's names, under which an assistant may speak of them. */
export function ownerNamesOf(store: Pick<QuotedStore, 'identifiers'>): readonly string[] {
  return [...new Set(store.identifiers().flatMap(({ isOwner, kind, name }) => (isOwner && kind !== 'email' && kind !== 'phone' && name !== null ? [name] : [])))]
}

/** The answer to a claim from guesses that stand. */
export function claimAnswer(store: QuotedStore, claim: Claim, standing: readonly Inference[]): ClaimAnswer {
  const { verdict, because, evidence } = checkClaim(claim, standing, ownerNamesOf(store))
  return {
    verdict, because,
    guesses: evidence.flatMap(({ guess, supports }) => {
      const title = guessDefinition(guess)?.title
      return title === undefined ? [] : [{ key: guess, title, supports }]
    }),
    comesFrom: claim.comesFrom === null ? [] : evidenceLines(store, [{ activity: claim.comesFrom }]),
  }
}
