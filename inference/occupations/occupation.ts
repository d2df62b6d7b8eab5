/** What is known of an occupation: how people name it, where its people work, what they say of their own day, and words of the trade. */

/** Branches of work, as an advertiser files them. */
export type Sector = 'health' | 'education' | 'science' | 'technology' | 'engineering' | 'business' | 'law' | 'arts' | 'media' | 'hospitality' | 'trade' | 'crafts' | 'transport' | 'land' | 'public' | 'care'

/**
 * One occupation. All lists hold English, Chinese and French terms separated by `|`; English and French names are given in the
 * singular. None of them is taken from a data set: they are what people commonly say.
 */
export interface Occupation {
  /** The leading value: what it is called in English, and its Chinese. */
  readonly en: string
  readonly zh: string
  readonly sector: Sector
  /** True for what only names a branch ("works in health care"): evidence of one occupation of the sector is told as that one. */
  readonly broad?: true
  /** True for a trade that many people follow for pleasure: its words alone say little, and never name it. */
  readonly pastime?: true
  /** What its people call themselves. Counts only where the writer says it of themselves. */
  readonly names: string
  /** Fields and workplaces: "I work in …", "at the …". By themselves they say nothing. */
  readonly work?: string
  /** What only its people say of their own days: "my pupils", "grading papers", 备课. */
  readonly doing?: string
  /** Words of the trade: a hint each, and never more than that alone. */
  readonly hints?: string
}
