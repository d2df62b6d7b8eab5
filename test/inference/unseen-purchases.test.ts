/** People told by purchases, or in both ways, and more who only sound like it. */
import { describe, expect, test } from 'vitest'
import { alipay, day, each, guessed, monthly, order, wechat } from './purchases.ts'
import { chatOf, ordersOf } from './unseen-lives.ts'
import type { Draft } from '../memory-store.ts'

const LAST = Date.UTC(2024, 8, 30) / 86_400_000
const pays = (make: (on: number, at: number) => Draft, every = 14, times = 10): readonly Draft[] => [
  ...each(LAST - 199, 4, 50, (on, at) => alipay(on, ['全家便利店', '永辉超市', '瑞幸咖啡', '滴滴出行', '中国石化'][at % 5] ?? '', ['便当', '购物', '拿铁', '快车', '加油'][at % 5] ?? '', 20 + at, { category: ['日用百货', '日用百货', '餐饮美食', '交通出行', '爱车养车'][at % 5]! })),
  ...each(LAST - 2 - every * (times - 1), every, times, make)]
const en = (lines: readonly string[], perWeek = 1, weeks = 20) => chatOf({ language: 'en', lines, perWeek, weeks })
const zh = (lines: readonly string[], perWeek = 1, weeks = 20) => chatOf({ language: 'zh', lines, perWeek, weeks, source: 'telegram' })
const PEOPLE: readonly (readonly [who: string, guess: string, wanted: string, archives: readonly (readonly Draft[])[]])[] = [
  ['alipay dog', 'has-dog', 'yes', [pays((on, at) => alipay(on, '波奇网旗舰店', ['皇家中型犬成犬粮10kg', '狗狗尿垫100片', '狗咬胶磨牙棒'][at % 3] ?? '', 120, { category: '宠物' }), 25, 7)]],
  ['wechat cat', 'has-cat', 'yes', [pays((on, at) => wechat(on, '京东商城平台商户', ['豆腐猫砂2.5kg*4', '渴望六种鱼猫粮5.4kg', '猫条'][at % 3] ?? '', 120), 25, 7)]],
  ['only 宠物医院', 'has-dog', 'not-yes', [pays((on) => wechat(on, '瑞鹏宠物医院', '商户消费', 300), 60, 3)]],
  ['wechat baby', 'children-at-home', 'yes', [pays((on, at) => wechat(on, '孩子王', ['好奇纸尿裤L', '飞鹤奶粉3段', '婴儿湿巾'][at % 3] ?? '', 220), 20, 8)]],
  ['two gifts for babies', 'children-at-home', 'not-yes', [ordersOf(['Baby gift set newborn hamper', 'Personalised baby blanket gift'], 90, 2)]],
  ['school age goods zh', 'children-at-home', 'yes', [pays((on, at) => alipay(on, '某旗舰店', ['小学生书包', '儿童运动鞋', '乐高积木', '学而思网课', '校服裤'][at % 5] ?? '', 150, { category: '母婴亲子' }), 18, 9)]],
  ['french cat', 'has-cat', 'yes', [ordersOf(['Litière agglomérante pour chat 20L', 'Croquettes chat stérilisé 10kg', 'Arbre à chat 120 cm'], 25, 6, 'EUR')]],
  ['german kids', 'children-at-home', 'yes', [ordersOf(['Schulranzen Set Mädchen 5-teilig', 'Playmobil Feuerwehr', 'Kinderschuhe Größe 30', 'Pampers Windeln Gr. 5'], 20, 8, 'EUR')]],
  ['moving by purchases', 'moving-soon', 'yes', [ordersOf(['Moving boxes extra large 15 pack', 'Bubble wrap 100m roll', 'Packing tape 6 rolls', 'Furniture dolly 4 wheel', 'Mattress bag for moving king', 'Moving blankets 6 pack'], 5, 6)]],
  ['moving by purchases zh', 'moving-soon', 'yes', [pays((on, at) => alipay(on, ['货拉拉', '某家居店', '自如搬家', '某纸箱厂'][at % 4] ?? '', ['搬家订单', '搬家纸箱10个', '搬家服务', '打包带气泡膜'][at % 4] ?? '', 80, { category: '生活服务' }), 6, 6)]],
  ['ebay seller boxes', 'moving-soon', 'not-yes', [ordersOf(['Bubble wrap 100m roll', 'Packing tape 6 rolls', 'Cardboard postal boxes 50 pack'], 8, 24)]],
  ['both small', 'has-dog', 'yes', [en(['dog walk then call u', 'he chewed my crocs, im gonna kill this dog', 'my dog n i r at the beach'], 0.5), ordersOf(['Dog harness no pull medium', 'Pedigree dentastix 28'], 40, 4)]],
  ['talk of partner both', 'lives-with-partner', 'yes', [en(['hubby on nights so just me', 'my mother in law is a LOT', 'our mortgage went up ffs', 'me and my husband are painting the hallway'], 1)]],
  ['wife and kids zh', 'lives-with-partner', 'yes', [zh(['我媳妇今天不做饭', '丈母娘来了', '老婆催我回家了', '我媳妇又买包'], 1)]],
  ['colleague babe', 'lives-with-partner', 'not-yes', [en(['thanks babe ur a star', 'babe the printer is broken again', 'morning hun, meeting moved', 'love you babe, great deck'], 2)]],
  ['flatmates log', 'lives-with-partner', 'not-yes', [en(['can someone take the bins out', 'whos turn for the dishes', 'landlord is coming tmr', 'my housemate left the fridge open', 'rent due flatties'], 2)]],
  ['divorced dad', 'lives-with-partner', 'not-yes', [en(['my ex wife wants the car', 'divorce papers came', 'got the kids this weekend', 'living on my own is quiet', 'my ex and i agreed on xmas'], 1)]],
  ['empty nest', 'children-at-home', 'not-yes', [en(['my son is at uni now', 'empty nest is weird', 'my daughters wedding is in june', 'my grandkids came over', 'daughter is at uni so the house is quiet'], 1)]],
  ['dad of teen', 'children-at-home', 'yes', [en(['son needs a lift to football', 'my teenager sleeps til 2', 'our daughter failed maths', 'kid wont stop growing, shoes again'], 1)]],
  ['idiom only', 'has-cat', 'not-yes', [en(['curiosity killed the cat', 'cat got ur tongue', 'raining cats and dogs', 'copycat', 'that cat meme again', 'is ur cat ok'], 1)]],
  ['dead cat', 'has-cat', 'not-yes', [en(['we put our cat down in may', 'miss my cat so much', 'house feels empty without the cat', 'cant look at cat pics yet'], 0.5)]],
  ['wants a dog', 'has-dog', 'not-yes', [en(['i want a dog so bad', 'one day ill get a corgi', 'my bf says no dogs', 'looking at puppies online again', 'should i get a dog??'], 1)]],
  ['moved already', 'moving-soon', 'not-yes', [en(['finally moved in!!', 'all unpacked thank god', 'housewarming on sat', 'new neighbours are loud'], 2, 4)]],
  ['voice to text mover', 'moving-soon', 'yes', [zh(['我跟你说我那个房子到期了房东不续租了我得赶紧找房', '周六约了看房你陪我去吧', '合同签了下周末搬你来帮我搬一下', '搬家公司报价八百'], 2, 5)]],
  ['HK mover', 'moving-soon', 'yes', [zh(['下個月搬屋喇', '搵緊搬屋公司', '今日去睇樓', '簽咗租約', '執緊嘢搬屋好攰'], 2, 5)]],
]

describe('people told by purchases and in both ways', () => {
  test.each(PEOPLE)('%s: %s is %s', async (_, key, wanted, archives) => {
    const answer = (await guessed(...archives)).results.get(key)?.answer ?? ''
    expect(wanted === 'not-yes' ? [answer === 'yes', ['no', 'cannot tell'].includes(answer)] : answer).toEqual(wanted === 'not-yes' ? [false, true] : wanted)
  })
})

const own = (texts: readonly string[]): readonly Draft[] => each(LAST - 200, 1, 200, (on, at) => ({
  source: 'whatsapp', verb: 'said', kind: 'message', at: on * 86_400_000 + 40_000_000, precision: 'second', offsetMinutes: 60, text: texts[at % texts.length] ?? '', channel: { name: 'Robin', kind: 'direct' },
}))

describe('languages of chat spelling', () => {
  test.each([
    [['zh', 'en'], ['这个deadline真的要死', '你今天几点下班', 'can you send me the deck before 5', '我在地铁上', 'ok收到', '周末去不去爬山', 'the client is so annoying honestly']],
    [['de'], ['kommst du heute noch vorbei?', 'ich bin gleich da', 'das war echt lustig gestern', 'no way haha', 'hast du die tickets schon gekauft', 'passt, bis später']],
    [['fr'], ['jsuis en retard dsl', 't ou la', 'on se voit demain mdr', 'jpp de ce boulot', 'ouais carrément', 'c est chaud quand meme']],
    [['en'], ['wah so late then u come', 'can meh', 'dun want lah so ex', 'eat already or not', 'later i go dabao chicken rice', 'paiseh ah late liao']],
    [['zh'], ['你喺邊呀', '我哋幾點食飯', '唔好咁啦', '聽日得唔得', '好攰呀今日', 'ok', 'lol']],
    [['ja', 'zh'], ['今日は忙しい', '明日会おう', 'そうだね', '我到了', '晚点说吧今天好累', 'ありがとう']],
  ])('%j', async (codes, texts) => {
    expect((await guessed(own(texts))).results.get('languages')?.outcomes.map(({ value }) => value)).toEqual(codes)
  })
})

describe('wages', () => {
  const received = { direction: 'in', kind: 'income', category: '转账' } as const
  const each9 = (make: (on: number, at: number) => Draft): readonly Draft[] => monthly(2024, 1, 10, 9, make)
  test.each([
    ['named 薪酬', 'middle', 'day-10', each9((on) => wechat(on, '某某公司', '9月薪酬', 5_200, received))],
    ['of changing hours', 'low', 'day-10', each9((on, at) => alipay(on, '某某餐厅', '工资', 2_400 + at % 4 * 150, received))],
    ['expenses given back', 'cannot tell', 'cannot tell', each9((on, at) => alipay(on, '某某公司', '差旅报销', 800 + at * 300, received))],
    ['a husband’s household money', 'cannot tell', 'cannot tell', each9((on) => wechat(on, '老公', '家用', 6_000, { ...received, kind: '转账' }))],
    ['paid to a nanny', 'cannot tell', 'cannot tell', each9((on) => wechat(on, '王阿姨', '保姆工资', 6_000, { kind: '转账', category: '转账' }))],
    ['interest of a fund', 'cannot tell', 'cannot tell', each(day(2024, 1, 1), 1, 250, (on) => alipay(on, '余额宝', '余额宝-收益发放', 1.2, { ...received, category: '投资理财' }))],
  ] as const)('%s: income %s, payday %s', async (_, income, payday, rows) => {
    const { results } = await guessed(rows)
    expect([results.get('income-band')?.answer, results.get('payday')?.answer]).toEqual([income, payday])
  })
})

describe('a shop one goes to every few days', () => {
  test('is no subscription, whatever amounts come back a quarter apart; what is charged each month is', async () => {
    const shops = each(day(2024, 1, 1), 3, 92, (on, at) => alipay(on, ['全家便利店', '永辉超市', '瑞幸咖啡'][at % 3] ?? '', ['便当', '购物', '拿铁'][at % 3] ?? '', 12 + at % 30))
    const { results } = await guessed(shops, monthly(2024, 1, 4, 9, (on) => alipay(on, 'Apple', 'iCloud', 6)), monthly(2024, 1, 9, 9, (on) => wechat(on, '腾讯视频', 'VIP会员', 25)))
    const twice = (await guessed(each(day(2023, 3, 1), 365, 2, (on) => order(on, 'The Long Way Home: a novel', 8.99)), each(day(2023, 2, 1), 30, 14, (on) => order(on, 'Audible Premium membership', 9.95)))).results
    expect(twice.get('subscriptions')?.outcomes.map(({ value }) => value.split(' · ')[0])).toEqual(['Audible Premium membership'])
    expect(results.get('subscriptions')?.outcomes.map(({ value }) => value.split(' · ')[0])).toEqual(['Apple', '腾讯视频'])
  })
})
