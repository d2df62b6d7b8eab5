/** How often a property is tried: `usual` times in every test run, `LOOKALIKE_FUZZ_RUNS` times when that is set, e.g. to 100000 before a release. */
export function fuzzRuns(usual: number): number {
  return Number(process.env['LOOKALIKE_FUZZ_RUNS'] ?? usual)
}
