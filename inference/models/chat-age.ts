/** From the way a person writes to whether they are 26 or older: one model for English, one for Chinese (nus-sms). */
import weightsEn from './age26-en.weights.json' with { type: 'json' }
import weightsZh from './age26-zh.weights.json' with { type: 'json' }
import { logit, sigmoid } from './calibration.ts'
import { asWeights, lazily, LinearModel, type WeightsFile } from './linear-model.ts'

/** Languages that have a model. */
export type StyleLanguage = 'en' | 'zh'
/** Both of them. */
export const STYLE_LANGUAGES: readonly StyleLanguage[] = ['en', 'zh']

/** Weights, and how a score is held back when there are few messages. */
export interface AgeWeights extends WeightsFile {
  /** The middle of the scores: a score there says nothing. */
  readonly centre: number
  /** With this many messages half of the score counts. */
  readonly half: number
  /** Fewer messages than this and the answer is "cannot tell". */
  readonly fewest: number
}

const FILES: Readonly<Record<StyleLanguage, AgeWeights>> = { en: asWeights(weightsEn), zh: asWeights(weightsZh) }
const shipped: Readonly<Record<StyleLanguage, () => LinearModel>> = {
  en: lazily(() => new LinearModel(FILES.en)),
  zh: lazily(() => new LinearModel(FILES.zh)),
}

/** The shipped model of a language. */
export function ageModel(language: StyleLanguage): LinearModel { return shipped[language]() }
/** The numbers that go with {@link ageModel}. */
export function ageWeights(language: StyleLanguage): AgeWeights { return FILES[language] }

/** How many messages to read of one person: a prolific writer must not differ from others by volume alone (nus-sms: 19 of 711 senders wrote half). */
export const MOST_MESSAGES = 500

/** What of a score counts after so many messages: 0 without any, all with very many. */
export function heldBack(score: number, messages: number, weights: Pick<AgeWeights, 'centre' | 'half'>): number {
  return (score - weights.centre) * (messages === 0 ? 0 : messages / (messages + weights.half))
}

/** Probability of 26 or older. Without enough messages it is the base rate. */
export function ageProbability(score: number, messages: number, weights: AgeWeights): { readonly probability: number; readonly base: number; readonly enough: boolean; readonly slope: number } {
  const base = weights.baseRates[0] ?? 0.5
  const { calibration } = weights
  const slope = calibration.kind === 'sigmoid' ? calibration.slopes[0] ?? 0 : 0
  const shift = calibration.kind === 'sigmoid' ? calibration.shifts[0] ?? 0 : logit(base)
  if (messages < weights.fewest) return { probability: base, base, enough: false, slope }
  return { probability: sigmoid(slope * heldBack(score, messages, weights) + shift), base, enough: true, slope }
}
