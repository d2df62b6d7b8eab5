/**
 * From the title of an article, as a shop wrote it, to one of ten kinds of appliance and electronics. Trained on
 * pricerunner titles, with groceries, other articles and plain sentences as what is none of them.
 */
import { isAlike, likened } from './likeness.ts'
import { asWeights, lazily, LinearModel } from './linear-model.ts'
import weights from './title-category.weights.json' with { type: 'json' }

/** The class of what belongs to none of the ten kinds. Never an answer. */
export const OTHER = 'other'

/** The shipped numbers. */
export const titleWeights = asWeights(weights)

const shipped = lazily(() => new LinearModel(titleWeights))

/** The most likely kind, in the words of the data set, e.g. `Washing Machines`, and how likely it is. */
export interface TitleCategory { readonly category: string; readonly probability: number }

/** All ten kinds and {@link OTHER} with their probabilities; undefined when the title is not like those that were measured. */
export function titleProbabilities(title: string, model: LinearModel = shipped()): Readonly<Record<string, number>> | undefined {
  const reading = model.read([title])
  if (!isAlike(likened([title], reading), model.file.likeness)) return undefined
  return Object.fromEntries(model.classes.map((category, at) => [category, reading.probabilities[at] ?? 0]))
}

/** The kind of article, or undefined when the title is none of the ten or too unclear to say. */
export function predictTitle(title: string, model: LinearModel = shipped()): TitleCategory | undefined {
  const probabilities = titleProbabilities(title, model)
  if (probabilities === undefined) return undefined
  const [category, probability] = Object.entries(probabilities).reduce((best, one) => (one[1] > best[1] ? one : best), ['', -1])
  return category === OTHER || probability < model.file.threshold ? undefined : { category, probability }
}
