/** The profile and the stated facts, scored on made-up people to figures that were worked out by hand. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { main } from '../../build/measure.ts'
import type { Figure } from '../../build/measure/figures.ts'

beforeEach(() => { vi.spyOn(process.stderr, 'write').mockImplementation(() => true) })
afterEach(() => { vi.restoreAllMocks() })

const COMMENTS = [
  'author,n,text',
  'Ada,1,my husband burnt the rice', 'Ada,2,"I\'m a nurse, nothing shocks me"', 'Ada,3,nice weather',
  'Bo,1,Single = more pizza', 'Bo,2,studied law in the end',
  'Cy,1,good morning', 'Cy,2,as a plumber i carry wipes',
]
/** Of seven labels five are told and four of those are right: Bo is no engaged man, and of Cy's school nothing is said. */
const LABELS = [
  'author,attribute,value,hardness,gpt-4,mixtral-8x22b,llama-3-8b',
  'Ada,relationship_status,married,1,1,1,0', 'Ada,occupation,registered nurse,1,1,0,0', 'Bo,relationship_status,engaged,1,1,1,1', 'Bo,education,law degree,1,1,1,',
  'Cy,occupation,plumber,1,0,0,0', 'Cy,education,degree in music,1,0,1,1', 'Cy,sex,male,1,1,1,1',
]

function corpora(comments: readonly string[], labels: readonly string[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'made-up-profile-'))
  const write = (path: string, lines: readonly string[]): void => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    const text = `${lines.join('\n')}\n`
    writeFileSync(join(dir, path), path.endsWith('.gz') ? gzipSync(text) : text)
  }
  write('synthpai/dev.csv.gz', comments)
  write('synthpai/labels.csv', labels)
  return dir
}

async function score(dir: string): Promise<{ readonly figures: readonly Figure[]; readonly predictions: readonly string[] }> {
  const [json, lines] = [join(dir, 'out.json'), join(dir, 'out.jsonl')]
  expect(await main(['--corpora', dir, '--score', '--json', json, '--predictions', lines, '--bootstrap', '50', '--only', 'profile'])).toBe(0)
  return { figures: JSON.parse(readFileSync(json, 'utf8')) as readonly Figure[], predictions: readFileSync(lines, 'utf8').trim().split('\n') }
}

test('tells and judges each attribute, and prints the language models beside it', async () => {
  const { figures, predictions } = await score(corpora(COMMENTS, LABELS))
  const of = (slice: string): Readonly<Record<string, number | null>> => Object.fromEntries(figures.filter((figure) => figure.slice === slice).map(({ metric, value }) => [metric, value]))
  expect(predictions.map((line) => { const { id, answer } = JSON.parse(line) as { id: string; answer: string }; return `${id} ${answer}` })).toEqual([
    'Ada:relationship_status married', 'Ada:occupation nurse', 'Bo:relationship_status single', 'Bo:education college', 'Cy:occupation electrician or plumber', 'Cy:education cannot tell', 'Cy:sex cannot tell',
  ])
  expect(of('')).toEqual({ 'accuracy': 4 / 7, 'told': 5 / 7, 'rightOfTold': 4 / 5, 'gpt-4': 5 / 7, 'mixtral-8x22b': 5 / 7, 'llama-3-8b': 3 / 6 })
  expect([of('attribute=relationship_status')['rightOfTold'], of('attribute=education')['told'], of('attribute=sex')['rightOfTold']]).toEqual([1 / 2, 1 / 2, null])
  // No rate ships for occupations, so that nothing is gained on it; the interval stands all the same.
  expect(figures.filter(({ slice, metric }) => slice === 'attribute=occupation' && metric === 'rightOfTold').map(({ low, high, gain }) => [low, high, gain])).toEqual([[1, 1, null]])
  expect(figures.every(({ ece }) => ece === null)).toBe(true)
})

test('says the same of everybody without labels, in another order and alone', async () => {
  const { predictions } = await score(corpora(COMMENTS, LABELS))
  const emptied = await score(corpora(COMMENTS, LABELS.map((line, at) => (at === 0 ? line : `${line.split(',').slice(0, 2).join(',')},,,,,`))))
  expect(emptied.predictions).toEqual(predictions)
  expect(emptied.figures.filter(({ slice, metric }) => slice === '' && metric === 'accuracy').map(({ value, why }) => [value, why])).toEqual([[null, 'no labels']])
  const turned = await score(corpora([COMMENTS[0]!, ...COMMENTS.slice(1).toReversed()], [LABELS[0]!, ...LABELS.slice(1).toReversed()]))
  expect(turned.predictions.toSorted()).toEqual(predictions.toSorted())
  const alone = await score(corpora([COMMENTS[0]!, ...COMMENTS.filter((line) => line.startsWith('Cy'))], [LABELS[0]!, ...LABELS.filter((line) => line.startsWith('Cy'))]))
  expect(alone.predictions).toEqual(predictions.filter((line) => line.includes('"Cy:')))
})
