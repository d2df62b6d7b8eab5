/** Which guesses anything may be built on, and what a guess's answer rests on: for comparing with claims, and for actions. */
import type { Evidence, Inference } from '../db/model.ts'
import { CANNOT_TELL } from './inference.ts'

/** Log-odds that the evidence for an answer must outweigh the evidence against it by, before it speaks against anybody's words. */
const ENOUGH = 1

/** True for a guess that answers, is not of a regulated class, and is not measured to be no better than its base rate. */
function isUsable({ answer, status, sensitive, noBetterThanBase }: Inference): boolean {
  return answer !== CANNOT_TELL && status !== 'too-little' && !sensitive && !noBetterThanBase
}

/** The usable guesses by key. */
export function usableGuesses(inferences: readonly Inference[]): ReadonlyMap<string, Inference> {
  return new Map(inferences.filter(isUsable).map((inference) => [inference.key, inference]))
}

/**
 * How a piece of evidence pulls on one outcome: above 0 for it, below against it, 0 neither. Of two outcomes, what pulls to
 * one pulls away from the other, and so it is with the opposite ends of three; any other outcome's evidence says nothing of
 * this one: that a third of the messages fall in the afternoon is not against evenings.
 */
export function pullOn({ outcome: named, weight }: Pick<Evidence, 'outcome' | 'weight'>, outcome: string, all: readonly string[], opposites: Readonly<Record<string, string>> = {}): number {
  if (named === outcome) return weight
  const isOpposite = (all.length === 2 && all.includes(named) && all.includes(outcome)) || opposites[named] === outcome || opposites[outcome] === named
  return isOpposite && weight !== 0 ? -weight : 0
}

/** Evidence that pulls to an outcome, strongest first. Of two outcomes, what pulls away from one pulls to the other. */
export function piecesFor({ evidence, outcomes }: Inference, outcome: string): readonly Evidence[] {
  const all = outcomes.map(({ value }) => value)
  return evidence
    .filter((piece) => pullOn(piece, outcome, all) > 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

function weightOf(pieces: readonly Evidence[]): number {
  return pieces.reduce((sum, { weight }) => sum + Math.abs(weight), 0)
}

/**
 * True when a yes-or-no guess answers no because of evidence, and not merely because most people would: rare things are
 * "no" of everybody of whom nothing is known.
 */
export function deniesWithEvidence(inference: Inference): boolean {
  return isUsable(inference) && inference.answer === 'no' && weightOf(piecesFor(inference, 'no')) - weightOf(piecesFor(inference, 'yes')) >= ENOUGH
}
