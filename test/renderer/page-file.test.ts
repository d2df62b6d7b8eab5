import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const html = readFileSync('renderer/index.html', 'utf8')

test('The page states its own policy: nothing but its own script, style and font, no connection, no form, no frame', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.split('; ')
  expect(policy).toEqual([
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob:", "font-src 'self'", "connect-src 'none'", "worker-src 'none'", "frame-src 'none'",
    "form-action 'none'", "base-uri 'none'", "object-src 'none'", "require-trusted-types-for 'script'",
  ])
})

test('The page has one script, no style of its own, and names nothing on another computer', () => {
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).not.toMatch(/<style|style="|https?:\/\/|\son\w+="/)
})

test('No file of the page writes markup, opens a connection or keeps anything in the browser', () => {
  const banned = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|sessionStorage|indexedDB|https?:\/\//
  const files = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|tsx|css)$/.test(file))
  expect(files.filter((file) => banned.test(readFileSync(join('renderer', file), 'utf8')))).toEqual([])
})

test('The bridge is known to one file only', () => {
  const files = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  expect(files.filter((file) => /window\.lookalike/.test(readFileSync(join('renderer', file), 'utf8')))).toEqual(['client.ts'])
})
