import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CATEGORIES, CATEGORY_IDS, categoryOf } from '../../inference/categories/categories.ts'
import { categorise } from '../../inference/categories/categorise.ts'
import { cleanMerchant } from '../../inference/categories/merchant.ts'
import { sourceCategory } from '../../inference/categories/source-categories.ts'
import { TALK_TOPICS } from '../../inference/categories/talk-words.ts'
import { WORDS_EN } from '../../inference/categories/words-en.ts'
import { WORDS_EU } from '../../inference/categories/words-eu.ts'
import { WORDS_ZH } from '../../inference/categories/words-zh.ts'
import { AUDIENCES, audience, audiencesOf, filed } from '../../inference/segments/iab-audience.ts'
import { inferenceDefinitions } from '../../inference/registry.ts'

/** Category of title, merchant and the source's own category. */
function sorted(title: string | null, merchant: string | null = null, category: string | null = null): string {
  return categorise({ title, merchant, category }).category
}

describe('the list of categories', () => {
  it('has titles in both languages and a whole for every part', () => {
    for (const id of CATEGORY_IDS) {
      expect([id, CATEGORIES[id].title.en !== '', /\p{Script=Han}/u.test(CATEGORIES[id].title.zh)]).toEqual([id, true, true])
      expect([id, id.includes('.') && id.split('.')[0] !== 'finance' && id.split('.')[0] !== 'media' ? Object.hasOwn(CATEGORIES, id.split('.')[0] ?? '') : true]).toEqual([id, true])
    }
  })

  it('keeps health and belief apart as sensitive', () => {
    expect(CATEGORY_IDS.filter((id) => categoryOf(id).sensitive)).toEqual(['health', 'health.pharmacy', 'health.wellness', 'belief'])
  })

  it('covers each category of spending by one topic of talk at most', () => {
    const covered = TALK_TOPICS.flatMap(({ covers }) => covers)
    expect(covered.length).toBe(new Set(covered).size)
  })
})

describe('the word lists', () => {
  it('name only categories that exist, and no word twice with two meanings', () => {
    const meanings = new Map<string, string>()
    const clashes: string[] = []
    for (const [list, separator] of [[WORDS_EN, ','], [WORDS_EU, ','], [WORDS_ZH, ' ']] as const) {
      for (const [category, words] of Object.entries(list)) {
        expect([category, category === 'none' || Object.hasOwn(CATEGORIES, category)]).toEqual([category, true])
        for (const word of words.split(separator).map((one) => one.trim().replace(/^[~!]/, ''))) {
          const other = meanings.get(word)
          if (other !== undefined && other !== category) clashes.push(`${word}: ${other}, ${category}`)
          meanings.set(word, category)
        }
      }
    }
    expect(clashes).toEqual([])
  })
})

describe('categorise', () => {
  it('sorts English titles', () => {
    expect([
      sorted('Adult dry dog food, chicken, 12 kg'), sorted('Clumping cat litter 10 l'), sorted('Dog bed for large dogs, washable couch'), sorted('Baby nappies size 4, 90 pack'),
      sorted('Running shoes women size 39'), sorted('Paper towels 12 rolls'), sorted('Espresso ground coffee 250 g'), sorted('Wireless keyboard with numeric pad'),
      sorted('Laptop sleeve 13 inch'), sorted('Sleeping bag for adults'), sorted('The long way home: a novel'), sorted('Moving boxes, 20 pack'),
      sorted('Kids rain boots size 29'), sorted('Cast iron frying pan'), sorted('A short history of hats (paperback)'), sorted('Fine line markers'), sorted('Apple laptop charger'),
    ]).toEqual([
      'pets.dog', 'pets.cat', 'pets.dog', 'baby', 'sports', 'household', 'groceries', 'electronics.computers', 'electronics.computers', 'sports.outdoors', 'books', 'home.moving', 'children', 'home', 'books', 'office', 'electronics.computers',
    ])
  })

  it('is not taken in by words that only look like a category', () => {
    expect([
      sorted('Hot dog buns, 8 pieces'), sorted('Cat 6 ethernet cable, 10 ft'), sorted('Wireless mouse, silver'), sorted('Mouse trap, 4 pack'), sorted('Cat eye sunglasses'),
      sorted('熊猫公仔'), sorted('猫眼电影票', '猫眼'), sorted('洗衣液 3kg', '天猫超市', '日用百货'), sorted('狗不理包子', '狗不理'), sorted('Apple juice 1 l'), sorted('Baby carrots 500 g'), sorted('猫山王榴莲'),
    ]).toEqual([
      'groceries', 'electronics.computers', 'electronics.computers', 'unknown', 'fashion', 'unknown', 'media.events', 'household', 'dining', 'groceries', 'groceries', 'groceries',
    ])
  })

  it('sorts German and French titles and statement lines', () => {
    expect([
      sorted('Katzenstreu 20 l'), sorted('Hundefutter Huhn'), sorted('Windeln Größe 4'), sorted('Lait infantile 2e âge', 'Carrefour'), sorted('Miete Januar', 'Hausverwaltung Beispiel'),
      sorted(null, 'Stadtwerke Musterstadt'), sorted('Chaussures de randonnée'), sorted(null, 'Boulangerie du Marché'), sorted('Rückerstattung'),
      sorted('Kochbuch für Anfänger'), sorted('Schreibtischlampe, dimmbar'), sorted('Gartenhandschuhe Größe M'), sorted('Winterhandschuhe'), sorted('Kinderfahrradhelm'),
    ]).toEqual(['pets.cat', 'pets.dog', 'baby', 'baby', 'home.rent', 'utilities', 'fashion.shoes', 'dining.cafe', 'unknown', 'books', 'home', 'home.garden', 'fashion', 'sports.cycling'])
  })

  it('sorts Chinese bills by merchant, title and the kind of shop at the end of a name', () => {
    expect([
      sorted('收款', '老王五金店', '商户消费'), sorted('总共消费:28.16', '云上过桥米线(某某店)', '商户消费'), sorted('无谷猫粮5.4kg', '某某旗舰店', '宠物'), sorted('小型犬成犬粮', '某某旗舰店', '日用百货'),
      sorted('美团订单-2401', '美团'), sorted(null, '小猫咖啡店', '商户消费'), sorted('门诊', '某某宠物医院', '医疗健康'), sorted('婴儿纸尿裤L码', '某店', '母婴亲子'), sorted('话费充值', '中国移动', '充值缴费'),
      sorted('城市组积木', '乐高', '母婴亲子'), sorted('商品', '某人', '日用百货'),
    ]).toEqual(['home.diy', 'dining', 'pets.cat', 'pets.dog', 'dining.delivery', 'dining.cafe', 'pets', 'baby', 'telecom', 'children', 'household'])
  })

  it('sorts Chinese titles by what the thing is, not by where or with what it is used', () => {
    expect([
      sorted('新中式实木餐边柜 餐厅酒店用'), sorted('电热水壶家用不锈钢'), sorted('九阳不粘炒锅'), sorted('运动裤男加绒束脚裤'), sorted('苏泊尔电饭煲'), sorted('胶原蛋白补水面膜贴片'), sorted('家用胶囊咖啡机'), sorted('速溶黑咖啡粉'),
      sorted('电动牙刷成人款'), sorted('青梅果酒女士低度'), sorted('功夫茶具套装 陶瓷盖碗'), sorted('儿童电话手表'), sorted('家庭KTV音箱话筒'), sorted('铁锅炖大鹅', '某某铁锅炖'), sorted('背心式垃圾袋'), sorted('男士马丁靴'), sorted('运动'),
    ]).toEqual([
      'home.furniture', 'home.appliances', 'home', 'fashion', 'home.appliances', 'beauty', 'home.appliances', 'groceries',
      'home.appliances', 'alcohol', 'home', 'electronics', 'electronics.audio', 'dining', 'household', 'fashion.shoes', 'sports',
    ])
  })

  it('knows brands where they are merchants, common words only where they are the whole name', () => {
    expect([
      sorted(null, 'LIDL SAGT DANKT 1234//Berlin'), sorted(null, 'PAYPAL *SPOTIFY'), sorted(null, '财付通-美团外卖'), sorted(null, 'SHELL 4455'), sorted(null, 'Target'), sorted(null, 'NEXT'),
      sorted(null, 'Next Door Consulting'), sorted(null, 'Tesco Stores 3021'), sorted('Mouse pad, next day delivery', 'Amazon'),
    ]).toEqual(['groceries', 'media.streaming', 'dining.delivery', 'car.fuel', 'retail', 'fashion', 'unknown', 'groceries', 'electronics.computers'])
  })

  it('tells which word decided and where it stands in the title', () => {
    expect(categorise({ title: 'Adult dry dog food', merchant: 'Amazon', category: null })).toEqual({ category: 'pets.dog', by: 'words', word: 'dog food', at: { start: 10, end: 18 } })
    expect(categorise({ title: '某某猫砂', merchant: null, category: null })).toEqual({ category: 'pets.cat', by: 'words', word: '猫砂', at: { start: 2, end: 4 } })
  })

  it('answers "not known" rather than guess', () => {
    expect([sorted(null), sorted(''), sorted('zxqv 4411'), sorted('收款', '王小二', '扫二维码付款')]).toEqual(['unknown', 'unknown', 'unknown', 'unknown'])
  })

  it('understands the product types of old Amazon reports', () => {
    expect(['DOG_FOOD', 'INPUT_MOUSE', 'TOILET_PAPER', 'LEAVENING_AGENT'].map((type) => sourceCategory(type)?.category)).toEqual(['pets.dog', 'electronics.computers', 'household', 'groceries'])
  })
})

describe('merchant names', () => {
  it('lose payment prefixes, terminal ids, branches and order numbers', () => {
    expect(['PAYPAL *SPOTIFY', 'SQ *BLUE BOTTLE', '财付通-瑞幸咖啡', '星巴克(国贸店)', 'AMZN Mktp US*2A3BC4D', 'LIDL 4711', 'Netflix.com', 'UBER *TRIP'].map(cleanMerchant))
      .toEqual(['SPOTIFY', 'BLUE BOTTLE', '瑞幸咖啡', '星巴克', 'AMZN Mktp US', 'LIDL', 'Netflix', 'UBER'])
  })
})

describe('IAB audiences', () => {
  const file = '../shared/taxonomies/iab-audience-1.1.paths.tsv'

  it('has a node for every category that names one', () => {
    expect(CATEGORY_IDS.filter((id) => categoryOf(id).iab !== null && !AUDIENCES.has(categoryOf(id).iab ?? ''))).toEqual([])
  })

  it.skipIf(!existsSync(file))('has the ids and names of the published taxonomy', () => {
    const published = new Map(readFileSync(file, 'utf8').trimEnd().split('\n').slice(1).map((line) => [line.split('\t')[0], line.split('\t')[3]?.replaceAll('*', '')]))
    expect([...AUDIENCES.values()].filter(({ id, path, zh }) => published.get(id) !== path || !/\p{Script=Han}/u.test(zh))).toEqual([])
  })

  it('files interests, and neither needs nor anything sensitive', () => {
    expect(audiencesOf(['pets.dog', 'home.rent', 'health.pharmacy', 'pets.dog', 'finance.transfer'])).toEqual([{ taxonomy: 'iab-audience-1.1', id: '544', name: 'Interest > Pets > Dogs' }])
  })

  it('files a measured guess from 0.6 on, and a rule by its answer', () => {
    expect([filed('535', 0.59).length, filed('535', 0.6).length, filed('535', null).length]).toEqual([0, 1, 1])
  })

  it('has the ids and names that guesses write out', () => {
    const folder = 'inference/guesses'
    const written = readdirSync(folder).filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/taxonomy: 'iab-audience-1\.1', id: '(\d+)', name: '([^']+)'/g)].map(([, id = '', path = '']) => ({ id, path })))
    expect(written.length).toBeGreaterThan(0)
    expect(written.filter(({ id, path }) => AUDIENCES.get(id)?.path !== path)).toEqual([])
  })

  it('knows no id that was made up', () => {
    expect(() => audience('999999')).toThrow('999999')
  })

  it('keeps exclamation marks and half-width punctuation out of what is shown', () => {
    for (const { rule, title, key } of inferenceDefinitions) expect([key, /[!！您]/.test(rule.en + rule.zh + title.zh), /\p{Script=Han}[,;:!?]/u.test(rule.zh)]).toEqual([key, false, false])
  })
})
