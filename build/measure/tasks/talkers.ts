/** People who talked with a stranger for a study: of a charity (persuasionforgood), or bargaining (casino), with who they are. */
import { readTable } from '../csv-rows.ts'
import type { Item } from '../scored-rows.ts'

/** A corpus of talk: who a row belongs to, and how many lines somebody needs to be measured. */
export interface Talk { readonly corpus: 'persuasionforgood' | 'casino'; readonly person: 'user' | 'participant'; readonly fewest: number }
/** Both corpora. */
export const TALKS: readonly Talk[] = [{ corpus: 'persuasionforgood', person: 'user', fewest: 5 }, { corpus: 'casino', person: 'participant', fewest: 4 }]

/** The files of a corpus, the one with the lines first. */
export function talkFiles({ corpus }: Talk): readonly string[] { return [`${corpus}/train.csv.gz`, `${corpus}/people_train.csv.gz`] }

/** What is asked of a person: a class from the label in a column; undefined where it names none. */
export interface TalkLabel { readonly column: 'age' | 'gender' | 'employment'; readonly of: (label: string) => string | undefined }

/** Everybody with enough lines; bargainers with the reasons that they wrote beforehand. */
export function talkers(dir: string, talk: Talk, { column, of }: TalkLabel): readonly Item[] {
  const [lines = '', people = ''] = talkFiles(talk)
  const labels = new Map(readTable(dir, people, [talk.person]).map((row) => [row[talk.person] ?? '', row[column] ?? '']))
  return [...Map.groupBy(readTable(dir, lines, [talk.person, 'text']), (row) => row[talk.person] ?? '')].filter(([, own]) => own.length >= talk.fewest).map(([id, own]): Item => {
    const label = labels.get(id) ?? ''
    return { id, unit: id, truth: label === '' ? undefined : of(label), activities: own.map(({ text = '' }) => ({ verb: 'said', text })) }
  })
}
