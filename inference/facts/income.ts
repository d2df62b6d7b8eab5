/** What one text says of how its writer gets by: short of money for the needful, an ordinary middle, or money to spare. */
import type { Verb } from '../../db/model.ts'
import type { AnalysedText } from '../text/analysis.ts'
import type { WordList } from '../text/word-list.ts'
import { wordList } from '../text/word-list.ts'
import { inSentence, isOfKin, isOfOthers, isQuestion, isTooLong } from './self.ts'
import type { Grade, Stated } from './stated.ts'

/** Levels of income, as in `income-band`. */
export const INCOMES = ['low', 'middle', 'high'] as const
export type IncomeLevel = typeof INCOMES[number]

/** Being "broke" before payday is said by everybody: it is a hint. Not affording rent, food or a doctor is a statement. */
const SAYS: readonly { readonly level: IncomeLevel; readonly grade: Grade; readonly list: WordList }[] = [
  { level: 'low', grade: 'plain', list: wordList('income.low', [
    'paycheck to paycheck|living paycheck|payday to payday|can\'t afford rent|cant afford rent|can\'t make rent|can\'t pay rent|struggling to pay rent|struggle to pay rent|barely covers rent|barely covers my rent|barely covers the rent|barely covers bills|barely covers my bills|barely make ends meet|barely making ends meet|struggle to make ends meet|struggling to make ends meet|hard to make ends meet|trying to make ends meet|making ends meet is|on minimum wage|minimum wage job|my minimum wage|on food stamps|on benefits|on welfare|on a low income|my low income|low income here|counting every penny|count every penny|counting pennies|counting every cent|counting coins|penny pinching is|scraping by|barely scraping by|just scraping by|barely getting by|barely surviving on|can barely afford|can\'t even afford|cant even afford|could never afford|can\'t afford a doctor|can\'t afford healthcare|can\'t afford to eat|can\'t afford the dentist|living on the edge financially|my salary barely|salary barely covers|my wages barely|my paycheck barely|my pension barely|pension barely covers|living off noodles|living on noodles|ramen until payday|stretch every dollar|stretching every dollar|stretching every penny|stretch my pension|stretching my pension|tight on cash every month|money is always tight|money\'s always tight|money\'s tight these days|living hand to mouth|on a shoestring|shoestring budget|my tiny salary|my meager salary|my small salary|living on a fixed income|on a fixed income|on a tight budget|tight budget here|no room for luxury|without much room for luxury|no spare cash|hobbies cost money i don\'t have|needs money that doesn\'t grow|money doesn\'t grow on trees here',
    'fins de mois difficiles|je galère financièrement|à découvert|je suis à découvert|au smic|je touche le smic|je suis au rsa|au rsa|restos du coeur|je compte chaque euro|je n\'arrive pas à payer mon loyer|je peux pas me permettre',
    '工资不够花|工资不够用|工资只够|工资低|工资太低|一个月才三千|一个月两千多|月薪三千|月薪两千|入不敷出|交不起房租|付不起房租|吃不起饭|看不起病|最低工资|领低保|吃低保|低保户|捉襟见肘|揭不开锅|卡里只剩|只剩几十块|省吃俭用|一分钱掰成两半',
  ], 'can barely afford not to|工资低的|food stamps are') },
  { level: 'low', grade: 'hint', list: wordList('income.low.hint', 'i\'m broke|im broke|so broke|broke af|too broke|broke student|student budget|can\'t afford|cant afford|too expensive for me|out of my budget|not in my budget|bargain hunting|thrift stores|thrifting|second hand everything|coupons|side gig|side gigs|side hustle|part time gigs|part time job|budgeting|on a budget|budget life|cheap eats|save every|free events|free stuff|cash strapped|overdraft|je suis fauché|fauchée|没钱了|穷死了|吃土|月光|好穷|太穷了|买不起|租不起|打零工') },
  { level: 'middle', grade: 'plain', list: wordList('income.middle', [
    'middle class squeeze|middle class here|as a middle class|we\'re middle class|i\'m middle class|my middle class|solidly middle class|middle income|middle class family of|comfortable but not rich|not rich but comfortable|not rich but not poor|decent salary|my decent salary|decent income|earn enough to|make enough to live|make enough to get by|earn a decent|make decent money|stable income|my stable income|steady paycheck|steady income|enough for a small vacation|get by comfortably|getting by comfortably|getting by just fine|afford a modest|modest salary|average salary|my average salary',
    'classe moyenne|je gagne correctement|je m\'en sors bien financièrement|salaire correct',
    '工薪阶层|中产|普通工薪|够花就行|工资还行|工资够用|收入还可以|收入稳定|小康',
  ], '中产阶级文学|shrinking middle class') },
  { level: 'high', grade: 'plain', list: wordList('income.high', [
    'six figures|six figure salary|six figure income|seven figures|my stock options|my bonus this year|my annual bonus|my year end bonus|my financial advisor|my wealth manager|my accountant says|my investment properties|my rental properties|my second home|our second home|my vacation home|our vacation home|my holiday home|our holiday home|my beach house|our beach house|my yacht|my private jet|flew business class|flying business class|flew first class|flying first class|i fly business|i fly first class|our nanny|our housekeeper|my housekeeper|our live in|my driver picks|my chauffeur|my rolex|my porsche|my ferrari|my mercedes|my tesla|money is no object|money\'s no object|money isn\'t an issue|money is not an issue|cost is no issue|bills are just background noise|no need to budget|never look at prices|never check prices|don\'t look at the price|don\'t need to budget|luxury is my|luxury hotels only|luxury travel is|my high salary|high earner|high earners like|my penthouse|private school fees for|made a fortune|financially free|financial freedom achieved|early retirement thanks|well off enough|splurge without',
    'mon chauffeur|ma résidence secondaire|notre résidence secondaire|ma femme de ménage|je gagne très bien|six chiffres|ma rolex|ma porsche',
    '年薪百万|年入百万|年薪五十万|我的别墅|我家别墅|住家阿姨|我家阿姨|我家司机|我的保时捷|我的奔驰|头等舱|商务舱|不差钱|财务自由了|我的私人飞机|我的游艇|全款买房|全款买了',
  ], 'if i had six figures|wish i made six figures|six figures in debt|my mercedes benz stadium|梦里财务自由|什么时候财务自由') },
  { level: 'high', grade: 'hint', list: wordList('income.high.hint', 'my portfolio|my investments|my stocks|my broker|fine dining|michelin star dinner|michelin restaurants|wine collection|my wine cellar|my art collection|golf club membership|my country club|designer bags|my penthouse view|five star hotels|diversified portfolio|我的股票|我的基金|奢侈品|米其林|高尔夫') },
]

/** All lists. */
export const INCOME_LISTS: readonly WordList[] = SAYS.map(({ list }) => list)

const UNREAL = /\b(?:if|wish|imagine|used to|back when|when i was|years ago|as a (?:kid|student)|growing up|when i have|until i have|someday|one day|dream(?:ing)? of|would|could|might|never had|don['’]?t have|without my|people|folks|they|some|many|most|everyone|you|your|their)\b|要是|如果|以前|小时候|那时候|梦想|希望|别人|他们|你/iu

/** Everything that one text says of the writer's means, each level once. */
export function incomesIn(text: AnalysedText, verb: Verb): readonly Stated<IncomeLevel>[] {
  if (isTooLong(text.text, verb)) return []
  const found = new Map<IncomeLevel, Stated<IncomeLevel>>()
  for (const { level, grade, list } of SAYS) {
    if (found.get(level)?.grade === 'plain') continue
    for (const hit of text.hits(list)) {
      const read = inSentence(text.text, hit)
      if (isOfOthers(read) || isOfKin(read) || isQuestion(read) || UNREAL.test(read.before)) continue
      found.set(level, { value: level, grade, ...hit })
      break
    }
  }
  return [...found.values()]
}
