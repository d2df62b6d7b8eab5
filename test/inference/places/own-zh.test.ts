import { describe, expect, test } from 'vitest'
import { inferenceDefinitions, signalDefinitions } from '../../../inference/registry.ts'
import { tallyActivities } from '../../../inference/pass.ts'
import { signalsFrom } from '../../../inference/withhold.ts'
import saidOwn from '../../../inference/signals/said-own-zh.ts'
import type { SaidOwnZh } from '../../../inference/signals/said-own-zh.ts'
import type { GuessResult } from '../../../inference/inference.ts'
import { memoryStore } from '../../memory-store.ts'

async function read(...lines: readonly string[]): Promise<{ readonly own: SaidOwnZh; readonly season: GuessResult }> {
  const tallies = await tallyActivities(memoryStore([lines.map((text, at) => ({ source: 'weibo', verb: 'commented' as const, at: Date.UTC(2024, 0, 1 + at), text }))]), signalDefinitions)
  const { signals } = signalsFrom(tallies, ['weibo'], signalDefinitions)
  const season = inferenceDefinitions.find(({ key }) => key === 'birthday-season')
  const own = signals.get<SaidOwnZh>(saidOwn.key)?.value
  if (season === undefined || own === undefined) throw new Error('No such guess or signal')
  return { own, season: season.guess(signals) }
}

describe('Chinese lines that touch a place, a sex or a star sign', () => {
  test.each([
    ['location', '我是四川人，从小吃辣', '你是四川人吗'], ['location', '我也在北京工作', '他去北京旅游了'],
    ['gender', '我是女的好吗', '你是男的女的'], ['constellation', '我也是天蝎座', '你是什么座的，狮子吗'],
  ] as const)('of %s: 「%s」 is the writer’s own, 「%s」 is not', async (topic, own, other) => {
    const [mine, theirs] = await Promise.all([read(own), read(other)])
    expect([mine.own.topics[topic].own, mine.own.topics[topic].read, theirs.own.topics[topic].own, theirs.own.topics[topic].read]).toEqual([1, 1, 0, 1])
  })

  test('are counted by sex and by sign where a line names one', async () => {
    const { own } = await read('我是女生啊', '我是男是女你猜', '我是处女座的', '我也是处女座', '今天吃了什么')
    expect([own.sexes.female.lines, own.sexes.male.lines, own.signs.map(({ sign, lines }) => [sign, lines])]).toEqual([1, 0, [['virgo', 2]]])
  })

  test('give the weeks of a birthday when one sign is said twice, and nothing for two signs, one line, or somebody else’s', async () => {
    const answers = await Promise.all([['我是天蝎座的', '我也是天蝎座'], ['我是天蝎座的', '我也是天蝎座', '我是双鱼座的', '我也是双鱼座'], ['我是天蝎座的'], ['你是天蝎座吧', '他是天蝎座？', '天蝎座都这样吗']].map((lines) => read(...lines)))
    expect(answers.map(({ season: { answer, status } }) => [answer, status])).toEqual([['scorpio', 'unmeasured'], ['cannot tell', 'too-little'], ['cannot tell', 'too-little'], ['cannot tell', 'too-little']])
  })

  test('add up in any order', () => {
    const rows = ['我是女生啊', '我是处女座的', '我是四川人'].map((text, at) => ({ text, at }))
    const tallied = rows.map(() => saidOwn.start())
    const [a, b] = [saidOwn.start(), saidOwn.start()]
    for (const one of tallied) saidOwn.merge(a, one)
    for (const one of tallied.toReversed()) saidOwn.merge(b, one)
    expect(saidOwn.finish(a)).toEqual(saidOwn.finish(b))
  })
})
