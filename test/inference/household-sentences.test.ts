import { describe, expect, test } from 'vitest'
import type { Activity } from '../../db/model.ts'
import saidOf from '../../inference/signals/said-of.ts'
import moving, { MOVING_STAGES } from '../../inference/signals/said-moving.ts'
import { createAnalyser } from '../../inference/text/analysis.ts'

const analyser = createAnalyser([...saidOf.lists ?? [], ...moving.lists ?? []])
const context = { channel: () => undefined, ownerNames: () => [] }

/** Everything one message counts as, e.g. `dog:routine`; messages that only name a thing count as nothing. */
function countedAs(text: string): readonly string[] {
  const row: Activity = {
    id: 1, archive: 1, source: 'whatsapp', verb: 'said', kind: 'message', actor: 1, byOwner: true, at: Date.UTC(2025, 0, 1), precision: 'second', offsetMinutes: 0, text,
    object: null, channel: null, direction: null, amount: null, quantity: null, category: null,
  }
  const home = saidOf.start()
  saidOf.take(home, row, analyser.analyse(text), context)
  const move = moving.start()
  moving.take(move, row, analyser.analyse(text), context)
  return [
    ...['dog', 'cat', 'child', 'partner'].flatMap((topic) => Object.entries((home as { subjects: Record<string, { counts: Record<string, number> }> }).subjects[topic]?.counts ?? {}).filter(([said, count]) => count > 0 && said !== 'bare').map(([said]) => `${topic}:${said}`)),
    ...MOVING_STAGES.filter((stage) => Object.keys(move.stages[stage].weeks).length > 0).map((stage) => `moving:${stage}`),
  ]
}

describe('sentences of a household', () => {
  test.each([
    ['gotta get home to let the dog out', 'dog:routine'], ['we adopted a puppy!', 'dog:own'], ["dog's been sick all night", 'dog:definite'], ['dog is at the groomer', 'dog:definite'],
    ["the dog's barking at the postman", 'dog:definite'], ["I have a dog so I can't stay late", 'dog:own'], ['our 6 year old lost a tooth', 'child:routine'], ['picking Leo up from school', 'child:routine'],
    ["can't, it's bath time for the kids", 'child:routine'], ['my husband cooks on sundays', 'partner:routine'], ['hubby is away this week', 'partner:own'], ["we've been married five years", 'partner:routine'],
    ["we're looking at flats this weekend", 'moving:looking'], ['need to find a new flat', 'moving:looking'], ['can you help us move on saturday', 'moving:settled'], ["it's moving day", 'moving:settled'],
    ['finally moved in, boxes everywhere', 'moving:done'], ['two bed flat, viewing at five https://homes.example/17', 'moving:looking'], ['we want to find a new flat', 'moving:looking'], ["i'd rather stay in and walk the dog later", 'dog:routine'],
    ['给豆豆买了狗粮', 'dog:routine'], ['我们家有只金毛', 'dog:own'], ['狗又把鞋咬了', 'dog:definite'], ['猫砂没了，要买', 'cat:routine'], ['养了只橘猫', 'cat:own'], ['娃放学了我去接', 'child:routine'],
    ['我家老大期末考试', 'child:routine'], ['和女朋友同居一年了', 'partner:own'], ['老公今天加班', 'partner:own'], ['房东不续租了', 'moving:looking'], ['搬家公司约好了', 'moving:settled'],
    ['on a adopté un chien', 'dog:own'], ["je vais chercher les enfants à l'école", 'child:routine'], ['mon mari rentre tard', 'partner:routine'], ['on visite un appart samedi', 'moving:looking'],
  ])('"%s" counts as %s', (text, counted) => {
    expect(countedAs(text)).toEqual([counted])
  })
})

describe('sentences that only sound like it', () => {
  test.each([
    'had a hot dog, dog tired now', 'saw the cutest dog today', 'raining cats and dogs', 'Doja Cat is in town', 'movers and shakers', 'moving on to the next topic',
    'my business partner is late', '又被撒狗粮', '狗年快乐', '天猫下单，大熊猫玩偶', '老婆饼好吃', '孩子们，上课了', '我的世界服务器搬家了',
  ])('"%s" counts as nothing', (text) => {
    expect(countedAs(text)).toEqual([])
  })
  test.each([
    ['the dog next door barks all night', 'dog:other'], ["my neighbour's cat had kittens", 'cat:other'], ['小区里有人遛狗不牵绳', 'dog:other'], ['我侄子上幼儿园', 'child:other'], ['他老婆生了', 'partner:other'],
    ['broke up with my boyfriend', 'partner:past'], ['dog sitting for Anna this weekend', 'dog:elsewhere'], ['单身狗一枚', 'partner:elsewhere'], ['想要个孩子', 'child:wished'], ['my students are great kids', 'child:elsewhere'], ['分手了，没有女朋友', 'partner:elsewhere'],
  ])('"%s" counts as %s', (text, counted) => {
    expect(countedAs(text)).toEqual([counted])
  })
  test.each(['my parents are moving house', '同事要搬家', 'are you moving house?', 'we moved in two years ago'])('"%s" is no move of one’s own', (text) => {
    expect(countedAs(text)).toEqual([])
  })
})
