import { describe, expect, test } from 'vitest'
import areasOfLife from '../../inference/guesses/areas-of-life.ts'
import { tallyActivities } from '../../inference/pass.ts'
import saidLife, { type SaidLife } from '../../inference/signals/said-life.ts'
import { signalsFrom } from '../../inference/withhold.ts'
import { memoryStore, type Draft } from '../memory-store.ts'

const draft = (text: string, at: number, more: Partial<Draft> = {}): Draft => ({ source: 'whatsapp', verb: 'said', at: Date.UTC(2024, 0, 1) + at * 7_200_000, text, channel: { name: 'Robin', kind: 'direct' }, ...more })

async function read(rows: readonly Draft[]) {
  const tallies = await tallyActivities(memoryStore([rows]), [saidLife])
  const { signals } = signalsFrom(tallies, [...tallies.keys()], [saidLife])
  return { guess: areasOfLife.guess(signals), value: signals.get<SaidLife>('said.life')?.value }
}

const areasOf = async (text: string): Promise<readonly string[]> => ((await read([draft(text, 0)])).value?.areas ?? []).map(({ area }) => area).toSorted()

describe('said.life', () => {
  test('hears several areas in a line, none in another, and is not taken in by what only sounds like one', async () => {
    const lines = [
      'My daughter baked a cake for the school fair', 'I got a raise and my boss took us to lunch', 'see you in a minute', 'oh my god that deal with the phone call', 'eating hot dogs', 'it has been raining since sunday',
      '我妈做的饺子太好吃了', '下班去健身房跑步', '马上到', '礼拜天见', 'nous avons mange avec la famille hier soir chez nous',
    ]
    expect(await Promise.all(lines.map(areasOf))).toEqual([
      ['education', 'family', 'food'], ['food', 'work'], [], ['friends-and-talk'], ['food'], ['weather'],
      ['family', 'food'], ['exercise', 'work'], [], [], [],
    ])
  })

  test('counts only what the owner wrote, by month, whatever the halves', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => draft(at % 3 === 0 ? `long day at work again ${at}` : 'see you in a minute', at * 12, at % 6 === 0 ? { byOwner: false } : {}))
    const { value } = await read(rows)
    expect(value?.areas.map(({ area, messages, months }) => [area, messages, months])).toEqual([['work', 5, { '2024-01': 5 }]])
    const [first, second] = await Promise.all([rows.slice(0, 14), rows.slice(14)].map(async (half) => (await tallyActivities(memoryStore([half]), [saidLife])).get('whatsapp')?.signals['said.life']))
    const sum = saidLife.start()
    for (const half of [second, first]) saidLife.merge(sum, half as never)
    expect(saidLife.finish(sum).value.areas.map(({ area, messages, months }) => [area, messages, months])).toEqual([['work', 5, { '2024-01': 5 }]])
  })
})

describe('areas-of-life', () => {
  test('names the area that comes up most, with its share, and never belief', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => draft(at % 4 === 0 ? `we went to church and prayed ${at}` : at % 8 === 1 ? `my sister and my mum are here ${at}` : `see you at ${at}`, at * 16))
    const { guess, value } = await read(rows)
    expect([guess.answer, guess.status, guess.outcomes.map((one) => [one.value, one.probability]), guess.evidence.map(({ says }) => [says.en, says.zh])]).toEqual([
      'family', 'unmeasured', [['family', null]], [['25 of 200 messages that were read have words of family: 13%', '读过的200条消息里有25条提到家人，占13%']],
    ])
    expect(value?.areas.map(({ area }) => area)).toEqual(['religion', 'family'])
    expect(saidLife.conceal?.(value!).areas.map(({ area }) => area)).toEqual(['family'])
  })

  test('cannot tell from few messages, nor where nothing comes up', async () => {
    const few = await read(Array.from({ length: 60 }, (_, at) => draft(`long day at work again ${at}`, at)))
    const nothing = await read(Array.from({ length: 160 }, (_, at) => draft(`see you at ${at}`, at * 8)))
    expect([few, nothing].map(({ guess }) => [guess.answer, guess.reason, guess.support?.have])).toEqual([['cannot tell', 'too-few', 60], ['cannot tell', 'nothing-stands-out', undefined]])
  })
})
