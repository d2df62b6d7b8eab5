/**
 * From the way a person writes to what they may be: whether 26 or older (text messages, nus-sms), 40 or older (talk and
 * bargaining between strangers, persuasionforgood and casino), a woman (all three in English; nus-sms in Chinese).
 */
import type { CalibrationLine } from '../../db/model.ts'
import age26En from './age26-en.weights.json' with { type: 'json' }
import age26Zh from './age26-zh.weights.json' with { type: 'json' }
import age40En from './age40-en.weights.json' with { type: 'json' }
import { logit, sigmoid } from './calibration.ts'
import genderEn from './gender-en.weights.json' with { type: 'json' }
import genderZh from './gender-zh.weights.json' with { type: 'json' }
import type { Standing } from './likeness.ts'
import { asWeights, lazily, LinearModel, type WeightsFile } from './linear-model.ts'

/** Languages that have models. */
export type StyleLanguage = 'en' | 'zh'
/** Both of them. */
export const STYLE_LANGUAGES: readonly StyleLanguage[] = ['en', 'zh']
/** What a model tells: 26 or older, 40 or older, a woman. */
export type StyleTrait = 'age26' | 'age40' | 'gender'
/** One model. */
export interface StyleModel { readonly name: StyleName; readonly trait: StyleTrait; readonly language: StyleLanguage }
/** Names of the models. */
export type StyleName = 'age26-en' | 'age26-zh' | 'age40-en' | 'gender-en' | 'gender-zh'
/** All models. */
export const STYLE_MODELS: readonly StyleModel[] = [
  { name: 'age26-en', trait: 'age26', language: 'en' }, { name: 'age26-zh', trait: 'age26', language: 'zh' }, { name: 'age40-en', trait: 'age40', language: 'en' },
  { name: 'gender-en', trait: 'gender', language: 'en' }, { name: 'gender-zh', trait: 'gender', language: 'zh' },
]

/**
 * What a score is worth on kinds of text that were never learnt from, by models each of which was fitted without one of the
 * kinds and read that one: slope and shift of its probability, and the line for its range. `tells` is false where on any
 * kind the area under the curve may be one half, or the probabilities no better than the base rate: then the model says
 * nothing of other kinds.
 */
export interface Elsewhere { readonly slope: number; readonly shift: number; readonly line: CalibrationLine; readonly tells: boolean }

/** Weights, and how a score is held back when there are few messages. */
export interface StyleWeights extends WeightsFile {
  /** The middle of the scores: a score there says nothing. */
  readonly centre: number
  /** With this many messages half of the score counts. */
  readonly half: number
  /** Fewer messages than this and the answer is "cannot tell". */
  readonly fewest: number
  /** For models of several kinds of text. */
  readonly elsewhere?: Elsewhere
}

const FILES: Readonly<Record<StyleName, StyleWeights>> = {
  'age26-en': asWeights(age26En), 'age26-zh': asWeights(age26Zh), 'age40-en': asWeights(age40En), 'gender-en': asWeights(genderEn), 'gender-zh': asWeights(genderZh),
}
const load = (name: StyleName): (() => LinearModel) => lazily(() => new LinearModel(FILES[name]))
const shipped: Readonly<Record<StyleName, () => LinearModel>> = {
  'age26-en': load('age26-en'), 'age26-zh': load('age26-zh'), 'age40-en': load('age40-en'), 'gender-en': load('gender-en'), 'gender-zh': load('gender-zh'),
}

/** A shipped model. */
export function styleModel(name: StyleName): LinearModel { return shipped[name]() }
/** The numbers that go with {@link styleModel}. */
export function styleWeights(name: StyleName): StyleWeights { return FILES[name] }

/** How many messages to read of one person: a prolific writer must not differ from others by volume alone (nus-sms: 19 of 711 senders wrote half). */
export const MOST_MESSAGES = 500

/** What of a score counts after so many messages: 0 without any, all with very many. */
export function heldBack(score: number, messages: number, weights: Pick<StyleWeights, 'centre' | 'half'>): number {
  return (score - weights.centre) * (messages === 0 ? 0 : messages / (messages + weights.half))
}

/** What a score comes to. */
export interface StyleOdds {
  readonly probability: number
  readonly base: number
  /** False for too few messages. */
  readonly enough: boolean
  /** False where the text is of a kind of which the model says nothing. */
  readonly told: boolean
  /** Log-odds for each unit of score. */
  readonly slope: number
  /** The line for the range, where it is not that of the card: on other kinds of text. */
  readonly line?: CalibrationLine
}

/** Probability of the first class from a score, on text of such a standing. Without enough messages it is the base rate. */
export function styleOdds(score: number, messages: number, standing: Standing, weights: StyleWeights): StyleOdds {
  const base = weights.baseRates[0] ?? 0.5
  const { calibration, elsewhere } = weights
  const isElsewhere = standing === 'other-kind'
  const told = standing === 'measured' || (isElsewhere && elsewhere?.tells === true)
  const slope = isElsewhere ? elsewhere?.slope ?? 0 : calibration.kind === 'sigmoid' ? calibration.slopes[0] ?? 0 : 0
  const shift = isElsewhere ? elsewhere?.shift ?? logit(base) : calibration.kind === 'sigmoid' ? calibration.shifts[0] ?? 0 : logit(base)
  const enough = messages >= weights.fewest
  const line = isElsewhere && elsewhere !== undefined ? { line: elsewhere.line } : {}
  if (!enough || !told) return { probability: base, base, enough, told, slope, ...line }
  return { probability: sigmoid(slope * heldBack(score, messages, weights) + shift), base, enough, told, slope, ...line }
}
