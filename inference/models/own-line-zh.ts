/**
 * Whether a Chinese line that touches a place, a sex or a star sign speaks of its writer's own (KvPI: replies on a microblog, read
 * by people). One linear model for each, over runs of characters of the line, and of the line with the touched words blanked out
 * (我是〇人) and marked with what the rules read (places/statements.ts): what they say of a place counts whichever it is.
 */
import { calibrate } from './calibration.ts'
import { isAlike, likened } from './likeness.ts'
import { asWeights, lazily, LinearModel, type WeightsFile } from './linear-model.ts'
import constellation from './own-constellation-zh.weights.json' with { type: 'json' }
import gender from './own-gender-zh.weights.json' with { type: 'json' }
import location from './own-location-zh.weights.json' with { type: 'json' }

/** What a line may touch. */
export const OWN_TOPICS = ['location', 'gender', 'constellation'] as const
export type OwnTopic = (typeof OWN_TOPICS)[number]

/** The class of lines that speak of their writer's own, and the others. */
export const OWN = 'own'
export const IRRELEVANT = 'irrelevant'

/** Weights, and the middle of the scores, as for models of style. */
export interface OwnWeights extends WeightsFile { readonly centre: number }

const FILES: Readonly<Record<OwnTopic, OwnWeights>> = { location: asWeights(location), gender: asWeights(gender), constellation: asWeights(constellation) }
const shipped: Readonly<Record<OwnTopic, () => LinearModel>> = {
  location: lazily(() => new LinearModel(FILES.location)), gender: lazily(() => new LinearModel(FILES.gender)), constellation: lazily(() => new LinearModel(FILES.constellation)),
}

/** The numbers that go with a topic's model. */
export function ownWeights(topic: OwnTopic): OwnWeights { return FILES[topic] }

/** From this probability on a line counts as the writer's own. */
export const OWN_FROM = 0.5

const BLANK = '〇'

/** What stands for every line that touches nothing: the models know by it how few of those are the writer's own all the same. */
export const UNTOUCHED = '无'

/** The line with the touched words blanked, and a sign for each thing the rules read: the model's second text. */
export function blanked(text: string, parts: readonly { readonly start: number; readonly end: number }[], signs: string): string {
  let line = ''
  let at = 0
  for (const { start, end } of parts) {
    if (start < at) continue
    line += text.slice(at, start) + BLANK
    at = end
  }
  return line + text.slice(at) + signs
}

/** Probability that a line is the writer's own; undefined for a line unlike those that were measured. */
export function ownProbability(topic: OwnTopic, text: string, blank?: string): number | undefined {
  const model = shipped[topic]()
  const reading = model.read([text], blank === undefined ? [] : [blank])
  if (!isAlike(likened([text], reading), model.file.likeness)) return undefined
  return calibrate(Float64Array.of((reading.scores[0] ?? 0) - FILES[topic].centre), model.file.calibration)[0]
}
