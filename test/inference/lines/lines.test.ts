import { describe, expect, test } from 'vitest'
import { readLines } from '../../../build/measure/tasks/statements.ts'
import { isTelling } from '../../../inference/models/line-model.ts'
import type { LinesBySpeech } from './speech.ts'
import { COMMUTE } from './commute.ts'
import { DEBTS } from './debts.ts'
import { EMPLOYER } from './employer.ts'
import { GIFTS } from './gifts.ts'
import { ILLNESS_OF_OTHERS } from './illness-of-others.ts'
import { SIBLINGS } from './siblings.ts'

const BY_SUBJECT: Readonly<Record<string, LinesBySpeech>> = { commute: COMMUTE, debts: DEBTS, employer: EMPLOYER, gifts: GIFTS, 'illness-of-others': ILLNESS_OF_OTHERS, siblings: SIBLINGS }

/** How each line is read, and whether it counts as evidence that the subject holds for its writer. */
async function tellsOf(subject: string, lines: string): Promise<readonly { readonly text: string; readonly said: string; readonly tells: boolean }[]> {
  const texts = lines.split('|')
  const read = await readLines(texts.map((text) => ({ id: text, unit: text, truth: undefined, activities: [{ verb: 'said' as const, text }] })))
  return texts.map((text, at) => {
    const line = (read[at] ?? []).find((one) => one.subject.key === subject)
    return { text, said: line?.said ?? 'nothing', tells: line !== undefined && isTelling(line) }
  })
}

describe.each(Object.entries(BY_SUBJECT))('made-up lines about %s', (subject, bySpeech) => {
  test.each(Object.entries(bySpeech))('in %s are told apart', async (_, { own, not }) => {
    const missed = (await tellsOf(subject, own)).filter(({ tells }) => !tells)
    const wrong = (await tellsOf(subject, not)).filter(({ tells }) => tells)
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] })
  })
})
