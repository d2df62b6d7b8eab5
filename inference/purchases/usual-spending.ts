/**
 * How an average household divides its money: United States Bureau of Labor Statistics, Consumer Expenditures 2022
 * (release USDL-23-1943), mean annual expenditure of a consumer unit, 72,967 dollars in all. Only the line that was
 * checked against a second print of the table: food away from home. Of all else the usual share is not known here.
 */
import type { CategoryId } from '../categories/categories.ts'

/** Dollars a year. */
const DOLLARS: Readonly<Partial<Record<CategoryId, number>>> = { dining: 3_639 }
/**
 * Without housing (33.3 %), transport (16.8 %), insurance and pensions (12.0 %) and health care (8.0 %): what shops and
 * wallets show is mostly the rest. A person's own whole is not cut so, which keeps the comparison on the low side.
 */
const WHOLE = 72_967 * (1 - 0.333 - 0.168 - 0.12 - 0.08)

/** The usual share of a category in everyday spending (0 to 1); undefined where it is not known. */
export function shareOfUsual(id: CategoryId): number | undefined {
  const dollars = DOLLARS[id]
  return dollars === undefined ? undefined : dollars / WHOLE
}
