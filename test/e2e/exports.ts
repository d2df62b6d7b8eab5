/** Exports for the journeys, made from the made-up people and planted words. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mira } from '../../samples/mira.ts'

/** Writes Mira's exports below `folder`; gives their paths by the beginning of their names. */
export async function writeExports(folder: string): Promise<(beginning: string) => string> {
  mkdirSync(folder, { recursive: true })
  const paths = new Map<string, string>()
  for (const { name, bytes } of await mira.archives()) {
    writeFileSync(join(folder, name), bytes)
    paths.set(name, join(folder, name))
  }
  return (beginning) => {
    const found = [...paths.keys()].find((name) => name.startsWith(beginning))
    if (found === undefined) throw new Error(`no export begins with ${beginning}`)
    return paths.get(found) ?? ''
  }
}

/** A chat whose every text would do something if it were more than text. */
export const HOSTILE_CHAT = [
  '[13/02/2024, 10:00:00] Eve: <img src=x onerror="document.title=\'taken\'"> the dog barks',
  '[13/02/2024, 10:01:00] Bob: <script>document.title="taken"</script>',
  '[13/02/2024, 10:02:00] Eve: javascript:document.title="taken" https://evil.example/?q=canary',
  '[13/02/2024, 10:03:00] Bob: {{7*7}} ${7*7} %s \u202Egnp.exe',
  '[13/02/2024, 10:04:00] Bob: mailto:someone@evil.example',
].join('\n')
