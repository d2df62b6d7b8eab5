/** What the built app could reach, read from the bundles themselves: the files that are packed and run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BANNED_GLOBALS, NETWORK_MODULES } from '../../build/layers.ts'
import { CONTENT_POLICY, fileFor, ORIGIN, PAGE_HEADERS, readPageFiles } from '../../electron/chromium/page-files.ts'
import { type Node, nodes, parsed } from './source.ts'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')

/** Entries that are tools of the project: not packed (test/built/package.test.ts). */
const TOOLS = /^(bench|golden|measure.*)\.js$/

interface Bundle { readonly name: string; readonly text: string; readonly all: readonly Node[] }

const bundles: readonly Bundle[] = files(dist).filter((path) => /\.c?js$/.test(path) && !TOOLS.test(relative(dist, path)))
  .map((path) => {
    const text = readFileSync(path, 'utf8')
    return { name: relative(dist, path).replace(/-[\w-]{8}\.js$/, '.js'), text, all: [...nodes(parsed(relative(root, path), text))] }
  })

function files(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new Error('The app is not built. Run: npm run build')
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Modules that a bundle loads, however it says so. */
function loads({ all }: Bundle): readonly string[] {
  return all.flatMap((node) => {
    const named = node.type === 'CallExpression' && ['require', '__require'].includes((node['callee'] as { name?: string }).name ?? '')
      ? (node['arguments'] as readonly Node[])[0]
      : node.type.startsWith('Import') || node.type.startsWith('Export') ? node['source'] as Node | undefined : undefined
    const value = named?.['value']
    return typeof value === 'string' ? [value] : []
  })
}

/** Names that stand on their own (not as a member or key) in a bundle. */
function freeNames({ all }: Bundle): readonly string[] {
  const keys = new Set<unknown>()
  for (const node of all) {
    if (node.type === 'MemberExpression' && node['computed'] !== true) keys.add(node['property'])
    if (node.type.endsWith('Property') || node.type.endsWith('Definition')) keys.add(node['key'])
  }
  return all.filter((node) => node.type === 'Identifier' && !keys.has(node)).map((node) => String(node['name']))
}

/** Web addresses in the strings of a bundle. */
function addresses({ all }: Bundle): readonly string[] {
  return all.flatMap((node) => {
    const value = node.type === 'Literal' ? node['value'] : node.type === 'TemplateElement' ? (node['value'] as { raw: string }).raw : undefined
    return typeof value === 'string' ? value.match(/(?:https?|wss?):\/\/[^\s"'<>\\)]*/g) ?? [] : []
  })
}

/** Addresses that may stand in the app, and why no code fetches them. */
const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/www\.w3\.org\/(1998|1999|2000|XML)\//, 'names of XML namespaces'],
  [/^https?:\/\/json-schema\.org\//, 'names of schema dialects, in the argument checks'],
  [/^https:\/\/react\.dev\/errors\/$/, 'text of React’s own errors, to be read by a person'],
  [/^https:\/\/react\.i18next\.com\//, 'text of a warning of the translations'],
  [/^http:\/\/localhost$/, 'a base to resolve the router’s own paths against'],
  [/^http:\/\/\[?$/, 'the beginning of an address that the argument checks build to test one'],
  [new RegExp(`^${ORIGIN.replaceAll('.', String.raw`\.`)}/?$`), 'the page’s own origin, answered by the host'],
  [/^https:\/\/([a-z-]+\.)*example(\.(org|com|net))?([/?#]|$)/, 'links in the messages of the made-up people; the domain is nobody’s (RFC 2606)'],
]

/** Network globals and code from text that a library names, and why it never gets there. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  // Asks for its own WebAssembly, which is inside; where asking is denied, it decodes it (deny-network.test.ts).
  'parts/zip.js.js': ['fetch'],
}

describe('the bundles', () => {
  it('are all there', () => {
    expect(bundles.map(({ name }) => name)).toEqual(expect.arrayContaining(['main.js', 'engine-process.js', 'import-process.js', 'start.js', 'audit.js', 'audit-cli.js', 'preload.cjs', 'renderer/assets/index.js']))
  })

  it('load no network module but in the code that takes their functions away', () => {
    const loading = bundles.flatMap((bundle) => loads(bundle).filter((name) => NETWORK_MODULES.test(name)).map((name) => ({ name, denies: bundle.text.includes('ERR_NETWORK_DENIED') })))
    expect(new Set(loading.map(({ denies }) => denies))).toEqual(new Set([true]))
    expect(loading.map(({ name }) => name).toSorted()).toEqual(['node:dgram', 'node:dns', 'node:http', 'node:http2', 'node:https', 'node:inspector', 'node:net', 'node:tls'])
  })

  it('load nothing but Node’s own modules, the store, Electron and each other', () => {
    const others = bundles.flatMap((bundle) => loads(bundle)).filter((name) => !isBuiltin(name) && !/^\.\.?\//.test(name))
    expect([...new Set(others)].toSorted()).toEqual(['better-sqlite3', 'electron'])
  })

  it('name no global that reaches a network, but where a library is listed with the reason', () => {
    const found = bundles.flatMap((bundle) => freeNames(bundle).filter((name) => BANNED_GLOBALS.includes(name) && !(NAMED[bundle.name]?.includes(name) ?? false)).map((name) => `${bundle.name} names ${name}`))
    expect(found).toEqual([])
  })

  it('hold no web address that is not listed with the reason why it is never fetched', () => {
    const found = bundles.flatMap((bundle) => addresses(bundle).filter((address) => !ADDRESSES.some(([known]) => known.test(address))).map((address) => `${bundle.name}: ${address}`))
    expect(found).toEqual([])
  })

  it('name no folder of the machine that built them', () => {
    const home = process.env['HOME'] ?? root
    const packed = files(dist).filter((path) => !path.endsWith('.map') && !/\/\.built-/.test(path) && !TOOLS.test(relative(dist, path)))
    expect(packed.filter((path) => {
      const text = readFileSync(path, 'latin1')
      return text.includes(`${root}/`) || (home.length > 5 && text.includes(`${home}/`))
    })).toEqual([])
  })
})

describe('the built page', () => {
  const html = readFileSync(join(dist, 'renderer/index.html'), 'utf8')

  it('carries the content policy in itself too, as far as a meta element can', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1]
    // frame-ancestors has no effect in a meta element and would only warn.
    expect(policy?.split('; ')).toEqual(CONTENT_POLICY.split('; ').filter((directive) => !directive.startsWith('frame-ancestors')))
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
  })

  it('has one script, of its own origin, and nothing inline', () => {
    expect(html.match(/<script[^>]*>[^<]*<\/script>/g)).toEqual([expect.stringMatching(/^<script type="module" crossorigin src="\.\/assets\/index-[\w-]+\.js"><\/script>$/)])
    expect(html).not.toMatch(/ on[a-z]+=|<style|style=|<base|<iframe|<object|<embed/i)
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, to]) => to).filter((to) => !/^\.?\/?[\w./-]+$/.test(to ?? ''))).toEqual([])
  })

  it('has no source map and no style that points outside', () => {
    expect(files(join(dist, 'renderer')).filter((path) => path.endsWith('.map'))).toEqual([])
    for (const path of files(join(dist, 'renderer')).filter((name) => name.endsWith('.css'))) expect(readFileSync(path, 'utf8')).not.toMatch(/url\(\s*["']?(https?:|\/\/|data:)|@import/)
  })
})

describe('what the hosts send with the page', () => {
  it('is the policy, word for word', () => {
    expect(PAGE_HEADERS).toEqual({
      'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'none'; worker-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), bluetooth=(), display-capture=(), midi=(), payment=(), idle-detection=(), local-fonts=(), clipboard-read=()',
      'cache-control': 'no-store',
    })
  })

  it('answers the built files and nothing else, whatever the address looks like', () => {
    const pages = readPageFiles(join(dist, 'renderer'))
    expect(fileFor(pages, `${ORIGIN}/`)).toBe(pages.get('/index.html'))
    expect(fileFor(pages, `${ORIGIN}/?x#y`)).toBe(pages.get('/index.html'))
    const refused = [
      `${ORIGIN}/../package.json`, `${ORIGIN}/%2e%2e/%2e%2e/etc/passwd`, `${ORIGIN}/%E0%A4%A`, `${ORIGIN}/..%2f..%2fpackage.json`, `${ORIGIN}//etc/passwd`, `${ORIGIN}/assets`, `${ORIGIN}/assets/`,
      'http://app.invalid/', 'https://app.invalid:444/', 'https://app.invalid.example/', 'https://example/app.invalid/', 'file:///index.html', 'about:blank', '', 'x', 'https://', `${ORIGIN}/constructor`, `${ORIGIN}/__proto__`,
    ]
    expect(refused.filter((address) => fileFor(pages, address) !== undefined)).toEqual([])
  })
})
