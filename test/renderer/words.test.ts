import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en, zh } from '../../renderer/words/sentences.ts'
import { claimKindWords, codeWords } from '../../renderer/words/codes.ts'
import { formWords, kindWords } from '../../renderer/words/kinds.ts'

/** All texts of a tree by their dotted key. */
function texts(tree: object, path = ''): Map<string, string> {
  return new Map(Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...texts(value as object, `${path}${key}.`)]))
}

const english = texts(en)
const chinese = texts(zh)
const slots = (text: string): string[] => [...text.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name).toSorted()

describe('The words', () => {
  test('have the same keys in both languages, but for the English form for one', () => {
    expect([...chinese.keys()].toSorted()).toEqual([...english.keys()].filter((key) => !key.endsWith('_one')).toSorted())
  })

  test('have the same slots in both languages', () => {
    for (const [key, text] of chinese) expect([key, slots(text)]).toEqual([key, slots(english.get(key) ?? '')])
  })

  test('come in a form for one wherever there is a form for more', () => {
    const others = [...english.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length))
    expect(others.filter((key) => !english.has(`${key}_one`))).toEqual([])
  })

  test('neither shout nor alarm nor praise', () => {
    const banned = /!|！|\b(spy|spies|creepy|shocking|secret|dossier|just|simply|oops|congratulations|certain|safe|protected)\b|\p{Extended_Pictographic}/iu
    expect([...english, ...chinese].filter(([, text]) => banned.test(text))).toEqual([])
  })

  test('are Chinese where they are Chinese: full-width marks, 你, and no typed space beside Han', () => {
    const wrong = /[\p{Script=Han}][,.;:?!]|您|亲|「|[\p{Script=Han}，。；：] [A-Za-z0-9{]|[A-Za-z0-9}] [\p{Script=Han}]/u
    expect([...chinese].filter(([, text]) => wrong.test(text))).toEqual([])
  })
})

test('Every sentence is used somewhere', () => {
  const source = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/words.sentences\b/.test(file)).map((file) => readFileSync(join('renderer', file), 'utf8')).join('\n')
  // Keys formed from a value (`voice.${of}`) are used as a group.
  const groups = new Set([...source.matchAll(/`([\w.]+)\.\$\{/g)].map(([, group]) => group))
  const unused = [...english.keys()].map((key) => key.replace(/_(one|other)$/, '')).filter((key) => !source.includes(`'${key}'`) && !source.includes(`"${key}"`) && !groups.has(key.replace(/\.[^.]+$/, '')))
  expect([...new Set(unused)]).toEqual([])
})

test('Reasons of importers have words, and a code that has none yet is no error: a new source stays one file', () => {
  expect(codeWords('service-line')).toEqual({ en: 'a line of the app, not of a person', zh: '软件自己的提示，不是人说的' })
  expect([codeWords('of-a-later-source'), codeWords('constructor'), claimKindWords('toString')]).toEqual([null, null, null])
})

/** What importers tell in all golden cases, by source: kinds of row, forms, reasons and remarks, kinds of claim. */
function told(): readonly { readonly source: string; readonly what: 'kind' | 'form' | 'code' | 'claim'; readonly code: string }[] {
  const all = new Map<string, { source: string; what: 'kind' | 'form' | 'code' | 'claim'; code: string }>()
  const add = (source: string, what: 'kind' | 'form' | 'code' | 'claim', code: unknown): void => { if (typeof code === 'string') all.set(`${source} ${what} ${code}`, { source, what, code }) }
  for (const file of readdirSync('test/golden', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('expected.jsonl'))) {
    const source = file.split(/[\\/]/)[0] ?? ''
    for (const line of readFileSync(join('test/golden', file), 'utf8').split('\n').filter((text) => text !== '')) {
      const item = JSON.parse(line) as { type?: string; kind?: string; reason?: string; code?: string; generation?: string; match?: { generation?: string } }
      if (item.type === 'activity') add(source, 'kind', item.kind)
      if (item.type === 'claim') add(source, 'claim', item.kind)
      if (item.type === 'skipped') add(source, 'code', item.reason)
      if (item.type === 'problem' || item.type === 'note') add(source, 'code', item.code)
      add(source, 'form', item.generation ?? item.match?.generation)
    }
  }
  return [...all.values()]
}

const NAMED = { kind: kindWords, form: formWords, code: (_: string, code: string) => codeWords(code), claim: (_: string, code: string) => claimKindWords(code) }

test('Everything that importers tell in the golden cases has words in both languages', () => {
  const all = told()
  expect(new Set(all.map(({ what }) => what)).size).toBe(4)
  expect(all.filter(({ source, what, code }) => NAMED[what](source, code) === null)).toEqual([])
})
