import { describe, expect, test } from 'vitest'
import { memoryStore } from '../../build/measure/memory-store.ts'
import type { Item } from '../../build/measure/scored-rows.ts'
import ageBand from '../../inference/guesses/age-band.ts'
import topics, { alarmsExpected, topicsIn } from '../../inference/guesses/topics-of-conversation.ts'
import { topicWeights } from '../../inference/models/wants.ts'
import { tallyActivities, type Tallies } from '../../inference/pass.ts'
import type { SignalDefinition } from '../../inference/signal.ts'
import saidAge, { ageAt, type SaidAge } from '../../inference/signals/said-age.ts'
import saidStyle, { sampledTexts, type SaidStyle } from '../../inference/signals/said-style.ts'
import saidWants, { type SaidWants } from '../../inference/signals/said-wants.ts'
import { signalsFrom } from '../../inference/withhold.ts'

const SIGNALS: readonly SignalDefinition[] = [saidStyle, saidWants]
const person = (id: string, texts: readonly string[]): Item => ({ id, unit: id, truth: undefined, activities: texts.map((text) => ({ verb: 'said', text })) })
const pass = (...people: readonly (readonly string[])[]): Promise<Tallies> => tallyActivities(memoryStore(people.map((texts, at) => person(String(at), texts))), SIGNALS)
const source = (at: number): string => `item-${at}`

const CHAT = ['see you at the office', 'meeting moved to three', 'lol ok', 'the report is on my desk', '明天开会吗', '好的，我知道了', 'bonjour, tu viens demain avec nous']

describe('said.style', () => {
  test('reads each different message once, whatever the order, and only languages that have a model', async () => {
    const tallies = await pass(CHAT, [...CHAT, ...CHAT].toReversed())
    const texts = [0, 1].map((at) => sampledTexts(tallies.get(source(at))?.signals['said.style'], 'en'))
    expect(texts[1]).toEqual(texts[0])
    expect(texts[0]?.toSorted()).toEqual(['lol ok', 'meeting moved to three', 'see you at the office', 'the report is on my desk'])
  })

  test('keeps 500 messages of a prolific writer, the same ones from halves as from the whole', async () => {
    const many = Array.from({ length: 1_300 }, (_, at) => `we will meet at the station number ${String.fromCharCode(97 + (at % 26))}${at.toString(36)}x`)
    const tallies = await pass(many, many.slice(0, 650), many.slice(650))
    const sum = saidStyle.start()
    for (const at of [2, 1]) saidStyle.merge(sum, tallies.get(source(at))?.signals['said.style'] as never)
    const whole = sampledTexts(tallies.get(source(0))?.signals['said.style'], 'en')
    expect(whole).toHaveLength(500)
    expect(sampledTexts(sum, 'en')).toEqual(whole)
  })

  test('shows where its words stand', async () => {
    const { signals } = signalsFrom(await pass(CHAT), [source(0)], SIGNALS)
    const style = signals.get<SaidStyle>('said.style')?.value ?? []
    expect(style.map(({ language, messages, sampled }) => ({ language, messages, sampled }))).toEqual([{ language: 'en', messages: 4, sampled: 4 }, { language: 'zh', messages: 2, sampled: 2 }])
    for (const { words } of style) {
      for (const { word, examples } of words) for (const { activity, start = 0, end = 0 } of examples) expect(CHAT[activity - 1]?.slice(start, end).toLowerCase()).toBe(word.toLowerCase())
    }
  })
})

describe('age-band', () => {
  test('cannot tell from a handful of messages, and states the base rate', async () => {
    const { signals } = signalsFrom(await pass(['hi', 'ok see you']), [source(0)], SIGNALS)
    const { answer, status, outcomes, support } = ageBand.guess(signals)
    expect([answer, status, support?.have]).toEqual(['cannot tell', 'too-little', 2])
    expect(outcomes.every(({ probability, baseRate }) => probability === baseRate)).toBe(true)
    expect(ageBand.guess(signalsFrom(await pass([]), [], SIGNALS).signals)).toMatchObject({ answer: 'cannot tell', status: 'too-little' })
  })

  test('states odds that sum to one, with words for and against', async () => {
    const texts = Array.from({ length: 40 }, (_, at) => `${['lol', 'haha', 'lecture', 'prof', 'exam'][at % 5]} ${['today', 'tmr', 'later', 'at home', 'in the office', 'with my husband', 'for the kids', 'after work'][at % 8]} ok ${String.fromCharCode(97 + (at % 26))}`)
    const { signals } = signalsFrom(await pass(texts), [source(0)], SIGNALS)
    const { status, outcomes, evidence, card } = ageBand.guess(signals)
    expect([status, card?.key, outcomes.length]).toEqual(['measured', 'age26-from-chat-en', 2])
    expect(outcomes.reduce((sum, { probability }) => sum + (probability ?? 0), 0)).toBeCloseTo(1)
    for (const { probability, low, high } of outcomes) expect((low ?? 1) <= (probability ?? 0) && (probability ?? 0) <= (high ?? 0)).toBe(true)
    expect(evidence.length).toBeGreaterThan(2)
    expect(evidence.every(({ examples, count }) => examples.length > 0 && count > 0)).toBe(true)
  })
})

describe('topics-of-conversation', () => {
  test('names what a conversation asks for, with the message that says so', async () => {
    const { signals } = signalsFrom(await pass(['hi!', 'I need to book a flight from Paris to Lisbon for two people', 'economy class please, leaving on the 3rd of March']), [source(0)], SIGNALS)
    const { answer, evidence } = topics.guess(signals)
    expect(answer).toBe('flights')
    expect(evidence[0]?.examples.map(({ activity }) => activity)).toEqual([2])
  })

  test('names Chinese topics', async () => {
    const { signals } = signalsFrom(await pass(['帮我找一家评分四分以上、价格便宜的酒店', '这家酒店提供叫醒服务吗']), [source(0)], SIGNALS)
    expect(topics.guess(signals).answer).toBe('hotels')
  })

  test('cannot tell in small talk', async () => {
    const small = ['haha yes', 'ok see you later then', 'how are you today?', 'so tired, did not sleep', 'lol you are funny', 'good night']
    const { signals } = signalsFrom(await pass(small, small.map((text) => `${text} my dear`)), [source(0), source(1)], SIGNALS)
    expect(topics.guess(signals)).toMatchObject({ answer: 'cannot tell', outcomes: [] })
  })

  test('adds up the same from any order of sources', async () => {
    const tallies = await pass(['find me a hotel in Rome for the weekend'], ['I want to rent an apartment with two bedrooms'], CHAT)
    const value = (order: readonly number[]): SaidWants | undefined => signalsFrom(tallies, order.map(source), SIGNALS).signals.get<SaidWants>('said.wants')?.value
    expect(value([2, 1, 0])?.map(({ head, read, classes }) => ({ head, read, counts: classes.map(({ count, best }) => ({ count, best })) }))).toEqual(value([0, 1, 2])?.map(({ head, read, classes }) => ({ head, read, counts: classes.map(({ count, best }) => ({ count, best })) })))
  })

  test('states no more than the share of cases that false alarms leave over', async () => {
    const asks = ['please transfer 100 dollars to my savings account', 'what is the balance of my checking account', 'i need to order more checks for my bank account']
    const { signals } = signalsFrom(await pass(asks), [source(0)], SIGNALS)
    const value = signals.get<SaidWants>('said.wants')?.value ?? []
    const request = value.find(({ head }) => head === 'request')
    const klass = request?.classes.findIndex(({ name }) => name === 'banking') ?? -1
    const rate = topicWeights('request').falseAlarms[klass] ?? 0
    const [banking] = topicsIn(value.filter(({ head }) => head === 'request'))
    expect(banking).toMatchObject({ topic: 'banking', count: 3, read: 3, probability: Math.min(request?.classes[klass]?.best ?? 0, 1 - rate) })
  })

  test('expects as many false alarms as chance may bring', () => {
    expect([alarmsExpected(1, 0.01), alarmsExpected(100, 0.01), alarmsExpected(10_000, 0.01)]).toEqual([0, 4, 124])
    expect(alarmsExpected(1_000_000, 0.01)).toBeCloseTo(10_233)
  })
})

describe('said.age', () => {
  const statedBy = async (texts: readonly string[]): Promise<readonly number[]> => {
    const { signals } = signalsFrom(await tallyActivities(memoryStore([person('0', texts)]), [saidAge]), [source(0)], [saidAge])
    return signals.get<SaidAge>('said.age')?.value.map(({ age }) => age) ?? []
  }

  test('takes what the owner states of themselves', async () => {
    expect(await statedBy(["I'm 31 years old today"])).toEqual([31])
    expect(await statedBy(['can you believe I just turned 40'])).toEqual([40])
    expect(await statedBy(['im turning 30 next week lol'])).toEqual([30])
    expect(await statedBy(['我都24岁了还在写周报'])).toEqual([24])
    expect(await statedBy(['我今年35岁'])).toEqual([35])
  })

  test('leaves out other times, other people and other numbers', async () => {
    expect(await statedBy(["when I'm 64 years old", "I'm 25 min away", 'she is 40 years old', 'turn 20 pages', '我妈今年60岁', '我18岁的时候', '等我30岁再说', '我10岁那年'])).toEqual([])
  })

  test('outweighs the style, and says that it does', async () => {
    const texts = ['我都24岁了还在写周报']
    const { signals } = signalsFrom(await tallyActivities(memoryStore([person('0', texts)]), [saidAge, ...SIGNALS]), [source(0)], [saidAge, ...SIGNALS])
    const { answer, status, evidence } = ageBand.guess(signals)
    expect([answer, status, evidence.map(({ signal, weight }) => ({ signal, weight }))]).toEqual(['under-26', 'measured', [{ signal: 'said.age', weight: -3 }]])
  })

  test('counts the years since', () => {
    const stated = { age: 24, at: Date.UTC(2020, 0, 1), example: { activity: 1 } }
    expect([Math.floor(ageAt(stated, Date.UTC(2023, 6, 1))), ageAt(stated, null)]).toEqual([27, 24])
  })
})
