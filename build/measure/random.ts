/** The one generator behind folds, starts and resamples: same seed, same figures. */

/** Seed of every run (measure.md, rule 5). */
export const SEED = 20140501

/** Numbers in [0, 1) by sfc32 (C. Doty-Humphrey, public domain, PractRand), seeded by two words. */
export function randomFrom(seed: number, stream = 0): () => number {
  let a = seed | 0
  let b = stream | 0
  let c = 0x9e3779b9 | 0
  let counter = 1
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t | 0
    return (t >>> 0) / 4294967296
  }
  for (let warm = 0; warm < 15; warm++) next()
  return next
}

/** The numbers 0 to n - 1 in a random order (Fisher and Yates). */
export function shuffled(n: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, at) => at)
  for (let last = n - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
  return order
}
