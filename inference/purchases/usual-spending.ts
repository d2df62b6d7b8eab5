/**
 * How an average household divides its money: United States Bureau of Labor Statistics, Consumer Expenditures 2022
 * (release USDL-23-1943), mean annual expenditure of a consumer unit, 72,967 dollars in all. Only the lines of that table
 * that one of our categories matches.
 */
import type { CategoryId } from '../categories/categories.ts'

/** Dollars a year. */
const DOLLARS: Readonly<Partial<Record<CategoryId, number>>> = {
  dining: 3_639, alcohol: 583, fashion: 1_945, beauty: 866, books: 117, education: 1_335, tobacco: 371, charity: 2_755,
}
/**
 * Without housing (33.3 %), transport (16.8 %), insurance and pensions (12.0 %) and health care (8.0 %): what shops and
 * wallets show is mostly the rest. A person's own whole is not cut so, which keeps the comparison on the low side.
 */
const WHOLE = 72_967 * (1 - 0.333 - 0.168 - 0.12 - 0.08)

/** The usual share of a category in everyday spending (0 to 1); undefined where the survey has no such line. */
export function shareOfUsual(id: CategoryId): number | undefined {
  const dollars = DOLLARS[id]
  return dollars === undefined ? undefined : dollars / WHOLE
}
