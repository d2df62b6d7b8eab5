import { describe, expect, test } from 'vitest'
import { tallyActivities } from '../../inference/pass.ts'
import { inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import type { GuessResult } from '../../inference/inference.ts'
import type { HouseholdFact } from '../../inference/models/household.ts'
import type { BoughtHousehold } from '../../inference/signals/bought-household.ts'
import { guessFrom } from '../../inference/withhold.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'
import { alipay, day } from './purchases.ts'

const START = day(2023, 1, 7)
type Goods = readonly (readonly [title: string, category: string, cents: number])[]

/** Made-up goods in plain words; no list of a shop. */
const FAMILY: Goods = [['Kids cereal', 'cereal', 299], ['Fruit snacks', 'snacks', 250], ['Frozen pizza', 'frozen pizza', 399], ['Cheese sticks', 'cheese', 320], ['Juice boxes', 'juice', 280], ['Hot dogs', 'hot dogs', 310], ['Ice cream', 'ice cream', 380]]
const RETIRED: Goods = [['Soup', 'soup', 189], ['Bananas', 'tropical fruit', 90], ['Coffee', 'coffee', 499], ['Crackers', 'crackers', 240], ['Cottage cheese', 'cheese', 260], ['Cat food', 'cat food', 99], ['Milk', 'milk', 199]]
const GADGETS: Goods = [['USB cable', 'electronics', 899], ['Phone case', 'electronics', 1299], ['Paperback novel', 'books', 1099], ['Snack bars', 'snacks', 499], ['Desk lamp', 'home', 2599]]

/** Three of the goods every few days, at hours of an ordinary life. */
function shops(goods: Goods, weeks = 40, more: Partial<Draft> = {}): readonly Draft[] {
  return Array.from({ length: weeks * 2 }, (_, at) => [0, 1, 2].map((one): Draft => {
    const [text, category, cents] = goods[(at * 3 + one) % goods.length] ?? ['', '', 0]
    const hour = [10, 17, 13, 18, 15][at % 5] ?? 12
    return {
      source: 'instacart', verb: 'bought', kind: 'orders', at: ((START + at * 3 + (at % 2)) * 24 + hour + 5) * 3_600_000, precision: 'second', offsetMinutes: -300,
      text, object: 'Corner Market', category, direction: 'out', amount: { minor: cents, currency: 'USD' }, quantity: 1, ...more,
    }
  })).flat()
}

interface Read { readonly household: BoughtHousehold | undefined; readonly guess: (key: string) => GuessResult; readonly above: (fact: HouseholdFact) => boolean }

async function read(...archives: readonly (readonly Draft[])[]): Promise<Read> {
  const tallies = await tallyActivities(memoryStore(archives), signalDefinitions)
  const { signals, results } = guessFrom(tallies, [...tallies.keys()], signalDefinitions, inferenceDefinitions)
  const household = signals.get<BoughtHousehold>('bought.household')?.value
  return {
    household, guess: (key) => results.get(key) ?? { answer: 'missing', status: 'too-little', outcomes: [], evidence: [] },
    above: (fact) => { const reading = household?.facts[fact]; return reading !== undefined && reading.probability > reading.base },
  }
}

describe('a household’s groceries', () => {
  test('tell homes with children from those of the old, as far as they were measured', async () => {
    const [family, retired] = [await read(shops(FAMILY)), await read(shops(RETIRED))]
    expect([family.household?.alike, retired.household?.alike]).toEqual([true, true])
    const facts: readonly HouseholdFact[] = ['kids', 'size3', 'age35', 'age55']
    expect(facts.map((fact) => (family.household?.facts[fact].probability ?? 0) > (retired.household?.facts[fact].probability ?? 0))).toEqual([true, true, true, false])
    expect([family.above('kids'), retired.above('kids')]).toEqual([true, false])
    const none = retired.guess('children-at-home')
    expect([none.answer, none.status, none.card?.key, none.outcomes[0]?.baseRate]).toEqual(['no', 'measured', 'kids-from-groceries', expect.closeTo(392 / 617, 6)])
    const sum = (result: GuessResult): number => result.outcomes.reduce((total, { probability }) => total + (probability ?? 0), 0)
    for (const key of ['children-at-home', 'household-size', 'income-band']) expect([key, sum(retired.guess(key))]).toEqual([key, expect.closeTo(1, 9)])
    // Goods that are named for children speak for themselves, and without odds.
    expect([family.guess('children-at-home').answer, family.guess('children-at-home').status]).toEqual(['yes', 'unmeasured'])
  })

  test('give reasons in goods and habits, each with its rows, in both languages', async () => {
    const { evidence } = (await read(shops(RETIRED))).guess('children-at-home')
    const goods = evidence.find(({ says }) => says.en.startsWith('“'))
    expect(goods?.says.en).toMatch(/^“[a-z ]+” in \d+ of 200 purchases: in the panel that was measured, households with(?:out)? children buy more of it$/)
    expect(goods?.says.zh).toMatch(/^200次购买里有\d+次是“[a-z ]+”：受测的样本里，(?:没)?有孩子的家庭买得更多$/)
    expect(goods?.examples.length).toBeGreaterThan(0)
    expect(evidence.every(({ weight, outcome }) => weight > 0 && ['yes', 'no'].includes(outcome))).toBe(true)
    const size = (await read(shops(FAMILY))).guess('household-size').evidence.map(({ says }) => says.en)
    expect(new Set(size).size).toBe(size.length)
  })

  test('say nothing where they are of another kind, currency or language, or too few', async () => {
    const cases = [
      shops(GADGETS), shops(FAMILY, 40, { amount: { minor: 300, currency: 'EUR' } }), shops(FAMILY, 1), shops(FAMILY, 40, { amount: null }),
      shops([['Vollmilch frisch', 'Milch', 129], ['Brötchen vom Bäcker', 'Brot', 99], ['Käseaufschnitt jung', 'Käse', 279], ['Apfelschorle', 'Getränke', 89]]),
      shops(FAMILY, 40, { direction: 'in' }),
    ]
    for (const rows of cases) {
      const { household, guess } = await read(rows)
      expect([household?.alike ?? false, guess('household-size').answer, guess('household-size').outcomes]).toEqual([false, 'cannot tell', []])
      expect(guess('income-band').card).toBeUndefined()
      expect(guess('children-at-home').status).not.toBe('measured')
    }
    const meals = await read(Array.from({ length: 200 }, (_, at) => alipay(START + at, '盒马鲜生', '牛奶 面包 鸡蛋', 30)))
    expect([meals.household, meals.guess('household-size').reason, meals.guess('household-size').support]).toEqual([undefined, 'too-few', { have: 0, want: 20, of: expect.anything() as unknown }])
    expect((await read(shops(GADGETS))).guess('household-size').reason).toBe('unlike-measured')
  })

  test('claim less with fewer purchases, and nothing with almost none', async () => {
    const distance = async (weeks: number): Promise<number> => {
      const { household } = await read(shops(RETIRED, weeks))
      const { probability = 0, base = 0 } = household?.facts.age55 ?? {}
      return Math.abs(probability - base)
    }
    const [none, few, some, many] = [await distance(1), await distance(5), await distance(12), await distance(40)]
    expect([none, few! <= some!, some! <= many! + 0.02, many! > 0]).toEqual([0, true, true, true])
  })

  test('are one pull among others where somebody speaks of children', async () => {
    const talk = Array.from({ length: 60 }, (_, at): Draft => ({ source: 'whatsapp', verb: 'said', kind: 'message', at: (START + at * 3) * 86_400_000, precision: 'second', offsetMinutes: 0, text: at % 3 === 0 ? 'my daughter is asleep, I just put her to bed' : 'see you at the office then', channel: { name: 'Luc', kind: 'direct' } }))
    const { guess } = await read(shops(RETIRED), talk)
    const { answer, status, evidence } = guess('children-at-home')
    expect([answer, status, evidence.filter(({ signal }) => signal === 'bought.household').map(({ outcome }) => outcome)]).toEqual(['yes', 'unmeasured', ['no']])
    const pair = guess('lives-with-partner').evidence.filter(({ signal }) => signal === 'bought.household').map(({ says }) => says.en)
    expect(pair).toEqual([expect.stringMatching(/^200 purchases of groceries in \d+ weeks are more like those of (?:un)?married households in an American supermarket$/)])
  })

  test('are read the same in any order and from parts of an archive', async () => {
    const rows = shops(FAMILY)
    const half = Math.floor(rows.length / 2)
    const bare = ({ household }: Read): unknown => household && { ...household, facts: Object.values(household.facts).map(({ probability, goods }) => [probability, goods.map(({ phrase, weight }) => [phrase, weight])]) }
    const whole = bare(await read(rows))
    expect(bare(await read(rows.toReversed()))).toEqual(whole)
    expect(bare(await read(rows.slice(half).map((row) => ({ ...row, source: 'kroger' })), rows.slice(0, half)))).toEqual(whole)
  })
})
