import { describe, expect, test } from 'vitest'
import { MOVING_STAGES } from '../../inference/signals/said-moving.ts'
import type { SaidMoving } from '../../inference/signals/said-moving.ts'
import { NEVER_SAID } from '../../inference/signals/said-of.ts'
import type { SaidOf } from '../../inference/signals/said-of.ts'
import type { Draft } from '../memory-store.ts'
import { valueOf } from './purchases.ts'
import { SENTENCES, sentencesOf } from './typed-sentences.ts'

type Topic = keyof typeof SENTENCES

function said(text: string): readonly Draft[] {
  return [{ source: 'whatsapp', verb: 'said', kind: 'message', at: Date.UTC(2024, 4, 1), text, channel: { name: 'Robin', kind: 'direct' } }]
}

/** True when the sentence speaks for it: a dog at home, a move to come. "The dog" alone is left out. */
async function speaksFor(topic: Topic, text: string): Promise<boolean> {
  if (topic === 'moving') {
    const { newest } = await valueOf<SaidMoving>('said.moving', said(text))
    return MOVING_STAGES.some((stage) => stage !== 'done' && newest[stage].length > 0)
  }
  const { counts } = (await valueOf<SaidOf>('said.of', said(text))).subjects[topic] ?? NEVER_SAID
  return counts.routine + counts.own > 0
}

async function countOf(topic: Topic, texts: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const text of texts) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: the words of a row are remembered between signals
    if (await speaksFor(topic, text)) found.push(text)
  }
  return found
}

describe('sentences as people type them', () => {
  test.each([['dog', 0.65], ['cat', 0.72], ['child', 0.8], ['partner', 0.9], ['moving', 0.93]] as const)('about a %s of one’s own are found, at least %d of them, and none that only sounds like it', async (topic, share) => {
    const own = sentencesOf(SENTENCES[topic].own)
    expect(await countOf(topic, sentencesOf(SENTENCES[topic].not))).toEqual([])
    expect((await countOf(topic, own)).length / own.length).toBeGreaterThanOrEqual(share)
  })
})
