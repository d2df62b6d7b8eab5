/**
 * Where talk and money meet: topics the person both speaks of and pays for, speaks of and never pays for, pays for and
 * never mentions. Needs both: from chat alone, or purchases alone, it cannot tell.
 */
import type { Evidence, Example, Outcome } from '../../db/model.ts'
import { isCategoryId } from '../categories/categories.ts'
import type { BoughtByCategory, CategoryId } from '../categories/categories.ts'
import { TALK_TOPICS } from '../categories/talk-words.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult, Signals } from '../inference.ts'
import { correlation } from '../purchases/statistics.ts'
import { audiencesOf } from '../segments/iab-audience.ts'
import type { TalkByCategory } from '../signals/talk-by-category.ts'
import { NOTHING, counted, figure, goods, own, percent, say, sentence, subject } from '../shareable/sentence.ts'
import type { Piece, Sentence } from '../shareable/sentence.ts'

/** How talk and spending of a topic stand to each other. */
type Standing = 'both' | 'talk-only' | 'buys-only'

const MESSAGES_WANTED = 300
const LINES_WANTED = 50
const MONTHS_WANTED = 6
const MOST = 12
/** "Never buys" needs a year of purchases, "never mentions" this many messages. */
const YEAR_MONTHS = 12

/** One topic, said and bought. */
export interface Joined {
  readonly id: CategoryId
  readonly standing: Standing
  readonly messages: number
  readonly lines: number
  readonly talkShare: number
  readonly buyShare: number
  /** Of messages and lines by month; null with under six months of both, or when either never changes. */
  readonly monthly: number | null
  readonly monthCount: number
  readonly said: readonly Example[]
  readonly bought: readonly Example[]
}

interface Bought { readonly lines: number; readonly days: number; readonly months: Readonly<Record<string, number>>; readonly examples: readonly Example[] }

function boughtOf(bought: BoughtByCategory, covers: readonly CategoryId[]): Bought {
  const months: Record<string, number> = {}
  const parts = covers.flatMap((id) => bought.categories[id] ?? [])
  for (const part of parts) for (const [month, lines] of Object.entries(part.months)) months[month] = (months[month] ?? 0) + lines
  return {
    lines: parts.reduce((sum, { lines }) => sum + lines, 0), days: parts.reduce((sum, { days }) => sum + days, 0),
    months, examples: parts.flatMap(({ examples }) => examples),
  }
}

/** Every month from the later start to the earlier end of both. */
function sharedMonths(a: readonly string[], b: readonly string[]): readonly string[] {
  const sorted = [a.toSorted(), b.toSorted()] as const
  const from = [sorted[0][0] ?? '', sorted[1][0] ?? ''].toSorted().at(-1) ?? ''
  const to = [sorted[0].at(-1) ?? '', sorted[1].at(-1) ?? ''].toSorted()[0] ?? ''
  const months: string[] = []
  if (from === '' || to === '') return months
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month)
  return months
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** The value that four fifths of the numbers lie at or below. */
function eightieth(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.8) - 1] ?? 0
}

/** Every topic that says something, the strongest first. */
function joinedTopics(talk: TalkByCategory, bought: BoughtByCategory): readonly Joined[] {
  const all = TALK_TOPICS.map(({ id, covers }) => ({ id, talk: talk.topics[id], bought: boughtOf(bought, covers) }))
  const lines = all.reduce((sum, one) => sum + one.bought.lines, 0)
  const months = sharedMonths(all.flatMap((one) => Object.keys(one.talk?.months ?? {})), Object.values(bought.categories).flatMap((one) => Object.keys(one.months)))
  const buyingMonths = new Set(Object.values(bought.categories).flatMap((one) => Object.keys(one.months))).size
  const talkative = eightieth(all.map((one) => one.talk?.share ?? 0))
  return all.flatMap((one): readonly Joined[] => {
    const messages = one.talk?.messages ?? 0
    const talkShare = one.talk?.share ?? 0
    let standing: Standing | null = null
    if (messages >= 5 && Object.keys(one.talk?.months ?? {}).length >= 2 && one.bought.lines >= 3 && one.bought.days >= 2) standing = 'both'
    else if (messages >= 10 && talkShare >= talkative && one.bought.lines === 0 && buyingMonths >= YEAR_MONTHS) standing = 'talk-only'
    else if (one.bought.lines >= 5 && one.bought.days >= 3 && messages === 0) standing = 'buys-only'
    if (!standing) return []
    return [{
      id: one.id, standing, messages, lines: one.bought.lines, talkShare, buyShare: lines === 0 ? 0 : one.bought.lines / lines,
      monthly: standing === 'both' && months.length >= MONTHS_WANTED
        ? correlation(months.map((month) => one.talk?.months[month] ?? 0), months.map((month) => one.bought.months[month] ?? 0)) : null,
      monthCount: months.length, said: one.talk?.examples ?? [], bought: one.bought.examples,
    }]
  }).toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || strengthOf(b) - strengthOf(a) || (a.id < b.id ? -1 : 1))
}

const ORDER: readonly Standing[] = ['both', 'talk-only', 'buys-only']

/** Both shares count alike: a topic is as strong as the weaker of its two sides. */
function strengthOf({ standing, talkShare, buyShare }: Joined): number {
  return standing === 'both' ? Math.min(talkShare, buyShare) : Math.max(talkShare, buyShare)
}

const LABELS: Readonly<Record<string, Sentence | undefined>> = {
  both: own('says it and buys it', '聊得多也买得多'), 'talk-only': own('talks about it, no purchase found', '聊得多，账单里没有'), 'buys-only': own('buys it, no mention found', '买得多，聊天里没有'),
}

/** Topics that cover purchases which their own category's name does not: cinema is no subscription, toothpaste no cosmetic. */
const WIDE: Readonly<Record<string, { readonly inSentence: Sentence; readonly alone: Sentence } | undefined>> = {
  'media.streaming': { inSentence: own('films, series and events', '影视与演出'), alone: own('Films, series and events', '影视与演出') },
  beauty: { inSentence: own('beauty and personal care', '美妆与个人护理'), alone: own('Beauty and personal care', '美妆与个人护理') },
  home: { inSentence: own('furniture, appliances and the home', '家具家电与家居'), alone: own('Furniture, appliances and the home', '家具家电与家居') },
}

/** A topic within a sentence. */
function topicWords(id: CategoryId): Piece {
  return WIDE[id]?.inSentence ?? goods(id)
}

function evidenceOf(joined: Joined): readonly Evidence[] {
  const { id, standing, messages, lines, talkShare, buyShare, monthly, monthCount, said, bought } = joined
  const outcome = `${standing}:${id}`
  // A correlation that chance would give in one person out of twenty is not worth a sentence.
  const moves = monthly !== null && Math.abs(monthly) * Math.sqrt(monthCount) > 1.96
  const together = moves
    ? sentence(say`, month by month ${monthly > 0 ? say`together with` : say`opposite to`} the talk (correlation ${figure(monthly, 2)} over ${monthCount} months)`, say`，逐月与聊天${monthly > 0 ? say`同升同降` : say`此消彼长`}（${monthCount}个月，相关系数${figure(monthly, 2)}）`)
    : NOTHING
  return [
    {
      signal: 'talk.by-category', outcome, weight: standing === 'buys-only' ? 0.1 : Math.log1p(messages), count: messages, examples: said,
      says: sentence(messages === 0 ? say`No message in the chats at hand speaks of ${topicWords(id)}` : say`${counted(messages, 'message speaks', 'messages speak')} of ${topicWords(id)}: ${percent(talkShare, messages)} of all talk about such things`, messages === 0 ? say`手上的聊天里没有一条消息聊到${topicWords(id)}` : say`${messages}条消息聊到${topicWords(id)}，占这类话题的${percent(talkShare, messages)}`),
    },
    {
      signal: 'bought.by-category', outcome, weight: standing === 'talk-only' ? 0.1 : Math.log1p(lines), count: lines, examples: bought,
      says: sentence(lines === 0 ? say`No purchase in the archives at hand is for ${topicWords(id)}` : say`${counted(lines, 'purchase', 'purchases')} for ${topicWords(id)}: ${percent(buyShare, lines)} of all purchases of such things${together}`, lines === 0 ? say`手上的账单里没有一次消费花在${topicWords(id)}上` : say`${lines}次消费花在${topicWords(id)}上，占这类消费的${percent(buyShare, lines)}${together}`),
    },
  ]
}

function outcomeOf({ standing, id }: Joined): Outcome {
  return { value: `${standing}:${id}`, probability: null, low: null, high: null, baseRate: null }
}

function guess(signals: Signals): GuessResult {
  const talk = signals.get<TalkByCategory>('talk.by-category')?.value
  const bought = signals.get<BoughtByCategory>('bought.by-category')?.value
  const messages = talk?.messages ?? 0
  const lines = bought ? bought.lines - bought.unknown : 0
  // What is furthest from enough is named: with chats alone it is the purchases.
  const support = messages / MESSAGES_WANTED < lines / LINES_WANTED
    ? { have: messages, want: MESSAGES_WANTED, of: own('messages of your own about things that can be bought', '条聊到能买的东西的消息') }
    : { have: lines, want: LINES_WANTED, of: own('purchases that could be sorted', '次能归类的消费') }
  if (!talk || !bought || messages < MESSAGES_WANTED || lines < LINES_WANTED) return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support }
  const joined = joinedTopics(talk, bought).slice(0, MOST)
  const [leading] = joined
  if (!leading) return { answer: CANNOT_TELL, status: 'unmeasured', reason: 'no-pattern', outcomes: [], evidence: [] }
  return {
    answer: `${leading.standing}:${leading.id}`, status: 'unmeasured', outcomes: joined.map(outcomeOf), evidence: joined.flatMap(evidenceOf),
    segments: audiencesOf(joined.filter(({ standing }) => standing === 'both').map(({ id }) => id)),
  }
}

export default defineInference({
  key: 'says-and-buys',
  attribute: 'interest.said-and-bought',
  catalogue: 31,
  title: { en: 'Talk and purchases', zh: '聊天与消费' },
  subject: own('Talk and purchases compared', '聊的和买的是否一致'),
  statement(value) {
    const [standing = '', id = ''] = value.split(':')
    if (!isCategoryId(id)) return own('Another subject', '其他话题')
    const named = topicWords(id)
    if (standing === 'both') return sentence(say`Talks about and pays for ${named}`, say`${named}：聊得多，也买得多`)
    return standing === 'talk-only' ? sentence(say`Talks about ${named}, without a purchase in the archives`, say`${named}：常聊，账单里却没有`) : sentence(say`Pays for ${named}, without a word of it in the chats`, say`${named}：常买，聊天里却没提过`)
  },
  sensitive: false,
  joins: true,
  outcomes: 'open',
  outcomeWords(value) {
    const [standing = '', id = ''] = value.split(':')
    const label = LABELS[standing]
    return label && isCategoryId(id) ? sentence(say`${WIDE[id]?.alone ?? subject(id)}: ${label}`, say`${WIDE[id]?.alone ?? subject(id)}：${label}`) : own('another subject', '其他话题')
  },
  needs: ['talk.by-category', 'bought.by-category'],
  baseRates: [],
  rule: {
    en: 'Who talks of a thing and pays for it is a true enthusiast and worth the highest bid; who talks and never buys is one to win over; what is bought and never mentioned is private.',
    zh: '又聊又买的是真爱，出价最高；只聊不买的值得争取；只买不提的，多半是不想让人知道。',
  },
  guess,
})
