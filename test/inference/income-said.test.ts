/** What messages say of means: one's own, of now; jokes about being broke are hints. */
import { expect, test } from 'vitest'
import { incomeSaid } from '../../inference/facts/income-said.ts'
import { tallyActivities } from '../../inference/pass.ts'
import saidIncome from '../../inference/signals/said-income.ts'
import { signalsFrom } from '../../inference/withhold.ts'
import { memoryStore } from '../memory-store.ts'
import { answersTo, weekly } from './told-of.ts'

async function said(lines: readonly string[]): Promise<ReturnType<typeof incomeSaid>> {
  const tallies = await tallyActivities(memoryStore([weekly(lines)]), [saidIncome])
  return incomeSaid(signalsFrom(tallies, ['telegram'], [saidIncome]).signals)
}

test('names the level that is stated, and none for others, wishes, memories and single jokes', async () => {
  const people: readonly (readonly [lines: readonly string[], level: string | null])[] = [
    [['living paycheck to paycheck again'], 'low'], [['my pension barely covers the heating'], 'low'], [['一个月工资不够花'], 'low'], [['fins de mois difficiles en ce moment'], 'low'],
    [['we get by comfortably', 'a decent salary, nothing fancy'], 'middle'], [['普通工薪阶层，够花就行'], 'middle'],
    [['hit six figures this year'], 'high'], [['my financial advisor called', 'our housekeeper found the ring'], 'high'], [['终于财务自由了'], 'high'],
    [['so broke lol'], null], [['many people live paycheck to paycheck'], null], [['my parents barely made ends meet'], null], [['if i had six figures'], null], [['as a student i lived paycheck to paycheck'], null], [['他工资太低'], null],
    [['living paycheck to paycheck', 'six figures soon they say'], null],
  ]
  const levels: (string | null)[] = []
  // oxlint-disable-next-line no-await-in-loop -- one thread anyway
  for (const [lines] of people) levels.push((await said(lines)).level)
  expect(levels).toEqual(people.map(([, level]) => level))
})

test('says what the messages are', async () => {
  expect((await said(['barely making ends meet', 'so broke'])).evidence.map(({ outcome, count, says }) => [outcome, count, says.en, says.zh])).toEqual([
    ['low', 1, '1 message says that money is short for the needful', '1条消息说到日常开销都紧张'],
    ['low', 1, '1 message sounds as if money is short for the needful, which is a hint', '1条消息听起来日常开销都紧张，只算线索'],
  ])
})

test('the guess of income takes people at their word, where no shop says the opposite', async () => {
  expect(await answersTo('income-band', [['living paycheck to paycheck again'], ['hit six figures this year'], ['nice weather'], ['so broke lol']])).toEqual(['low', 'high', 'cannot tell', 'cannot tell'])
})
