/** Words behind which, or before which, people name the place they live in or come from. A cue without a place says nothing. */
import { wordList } from '../text/word-list.ts'
import type { WordList } from '../text/word-list.ts'
import { DEMONYMS } from './names.ts'

/**
 * How a place is spoken of. `lives`: lives there; `moved`: has moved there; `here`: is there as one is at home; `works`: works or
 * studies there; `daily`: speaks of its rents, its traffic, its weather; `from`, `born`, `grew-up`, `back-home`: comes from there; `called`: calls themselves after it ("as a Scot").
 */
export const RELATIONS = ['lives', 'moved', 'here', 'works', 'daily', 'from', 'born', 'grew-up', 'back-home', 'called'] as const
export type Relation = (typeof RELATIONS)[number]

/** Cues with the name behind them, by what they say; English and French. */
export const LATIN_CUES: Readonly<Record<Exclude<Relation, 'called' | 'daily'>, WordList>> = {
  lives: wordList('places.lives', [
    'live in|live near|live outside|live just outside|live right outside|live close to|live over in|live up in|live down in|live out in|live here in|live right in|live on the outskirts of|live in the|living in|living near|living just outside|living over in|living here in|living out in',
    'lived in|lived near|lived here in|based in|based out of|reside in|residing in|resident of|settled in|settled down in|renting in|rent in|call home in|life in|life here in|neighbourhood in|neighborhood in',
    'my flat in|my apartment in|my house in|my place in|my home in|my room in|my studio in|our flat in|our apartment in|our house in|our place in|our home in|home is in|house is in|flat is in|apartment is in|bought a flat in|bought a house in|bought a place in|rent here in|rent a room in|own a house in',
    'habite à|habite a|habite au|habite en|habite aux|habite dans|habite près de|habitons à|habitons en|habitons au|vis à|vis en|vis au|vivons à|vivons en|vivons au|on vit à|on vit en|on vit au|installé à|installée à|installés à|basé à|basée à|basé en|basée en|mon appart à|mon appartement à|notre appart à|notre appartement à|notre maison à|notre maison en|ma maison à|chez moi à|chez nous à',
  ]),
  moved: wordList('places.moved', 'moved to|moved over to|moved out to|moved down to|moved up to|moved back to|moved here to|relocated to|moved into|emigrated to|immigrated to|emménagé à|emménagé en|emménagé au|déménagé à|déménagé en|déménagé au|venue vivre à|venu vivre à|venue vivre en|venu vivre en|partie vivre à|parti vivre à'),
  here: wordList('places.here', 'here in|over here in|down here in|up here in|out here in|ici à|ici au|ici en'),
  works: wordList('places.works', 'work in|working in|job in|office in|office is in|study in|studying in|uni in|my school in|commute to|commuting to|commute into|commuting into|commute in|bosse à|bosse au|travaille à|travaille au|travaille en|mon boulot à|ma fac à|mes études à|étudie à'),
  from: wordList('places.from', [
    "i'm from|im from|i am from|i'm originally from|im originally from|i am originally from|we're from|we are from|i come from|we come from|i hail from|originally from|someone from|somebody from|me being from|being from|person from|guy from|girl from|woman from|man from|lad from|kid from|boy from",
    "je viens de|je viens du|je viens des|je viens d'|je suis de|je suis du|j'suis de|originaire de|originaire du|originaire d'|originaires de|on vient de|on vient du|nous venons de",
  ]),
  born: wordList('places.born', 'born in|born and raised in|born and bred in|born & raised in|née à|né à|née en|né en|née au|né au|nés à|ma ville natale|hometown of|home town of|hometown is|home town is|hometown|native of|my native|native to'),
  'grew-up': wordList('places.grew-up', "grew up in|grown up in|growing up in|raised in|brought up in|childhood in|grandi à|grandi en|grandi au|grandi dans|mon enfance à|mon enfance en|mon enfance au|grew up near|grew up outside|grew up just outside"),
  'back-home': wordList('places.back-home', 'back home in|home back in|my family in|my parents in|folks back in|back in my hometown'),
}

/** What residents of a place pay and put up with, beside its name ("the rent in Oslo", "Santiago's living costs"): with the writer in the sentence it is as good as "here in". */
export const DAILY_COSTS = wordList('places.costs', 'rent|rents|landlord|landlords|mortgage|mortgages|living costs|cost of living|housing market|rental market|commute|flat hunting|apartment hunting|house hunting|salary|salaries|wages|loyer|loyers|coût de la vie|property prices|house prices|electricity bill|council tax')
/** What visitors speak of as well. */
export const DAILY_SIGHTS = wordList('places.sights', 'weather|traffic|winters|summers|rush hour|metro|subway|trams|public transport|nightlife|air quality|pollution|heatwave|potholes|job market|streets|suburbs|météo|métro|circulation|embouteillages')

/** Names of peoples ("Scot", "Canadienne"); what stands before tells whether the writer is one. */
export const PEOPLE_NAMES = wordList('places.called', DEMONYMS.map(([, names]) => names))

/**
 * Chinese cues. Behind `lives`, `moved`, `from`, `called` and `at` the name follows; `settled` are verbs of living, working and
 * growing up with the name ahead of them (在成都上班), `here` words for where one is (我们成都这边). Words that most lines have
 * (在, 我们) are none: every list with a hit costs all others time.
 */
export const CHINESE_CUES: Readonly<Record<'lives' | 'moved' | 'here' | 'at' | 'settled' | 'from' | 'called', WordList>> = {
  lives: wordList('places.zh.lives', '住在|住喺|住响|住|家在|家住|我住|租在|定居在|定居|常驻|常住|坐标|落户|现居|生活在|工作在|安家在', '忍不住|记住|住院|抓住|挡住|停住|站住|稳住|扛住|不住|住手|住宿|住口|住嘴|堵住|卡住|困住|留住|住址|住房|住户|住持|憋不住|禁不住|拦住|靠得住|保住'),
  moved: wordList('places.zh.moved', '搬到|搬来|搬去|搬回|移居|移民到|移民|来到|调到|回到'),
  here: wordList('places.zh.here', '这边|这儿|这里|本地'),
  at: wordList('places.zh.at', '我在|我们在|咱在|俺在|本人在|我现在在|我一直在|我也在|我就在|人在|身在'),
  settled: wordList('places.zh.settled', '工作|上班|打工|生活|租房|定居|买房|读书|读研|读大学|上学|上大学|念书|实习|创业|长大|出生|待了|呆了|漂了|混了'),
  from: wordList('places.zh.from', '老家|家乡|故乡|来自|出生在|出生于|生于|生在|籍贯|祖籍|长在|从小在|小时候在|土生土长'),
  called: wordList('places.zh.called', '我是|我就是|我也是|我系|俺是|本人是|咱是|作为|身为|同为|自己是'),
}

/** Every list, for the shared automaton. */
export const PLACE_LISTS: readonly WordList[] = [...Object.values(LATIN_CUES), DAILY_COSTS, DAILY_SIGHTS, PEOPLE_NAMES, ...Object.values(CHINESE_CUES)]
