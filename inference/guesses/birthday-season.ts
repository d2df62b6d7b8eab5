/**
 * Between which days the owner's birthday lies, from the star sign that they give as theirs in Chinese. A hint, and a rule that
 * nobody measured on people: among replies that speak of the writer's own sign many name another one than their profile.
 */
import type { Evidence, Words } from '../../db/model.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import { SIGNS } from '../reading/own-zh.ts'
import type { Sign } from '../reading/own-zh.ts'
import type { SaidOwnZh } from '../signals/said-own-zh.ts'
import { counted, own, say, sentence } from '../shareable/sentence.ts'

/** Lines wanted, and the part of all own lines with one sign that must name it. */
const LEAST = 2
const SHARE = 2 / 3

/** The usual dates; astrologers differ by a day. */
const DATES: Readonly<Record<Sign, Words>> = {
  aries: own('21 March to 19 April', '3月21日到4月19日'), taurus: own('20 April to 20 May', '4月20日到5月20日'), gemini: own('21 May to 21 June', '5月21日到6月21日'), cancer: own('22 June to 22 July', '6月22日到7月22日'),
  leo: own('23 July to 22 August', '7月23日到8月22日'), virgo: own('23 August to 22 September', '8月23日到9月22日'), libra: own('23 September to 23 October', '9月23日到10月23日'), scorpio: own('24 October to 22 November', '10月24日到11月22日'),
  sagittarius: own('23 November to 21 December', '11月23日到12月21日'), capricorn: own('22 December to 19 January', '12月22日到1月19日'), aquarius: own('20 January to 18 February', '1月20日到2月18日'), pisces: own('19 February to 20 March', '2月19日到3月20日'),
}

export default defineInference({
  key: 'birthday-season',
  attribute: 'person.birthday',
  catalogue: 2,
  title: { en: 'Birthday between', zh: '生日大概在' },
  subject: own('When is the birthday?', '生日在什么时候'),
  sensitive: false,
  joins: false,
  outcomes: DATES,
  ordinary: 'all',
  needs: ['said.own-zh'],
  baseRates: [],
  rule: {
    en: 'Whoever calls one star sign their own in Chinese messages has their birthday in its weeks. A hint: some give a sign that is not theirs.',
    zh: '中文消息里说自己是哪个星座，生日就在那几周里。这只是线索：有人说的并不是自己真正的星座。',
  },
  guess(signals) {
    const said = signals.get<SaidOwnZh>('said.own-zh')?.value
    const signs = said?.signs ?? []
    const all = signs.reduce((sum, { lines }) => sum + lines, 0)
    const [first] = signs
    const evidence = signs.map(({ sign, lines, examples }): Evidence => ({
      signal: 'said.own-zh', outcome: sign, weight: Math.min(3, 1.2 * lines), count: lines, examples,
      says: sentence(say`${counted(lines, 'message gives', 'messages give')} the star sign of these weeks as your own`, say`${lines}条消息说自己是这几周的星座`),
    }))
    const order = [...signs.map(({ sign }) => sign), ...SIGNS.filter((sign) => signs.every((one) => one.sign !== sign))]
    const outcomes = order.map((value) => ({ value, probability: null, low: null, high: null, baseRate: null }))
    if (first === undefined || first.lines < LEAST) return { answer: CANNOT_TELL, status: 'too-little', outcomes, evidence, support: { have: first?.lines ?? 0, want: LEAST, of: own('Chinese messages that give one star sign as your own', '条说自己是某个星座的中文消息') } }
    if (first.lines < SHARE * all) return { answer: CANNOT_TELL, status: 'too-little', reason: 'balanced', outcomes, evidence }
    return { answer: first.sign, status: 'unmeasured', outcomes, evidence }
  },
})
