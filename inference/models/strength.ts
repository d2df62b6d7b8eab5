/**
 * How positive or negative an English text is, from -4 to 4, as twenty readers would rate it in the mean (vader-ground-truth:
 * short posts, reviews of goods and films, editorials). One ridge regression on the rules of valence.ts and on words and
 * pairs of words.
 */
import { isAlike, likened } from './likeness.ts'
import { asWeights, lazily, LinearModel, type WeightsFile } from './linear-model.ts'
import weights from './strength-en.weights.json' with { type: 'json' }
import type { FeatureBag } from './text-features.ts'
import { valenceFeatures } from './valence.ts'

/** The weights of words, and those of the rules: what each of their numbers adds, and its mean in training, at which it adds nothing. */
export interface StrengthWeights extends WeightsFile { readonly valence: { readonly weights: readonly number[]; readonly means: readonly number[] } }

/** The shipped numbers. */
export const strengthWeights: StrengthWeights = asWeights(weights)
const shipped = lazily(() => new LinearModel(strengthWeights))

/** What the rules add to a rating. */
function valencePart(features: Float64Array, { weights: each, means }: StrengthWeights['valence']): number {
  return features.reduce((sum, one, at) => sum + (one - (means[at] ?? 0)) * (each[at] ?? 0), 0)
}

/** The rating of a text by its features, among which those of other recipes do no harm; `unlike` for one of another kind than those that were measured, undefined without any word. */
export function strengthOf(text: string, features: FeatureBag, model: LinearModel = shipped(), { valence }: Pick<StrengthWeights, 'valence'> = strengthWeights): number | 'unlike' | undefined {
  const reading = model.readBag(features)
  if (reading.words === 0) return undefined
  if (!isAlike(likened([text], reading), model.file.likeness)) return 'unlike'
  return Math.max(-4, Math.min(4, (reading.scores[0] ?? 0) + valencePart(valenceFeatures(text), valence)))
}
