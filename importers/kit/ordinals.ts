/** Keys for rows that can be written twice and both be true: the second of equal rows of a file gets `~2`, the third `~3`. */
export function openOrdinals(): (base: string) => string {
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  return (base) => {
    // Nearly all are new, and adding alone tells that: one look-up instead of two.
    const before = seen.size
    if (seen.add(base).size > before) return base
    const count = (counts.get(base) ?? 1) + 1
    counts.set(base, count)
    return `${base}~${count}`
  }
}
