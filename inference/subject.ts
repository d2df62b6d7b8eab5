/**
 * A subject of life: a dog, a child, a job, a move. One file in subjects/ says all that is known of it: how people of each
 * language name it, what they do with it, what only sounds like it, what makes it somebody else's, past, denied or planned;
 * which searches and purchases speak of it; under which segments the trade files it. Signals and guesses over subjects are
 * written once (said.of, searched.of, bought.of); a guess names the subjects it rests on.
 */
import type { Words } from '../db/model.ts'
import type { CategoryId } from './categories/categories.ts'
import type { GrammarLanguage } from './text/standing.ts'
import type { WordList } from './text/word-list.ts'

/**
 * How a subject is had, which decides what its bare name says. `thing`: owned, "the dog" is mostly one's own. `person`: of
 * one's own by relation. `doing`: a habit. `state`: something that one is. `event`: something that happens once.
 */
export type SubjectKind = 'thing' | 'person' | 'doing' | 'state' | 'event'

/** Classes of the law that a subject belongs to (GDPR Article 9); null for none. Its lines are read only when such guesses are switched on. */
export type SensitiveClass = 'health' | 'belief' | 'politics' | 'ethnicity' | 'sex life' | 'union'

/** How one message speaks of a subject: the first of these that fits. */
export const SAID = [
  'routine', 'own', 'elsewhere', 'denied', 'past', 'planned', 'wished', 'asked', 'joke', 'definite', 'other', 'quoted', 'bare',
] as const
/**
 * `routine`: what only somebody for whom it holds does or says ("walked the dog"). `own`: said to be the writer's. `elsewhere`:
 * somebody else's by the sense of the phrase (a stay with a friend's dog, one's work). `definite`: "the dog". `bare`: only named.
 */
export type Said = typeof SAID[number]

/** Terms of a word list: strings of terms separated by `|` (text/word-list.ts). */
export type Terms = readonly string[]

/** What one language says of a subject. Every part is optional; terms are phrases, matched as whole words in Latin script. */
export interface SubjectWords {
  /** Names: they say something only together with whose it is. Wide: whatever should make the line be looked at. */
  readonly named?: Terms
  /** Phrases that hold a name and do not mean it: "hot dog". */
  readonly notNamed?: Terms
  /** What somebody for whom it holds does or says: "walk the dog", "my shift". */
  readonly routine?: Terms
  readonly notRoutine?: Terms
  /** Somebody else's, or not at home, by the sense of the phrase. */
  readonly elsewhere?: Terms
  readonly notElsewhere?: Terms
  /** That it is not so: "teetotal". */
  readonly denied?: Terms
  /** That it was so: "quit smoking". */
  readonly past?: Terms
  /** That it is to come: "saving for a car". */
  readonly planned?: Terms
  /** Words beside which the subject is somebody else's in this line: "flatmates" beside "our flat". */
  readonly beside?: Terms
  /** Patterns over the whole line, tried in order once any term of the subject is in it; the first that matches decides. `needs`: what the pattern cannot match without, shared by many and tried once. Texts come in simplified characters. */
  readonly patterns?: readonly (readonly [said: Said, pattern: RegExp, needs?: RegExp])[]
  /** Just before a bare name (ends with `$`): care that makes it one's own, as in "遛完狗". */
  readonly ownBefore?: RegExp
  /** Names that are one's own without a possessive: 老公, "hubby". */
  readonly ownName?: RegExp
  /** Names that are one's own where the line goes on to tell what they did: 儿子. */
  readonly ownInStory?: RegExp
}

/** A subject, default export of its file. */
export interface Subject {
  /** Kebab-case, stable for ever, as in the labelled lines: `dog`, `money-worry`. */
  readonly key: string
  readonly kind: SubjectKind
  /** The fact, as a phrase: "has a dog". */
  readonly fact: Words
  readonly sensitive: SensitiveClass | null
  /** True where much talk of it comes from work with other people's: animals, children, homes. */
  readonly isAlsoWork?: true
  /** True where "the flat" or "the landlord" is as likely somebody else's: a name with an article alone says nothing then. */
  readonly isOftenOthers?: true
  /** True where a name says nothing even with a possessive, as "my fever" of somebody else's illness: only routine and patterns do. */
  readonly namesTellNothing?: true
  /** True where fans of idols use its words. */
  readonly isFanTalk?: true
  readonly words: Readonly<Partial<Record<GrammarLanguage, SubjectWords>>>
  /** Searches beyond its names and routine. */
  readonly searches?: Terms
  /** Categories of purchases that speak of it. */
  readonly categories?: readonly CategoryId[]
  /** Words in titles or merchants of purchases that speak of it, whatever their category. */
  readonly goods?: Terms
  readonly notGoods?: Terms
  /** Which sort of it a line speaks of, where there are several: by a pattern tried on the part of the line that was read as the subject (in simplified characters), the first that holds. */
  readonly sorts?: Readonly<Record<string, RegExp>>
  /** Ids of the IAB Audience Taxonomy 1.1 under which it is filed. */
  readonly segments: readonly string[]
}

/** Types a subject where it is written. */
export function defineSubject(subject: Subject): Subject {
  return subject
}

/** What a list of a subject is for. */
export type SubjectRole = 'named' | 'routine' | 'elsewhere' | 'denied' | 'past' | 'planned' | 'beside'

/** One list of a subject, as the reader asks for it. */
export interface SubjectList { readonly subject: Subject; readonly language: GrammarLanguage; readonly role: SubjectRole; readonly list: WordList }
