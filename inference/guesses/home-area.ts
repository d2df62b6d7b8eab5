/**
 * Where the owner lives: what they say of it, the latest residence first, words by which residents are told, and the city of the shops they pay at. Travel, what
 * was, what is wished and other people's homes are left out. A rule that nobody measured on people: no odds.
 */
import type { Evidence, Outcome } from '../../db/model.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import { countryOf, gazetteer, isConsistent } from '../places/gazetteer.ts'
import { latestOf, LIVING, mostExact, weighPlaces } from '../places/residence.ts'
import type { PlacePart, WeighedPlace } from '../places/residence.ts'
import type { PaidPlaces } from '../signals/paid-places.ts'
import type { PlaceGroup, SaidPlace, SaidPlaces } from '../signals/said-places.ts'
import { counted, own, placeName, say, sentence } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'

/** One plain statement is enough; hints must be several. */
const LEAST = 2
const CLEAR = 1.5
const SHOWN = 6
const TEXTS_WANTED = 100
const NOT_A_PLACE: ReadonlySet<PlaceGroup> = new Set(['from', 'hint', 'daily', 'branches', 'left'])

function saysOf({ group, said, count }: PlacePart): Sentence {
  const where = placeName(said.id)
  const many = count.messages
  switch (group) {
    case 'moved': return sentence(say`${counted(many, 'message says', 'messages say')} that you moved to ${where}`, say`${many}条消息说你搬到了${where}`)
    case 'here': return sentence(say`${counted(many, 'message speaks', 'messages speak')} of ${where} as of here`, say`${many}条消息把${where}当作自己这边来说`)
    case 'works': return sentence(say`${counted(many, 'message says', 'messages say')} that you work or study in ${where}`, say`${many}条消息说你在${where}工作或上学`)
    case 'from': return sentence(say`${counted(many, 'message says', 'messages say')} that you are from ${where}, where many also live`, say`${many}条消息说你是${where}人，很多人也就住在老家`)
    case 'hint': return sentence(say`A hint only: ${counted(many, 'message uses', 'messages use')} words of people who live in ${where}, such as its quarters, trams or offices`, say`只是线索：${many}条消息用了${where}当地人才常用的词，比如街区、地铁、办事的地方`)
    case 'branches': return sentence(say`${counted(many, 'payment', 'payments')} at branches in ${where}, on ${counted(count.words, 'day', 'days')}`, say`在${where}的门店付过${many}次款，分布在${count.words}天`)
    case 'daily': return sentence(say`A hint only: ${counted(many, 'message speaks', 'messages speak')} of everyday things of ${where}, such as its traffic or its weather`, say`只是线索：${many}条消息说到${where}的交通、天气这类日常事`)
    case 'left': return sentence(say`${counted(many, 'message says', 'messages say')} that you lived in ${where} once`, say`${many}条消息说你以前住在${where}`)
    default: return sentence(say`${counted(many, 'message says', 'messages say')} that you live in ${where}`, say`${many}条消息说你住在${where}`)
  }
}

function evidenceOf({ place, parts }: WeighedPlace): readonly Evidence[] {
  return parts.map((part) => ({ signal: part.group === 'branches' ? 'paid.places' : 'said.places', outcome: place.id, weight: part.weight, count: part.count.messages, says: saysOf(part), examples: part.count.examples }))
}

const outcomeOf = ({ place }: WeighedPlace): Outcome => ({ value: place.id, probability: null, low: null, high: null, baseRate: null })

export default defineInference({
  key: 'home-area',
  attribute: 'person.homeArea',
  catalogue: 5,
  title: { en: 'Where you live', zh: '住在哪里' },
  subject: own('Where does this person live?', '住在哪里'),
  statement: (value) => sentence(say`Lives in ${placeName(value)}`, say`住在${placeName(value)}`),
  sensitive: false,
  joins: false,
  outcomes: 'open',
  ordinary: 'all',
  outcomeWords: (value) => sentence(say`${placeName(value)}`, say`${placeName(value)}`),
  needs: ['said.places', 'paid.places'],
  baseRates: [],
  rule: {
    en: 'A person lives where they say they live, the place named last counting most; without that, in the city whose quarters, trams and offices they keep naming, or in whose shops they pay on many days. Places of holidays and of other people do not count.',
    zh: '自己说住在哪里，就算住在哪里，最近说的最算数；没说过的，就看总提到哪座城市的街区、地铁和办事处，或者常在哪座城市的门店付款。旅游去的地方、别人住的地方都不算。',
  },
  guess(signals) {
    const said = signals.get<SaidPlaces>('said.places')
    const value = said?.value ?? { texts: 0, places: [], others: 0, unreal: 0 }
    const paid = (signals.get<PaidPlaces>('paid.places')?.value ?? []).map(({ place, payments, days, firstAt, lastAt, examples }): SaidPlace => ({ place, groups: { branches: { messages: payments, weeks: 0, words: days, firstAt, lastAt, examples } } }))
    const support = { have: value.texts, want: TEXTS_WANTED, of: own('messages of your own in English, French or Chinese', '条你自己的中文、英文或法文消息') }
    const weighed = weighPlaces({ places: [...value.places, ...paid] }, LIVING)
    const told = mostExact(weighed, LEAST)
    const home = latestOf(told)
    const shown = (home === undefined ? weighed.filter(({ weight }) => weight > 0) : [home, ...told.filter((one) => one !== home)]).slice(0, SHOWN)
    const evidence = shown.flatMap(evidenceOf)
    const outcomes = shown.map(outcomeOf)
    const rival = told.find((one) => home !== undefined && one !== home && !isConsistent(one.place, home.place) && (one.lastAt === null || home.lastAt === null || one.lastAt === home.lastAt) && one.weight * CLEAR > home.weight)
    const isStated = home?.parts.some(({ group }) => !NOT_A_PLACE.has(group)) === true
    // Places that exclude each other and no time that tells which was last: the country, if it is one.
    if (home === undefined || rival !== undefined) {
      const [first, second] = [home?.place, rival?.place]
      const shared = first !== undefined && second !== undefined && countryOf(first).id === countryOf(second).id ? gazetteer().places.get(countryOf(first).id) : undefined
      if (shared !== undefined) return { answer: shared.id, status: 'unmeasured', outcomes: [{ value: shared.id, probability: null, low: null, high: null, baseRate: null }, ...outcomes], evidence }
      return rival === undefined ? { answer: CANNOT_TELL, status: 'too-little', outcomes, evidence, ...(value.texts < TEXTS_WANTED ? { support } : { reason: shown.length === 0 ? 'never-said' as const : 'too-few' as const }) } : { answer: CANNOT_TELL, status: 'too-little', reason: 'balanced', outcomes, evidence }
    }
    return { answer: home.place.id, status: 'unmeasured', outcomes, evidence, ...(isStated ? {} : { support }) }
  },
})
