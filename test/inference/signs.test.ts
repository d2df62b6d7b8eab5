/** Withholding a source may weaken or take away an answer; it never turns evidence for something into evidence against it. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Evidence, Inference } from '../../db/model.ts'
import type { ReadStore } from '../../db/store.ts'
import { guessDetail, guessDefinition, seenFrom } from '../../electron/engine/guess-rows.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { tallyActivities, type Tallies } from '../../inference/pass.ts'
import { inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import { guessWithEach } from '../../inference/withhold.ts'
import { madeUpStore } from '../made-up-store.ts'
import { memoryStore } from '../memory-store.ts'
import { chatOf, ordersOf } from '../personas.ts'
import { chatOf as livedChat, LIVES, ordersOf as livedOrders } from './unseen-lives.ts'

const noLines = { quote: () => [], revision: () => 1, identifiers: () => [], channels: () => [] } as unknown as ReadStore

function subsets(sources: readonly string[]): readonly (readonly string[])[] {
  return sources.reduce<readonly (readonly string[])[]>((all, source) => [...all, ...all.map((some) => [...some, source])], [[]]).filter(({ length }) => length > 0)
}

/** How the page draws a piece, turned so that it speaks of what the guess asks and not of the answer. */
function drawn(inference: Inference): readonly (readonly [piece: string, sign: number])[] {
  const definition = guessDefinition(inference.key)
  const detail = guessDetail(noLines, inference, new Map(), new Map())
  if (!definition || !detail) throw new Error(inference.key)
  const asked = definition.outcomes === 'open' ? null : Object.keys(definition.outcomes)[0]
  return detail.evidence.map((piece) => {
    const seen = seenFrom(definition, inference)
    const turn = asked === null || asked === undefined || seen === asked || Object.keys(definition.outcomes).length !== 2 ? 1 : -1
    return [`${piece.outcome}: ${piece.says.en}`, Math.sign(piece.pull * turn)]
  })
}

/** Signs that differ between all sources and some, for two-outcome guesses and open sets, whose asked outcome stays the same. */
function turned(tallies: Tallies): readonly string[] {
  const results = subsets([...tallies.keys()]).map((sources) => guessWithEach(tallies, sources, signalDefinitions, inferenceDefinitions).inferences)
  const found: string[] = []
  for (const { key, outcomes } of inferenceDefinitions) {
    if (outcomes !== 'open' && Object.keys(outcomes).length !== 2) continue
    const signs = new Map<string, number>()
    for (const inferences of results) {
      const inference = inferences.find((one) => one.key === key)
      for (const [piece, sign] of inference ? drawn(inference) : []) {
        const known = signs.get(piece)
        if (known !== undefined && known !== sign) found.push(`${key}: ${piece}`)
        signs.set(piece, sign)
      }
    }
  }
  return [...new Set(found)]
}

async function talliesOf(store: ReadStore): Promise<Tallies> {
  return tallyActivities(store, signalDefinitions)
}

describe.each(['mira', 'lin'])('the signs of the made-up person %s', (name) => {
  let tallies: Tallies
  beforeAll(async () => { tallies = await talliesOf(await madeUpStore(name)) }, 60_000)

  it('stay with any sources withheld', () => {
    expect(turned(tallies)).toEqual([])
  })

  it('say for what their own outcome is, in every closed guess', () => {
    for (const sources of subsets([...tallies.keys()])) {
      for (const inference of guessWithEach(tallies, sources, signalDefinitions, inferenceDefinitions).inferences) {
        const definition = guessDefinition(inference.key)
        if (!definition || definition.outcomes === 'open') continue
        const seen = seenFrom(definition, inference)
        const wrong = (guessDetail(noLines, inference, new Map(), new Map())?.evidence ?? [])
          .filter((piece: Evidence & { readonly pull: number }) => (piece.outcome === seen ? piece.pull !== piece.weight : Object.keys(definition.outcomes).length > 2 && definition.opposites?.[piece.outcome] !== seen && definition.opposites?.[seen] !== piece.outcome && piece.pull !== 0))
        expect([inference.key, wrong]).toEqual([inference.key, []])
      }
    }
  })

  it('name the group of every rate, and a reason wherever nothing is told', () => {
    for (const sources of subsets([...tallies.keys()])) {
      const { inferences } = guessWithEach(tallies, sources, signalDefinitions, inferenceDefinitions)
      const nameless = inferences.flatMap(({ key, outcomes }) => outcomes.filter(({ baseRate, whom }) => baseRate !== null && (whom === undefined || /everyone|一般人群/u.test(`${whom.en}${whom.zh}`))).map(({ value }) => `${key} ${value}`))
      const mute = inferences.filter(({ answer, reason }) => (answer === CANNOT_TELL) !== (reason !== undefined)).map(({ key }) => key)
      expect({ nameless, mute }).toEqual({ nameless: [], mute: [] })
    }
  })
})

it('the signs of people with planted facts, and of those who only sound like it, stay with any source withheld', async () => {
  const personas = (['en', 'zh'] as const).flatMap((language) => ([['dog', 'child'], ['cat', 'partner'], ['moving'], []] as const).map((facts, seed) => ({ seed: seed + 3, language, facts, days: 200 })))
  const stores = [
    ...personas.map((persona) => memoryStore([chatOf(persona), ordersOf(persona)])),
    ...LIVES.filter(({ chat }) => chat).map(({ chat, orders = [], every, times }) => memoryStore([chat ? livedChat(chat) : [], livedOrders(orders, every, times)])),
  ]
  const found: string[] = []
  for (const store of stores) found.push(...turned(await talliesOf(store)))
  expect(found).toEqual([])
}, 120_000)

it('messages about a booked removal van speak for a move, whatever else is withheld, and the page says what was lost', async () => {
  const tallies = await talliesOf(await madeUpStore('mira'))
  const inferences = (sources: readonly string[]): readonly Inference[] => guessWithEach(tallies, sources, signalDefinitions, inferenceDefinitions).inferences
  const moving = (sources: readonly string[]): Inference => inferences(sources).find(({ key }) => key === 'moving-soon') ?? (() => { throw new Error('moving-soon') })()
  for (const sources of subsets([...tallies.keys()]).filter((some) => some.includes('whatsapp'))) {
    const inference = moving(sources)
    const detail = guessDetail(noLines, inference, new Map(), new Map(), [moving([...tallies.keys()])])
    const said = detail?.evidence.find(({ signal }) => signal === 'said.moving')
    expect([said?.outcome, (said?.pull ?? 0) > 0, said?.says.en.includes('in the last 60 days of the archives, to ')]).toEqual(['yes', true, true])
    expect(detail?.lostByWithholding).toBe(inference.answer === CANNOT_TELL)
  }
}, 60_000)
