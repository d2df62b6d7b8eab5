import { describe, expect, it } from 'vitest'
import type { Inference } from '../../db/model.ts'
import { CLAIM_TARGETS, claimTarget } from '../../inference/claim-words.ts'
import { categoryOf } from '../../inference/categories/categories.ts'
import { ageRange, compareClaims } from '../../inference/compare.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { TOPICS } from '../../inference/models/topics.ts'
import { inferenceDefinitions } from '../../inference/registry.ts'
import { runInference } from '../../inference/run.ts'
import type { Item } from '../../importers/importer.ts'
import { facts, importItems, memoryStore, message } from '../db/made-up-items.ts'
import { answered, claims, claimStore, inference, outcome, piece } from './built-inferences.ts'
import type { Stated } from './built-inferences.ts'

/** Kind and words of each claim with its verdict, why it is silent, and which guesses say so. */
function verdicts(stated: readonly Stated[], guesses: readonly Inference[]): unknown {
  return compareClaims(claimStore(claims(...stated)), guesses).map(({ claim, verdict, because, evidence }) => [claim, verdict, because, evidence.map((one) => `${one.guess}: ${one.outcome}`)])
}

describe('a claim', () => {
  const mira: readonly Inference[] = [
    answered('has-dog', 'no', 4_210), answered('has-cat', 'yes', 299), answered('children-at-home', 'yes', 330), answered('moving-soon', 'yes', 43),
    inference('interests-by-spending', 'pets.cat', { outcomes: [outcome('pets.cat'), outcome('books')], evidence: [piece('pets.cat', 51), piece('books', 22)] }),
    inference('says-and-buys', 'both:books', { outcomes: [outcome('both:books'), outcome('talk-only:dining.cafe')], evidence: [piece('both:books', 63), piece('both:books', 22), piece('talk-only:dining.cafe', 80)] }),
    inference('topics-of-conversation', 'cooking', { status: 'measured', outcomes: [outcome('cooking', { probability: 0.93 })], evidence: [piece('cooking', 106)] }),
    inference('languages', 'en', { outcomes: [outcome('en'), outcome('zh')], evidence: [piece('en', 3_098), piece('zh', 410)] }),
  ]

  it('is supported by guesses that say the same, contradicted by evidence against, and otherwise left open', () => {
    expect(verdicts([
      ['interest', 'Dogs'], ['interest', 'Cats'], ['interest', 'Books'], ['interest', 'Parenting'], ['interest', 'Real estate'], ['interest', 'Coffee'], ['interest', 'Cooking'], ['interest', 'Trains'],
      ['interest', 'Birdwatching'], ['partner-interest', 'Likely to buy power tools'], ['language', 'English'], ['language', 'Chinese (Simplified)'], ['language', 'French'],
      ['audience', 'In-market:Pet Supplies:Cats', 'amazon'], ['audience', 'In-market:Pet Supplies:Dogs', 'amazon'], ['audience', 'Lifestyle:Books:Fiction', 'amazon'], ['third-party-audience', 'Dog owners', 'amazon'],
    ], mira)).toEqual([
      ['Dogs', 'contradicted', null, ['has-dog: no']],
      ['Cats', 'supported', null, ['has-cat: yes', 'interests-by-spending: pets.cat']],
      ['Books', 'supported', null, ['interests-by-spending: books', 'says-and-buys: both:books']],
      ['Parenting', 'supported', null, ['children-at-home: yes']],
      ['Real estate', 'supported', null, ['moving-soon: yes']],
      ['Coffee', 'supported', null, ['says-and-buys: talk-only:dining.cafe']],
      ['Cooking', 'supported', null, ['topics-of-conversation: cooking']],
      ['Trains', 'silent', 'undecided', []],
      ['Birdwatching', 'silent', 'unknown-words', []],
      ['Likely to buy power tools', 'silent', 'undecided', []],
      ['English', 'supported', null, ['languages: en']],
      ['Chinese (Simplified)', 'supported', null, ['languages: zh']],
      ['French', 'silent', 'undecided', []],
      ['In-market:Pet Supplies:Cats', 'supported', null, ['has-cat: yes', 'interests-by-spending: pets.cat']],
      ['In-market:Pet Supplies:Dogs', 'contradicted', null, ['has-dog: no']],
      ['Lifestyle:Books:Fiction', 'supported', null, ['interests-by-spending: books', 'says-and-buys: both:books']],
      ['Dog owners', 'contradicted', null, ['has-dog: no']],
    ])
  })

  it('of an assistant’s memory is read as a sentence, and supported only by what was said or done elsewhere', () => {
    const dog = answered('has-dog', 'yes', 12)
    const elsewhere = { ...dog, answerWithout: { chatgpt: 'yes', whatsapp: CANNOT_TELL } }
    const typed = { ...dog, answerWithout: { chatgpt: CANNOT_TELL } }
    const memories: readonly Stated[] = [
      ['memory', 'User has a dog that digs in the garden.', 'chatgpt'], ['memory', '用户养了一只狗。', 'chatgpt'], ['memory', 'User does not have a dog.', 'chatgpt'], ['about-you', 'I have two dogs', 'chatgpt'],
      ['memory', 'User asked how to train a dog.', 'chatgpt'], ['memory', 'User’s sister has a dog.', 'chatgpt'], ['memory', 'User likes short answers.', 'chatgpt'], ['memory', 'User owns a car.', 'chatgpt'],
    ]
    const words = ['User asked how to train a dog.', 'User’s sister has a dog.', 'User likes short answers.'].map((text) => [text, 'silent', 'unknown-words', []])
    expect(verdicts(memories, [elsewhere])).toEqual([
      ['User has a dog that digs in the garden.', 'supported', null, ['has-dog: yes']], ['用户养了一只狗。', 'supported', null, ['has-dog: yes']],
      ['User does not have a dog.', 'contradicted', null, ['has-dog: yes']], ['I have two dogs', 'supported', null, ['has-dog: yes']], ...words, ['User owns a car.', 'silent', 'undecided', []],
    ])
    expect(verdicts(memories.slice(0, 3), [typed])).toEqual([
      ['User has a dog that digs in the garden.', 'silent', 'from-your-words', ['has-dog: yes']], ['用户养了一只狗。', 'silent', 'from-your-words', ['has-dog: yes']],
      ['User does not have a dog.', 'contradicted', null, ['has-dog: yes']],
    ])
  })

  it('of an assistant may speak of the person by name, and name the words it was made from', () => {
    const [memory] = claims(['memory', 'Mara has a dog.', 'claude'])
    if (memory === undefined) throw new Error('no claim')
    const dog = { ...answered('has-dog', 'yes', 12), answerWithout: { claude: 'yes' } }
    const store = claimStore([{ ...memory, comesFrom: 7 }, { ...memory, id: 2, comesFrom: 9 }])
    expect([['Mara Sousa'], ['Bo Lind']].map((names) => compareClaims(store, [dog], names).map(({ verdict, times, comesFrom }) => [verdict, times, comesFrom])))
      .toEqual([[['supported', 2, [7, 9]]], [['silent', 2, [7, 9]]]])
  })

  it('opens to the guess, its outcome, its count and its strongest reason', () => {
    expect(compareClaims(claimStore(claims(['interest', 'Books'], ['interest', 'Cooking'])), mira)).toEqual([
      {
        platform: 'x', kind: 'interest', claim: 'Books', times: 1, verdict: 'supported', because: null, comesFrom: [], evidence: [
          { guess: 'interests-by-spending', outcome: 'books', supports: true, measured: false, probability: null, count: 22, says: { en: '22 rows', zh: '22 条' } },
          { guess: 'says-and-buys', outcome: 'both:books', supports: true, measured: false, probability: null, count: 85, says: { en: '63 rows', zh: '63 条' } },
        ],
      },
      {
        platform: 'x', kind: 'interest', claim: 'Cooking', times: 1, verdict: 'supported', because: null, comesFrom: [], evidence: [
          { guess: 'topics-of-conversation', outcome: 'cooking', supports: true, measured: true, probability: 0.93, count: 106, says: { en: '106 rows', zh: '106 条' } },
        ],
      },
    ])
  })

  it('that others brought, that nobody guesses or that is a mere record stays silent', () => {
    expect(verdicts([
      ['advertiser-list', '@a'], ['lookalike', '@b'], ['exclusion-list', '@c'], ['ad-criterion', 'Conversation topics: Books'], ['audience-count', '9'],
      ['gender', 'female'], ['show', 'Cats'], ['location', 'Lyon'], ['email', 'a@b.example'], ['something new', 'Cats'],
    ], mira)).toEqual([
      ['@a', 'silent', 'brought-by-others', []], ['@b', 'silent', 'brought-by-others', []], ['@c', 'silent', 'brought-by-others', []],
      ['Conversation topics: Books', 'silent', 'brought-by-others', []], ['9', 'silent', 'brought-by-others', []],
      ['female', 'silent', 'undecided', []], ['Cats', 'silent', 'not-guessed', []], ['Lyon', 'silent', 'not-guessed', []],
      ['a@b.example', 'silent', 'record', []], ['Cats', 'silent', 'record', []],
    ])
  })

  it('is not contradicted by a "no" that only the base rate gives, nor by staying put', () => {
    expect(verdicts([['interest', 'Dogs'], ['interest', 'Real estate']], [answered('has-dog', 'no', 30, 0.4), answered('moving-soon', 'no', 900)])).toEqual([
      ['Dogs', 'silent', 'undecided', []], ['Real estate', 'silent', 'undecided', []],
    ])
  })

  it('on pets is contradicted only when there is neither dog nor cat', () => {
    const [noDog, noCat] = [answered('has-dog', 'no', 900), answered('has-cat', 'no', 900)]
    expect([verdicts([['interest', 'Pets']], [noDog]), verdicts([['interest', 'Pets']], [noDog, noCat]), verdicts([['interest', 'Pets']], mira)]).toEqual([
      [['Pets', 'silent', 'undecided', []]],
      [['Pets', 'contradicted', null, ['has-dog: no', 'has-cat: no']]],
      [['Pets', 'supported', null, ['has-cat: yes', 'interests-by-spending: pets.cat']]],
    ])
  })

  it('is left open, with both sides shown, where guesses disagree', () => {
    const talks = inference('says-and-buys', 'talk-only:pets.dog', { evidence: [piece('talk-only:pets.dog', 40)] })
    expect(verdicts([['interest', 'Dogs']], [answered('has-dog', 'no', 900), talks])).toEqual([['Dogs', 'silent', 'undecided', ['has-dog: no', 'says-and-buys: talk-only:pets.dog']]])
  })

  it('finds nothing in guesses that cannot tell, are of a regulated class or no better than their base rate', () => {
    const cat = answered('has-cat', 'yes', 299)
    const useless: readonly Inference[] = [{ ...cat, answer: CANNOT_TELL }, { ...cat, sensitive: true }, { ...cat, noBetterThanBase: true }, { ...cat, status: 'too-little' }]
    expect(useless.map((guess) => verdicts([['interest', 'Cats']], [guess]))).toEqual(useless.map(() => [['Cats', 'silent', 'undecided', []]]))
  })
})

describe('an age', () => {
  const age = (answer: string, probability: number): Inference => inference('age-band', answer, {
    status: 'measured', outcomes: [outcome(answer, { probability, baseRate: 0.5 }), outcome(answer === 'under-26' ? '26-or-older' : 'under-26', { probability: 1 - probability, baseRate: 0.5 })],
    evidence: [piece('26-or-older', 12, answer === '26-or-older' ? 1 : -1)],
  })

  it('is read from every form that platforms write', () => {
    expect(['35', '13-54', '35-49', '18 to 24', '65+', '25 and up', 'over 54', '>50', 'unknown'].map(ageRange)).toEqual([
      [35, 35], [13, 54], [35, 49], [18, 24], [65, Infinity], [25, Infinity], [55, Infinity], [51, Infinity], undefined,
    ])
  })

  it('of gender is compared with a guess that is sure', () => {
    const woman = (probability: number | null): Inference => inference('gender', 'female', { status: probability === null ? 'unmeasured' : 'measured', outcomes: [outcome('female', { probability, baseRate: 0.5 }), outcome('male', { probability: probability === null ? null : 1 - probability, baseRate: 0.5 })], evidence: [piece('female', 3, 3)] })
    expect(verdicts([['gender', 'Female'], ['gender', '男'], ['gender', 'unknown']], [woman(null)])).toEqual([['Female', 'supported', null, ['gender: female']], ['男', 'contradicted', null, ['gender: female']], ['unknown', 'silent', 'unknown-words', []]])
    expect(verdicts([['gender', 'male']], [woman(0.56)])).toEqual([['male', 'silent', 'undecided', ['gender: female']]])
  })

  it('of age is compared with a narrow band as with a wide one', () => {
    const said = inference('age-band', '40-49', { status: 'unmeasured', outcomes: ['40-49', 'under-26', '26-39'].map((value) => outcome(value)), evidence: [piece('40-49', 1, 3)] })
    expect(verdicts([['age', '35-49'], ['age', '18-24'], ['age', '45-60'], ['age', '13-54'], ['age', '43']], [said])).toEqual([
      ['35-49', 'supported', null, ['age-band: 40-49']], ['18-24', 'contradicted', null, ['age-band: 40-49']], ['45-60', 'silent', 'undecided', []], ['13-54', 'silent', 'undecided', []], ['43', 'supported', null, ['age-band: 40-49']],
    ])
  })

  it('is compared only where the range lies on one side of 26 and the guess is sure', () => {
    const stated = ['35-49', '18-24', '13-54', '25-34', '26', 'unknown'].map((value) => ['age', value] as const)
    expect(verdicts(stated, [age('26-or-older', 0.8)])).toEqual([
      ['35-49', 'supported', null, ['age-band: 26-or-older']], ['18-24', 'contradicted', null, ['age-band: 26-or-older']], ['13-54', 'silent', 'undecided', []],
      ['25-34', 'silent', 'undecided', []], ['26', 'supported', null, ['age-band: 26-or-older']], ['unknown', 'silent', 'unknown-words', []],
    ])
    expect(verdicts([['age', '35-49'], ['stated-age', '19']], [age('under-26', 0.55)])).toEqual([['35-49', 'silent', 'undecided', ['age-band: under-26']], ['19', 'silent', 'undecided', ['age-band: under-26']]])
  })

  it('that the person states decides without odds', () => {
    const word = inference('age-band', '26-or-older', { status: 'unmeasured', outcomes: [outcome('26-or-older', { baseRate: 0.3 }), outcome('under-26', { baseRate: 0.7 })], evidence: [piece('26-or-older', 1, 3)] })
    expect(verdicts([['age', '35-49'], ['age', '18-24']], [word])).toEqual([['35-49', 'supported', null, ['age-band: 26-or-older']], ['18-24', 'contradicted', null, ['age-band: 26-or-older']]])
  })

  it('stands on evidence that pulls away from the other answer', () => {
    expect(compareClaims(claimStore(claims(['stated-age', '19'])), [age('under-26', 0.9)])[0]?.evidence).toEqual([
      { guess: 'age-band', outcome: 'under-26', supports: true, measured: true, probability: 0.9, count: 12, says: { en: '12 rows', zh: '12 条' } },
    ])
  })
})

it('puts each claim in one check and counts repetitions, over any number of pages', () => {
  const stated = Array.from({ length: 2_500 }, (_, index) => ['ad-criterion', index % 2 === 0 ? 'Languages: English' : `Keywords: ${index % 100}`] as const)
  const checks = compareClaims(claimStore(claims(...stated)), [])
  expect([checks.length, checks[0]?.times, checks.reduce((sum, { times }) => sum + times, 0)]).toEqual([51, 1_250, 2_500])
})

it('caps what one claim shows', () => {
  const travels = ['travel', 'travel.flights', 'travel.hotels', 'travel.rail'].map((id) => outcome(id))
  const guesses = [inference('interests-by-spending', 'travel', { outcomes: travels }), inference('says-and-buys', 'both:travel'), inference('topics-of-conversation', 'flights', { outcomes: [outcome('flights'), outcome('hotels'), outcome('sights')] })]
  expect(compareClaims(claimStore(claims(['interest', 'Travel'])), guesses)[0]?.evidence.length).toBe(6)
})

describe('words of platforms', () => {
  it('mean nothing on a shelf for all subjects, in a list of no interest, or about health and belief', () => {
    expect(['In-market:Books:Dogs', 'Lifestyle:Movies & TV:Parenting', 'Health', 'Politics', 'Christianity', '', ':', 'Pet Supplies:Reptiles'].map(claimTarget)).toEqual(Array.from({ length: 8 }))
    expect(claimTarget('In-market:Home, Kitchen & Dining')?.categories).toEqual(['home'])
  })

  it('lead only to guesses, topics and categories that exist, none of them sensitive', () => {
    const guesses = new Set(inferenceDefinitions.filter(({ sensitive }) => !sensitive).map(({ key }) => key))
    const targets = [...CLAIM_TARGETS.values()]
    expect(targets.flatMap(({ asks, hints }) => [...asks, ...hints]).filter((key) => !guesses.has(key))).toEqual([])
    expect(targets.flatMap(({ topics }) => topics).filter((topic) => !Object.hasOwn(TOPICS, topic))).toEqual([])
    expect(targets.flatMap(({ categories }) => categories).filter((id) => categoryOf(id).sensitive)).toEqual([])
  })

  it('are all within reach: none is written in a way that reading changes', () => {
    expect([...CLAIM_TARGETS].filter(([words, target]) => claimTarget(words) !== target).map(([words]) => words)).toEqual([])
  })
})

it('deleting all claims changes no inference', async () => {
  const messages: readonly Item[] = [{ type: 'owner', actor: 'Ada', name: 'Ada', how: 'stated' }, ...Array.from({ length: 400 }, (_, index) => message(index, `fed my cat again, that makes ${index}`))]
  const stated: readonly Item[] = ['Dogs', 'Cats', 'Books'].map((value, index) => ({ type: 'claim', key: `interest:${value}`, kind: 'interest', value, path: 'chat.txt', position: 500 + index }))
  const [withClaims, without] = [memoryStore(), memoryStore()]
  importItems(withClaims, facts('export.zip', 'x'), [...messages, ...stated], ['Ada'])
  importItems(without, facts('export.zip', 'x'), messages, ['Ada'])
  const [a, b] = await Promise.all([withClaims, without].map((store) => runInference(store, { sensitive: true })))
  expect([withClaims.claims().length, without.claims().length, a?.inferences.some(({ status }) => status !== 'too-little')]).toEqual([3, 0, true])
  expect([a?.signals, a?.inferences, a?.together]).toEqual([b?.signals, b?.inferences, b?.together])
  expect(compareClaims(without, b?.inferences ?? [])).toEqual([])
})
