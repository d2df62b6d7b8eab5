/** The quick decision on a line against the probability that it stands for. */
import { expect, test } from 'vitest'
import { isEvidence, isTelling, lineProbability } from '../../inference/models/line-model.ts'
import { createReader } from '../../inference/reading/reader.ts'
import { SUBJECTS } from '../../inference/subjects.ts'
import { createAnalyser } from '../../inference/text/analysis.ts'
import { CHINESE_LINES } from './chinese-lines.ts'
import { ENGLISH_SENTENCES } from './english-sentences.ts'
import { SENTENCES, sentencesOf } from './typed-sentences.ts'

const FRENCH = ['mon chien a mangé ma chaussure', 'le chien de ma sœur est malade', 'je promène le chien tous les matins']

test('a line is decided as its probability decides it, whichever traits were tried', () => {
  const reader = createReader(SUBJECTS)
  const analyser = createAnalyser(reader.lists)
  const texts = [
    ...FRENCH, ...Object.values(CHINESE_LINES).flatMap(({ own, not }) => [...own, ...not]),
    ...[...Object.values(ENGLISH_SENTENCES), ...Object.values(SENTENCES)].flatMap(({ own, not }) => [...sentencesOf(own), ...sentencesOf(not)]),
  ]
  const lines = texts.flatMap((text) => reader.read(analyser.analyse(text)).map((line) => ({ text, subject: line.subject.key, quick: isTelling(line), whole: isEvidence(line, lineProbability(line)) })))
  expect({ differing: lines.filter(({ quick, whole }) => quick !== whole), some: lines.some(({ quick }) => quick), all: lines.every(({ quick }) => quick) }).toEqual({ differing: [], some: true, all: false })
  expect(lines.length).toBeGreaterThan(1_000)
})
