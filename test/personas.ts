/** Made-up people: two years of chat, searches and payments from a seed, with facts planted or left out. */
import type { Draft } from './memory-store.ts'

/** What can be planted. */
export type Fact = 'dog' | 'cat' | 'child' | 'partner' | 'moving'

/** A person to build. Facts that are not named are not planted; everybody gets sentences that only sound like facts. */
export interface Persona { readonly seed: number; readonly language: 'en' | 'zh'; readonly facts: readonly Fact[]; readonly days?: number; readonly perDay?: number }

/** Last day of every made-up life: 2025-06-30, noon UTC. */
export const LIFE_END = Date.UTC(2025, 5, 30, 12)
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = state + 0x6d2b79f5 | 0
    let value = Math.imul(state ^ state >>> 15, 1 | state)
    value = value + Math.imul(value ^ value >>> 7, 61 | value) ^ value
    return ((value ^ value >>> 14) >>> 0) / 4_294_967_296
  }
}

const SMALL_TALK = {
  en: [
    'are we still on for saturday?', 'i will be there at eight', 'that film was so good', 'the train is late again', 'thanks, that helps a lot', 'see you tomorrow then', 'did you see the match?',
    'work was long today', 'the weather is awful this week', 'haha yes exactly', 'can you send me the file', 'what are you doing on friday', 'this coffee place is great', 'i need to finish the report',
    'ok sounds good', 'let me check and come back to you', 'running ten minutes late', 'have you read it yet', 'happy birthday!!', 'i think we should book soon',
  ],
  zh: [
    '周六还去吗', '我八点到', '那个电影真好看', '地铁又晚了', '谢谢，帮大忙了', '明天见', '昨天的球看了吗', '今天上班好累', '这周天气真差', '哈哈是的', '文件发我一下', '周五干嘛',
    '这家咖啡不错', '我得把报告写完', '好的没问题', '我看看再回你', '晚十分钟到', '你看完了吗', '生日快乐', '我们早点订票吧',
  ],
} as const

/** Sentences that word lists alone would fall for. */
const TRAPS = {
  en: [
    'had a hot dog for lunch', 'i am dog tired', 'your dog is so cute', "my sister's dog ate the sofa", 'wish i had a dog', "we don't have a cat, i am allergic", 'my neighbour’s cat is in the garden again',
    'raining cats and dogs here', 'my boss is moving house next month', "my sister's kids are lovely", 'when i was a kid we had a dog', 'your husband called', 'my business partner is late', 'kids today, honestly',
    'are you moving house?', 'have you seen “my dog Tulip” yet', 'the neighbour was walking her dog', 'no kids for me thanks', 'her daughter starts school', 'Doja Cat is playing in town',
  ],
  zh: [
    '我就是一条单身狗', '又被撒狗粮了', '你家狗好可爱', '我姐家的猫又胖了', '好想养一只猫', '我们没有养狗', '在天猫买的', '大熊猫太可爱了', '同事要搬家', '朋友家的孩子上幼儿园了', '小时候家里养过狗',
    '你老公打电话来了', '邻居的猫又来了', '今天累成狗', '猫眼上买票', '没孩子，一身轻', '她女儿上学了', '你要搬家吗', '《我的猫》看了吗', '夜猫子一个',
  ],
} as const

const PLANTED: Readonly<Record<Fact, Readonly<Record<'en' | 'zh', readonly string[]>>>> = {
  dog: {
    en: ['just walked the dog', 'my dog ate my shoe', 'have to feed the dog first', 'our dog is at the vet today', 'taking the dog out now'],
    zh: ['我去遛狗', '我家狗又拆家了', '先喂狗再出门', '今天带狗去打针', '我家狗子生病了'],
  },
  cat: {
    en: ['my cat woke me at five', 'need to clean the litter box', 'feeding the cat, one sec', 'our cat is on the keyboard', 'out of cat litter again'],
    zh: ['我家猫五点叫我', '在铲屎', '先喂猫', '猫砂又没了', '我家主子在键盘上'],
  },
  child: {
    en: ['on the school run', 'finally put the kids to bed', 'our daughter has a fever', 'helping my son with homework', 'the nursery run was chaos', 'out of nappies again'],
    zh: ['在接娃', '刚哄睡', '我女儿发烧了', '辅导作业中，要疯', '今天家长会', '尿不湿又没了'],
  },
  partner: {
    en: ['my husband is cooking', 'our flat is a mess', 'my mother in law is coming', 'our anniversary is next week'],
    zh: ['我老公在做饭', '婆婆要来住几天', '下周结婚纪念日', '我和老公去看展'],
  },
  moving: {
    en: ['flat viewing at six', 'signed the lease today', 'booked the removal van', 'packing boxes all evening', 'we are moving on the 20th', 'letting agent called back'],
    zh: ['下班去看房', '今天签了租约', '约好搬家公司了', '打包到半夜，月底搬', '中介又打来了', '找房子好累'],
  },
}

const AT_HOME = {
  en: ['what\'s for dinner', 'can you buy milk', 'home soon love you', 'leaving work now', 'did you lock the door babe', 'late tonight, sorry honey', 'bins out please', 'parcel arrived'],
  zh: ['晚上吃什么', '几点回来', '下班了老公', '带点菜回来', '今晚晚点回，爱你', '快递拿一下', '倒垃圾别忘了', '马上到家'],
} as const

/** Chat of one person: friends and a group, traps, and planted facts about weekly (a move: the last forty days). Source `whatsapp` or `telegram`. */
export function chatOf(persona: Persona): readonly Draft[] {
  const { language, facts, days = 500, perDay = 8 } = persona
  const random = seeded(persona.seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] ?? items[0]!
  const source = language === 'zh' ? 'telegram' : 'whatsapp'
  const friends = ['Robin', 'Sam', 'Noa'].map((name) => ({ name, kind: 'direct' as const }))
  const partner = { name: language === 'zh' ? '阿杰' : 'Jamie', kind: 'direct' as const }
  const rows: Draft[] = []
  const say = (at: number, channel: Draft['channel'], text: string, byOwner: boolean): void => {
    if (channel) rows.push({ source, verb: 'said', kind: 'message', at, precision: 'second', offsetMinutes: language === 'zh' ? 480 : 60, text, byOwner, channel })
  }
  for (const channel of [...friends, { name: 'Book club', kind: 'group' as const }]) {
    for (let day = 0; day < days; day += 1) {
      const start = LIFE_END - (days - day) * DAY_MS
      for (let message = 0; message < perDay / 4; message += 1) {
        const at = start + Math.floor((message * 90 + random() * 60) * MINUTE_MS)
        say(at, channel, pick(SMALL_TALK[language]), false)
        say(at + Math.floor((1 + random() * 30) * MINUTE_MS), channel, random() < 0.03 ? pick(TRAPS[language]) : pick(SMALL_TALK[language]), true)
      }
      if (channel !== friends[0]) continue
      for (const fact of facts) {
        const isDue = fact === 'moving' ? days - day <= 40 && random() < 0.35 : random() < 0.12
        if (isDue) say(start + 10 * 60 * MINUTE_MS, channel, pick(PLANTED[fact][language]), true)
      }
    }
  }
  if (facts.includes('partner')) {
    for (let day = 0; day < days; day += 1) {
      const start = LIFE_END - (days - day) * DAY_MS + 5 * 60 * MINUTE_MS
      if (random() < 0.1) continue
      say(start, partner, pick(AT_HOME[language]), true)
      say(start + 4 * MINUTE_MS, partner, pick(AT_HOME[language]), false)
      say(start + 6 * MINUTE_MS, partner, pick(SMALL_TALK[language]), true)
    }
  }
  return rows
}

const GOODS: Readonly<Record<Fact | 'plain', readonly string[]>> = {
  plain: ['USB-C cable 2 m', 'Stainless steel frying pan 28 cm', 'Paperback novel', 'Cotton T-shirt men size L', 'LED desk lamp', 'Toothpaste 75 ml', 'Running shoes size 43', 'Wireless headphones'],
  dog: ['Adult dry dog food chicken 12 kg', 'Dog poop bags 300', 'Dog leash 2 m'],
  cat: ['Clumping cat litter 10 l', 'Cat food tuna 24 pouches', 'Cat scratching post'],
  child: ['Baby nappies size 4, 90 pack', 'Baby wipes 12 packs', 'Kids school backpack'],
  partner: ['Queen size duvet cover'],
  moving: ['Cardboard moving boxes 20 pack', 'Packing tape and bubble wrap for moving'],
}

/** Orders of one person, a plain one every four days and goods of the planted facts every three weeks. Source `amazon`. */
export function ordersOf({ seed, facts, days = 500 }: Persona): readonly Draft[] {
  const random = seeded(seed + 77)
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? ''
  const rows: Draft[] = []
  const buy = (day: number, text: string): void => {
    rows.push({
      source: 'amazon', verb: 'bought', kind: 'orders', at: LIFE_END - (days - day) * DAY_MS, precision: 'second', offsetMinutes: null, text, object: 'Amazon', direction: 'out',
      amount: { minor: 500 + Math.floor(random() * 4_000), currency: 'EUR' }, quantity: 1, channel: { name: 'Amazon', kind: 'account' },
    })
  }
  for (let day = 0; day < days; day += 4) {
    buy(day, pick(GOODS.plain))
    for (const fact of facts) {
      if (fact === 'moving' ? days - day < 40 && day % 8 === 0 : day % 20 === 0) buy(day, pick(GOODS[fact]))
    }
  }
  return rows
}
