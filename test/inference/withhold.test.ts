import { describe, expect, it } from 'vitest'
import { tallyActivities } from '../../inference/pass.ts'
import { inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import { guessFrom, guessWithEach } from '../../inference/withhold.ts'
import { memoryStore } from '../memory-store.ts'
import { chatOf, ordersOf } from '../personas.ts'

const persona = { seed: 7, language: 'en', facts: ['dog', 'child'], days: 200 } as const

describe('tallies', () => {
  it('stay as they are when signals are finished, so that one source\'s need not be copied', async () => {
    const tallies = await tallyActivities(memoryStore([chatOf(persona), ordersOf(persona)]), signalDefinitions)
    const before = JSON.stringify([...tallies])
    const first = guessWithEach(tallies, [...tallies.keys()], signalDefinitions, inferenceDefinitions)
    expect(JSON.stringify([...tallies])).toBe(before)
    expect(guessWithEach(tallies, [...tallies.keys()], signalDefinitions, inferenceDefinitions)).toEqual(first)
  })

  it('give the same guesses added to an empty tally as alone', async () => {
    const tallies = await tallyActivities(memoryStore([ordersOf(persona)]), signalDefinitions)
    const added = new Map([...tallies].map(([source, tally]) => [source, {
      ...tally,
      signals: Object.fromEntries(signalDefinitions.map((definition) => {
        const sum = definition.start()
        definition.merge(sum, tally.signals[definition.key])
        return [definition.key, sum]
      })),
    }]))
    const sources = [...tallies.keys()]
    expect(guessFrom(tallies, sources, signalDefinitions, inferenceDefinitions)).toEqual({ ...guessFrom(added, sources, signalDefinitions, inferenceDefinitions), signals: expect.anything() as unknown })
  })

  it('of one source are what it says alone, and of two what is left without the other', async () => {
    const tallies = await tallyActivities(memoryStore([chatOf(persona), ordersOf(persona)]), signalDefinitions)
    const [one = '', two = ''] = [...tallies.keys()]
    for (const { without, alone, answerWithout, answerAlone } of guessWithEach(tallies, [one, two], signalDefinitions, inferenceDefinitions).inferences) {
      expect([without[one], answerWithout[one], without[two], answerWithout[two]]).toEqual([alone[two], answerAlone[two], alone[one], answerAlone[one]])
    }
    const single = guessWithEach(tallies, [two], signalDefinitions, inferenceDefinitions)
    expect(single.signals.every(({ sources }) => sources.length === 1 && sources[0] === two)).toBe(true)
    expect(single.inferences.every(({ outcomes, alone }) => (outcomes[0]?.probability ?? null) === alone[two] || alone[two] === null)).toBe(true)
  })
})
