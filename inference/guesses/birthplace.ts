/**
 * Where the owner comes from: where they say they were born, grew up or are from, and after which people they call themselves.
 * What others are and what is asked or denied is left out. A rule that nobody measured on people: no odds.
 */
import type { Evidence, Outcome } from '../../db/model.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import { isConsistent } from '../places/gazetteer.ts'
import { mostExact, ORIGIN, weighPlaces } from '../places/residence.ts'
import type { PlacePart, WeighedPlace } from '../places/residence.ts'
import type { SaidPlaces } from '../signals/said-places.ts'
import { counted, own, placeName, say, sentence } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'

const LEAST = 1.4
/** Of two places that exclude each other the stronger must be so much stronger. */
const CLEAR = 1.3
const SHOWN = 6
const TEXTS_WANTED = 100

function saysOf({ group, said, count }: PlacePart): Sentence {
  const where = placeName(said.id)
  const many = count.messages
  switch (group) {
    case 'born': return sentence(say`${counted(many, 'message says', 'messages say')} that you were born in ${where}`, say`${many}条消息说你出生在${where}`)
    case 'grew-up': return sentence(say`${counted(many, 'message says', 'messages say')} that you grew up in ${where}`, say`${many}条消息说你在${where}长大`)
    case 'called': return sentence(say`${counted(many, 'message names', 'messages name')} you after the people of ${where}; some are called so by descent`, say`${many}条消息自称${where}人；也有人只是祖上来自那里`)
    case 'back-home': return sentence(say`${counted(many, 'message says', 'messages say')} “back home” of ${where}, or that your family is there`, say`${many}条消息把${where}叫作老家，或说家人在那边`)
    default: return sentence(say`${counted(many, 'message says', 'messages say')} that you are from ${where}`, say`${many}条消息说你是${where}人，或老家在那里`)
  }
}

function evidenceOf({ place, parts }: WeighedPlace): readonly Evidence[] {
  return parts.map((part) => ({ signal: 'said.places', outcome: place.id, weight: part.weight, count: part.count.messages, says: saysOf(part), examples: part.count.examples }))
}

const outcomeOf = ({ place }: WeighedPlace): Outcome => ({ value: place.id, probability: null, low: null, high: null, baseRate: null })

export default defineInference({
  key: 'birthplace',
  attribute: 'person.birthplace',
  catalogue: 5,
  title: { en: 'Where you come from', zh: '老家在哪里' },
  subject: own('Where does this person come from?', '老家在哪里'),
  statement: (value) => sentence(say`Comes from ${placeName(value)}`, say`老家在${placeName(value)}`),
  sensitive: false,
  joins: false,
  outcomes: 'open',
  ordinary: 'all',
  outcomeWords: (value) => sentence(say`${placeName(value)}`, say`${placeName(value)}`),
  needs: ['said.places'],
  baseRates: [],
  rule: {
    en: 'A person comes from where they say they were born, grew up or are from. Where their parents or partner come from does not count.',
    zh: '自己说生在哪里、在哪里长大、是哪里人，就算是哪里人；父母和伴侣的老家不算。',
  },
  guess(signals) {
    const value = signals.get<SaidPlaces>('said.places')?.value ?? { texts: 0, places: [], others: 0, unreal: 0 }
    const weighed = weighPlaces(value, ORIGIN)
    const told = mostExact(weighed, LEAST)
    const [first] = told
    const shown = (first === undefined ? weighed.filter(({ weight }) => weight > 0) : told).slice(0, SHOWN)
    const outcomes = shown.map(outcomeOf)
    const evidence = shown.flatMap(evidenceOf)
    const rival = first === undefined ? undefined : told.find((one) => one !== first && !isConsistent(one.place, first.place) && one.weight * CLEAR > first.weight)
    if (first === undefined) return { answer: CANNOT_TELL, status: 'too-little', outcomes, evidence, ...(value.texts < TEXTS_WANTED ? { support: { have: value.texts, want: TEXTS_WANTED, of: own('messages of your own in English, French or Chinese', '条你自己的中文、英文或法文消息') } } : { reason: 'never-said' as const }) }
    return rival === undefined ? { answer: first.place.id, status: 'unmeasured', outcomes, evidence } : { answer: CANNOT_TELL, status: 'too-little', reason: 'balanced', outcomes, evidence }
  },
})
