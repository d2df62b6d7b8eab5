/** Logistic regression on a few dense numbers, by Newton's method with a ridge that draws the weights to 0 (le Cessie and van Houwelingen 1992). */

/** One weight for each number, and the constant. */
export interface DenseFit { readonly weights: readonly number[]; readonly constant: number }

const ROUNDS = 60
const SETTLED = 1e-10

/** The fit to rows of equally many numbers; the constant is free, each weight costs half of `ridge` times its square. */
export function fitDense(rows: readonly (readonly number[])[], came: readonly boolean[], ridge: number): DenseFit {
  const width = (rows[0]?.length ?? 0) + 1
  let at = Array.from({ length: width }, () => 0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = at.map((weight, place) => (place === width - 1 ? 0 : -ridge * weight))
    const bend = at.map((_, place) => at.map((_, other) => (place === other ? (place === width - 1 ? 1e-9 : ridge) : 0)))
    rows.forEach((row, index) => {
      const x = [...row, 1]
      const p = 1 / (1 + Math.exp(-x.reduce((sum, one, place) => sum + one * at[place]!, 0)))
      const miss = (came[index] === true ? 1 : 0) - p
      const spread = p * (1 - p)
      x.forEach((one, place) => {
        slope[place] = slope[place]! + miss * one
        const own = bend[place]!
        for (let other = 0; other < width; other += 1) own[other] = own[other]! + spread * one * x[other]!
      })
    })
    const move = solve(bend, slope)
    at = at.map((weight, place) => weight + move[place]!)
    if (Math.max(...move.map(Math.abs)) < SETTLED) break
  }
  return { weights: at.slice(0, -1), constant: at.at(-1) ?? 0 }
}

/** The solution of a system of linear equations, by elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!])
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows.reduce((best, row, at) => (at >= column && Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? at : best), column)
    const top = rows[pivot]!
    rows[pivot] = rows[column]!
    rows[column] = top
    for (const [at, row] of rows.entries()) {
      if (at === column) continue
      const factor = row[column]! / top[column]!
      for (let cell = column; cell < row.length; cell += 1) row[cell] = row[cell]! - factor * top[cell]!
    }
  }
  return rows.map((row, at) => row.at(-1)! / row[at]!)
}
