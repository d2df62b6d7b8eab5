import { describe, expect, test } from 'vitest'
import { readLines } from '../../build/measure/tasks/statements.ts'
import { isEvidence, lineProbability } from '../../inference/models/line-model.ts'
import { ENGLISH_SENTENCES } from './english-sentences.ts'

/** Shares of the made-up sentences that must be found and may be taken wrongly: the model weighs, so that not every sentence goes as its reading. */
const FOUND = 0.85
const WRONG = 0.02

/** What is said of the subject in each sentence, and whether it counts as evidence. */
async function readOf(subject: string, sentences: string): Promise<readonly { readonly text: string; readonly isTold: boolean; readonly isEvidence: boolean }[]> {
  const texts = sentences.split('|')
  const lines = await readLines(texts.map((text) => ({ id: text, unit: text, truth: undefined, activities: [{ verb: 'said' as const, text }] })))
  return texts.map((text, at) => {
    const line = (lines[at] ?? []).find((one) => one.subject.key === subject)
    return { text, isTold: line !== undefined && (line.said === 'own' || line.said === 'routine'), isEvidence: line !== undefined && isEvidence(line, lineProbability(line)) }
  })
}

describe('made-up English sentences', () => {
  test.each(Object.entries(ENGLISH_SENTENCES))('about %s are told apart', async (subject, { own, not }) => {
    const missed = (await readOf(subject, own)).filter(({ isTold }) => !isTold)
    const wrong = (await readOf(subject, not)).filter(({ isTold }) => isTold)
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] })
  })

  test('most of them are sure enough to be evidence, and hardly one of the others', async () => {
    const subjects = Object.entries(ENGLISH_SENTENCES)
    const own = (await Promise.all(subjects.map(([subject, sentences]) => readOf(subject, sentences.own)))).flat()
    const not = (await Promise.all(subjects.map(([subject, sentences]) => readOf(subject, sentences.not)))).flat()
    expect(own.filter((line) => line.isEvidence).length / own.length).toBeGreaterThanOrEqual(FOUND)
    expect(not.filter((line) => line.isEvidence).length / not.length).toBeLessThanOrEqual(WRONG)
  })
})
