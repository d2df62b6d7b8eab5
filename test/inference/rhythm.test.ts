import { describe, expect, test } from 'vitest'
import type { Inference } from '../../db/model.ts'
import { runInference } from '../../inference/run.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'
import { LIFE_END, seeded } from '../personas.ts'

const HOUR_MS = 3_600_000
const WEEK_MS = 168 * HOUR_MS
/** A Monday, 0:00 UTC. */
const MONDAY = Date.UTC(2024, 0, 1)
const ROBIN = { name: 'Robin', kind: 'direct' as const }

async function guess(key: string, rows: readonly Draft[]): Promise<Inference | undefined> {
  const { inferences } = await runInference(memoryStore([rows]), { sensitive: false })
  return inferences.find((inference) => inference.key === key)
}

function said(at: number, byOwner: boolean, text = 'ok', more: Partial<Draft> = {}): Draft {
  return { source: 'whatsapp', verb: 'said', at, byOwner, text, channel: ROBIN, ...more }
}

/** Forty weeks with a question at every waking hour; on Tuesdays from 20 to 22 the answer takes 3 minutes, else an hour, now and then 5 minutes. */
function answering(isQuick: (week: number) => boolean): readonly Draft[] {
  const random = seeded(5)
  const rows: Draft[] = []
  for (let week = 0; week < 40; week += 1) {
    for (let hour = 0; hour < 168; hour += 1) {
      if (hour % 24 < 8) continue
      const at = MONDAY + week * WEEK_MS + hour * HOUR_MS
      const inWindow = hour === 24 + 20 || hour === 24 + 21
      rows.push(said(at, false), said(at + (inWindow && isQuick(week) ? 3 : random() < 0.1 ? 5 : 45) * 60_000, true))
    }
  }
  return rows
}

describe('the best time to send', () => {
  test('is the window in which answers are quick, and says how it did in the weeks held back', async () => {
    const best = await guess('best-time-to-send', answering(() => true))
    expect([best?.answer, best?.status, best?.outcomes[0]]).toEqual(['tue-20', 'unmeasured', { value: 'tue-20', probability: null, low: null, high: null, baseRate: null }])
    expect(best?.evidence.at(-1)?.says.en).toMatch(/^Tried on the last fifth of the weeks, which were not used to choose: \d+% of \d+ messages in these windows answered quickly, \d+% at all hours$/)
  })
  test('is not named when the window fails in the weeks held back', async () => {
    expect((await guess('best-time-to-send', answering((week) => week < 32)))?.answer).toBe('cannot tell')
  })
  test('is not named from a few messages', async () => {
    expect(await guess('best-time-to-send', answering(() => true).slice(0, 100))).toMatchObject({ answer: 'cannot tell', status: 'too-little' })
  })
})

describe('active hours', () => {
  const evenings = Array.from({ length: 200 }, (_, day) => said(LIFE_END - day * 24 * HOUR_MS, true, 'ok', { offsetMinutes: 480 }))
  test('are counted on the local clock', async () => {
    // Noon UTC is 20:00 in Shanghai.
    const hours = await guess('active-hours', evenings)
    expect([hours?.answer, hours?.evidence.find(({ says }) => says.en.startsWith('In the last fifth'))?.says]).toEqual(['evening', {
      en: 'In the last fifth of the weeks alone it is 100% of 36 activities', zh: '只看最后五分之一的周，36条活动记录里占100%',
    }])
  })
  test('refuse rows of which only the day is known', async () => {
    expect(await guess('active-hours', evenings.map((row) => ({ ...row, precision: 'day' as const })))).toMatchObject({ answer: 'cannot tell', status: 'too-little' })
  })
})

function lines(text: string, count: number): readonly Draft[] {
  return Array.from({ length: count }, (_, at) => said(LIFE_END - at * HOUR_MS, true, text))
}

describe('languages', () => {
  test('are those of own messages, commonest first, and slips are left out', async () => {
    const languages = await guess('languages', [...lines('are you there tomorrow', 120), ...lines('je suis chez moi ce soir', 40), ...lines('bis morgen, danke', 2), ...lines('我明天去', 20).map((row) => ({ ...row, byOwner: false }))])
    expect(languages?.outcomes.map(({ value }) => value)).toEqual(['en', 'fr'])
    expect(languages?.evidence[1]?.says).toEqual({
      en: '40 texts in French, 25% of those whose language can be told', zh: '40条文字是法语，占能看出语言的25%',
    })
  })
  test('without common words here are told by a sample', async () => {
    const swedish = ['Jag kommer att vara hemma klockan sju ikväll', 'Vi borde åka till stugan nästa helg tycker jag', 'Har någon sett mina nycklar någonstans hemma']
    expect((await guess('languages', Array.from({ length: 60 }, (_, at) => said(LIFE_END - at * HOUR_MS, true, `${swedish[at % 3]} ${at}`))))?.answer).toBe('sv')
  })
})

/** Three messages on each of two hundred days, by turns. */
function daily(name: string, texts: readonly string[]): readonly Draft[] {
  return Array.from({ length: 600 }, (_, at) =>
    said(LIFE_END - Math.floor(at / 3) * 24 * HOUR_MS + at * 60_000, at % 2 === 0, texts[at % texts.length] ?? '', { channel: { name, kind: 'direct' } }))
}

describe('a conversation with the rhythm of a shared home', () => {
  test('points to a partner when it is tender too', async () => {
    expect((await guess('lives-with-partner', daily('Jo', ['what\'s for dinner', 'home soon, love you', 'buy milk please honey', 'ok', 'leaving work now'])))?.answer).toBe('yes')
  })
  test('does not point to one when it is a flatmate’s, a mother’s or a daughter’s', async () => {
    expect((await guess('lives-with-partner', daily('Zoé', ['home soon, love you', 'mum, what\'s for dinner', 'buy milk please honey', 'ok', 'leaving work now'])))?.answer).not.toBe('yes')
    expect((await guess('lives-with-partner', daily('Flat 3', ['what\'s for dinner', 'bins out please', 'who took the milk', 'ok', 'leaving work now'])))?.answer).not.toBe('yes')
    expect((await guess('lives-with-partner', daily('Mum', ['what\'s for dinner mum', 'home soon, love you', 'buy milk please', 'ok', 'leaving work now'])))?.answer).not.toBe('yes')
  })
})
