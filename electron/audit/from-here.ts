/** Where paths of the command line start. */
import { resolve } from 'node:path'

/** A path from the folder the person was in, which npm changes to the project's. */
export function fromHere(path: string): string {
  const here = process.env['npm_lifecycle_event'] === undefined ? process.cwd() : process.env['INIT_CWD'] ?? process.cwd()
  return resolve(here, path)
}
