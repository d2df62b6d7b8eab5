/** Small people written by hand, as real people type: for each fact some who have it and some who only sound like it. */
import { each, order } from './purchases.ts'
import type { Draft } from '../memory-store.ts'

const DAY_MS = 86_400_000
/** The last day of every life: 30 September 2024. */
const LAST_DAY = Date.UTC(2024, 8, 30) / DAY_MS

const FILLER = {
  en: [
    'omw', 'cant make it tmr sry', 'lol same', 'did u see the group chat', 'gonna be like 10 min late', 'that ramen place was 10/10', 'nah im good', 'ugh mondays', 'send me the link pls', 'who’s driving', 'wait what', 'train delayed again smh',
    'happy bday mate!! 🎂', 'k', 'i’ll venmo you', 'meeting ran over', 'gym later?', 'this weather honestly', 'bro no way', 'ok see u at 7', 'what’s the wifi password', 'just landed', 'haha stop', 'reckon it’ll rain?', 'need coffee', 'finished the report finally',
  ],
  zh: [
    '哈哈哈哈', '笑死', '在路上了', '收到', '今天好热', '绝绝子', '这家火锅可以', '晚点说', '开会中', '周五几点', '发我定位', 'ok', '好滴', '真的假的', '堵车了', '你先吃', '这剧也太上头了', '我裂开了', '改天约', '报告还没写完', '刷到一个好笑的', '等我五分钟', 'yyds', '困死', '下雨了带伞', '路上小心',
  ],
} as const

/** A chat of so many weeks: an everyday one with a friend, into which the telling lines are strewn, `perWeek` of them in each of the last `weeks`. */
export interface Chat { readonly language: 'en' | 'zh'; readonly lines: readonly string[]; readonly weeks?: number; readonly perWeek?: number; readonly until?: number; readonly source?: string }

/** The rows of a chat. Two hundred days of filler, three a day. */
export function chatOf({ language, lines, weeks = 20, perWeek = 1, until = 0, source = 'whatsapp' }: Chat): readonly Draft[] {
  const friend = { name: language === 'en' ? 'Robin' : '阿杰', kind: 'direct' as const }
  const own = (at: number, text: string): Draft => ({ source, verb: 'said', kind: 'message', at, precision: 'second', offsetMinutes: language === 'en' ? 60 : 480, text, channel: friend })
  const rows: Draft[] = []
  for (let day = 0; day < 200; day += 1) {
    const start = (LAST_DAY - 199 + day) * DAY_MS
    for (let nth = 0; nth < 3; nth += 1) {
      const at = start + (9 + nth * 4) * 3_600_000 + (day * 37 + nth * 13) % 60 * 60_000
      rows.push(own(at, FILLER[language][(day * 7 + nth * 11) % FILLER[language].length] ?? ''))
      rows.push({ ...own(at + 240_000, FILLER[language][(day * 5 + nth * 3) % FILLER[language].length] ?? ''), byOwner: false })
    }
  }
  for (let nth = 0; nth < weeks * perWeek; nth += 1) {
    const day = LAST_DAY - until - Math.floor(nth * 7 / perWeek)
    rows.push(own(day * DAY_MS + 18 * 3_600_000 + nth * 60_000, lines[nth % lines.length] ?? ''))
  }
  return rows
}

const PLAIN = ['Anker USB C charger 30W', 'Moleskine notebook A5 ruled', 'Tefal frying pan 24cm', 'Levi’s 501 jeans 32/32', 'The Thursday Murder Club paperback', 'LED strip lights 5m', 'Colgate toothpaste twin pack', 'Logitech wireless mouse', 'Stanley tumbler 1.2 l', 'Yoga mat 6mm', 'Oral-B brush heads', 'Desk fan 9 inch']

/** Orders of nothing in particular, one every five days for 200 days, and `goods`, one every `every` days. */
export function ordersOf(goods: readonly string[], every = 18, times = 8, currency = 'GBP'): readonly Draft[] {
  const money = (minor: number): Partial<Draft> => ({ amount: { minor, currency } })
  return [
    ...each(LAST_DAY - 199, 5, 40, (on, at) => order(on, PLAIN[at % PLAIN.length] ?? '', 1, money(899 + at * 31))),
    ...each(LAST_DAY - 3 - every * (times - 1), every, goods.length === 0 ? 0 : times, (on, at) => order(on, goods[at % goods.length] ?? '', 1, money(1_499 + at))),
  ]
}

/** A guess that a life must get, or must not. `yes`/`no` answers; `not-yes` leaves "no" and "cannot tell" open. */
export interface Life { readonly who: string; readonly guess: string; readonly expect: 'yes' | 'no' | 'not-yes'; readonly chat?: Chat; readonly orders?: readonly string[]; readonly every?: number; readonly times?: number }

/** Who has the fact, and who only sounds like it. */
export const LIVES: readonly Life[] = [
  // Dogs.
  { who: 'walks a spaniel, types fast', guess: 'has-dog', expect: 'yes', chat: { language: 'en', lines: ['brb dog needs out', 'wally ate my airpods. this dog i swear', 'soz was bathing the dog', 'took him to the vet, my dog is fine its just a thorn', 'walkies then pub?', 'dogs asleep on my foot cant move'] } },
  { who: '养泰迪', guess: 'has-dog', expect: 'yes', chat: { language: 'zh', lines: ['先下楼遛狗了回聊', '我家泰迪又把拖鞋咬烂了', '给狗驱虫去了', '狗子半夜叫醒我', '狗毛到处都是救命', '带狗去剪毛排队一小时'] } },
  { who: 'only buys for a dog', guess: 'has-dog', expect: 'yes', orders: ['Pedigree adult dry dog food beef 12kg', 'Kong classic dog toy large', 'Dog poo bags 240 leak proof', 'Bravecto flea tablets for dogs'] },
  { who: 'kauft für den Hund', guess: 'has-dog', expect: 'yes', orders: ['Hundefutter trocken Rind 15 kg', 'Hundeleine 2m Nylon', 'Leckerlis für Hunde Ente 500 g'] },
  { who: 'says and buys dog', guess: 'has-dog', expect: 'yes', chat: { language: 'en', lines: ['our pup chewed the sofa leg', 'cant, puppy class at 6'], perWeek: 1 }, orders: ['Puppy training pads 100', 'Lily’s Kitchen puppy food'] },
  { who: 'minds a dog for ten days', guess: 'has-dog', expect: 'not-yes', chat: { language: 'en', lines: ['dog sitting for jo til the 4th', 'just walked the dog, she pulls like crazy', 'feeding the dog then home', 'the dog ate my sandwich', 'let the dog out brb', 'took the dog out in the rain'], weeks: 1, perWeek: 7, until: 40 } },
  { who: 'grooms dogs for a living', guess: 'has-dog', expect: 'not-yes', chat: { language: 'en', lines: ['bathed 6 dogs today im soaked', 'im a dog groomer not a vet lol', 'client’s dog bit me', 'a husky at the salon shed a whole second dog', 'my client’s poodle is an angel', 'doing a dog at 4 then free'] } },
  { who: 'speaks of friends’ dogs', guess: 'has-dog', expect: 'not-yes', chat: { language: 'en', lines: ['ur dog is so fat now lol', 'my housemates dog barks all night', 'sams dog has a birthday party???', 'saw the cutest corgi on the tube', 'my nans dog hates me', 'hot dogs at mine sat'] } },
  { who: '宠物店店员', guess: 'has-dog', expect: 'not-yes', chat: { language: 'zh', lines: ['今天给八只狗洗澡，手都泡白了', '客户的金毛咬了我一口', '宠物店上班就是一身毛', '店里来了只阿拉斯加', '我们店搞活动，洗狗八折', '又给一只泰迪剃毛'] } },
  { who: '只会玩梗', guess: 'has-dog', expect: 'no', chat: { language: 'zh', lines: ['单身狗勿扰', '又吃一嘴狗粮', '这价格狗都不买', '累成狗', '你家修勾好可爱', '狗头保命', '小时候家里有条大黄狗'] } },
  // Cats.
  { who: 'serves two cats', guess: 'has-cat', expect: 'yes', chat: { language: 'en', lines: ['my cat just sneezed on my laptop', 'gotta do the litter tray', 'cats fighting again at 3am', 'feeding the cats brb', 'our cat brought in a frog 🐸', 'vet bill for the cat omg'] } },
  { who: '铲屎官', guess: 'has-cat', expect: 'yes', chat: { language: 'zh', lines: ['铲完屎就来', '我家橘猫又偷吃', '猫砂没了叫个外卖', '主子不让我起床', '喂猫去了', '猫毛粘一身'] } },
  { who: '養貓的香港人', guess: 'has-cat', expect: 'yes', chat: { language: 'zh', lines: ['我隻貓又喺度搞事', '要返去餵貓', '買貓砂先', '帶隻貓去睇獸醫', '屋企隻貓好黐身'] } },
  { who: 'only buys for a cat', guess: 'has-cat', expect: 'yes', orders: ['Catsan hygiene cat litter 20L', 'Whiskas 1+ tuna pouches 40 pack', 'Cat scratching post 90cm', 'Felix as good as it looks'] },
  { who: 'feeds a neighbour’s cat', guess: 'has-cat', expect: 'not-yes', chat: { language: 'en', lines: ['feeding next doors cat this week', 'cat sitting for the neighbours', 'the neighbours cat threw up on me', 'had to do the litter box, not even my cat'], weeks: 2, perWeek: 3, until: 60 } },
  { who: '云吸猫', guess: 'has-cat', expect: 'no', chat: { language: 'zh', lines: ['天猫到货了', '去猫咖撸猫吗', '好想养猫但是房东不让', '你家猫胖了', '我室友的猫老往我床上跳', '熊猫馆排队三小时'] } },
  // Children.
  { who: 'two small ones', guess: 'children-at-home', expect: 'yes', chat: { language: 'en', lines: ['cant talk kids are in the bath', 'school run then i’ll ring u', 'my youngest has chickenpox joy', 'finally got the baby down', 'parents evening 6pm dont let me forget', 'out of nappies again 🙃'] } },
  { who: 'sends a boy to childcare, Singapore', guess: 'children-at-home', expect: 'yes', chat: { language: 'en', lines: ['wah my boy fever again need to fetch from childcare', 'my son psle this yr sian', 'later bring kids to tuition then can', 'kids sleeping liao can talk now', 'my daughter’s teacher call me again lah'] } },
  { who: '二胎妈妈', guess: 'children-at-home', expect: 'yes', chat: { language: 'zh', lines: ['哄睡失败，她精神得很', '去接老大放学', '辅导作业气到肝疼', '娃又发烧了，请假', '家长群又在接龙', '我家老二会走路了'] } },
  { who: '有儿子的爸爸，不打标点', guess: 'children-at-home', expect: 'yes', chat: { language: 'zh', lines: ['送儿子去足球班', '儿子数学考了六十分我要疯了', '周末陪娃去动物园', '给儿子开家长会去了', '儿子又感冒了'] } },
  { who: 'only buys for a baby', guess: 'children-at-home', expect: 'yes', orders: ['Pampers Baby-Dry size 4 nappies 174', 'Aptamil follow on milk stage 2', 'WaterWipes baby wipes 12 pack', 'Tommee Tippee bottles'] },
  { who: 'kauft Windeln', guess: 'children-at-home', expect: 'yes', orders: ['Pampers Windeln Größe 3, 120 Stück', 'HiPP Babybrei Karotte 6 Gläser', 'Feuchttücher Baby 12er'] },
  { who: 'teaches year four', guess: 'children-at-home', expect: 'not-yes', chat: { language: 'en', lines: ['marking homework til midnight', 'my pupils are feral this week', 'parents evening is killing me', 'the kids in my class did a play', 'i teach 30 kids its fine', 'school holidays yesss', 'staff room biscuits gone'] } },
  { who: 'loves her niece', guess: 'children-at-home', expect: 'not-yes', chat: { language: 'en', lines: ['my niece turned 4, she wants a unicorn', 'babysitting my sisters kids again', 'my friends son is so tall now', 'got baby clothes for jess’s baby shower', 'nephew’s sports day was adorable', 'no kids for me thx'] } },
  { who: 'nannies twins', guess: 'children-at-home', expect: 'not-yes', chat: { language: 'en', lines: ['nannying again tmr, nappies all day', 'the twins i nanny are teething', 'im a nanny so yes i do the school run', 'nanny job pays ok', 'my client’s kids are sick so day off'] } },
  { who: '小学班主任', guess: 'children-at-home', expect: 'not-yes', chat: { language: 'zh', lines: ['我们班孩子又打架了', '备课到十二点', '当老师真累，家长群99+', '批作业批到手断', '学生家长又来投诉', '我的学生考了全区第一', '带班的日子度日如年'] } },
  { who: '自称宝宝', guess: 'children-at-home', expect: 'not-yes', chat: { language: 'zh', lines: ['本宝宝饿了', '宝宝心里苦', '宝宝们晚安', '我还是个孩子', '我外甥女好可爱', '闺蜜家娃满月，随了五百', '不想生孩子'] } },
  { who: 'sent one gift', guess: 'children-at-home', expect: 'not-yes', orders: ['Baby shower gift hamper neutral'], times: 1 },
  // A partner at home.
  { who: 'lives with her husband', guess: 'lives-with-partner', expect: 'yes', chat: { language: 'en', lines: ['hubby is making curry', 'my husband says hi', 'me and the hubby are redoing our kitchen', 'my in laws are here til sunday', 'our anniversary is the 9th', 'my husband drove'] } },
  { who: '和老公一起住', guess: 'lives-with-partner', expect: 'yes', chat: { language: 'zh', lines: ['我老公做了红烧肉', '老公加班我一个人吃', '婆婆来带饭了', '跟老公去看电影', '我们家装修好了，我老公挑的灯', '公婆周末来'] } },
  { who: 'a widower', guess: 'lives-with-partner', expect: 'not-yes', chat: { language: 'en', lines: ['since my wife died i cook for one', 'my late wife planted those roses', 'living alone takes getting used to', 'my wife used to love this song', 'widower life, toast again'] } },
  { who: 'shares a flat', guess: 'lives-with-partner', expect: 'not-yes', chat: { language: 'en', lines: ['my flatmate ate my cheese again', 'our flat is freezing, housemates wont pay for heating', 'flatmate’s gf basically lives here', 'hinge date was a disaster', 'single and ready to nap'] } },
  { who: 'loves from afar', guess: 'lives-with-partner', expect: 'not-yes', chat: { language: 'en', lines: ['my bf lives in lisbon so we facetime', 'ldr is so hard', 'long distance til june then', 'my boyfriend’s flight got cancelled 😭', 'counting days til i see my bf'] } },
  { who: '追星女孩', guess: 'lives-with-partner', expect: 'not-yes', chat: { language: 'zh', lines: ['老公新歌太绝了！！我循环一天', '老婆们打投冲啊', '演唱会没抢到，老公我对不起你', '老公好帅啊啊啊', '这个角色是我老婆谁也别抢', '单身真香', '本命老公生日应援'] } },
  // About to move.
  { who: 'signed for a flat', guess: 'moving-soon', expect: 'yes', chat: { language: 'en', lines: ['signed the lease!!', 'packing boxes everywhere', 'got the keys on the 14th', 'movers booked for fri', 'anyone want a desk, cant take it to the new flat'], weeks: 5, perWeek: 2 } },
  { who: '下个月搬', guess: 'moving-soon', expect: 'yes', chat: { language: 'zh', lines: ['看了三套房都不行', '签了租约，下个月搬', '约了搬家公司', '打包到崩溃，二十个箱子', '退租押金说要扣'], weeks: 5, perWeek: 2 } },
  { who: 'moves within Singapore', guess: 'moving-soon', expect: 'yes', chat: { language: 'en', lines: ['collecting keys to our BTO next wk', 'reno almost done then we move in', 'need movers recos pls', 'packing up the house siao', 'changing my address at the bank'], weeks: 6, perWeek: 1 } },
  { who: 'moved a year ago', guess: 'moving-soon', expect: 'no', chat: { language: 'en', lines: ['we moved in a year ago today', 'cant believe we moved last year', 'the move last year nearly killed us', 'new neighbours are moving in next door'], weeks: 6, perWeek: 1 } },
  { who: 'lets flats for a living', guess: 'moving-soon', expect: 'not-yes', chat: { language: 'en', lines: ['4 viewings today', 'my client put in an offer', 'offer accepted on the house in leeds for my client', 'im an estate agent so weekends dont exist', 'another flat viewing at 6', 'exchange contracts weds fingers crossed for the commission'], weeks: 27, perWeek: 2 } },
  { who: 'helps a friend', guess: 'moving-soon', expect: 'not-yes', chat: { language: 'en', lines: ['helping dave move on sat', 'daves moving house and i got roped in', 'my sister is moving to leeds', 'lets move the meeting', 'packing for ibiza'], weeks: 6, perWeek: 1 } },
  { who: '中介', guess: 'moving-soon', expect: 'not-yes', chat: { language: 'zh', lines: ['今天带客户看房五组', '客户签了合同', '我是中介，周末不休', '房东降价了，求带看', '帮客户谈租金'], weeks: 27, perWeek: 2 } },
  { who: '同事搬家', guess: 'moving-soon', expect: 'not-yes', chat: { language: 'zh', lines: ['同事下周搬家', '帮朋友搬家腰断了', '公司搬办公室', '续租了不搬', '搬砖人搬砖魂'], weeks: 6, perWeek: 1 } },
]
