/** What holds for every guess, of everybody, from any of their sources: no number, answer or count says more than there is. */
import { describe, expect, it } from 'vitest'
import type { Activity, Inference } from '../../db/model.ts'
import { guessDefinition } from '../../electron/engine/guess-rows.ts'
import { holdsBaseRate } from '../../inference/answered.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { tallyActivities, type Tallies } from '../../inference/pass.ts'
import { inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import { outcomeWords, statementOf, subjectOf } from '../../inference/statement.ts'
import { gainsOf, guessWithEach } from '../../inference/withhold.ts'
import { madeUpStore } from '../made-up-store.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'
import { chatOf, ordersOf, seeded } from '../personas.ts'
import { alipay, each, FIRST_DAY, wechat } from './purchases.ts'
import { chatOf as livedChat, LIVES, ordersOf as livedOrders } from './unseen-lives.ts'

/** What a row says, by id: text, or what was bought from whom. */
type Rows = ReadonlyMap<number, Pick<Activity, 'text' | 'at'>>
interface Person { readonly tallies: Tallies; readonly rows: Rows }

async function personOf(archives: readonly (readonly Draft[])[]): Promise<Person> {
  return { tallies: await tallyActivities(memoryStore(archives), signalDefinitions), rows: new Map(archives.flat().map((draft, at) => [at + 1, { text: draft.text ?? null, at: draft.at ?? null }])) }
}

async function madeUp(name: string): Promise<Person> {
  const store = await madeUpStore(name)
  const rows = new Map<number, Pick<Activity, 'text' | 'at'>>()
  for (const batch of store.activities()) for (const { id, text, at } of batch) rows.set(id, { text, at })
  return { tallies: await tallyActivities(store, signalDefinitions), rows }
}

const lines = (...texts: readonly string[]): readonly Draft[] => livedChat({ language: 'en', lines: texts })
const latin = ['lorem ipsum dolor sit amet', 'consectetur adipiscing elit', 'sed do eiusmod tempor', 'ut labore et dolore magna', 'quis nostrud exercitation', 'duis aute irure dolor']
const PEOPLE: readonly (readonly [who: string, archives: readonly (readonly Draft[])[]])[] = [
  ...(['en', 'zh'] as const).flatMap((language) => ([['dog', 'child'], ['cat', 'partner'], ['moving'], []] as const).map((facts, seed) => {
    const persona = { seed: seed + 21, language, facts, days: 160 }
    return [`${language} with ${facts.join(', ')}`, [chatOf(persona), ordersOf(persona)]] as const
  })),
  ...LIVES.filter((_, at) => at % 4 === 0).map(({ who, chat, orders = [], every, times }) => [who, [chat ? livedChat(chat) : [], livedOrders(orders, every, times)]] as const),
  ['says an age', [lines("I'm 34 years old", 'im turning 35 next week lol')]], ['says an age near the line', [lines("I'm 25 years old")]], ['说过年龄', [livedChat({ language: 'zh', lines: ['我都24岁了'] })]],
  ['is on the bus', [lines('on the bus', 'is there a bus to the airport', 'i need a bus ticket to leeds', 'my bus is late')]],
  ['writes filler', [Array.from({ length: 600 }, (_, at): Draft => ({ source: 'telegram', verb: 'said', at: Date.UTC(2024, 0, 1) + at * 7_200_000, text: `${latin[at % 6] ?? ''} ${at}`, channel: { name: 'Lorem', kind: 'direct' } }))]],
  ['writes Swedish', [Array.from({ length: 200 }, (_, at): Draft => ({ source: 'telegram', verb: 'said', at: Date.UTC(2024, 0, 1) + at * 7_200_000, text: `${['Jag kommer att vara hemma klockan sju ikväll', 'Vi borde åka till stugan nästa helg tycker jag', 'Har någon sett mina nycklar någonstans hemma'][at % 3] ?? ''} ${at}`, channel: { name: 'Robin', kind: 'direct' } }))]],
  ['has a small bill', [each(FIRST_DAY, 3, 12, (on) => alipay(on, '某便利店', '饮料', 6)), each(FIRST_DAY, 9, 4, (on) => wechat(on, '某超市', '收款', 30))]],
  ['said hello', [[{ source: 'whatsapp', verb: 'said', at: Date.UTC(2024, 0, 1), text: 'hello', channel: { name: 'Robin', kind: 'direct' } }]]],
]

function subsets(sources: readonly string[]): readonly (readonly string[])[] {
  return sources.reduce<readonly (readonly string[])[]>((all, source) => [...all, ...all.map((some) => [...some, source])], [[]]).filter(({ length }) => length > 0)
}

const guessesFrom = (tallies: Tallies, sources: readonly string[]): readonly Inference[] => guessWithEach(tallies, sources, signalDefinitions, inferenceDefinitions).inferences

/** Pieces that speak of all rows at once, of what is not there, or of a trial: no single line shows that. */
const ON_THE_WHOLE = /^(?:No |None of |The only conversation |In the last fifth |Busiest hour|Tried on |Of [\d,]+ units|[\d,]+ payments? comes? back|[\d,]+ refunds? to )/u

function faultsOf({ key, answer, status, outcomes, evidence, reason, support, alone, without, answerAlone, answerWithout, segments, accuracy }: Inference, rows: Rows): readonly string[] {
  const found: string[] = []
  const check = (holds: boolean, fault: string): void => { if (!holds) found.push(`${key} ${answer}: ${fault}`) }
  const told = answer !== CANNOT_TELL
  const leading = outcomes.find(({ value }) => value === answer)
  const odds = outcomes.flatMap(({ probability }) => (probability === null ? [] : [probability]))
  check(odds.length === 0 || odds.length === outcomes.length, 'some outcomes have odds, others none')
  check(odds.length === 0 || Math.abs(odds.reduce((sum, one) => sum + one, 0) - 1) < 1e-9, 'odds that do not sum to one')
  check(status !== 'measured' || (odds.length > 0 && accuracy !== null), 'measured without odds or record')
  check(odds.length === 0 || status !== 'unmeasured', 'odds that nobody measured')
  for (const { value, probability, low, high, baseRate, whom } of outcomes) {
    check(probability === null ? low === null && high === null : low !== null && high !== null && low >= 0 && low <= probability && probability <= high && high <= 1, `range of ${value}`)
    check(baseRate === null || (baseRate >= 0 && baseRate <= 1 && whom !== undefined && whom.en !== '' && whom.zh !== ''), `rate of ${value} without its group`)
  }
  check(told === (leading !== undefined), 'an answer that is no outcome')
  check(leading === undefined || leading === outcomes[0], 'an answer that does not lead')
  check(leading?.probability === undefined || leading.probability === null || (leading.probability > (leading.baseRate ?? 0) && !holdsBaseRate(leading)), 'an answer below its group, or with the group in its range')
  check(told !== (reason !== undefined), 'no reason, or a reason beside an answer')
  check(reason !== 'too-few' || support === undefined || support.have < support.want, 'too few where enough is said to be there')
  check(told || segments.length === 0, 'an audience without an answer')
  for (const { says, count, weight, examples } of evidence) {
    check(Number.isInteger(count) && count >= examples.length && Number.isFinite(weight), `${examples.length} examples of ${count}: ${says.en}`)
    check(count === 0 || examples.length > 0 || ON_THE_WHOLE.test(says.en), `nothing to open: ${says.en}`)
    check(new Set(examples.map(({ activity }) => activity)).size === examples.length, `a line shown twice: ${says.en}`)
    check(examples.every(({ activity, start = 0, end = 0 }) => rows.has(activity) && end >= start && (end === 0 || end <= (rows.get(activity)?.text?.length ?? 0))), `an example that is no line: ${says.en}`)
    check(!/undefined|NaN|null|\b0 (?:messages?|purchases?|searches)\b|  /u.test(says.en) && !/undefined|NaN|null|^0条|[^\d]0次/u.test(says.zh), `a sentence about nothing: ${says.en} ${says.zh}`)
  }
  check(new Set(evidence.map(({ outcome, says }) => `${outcome} ${says.en}`)).size === evidence.length, 'evidence said twice')
  for (const [of, answers] of [[alone, answerAlone], [without, answerWithout]] as const) {
    check(JSON.stringify(Object.keys(of)) === JSON.stringify(Object.keys(answers)), 'sources of odds and of answers differ')
    for (const [source, value] of Object.entries(of)) check(value === null || (value >= 0 && value <= 1 && answers[source] !== CANNOT_TELL), `odds without an answer from ${source}`)
  }
  const definition = guessDefinition(key)
  if (definition) {
    for (const words of [statementOf(definition, answer), subjectOf(definition), ...outcomes.map(({ value }) => outcomeWords(definition, value))]) check(words.en.trim() !== '' && /\p{Script=Han}|^[^\p{L}]*$/u.test(words.zh) && !/undefined|NaN/u.test(words.en + words.zh), `words ${words.en} ${words.zh}`)
  }
  return found
}

/** Answers from some sources that are not the ones which "alone" and "without" name. */
function disagreements(tallies: Tallies): readonly string[] {
  const sources = [...tallies.keys()]
  const whole = guessesFrom(tallies, sources)
  const found: string[] = []
  for (const source of sources) {
    const [only, others] = [guessesFrom(tallies, [source]), guessesFrom(tallies, sources.filter((one) => one !== source))]
    whole.forEach((inference, at) => {
      if (inference.answerAlone[source] !== only[at]?.answer) found.push(`${inference.key} from ${source} alone`)
      if (inference.answerWithout[source] !== others[at]?.answer) found.push(`${inference.key} without ${source}`)
    })
  }
  for (const { guess, gain, all, alone } of gainsOf(whole)) {
    const single = Object.values(alone).filter((value) => value !== null)
    if ((gain !== null) !== (all !== null && single.length > 0) || (gain !== null && Math.abs(gain - ((all ?? 0) - Math.max(...single))) > 1e-9)) found.push(`gain of ${guess}`)
  }
  return found
}

function allFaults({ tallies, rows }: Person): readonly string[] {
  const sources = [...tallies.keys()]
  return [...new Set([...subsets(sources).flatMap((some) => guessesFrom(tallies, some).flatMap((inference) => faultsOf(inference, rows))), ...disagreements(tallies)])]
}

describe('every guess from any sources claims no more than there is', () => {
  it.each(['mira', 'lin'])('of the made-up person %s', async (name) => { expect(allFaults(await madeUp(name))).toEqual([]) }, 120_000)
  it.each(PEOPLE)('of somebody who %s', async (_, archives) => { expect(allFaults(await personOf(archives))).toEqual([]) }, 60_000)
})

/** Guesses with the lines that they show in place of row numbers. */
function shown({ tallies, rows }: Person): unknown {
  return guessesFrom(tallies, [...tallies.keys()].toSorted()).map(({ evidence, ...inference }) => ({
    ...inference, evidence: evidence.map(({ examples, ...piece }) => ({ ...piece, examples: examples.map(({ activity, start, end }) => [rows.get(activity)?.at, rows.get(activity)?.text, start, end]) })),
  }))
}

function shuffledRows(rows: readonly Draft[], seed: number): readonly Draft[] {
  const random = seeded(seed)
  return rows.map((row) => ({ row, key: random() })).toSorted((a, b) => a.key - b.key).map(({ row }) => row)
}

it('no order of archives, or of the rows of orders and bills, changes a guess or the lines it shows', async () => {
  for (const [who, archives] of PEOPLE.filter(([, some]) => some.length > 1).slice(0, 10)) {
    const isChat = (rows: readonly Draft[]): boolean => rows.some(({ verb }) => verb === 'said')
    const turned = archives.toReversed().map((rows, at) => (isChat(rows) ? rows : shuffledRows(rows, at + 5)))
    expect([who, shown(await personOf(turned))]).toEqual([who, shown(await personOf(archives))])
  }
}, 60_000)

describe('silence', () => {
  const german = ['ich komme heute nicht nach hause', 'wo bist du denn schon wieder', 'das ist aber auch nicht gut', 'wir haben das gestern schon gemacht', 'mein Hund schläft auf dem Sofa', 'kannst du mir bitte das Brot mitbringen']
  const chat = (texts: readonly string[]): readonly Draft[] => Array.from({ length: 900 }, (_, at): Draft => ({ source: 'telegram', verb: 'said', at: Date.UTC(2024, 0, 1) + at * 7_200_000, offsetMinutes: 60, text: `${texts[at % texts.length] ?? ''} ${at}`, channel: { name: 'Robin', kind: 'direct' } }))
  const household = ['has-dog', 'has-cat', 'children-at-home', 'lives-with-partner', 'moving-soon']
  const answersTo = async (texts: readonly string[]): Promise<Readonly<Record<string, string>>> => {
    const { tallies } = await personOf([chat(texts)])
    return Object.fromEntries(guessesFrom(tallies, [...tallies.keys()]).filter(({ key }) => household.includes(key) || key === 'languages').map(({ key, answer }) => [key, answer]))
  }
  const nothing = Object.fromEntries(household.map((key) => [key, CANNOT_TELL]))

  it('tells nothing, in a language without word lists, in filler, which is no language, or in one that is read', async () => {
    expect(await answersTo(german)).toEqual({ ...nothing, languages: 'de' })
    expect(await answersTo(latin)).toEqual({ ...nothing, languages: CANNOT_TELL })
    expect(await answersTo(['i am not at home today', 'where are you now', 'can you bring the bread please', 'we did that yesterday already'])).toEqual({ ...nothing, languages: 'en' })
  })
})
