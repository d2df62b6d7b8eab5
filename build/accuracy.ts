/** `npm run accuracy`: writes ACCURACY.md and how the guesses about the made-up people stand (samples/verdicts.json). */
import '../electron/deny-network.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAccuracy } from '../electron/engine/accuracy.ts'
import { accuracyText } from './accuracy-text.ts'
import { judgeMadeUpPeople } from './made-up-verdicts.ts'

/** Writes both files of the checkout and says which changed. Exit code 2 on an argument: there are none. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('npm run accuracy takes no arguments.\n')
    return 2
  }
  const root = join(import.meta.dirname, '..')
  const madeUp = await judgeMadeUpPeople()
  const texts = { 'samples/verdicts.json': `${JSON.stringify(madeUp, null, 1)}\n`, 'ACCURACY.md': accuracyText({ ...readAccuracy([], new Map()), madeUp }) }
  for (const [file, text] of Object.entries(texts)) {
    const path = join(root, file)
    const isSame = existsSync(path) && readFileSync(path, 'utf8') === text
    if (!isSame) writeFileSync(path, text)
    process.stdout.write(`${file}: ${isSame ? 'same' : 'written'}\n`)
  }
  return 0
}
