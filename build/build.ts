/**
 * Builds the app with one tool (vite), in three small builds: the page, the Node side (engine, import process, hosts,
 * command line) and the preload. `ensureBuilt` does only what is missing or older than its sources.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'
import { dataFiles } from './data-files.ts'

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')

/** The three builds. `node` is enough for the headless audit; the window needs all. */
export const TARGETS = ['node', 'page', 'preload'] as const
/** One of {@link TARGETS}. */
export type Target = (typeof TARGETS)[number]

/** Which folders each build reads: a change there makes it stale. */
const SOURCES: Record<Target, readonly string[]> = {
  node: ['electron', 'db', 'importers', 'inference', 'samples', 'build'],
  page: ['renderer', 'electron', 'db'],
  preload: ['electron'],
}

/** Entries of the Node side, by the name of the file in dist/. An entry whose source does not exist is an error of the build. */
const NODE_ENTRIES: Readonly<Record<string, string>> = {
  audit: 'electron/audit.ts',
  'audit-cli': 'electron/audit-cli.ts',
  erase: 'electron/erase-command.ts',
  'erase-cli': 'electron/erase-cli.ts',
  'engine-process': 'electron/engine-process.ts',
  'import-process': 'electron/import-process.ts',
  start: 'electron/start.ts',
  entry: 'electron/entry.ts',
  main: 'electron/main.ts',
  bench: 'build/bench.ts',
  measure: 'build/measure.ts',
  accuracy: 'build/accuracy.ts',
  golden: 'build/golden.ts',
}

/** Packages that stay outside the Node bundle: native code, the runtime itself, and tools. */
const EXTERNAL = ['better-sqlite3', 'electron', 'vite', 'playwright-core', '@sparticuz/chromium']

function pageConfig(): InlineConfig {
  return {
    root: join(root, 'renderer'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: join(dist, 'renderer'), emptyOutDir: true, target: 'es2023', modulePreload: false,
      // A data: address would need a wider content policy: every asset is a file.
      assetsInlineLimit: 0, sourcemap: false, chunkSizeWarningLimit: 2_000,
    },
  }
}

function nodeConfig(): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: EXTERNAL },
    plugins: [dataFiles()],
    define: { INFERENCE_SHA: JSON.stringify(shaOf('inference')) },
    build: {
      // The data files (build/data-files.ts) are assets.
      ssr: true, emitAssets: true, outDir: dist, emptyOutDir: false, target: 'node22', minify: false, sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(NODE_ENTRIES).filter(([, file]) => existsSync(join(root, file))).map(([name, file]) => [name, join(root, file)])),
        external: [/^node:/, ...EXTERNAL],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  }
}

function preloadConfig(): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: dist, emptyOutDir: false, target: 'node22', minify: false,
      lib: { entry: join(root, 'electron/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
      rolldownOptions: { external: ['electron'] },
    },
  }
}

/** SHA-256 of everything in a folder of sources. */
function shaOf(folder: string): string {
  const hash = createHash('sha256')
  for (const file of filesBelow(join(root, folder))) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Fingerprint of all files that a target is built from: their paths, sizes and times. */
function fingerprint(target: Target): string {
  const hash = createHash('sha256')
  for (const folder of [...SOURCES[target], 'package-lock.json']) {
    for (const file of filesBelow(join(root, folder))) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}\0${size}\0${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

/** Builds one target and remembers what it was built from. */
export async function buildTarget(target: Target): Promise<void> {
  const print = fingerprint(target)
  const config = { node: nodeConfig, page: pageConfig, preload: preloadConfig }[target]()
  if (target === 'page') {
    const react = await import('@vitejs/plugin-react')
    config.plugins = [react.default()]
  }
  const output = await build(config)
  if (target === 'node') removeOldParts(output)
  mkdirSync(dist, { recursive: true })
  // What the network test found is true of the build that it ran on, and of no other.
  rmSync(join(dist, 'network-test.json'), { force: true })
  writeFileSync(join(dist, `.built-${target}`), print)
}

/** Parts carry hashes in their names: those of an earlier build would stay for ever. Removed last, so that a running app keeps its own. */
function removeOldParts(output: Awaited<ReturnType<typeof build>>): void {
  const made = new Set((Array.isArray(output) ? output : [output]).flatMap((one) => ('output' in one ? one.output.map(({ fileName }) => fileName) : [])))
  for (const file of filesBelow(join(dist, 'parts'))) {
    const name = `parts/${relative(join(dist, 'parts'), file)}`
    if (!made.has(name) && !made.has(name.replace(/\.map$/, ''))) rmSync(file)
  }
}

/** True when the target is not built, or was built from other files. */
export function isStale(target: Target): boolean {
  const stamp = join(dist, `.built-${target}`)
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(target)
}

/** Builds what is missing or stale, saying so in one line on standard error. */
export async function ensureBuilt(targets: readonly Target[]): Promise<void> {
  const stale = targets.filter(isStale)
  if (stale.length === 0) return
  process.stderr.write(`Building ${stale.join(', ')} …\n`)
  // Vite sets this for the whole process; tests that are started next need the development build of React.
  const before = process.env['NODE_ENV']
  for (const target of stale) await buildTarget(target)
  if (before === undefined) delete process.env['NODE_ENV']
  else process.env['NODE_ENV'] = before
}
