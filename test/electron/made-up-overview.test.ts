/** What the made-up people's overview says first, word for word: read it as a person would. */
import { describe, expect, it } from 'vitest'
import type { Inference, Signal } from '../../db/model.ts'
import { cardSentence } from '../../electron/engine/card-sentence.ts'
import { rankOf } from '../../electron/engine/guess-rows.ts'
import { readOverview } from '../../electron/engine/overview.ts'
import { inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import { tallyActivities } from '../../inference/pass.ts'
import { runInference } from '../../inference/run.ts'
import { guessWithEach } from '../../inference/withhold.ts'
import { each, FIRST_DAY, wechat } from '../inference/purchases.ts'
import { madeUpStore } from '../made-up-store.ts'
import { memoryStore } from '../memory-store.ts'

const textOf = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('')

async function overviewOf(name: string): Promise<{ readonly telling: readonly string[]; readonly en: string; readonly zh: string }> {
  const store = await madeUpStore(name)
  const { signals, inferences } = await runInference(store, { sensitive: false })
  const { sentence, mostTelling } = readOverview(store, { revision: 1, signals: new Map(signals.map((signal: Signal) => [signal.key, signal])), inferences }, { stale: false, sensitive: false })
  return { telling: mostTelling.map(({ statement }) => statement.en), en: textOf(sentence.en), zh: textOf(sentence.zh) }
}

describe('the overview of the made-up people', () => {
  it('of Mira tells her move and her household', async () => {
    expect(await overviewOf('mira')).toMatchInlineSnapshot(`
      {
        "en": "Somebody who is about to move house, has a cat, has children at home, works as a linguist or translator, spends most on cats, lives with a partner and is a woman. Hard to tell: age and income.",
        "telling": [
          "Moved home this year",
          "Has a cat",
          "Has children at home",
          "Due again about 8 March 2026: Sableto Clumping Cat Litter 20 L",
          "Work: linguist or translator",
        ],
        "zh": "此人快要搬家，养猫，家里有孩子，职业是翻译，花钱最多的是猫，与伴侣同住，女性。年龄、收入看不出来。",
      }
    `)
  }, 60_000)

  it('of 小满 leads with her dog', async () => {
    expect(await overviewOf('lin')).toMatchInlineSnapshot(`
      {
        "en": "Somebody who has a dog, is under 26, is most active in the evening (17 to 23), spends most on eating out, is a woman, lives in Shanghai, China and has a middle income. Hard to tell: a partner, children and a move.",
        "telling": [
          "Has a dog",
          "Due again about 23 March 2026: 小型犬成犬粮 柯基专用狗粮 6kg",
          "Is probably under 26",
          "Payday around the 10th",
          "Rent, next about 4 March 2026",
        ],
        "zh": "此人养狗，不满26岁，多在晚上（17点到23点）活跃，花钱最多的是外出就餐，女性，住在上海市，收入中等。是否与伴侣同住、有没有孩子、会不会搬家看不出来。",
      }
    `)
  }, 60_000)
})

it('a bill of 27 rows claims no partner from family cards, and says which archive would tell more', async () => {
  const lunches = each(FIRST_DAY, 3, 24, (on, at) => wechat(on, at % 2 === 0 ? '示例面馆' : '某便利店', '午餐', 20 + at))
  const cards = [wechat(FIRST_DAY + 5, '某人', '', 49.74, { category: '亲属卡交易' }), wechat(FIRST_DAY + 50, '某人', '', 2_243.46, { category: '亲属卡交易' }), wechat(FIRST_DAY + 60, '某店', '退款-亲情卡', 16.03, { direction: 'in', kind: 'refund' })]
  const tallies = await tallyActivities(memoryStore([[...lunches, ...cards]]), signalDefinitions)
  const inferences: readonly Inference[] = guessWithEach(tallies, [...tallies.keys()], signalDefinitions, inferenceDefinitions).inferences
  const sentence = cardSentence(inferences, { chats: false, purchases: true, sources: ['wechat-pay'] })
  expect([textOf(sentence.zh), inferences.filter((inference) => rankOf(inference) > 0).map(({ key }) => key)]).toMatchInlineSnapshot(`
    [
      "此人花钱最多的是外出就餐。年龄、是否与伴侣同住、有没有孩子、收入、会不会搬家看不出来。再加上聊天记录（如微信、QQ），能看出更多。",
      [
        "interests-by-spending",
      ],
    ]
  `)
})
