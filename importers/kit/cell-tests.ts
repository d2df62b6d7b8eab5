/** What can stand in a column, for telling how a row with a wrong number of cells was meant (see row-repair). Stricter than reading is. */
import type { CellTest } from './row-repair.ts'

/** An amount with a sign, a currency sign or code; groups of three digits; decimals after a point. Zeros do not lead. */
const POINTED = /^[-+]?'?[-+]?(?:[A-Z]{3} ?|[\p{Sc}￥])?[-+]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d{1,6})?'?(?: ?[\p{Sc}￥]| ?[A-Z]{3}| ?元)?$/u
/** The same with a comma before the decimals. */
const COMMAED = /^[-+]?(?:[\p{Sc}] ?)?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d{1,2})?(?: ?\p{Sc}| ?[A-Z]{3})?$/u

/** An amount whose decimals stand after a point, as exports write it. */
export const pointedAmount: CellTest = (cell) => cell.length <= 40 && POINTED.test(cell)
/** An amount whose decimals stand after a comma; only where cells are not separated by commas or were quoted. */
export const commaedAmount: CellTest = (cell) => cell.length <= 40 && COMMAED.test(cell)
/** An amount with two decimals. */
export const exactAmount: CellTest = (cell) => pointedAmount(cell) && /\.\d{2}\D*$/.test(cell)

/** A cell of one of some words. */
export function oneOf(words: Iterable<string>): CellTest {
  const set = new Set(words)
  return (cell) => set.has(cell)
}

/** Nothing at all, or what another test lets stand. */
export function emptyOr(test: CellTest): CellTest {
  return (cell) => cell === '' || test(cell)
}
