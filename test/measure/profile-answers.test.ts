/** When an answer of the app is a label of the profile. */
import { expect, test } from 'vitest'
import { ATTRIBUTES, bandOf, isRight, levelOf } from '../../build/measure/tasks/profile-answers.ts'

test('an answer is right by the rule of its attribute, and silence never is', () => {
  const cases: readonly (readonly [attribute: string, said: string, label: string])[] = [
    ['sex', 'female', 'female'], ['sex', 'male', 'female'], ['sex', 'cannot tell', 'female'],
    ['age', '26-39', '30'], ['age', '26-39', '40'], ['age', 'under-26', '25'], ['age', '60-or-older', '71'],
    ['relationship_status', 'married', 'married'], ['relationship_status', 'in relationship', 'married'], ['relationship_status', 'paired', 'engaged'], ['relationship_status', 'alone', 'engaged'], ['relationship_status', 'alone', 'widowed'],
    ['income_level', 'low', 'low'], ['education', 'college', 'law degree'], ['education', 'master', 'mba'], ['education', 'college', 'studying towards a bachelors degree'],
    ['occupation', 'designer', 'graphic designer'], ['occupation', 'health worker', 'hospitality worker'], ['city_country', 'São Paulo', 'sao paulo, brazil'], ['city_country', 'South Korea', 'johannesburg, south africa'],
  ]
  expect(cases.map(([attribute, said, label]) => isRight(attribute, said, label))).toEqual([
    true, false, false, true, false, true, true, true, false, true, false, true, true, true, true, false, true, false, true, false,
  ])
  expect(() => isRight('hobby', 'chess', 'chess')).toThrow('No attribute hobby')
})

test('a band wider than fifteen years names no age, and a level is read from the words of a label', () => {
  expect(['26-39', '26-45', '26-or-older', 'under-40', 'under-26', 'cannot tell'].map((said) => bandOf(said) !== undefined)).toEqual([true, false, false, false, true, false])
  expect([ATTRIBUTES['age']?.answer('age-band', '26-or-older'), ATTRIBUTES['relationship_status']?.answer('lives-with-partner', 'no'), ATTRIBUTES['income_level']?.answer('income-band', 'low')]).toEqual(['cannot tell', 'alone', 'low'])
  expect(['phd in some field', 'high school diploma', 'degree in art', 'studying towards a master’s degree', 'jeweller'].map(levelOf)).toEqual(['phd', 'school', 'college', 'studying', undefined])
})
