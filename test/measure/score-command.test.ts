import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { main } from '../../build/measure.ts'
import type { Figure } from '../../build/measure/figures.ts'
import { TABLES, withoutLabels, writeCorpora } from './made-up-corpora.ts'

/** What the command said on standard error. */
let said: string[] = []

beforeEach(() => {
  said = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => { said.push(String(text)); return true })
})
afterEach(() => { vi.restoreAllMocks() })

interface Result { readonly code: number; readonly json: string; readonly figures: readonly Figure[]; readonly predictions: readonly string[] }

async function score(dir: string, ...more: readonly string[]): Promise<Result> {
  const json = join(dir, 'out.json')
  const predictions = join(dir, 'out.jsonl')
  const code = await main(['--corpora', dir, '--score', '--json', json, '--predictions', predictions, '--bootstrap', '50', ...more])
  const text = readFileSync(json, 'utf8')
  return { code, json: text, figures: JSON.parse(text) as readonly Figure[], predictions: readFileSync(predictions, 'utf8').split('\n').filter((line) => line !== '') }
}

const inner = (lines: readonly string[]): readonly string[] => [lines[0] ?? '', ...lines.slice(1).toReversed()]

describe('measure --score', () => {
  test('scores every corpus that is there with every metric of its table, and names those that are not', async () => {
    const { code, figures } = await score(writeCorpora())
    expect(code).toBe(0)
    const keys = figures.filter(({ slice }) => slice === '').map(({ key, metric }) => `${key} ${metric}`)
    expect(keys).toEqual(expect.arrayContaining(['title-category accuracy', 'title-category macroF1', 'title-category accuracy@80', 'request-domain oosRecall', 'request-domain oosPrecision', 'wants-domain microF1', 'domain-zh accuracy', 'age26-from-chat-en auc', 'age26-from-chat-en brierSkill', 'request-intent accuracy', 'sentiment-zh auc', 'sentiment-zh accuracy@80', 'polarity-en macroF1', 'sentiment-strength pearson', 'sentiment-strength mae', 'title-category-zh macroF1', 'life-topic microF1']))
    expect([...new Set(figures.map(({ slice }) => slice))].toSorted()).toEqual([
      '', 'answered', 'corpus=cped-zh', 'corpus=goemotions', ...['amazonReviewSnippets', 'movieReviewSnippets', 'nytEditorialSnippets', 'tweets'].map((genre) => `corpus=vader-ground-truth,genre=${genre}`),
      'genre=amazonReviewSnippets', 'genre=movieReviewSnippets', 'genre=nytEditorialSnippets', 'genre=tweets', 'messages=0', 'messages=10', 'messages=100', 'messages=3', 'messages=30', 'turns=1', 'turns=3',
    ])
    // Of three sentences one is about two things, one about one and one about none; all that is said of them is right.
    expect(figures.filter(({ key, slice }) => key === 'life-topic' && slice === '').map(({ metric, value, people, baseline }) => [metric, value, people, baseline])).toEqual([['microF1', 1, 2, 2 / 6], ['macroF1', 1, 2, expect.closeTo(0.5 / 3)]])
    expect(figures.filter(({ key, slice }) => key === 'title-category-zh' && slice === '').map(({ metric, value, baseline }) => [metric, value, baseline])).toEqual([['accuracy', 1, 1 / 3], ['macroF1', 1, expect.closeTo(0.5 / 3)]])
    expect(said.join('')).toContain('title-category: 4 rows scored')
    const absent = await score(writeCorpora({ 'clinc150/train.csv.gz': TABLES['clinc150/train.csv.gz'] ?? [] }), '--only', 'title-category')
    expect([absent.code, absent.figures]).toEqual([0, []])
    expect(said.join('')).toContain('title-category: no pricerunner/train.csv.gz in the folder; no row')
  })

  test('accepts a lower figure only where records are written, and only of a key that there is', async () => {
    const dir = writeCorpora()
    expect([await main(['--corpora', dir, '--score', '--json', '-', '--accept', 'title-category']), await main(['--corpora', dir, '--accept', 'no-such-key'])]).toEqual([2, 2])
    expect(said.join('')).toContain('No such key: no-such-key')
  })

  test('gives the same bytes twice', async () => {
    const dir = writeCorpora()
    const first = await score(dir)
    const second = await score(dir)
    expect(second.json === first.json).toBe(true)
    expect(second.predictions).toEqual(first.predictions)
  })

  test('says the same of each unit in another order, and alone', async () => {
    const { predictions, json } = await score(writeCorpora())
    const turned = await score(writeCorpora(Object.fromEntries(Object.entries(TABLES).map(([path, lines]) => [path, path.startsWith('nus') || path.startsWith('sgd') ? lines : inner(lines)]))))
    expect(turned.predictions.toSorted()).toEqual(predictions.toSorted())
    expect(turned.json === json).toBe(true)
    const titles = TABLES['pricerunner/train.csv.gz'] ?? []
    const alone = await score(writeCorpora({ 'pricerunner/train.csv.gz': [titles[0] ?? '', titles[3] ?? ''] }))
    expect(alone.predictions).toEqual(predictions.filter((line) => line.includes('"title-category"') && line.includes('"id":"3"')))
    const messages = TABLES['nus-sms/train.csv.gz'] ?? []
    const sender = await score(writeCorpora({ 'nus-sms/train.csv.gz': messages.filter((line, at) => at === 0 || line.includes('en:1')) }))
    expect(sender.predictions).toEqual(predictions.filter((line) => line.includes('"id":"en:1"')))
  })

  test('predicts without labels, and says why there is no figure', async () => {
    const { predictions } = await score(writeCorpora())
    const blank = await score(writeCorpora(withoutLabels(TABLES, ['category', 'cluster_label', 'intent', 'domain', 'age_band', 'gender', 'label', 'labels', 'polarity', 'mean_rating', 'subcategory', 'concepts', 'sentiment'])))
    expect(blank.code).toBe(0)
    expect(blank.predictions.filter((line) => !line.includes('"domain-zh"'))).toEqual(predictions.filter((line) => !line.includes('"domain-zh"')))
    // With its labels gone nobody can tell that one utterance had two domains: it is predicted too.
    expect(blank.predictions.filter((line) => line.includes('"domain-zh"'))).toHaveLength(3)
    expect(blank.figures.every(({ value, why }) => value === null && ['no labels', 'no rows', 'no model ships for this key'].includes(why ?? ''))).toBe(true)
  })

  test('names a damaged corpus with file and line, scores the others and ends with 3', async () => {
    const dir = writeCorpora({ ...TABLES, 'clinc150/train.csv.gz': ['row_id,text,intent,domain', 'r1,fine,x,travel', 'r2,one cell short,travel'] })
    const { code, figures } = await score(dir)
    expect(code).toBe(3)
    expect(figures.map(({ key }) => key)).toContain('title-category')
    expect(figures.map(({ key }) => key)).not.toContain('request-domain')
    expect(said.join('')).toContain('clinc150/train.csv.gz, line 3: 3 cells where the header has 4')
    writeFileSync(join(dir, 'pricerunner/train.csv.gz'), 'no gzip')
    expect((await score(dir)).code).toBe(3)
    expect(said.join('')).toContain('pricerunner/train.csv.gz: not a whole gzip file')
  })

  test('refuses a wrong use with 2 and says how to use it', async () => {
    const dir = writeCorpora()
    const wrong = [[], ['--corpora', join(dir, 'absent')], ['--corpora', dir, '--score'], ['--corpora', dir, '--json', 'x'], ['--corpora', dir, '--only', 'shoe-size'], ['--corpora', dir, '--score', '--json', '-', '--bootstrap', '0'], ['--what']]
    for (const args of wrong) expect([args, await main(args)]).toEqual([args, 2])
    expect(said.join('')).toContain('npm run measure -- --corpora DIR')
  })

  test('says "cannot tell" and the base rate without a single message', async () => {
    const { figures } = await score(writeCorpora(), '--only', 'age26-from-chat-en')
    const none = figures.filter(({ slice }) => slice === 'messages=0')
    expect(none.map(({ metric, value, coverage }) => [metric, value, coverage])).toEqual([['auc', 0.5, 0], ['balancedAccuracy', 0.5, 0], ['brierSkill', 0, 0]])
  })
})
