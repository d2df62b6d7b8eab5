/** What the report says, in both languages. Whole sentences with named slots; a missing key does not compile. */
import type { Language } from '../../db/model.ts'

const en = {
  title: 'What a marketer could infer',
  lead: 'Made by Lookalike {version} on {date}, on the person’s own computer, from: {sources}. Guesses are not facts. Each says how it was reached, how common it is among everyone, and how often such a guess was right where that has been measured.',
  sampleNotice: 'This report is about a made-up person. Nothing in it describes anybody alive.',
  card: 'A marketer would likely write:',
  key: 'Underlined: solid, measured and better than the base rate; dashed, measured and weak, or a rule nobody has measured; dotted, cannot tell.',
  guesses: 'The guesses',
  cannotTell: 'Cannot be told from this data',
  odds: '{odds} in 100',
  oddsThousand: '{odds} in 1,000',
  range: 'range {low} to {high}',
  base: 'among everyone, {base} in 100',
  baseUnknown: 'how common it is among everyone is not known',
  unmeasured: 'Unmeasured: nobody has checked how often this rule is right, so no odds are shown.',
  rule: 'The rule: {rule}',
  record: 'Record: {metric} {value} (95 % interval {low} to {high}; without a model {baseline}) on {people} labelled people or items of the data set {corpus}.',
  noBetter: 'No better than the base rate.',
  limits: 'Limits: {limits}',
  why: 'Why',
  pullsFor: 'for',
  pullsAgainst: 'against',
  rows: '{count} rows',
  fewRows: 'fewer than 5 rows',
  alone: 'From one source alone',
  without: 'With one source withheld',
  answer: '{source}: {answer}',
  baseFrom: 'Base rate: {whom}. {from}',
  tooLittle: '{have} {of}; {want} would do.',
  sources: 'What was read',
  source: 'Source', rowsColumn: 'Rows', period: 'Months', claims: 'Claims by the platform',
  claimsNote: 'Claims are what a platform itself says about the person. No guess rests on them.',
  sensitive: 'Guesses about health, sex life, belief, politics, ethnicity and union membership are not in this report.',
  sensitiveOn: 'This report holds guesses of regulated classes, because they were switched on.',
  people: 'The archives describe {count} other people, who did not choose this. Their names, numbers and words are not in this report; dates are months, and counts under 5 are not stated.',
  privacy: 'No message, name or file name of the archives is in this report.',
}
const zh: typeof en = {
  title: '营销人员能推断出什么',
  lead: '由Lookalike {version}于{date}在本人的电脑上生成，数据来自：{sources}。猜测不是事实。每一条都说明了怎么猜的、一般人群里有多常见，以及在测量过的情况下这样的猜测以往准不准。',
  sampleNotice: '这份报告写的是一个虚构的人，不涉及任何真实的人。',
  card: '营销人员大概会这样写：',
  key: '下划线：实线，测量过且好于基准；虚线，测量过但偏弱，或没有人测量过的规则；点线，看不出来。',
  guesses: '猜测',
  cannotTell: '从这些数据里看不出来的',
  odds: '100人里约{odds}人',
  oddsThousand: '1000人里约{odds}人',
  range: '范围{low}到{high}',
  base: '一般人群每100人中约{base}人',
  baseUnknown: '一般人群里有多常见，没有数据',
  unmeasured: '未经测量：没有人核对过这条规则有多准，所以不给概率。',
  rule: '规则：{rule}',
  record: '以往准不准：{metric} {value}（95%区间{low}到{high}；不用模型{baseline}），在数据集{corpus}的{people}个有标注的人或条目上测得。',
  noBetter: '不比基准更准。',
  limits: '局限：{limits}',
  why: '依据',
  pullsFor: '支持',
  pullsAgainst: '反对',
  rows: '{count}条记录',
  fewRows: '不足5条记录',
  alone: '只看一个来源',
  without: '去掉一个来源',
  answer: '{source}：{answer}',
  baseFrom: '基准：{whom}。{from}',
  tooLittle: '有{have} {of}，需要{want}。',
  sources: '读了什么',
  source: '来源', rowsColumn: '记录', period: '月份', claims: '平台说法',
  claimsNote: '平台说法是平台自己对这个人的描述，没有任何猜测以它为依据。',
  sensitive: '关于健康、性生活、信仰、政治、族裔和工会的猜测不在这份报告里。',
  sensitiveOn: '这份报告含有受管制类别的猜测，因为已经打开。',
  people: '这些存档还涉及另外{count}个人，他们没有同意过。报告里没有他们的名字、号码和话；日期只到月，不足5的数不列出。',
  privacy: '报告里没有存档中的任何消息、名字或文件名。',
}

/** Names of the report's texts. */
export type ReportKey = keyof typeof en

/** The texts of a language, as a function from key and slots to text. */
export function reportWords(language: Language): (key: ReportKey, slots?: Readonly<Record<string, string | number>>) => string {
  const words = language === 'zh' ? zh : en
  return (key, slots = {}) => words[key].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(slots[name] ?? ''))
}
