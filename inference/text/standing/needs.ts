/** What a pattern cannot match without: a cheap one that is tried first. Kept beside the pattern, so that a list of patterns stays one. */

const needs = new WeakMap<RegExp, RegExp>()

/** The pattern, with what it needs. */
export function needing(pattern: RegExp, need: RegExp): RegExp {
  needs.set(pattern, need)
  return pattern
}

/** What the pattern needs; undefined where nothing is known. */
export function needOf(pattern: RegExp): RegExp | undefined { return needs.get(pattern) }
