/**
 * Tables and weights stay data in the built app: a large JSON file lies beside the bundle and is read when something in it
 * is first asked for, instead of being compiled as code at every start.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Plugin } from 'vite'

/** Smaller files stay in the code, and so do values of a large one that take little room; in characters. */
const LARGE = 20_000
const SMALL = 400
const PREFIX = '\0data:'
const ROOT = join(import.meta.dirname, '..')
const READER = '\0data-reader.js'

/** Reads a file of the folder `parts`, wherever the code that asks came to lie. */
const READER_CODE = `import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
const folder = basename(import.meta.dirname) === 'parts' ? import.meta.dirname : join(import.meta.dirname, 'parts')
export function reads(file) {
  let read
  return () => read ??= JSON.parse(readFileSync(join(folder, file), 'utf8'))
}
`

/** The plugin of the Node build. A file's object keeps its keys; those with large values are read on demand. */
export function dataFiles(): Plugin {
  return {
    name: 'data-files',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === READER) return READER
      if (!source.endsWith('.json')) return null
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      if (!found || found.external || !found.id.endsWith('.json')) return null
      // The bundle quotes the id in a comment, and names no folder of the machine that built it.
      return isLarge(found.id) ? `${PREFIX}${relative(ROOT, found.id)}.js` : null
    },
    load(id) {
      if (id === READER) return READER_CODE
      if (!id.startsWith(PREFIX)) return null
      const path = join(ROOT, id.slice(PREFIX.length, -'.js'.length))
      const text = readFileSync(path, 'utf8')
      this.addWatchFile(path)
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
      const file = `${basename(path, '.json')}-${hash}.json`
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- isLarge has seen that it is an object
      const json = JSON.parse(text) as Record<string, unknown>
      this.emitFile({ type: 'asset', fileName: `parts/${file}`, source: JSON.stringify(json) })
      const values = Object.entries(json).map(([key, value]) => {
        const [name, written] = [JSON.stringify(key), JSON.stringify(value)]
        return written.length < SMALL ? `${name}: ${written},` : `get ${name}() { return file()[${name}] },`
      })
      return { code: `import { reads } from ${JSON.stringify(READER)}\nconst file = /* @__PURE__ */ reads(${JSON.stringify(file)})\nexport default {\n${values.join('\n')}\n}\n`, moduleType: 'js', moduleSideEffects: false }
    },
  }
}

function isLarge(path: string): boolean {
  const text = readFileSync(path, 'utf8')
  if (text.length < LARGE) return false
  const json: unknown = JSON.parse(text)
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
