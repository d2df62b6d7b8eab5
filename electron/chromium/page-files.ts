/** The built page as answers to intercepted requests: nothing is listened on, and nothing but our origin is answered. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** The made-up origin of the page; `.invalid` never resolves (RFC 6761). */
export const ORIGIN = 'https://app.invalid'

/** The content policy of the page, sent as a header by both hosts (security.md section 1, layer 3). */
export const CONTENT_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob:", "font-src 'self'", "connect-src 'none'",
  "worker-src 'none'", "frame-src 'none'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.json': 'application/json',
}

/** Headers that every answer carries. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': ['camera', 'microphone', 'geolocation', 'usb', 'serial', 'hid', 'bluetooth', 'display-capture', 'midi', 'payment', 'idle-detection', 'local-fonts', 'clipboard-read'].map((name) => `${name}=()`).join(', '),
  'cache-control': 'no-store',
}

/** One file of the page. */
export interface PageFile { readonly type: string; readonly body: Buffer }

/**
 * All files of a built page, by their path on the origin (`/`, `/assets/index.js`). Read once: the page is small. Throws
 * where there is no page: a browser that is answered "not found" shows a blank window and calls it loaded.
 */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map(filesBelow(folder).map((path) => [
    `/${relative(folder, path).split(sep).join('/')}`,
    { type: TYPES[extname(path)] ?? 'application/octet-stream', body: readFileSync(path) },
  ]))
  const index = files.get('/index.html')
  if (!index) throw new Error('the built page has no index.html')
  files.set('/', index)
  return files
}

/** Paths of all files, folder by folder: inside a packed app the entries of a folder do not tell where they are (Electron's asar-fs-wrapper.ts, readdirSync). */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

/** The file that an address of ours names; undefined for every other address. The build's own names need no decoding. */
export function fileFor(files: ReadonlyMap<string, PageFile>, address: string): PageFile | undefined {
  const url = URL.parse(address)
  return url?.origin === ORIGIN ? files.get(url.pathname) : undefined
}
