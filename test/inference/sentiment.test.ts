import { describe, expect, test } from 'vitest'
import { fitRidge, tellRidge } from '../../build/measure/ridge-training.ts'
import type { Activity } from '../../db/model.ts'
import sentimentOverTime from '../../inference/guesses/sentiment-over-time.ts'
import { moodBag } from '../../inference/models/sentiment.ts'
import { strengthOf } from '../../inference/models/strength.ts'
import { valenceFeatures } from '../../inference/models/valence.ts'
import { tallyActivities } from '../../inference/pass.ts'
import saidSentiment, { type SaidSentiment } from '../../inference/signals/said-sentiment.ts'
import { signalsFrom } from '../../inference/withhold.ts'
import { memoryStore, type Draft } from '../memory-store.ts'

const WEEK_MS = 7 * 86_400_000
/** A Monday. */
const START = Date.UTC(2023, 0, 2)

const SUBJECTS = ['the bus', 'dinner', 'my class', 'the flat', 'our trip', 'that film', 'the meeting', 'breakfast', 'the walk', 'this book', 'the garden', 'work']
const MIDDLING = ['is at six', 'starts on tuesday', 'was the same as last week', 'will be in the other room', 'takes an hour', 'is next to the station']
const GLOOMY = ['was awful and i hate it', 'is the worst, i feel terrible', 'makes me so sad and angry', 'was horrible, i am so disappointed', 'is a disgusting mess and it sucks']
const BRIGHT = ['was wonderful, i love it', 'is great, thank you so much', 'makes me so happy', 'was amazing, congratulations', 'is beautiful and fun']

/** Lines of one week, a part of them in one mood: the eighth with no mood at all in between. */
function week(at: number, mood: readonly string[], every: number, more: Partial<Draft> = {}): readonly Draft[] {
  return SUBJECTS.map((subject, line): Draft => {
    const ends = (line + at) % every === 0 ? mood : MIDDLING
    return { source: 'whatsapp', verb: 'said', kind: 'message', at: START + at * WEEK_MS + line * 3_600_000 * 9, text: `${subject} ${ends[(line + at) % ends.length] ?? ''}, ${['ok', 'anyway', 'by the way', 'i think'][at % 4] ?? ''}`, channel: { name: 'Robin', kind: 'direct' }, ...more }
  })
}

const weeks = (from: number, to: number, mood: readonly string[], every: number, more: Partial<Draft> = {}): readonly Draft[] => Array.from({ length: to - from }, (_, at) => week(from + at, mood, every, more)).flat()

async function guessOf(rows: readonly Draft[]) {
  const tallies = await tallyActivities(memoryStore([rows]), [saidSentiment])
  const { signals } = signalsFrom(tallies, [...tallies.keys()], [saidSentiment])
  return { ...sentimentOverTime.guess(signals), signal: signals.get<SaidSentiment>('said.sentiment')?.value }
}

const answerOf = async (rows: readonly Draft[]): Promise<readonly unknown[]> => { const { answer, reason } = await guessOf(rows); return [answer, reason] }

describe('a rating from -4 to 4', () => {
  const rating = (text: string): unknown => strengthOf(text, moodBag('en', text))
  const sumOf = (text: string): number => Math.round((valenceFeatures(text)[6] ?? 0) * 100) / 100
  test('follows degree, capitals, marks, negation and "but", and takes emoticons for words', () => {
    const order = ['the food was not good', 'the food was', 'the food was slightly good', 'the food was good', 'the food was very good', 'the food was very GOOD', 'the food was very GOOD!!!'].map(sumOf)
    expect(order.toSorted((a, b) => a - b)).toEqual(order)
    expect([sumOf('the food was'), sumOf('the food was not good') < 0, sumOf('good food but a horrible place') < 0, sumOf('a horrible place but good food') > 0, sumOf('see you there :)') > 0, sumOf('it is kind of late')]).toEqual([0, true, true, true, true, 0])
  })

  test('is higher for what is praised, and none for another language', () => {
    const [praised, blamed] = ['this is a wonderful book and i love it', 'this is a terrible book and i hate it'].map(rating)
    expect([Number(praised) > 1, Number(blamed) < -1, rating('jag kommer att vara hemma ikväll'), rating('...')]).toEqual([true, true, 'unlike', undefined])
  })
})

describe('ridge regression', () => {
  test('finds the weights of columns and of dense numbers, and shrinks them where that is asked', () => {
    // y = 1 + 2a - 3b + 0.5d, on all settings of three numbers.
    const cells = Array.from({ length: 64 }, (_, at) => ({ a: at % 2, b: Math.floor(at / 2) % 2, d: at % 7 }))
    const start = [0]
    const column: number[] = []
    for (const { a, b } of cells) { if (a) column.push(0); if (b) column.push(1); start.push(column.length) }
    const data = { rows: 64, columns: 2, start: Int32Array.from(start), column: Int32Array.from(column), value: new Float32Array(column.length).fill(1) }
    const dense = cells.map(({ d }) => Float64Array.of(d))
    const wanted = Float64Array.from(cells, ({ a, b, d }) => 1 + 2 * (a - 0.5) - 3 * (b - 0.5) + 0.5 * d)
    const exact = fitRidge(data, dense, wanted, { columns: 1e-6, dense: 1e-6 })
    const shrunk = fitRidge(data, dense, wanted, { columns: 50, dense: 1e-6 })
    const told = tellRidge(data, dense, exact)
    expect(Math.max(...told.map((one, row) => Math.abs(one - wanted[row]!)))).toBeLessThan(1e-3)
    expect([Math.abs(exact.dense[0]! - 0.5) < 1e-3, Math.abs(exact.columns[0]! - 2) < 1e-3, Math.abs(exact.columns[1]! + 3) < 1e-3, shrunk.columns[0]! < exact.columns[0]!, shrunk.columns[1]! > exact.columns[1]!]).toEqual([true, true, true, true, true])
  })
})

describe('said.sentiment', () => {
  test('keeps talk, posts and reviews apart, leaves out what others wrote and other languages, and reads weeks with their interval', async () => {
    const rows: readonly Draft[] = [
      ...week(0, GLOOMY, 2), ...week(1, BRIGHT, 2, { verb: 'posted', kind: 'tweet' }), ...week(2, BRIGHT, 2, { verb: 'commented', kind: 'reviews' }),
      ...week(3, GLOOMY, 1, { byOwner: false }), ...week(4, GLOOMY, 1, { kind: 'forwarded' }), ...week(5, GLOOMY, 1, { text: 'je ne suis pas content du tout de ce voyage avec vous' }),
    ]
    const { signal } = await guessOf(rows)
    const seen = signal?.readings.map(({ language, kind, texts, weeks: all }) => [language, kind, texts, all.map(({ start, read, lean, low, high, most }) => [new Date(start * 86_400_000).toISOString().slice(0, 10), read, low <= lean && lean <= high, most.positive.length > 0, most.negative.length > 0])])
    expect(seen).toEqual([
      ['en', 'chat', 12, [['2023-01-02', 12, true, false, true]]],
      ['en', 'posts', 12, [['2023-01-09', 12, true, true, false]]],
      ['en', 'reviews', 12, [['2023-01-16', 12, true, true, true]]],
    ])
  })

  test('reads at most thirty different texts of a week: the same ones in any order, and from halves as from the whole', async () => {
    const many = Array.from({ length: 10 }, (_, at) => week(0, GLOOMY, 3).map((row, line) => ({ ...row, text: `${row.text ?? ''} ${'abcdefghij'[at] ?? ''}${line}` }))).flat()
    const tallyOf = async (rows: readonly Draft[]): Promise<ReturnType<typeof saidSentiment.start>> => {
      const tally = saidSentiment.start()
      const ids = new Map(many.map((row, at) => [row.text ?? '', at + 1]))
      const tallies = await tallyActivities({ ...memoryStore([rows]), * activities() { yield [...memoryStore([rows]).activities()].flat().map((row): Activity => ({ ...row, id: ids.get(row.text ?? '') ?? 0 })) } }, [saidSentiment])
      for (const { signals } of tallies.values()) saidSentiment.merge(tally, signals['said.sentiment'] as never)
      return tally
    }
    const whole = await tallyOf([...many, ...many.slice(0, 30)])
    const turned = await tallyOf(many.toReversed())
    const halves = await tallyOf(many.slice(60))
    saidSentiment.merge(halves, await tallyOf(many.slice(0, 60)))
    const valueOf = (tally: ReturnType<typeof saidSentiment.start>): unknown => saidSentiment.finish(tally).value.readings.map(({ texts: _texts, ...reading }) => reading)
    expect(saidSentiment.finish(whole).value.readings.map(({ read, texts }) => [read, texts])).toEqual([[30, 150]])
    expect(valueOf(turned)).toEqual(valueOf(whole))
    expect(valueOf(halves)).toEqual(valueOf(whole))
  })
})

describe('sentiment-over-time', () => {
  test('tells four gloomy or bright weeks from the ones before, and shows the lines', async () => {
    const gloomy = await guessOf([...weeks(0, 48, GLOOMY, 6), ...weeks(48, 52, GLOOMY, 1)])
    const bright = await guessOf([...weeks(0, 48, BRIGHT, 6), ...weeks(48, 52, BRIGHT, 1)])
    expect([gloomy.answer, gloomy.status, bright.answer, gloomy.outcomes.map(({ value, probability }) => [value, probability])]).toEqual(['lower', 'unmeasured', 'higher', [['lower', null], ['steady', null], ['higher', null]]])
    expect(gloomy.card?.key).toBe('polarity-en')
    expect(gloomy.evidence[0]?.says.en).toMatch(/^Of 48 messages that were read between 4 December 2023 and 31 December 2023, 9\d% sound negative and <1% positive\. In 12 stretches of four weeks before that, 2\d% and 1\d%\.$/u)
    expect(gloomy.evidence[0]?.says.zh).toMatch(/^在2023年12月4日到2023年12月31日之间读过的48条消息里/u)
    expect(gloomy.evidence[0]?.examples).toHaveLength(4)
    // Private talk was not measured: what stands in for it is said.
    expect(gloomy.evidence.at(-1)?.says.en).toMatch(/^Nobody measured how well private messages are read\. On 3,148 short posts, .* in \d\d% of cases; the commonest answer alone is right in \d\d%\.$/u)
  })

  test('says as usual where nothing changes, where others are gloomy, and where one week is; that week stands in the evidence', async () => {
    const single = await guessOf([...weeks(0, 30, GLOOMY, 6), ...week(30, GLOOMY, 1), ...weeks(31, 52, GLOOMY, 6)])
    expect([single.answer, single.evidence.slice(0, -1).map(({ outcome, says }) => [outcome, says.en.slice(0, 75)])]).toEqual(['steady', [
      ['steady', expect.stringMatching(/^Of 48 messages/u)], ['lower', 'A week that stands out, between 31 July 2023 and 6 August 2023: 98% of 12 m'],
    ]])
    expect([await answerOf(weeks(0, 52, GLOOMY, 6)), await answerOf([...weeks(0, 52, GLOOMY, 6), ...weeks(48, 52, GLOOMY, 1, { byOwner: false })])]).toEqual([['steady', undefined], ['steady', undefined]])
  })

  test('cannot tell from few weeks, from undated lines, or from kinds of text on which its model was not measured', async () => {
    const chinese: Partial<Draft> = { text: null }
    const line = (at: number): string => ['今天太差劲了，气死我了', '房间很干净，下次还来', '你到哪里了', '明天几点开会'][at % 4] ?? ''
    const zh = weeks(0, 52, GLOOMY, 2, chinese).map((row, at) => ({ ...row, text: `${line(at)}${'零一二三四五六七八九'[at % 10] ?? ''}${'甲乙丙丁戊己庚辛壬癸'[Math.floor(at / 10) % 10] ?? ''}` }))
    expect([
      await answerOf(weeks(0, 20, GLOOMY, 6)), await answerOf(weeks(0, 52, GLOOMY, 6, { at: null, precision: 'none' })), await answerOf(zh),
      await answerOf(zh.map((row) => ({ ...row, verb: 'posted' as const }))), await answerOf([]),
    ]).toEqual([['cannot tell', 'too-few'], ['cannot tell', 'too-few'], ['cannot tell', 'unlike-measured'], ['cannot tell', 'unlike-measured'], ['cannot tell', 'too-few']])
    const reviews = await Promise.all([weeks(0, 52, GLOOMY, 6), zh].map((rows) => guessOf(rows.map((row) => ({ ...row, verb: 'commented' as const, kind: 'reviews' })))))
    expect(reviews.map(({ answer, card }) => [answer, card?.key])).toEqual([['steady', 'sentiment-strength'], ['steady', 'sentiment-zh']])
  })
})
