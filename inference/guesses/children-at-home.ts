/** Do children live in the home. Talk of one's own children, school groups, goods for babies and children, searches. */
import type { Segment } from '../../db/model.ts'
import { cardOf } from '../accuracy.ts'
import { decide, growing } from '../combine.ts'
import type { Pull } from '../combine.ts'
import { boughtPulls, householdSupport, saidPulls, searchedPulls } from '../subject-pulls.ts'
import type { TopicWords } from '../subject-pulls.ts'
import { groceryEvidence, groceryPull, groceryReading, rangedReading } from '../grocery-reading.ts'
import type { FactWords } from '../grocery-reading.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { BaseRate, GuessResult, Signals } from '../inference.ts'
import type { Threads } from '../signals/threads.ts'
import { counted, own, say, sentence } from '../shareable/sentence.ts'

const WORDS: TopicWords = {
  own: own('children of your own at home', '你自己家里的孩子'), any: own('children', '孩子'), goods: own('goods for babies and children', '母婴和儿童用品'),
}
const FROM = {
  en: 'dunnhumby, The Complete Journey: 225 of 617 labelled households',
  zh: 'dunnhumby公司The Complete Journey数据集，617户有标注的家庭中225户',
}
const WHOM = { en: 'households in a United States supermarket panel', zh: '美国一家超市会员样本里的家庭' }
const BASE_RATES: readonly BaseRate[] = [
  { outcome: 'yes', value: 225 / 617, whom: WHOM, from: FROM }, { outcome: 'no', value: 392 / 617, whom: WHOM, from: FROM },
]
/** Fewer messages in a parents' group may be a mistake or a visit. */
const GROUP_MESSAGES = 3

function schoolGroupPulls(signals: Signals): readonly Pull[] {
  const groups = signals.get<Threads>('threads')?.value.schoolGroups
  if (!groups || groups.own < GROUP_MESSAGES) return []
  return [{
    signal: 'threads', records: 'school groups', count: groups.own, examples: groups.examples, weight: Math.min(2, 0.6 + growing(groups.groups, 0.7)),
    says: sentence(
        say`You wrote ${counted(groups.own, 'message', 'messages')} in ${counted(groups.groups, 'group', 'groups')} named for a school or its parents`,
        say`你在${groups.groups}个学校或家长群里发过${groups.own}条消息`,
      ),
  }]
}

const KEY = 'children-at-home'
const HOUSEHOLDS: FactWords = { yes: own('households with children', '有孩子的家庭'), no: own('households without children', '没有孩子的家庭') }
const SEGMENTS: readonly Segment[] = [
  { taxonomy: 'iab-audience-1.1', id: '98', name: 'Demographic > Household Data > Life Stage > Multi Generation Household > Parents with Children' },
  { taxonomy: 'iab-audience-1.1', id: '350', name: 'Interest > Family and Relationships > Parenting' },
]

/** By groceries alone, where nothing that somebody says, searches or buys for a child is beside them: what was measured is purchases without talk. */
function fromGroceries(signals: Signals): GuessResult | undefined {
  const [reading, card] = [groceryReading(signals, 'kids'), cardOf(KEY, 'kids-from-groceries')]
  if (reading === undefined || card === undefined) return undefined
  const { probability, low, high, base, side } = rangedReading(reading, card)
  const yes = { value: 'yes', probability, low, high, baseRate: base }
  const no = { value: 'no', probability: 1 - probability, low: 1 - high, high: 1 - low, baseRate: 1 - base }
  const [leading, other] = probability > 0.5 ? [yes, no] : [no, yes]
  // More likely than in most homes and still less than even is no answer.
  const isBetween = side === 'above' && leading === no
  return {
    answer: isBetween ? CANNOT_TELL : leading.value, status: isBetween ? 'too-little' : 'measured', outcomes: [leading, other], card,
    evidence: groceryEvidence(reading, HOUSEHOLDS, { yes: 'yes', no: 'no' }), segments: leading === yes ? SEGMENTS : [],
    ...(isBetween ? { reason: 'balanced' } : {}),
  }
}

function guess(signals: Signals): GuessResult {
  const told = [...saidPulls(signals, 'child', WORDS, 0.8), ...schoolGroupPulls(signals), ...searchedPulls(signals, 'child', WORDS)]
  const bought = boughtPulls(signals, [['baby', 0.7], ['children', 0.35], ['children.school', 0.9]], WORDS)
  // Nappies and toys named in words weigh more than what a whole basket is like.
  const measured = told.length === 0 && bought.every(({ weight }) => weight < PLAIN) ? fromGroceries(signals) : undefined
  return measured ?? decide(BASE_RATES, [...told, ...bought, ...groceryPull(signals, 'kids', HOUSEHOLDS)], householdSupport(signals), SEGMENTS)
}

/** Log-odds of goods for children from which on they speak for themselves. */
const PLAIN = 1.2

export default defineInference({
  key: KEY,
  attribute: 'household.children',
  catalogue: 17,
  title: { en: 'Children at home', zh: '家里有孩子' },
  subject: own('Children at home?', '家里有没有孩子'),
  statements: { yes: own('Has children at home', '家里有孩子'), no: own('No children at home', '家里没有孩子') },
  sensitive: false,
  joins: true,
  outcomes: { yes: { en: 'children at home', zh: '家里有孩子' }, no: { en: 'no children at home', zh: '家里没有孩子' } },
  needs: ['said.of', 'threads', 'bought.by-category', 'bought.household', 'searched.of'],
  baseRates: BASE_RATES,
  rule: {
    en: 'Whoever writes of the school run or of putting their own children to bed in several weeks, writes in a parents’ group, or keeps buying nappies and school goods, has children at home.',
    zh: '几周里都说到接送、哄睡自己的孩子，在家长群里说话，或者经常买尿布和学习用品的人，家里有孩子。',
  },
  rules: {
    no: own('Whoever says that they have no children, wish for one, have grown-up ones or teach other people’s, or speaks of other people’s children again and again and never of own ones, has none at home.', '自己说没有孩子、想要孩子、孩子已经大了、教的是别人的孩子，或者一再说别人家的孩子、从不说自己的，就是家里没有孩子。'),
  },
  guess,
})
