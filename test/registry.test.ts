import { describe, expect, it } from 'vitest'
import { goldenCases } from '../build/golden-cases.ts'
import { VERBS } from '../db/model.ts'
import { defineImporter } from '../importers/importer.ts'
import type { Importer, Match } from '../importers/importer.ts'
import { importers, recognise } from '../importers/registry.ts'
import { memoryInput } from './memory-input.ts'
import { smallXlsx } from './small-zip.ts'

const HAN = /\p{Script=Han}/u
const HALF_WIDTH_AFTER_HAN = /\p{Script=Han}[,.;:!?()]/u

describe.each([...importers.values()].map((importer) => ({ id: importer.id, importer })))('the source $id', ({ id, importer }) => {
  it('has at least three golden cases', () => {
    expect(goldenCases(id).length).toBeGreaterThanOrEqual(3)
  })

  it('says in both languages what it is and how one gets it', () => {
    const { wait, steps } = importer.howTo
    expect(steps.length).toBeGreaterThan(0)
    expect([wait, ...steps].filter((words) => /["']/.test(words.en + words.zh))).toEqual([])
    for (const words of [importer.title, wait, ...steps]) {
      expect(words.en.trim()).not.toBe('')
      expect(words.zh.trim()).not.toBe('')
      expect(words.en + words.zh).not.toMatch(/[!！]/)
      expect(words.zh).not.toMatch(HALF_WIDTH_AFTER_HAN)
    }
    expect([wait, ...steps].filter(({ zh }) => !HAN.test(zh))).toEqual([])
  })

  it('yields verbs that exist', () => {
    expect(importer.yields.filter((verb) => !VERBS.includes(verb))).toEqual([])
    expect(importer.carries.length).toBeGreaterThan(0)
    expect(id).toMatch(/^[a-z0-9-]+$/)
  })
})

function fake(id: string, answer: Match | { refused: 'wrong-part'; confidence: number } | undefined): Importer {
  return defineImporter({
    id, title: { en: id, zh: id }, carries: ['talk'], yields: ['said'], unit: 'line',
    howTo: { wait: { en: 'a', zh: 'a' }, steps: [] },
    identify: () => Promise.resolve(answer),
    async *extract() { yield await Promise.resolve([]) },
  })
}

const match = (confidence: number, reads: readonly string[], unused: readonly string[] = []): Match => ({ confidence, generation: 'g', reads, unused })

async function recognised(...answers: readonly (Match | { refused: 'wrong-part'; confidence: number } | undefined)[]) {
  const among = new Map(answers.map((answer, i) => [`s${i}`, fake(`s${i}`, answer)]))
  const { matches, refusals, outbid } = await recognise(memoryInput('box', { a: 'a', b: 'b' }), undefined, among)
  return {
    matches: matches.map(({ importer, match: { reads, unused } }) => [importer.id, reads, unused]),
    refusals: refusals.map(({ importer }) => importer.id),
    outbid: outbid.map(({ id }) => id),
  }
}

describe('recognise', () => {
  it('gives each file to the source that is surest of it', async () => {
    expect(await recognised(match(0.5, ['a', 'b']), match(0.9, ['a'], ['b']))).toEqual({ matches: [['s1', ['a'], []], ['s0', ['b'], []]], refusals: [], outbid: [] })
  })

  it('names a source that is left without files, and one that refuses', async () => {
    expect(await recognised(match(0.5, ['a']), match(0.9, ['a']), { refused: 'wrong-part', confidence: 0.8 }, undefined))
      .toEqual({ matches: [['s1', ['a'], []]], refusals: ['s2'], outbid: ['s0'] })
  })

  it('asks only the source that was named', async () => {
    const among = new Map([['s0', fake('s0', match(0.9, ['a']))], ['s1', fake('s1', match(0.5, ['a']))]])
    const { matches } = await recognise(memoryInput('box', { a: 'a' }), 's1', among)
    expect(matches.map(({ importer }) => importer.id)).toEqual(['s1'])
  })

  it('names the files that cannot be read, beside others that can', async () => {
    const entity = smallXlsx([[['微信支付账单明细']]], { extra: '<!DOCTYPE x [<!ENTITY lol "lol">]>' })
    const files = { 'WhatsApp Chat with Bo.txt': '15/03/2024, 10:00 - Bo: hi\n15/03/2024, 10:01 - Amy: ho\n', 'notes.csv': 'a,b\n1,2\n', '微信支付账单(2024).xlsx': entity, 'cut/bill.xlsx': entity.subarray(0, 200) }
    const { matches, unreadable } = await recognise(memoryInput('box', files))
    expect([matches.map(({ importer, match: { reads } }) => [importer.id, reads]), unreadable]).toEqual([
      [['whatsapp', ['WhatsApp Chat with Bo.txt']]], [{ code: 'damaged', path: '微信支付账单(2024).xlsx' }, { code: 'truncated', path: 'cut/bill.xlsx' }],
    ])
  })

  it('knows nothing of what no source knows', async () => {
    expect(await recognise(memoryInput('box', { 'notes.txt': 'nothing that any source writes' }))).toEqual({ matches: [], refusals: [], outbid: [], unreadable: [] })
  })
})
