import { describe, expect, test } from 'vitest'
import { memoryStore } from '../../build/measure/memory-store.ts'
import type { Signal } from '../../db/model.ts'
import type { Item } from '../../build/measure/scored-rows.ts'
import ageBand from '../../inference/guesses/age-band.ts'
import topics from '../../inference/guesses/topics-of-conversation.ts'
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

  test('shows whole words, and where they stand', async () => {
    const own = Array.from({ length: 40 }, (_, at) => `${['lol u r late', 'can u call me tmr', 'haha ok lah', 'reach home liao', 'got exam tmr, studying now'][at % 5]} ${at}`)
    const { signals } = signalsFrom(await pass(own), [source(0)], SIGNALS)
    const [style] = signals.get<SaidStyle>('said.style')?.value ?? []
    expect(style).toMatchObject({ model: 'age26-en', language: 'en', messages: 40, sampled: 40, standing: 'measured' })
    expect(style?.habits.length).toBeGreaterThan(2)
    for (const { phrases, examples, messages } of style?.habits ?? []) {
      expect([phrases.length > 0, messages >= examples.length]).toEqual([true, true])
      for (const { activity, start = 0, end = 0 } of examples) {
        const text = own[activity - 1] ?? ''
        // Nothing is cut out of a word.
        expect([/\w/.test(text.charAt(start - 1)) && /\w/.test(text.charAt(start)), /\w/.test(text.charAt(end - 1)) && /\w/.test(text.charAt(end))]).toEqual([false, false])
      }
    }
  })
})

describe('age-band', () => {
  test('cannot tell from a handful of messages, and states the base rate', async () => {
    const { signals } = signalsFrom(await pass(['hi', 'ok see you']), [source(0)], SIGNALS)
    const { answer, status, outcomes, support } = ageBand.guess(signals)
    expect([answer, status, support?.have]).toEqual(['cannot tell', 'too-little', 2])
    expect(outcomes.every(({ probability, baseRate }) => probability === baseRate)).toBe(true)
    expect(ageBand.guess(signalsFrom(await pass([]), [], SIGNALS).signals)).toMatchObject({ answer: 'cannot tell', status: 'too-little', reason: 'too-few', support: { have: 0 } })
  })

  test('states odds that sum to one, with habits for and against', async () => {
    const texts = Array.from({ length: 60 }, (_, at) => `${['lol', 'haha', 'lecture', 'prof', 'exam'][at % 5]} ${['today', 'tmr', 'later', 'at home', 'in the office', 'with my husband', 'for the kids', 'after work'][at % 8]} ok ${String.fromCharCode(97 + (at % 26))}`)
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
  test('reads what a conversation asks for, with the message that says so', async () => {
    const { signals } = signalsFrom(await pass(['hi!', 'I need to book a flight from Paris to Lisbon for two people', 'economy class please, leaving on the 3rd of March']), [source(0)], SIGNALS)
    const wants = signals.get<SaidWants>('said.wants')?.value.readings.find(({ head }) => head === 'wants')
    expect(wants?.classes.filter(({ count }) => count > 0).map(({ name, examples }) => [name, examples.map(({ activity }) => activity)])).toEqual([['Flights', [2]]])
    // One conversation is no share of anybody's talk.
    expect(topics.guess(signals)).toMatchObject({ answer: 'cannot tell', reason: 'too-few' })
  })

  test('cannot tell in small talk', async () => {
    const small = ['haha yes', 'ok see you later then', 'how are you today?', 'so tired, did not sleep', 'lol you are funny', 'good night']
    const { signals } = signalsFrom(await pass(small, small.map((text) => `${text} my dear`)), [source(0), source(1)], SIGNALS)
    expect(topics.guess(signals)).toMatchObject({ answer: 'cannot tell', outcomes: [] })
  })

  test('says what exactly is asked for within a topic', async () => {
    const asked = ['what is the exchange rate between euros and dollars', 'how do i say good morning in spanish', 'what is the exchange rate of yen to pounds', 'how would you say thank you in german', 'how many dollars do i get for one euro, exchange rate please', 'book me a flight from boston to denver on tuesday', 'what is the current exchange rate for pesos', 'how do you say goodbye in french', 'what is the exchange rate for swiss francs', 'has my flight from rome been delayed']
    // Every message is a conversation of its own source, so that none is left out.
    const tallies = await pass(...asked.map((text) => [text]))
    const { signals } = signalsFrom(tallies, asked.map((_, at) => source(at)), SIGNALS)
    const request = signals.get<SaidWants>('said.wants')?.value.readings.find(({ head }) => head === 'request')
    expect(request?.finer.slice(0, 2).map(({ class: of, name, count }) => [of, name, count >= 3])).toEqual([['travel', 'exchange_rate', true], ['travel', 'translate', true]])
    const many = { key: 'said.wants', value: { apart: 0, readings: [{ ...request, read: 40, classes: request?.classes.map((one) => ({ ...one, count: one.name === 'travel' ? 30 : 0 })) }] }, support: 40, examples: [], sources: [] }
    const guess = topics.guess({ sources: ['one'], latestAt: null, get: <V>(key: string) => (key === 'said.wants' ? many as unknown as Signal<V> : undefined) })
    expect(guess.evidence.map(({ says }) => [says.en.split('. ').at(-1), says.zh.split('。').at(-2)])).toEqual([[expect.stringMatching(/^Most often about exchange rates \([45]\), how to say it in another language \(3\)\.$/u), expect.stringMatching(/^问得最多的是汇率（[45]次）、外语怎么说（3次）$/u)]])
  })

  test('adds up the same from any order of sources', async () => {
    const tallies = await pass(['find me a hotel in Rome for the weekend'], ['I want to rent an apartment with two bedrooms'], CHAT)
    const value = (order: readonly number[]): SaidWants['readings'] | undefined => signalsFrom(tallies, order.map(source), SIGNALS).signals.get<SaidWants>('said.wants')?.value.readings
    expect(value([2, 1, 0])?.map(({ head, read, unlike, classes }) => ({ head, read, unlike, counts: classes.map(({ count }) => count) }))).toEqual(value([0, 1, 2])?.map(({ head, read, unlike, classes }) => ({ head, read, unlike, counts: classes.map(({ count }) => count) })))
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
    expect(await statedBy(["I'm 45, not dead", 'As a 52-year-old I know', "I'm a 31-year-old nurse", 'I (27F) moved out', "it's my 40th birthday on friday", "I'm in my mid-thirties", "I'm in my 60s", "i'm forty-two and tired", 'I just turned fifty!', '本人女，33岁'].slice(0, 10))).toEqual([27, 31, 33, 35.5, 40, 42, 45, 50, 52, 65])
  })

  test('takes years of birth and cohorts by when they were written', async () => {
    const born = async (text: string): Promise<readonly number[]> => {
      const item: Item = { ...person('0', []), activities: [{ verb: 'said', text, at: Date.UTC(2024, 5, 1) }] }
      const { signals } = signalsFrom(await tallyActivities(memoryStore([item]), [saidAge]), [source(0)], [saidAge])
      return signals.get<SaidAge>('said.age')?.value.flatMap(({ age, margin }) => [age, margin]) ?? []
    }
    expect([await born('I was born in 1994'), await born('我95年的'), await born('我属虎，86年的'), await born('我是90后'), await born('我们95后都这样'), await born('we were class of 2009'), await born('i graduated high school in 2001')]).toEqual([[29.5, 0.5], [28.5, 0.5], [37.5, 0.5], [29, 5], [26.5, 2.5], [34.5, 3], [40.5, 1.5]])
  })

  test('leaves out other times, other people and other numbers', async () => {
    expect(await statedBy(["when I'm 64 years old", "I'm 25 min away", 'she is 40 years old', 'turn 20 pages', '我妈今年60岁', '我18岁的时候', '等我30岁再说', '我10岁那年', "I'm 45 minutes late", "I'm 30 pages in", 'I’m 50, 60 percent sure', 'as a 40-year-old he should know', 'my mum is in her fifties', 'by the time I’m 40', "it's her 30th birthday", '他是90后', '我不是90后', 'the class of 2009 reunion', "I'm 20.5 km in"])).toEqual([])
  })

  test('is taken at its word: no odds, no record, and the model is not asked', async () => {
    const style = Array.from({ length: 60 }, (_, at) => `${['lol', 'haha', 'lecture', 'prof', 'exam'][at % 5]} tmr ok ${String.fromCharCode(97 + (at % 26))}`)
    const said = async (...texts: readonly string[]): Promise<ReturnType<typeof ageBand.guess>> => ageBand.guess(signalsFrom(await tallyActivities(memoryStore([person('0', texts)]), [saidAge, ...SIGNALS]), [source(0)], [saidAge, ...SIGNALS]).signals)
    const shape = ({ answer, status, card, outcomes, evidence }: ReturnType<typeof ageBand.guess>): unknown => ({
      answer, status, card: card?.key, odds: outcomes.map(({ value, probability, low, high }) => [value, probability, low, high]), evidence: evidence.map(({ signal, outcome, weight, says }) => [signal, outcome, weight, says.en, says.zh]),
    })
    expect(shape(await said("I'm 34 years old", ...style))).toEqual({
      answer: '26-39', status: 'unmeasured', card: undefined, odds: ['26-39', 'under-26', '40-49', '50-59', '60-or-older'].map((band) => [band, null, null, null]),
      evidence: [['said.age', '26-39', 3, '1 message states your own age: 34.', '有1条消息说到你自己的年龄：34岁。']],
    })
    expect(shape(await said('我都24岁了还在写周报', '我今年24岁'))).toEqual({
      answer: 'under-26', status: 'unmeasured', card: undefined, odds: ['under-26', '26-39', '40-49', '50-59', '60-or-older'].map((band) => [band, null, null, null]),
      evidence: [['said.age', 'under-26', 3, '2 messages state your own age: 24 by the latest.', '有2条消息说到你自己的年龄：最近一条是24岁。']],
    })
    const born = ageBand.guess({ sources: ['0'], latestAt: null, get: <V>(key: string) => (key === 'said.age' ? { key, value: [{ age: 33.5, margin: 0.5, at: Date.UTC(2024, 5, 1), example: { activity: 1 } }], support: 1, examples: [], sources: [] } as unknown as Signal<V> : undefined) })
    expect(born.evidence[0]?.says).toMatchObject({ en: '1 message states your own age: about 33 in 2024.', zh: '有1条消息说到你自己的年龄：2024年33岁左右。' })
    // Who gives two ages jokes with one of them.
    expect((await said("I'm 34 years old", "I'm 17 years old lol", ...style)).status).toBe('measured')
    // What leaves several bands open is the band that holds them all.
    const wide = await said("I'm in my twenties", ...style)
    expect([wide.status, wide.answer, wide.outcomes.map(({ value }) => value)]).toEqual(['unmeasured', 'under-40', ['under-40', '40-or-older']])
  })

  test('counts the years since', () => {
    const stated = { age: 24, margin: 0, at: Date.UTC(2020, 0, 1), example: { activity: 1 } }
    expect([Math.floor(ageAt(stated, Date.UTC(2023, 6, 1))), ageAt(stated, null)]).toEqual([27, 24])
  })
})
