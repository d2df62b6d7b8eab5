/** The occupation: whose, and when, in three languages. */
import { expect, test } from 'vitest'
import { OCCUPATIONS } from '../../inference/occupations/occupations.ts'
import religion from '../../inference/subjects/religion.ts'
import { fold } from '../../inference/text/characters.ts'
import { answersTo, toldOf, weekly } from './told-of.ts'

const NURSE = 'nurse'
const TEACHER = 'teacher'
const CODER = 'software developer or engineer'
const NOBODY = 'cannot tell'

test('is named by whoever says it of themselves', async () => {
  expect(await answersTo('occupation', [
    ["I'm a nurse so nothing shocks me"], ['working as a paediatric nurse is a lot'], ['as a teacher, i get asked this every week'], ['been up since five, nurse life'], ['plumber here, turn the valve off first'],
    ['I work in finance and it shows'], ['my students handed in forty essays'], ['just landed a paralegal job!!'], ['us teachers need that holiday'], ['i am a retired nurse, knees and all'], ['in my line of work (law) nobody smiles'], ['public health work never stops'],
    ['我是一名护士，今晚夜班'], ['我当老师的，假期多'], ['我在银行上班'], ['批作业批到半夜'], ['作为一个程序员，我很少见到太阳'],
    ['je suis infirmière de nuit'], ['je bosse comme développeur depuis dix ans'], ['mes élèves ont encore oublié leurs livres'],
  ])).toEqual([
    NURSE, NURSE, TEACHER, NURSE, 'electrician or plumber', 'banker or financial analyst', TEACHER, 'lawyer', TEACHER, NURSE, 'lawyer', 'public health specialist or health inspector',
    NURSE, TEACHER, 'banker or financial analyst', TEACHER, CODER, NURSE, CODER, TEACHER,
  ])
})

test('is not that of anybody else, of another time, of a wish, of a joke or of a quotation', async () => {
  const lines = [
    "my sister is a nurse and she's exhausted", 'my doctor said to rest', 'my husband works in finance', 'my father is a retired lawyer', 'her students adore her', "I'm in the library", 'my hotel is by the sea', 'he works as a lawyer in town', 'I used to be a teacher', 'i was a nurse for two years', 'I want to become a pilot', "if i were a teacher i'd quit",
    "I'm not a doctor but drink water", 'any nurses here?', 'she said "I am a lawyer" and hung up', 'are you a teacher?', 'you should work in finance', 'applied for a paralegal job', 'use it as a plumber would', "I'm a nurse's daughter",
    'none of my business really', 'https://example.org I am a teacher and this changed my life',
    '我妈是老师', '我想当护士', '以前我当过老师', '我不是医生', '他在银行上班', '我女儿也在酒店工作', '我的学生证丢了', '我老板又发火', '老师今天没来', '她说“我是律师”',
    'ma sœur est infirmière', 'je veux devenir avocat', "j'étais professeur à Lyon", 'je ne suis pas médecin',
  ]
  expect(await answersTo('occupation', lines.map((line) => [line]))).toEqual(lines.map(() => NOBODY))
})

test('is not named by words of a trade, unless many different ones agree in much of what is said', async () => {
  const passing = ['the plaintiff in that show was great', 'long day', 'pizza?', 'see you at eight', 'so tired', 'watch the match', 'ok', 'home soon', 'traffic is awful', 'haha', 'good night', 'happy birthday!', 'call me later', 'on the train', 'where are you', 'fine by me']
  const dwelling = ['the deposition ran late', 'plaintiff changed counsel again', 'litigation never sleeps', 'case law on this is a mess', 'more courtroom drama', 'read the legal brief twice', ...passing.slice(1, 9)]
  expect(await answersTo('occupation', [passing, dwelling])).toEqual([NOBODY, 'lawyer'])
})

test('is the one stated last, and its evidence says what it is', async () => {
  const { answer, evidence, status } = await toldOf('occupation', weekly(["I'm a waitress, tips are bad", 'long week', "I'm a nurse now", 'the ward was full']))
  expect([answer, status, evidence.filter(({ outcome }) => outcome === NURSE).map(({ says, count }) => [says.en, says.zh, count])]).toEqual([NURSE, 'unmeasured', [
    ['1 message of yours names your work: nurse', '1条消息里你自己说了职业：护士', 1],
    ['A weak hint, since other people use them too: 1 message has words of this trade: nurse', '1条消息用到这一行的词，只是很弱的线索，别人也会这么说：护士', 1],
  ]])
})

test('has no two occupations of one name, and every one has a name in Chinese characters', () => {
  expect(OCCUPATIONS.length).toBe(new Set(OCCUPATIONS.map(({ en }) => en)).size)
  expect(OCCUPATIONS.filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([])
})

/** Work in a belief, as people call it. */
const CLERGY = 'priest|pastor|vicar|minister of the church|chaplain|rabbi|imam|monk|nun|deacon|theologian|theology|牧师|神父|和尚|尼姑|法师|道士|阿訇|教会|prêtre|pasteur|moine|religieuse|rabbin|curé|théologien'
/** What only looks like a word of belief: a department of state, help, and not the feast of Aïd. */
const NO_BELIEF: ReadonlySet<string> = new Set(['a ministry', 'legal aid', 'aid worker'])

test('tells no belief: no occupation has a word of one, in any language', async () => {
  const terms = OCCUPATIONS.flatMap(({ en, zh, names, work = '', doing = '', hints = '' }) => [en, zh, ...[names, work, doing, hints].flatMap((list) => list.split('|'))]).filter((term) => !NO_BELIEF.has(term)).map(fold)
  const beliefs = [CLERGY, ...Object.values(religion.words).flatMap(({ named = [] }) => named)].flatMap((list) => list.split('|')).map(fold)
  expect(terms.flatMap((term) => beliefs.filter((word) => (/\p{Script=Han}/u.test(word) ? term.includes(word) : ` ${term} `.includes(` ${word} `))).map((word) => [term, word]))).toEqual([])
  const lines = ['I am a priest', 'my congregation is small but warm', 'I work in a parish', '我是牧师', 'je suis prêtre']
  expect(await answersTo('occupation', lines.map((line) => [line]))).toEqual(lines.map(() => NOBODY))
})
