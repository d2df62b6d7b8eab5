import { describe, expect, test } from 'vitest'
import type { Activity } from '../../db/model.ts'
import sentimentOverTime from '../../inference/guesses/sentiment-over-time.ts'
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
      ['en', 'reviews', 12, [['2023-01-16', 12, true, true, false]]],
    ])
  })

  test('reads at most forty different texts of a week: the same ones in any order, and from halves as from the whole', async () => {
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
    expect(saidSentiment.finish(whole).value.readings.map(({ read, texts }) => [read, texts])).toEqual([[40, 150]])
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
  })

  test('says as usual where nothing changes, where others are gloomy, and where one week is; that week stands in the evidence', async () => {
    const single = await guessOf([...weeks(0, 30, GLOOMY, 6), ...week(30, GLOOMY, 1), ...weeks(31, 52, GLOOMY, 6)])
    expect([single.answer, single.evidence.map(({ outcome, says }) => [outcome, says.en.slice(0, 75)])]).toEqual(['steady', [
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
      await answerOf(weeks(0, 52, GLOOMY, 6, { verb: 'commented', kind: 'reviews' })), await answerOf([]),
    ]).toEqual([['cannot tell', 'too-few'], ['cannot tell', 'too-few'], ['cannot tell', 'unlike-measured'], ['cannot tell', 'unlike-measured'], ['cannot tell', 'too-few']])
  })
})
