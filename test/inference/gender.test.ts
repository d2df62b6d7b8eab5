import { describe, expect, test } from 'vitest'
import gender from '../../inference/guesses/gender.ts'
import { readName } from '../../inference/names/name-gender.ts'
import { packCharacters, packNames, unpackCharacters, unpackNames } from '../../inference/names/name-table.ts'
import { givenNameOf } from '../../inference/names/written-name.ts'
import { tallyActivities } from '../../inference/pass.ts'
import { redactionFor } from '../../inference/shareable/redaction.ts'
import { sharedText } from '../../inference/shareable/shareable.ts'
import ownerName from '../../inference/signals/owner-name.ts'
import saidGender from '../../inference/signals/said-gender.ts'
import saidPartnerWord from '../../inference/signals/said-partner-word.ts'
import { signalsFrom } from '../../inference/withhold.ts'
import type { GuessResult } from '../../inference/inference.ts'
import { memoryStore, type Draft } from '../memory-store.ts'

const SIGNALS = [ownerName, saidGender, saidPartnerWord]

async function guessOf(texts: readonly string[], name?: string): Promise<GuessResult> {
  const drafts = texts.map((text): Draft => ({ source: 'whatsapp', verb: 'said', at: Date.UTC(2024, 0, 1), text }))
  const tallies = await tallyActivities(memoryStore([drafts.length === 0 ? [{ source: 'whatsapp', verb: 'said', text: 'ok' }] : drafts], name === undefined ? {} : { whatsapp: name }), SIGNALS)
  return gender.guess(signalsFrom(tallies, [...tallies.keys()], SIGNALS).signals)
}
const answerTo = async (...texts: readonly string[]): Promise<string> => (await guessOf(texts)).answer

describe('what somebody says of themselves', () => {
  test.each([
    ["I'm a single mum of two", 'female'], ['im a guy lol', 'male'], ['As a woman, I never walk home alone', 'female'], ['speaking as a dad, we all lose our temper', 'male'],
    ['when I was a little girl we lived by the sea', 'female'], ['us girls should stick together', 'female'], ['guy here, no idea about nails', 'male'], ['I (27F) moved out last year', 'female'], ["i'm 31m and still single", 'male'],
    ["I'm his wife, can I pick it up?", 'female'], ['i am just an old man with a garden', 'male'], ["I'm a working mother and", 'female'], ["i'm a girl dad, send help", 'male'], ["I'm the eldest daughter", 'female'],
    ['too cold for a girl like me', 'female'], ['this mama right here needs a nap', 'female'], ['I was the only woman on that team', 'female'], ["i'm one of the few guys in my course", 'male'], ['Mum of two, never on time', 'female'],
    ['我一个男生怎么会懂这个', 'male'], ['本人女，坐标上海', 'female'], ['我是个女孩子啊', 'female'], ['身为一个妈妈我觉得不行', 'female'], ['我们男生宿舍没有的，我们男生都这样', 'male'], ['我一个大老爷们', 'male'], ['我作为一名父亲很担心', 'male'], ['我是孩子他妈', 'female'],
    ["je suis une femme, donc je sais de quoi je parle", 'female'], ['moi je suis un mec simple', 'male'],
  ])('%s', async (text, answer) => { expect(await answerTo(text)).toBe(answer) })

  test.each([
    "I'm not a girl", "if I were a man I'd do it", "she said I'm a man of few words", 'people think I’m a guy online', "I'm a Man City fan", "I'm a people person", "as a woman she should know", 'the guy here is rude',
    'that girl here yesterday', '"I am a woman", the song goes', "I'm dressed up as a boy", 'my sister is a mum', "I'm 25m away", 'I’m a boy band fan', 'are you a girl?', 'why don’t girls like me', 'her mum of two', 'a girl like her', 'he wishes he was a girl',
    '我不是女生', '如果我是男生就好了', '她是个女生', '你一个大男人', '她男朋友来了', '我是女生宿舍的管理员', '别人都以为我是男的', '他说我是女生', '我要去女生宿舍', '我是男生吗？',
    'elle est une femme forte', "si je suis un homme heureux c'est grâce à toi", 'tu es une fille bien',
  ])('nothing of: %s', async (text) => { expect(await answerTo(text)).toBe('cannot tell') })

  test('is taken at its word without odds, and contradicting words are not', async () => {
    const { answer, status, outcomes, evidence, segments } = await guessOf(["I'm a mum, so no"], 'Robert Miller')
    expect({ answer, status, odds: outcomes.map(({ value, probability }) => [value, probability]), evidence: evidence.map(({ signal, outcome, weight, count, says }) => [signal, outcome, weight > 0, count, says.en.slice(0, 40)]), segments: segments?.map(({ id }) => id) }).toEqual({
      answer: 'female', status: 'unmeasured', odds: [['female', null], ['male', null]],
      evidence: [['said.gender', 'female', true, 1, '1 message says that you are a woman.'], ['owner.name', 'male', true, 0, 'Your first name (“Robert”): of 100 child']],
      segments: ['49'],
    })
    expect(await answerTo("I'm a guy", "I'm a girl")).toBe('cannot tell')
    expect(await answerTo("I'm a guy", ...Array.from({ length: 8 }, () => 'as a woman I see that daily'))).toBe('female')
  })

  test('French endings count from three on', async () => {
    const lines = ['je suis arrivée hier', "je suis vraiment désolée pour ce soir", 'ce matin je suis rentrée tard du travail']
    expect([await answerTo(...lines.slice(0, 2)), await answerTo(...lines)]).toEqual(['cannot tell', 'female'])
  })
})

describe('first names', () => {
  test.each([
    ['Emma Smith', 'emma'], ['Smith, John', 'john'], ['Dr. Anne-Marie Weber', 'annemarie'], ['José 🎸', 'jose'], ['李思琪', '思琪'], ['欧阳娜', '娜'], ['王 伟', '伟'],
    ['xX_dragon_Xx', undefined], ['+49 170 1234567', undefined], ['Me', undefined], ['Mom', undefined], ['小可爱', undefined], ['J. Smith', undefined], ['', undefined],
  ])('of %s', (written, name) => { expect(givenNameOf(written)?.name).toBe(name) })

  test('read by table, letters, characters or title, or not at all', () => {
    const read = (written: string): readonly unknown[] | undefined => { const reading = readName(written); return reading && [reading.basis, reading.logOdds > 0 ? 'female' : 'male'] }
    expect([read('Emma'), read('Robert Jones'), read('Zzyanna Okfor'), read('zzyanna'), read('李思琪'), read('王建军'), read('Mrs. Okafor'), read('星星')]).toEqual([['table', 'female'], ['table', 'male'], ['letters', 'female'], undefined, ['characters', 'female'], ['characters', 'male'], ['title', 'female'], undefined])
  })

  test('give odds with their range and a record, and are named in no report', async () => {
    const { answer, status, outcomes, card, evidence } = await guessOf([], 'Emma Smith')
    expect([answer, status, card?.key]).toEqual(['female', 'measured', 'gender-from-name-en'])
    const [first] = outcomes
    expect([(first?.probability ?? 0) > 0.9, (first?.probability ?? 1) < 0.97, (first?.low ?? 0) > 0.85, (first?.high ?? 1) < 0.99]).toEqual([true, true, true, true])
    expect(evidence[0]?.says.en).toContain('“Emma”')
    const shared = redactionFor('month', () => 0).words(evidence[0]?.says ?? { en: '', zh: '' })
    expect([sharedText(shared?.en), sharedText(shared?.zh)].join(' ').toLowerCase()).not.toContain('emma')
  })

  test('of two accounts that contradict each other say nothing', async () => {
    const drafts: readonly Draft[] = [{ source: 'whatsapp', verb: 'said', text: 'ok' }, { source: 'telegram', verb: 'said', text: 'ok' }]
    const tallies = await tallyActivities(memoryStore([drafts], { whatsapp: 'Emma', telegram: 'Robert' }), SIGNALS)
    expect(gender.guess(signalsFrom(tallies, ['whatsapp', 'telegram'], SIGNALS).signals).answer).toBe('cannot tell')
    expect(gender.guess(signalsFrom(tallies, ['whatsapp'], SIGNALS).signals).answer).toBe('female')
  })

  test('packed tables hold what was packed', () => {
    const names = new Map([['anna', 3.05], ['ann', 2.2], ['annabel', 4.9], ['bo', -0.15], ['zoe', -9]])
    expect([...unpackNames(packNames(names))].map(([name, odds]) => [name, odds.toFixed(1)])).toEqual([['ann', '2.3'], ['anna', '3.1'], ['annabel', '4.9'], ['bo', '-0.1'], ['zoe', '-5.1']])
    expect([...unpackCharacters(packCharacters(new Map([['娜', 2.5], ['伟', -2.5]])))].map(([character, odds]) => [character, odds.toFixed(1)])).toEqual([['伟', '-2.5'], ['娜', '2.5']])
  })
})

describe('the word for a partner', () => {
  test('is a part that was measured; idols and others’ partners are none', async () => {
    const evidence = async (...texts: readonly string[]): Promise<readonly unknown[]> => (await guessOf(texts)).evidence.map(({ signal, outcome, count }) => [signal, outcome, count])
    expect(await evidence('my wife is at her sister’s', 'ask my wife')).toEqual([['said.partner-word', 'male', 2]])
    expect(await evidence('我老公在加班')).toEqual([['said.partner-word', 'female', 1]])
    expect(await evidence('his wife called', 'my ex wife called', '我老公太帅了这个舞台', 'my best friend')).toEqual([])
  })
})
