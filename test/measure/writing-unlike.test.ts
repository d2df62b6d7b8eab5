/** Made-up people whose writing is, or is not, like what the text models were measured on. */
import { beforeAll, describe, expect, test } from 'vitest'
import ageBand from '../../inference/guesses/age-band.ts'
import topicsOfConversation, { isUnlike } from '../../inference/guesses/topics-of-conversation.ts'
import type { Guessed } from '../../inference/withhold.ts'
import type { SaidStyle } from '../../inference/signals/said-style.ts'
import type { SaidWants } from '../../inference/signals/said-wants.ts'
import type { Draft } from '../memory-store.ts'
import { guessed } from '../inference/purchases.ts'
import { seeded } from '../personas.ts'

const DAY_MS = 86_400_000
const START = Date.UTC(2023, 0, 2, 9)

/** So many conversations of three messages, one a day; `makes` says what the nth is about. */
function chat(conversations: number, makes: (at: number, pick: (from: readonly string[]) => string) => readonly string[]): readonly Draft[] {
  const random = seeded(11)
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  return Array.from({ length: conversations }, (_, at) => makes(at, pick).map((text, one): Draft => ({
    source: 'whatsapp', verb: 'said', kind: 'message', at: START + at * DAY_MS + one * 60_000, precision: 'second', offsetMinutes: 60, text, channel: { name: 'Robin', kind: 'direct' },
  }))).flat()
}

const SMALL = [
  'haha ok see you then', 'are you there already?', 'that was so funny yesterday', 'i am still in bed', 'sorry just saw this now', 'thanks a lot for that', 'no idea, ask your sister', 'wait i call you back',
  'ok good night', 'did you sleep well?', 'my phone is dying', 'she said the same thing to me', 'i will tell you later', 'so tired today', 'how was it?', 'lol you are crazy', 'we can talk tonight',
  'happy birthday dear!', 'where are you now', 'i miss you too', 'let me know when you are home', 'yes why not', 'it is raining here again', 'cant believe it', 'give me five minutes', 'oh no what happened',
  'say hi to your mum', 'i was thinking the same', 'hope you feel better soon', 'come on, dont be like that',
]
const BUS = ['i need a bus ticket to boston for tomorrow', 'can you find me a bus leaving from the station at 9', 'how many seats are left on the bus to fresno']
const COOKING = ['how long do i cook the chicken for', 'what ingredients do i need for the lasagna recipe', 'can i use butter instead of oil in this recipe', 'how many calories are in the rice', 'what can i substitute for eggs when i bake', 'do i need to preheat the oven for the potatoes']
const FILLER = ['Duis ullamco in in.', 'Lorem ipsum dolor sit amet consectetur', 'Sed do eiusmod tempor incididunt ut labore', 'Ut enim ad minim veniam quis nostrud', 'Excepteur sint occaecat cupidatat non proident', 'Nisi ut aliquip ex ea commodo', 'In reprehenderit voluptate velit esse cillum', 'Ex ea nulla pariatur']
const SPANISH = ['hola, ¿a qué hora llegas mañana?', 'yo creo que vamos al cine el sábado', 'no puedo, tengo mucho trabajo', 'mándame la foto cuando puedas', 'estoy en casa de mis padres', 'qué risa jajaja', 'nos vemos luego entonces', 'perfecto, reservo mesa para cuatro']
const GERMAN = ['wann kommst du morgen an?', 'ich habe den Zug verpasst', 'kannst du bitte Brot mitbringen', 'das war echt lustig gestern', 'nein, keine Zeit heute', 'ruf mich später an', 'Schönes Wochenende euch allen', 'Fahrkarten sind gebucht']
const CODE = ['const x = arr.map((v) => v * 2)', 'git rebase -i HEAD~3 && npm run build', 'SELECT id, name FROM users WHERE id = 42;', 'TypeError: undefined is not a function', 'if (err) throw new Error(msg)', 'docker compose up -d postgres']
const NOISE = ['asdfgh jklqwe', 'zxcvbn mlkjh', 'qwrtp sdfg', 'hjkl uiop vbnm', 'dfgh tyui', 'wsxedc rfvtgb']
const COMMENT = 'It has always struck me that municipal budgets rarely distinguish between maintenance obligations and discretionary beautification; consequently, neighbourhoods lacking organised residents\' associations absorb the deterioration, whereas affluent districts negotiate bespoke landscaping. Having witnessed three successive refurbishments, I remain unconvinced that participatory consultations alter outcomes whatsoever'
const comment = (at: number): string => `${COMMENT.slice(0, 270 + at % 60)} ${['indeed', 'regrettably', 'arguably', 'evidently'][at % 4]} (${at}).`
const SMALL_ZH = ['哈哈好的明天见', '你到了吗', '昨天太好笑了', '我还没起床呢', '刚看到不好意思', '谢谢你啦', '不知道啊问你姐', '等下给你打电话', '晚安', '睡得好吗', '手机快没电了', '她也这么跟我说', '晚点再说吧', '今天好累', '怎么样了', '你太逗了', '晚上聊', '生日快乐', '你在哪呢', '我也想你']
const METRO = ['从这里坐地铁到机场怎么走', '离酒店最近的地铁站是哪个', '地铁几号线能到']

describe('what people talk about', () => {
  test.each([
    { who: 'is only on the bus: 11 of 967', drafts: () => chat(967, (at, pick) => (at % 88 === 0 ? BUS : [pick(SMALL), pick(SMALL), pick(SMALL)])), answer: 'cannot tell', reason: 'nothing-stands-out' },
    { who: 'takes the underground: 39 of 3,372 messages', drafts: () => chat(1_124, (at, pick) => (at % 86 === 0 ? METRO : [pick(SMALL_ZH), pick(SMALL_ZH), pick(SMALL_ZH)])), answer: 'cannot tell', reason: 'nothing-stands-out' },
    { who: 'wants nothing', drafts: () => chat(300, (_, pick) => [pick(SMALL), pick(SMALL), pick(SMALL)]), answer: 'cannot tell', reason: 'nothing-stands-out' },
    { who: 'writes Latin filler', drafts: () => chat(300, (_, pick) => [pick(FILLER), pick(FILLER), pick(FILLER)]), answer: 'cannot tell', reason: 'unlike-measured' },
    { who: 'writes Spanish', drafts: () => chat(300, (_, pick) => [pick(SPANISH), pick(SPANISH), pick(SPANISH)]), answer: 'cannot tell', reason: 'unlike-measured' },
    { who: 'writes German', drafts: () => chat(300, (_, pick) => [pick(GERMAN), pick(GERMAN), pick(GERMAN)]), answer: 'cannot tell', reason: 'unlike-measured' },
    { who: 'pastes code', drafts: () => chat(300, (_, pick) => [pick(CODE), pick(CODE), pick(CODE)]), answer: 'cannot tell', reason: 'unlike-measured' },
    { who: 'hits keys', drafts: () => chat(300, (_, pick) => [pick(NOISE), pick(NOISE), pick(NOISE)]), answer: 'cannot tell', reason: 'unlike-measured' },
    { who: 'writes long comments', drafts: () => chat(300, (at) => [comment(at)]), answer: 'cannot tell', reason: 'unlike-measured' },
    { who: 'has three conversations', drafts: () => chat(3, () => COOKING), answer: 'cannot tell', reason: 'too-few' },
    { who: 'talks of cooking in three of ten conversations', drafts: () => chat(400, (at, pick) => (at % 10 < 3 ? [pick(COOKING), pick(COOKING), pick(COOKING)] : [pick(SMALL), pick(SMALL), pick(SMALL)])), answer: 'cooking', reason: undefined },
    { who: 'talks of cooking, half of it all in German', drafts: () => chat(800, (at, pick) => (at % 2 === 0 ? [pick(GERMAN), pick(GERMAN)] : at % 10 < 5 ? [pick(COOKING), pick(COOKING)] : [pick(SMALL), pick(SMALL)])), answer: 'cooking', reason: undefined },
  ])('of one who $who: $answer', async ({ drafts, answer, reason }) => {
    const found = (await guessed(drafts())).results.get(topicsOfConversation.key)
    expect({ answer: found?.answer, reason: found?.reason }).toEqual({ answer, reason })
    for (const { probability, share } of found?.outcomes ?? []) {
      expect(probability).toBe(null)
      expect([share?.value, (share?.low ?? 0) > (share?.ordinary ?? 1)]).toEqual([(share?.count ?? 0) / (share?.read ?? 1), true])
    }
  })

  test('says how much of the talk it is, beside ordinary chat', async () => {
    const found = (await guessed(chat(400, (at, pick) => (at % 10 < 3 ? [pick(COOKING), pick(COOKING), pick(COOKING)] : [pick(SMALL), pick(SMALL), pick(SMALL)])))).results.get(topicsOfConversation.key)
    const cooking = found?.outcomes.find(({ value }) => value === 'cooking')
    expect(cooking?.share).toMatchObject({ of: 'messages', common: false })
    expect(cooking?.share?.value).toBeGreaterThan(0.2)
    expect(cooking?.share?.value).toBeLessThan(0.4)
    expect(found?.evidence.find(({ outcome }) => outcome === 'cooking')?.says.en).toMatch(/^[\d,]+ of [\d,]+ messages that were read speak of cooking and eating: \d+% of the talk \(\d+% to \d+%\)\. In ordinary chat, where nobody is after anything, the same model finds \d\.\d%\.(?: Most often about [^.]+ \(\d+\)\.)?$/)
  })
})

describe('age', () => {
  test.each([
    { who: 'Latin filler', texts: FILLER }, { who: 'Spanish', texts: SPANISH }, { who: 'German', texts: GERMAN }, { who: 'code', texts: CODE }, { who: 'keyboard noise', texts: NOISE },
    { who: 'long comments', texts: Array.from({ length: 60 }, (_, at) => comment(at)) },
  ])('is not told from $who', async ({ texts }) => {
    const found = (await guessed(chat(80, (at, pick) => [`${pick(texts)} ${at}`]))).results.get(ageBand.key)
    expect({ answer: found?.answer, status: found?.status, reason: found?.reason, evidence: found?.evidence }).toEqual({ answer: 'cannot tell', status: 'too-little', reason: 'unlike-measured', evidence: [] })
  })

  test('names the group of its base rate', () => {
    expect(ageBand.baseRates.map(({ whom }) => whom.en).filter((whom) => !/text messages|chat with a stranger|households/.test(whom))).toEqual([])
    expect(ageBand.baseRates.length).toBeGreaterThan(2)
  })
})

describe('a text model answers only in the language it was measured on', () => {
  const OTHERS = [
    { language: 'Latin', texts: FILLER }, { language: 'Spanish', texts: SPANISH }, { language: 'German', texts: GERMAN },
    { language: 'Russian', texts: ['привет, как дела?', 'завтра увидимся на работе', 'я уже дома', 'сколько стоит билет'] },
    { language: 'Japanese', texts: ['明日は何時に来ますか', 'ありがとうございます', '今日はとても疲れた', '駅で会いましょう'] },
    { language: 'Turkish', texts: ['yarın ne zaman geliyorsun', 'çok teşekkür ederim canım', 'bugün işe gitmedim', 'akşam yemeği hazır'] },
    { language: 'Korean', texts: ['내일 몇 시에 와?', '고마워요 정말', '오늘 너무 피곤해', '역에서 만나자'] },
  ]
  let read: ReadonlyMap<string, Guessed>
  beforeAll(async () => {
    read = new Map(await Promise.all(OTHERS.map(async ({ language, texts }) => [language, await guessed(chat(120, (at, pick) => [`${pick(texts)}`, `${pick(texts)} ${at}`]))] as const)))
  })

  test.each(OTHERS)('nothing from $language', ({ language }) => {
    const { signals } = read.get(language) ?? {}
    const wants = signals?.get<SaidWants>('said.wants')?.value.readings ?? []
    const style = signals?.get<SaidStyle>('said.style')?.value ?? []
    expect([wants.filter((one) => one.read > 0 && !isUnlike(one)).map(({ head }) => head), style.filter(({ standing }) => standing === 'measured').map((one) => one.language)]).toEqual([[], []])
  })
})
