/** Mira Fontaine of Lyon as the engine would tell of her: invented, and in agreement with itself. */
import type { AccuracyCard, ImportAccount, Outcome, Words } from '../../db/model.ts'
import type { AppState, ArchiveRow, EvidenceLine, GuessDetail, GuessRow, Overview } from '../../electron/contract.ts'

const both = (en: string, zh: string): Words => ({ en, zh })
const YES = both('yes', '是')
const CANNOT = both('cannot tell', '看不出来')

export const TITLES = {
  whatsapp: both('WhatsApp', 'WhatsApp'), telegram: both('Telegram', 'Telegram'), x: both('X', 'X'), amazon: both('Amazon', '亚马逊'),
  'wechat-pay': both('WeChat Pay', '微信支付'), alipay: both('Alipay', '支付宝'),
} as const

const howTo = (wait: Words, ...steps: Words[]): AppState['sources'][number]['howTo'] => ({ wait, steps })
export const SOURCES: AppState['sources'] = [
  { id: 'whatsapp', rank: { en: 0, zh: 6 }, title: TITLES.whatsapp, howTo: howTo(both('1 min', '1 分钟'), both('Open the chat on the phone, then More, Export chat.', '在手机上打开聊天，点“更多”，再点“导出聊天记录”。'), both('Choose Without media and send the file to this computer.', '选“不含媒体”，把文件传到这台电脑。')) },
  { id: 'telegram', rank: { en: 5, zh: 5 }, title: TITLES.telegram, howTo: howTo(both('10 min', '10 分钟'), both('In the desktop app open Settings, Advanced, Export Telegram data.', '在桌面版打开“设置”“高级”“导出 Telegram 数据”。'), both('Choose JSON as format.', '格式选 JSON。')) },
  { id: 'x', rank: { en: 6, zh: 6 }, title: TITLES.x, howTo: howTo(both('a day', '一天'), both('Settings, Your account, Download an archive of your data.', '“设置”“你的账号”“下载你的数据存档”。')) },
  { id: 'amazon', rank: { en: 3, zh: 6 }, title: TITLES.amazon, howTo: howTo(both('days', '数天'), both('Your Account, Request your data, All your data.', '“我的账户”“申请我的数据”“全部数据”。')) },
  { id: 'wechat-pay', rank: { en: 6, zh: 2 }, title: TITLES['wechat-pay'], howTo: howTo(both('10 min', '10 分钟'), both('Me, Services, Wallet, Bills, Export.', '“我”“服务”“钱包”“账单”“导出”。')) },
  { id: 'alipay', rank: { en: 6, zh: 1 }, title: TITLES.alipay, howTo: howTo(both('hours', '数小时'), both('My, Bills, the dots, Issue a transaction record.', '“我的”“账单”“…”“开具交易流水证明”。')) },
]
export const SAMPLES: AppState['samples'] = [
  { name: 'mira', title: both('Mira', 'Mira'), about: both('39, Lyon: WhatsApp, X, Amazon', '39 岁，里昂：WhatsApp、X、亚马逊') },
  { name: 'lin', title: both('Lin', '林'), about: both('31, Shanghai: Telegram, WeChat Pay, Alipay', '31 岁，上海：Telegram、微信支付、支付宝') },
]

const account = (over: Partial<ImportAccount>): ImportAccount => ({
  files: { read: 1, unused: 0, unknown: 0, failed: 0 }, rows: { seen: 0, kept: 0, skipped: 0, why: {} }, byVerb: {}, byKind: {}, claims: 0, claimsByKind: {},
  activities: 0, duplicates: 0, participants: 1, firstAt: null, lastAt: null, money: [], notes: [], noteCounts: {}, poorFiles: [], totals: [], problems: [], problemCount: 0, waiting: [], ...over,
})
const utc = (text: string): number => Date.parse(`${text}Z`)

export const ARCHIVES: readonly ArchiveRow[] = [
  {
    id: 1, name: '_chat.txt', bytes: 4_812_330, importer: 'whatsapp', title: TITLES.whatsapp, generation: 'android-dash', confidence: 0.98, addedAt: utc('2026-03-04T10:00:00'),
    owner: { name: 'Mira Fontaine', how: 'asked' }, sample: 'mira',
    account: account({
      rows: { seen: 48_733, kept: 48_730, skipped: 3, why: { 'no-time': 2, 'cut-row': 1 } }, byVerb: { said: 48_730 }, byKind: { message: 47_902, media: 828 }, activities: 48_730, participants: 61,
      firstAt: utc('2017-02-03T08:00:00'), lastAt: utc('2026-02-28T20:00:00'), problems: [{ code: 'no-time', path: '_chat.txt', at: 812 }, { code: 'no-time', path: '_chat.txt', at: 20_318 }, { code: 'cut-row', path: '_chat.txt', at: 48_900 }], problemCount: 3,
    }),
  },
  {
    id: 2, name: 'twitter-2026-03-03.zip', bytes: 312_004_118, importer: 'x', title: TITLES.x, generation: 'data-2020', confidence: 1, addedAt: utc('2026-03-04T10:10:00'),
    owner: { name: 'mirafontaine', how: 'stated' }, sample: 'mira',
    account: account({
      files: { read: 31, unused: 44, unknown: 2, failed: 0 }, rows: { seen: 98_120, kept: 98_114, skipped: 6, why: { 'no-text': 6 } }, byVerb: { posted: 9_114, 'saw-ad': 61_000, reacted: 28_000 },
      byKind: { 'ad-impressions': 61_000, like: 28_000, tweets: 9_114 }, claims: 41, claimsByKind: { interest: 36, age: 1, gender: 1, language: 3 }, activities: 98_114, participants: 150, firstAt: utc('2014-01-05T00:00:00'), lastAt: utc('2026-03-02T00:00:00'), notes: ['no-ads-supplied'],
    }),
  },
  {
    id: 3, name: 'Your Orders.zip', bytes: 1_912_330, importer: 'amazon', title: TITLES.amazon, generation: 'retail-order-history', confidence: 1, addedAt: utc('2026-03-05T09:00:00'), owner: { name: 'Mira', how: 'profile' }, sample: 'mira',
    account: account({
      files: { read: 6, unused: 12, unknown: 0, failed: 0 }, rows: { seen: 1_357, kept: 1_357, skipped: 0, why: {} }, byVerb: { bought: 1_357 }, byKind: { orders: 1_357 }, claims: 22, claimsByKind: { 'advertiser-list': 22 }, activities: 1_357,
      firstAt: utc('2011-05-01T00:00:00'), lastAt: utc('2026-02-20T00:00:00'), money: [{ currency: 'EUR', out: 4_123_456, in: 0, neutral: 0, rows: 1_301 }, { currency: 'JPY', out: 4_980, in: 0, neutral: 0, rows: 2 }],
    }),
  },
]

const outcome = (value: string, probability: number | null, low: number | null, high: number | null, baseRate: number | null): Outcome => ({ value, probability, low, high, baseRate })
/** Whose rates the made-up guesses are compared with. */
const ADULTS = both('Adults in France', '法国成年人')
type Draft = Pick<GuessRow, 'key' | 'title' | 'answer' | 'answerWords' | 'leading' | 'sources'> & Partial<GuessRow>
const row = (draft: Draft): GuessRow => ({
  area: 'home', evidenceCount: 31, comparedWith: draft.leading?.baseRate == null ? null : ADULTS, noBetterThanBase: false, isWeak: false, sensitive: false, status: 'measured', subject: draft.title, ground: draft.status === 'unmeasured' ? 'rule' : 'people', reason: null, support: draft.status === 'too-little' ? { have: 9, want: 200, of: both('messages', '条聊天') } : null, yourAnswer: null,
  statement: draft.answer === 'yes' || draft.answer === 'cannot tell' ? draft.title : both(`${draft.title.en}: ${draft.answerWords.en}`, `${draft.title.zh}：${draft.answerWords.zh}`), ...draft,
})
const unmeasured = (key: string, title: Words, answerWords: Words, sources: readonly string[]): GuessRow =>
  row({ key, title, answer: 'by-rule', answerWords, leading: outcome('by-rule', null, null, null, null), sources, status: 'unmeasured' })
const unclear = (key: string, title: Words, sources: readonly string[]): GuessRow => row({ key, title, answer: 'cannot tell', answerWords: CANNOT, leading: null, sources, status: 'too-little' })

export const GUESSES: readonly GuessRow[] = [
  row({ key: 'moving-soon', title: both('About to move house', '近期要搬家'), answer: 'yes', answerWords: YES, leading: outcome('yes', 0.71, 0.58, 0.81, 0.06), sources: ['whatsapp', 'x'] }),
  row({ key: 'children-at-home', title: both('Child at home', '家里有孩子'), answer: 'under-six', answerWords: both('under six', '不到六岁'), leading: outcome('under-six', 0.84, 0.77, 0.89, 0.14), sources: ['amazon', 'whatsapp'] }),
  row({ key: 'lives-with-partner', title: both('Lives with a partner', '与伴侣同住'), answer: 'yes', answerWords: YES, leading: outcome('yes', 0.88, 0.82, 0.92, 0.58), sources: ['whatsapp'] }),
  row({ key: 'income-band', title: both('Income', '收入'), answer: 'middle', answerWords: both('middle', '中等'), leading: outcome('middle', 0.54, 0.38, 0.69, 0.41), sources: ['amazon'], noBetterThanBase: true }),
  row({ key: 'age-band', title: both('Age', '年龄'), answer: '35-44', answerWords: both('35 to 44', '35 至 44 岁'), leading: outcome('35-44', 0.62, 0.51, 0.72, 0.17), sources: ['whatsapp', 'x'] }),
  row({ key: 'active-hours', title: both('Works nights', '上夜班'), answer: 'now-and-then', answerWords: both('now and then', '偶尔'), leading: outcome('now-and-then', 0.48, 0.31, 0.65, 0.11), sources: ['whatsapp'], noBetterThanBase: true }),
  row({ key: 'has-cat', title: both('Has a cat', '养猫'), answer: 'yes', answerWords: YES, leading: outcome('yes', 0.92, 0.85, 0.96, null), sources: ['amazon', 'whatsapp'], noBetterThanBase: false }),
  unmeasured('payday', both('Payday', '发薪日'), both('the last days of the month', '月末几天'), ['amazon']),
  unmeasured('customer-value', both('Worth as a customer', '客户价值'), both('high', '高'), ['amazon']),
  unmeasured('interests-by-spending', both('Interests by spending', '花钱看兴趣'), both('books, toys', '图书、玩具'), ['amazon']),
  unclear('has-dog', both('Has a dog', '养狗'), ['whatsapp']),
  unclear('price-sensitivity', both('Price sensitivity', '价格敏感度'), ['amazon']),
]
/** A share of talk, counted and not guessed. */
export const TALK: GuessRow = row({
  key: 'topics-of-conversation', title: both('What you talk about', '你在聊什么'), answer: 'cooking', answerWords: both('cooking and eating', '做饭和吃饭'), sources: ['whatsapp'], status: 'unmeasured',
  leading: { ...outcome('cooking', null, null, null, null), share: { read: 400, count: 120, of: 'messages', value: 0.3, low: 0.257, high: 0.347, ordinary: 0.0129, common: false } },
})
export const SENSITIVE: GuessRow = { ...unmeasured('health-worry', both('Health worry', '健康顾虑'), both('sleep', '睡眠'), ['x']), sensitive: true }

const line = (activity: number, over: Partial<EvidenceLine>): EvidenceLine => ({
  activity, source: 'whatsapp', sourceTitle: TITLES.whatsapp, verb: 'said', direction: null, at: utc('2026-02-14T07:02:00'), precision: 'minute', offsetMinutes: 60, text: 'the new place has no lift, I checked', marks: [{ start: 0, end: 13 }],
  who: null, to: 'L.', object: null, amount: null, archiveName: '_chat.txt', from: { path: '_chat.txt', at: 20_318, unit: 'line' }, ...over,
})
const tweet = (activity: number, at: string, text: string, end: number, item: number): EvidenceLine => line(activity, {
  source: 'x', sourceTitle: TITLES.x, verb: 'posted', at: utc(at), offsetMinutes: 60, text, marks: [{ start: 0, end }], to: null, archiveName: 'twitter-2026-03-03.zip', from: { path: 'data/tweets.js', at: item, unit: 'item' },
})
export const LINES: readonly EvidenceLine[] = [
  tweet(101, '2026-02-12T21:14:00', 'removal firm in Lyon, which one is not a pirate?', 12, 4_411), line(102, {}), tweet(103, '2026-02-18T18:40:00', 'flat to rent, Lyon 7, with lift. Anybody?', 12, 4_502),
]
export const AGAINST: readonly EvidenceLine[] = [
  line(104, { source: 'amazon', sourceTitle: TITLES.amazon, verb: 'bought', at: utc('2025-11-02T00:00:00'), precision: 'day', offsetMinutes: null, text: 'Wall shelf, oak, fixed', marks: [{ start: 0, end: 10 }], to: null, amount: { minor: 8_990, currency: 'EUR' }, archiveName: 'Your Orders.zip', from: { path: 'Retail.OrderHistory.1.csv', at: 812, unit: 'row' } }),
]
/** A line with a right-to-left override, hidden spaces and two scripts. */
export const NAUGHTY = line(105, { text: 'see \u202Efdp.exe and ‘搬家’\u200B now', marks: [{ start: 4, end: 12 }], who: 'K.', to: null })

const card: AccuracyCard = {
  key: 'moving-soon', corpus: 'made-up corpus', people: 7_965, metric: 'accuracy', value: 0.81, low: 0.78, high: 0.84, baseline: 0.74, gainLow: 0.03, ece: 0.034,
  calibration: [[0.05, 0.04, 2210], [0.14, 0.13, 1480], [0.25, 0.27, 940], [0.34, 0.31, 700], [0.46, 0.46, 620], [0.55, 0.52, 510], [0.64, 0.6, 440], [0.71, 0.66, 412], [0.84, 0.78, 393], [0.93, 0.88, 260]].map(([said = 0, right = 0, count = 0]) => ({ said, true: right, count })),
  limits: both('They shared the answer; none was over 70, most live in Europe.', '都是自己公开答案的人，没有70岁以上的，多在欧洲。'),
}

/** One guess opened. `without` leaves sources out as the engine would. */
export function detail(guess: GuessRow): GuessDetail {
  const other = guess.leading === null || guess.leading.probability === null ? [] : [{ ...outcome('other', 1 - guess.leading.probability, null, null, null), words: both('not so', '不是') }]
  const compared = (source: keyof typeof TITLES, probability: number): GuessDetail['without'][number] => ({
    source, title: TITLES[source], answer: guess.answer, answerWords: guess.answerWords, leading: guess.leading === null ? null : { ...guess.leading, probability: guess.leading.probability === null ? null : probability, low: null, high: null }, effect: guess.leading === null ? 'untold' : guess.leading.probability === null ? 'kept' : 'weaker',
  })
  return {
    ...guess, attribute: guess.key, isOpenSet: false, pullsOn: guess.answerWords, record: guess.status === 'measured' && guess.leading !== null ? { bin: 7, said: 0.71, true: 0.66, count: 412, from: 0.68, to: 0.76, isFew: false } : null, marked: null, yours: { marked: 0, right: 0, wrong: 0, ratherNot: 0, changed: 0, low: 0, high: 0 }, lostByWithholding: false, accuracy: guess.status === 'measured' && guess.leading !== null ? card : null,
    outcomes: guess.leading === null ? [] : [{ ...guess.leading, words: guess.answerWords }, ...other],
    evidence: [
      { index: 0, signal: 'posted.plans', outcome: guess.answer, weight: 2.4, pull: 2.4, count: 31, says: both('31 posts about flats and removal firms', '31 条动态提到租房和搬家公司'), title: both('posts', '动态'), examples: [], lines: LINES.slice(0, 2) },
      { index: 1, signal: 'said.plans', outcome: guess.answer, weight: 1.5, pull: 1.5, count: 18, says: both('“the landlord”, “the new place” in 18 messages', '18 条聊天里有“房东”“新家”'), title: both('messages', '聊天'), examples: [], lines: LINES.slice(2) },
      { index: 2, signal: 'bought.by-category', outcome: guess.answer, weight: -0.5, pull: -0.5, count: 0, says: both('No boxes or tape bought', '没有买过纸箱和胶带'), title: both('orders', '订单'), examples: [], lines: [] },
      { index: 3, signal: 'bought.by-category', outcome: guess.answer, weight: -1.1, pull: -1.1, count: 1, says: both('A shelf was put up in November', '去年 11 月装了置物架'), title: both('orders', '订单'), examples: [], lines: AGAINST },
    ],
    baseRateFrom: [{ outcome: 'yes', whom: both('Adults in France, moved within a year', '法国成年人，一年内搬过家'), from: both('made-up census 2024', '虚构的2024年普查') }],
    rule: both('Names a move, a flat or a removal firm three times in sixty days.', '六十天里三次提到搬家、租房或搬家公司。'), evidenceUntil: utc('2026-02-18T18:40:00'), code: `inference/guesses/${guess.key}.ts`,
    without: [compared('whatsapp', 0.64), compared('amazon', 0.7), compared('x', 0.23)], alone: [compared('whatsapp', 0.31), compared('amazon', 0.08), compared('x', 0.55)],
    segments: guess.status === 'measured' ? [{ taxonomy: 'IAB Audience 1.1', id: '409', name: 'Interest > Real Estate > Apartments', zh: '公寓' }, { taxonomy: 'IAB Audience 1.1', id: '410', name: 'Interest > Real Estate > Houses', zh: '独栋住宅' }] : [],

  }
}

const YEARS = [120, 180, 400, 520, 560, 700, 9_800, 10_400, 11_900, 12_600, 13_700, 15_100, 9_200, 16_600, 18_000, 1_100]
const months = YEARS.flatMap((count, year) => Array.from({ length: year === 15 ? 2 : 12 }, (_, month) => ({ month: `${2011 + year}-${String(month + 1).padStart(2, '0')}`, count: Math.round(count / (year === 15 ? 2 : 12) * (0.7 + (month * 7 % 5) / 8)) })))
export const OVERVIEW: Overview = {
  sentence: {
    en: [
      { text: 'Somebody of ' }, { text: '35 to 44', guess: 'age-band', stroke: 'solid', label: 'Age 35 to 44, 62 in 100' }, { text: ', living with ' }, { text: 'a partner', guess: 'lives-with-partner', stroke: 'solid' },
      { text: ' and ' }, { text: 'a young child', guess: 'children-at-home', stroke: 'solid' }, { text: ', on a ' }, { text: 'middle income', guess: 'income-band', stroke: 'dashed' }, { text: ', awake ' }, { text: 'late', guess: 'active-hours', stroke: 'dashed' },
      { text: ' and ' }, { text: 'about to move house', guess: 'moving-soon', stroke: 'solid' }, { text: '. Whether there is a dog is ' }, { text: 'hard to tell', guess: 'has-dog', stroke: 'dotted' }, { text: '.' },
    ],
    zh: [
      { text: '一个人，' }, { text: '35 至 44 岁', guess: 'age-band', stroke: 'solid' }, { text: '，与' }, { text: '伴侣', guess: 'lives-with-partner', stroke: 'solid' }, { text: '和' }, { text: '一个年幼的孩子', guess: 'children-at-home', stroke: 'solid' },
      { text: '同住，' }, { text: '中等收入', guess: 'income-band', stroke: 'dashed' }, { text: '，' }, { text: '睡得晚', guess: 'active-hours', stroke: 'dashed' }, { text: '，' }, { text: '近期要搬家', guess: 'moving-soon', stroke: 'solid' }, { text: '。有没有养狗，' }, { text: '看不出来', guess: 'has-dog', stroke: 'dotted' }, { text: '。' },
    ],
  },
  mostTelling: [0, 1, 2, 3, 5].flatMap((index) => GUESSES[index] ?? []),
  counts: { guesses: 12, cannotTell: 2, sensitiveClosed: 0, activities: 148_201, archives: 3, people: 212, claims: 63 },
  otherStatements: { told: 3, recorded: 9 },
  lastAdded: { archive: 3, name: 'Your Orders.zip', title: TITLES.amazon, activities: 1_357, claims: 22, changes: [{ key: 'has-cat', subject: both('A cat at home?', '家里有没有猫'), before: null, after: both('Has a cat', '养猫') }, { key: 'income-band', subject: both('How much income?', '收入水平'), before: both('A lower income', '收入偏低'), after: both('A middle income', '收入中等') }] },
  claimsBySource: [{ source: 'x', title: TITLES.x, count: 41 }, { source: 'amazon', title: TITLES.amazon, count: 22 }],
  sources: [{ id: 'whatsapp', title: TITLES.whatsapp, activities: 48_730 }, { id: 'x', title: TITLES.x, activities: 98_114 }, { id: 'amazon', title: TITLES.amazon, activities: 1_357 }],
  months, firstAt: utc('2011-05-01T00:00:00'), lastAt: utc('2026-02-28T20:00:00'), sample: 'mira', stale: false,
}
