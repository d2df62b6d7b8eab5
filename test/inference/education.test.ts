/** Schooling: one's own, held or under way, in three languages. */
import { expect, test } from 'vitest'
import { tallyActivities } from '../../inference/pass.ts'
import saidEducation from '../../inference/signals/said-education.ts'
import type { SaidEducation } from '../../inference/signals/said-education.ts'
import { signalsFrom } from '../../inference/withhold.ts'
import { memoryStore } from '../memory-store.ts'
import { answersTo, weekly } from './told-of.ts'

test('is told by degrees of one’s own, and by what only students say', async () => {
  expect(await answersTo('education', [
    ['I got my PhD in 2015'], ['Chemistry doctorate here'], ['after my phd i sold coffee'], ['我博士毕业以后回了老家'], ["j'ai soutenu ma thèse en mai"],
    ['my MBA cost a fortune'], ['I did a master’s in Leeds'], ["I have a master's in history"], ['我硕士毕业三年了'],
    ['studied law, hated it'], ['my degree in biology finally helps'], ['back in college we ate rice'], ['i majored in physics'], ['我学的是会计'], ['我大学同学结婚了'], ['graduated from uni in 2009'],
    ['my finals are next week'], ["I'm a uni student so no money"], ['finishing my thesis, do not call'], ['我大三，课好多'], ['期末周别找我'], ['mes partiels commencent lundi'],
    ["I'm in 10th grade"], ['never went to college and doing fine'], ['我高三，没时间玩'], ['没上过大学'],
  ])).toEqual([
    ...Array<string>(5).fill('phd'), ...Array<string>(4).fill('master'), ...Array<string>(7).fill('college'), ...Array<string>(6).fill('studying'), ...Array<string>(4).fill('school'),
  ])
})

test('is nobody else’s, and no wish, remark or weather', async () => {
  const lines = [
    'my sister has a PhD', 'he studied law', 'my son went to college', 'do you have a degree?', 'I want to do a masters', 'if i had a degree', 'degrees are overrated anyway', 'you need a degree for that', 'it is 30 degrees outside', 'bachelor party on friday',
    'scientists studied physics of sand', 'these days', 'she said "I have a PhD"', 'my daughter is at uni', '他是博士', '我女儿考上大学了', '想读研', '你学的是什么', 'ma fille est en licence', 'master of none',
  ]
  expect(await answersTo('education', lines.map((line) => [line]))).toEqual(lines.map(() => 'cannot tell'))
})

test('is the highest degree held, and studies that are spoken of last', async () => {
  expect(await answersTo('education', [
    ['back in college we ate rice', 'my MBA paid off'], ['my finals are next week', 'my exams', 'i just graduated from uni'], ['graduated from uni in may', 'back at it: my lectures start'],
  ])).toEqual(['master', 'college', 'studying'])
})

test('keeps what was studied', async () => {
  const tallies = await tallyActivities(memoryStore([weekly(['studied law once', 'my degree in law', 'i majored in physics', 'we studied the map'])]), [saidEducation])
  expect(signalsFrom(tallies, ['telegram'], [saidEducation]).signals.get<SaidEducation>('said.education')?.value.fields).toEqual([{ field: 'law', count: 2 }, { field: 'physics', count: 1 }])
})
