/**
 * From a first name to a woman or a man: a table of births in the United States, the letters of the name where it is not in
 * the table, and the characters of a Chinese given name. The tables and the letters are made by `npm run measure`.
 */
import { lazily, asWeights, LinearModel } from '../models/linear-model.ts'
import letters from '../models/name-letters.weights.json' with { type: 'json' }
import namesEn from '../models/first-names-us.weights.json' with { type: 'json' }
import charactersZh from '../models/given-characters-zh.weights.json' with { type: 'json' }
import { unpackCharacters, unpackNames } from './name-table.ts'
import { givenNameOf, titleOf } from './written-name.ts'

/** What a name says: natural-log odds of a woman over a man, and by what. */
export interface NameReading {
  readonly basis: 'title' | 'table' | 'letters' | 'characters'
  /** The given name as it was read. */
  readonly name: string
  readonly logOdds: number
}

/** The shipped numbers of the letters. */
export const letterWeights = asWeights(letters)
const letterModel = lazily(() => new LinearModel(letterWeights))
const english = lazily(() => unpackNames(namesEn.names))
const chinese = lazily(() => unpackCharacters(charactersZh.characters))

/** A form of address was chosen by its bearer; as strong as the strongest name. */
const TITLED = 5

/** What the letters of a name say. */
export function letterLogOdds(name: string, model: LinearModel = letterModel()): number {
  const p = model.read([name]).probabilities[0] ?? 0.5
  return Math.log(p / (1 - p))
}

/** What one Chinese character says where it stands in a given name; undefined for one that the table does not have. */
function characterLogOdds(character: string): number | undefined { return chinese().get(character) }

/** What the table says of a first name in small letters. */
export function tableLogOdds(name: string): number | undefined { return english().get(name) }

/** The stronger character in full, the other by half: a name is chosen as a whole, so that its characters are not independent. */
function charactersTogether(given: string): number | undefined {
  const found = Array.from(given).map(characterLogOdds).filter((one) => one !== undefined).toSorted((a, b) => Math.abs(b) - Math.abs(a))
  const [strongest, other = 0] = found
  return strongest === undefined ? undefined : strongest + other / 2
}

/** What the way somebody names themselves says; undefined where there is no basis. */
export function readName(written: string): NameReading | undefined {
  const given = givenNameOf(written)
  const title = titleOf(written)
  if (title !== undefined) return { basis: 'title', name: given?.name ?? written, logOdds: title === 'female' ? TITLED : -TITLED }
  if (given === undefined) return undefined
  const { name } = given
  if (given.script === 'han') {
    const logOdds = charactersTogether(name)
    return logOdds === undefined ? undefined : { basis: 'characters', name, logOdds }
  }
  const known = tableLogOdds(name)
  if (known !== undefined) return { basis: 'table', name, logOdds: known }
  // A single word that no child was named is a nickname as likely as a name.
  return given.whole ? { basis: 'letters', name, logOdds: letterLogOdds(name) } : undefined
}
