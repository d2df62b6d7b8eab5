import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { BANNED_GLOBALS, BANNED_MEMBERS, LAYER_RULES } from '../build/layers.ts'

const root = resolve(import.meta.dirname, '..')
const FOLDERS = ['electron', 'renderer', 'db', 'importers', 'inference', 'samples', 'build']

interface Import { readonly to: string; readonly isType: boolean }
interface SourceFile { readonly path: string; readonly imports: readonly Import[]; readonly names: readonly string[] }

function sourceFiles(): readonly SourceFile[] {
  return FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => read(relative(root, join(entry.parentPath, entry.name)))))
}

function read(path: string, text = readFileSync(join(root, path), 'utf8')): SourceFile {
  const { program, module } = parseSync(path, text)
  const imports: Import[] = []
  const place = (to: string): string => (to.startsWith('.') ? relative(root, resolve(root, dirname(path), to)) : to)
  for (const { moduleRequest, entries } of module.staticImports) {
    imports.push({ to: place(moduleRequest.value), isType: entries.length > 0 && entries.every((entry) => entry.isType) })
  }
  for (const { entries } of module.staticExports) {
    for (const entry of entries) if (entry.moduleRequest) imports.push({ to: place(entry.moduleRequest.value), isType: entry.isType })
  }
  const names: string[] = []
  walk(program, (node) => {
    if (node['type'] === 'ImportExpression') {
      const source = node['source'] as { value?: unknown }
      if (typeof source.value === 'string') imports.push({ to: place(source.value), isType: false })
    }
    if (node['type'] === 'Identifier' && typeof node['name'] === 'string') names.push(node['name'])
    if (node['type'] === 'JSXIdentifier' && typeof node['name'] === 'string') names.push(node['name'])
    if (node['type'] === 'NewExpression' && (node['callee'] as { name?: string }).name === 'Function') names.push('eval')
  })
  return { path, imports, names }
}

function walk(node: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) for (const child of node) walk(child, visit)
  else if (typeof node === 'object' && node !== null) {
    const record = node as Record<string, unknown>
    if (typeof record['type'] === 'string') visit(record)
    for (const child of Object.values(record)) if (typeof child === 'object') walk(child, visit)
  }
}

function broken(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, imports }) => imports.flatMap(({ to, isType }) => LAYER_RULES
    .filter(({ from, not, except, typesAllowed }) => from.test(path) && not.test(to) && !(except?.test(to) ?? false) && !(typesAllowed === true && isType))
    .map(({ sentence }) => `${path} imports ${to}. ${sentence}`)))
}

function bannedNames({ path, names }: SourceFile): readonly string[] {
  if (path === 'electron/deny-network.ts') return []
  return names.filter((name) => BANNED_GLOBALS.includes(name) || BANNED_MEMBERS.includes(name)).map((name) => `${path} names ${name}`)
}

describe('the house', () => {
  const files = sourceFiles()

  it('imports only what each room may know', () => {
    expect(broken(files)).toEqual([])
  })

  it('names nothing that reaches a network or runs text as code', () => {
    // The boot script of the Chromium host names them to delete them, as strings.
    expect(files.flatMap(bannedNames)).toEqual([])
  })

  it('has no room without a name', () => {
    expect(files.map(({ path }) => path).filter((path) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/.test(path))).toEqual([])
  })

  it('would notice each kind of breach', () => {
    const breaches = [
      read('importers/sources/a.ts', "import { readFile } from 'node:fs'\nimport { openStore } from '../../db/open.ts'\nimport net from 'node:net'"),
      read('renderer/a.tsx', "import { openEngine } from '../electron/engine.ts'\nfetch('x')"),
      read('inference/guesses/a.ts', "const x = await import('node:https')"),
      read('db/a.ts', "export { x } from '../importers/registry.ts'"),
      read('electron/contract/a.ts', "import { openStore } from '../../db/open.ts'\nimport type { Words } from '../../db/model.ts'\nimport { nothing } from './checks.ts'"),
    ]
    expect(broken(breaches).length).toBe(9)
    expect(breaches.flatMap(bannedNames)).toEqual(['renderer/a.tsx names fetch'])
  })
})
