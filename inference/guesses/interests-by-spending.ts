/** What the person is interested in, by what the money goes to. Needs that everybody pays and health are left out. */
import type { Evidence, Outcome } from '../../db/model.ts'
import { CATEGORY_IDS, categoryOf, isCategoryId } from '../categories/categories.ts'
import type { BoughtByCategory, CategoryId, CategorySpend } from '../categories/categories.ts'
import { cardOf } from '../accuracy.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult, Signals } from '../inference.ts'
import { shareOfUsual } from '../purchases/usual-spending.ts'
import { audiencesOf } from '../segments/iab-audience.ts'
import { NOTHING, amounts, counted, figure, goods, own, percent, say, sentence, subject } from '../shareable/sentence.ts'

const LINES_WANTED = 20
/** Less is an errand, not an interest. */
const LINES_OF_INTEREST = 3
const DAYS_OF_INTEREST = 2
const MOST = 12
/** What takes a twentieth of lines or spending, or half as much again as usual, is filed as an interest. */
const SHARE_FILED = 0.05
const LIFT_FILED = 1.5

/** What the title model sorts: for these, its record on labelled products is shown. The interest itself stays unmeasured. */
const SORTED_BY_MODEL: ReadonlySet<CategoryId> = new Set(['electronics.computers', 'electronics.cameras', 'electronics.phones', 'electronics.tv', 'home.appliances'])

interface Interest { readonly id: CategoryId; readonly spend: CategorySpend; readonly share: number; readonly lift: number | null }

/** Food takes this part of the lines at least where an archive shows everyday spending, and not one shop. */
const EVERYDAY_SHARE = 0.1

/** True when the archives show enough of daily life to be compared with a household's whole spending. */
function isEveryday({ categories }: BoughtByCategory): boolean {
  return (categories.groceries?.shareOfLines ?? 0) + (categories.dining?.shareOfLines ?? 0) >= EVERYDAY_SHARE
}

/** Interests, where most money went first: "spends most" is a sentence about money. Without amounts, by purchases. `share` is the mean of both. */
function interestsIn(bought: BoughtByCategory): readonly Interest[] {
  const everyday = isEveryday(bought)
  return CATEGORY_IDS.flatMap((id): readonly Interest[] => {
    const spend = bought.categories[id]
    const { kind, sensitive } = categoryOf(id)
    if (!spend || kind !== 'interest' || sensitive || spend.lines < LINES_OF_INTEREST || spend.days < DAYS_OF_INTEREST) return []
    const share = spend.shareOfSpend === null ? spend.shareOfLines : (spend.shareOfLines + spend.shareOfSpend) / 2
    const usual = everyday ? shareOfUsual(id) : undefined
    const lift = usual === undefined || spend.shareOfSpend === null ? null : spend.shareOfSpend / usual
    return [{ id, spend, share, lift }]
  }).toSorted((a, b) => (b.spend.shareOfSpend ?? b.share) - (a.spend.shareOfSpend ?? a.share) || (a.id < b.id ? -1 : 1))
}

function evidenceOf({ id, spend, share, lift }: Interest): Evidence {
  const paid = spend.spend.filter(({ minor }) => minor > 0)
  const sums = paid.length === 0 ? NOTHING : sentence(say` (${amounts(paid)})`, say`（${amounts(paid)}）`)
  const compared = lift === null || lift < LIFT_FILED
    ? NOTHING
    : sentence(say`, ${figure(lift, 1)} times the share of an average household in the United States`, say`，是美国家庭平均占比的${figure(lift, 1)}倍`)
  return {
    signal: 'bought.by-category', outcome: id, count: spend.lines, examples: spend.examples,
    weight: lift === null ? share * 10 : Math.max(0.1, Math.log(Math.max(lift, 1.01))),
    says: sentence(
        say`${counted(spend.lines, 'purchase', 'purchases')} on ${counted(spend.days, 'day', 'days')} for ${goods(id)}${sums}: ${percent(spend.shareOfLines, spend.lines)} of what could be sorted${compared}`,
        say`${spend.days}天里在${goods(id)}上花钱${spend.lines}次${sums}，占能归类消费的${percent(spend.shareOfLines, spend.lines)}${compared}`,
      ),
  }
}

function outcomeOf(value: string): Outcome {
  return { value, probability: null, low: null, high: null, baseRate: null }
}

function guess(signals: Signals): GuessResult {
  const bought = signals.get<BoughtByCategory>('bought.by-category')?.value
  const known = bought ? bought.lines - bought.unknown : 0
  const support = { have: known, want: LINES_WANTED, of: own('purchases that could be sorted', '次能归类的消费') }
  const interests = bought ? interestsIn(bought).slice(0, MOST) : []
  const [leading] = interests
  if (known < LINES_WANTED) return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: interests.map(evidenceOf), support }
  // Enough was bought, and nothing of it is an interest: groceries, bills and single errands.
  if (!leading) return { answer: CANNOT_TELL, status: 'unmeasured', reason: 'no-pattern', outcomes: [], evidence: [] }
  const card = interests.some(({ id }) => SORTED_BY_MODEL.has(id)) ? cardOf('interests-by-spending', 'title-category') : undefined
  const filed = interests.filter(({ share, lift }) => share >= SHARE_FILED || (lift !== null && lift >= LIFT_FILED))
  return {
    answer: leading.id, status: 'unmeasured',
    outcomes: interests.map(({ id }) => outcomeOf(id)),
    evidence: interests.map(evidenceOf),
    segments: audiencesOf(filed.map(({ id }) => id)),
    ...(card ? { card } : {}),
  }
}

export default defineInference({
  key: 'interests-by-spending',
  attribute: 'interest.spending',
  catalogue: 30,
  title: { en: 'Interests by spending', zh: '从消费看兴趣' },
  subject: own('What does the money go to?', '钱花在哪些兴趣上'),
  statement: (value) => (isCategoryId(value) ? sentence(say`Spends most on ${goods(value)}`, say`花钱最多的兴趣是${goods(value)}`) : own('Another interest', '其他兴趣')),
  sensitive: false,
  joins: false,
  outcomes: 'open',
  outcomeWords: (value) => (isCategoryId(value) ? sentence(say`${subject(value)}`, say`${subject(value)}`) : own('another interest', '其他兴趣')),
  needs: ['bought.by-category'],
  baseRates: [],
  rule: {
    en: 'You are interested in what takes a twentieth of your purchases, or, where the share of an average household is known (eating out), half as much again as that.',
    zh: '一类东西占你消费的二十分之一，或者比普通家庭多出一半（目前只知道在外吃饭的占比），就算你的兴趣。',
  },
  guess,
})
