/** `npm run golden [SOURCE [CASE]]`: writes the expected output of importers, for a person to read the difference. */
import '../electron/deny-network.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldenCases, goldenLines } from './golden-cases.ts'

/** Writes expected.jsonl of the chosen cases and says which changed. Exit code 2 when there is no such case. */
export async function main(args: readonly string[]): Promise<number> {
  const cases = goldenCases(args[0], args[1])
  if (cases.length === 0) {
    process.stderr.write('There is no such golden case. They are the folders test/golden/SOURCE/CASE with an input folder.\n')
    return 2
  }
  for (const golden of cases) {
    const file = join(golden.folder, 'expected.jsonl')
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined
    const lines = await goldenLines(golden)
    const after = `${lines.join('\n')}\n`
    if (before !== after) writeFileSync(file, after)
    const change = before === undefined ? 'written' : before === after ? 'same' : 'changed'
    process.stdout.write(`${golden.source}/${golden.name}: ${lines.length} lines, ${change}\n`)
  }
  return 0
}
