/**
 * What Electron loads first: the window, or what the program was asked for as a command. A command is done before Electron
 * is ready, since its main module is awaited first (node_bindings.cc, JoinAppCode): no display is needed, and nothing of a
 * browser is made.
 */
import './deny-network.ts'
import { readCommand, type InstalledCommand } from './installed-program.ts'
import { codeWord, tell, terminal } from './terminal-text.ts'

/** Ends the process with the command's exit status; does not return. */
async function perform(command: InstalledCommand): Promise<never> {
  let status = 1
  try {
    status = await run(command)
  } catch (thrown) {
    // What was thrown may hold content: its kind does not.
    tell(process.stderr, terminal`Lookalike ended because something failed that should not: ${codeWord(thrown instanceof Error ? thrown.name : typeof thrown)}.`)
  }
  await Promise.all([process.stdout, process.stderr].map(written))
  // Under Electron this is `app.exit`, which ends the process at once as long as the app is not ready (browser.cc, Exit).
  process.exit(status)
}

async function run({ name, args }: InstalledCommand): Promise<number> {
  if (name === 'import') {
    const { ended } = await import('./import-process.ts')
    await ended
    return 0
  }
  const { main } = name === 'audit' ? await import('./audit.ts') : await import('./erase-command.ts')
  return main(args)
}

/** Resolves when all that was told is out, or nobody reads it any more. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => { stream.write('', 'utf8', () => resolve()) })
}

const command = readCommand(process.argv, process.defaultApp === true)
if (command) await perform(command)
// Awaited too: what has to be said before Electron is ready is said in it.
else await import('./main.ts')
