/**
 * Entry of every npm script. Plain JavaScript, so that any Node can start it: it finds the project's own Node 24 when
 * the outer one is too old, builds what is missing or stale, and hands over.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [major, minor] = process.versions.node.split('.').map(Number)
const isNewEnough = major > 22 || (major === 22 && minor >= 18)

/** The Node that came with npm ci, or undefined. */
function ownNode() {
  const modules = join(root, 'node_modules')
  if (!existsSync(modules)) return undefined
  for (const name of readdirSync(modules)) {
    if (!/^node-(bin-)?(linux|darwin|win)-/.test(name)) continue
    for (const file of ['bin/node', 'bin/node.exe']) {
      const path = join(modules, name, file)
      if (existsSync(path) && spawnSync(path, ['--version']).status === 0) return path
    }
  }
  return undefined
}

if (!existsSync(join(root, 'node_modules'))) {
  process.stderr.write('The packages are not installed, so nothing can run yet. Run: npm ci\n')
  process.exit(1)
}

if (!isNewEnough) {
  const node = process.env['LOOKALIKE_OWN_NODE'] ? undefined : ownNode()
  if (!node) {
    process.stderr.write(`Lookalike needs Node 22.18 or newer; this is ${process.versions.node}, and the copy that npm ci brings does not run on this machine. Install Node 24 from your system's packages and try again.\n`)
    process.exit(1)
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, LOOKALIKE_OWN_NODE: node } })
  // The terminal sends Ctrl-C to both; the child decides when to end.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  if (process.platform !== 'win32') process.on('SIGQUIT', () => child.kill('SIGQUIT'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
} else {
  const { runCommand } = await import('./commands.ts')
  await runCommand(process.argv[2] ?? '', process.argv.slice(3))
}
