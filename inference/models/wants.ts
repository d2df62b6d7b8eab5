/**
 * What messages and conversations are about: English conversations by sgd-intents, English messages by clinc150, Chinese
 * messages by crosswoz-zh. Written to a plan by paid writers, so that real chat is harder than their figures say.
 */
import domainZh from './domain-zh.weights.json' with { type: 'json' }
import { asWeights, lazily, LinearModel, type WeightsFile } from './linear-model.ts'
import requestIntent from './request-intent.weights.json' with { type: 'json' }
import requestDomain from './request-domain.weights.json' with { type: 'json' }
import type { TopicHead } from './topics.ts'
import wantsDomain from './wants-domain.weights.json' with { type: 'json' }

/** What a model finds in ordinary chat, where nobody wants anything: its false alarms, by writers that it never learnt from. */
export interface OrdinaryChat {
  readonly corpora: readonly string[]
  readonly writers: number
  /** Conversations or messages of all writers. */
  readonly read: number
  /** For each class the mean share, and how much writers differ in it: the two numbers of a beta distribution over writers. */
  readonly classes: readonly { readonly mean: number; readonly alpha: number; readonly beta: number }[]
}

/** Weights, and how often a text that has none of the classes is given one all the same. */
export interface TopicWeights extends WeightsFile { readonly ordinary: OrdinaryChat }

const FILES: Readonly<Record<TopicHead, TopicWeights>> = {
  wants: asWeights(wantsDomain), request: asWeights(requestDomain), zh: asWeights(domainZh),
}
const shipped: Readonly<Record<TopicHead, () => LinearModel>> = {
  wants: lazily(() => new LinearModel(FILES.wants)), request: lazily(() => new LinearModel(FILES.request)), zh: lazily(() => new LinearModel(FILES.zh)),
}

/** The shipped model of a head. */
export function topicModel(head: TopicHead): LinearModel { return shipped[head]() }
/** The numbers that go with {@link topicModel}. */
export function topicWeights(head: TopicHead): TopicWeights { return FILES[head] }

/** The numbers of the model that tells requests more finely. */
export const intentWeights: WeightsFile = asWeights(requestIntent)
const shippedIntents = lazily(() => new LinearModel(intentWeights))
/** The model itself; it takes the features of the head `request`. */
export function intentModel(): LinearModel { return shippedIntents() }
