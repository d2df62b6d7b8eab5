import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { ACCURACY, MARKED } from './made-up-accuracy.ts'
import * as mira from './made-up-mira.ts'
import { PROFILE } from './made-up-profile.ts'
import { PICKED } from './fake-engine.ts'
import { open, SCREENS } from './render.tsx'
import { claimKindWords, codeWords } from '../../renderer/words/codes.ts'
import { formWords, kindWords } from '../../renderer/words/kinds.ts'

// The words of importers' codes are in both languages and in no tree of sentences.
const CODES = ['no-time', 'cut-row', 'no-text', 'no-ads-supplied'].map(codeWords)
const KINDS = [claimKindWords('gender'), claimKindWords('advertiser-list'), formWords('x', 'data-2020'), formWords('whatsapp', 'android-dash'), formWords('amazon', 'retail-order-history'), ...['message', 'media'].map((kind) => kindWords('whatsapp', kind))]

// What the engine says stays as it is in the pseudo-locale; so do names of languages, key caps and units.
const ENGINE = JSON.stringify([mira, ACCURACY, MARKED, PROFILE, [...mira.GUESSES, mira.SENSITIVE].map(mira.detail), PICKED, 'It went wrong in the way called password-needed. Nothing was read and nothing was changed. Choose another file. password-needed · 7F3A', 'L. Mira Fontaine', 'data/personalization.js', 'A made-up shop', 'interest Parents Renters Jazz Home & garden', 'see fdp.exe and now U+202E U+200B K.', '0.1.0 /home/mira/.local/share/lookalike', 'tweets.js like.js ad-impressions.js', CODES, KINDS])
const ALLOWED = /^(EN|English|JAN|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec|MB|kB|GB|UTC)$/

/** Latin words that stand in the document and that the engine did not say. */
function strangers(): string[] {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    for (const [word] of (node.textContent ?? '').matchAll(/[A-Za-z]{2,}/g)) if (!ENGINE.includes(word) && !ALLOWED.test(word)) found.push(word)
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      for (const [word] of (element.getAttribute(name) ?? '').matchAll(/[A-Za-z]{2,}/g)) if (!ENGINE.includes(word) && !ALLOWED.test(word)) found.push(`${name}: ${word}`)
    }
  }
  return [...new Set(found)]
}

describe('In the pseudo-locale', () => {
  test.each(SCREENS)('no text of ours is left on the screen: $name', async ({ address, scene, reach }) => {
    const opened = await open(address, scene, 'pseudo')
    await reach?.(opened)
    expect(strangers()).toEqual([])
  })
})

interface Node { readonly type: string; readonly [key: string]: unknown }

/** Every node of a syntax tree. */
function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodes(one)
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') yield value as Node
    for (const inner of Object.values(value)) yield* nodes(inner)
  }
}

const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'hint', 'aria-description'])
const files = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))

test.each(files)('%s has no text of its own: it comes from the words', (file) => {
  const { program } = parseSync(file, readFileSync(join('renderer', file), 'utf8'))
  const raw: string[] = []
  for (const node of nodes(program)) {
    if (node.type === 'JSXText' && /\p{L}{2,}/u.test(String(node['value']))) raw.push(String(node['value']).trim())
    if (node.type !== 'JSXAttribute') continue
    const { name } = node['name'] as { name: string }
    const value = node['value'] as Node | null
    if (SPOKEN.has(name) && value?.type === 'Literal' && /\p{L}/u.test(String(value['value']))) raw.push(`${name}: ${String(value['value'])}`)
  }
  // Names of languages stand in their own language.
  expect(raw.filter((text) => text !== 'EN' && text !== '中文' && text !== 'English')).toEqual([])
})
