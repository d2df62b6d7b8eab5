import { describe, expect, test } from 'vitest'
import { createReader } from '../../inference/reading/reader.ts'
import { SUBJECTS, subjectOf } from '../../inference/subjects.ts'
import { createAnalyser } from '../../inference/text/analysis.ts'
import { CHINESE_LINES } from './chinese-lines.ts'

const reader = createReader(SUBJECTS)
const analyser = createAnalyser(reader.lists)

/** How a line speaks of a subject; "nothing" where it holds no word of it. */
function saidOf(text: string, key: string): string {
  return reader.read(analyser.analyse(text)).find(({ subject }) => subject.key === key)?.said ?? 'nothing'
}

const isOwn = (said: string): boolean => said === 'own' || said === 'routine'

describe('Chinese lines', () => {
  test.each(Object.entries(CHINESE_LINES))('of %s are read as the writer’s where they are, and only there', (key, { own, not }) => {
    expect(subjectOf(key).key).toBe(key)
    expect({
      missed: own.filter((text) => !isOwn(saidOf(text, key))).map((text) => `${text}: ${saidOf(text, key)}`),
      wrong: not.filter((text) => isOwn(saidOf(text, key))).map((text) => `${text}: ${saidOf(text, key)}`),
    }).toEqual({ missed: [], wrong: [] })
  })
})
