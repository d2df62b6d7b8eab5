/** Does the person live with a partner. Own words about a husband, wife or shared home, and one conversation with a household's rhythm. */
import { decide, growing, SILENCE } from '../combine.ts'
import type { Pull } from '../combine.ts'
import { householdSupport } from '../subject-pulls.ts'
import { groceryPull } from '../grocery-reading.ts'
import type { FactWords } from '../grocery-reading.ts'
import { defineInference } from '../inference.ts'
import type { BaseRate, Signals } from '../inference.ts'
import type { PaidToPeople } from '../signals/paid-to-people.ts'
import { NEVER_SAID } from '../signals/said-of.ts'
import type { SaidOf } from '../signals/said-of.ts'
import type { Thread, Threads } from '../signals/threads.ts'
import { counted, figure, own, say, sentence } from '../shareable/sentence.ts'

const FROM = {
  en: 'Pew Research Center, January 2025, from the American Community Survey 2023: 42% of adults live without a spouse or partner',
  zh: '皮尤研究中心2025年1月，据2023年美国社区调查：42%的成年人没有与配偶或伴侣同住',
}
const WHOM = { en: 'adults in the United States', zh: '美国成年人' }
const BASE_RATES: readonly BaseRate[] = [
  { outcome: 'yes', value: 0.58, whom: WHOM, from: FROM }, { outcome: 'no', value: 0.42, whom: WHOM, from: FROM },
]
const TEXTS_WANTED = 200

function saidPulls(signals: Signals): readonly Pull[] {
  const said = signals.get<SaidOf>('said.of')?.value
  if (!said) return []
  const { counts, lines, weeks, for: pro, against } = said.subjects['partner'] ?? NEVER_SAID
  // The lines that tell, by the model of lines, and those that say "the" partner: what weeks and examples are of.
  const told = lines + counts.definite
  const pulls: Pull[] = []
  const signal = 'said.of'
  if (told > 0) {
    // "My husband", "our flat", 婆婆 speak of a shared home, but young couples who live apart say 老婆 too; a boyfriend may live anywhere.
    const beside = Math.min(0.5, growing(counts.own, 0.25))
    const weight = counts.routine < 3 || weeks.length < 3 ? beside : growing(counts.routine - said.texts / 5_000, 0.6) + beside
    pulls.push({
      signal, records: 'messages', count: told, examples: pro, weight,
      says: sentence(
        say`${counted(told, 'message speaks', 'messages speak')} of a partner of your own or of a shared home, in ${counted(weeks.length, 'week', 'different weeks')}`,
        say`${told}条消息说到你的伴侣或共同的家，分布在${weeks.length}周里`,
      ),
    })
  }
  const contrary = counts.denied + counts.past + counts.wished + counts.elsewhere
  if (contrary > 0) {
    pulls.push({
      signal, records: 'messages against', count: contrary, examples: against, weight: -Math.min(1.5, growing(contrary, 0.4)) * contrary / (told + contrary),
      says: sentence(say`${counted(contrary, 'message says', 'messages say')} there is no partner, was one, or that they live elsewhere`, say`${contrary}条消息说没有伴侣、是过去的事，或者不住在一起`),
    })
  }
  if (told === 0 && said.texts >= TEXTS_WANTED) {
    pulls.push({
      signal, records: SILENCE, count: said.texts, examples: [],
      weight: 0,
      says: sentence(say`None of ${counted(said.texts, 'message', 'messages')} names a partner of your own, which is no sign either way`, say`${said.texts}条消息里，没有一条说到你自己的伴侣；没说到不等于没有`),
    })
  }
  return pulls
}

/** Log-odds that a conversation is with somebody one shares a home with; 0 when it is too small or with kin. */
function householdWeight(thread: Thread): number {
  const both = thread.own + thread.others
  const isKin = thread.name === 'family' || thread.kin > Math.max(3, both * 0.02)
  if (isKin || thread.own < 60 || thread.days < 20) return 0
  const reciprocity = Math.min(thread.own, thread.others) / both
  if (reciprocity < 0.2) return 0
  const daily = thread.days / Math.max(thread.span, 30)
  const logistic = growing(thread.logistics, 0.3) * (thread.logistics / thread.days >= 0.05 ? 1 : 0.4)
  const tender = growing(thread.endearments, 0.2)
  // Housekeeping without tenderness is a flatmate; tenderness without housekeeping lives apart.
  const shared = thread.name === 'partner' || thread.endearments >= 3 ? logistic + Math.min(1, tender, logistic) : Math.min(0.5, logistic * 0.4)
  // Now and then "what's for dinner" and "miss you" are what friends write too: by itself it settles nothing.
  if (thread.name !== 'partner' && thread.logistics / thread.days < 0.05) return Math.min(0.45, shared)
  return shared * (0.5 + Math.min(0.5, daily)) + (thread.name === 'partner' ? 0.5 : 0)
}

function threadPulls(signals: Signals): readonly Pull[] {
  const threads = signals.get<Threads>('threads')?.value.threads ?? []
  const [best] = threads.map((thread) => ({ thread, weight: householdWeight(thread) })).toSorted((a, b) => b.weight - a.weight)
  if (!best) return []
  const { thread, weight } = best
  if (weight < 0.3) {
    // What runs a home is told by words, so that silence of it is that of messages which could be read.
    if ((signals.get<SaidOf>('said.of')?.value.texts ?? 0) < TEXTS_WANTED) return []
    return [{
      signal: 'threads', records: SILENCE, count: threads.length, examples: [], weight: 0,
      says: sentence(threads.length === 1 ? say`The only conversation of two does not have the rhythm of a shared home` : say`None of ${counted(threads.length, 'conversation', 'conversations')} of two has the rhythm of a shared home`, threads.length === 1 ? say`只有一个单聊，不像是同住的人` : say`${threads.length}个单聊里，没有一个像是同住的人`),
    }]
  }
  return [{
    signal: 'threads', records: 'messages', count: thread.logistics + thread.endearments, examples: thread.examples, weight,
    says: sentence(
        say`One conversation runs on ${counted(thread.days, 'day', 'days')} of ${figure(thread.span)}, with ${counted(thread.logistics, 'message', 'messages')} about running a home and ${thread.endearments === 0 ? say`no endearment` : counted(thread.endearments, 'endearment', 'endearments')}`,
        say`有一个单聊在${figure(thread.span)}天里有${thread.days}天在聊，其中${thread.logistics}条是家务琐事，${thread.endearments === 0 ? say`没有亲昵称呼` : say`${thread.endearments}条有亲昵称呼`}`,
      ),
  }]
}

function paidPulls(signals: Signals): readonly Pull[] {
  const paid = signals.get<PaidToPeople>('paid.to-people')
  if (!paid || paid.value.tokens === 0) return []
  const { tokens } = paid.value
  return [{
    signal: 'paid.to-people', records: 'payments', count: tokens, examples: paid.examples, weight: Math.min(2, growing(tokens, 0.4)),
    says: sentence(
      say`${counted(tokens, 'payment', 'payments')} of amounts that couples send each other, such as 520 or 1314`,
      say`${tokens}笔转账或红包是情侣之间常发的数目，如520、1314`,
    ),
  }]
}

/** Of the panel it is known who is married: some of the others live together all the same, so that this pulls less than it says. */
const HOUSEHOLDS: FactWords = { yes: own('married households', '已婚家庭'), no: own('unmarried households', '未婚的家庭') }

export default defineInference({
  key: 'lives-with-partner',
  attribute: 'household.partner',
  catalogue: 16,
  title: { en: 'Lives with a partner', zh: '与伴侣同住' },
  subject: own('A partner at home?', '是否与伴侣同住'),
  statements: { yes: own('Lives with a partner', '与伴侣同住'), no: own('Lives without a partner', '没有与伴侣同住') },
  sensitive: false,
  joins: true,
  outcomes: { yes: { en: 'lives with a partner', zh: '与伴侣同住' }, no: { en: 'lives without a partner', zh: '没有与伴侣同住' } },
  needs: ['said.of', 'threads', 'paid.to-people', 'bought.household'],
  baseRates: BASE_RATES,
  rule: {
    en: 'Whoever speaks of a husband, a wife or “our flat”, or has one daily conversation about dinner, keys and coming home, lives with a partner; sums that couples send each other (520, 1314) add to it.',
    zh: '说到老公、老婆或“我们家”，或者每天和同一个人聊几点回家、晚饭吃什么的人，与伴侣同住；常有520、1314这样的转账，就更像了。',
  },
  rules: {
    no: own('Whoever says that they live alone, are single, or that it is over, or that their partner lives elsewhere, lives without a partner.', '自己说是一个人住、单身、已经分手，或者伴侣在别处的人，没有与伴侣同住。'),
  },
  guess: (signals) => decide(BASE_RATES, [...saidPulls(signals), ...threadPulls(signals), ...paidPulls(signals), ...groceryPull(signals, 'married', HOUSEHOLDS)], householdSupport(signals), [
    { taxonomy: 'iab-audience-1.1', id: '160', name: 'Demographic > Marital Status > Co-Habiting' },
  ]),
})
