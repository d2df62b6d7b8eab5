/** What one guess makes of a few lines that a person wrote. */
import { answered } from '../../inference/answered.ts'
import type { GuessResult } from '../../inference/inference.ts'
import { tallyActivities } from '../../inference/pass.ts'
import { inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import { signalsFrom } from '../../inference/withhold.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'

const WEEK_MS = 7 * 86_400_000

/** Lines as messages, one a week. */
export function weekly(lines: readonly string[], verb: 'said' | 'commented' = 'said'): readonly Draft[] {
  return lines.map((text, at): Draft => ({ source: 'telegram', verb, at: Date.UTC(2024, 0, 3) + at * WEEK_MS, text, channel: { name: 'Robin', kind: 'direct' } }))
}

/** The result of a guess, by its key. */
export async function toldOf(key: string, drafts: readonly Draft[]): Promise<GuessResult> {
  const definition = inferenceDefinitions.find((one) => one.key === key)
  if (definition === undefined) throw new Error(`No guess ${key}`)
  const signals = signalDefinitions.filter((signal) => definition.needs.includes(signal.key))
  const tallies = await tallyActivities(memoryStore([drafts]), signals)
  return answered(definition.guess(signalsFrom(tallies, [...tallies.keys()], signals).signals))
}

/** The answer to each set of lines. */
export async function answersTo(key: string, people: readonly (readonly string[])[]): Promise<readonly string[]> {
  const told: string[] = []
  // oxlint-disable-next-line no-await-in-loop -- one thread anyway
  for (const lines of people) told.push((await toldOf(key, weekly(lines))).answer)
  return told
}
