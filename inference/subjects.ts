/** Every subject of life there is: the files of subjects/. Adding one is adding a file. */
import type { Subject, SubjectList, SubjectRole, SubjectWords, Terms } from './subject.ts'
import type { GrammarLanguage } from './text/standing.ts'
import { phoneSpellings } from './text/phone-spelling.ts'
import { wordList } from './text/word-list.ts'
import type { WordList } from './text/word-list.ts'

const files = import.meta.glob<{ default: Subject }>('./subjects/*.ts', { eager: true })

function byKey(): readonly Subject[] {
  const found = new Map<string, Subject>()
  for (const [file, { default: subject }] of Object.entries(files)) {
    if (found.has(subject.key)) throw new Error(`Two subjects have the key ${subject.key}; one is ${file}`)
    found.set(subject.key, subject)
  }
  return [...found.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** All subjects, by key. */
export const SUBJECTS: readonly Subject[] = byKey()

/** The subject of a key. Throws on one that is not there: guesses name fixed keys, so that is a mistake in code. */
export function subjectOf(key: string): Subject {
  const subject = SUBJECTS.find((one) => one.key === key)
  if (!subject) throw new Error(`No subject ${key} in subjects/`)
  return subject
}

const EXCEPT: Readonly<Partial<Record<SubjectRole, 'notNamed' | 'notRoutine' | 'notElsewhere'>>> = { named: 'notNamed', routine: 'notRoutine', elsewhere: 'notElsewhere' }
const ROLES: readonly SubjectRole[] = ['named', 'routine', 'elsewhere', 'denied', 'past', 'planned', 'beside']

const made = new WeakMap<Subject, readonly SubjectList[]>()

/** The word lists of a subject, the same objects at every call. */
export function listsOf(subject: Subject): readonly SubjectList[] {
  const known = made.get(subject)
  if (known) return known
  const lists = Object.entries(subject.words).flatMap(([language, words]) => ROLES.flatMap((role) => listOf(subject, language as GrammarLanguage, role, words)))
  made.set(subject, lists)
  return lists
}

function listOf(subject: Subject, language: GrammarLanguage, role: SubjectRole, words: SubjectWords): readonly SubjectList[] {
  const terms = words[role]
  if (terms === undefined) return []
  const except = EXCEPT[role]
  return [{ subject, language, role, list: wordList(`${subject.key}.${role}.${language}`, spelt(language, terms), spelt(language, except === undefined ? [] : words[except] ?? [])) }]
}

/** English terms in the spellings of phones too. */
function spelt(language: GrammarLanguage, terms: Terms): Terms {
  return language === 'en' ? terms.flatMap((part) => part.split('|')).flatMap(phoneSpellings) : terms
}

/** The lists of a subject that name it, by name or by routine: for talk of it, whosever it is. */
export function namingLists(subject: Subject): readonly WordList[] {
  return listsOf(subject).flatMap(({ role, list }) => (role === 'named' || role === 'routine' ? [list] : []))
}

const own = new WeakMap<Terms, WordList>()

/** A list made once for terms of a subject's file. */
export function listFor(id: string, terms: Terms, except: Terms = []): WordList {
  const known = own.get(terms)
  if (known) return known
  const list = wordList(id, terms, except)
  own.set(terms, list)
  return list
}
