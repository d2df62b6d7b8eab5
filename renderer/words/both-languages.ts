/**
 * Sentences of one noun in both languages, side by side. English: whole sentences with named slots, never joined from
 * pieces; a key that ends in `_one` or `_other` is a plural form; `count` chooses it. Chinese: the same keys and slots,
 * written for Chinese readers, not word for word.
 */

/** The keys of a tree with each text a string; forms for one are English only, since Chinese has no plural. */
export type Translated<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Translated<T[K]>
}

/** A tree of sentences. */
interface Sentences { readonly [key: string]: string | Sentences }

/** Both languages of a noun; a key that Chinese lacks, or has alone, does not compile. */
export function inBoth<const E extends Sentences>(en: E, zh: Translated<E>): { readonly en: E; readonly zh: Translated<E> } {
  return { en, zh }
}
