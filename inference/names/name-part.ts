/** What the owner's first name says, as a part of a fused guess: its pull, its error, and the sentence about it. */
import type { Part } from '../fused.ts'
import { sigmoid } from '../models/calibration.ts'
import { figure, quote, say, sentence, type Sentence } from '../shareable/sentence.ts'
import type { OwnerName } from '../signals/owner-name.ts'
import type { NameReading } from './name-gender.ts'

/** A table holds names of so many bearers at least; no name is taken to be known better than so many people tell. */
const BEARERS = 300

/** The part of a reading: what the table or the letters say, with the error that so many bearers leave. */
function partOf({ logOdds }: NameReading): Part {
  const female = sigmoid(logOdds)
  const error = 1 / Math.sqrt(BEARERS * female * (1 - female) + 1)
  return { key: 'name', records: 'name', pull: { female: logOdds / 2, male: -logOdds / 2 }, error, measured: true }
}

/** The name as it is written, not as it stands in the table. */
const written = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

function sentenceOf({ basis, name, logOdds }: NameReading): Sentence {
  const women = figure(Math.round(100 * sigmoid(logOdds)))
  switch (basis) {
    case 'title': return sentence(say`Your account is addressed with a title (${quote(written(name))}).`, say`你的账号带有称谓（${quote(written(name))}）。`)
    case 'characters': return sentence(
      say`The characters of your first name (${quote(written(name))}): of 100 people with such characters in their names, as many women as men being asked, some ${women} are women.`,
      say`你名字里的字（${quote(written(name))}）：男女各半来算，名字里用这样的字的人，每100个约有${women}个是女性。`,
    )
    case 'letters': return sentence(
      say`Your first name (${quote(written(name))}) is in no table. Of 100 people whose names have such letters, some ${women} are women.`,
      say`你的名字（${quote(written(name))}）不在名字表里。字母像这样的名字，每100个人里约有${women}个是女性。`,
    )
    case 'table': return sentence(
      say`Your first name (${quote(written(name))}): of 100 children who were given it in the United States since 1920, ${women} were girls.`,
      say`你的名字（${quote(written(name))}）：1920年以来在美国起这个名字的孩子，每100个有${women}个是女孩。`,
    )
  }
}

/** The strongest name that the others do not contradict, as a part and a sentence; undefined without one. A title is a statement, and no part. */
export function namePart(names: OwnerName): { readonly part: Part; readonly says: Sentence; readonly reading: NameReading } | undefined {
  const read = names.filter(({ basis }) => basis !== 'title')
  const [reading] = read
  // Two accounts, a woman's name and a man's: one of them is somebody else's, or made up.
  if (reading === undefined || read.some(({ logOdds }) => logOdds * reading.logOdds < 0 && Math.abs(logOdds) > 1)) return undefined
  return { part: partOf(reading), says: sentenceOf(reading), reading }
}

/** The title that the owner's accounts carry, where they carry one kind only. */
export function titledGender(names: OwnerName): { readonly gender: 'female' | 'male'; readonly says: Sentence } | undefined {
  const titled = names.filter(({ basis }) => basis === 'title')
  const [first] = titled
  if (first === undefined || titled.some(({ logOdds }) => logOdds * first.logOdds < 0)) return undefined
  return { gender: first.logOdds > 0 ? 'female' : 'male', says: sentenceOf(first) }
}
