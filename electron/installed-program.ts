/**
 * The installed app as a command: `lookalike audit …`, `lookalike erase …`. Its runtime starts no scripts (the RunAsNode
 * fuse is off), so the program itself is asked by its first word, and starts itself anew for an import.
 */
import { IMPORT_NODE_ARGUMENTS } from './import-protocol.ts'

const NAMES = ['audit', 'erase', 'import'] as const

/** What the program was asked for. `leading`: what stood before it, to start the same program again. */
export interface InstalledCommand { readonly name: (typeof NAMES)[number]; readonly args: readonly string[]; readonly leading: readonly string[] }

/**
 * The command in `process.argv`, or undefined when a window is wanted. Switches before it are Chromium's. `namesApp`: the
 * first argument is the app's folder, as with an Electron that is not packed (`process.defaultApp`).
 */
export function readCommand(argv: readonly string[], namesApp: boolean): InstalledCommand | undefined {
  const words = [...argv.entries()].slice(1).filter(([, word]) => !word.startsWith('--'))
  const [index, word] = words[namesApp ? 1 : 0] ?? []
  const name = NAMES.find((known) => known === word)
  return index === undefined || name === undefined ? undefined : { name, args: argv.slice(index + 1), leading: argv.slice(1, index) }
}

/**
 * How the program starts itself for one import: what `fork` takes as its script, and what goes before it. The switches of
 * V8 are taken in Chromium's form only, as in a utility process. Undefined where a Node runs us, which takes a script.
 */
export function importByProgram(): { readonly script: string; readonly execArgv: string[] } | undefined {
  if (process.type !== 'browser') return undefined
  const leading = readCommand(process.argv, process.defaultApp === true)?.leading ?? []
  return { script: 'import', execArgv: [`--js-flags=${IMPORT_NODE_ARGUMENTS.join(' ')}`, ...leading] }
}
