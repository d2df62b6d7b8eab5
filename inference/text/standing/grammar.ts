/** What a language's grammar tells around a named thing: the shape that english.ts, chinese.ts and french.ts fill in. */

/** A trait of clause or line: a feature of the line models, and nothing else. */
export interface Trait {
  /** Stable: the weights of the line models name it. */
  readonly name: string
  /** Where the pattern is tried: in the clause before the word, in the clause after it, in its sentence, or in the whole line. */
  readonly where: 'before' | 'after' | 'sentence' | 'line'
  readonly pattern: RegExp
}

/**
 * Patterns of one language. Those of `own`, `other` end at the word (`$`), and the one that begins nearest to it decides;
 * those of `otherAfter`, `pastAfter` are tried on the rest of the clause behind the word.
 */
export interface Grammar {
  readonly own: readonly RegExp[]
  readonly other: readonly RegExp[]
  readonly otherAfter: readonly RegExp[]
  /** A named phrase that says itself whose it is: "my dog". */
  readonly ownInside: RegExp
  /** A verb of having just before the word; whoever is named ahead of it has the thing. */
  readonly having?: RegExp
  readonly denied: readonly RegExp[]
  readonly wished: readonly RegExp[]
  readonly past: readonly RegExp[]
  readonly pastAfter: readonly RegExp[]
  /** Words for somebody else as the one who does it. */
  readonly others: readonly RegExp[]
  /** People of the writer's household as those who do it; global. They speak for the household where a thing is had, not where it is one's own doing or state. */
  readonly household?: RegExp
  /** A sentence that asks, unless the writer is its subject. */
  readonly asked?: RegExp
  /** Before the word: it is meant to be done, and `plannedNot` behind the word says that it has been. */
  readonly planned?: RegExp
  readonly plannedNot?: RegExp
  /** True where the patterns of subjects are claims that the clause around them may turn ("… 了吗", "他说 …"). */
  readonly readsPatterns?: true
  /** True where a claiming pattern counts only with a name or a phrase of its subject inside, so that what shields these ("hold my beer") shields it too. */
  readonly patternsHoldNames?: true
  /** Words for the writer as the one who does it; global. */
  readonly self: RegExp
  /** Work with other people's animals, children and homes; null where the language has no pattern for it. */
  readonly atWork: RegExp | null
  /** Talk of idols, actors or characters. */
  readonly fanTalk: RegExp | null
  readonly traits: readonly Trait[]
}
