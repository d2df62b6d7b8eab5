import { expect, it } from 'vitest'
import { runInference } from '../../inference/run.ts'
import { memoryStore } from '../memory-store.ts'

/** Sixty messages on as many days in one conversation, as support by signal. */
async function supports(kind: 'direct' | 'assistant'): Promise<Record<string, number>> {
  const rows = Array.from({ length: 60 }, (_, at) => ({
    source: 'chatgpt', verb: 'said' as const, at: Date.UTC(2026, 0, 1 + at, 10), text: 'my dog chewed my shoes again and I am so angry, can you recommend a good restaurant tonight', channel: { name: 'one', kind },
  }))
  const { signals } = await runInference(memoryStore([rows]), { sensitive: false })
  return Object.fromEntries(['said.of', 'talk.by-category', 'said.languages', 'threads', 'said.style', 'said.sentiment', 'said.wants'].map((key) => [key, signals.find((signal) => signal.key === key)?.support ?? 0]))
}

it('prompts are the person’s words, and neither talk with anybody nor chat to be measured by its style', async () => {
  const [chat, prompts] = [await supports('direct'), await supports('assistant')]
  expect(Object.entries(chat).filter(([, support]) => support === 0)).toEqual([])
  expect(prompts).toEqual({ ...chat, 'threads': 0, 'said.style': 0, 'said.sentiment': 0, 'said.wants': 0 })
})
