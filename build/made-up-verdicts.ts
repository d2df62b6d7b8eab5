/** Guesses about the made-up people, held against what samples/ says is true of them. */
import type { Inference, Words } from '../db/model.ts'
import { CANNOT_TELL, type InferenceDefinition } from '../inference/inference.ts'
import { inferenceDefinitions } from '../inference/registry.ts'
import { runInference } from '../inference/run.ts'
import { outcomeWords, statementOf } from '../inference/statement.ts'
import type { MadeUpPerson } from '../samples/made-up-person.ts'
import { madeUpPeople } from '../samples/registry.ts'
import type { Verdict, Verdicts } from '../samples/verdicts.ts'
import { madeUpStore } from './made-up-store.ts'

/** The verdicts on every made-up person, through the app's own import and guesses. */
export async function judgeMadeUpPeople(): Promise<readonly Verdicts[]> {
  const all: Verdicts[] = []
  for (const person of madeUpPeople.values()) {
    const store = await madeUpStore(person.name)
    const { inferences } = await runInference(store, { sensitive: false })
    store.close()
    all.push({ person: person.name, title: person.title, verdicts: inferences.flatMap((inference) => judge(person, inference) ?? []).toSorted((a, b) => (a.guess < b.guess ? -1 : 1)) })
  }
  return all
}

/** The verdict on one guess; undefined where nothing is known of the truth. */
export function judge(person: Pick<MadeUpPerson, 'planted' | 'notPlanted' | 'age' | 'life'>, { key, answer }: Pick<Inference, 'key' | 'answer'>): Verdict | undefined {
  const definition = inferenceDefinitions.find((one) => one.key === key)
  const planted = person.planted[key]
  const truth = key === AGE ? [String(person.age)] : person.life[key] ?? (planted === undefined ? null : [planted])
  const untrue = person.notPlanted[key]
  if (definition === undefined || (truth === null && untrue === undefined)) return undefined
  const isRight = truth === null ? answer !== untrue : key === AGE ? holdsAge(answer, person.age) : truth.some((one) => isSame(definition, answer, one))
  return { guess: key, statement: statementOf(definition, answer), verdict: answer === CANNOT_TELL ? 'cannot tell' : isRight ? 'right' : 'wrong', truth: truth === null ? null : truthWords(definition, truth) }
}

/** What is true, as the guess would put it; an age is a number. */
function truthWords(definition: InferenceDefinition, truth: readonly string[]): Words {
  const words = truth.map((one) => (definition.key === AGE ? { en: one, zh: one } : outcomeWords(definition, one)))
  return { en: words.map(({ en }) => en).join(' or '), zh: words.map(({ zh }) => zh).join('或') }
}

/** The guess that names a band of ages. */
const AGE = 'age-band'

/** True when an age lies in a band: `under-26`, `26-39`, `40-or-older`. */
function holdsAge(band: string, age: number): boolean {
  const [under, older, both] = [/^under-(\d+)$/.exec(band), /^(\d+)-or-older$/.exec(band), /^(\d+)-(\d+)$/.exec(band)]
  if (under) return age < Number(under[1])
  if (older) return age >= Number(older[1])
  return both !== null && age >= Number(both[1]) && age <= Number(both[2])
}

/** Answers of fixed values are compared whole; open ones may say more than the truth does ("Villeurbanne, Lyon, France"). */
function isSame({ outcomes }: InferenceDefinition, answer: string, truth: string): boolean {
  return outcomes === 'open' ? answer.toLowerCase().includes(truth.toLowerCase()) : answer === truth
}
