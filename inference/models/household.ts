/** From a year of groceries to facts of the household that bought them: one model for each fact (completejourney). */
import { sigmoid } from './calibration.ts'
import { heldBack } from './writing-style.ts'
import age35 from './groceries-age35.weights.json' with { type: 'json' }
import age55 from './groceries-age55.weights.json' with { type: 'json' }
import income75 from './groceries-income75.weights.json' with { type: 'json' }
import kids from './groceries-kids.weights.json' with { type: 'json' }
import married from './groceries-married.weights.json' with { type: 'json' }
import single from './groceries-single.weights.json' with { type: 'json' }
import size3 from './groceries-size3.weights.json' with { type: 'json' }
import { asWeights, lazily, LinearModel, type WeightsFile } from './linear-model.ts'

/**
 * What can be asked of a household: an income of 75,000 dollars or more a year; the panel's member 55 or older; under 35;
 * children at home; three people or more; one alone; married.
 */
export type HouseholdFact = 'income75' | 'age55' | 'age35' | 'kids' | 'size3' | 'single' | 'married'
/** All of them. */
export const HOUSEHOLD_FACTS: readonly HouseholdFact[] = ['income75', 'age55', 'age35', 'kids', 'size3', 'single', 'married']

/** Weights, and how a score is held back when there are few purchases. */
export interface HouseholdWeights extends WeightsFile {
  /** The middle of the scores: a score there says nothing. */
  readonly centre: number
  /** With this many purchases half of the score counts. */
  readonly half: number
  /** Fewer purchases than this and nothing is told. */
  readonly fewest: number
}

const FILES: Readonly<Record<HouseholdFact, HouseholdWeights>> = {
  income75: asWeights(income75), age55: asWeights(age55), age35: asWeights(age35), kids: asWeights(kids),
  size3: asWeights(size3), single: asWeights(single), married: asWeights(married),
}
const shipped = Object.fromEntries(HOUSEHOLD_FACTS.map((fact) => [fact, lazily(() => new LinearModel(FILES[fact]))])) as Readonly<Record<HouseholdFact, () => LinearModel>>

/** The shipped model of a fact. */
export function householdModel(fact: HouseholdFact): LinearModel { return shipped[fact]() }
/** The numbers that go with {@link householdModel}. */
export function householdWeights(fact: HouseholdFact): HouseholdWeights { return FILES[fact] }

/** What a fact's score comes to. The slope turns what part of the score adds into natural-log odds. */
export function householdProbability(score: number, purchases: number, { centre, half, calibration }: HouseholdWeights): { readonly probability: number; readonly slope: number } {
  const slope = calibration.kind === 'sigmoid' ? calibration.slopes[0] ?? 0 : 0
  const shift = calibration.kind === 'sigmoid' ? calibration.shifts[0] ?? 0 : 0
  return { probability: sigmoid(slope * heldBack(score, purchases, { centre, half }) + shift), slope: slope * (purchases === 0 ? 0 : purchases / (purchases + half)) }
}

/** How many purchases are read of one household: as many as the largest that were measured. */
export const MOST_PURCHASES = 200
