/** Keys for rows that can be written twice and both be true: the second of equal rows of a file gets `~2`, the third `~3`. */
export function openOrdinals(): (base: string) => string {
  const counts = new Map<string, number>()
  return (base) => {
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    return count === 1 ? base : `${base}~${count}`
  }
}
