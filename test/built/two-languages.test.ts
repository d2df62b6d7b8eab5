import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { en, zh } from '../../renderer/words/sentences.ts'
import { claimKindWords, codeWords } from '../../renderer/words/codes.ts'
import { formWords, kindWords } from '../../renderer/words/kinds.ts'
import { openEngine } from '../../electron/engine.ts'
import type { Context, Method } from '../../electron/contract.ts'
import { forkImports } from '../../electron/import-runner.ts'
import { SILENT_LOG } from '../../electron/log.ts'

const dist = resolve(import.meta.dirname, '../../dist')
const folders: string[] = []
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }) })

const idle = <M extends Method>(): Context<M> => ({ signal: new AbortController().signal, progress: () => undefined })

/** Every pair of words anywhere in a value. */
function* pairs(value: unknown): Generator<{ readonly en: string; readonly zh: string }> {
  if (Array.isArray(value)) for (const one of value) yield* pairs(one)
  else if (typeof value === 'object' && value !== null) {
    if ('en' in value && 'zh' in value && typeof value.en === 'string' && typeof value.zh === 'string') yield { en: value.en, zh: value.zh }
    else for (const inner of Object.values(value)) yield* pairs(inner)
  }
}

/** Names of data sets and their authors, as they are cited. */
const CITED = /Chen|Kan|Berke|Open e-commerce|Scientific Data|dunnhumby|(?:The )?Complete Journey/gu
/** Codes of currencies (ISO 4217). */
const CURRENCY = /\b(?:CNY|EUR|USD|JPY)\b/gu

/** Names that are the same in Chinese, by which these sources and data sets go; and what the person wrote or bought, quoted. */
const NAMES = /(?<![A-Za-z])(?:WhatsApp|Telegram|X|Amazon|Audible|Kindle|Prime|Video|Grok|iPhone|Mac|Excel|CSV|XLSX|JSON|PDF|App|ID|IAB|NUS|SMS|Instacart|Dunnhumby|AUC|BG|NBD|Brier|CB|TPS|CaSiNo|Chawla|PersuasionForGood|Wang|macro|micro|Lookalike|Mira|Lin|Lyon|UTC|GDPR|Linux|kg|Ctrl|npm|test|start|kB|MB|GB)(?![A-Za-z])/gu
const QUOTED = /[“‘][^”’]*[”’]/gu

/** What of a Chinese text is English: runs of two or more Latin letters that are no names. */
function english(text: string, quoted: ReadonlySet<string>): readonly string[] {
  let bare = text.replace(QUOTED, '').replace(/\{\{[^}]*\}\}/gu, '').replace(/https?:\S+|[\w.-]+\.(?:zip|csv|json|txt|html|com)\b/gu, '')
  for (const words of quoted) bare = bare.replaceAll(words, '')
  return bare.replace(CITED, '').replace(CURRENCY, '').replace(NAMES, '').match(/[A-Za-z]{2,}/gu) ?? []
}

describe.each(['lin', 'mira'])('what is said of %s', (name) => {
  it('is Chinese in Chinese and English in English, in every view', { timeout: 180_000 }, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'lookalike-languages-'))
    folders.push(dataDir)
    const engine = openEngine({ dataDir, host: 'test', version: '0.0.0', systemLanguage: 'zh', log: SILENT_LOG, now: () => Date.UTC(2026, 2, 1), startImport: forkImports(join(dist, 'import-process.js')), importWall: () => ({ state: 'untried' }) as never, changed: () => undefined })
    try {
      const { handlers } = engine
      const imported = await handlers['archives.importSample']({ name }, idle())
      const list = await handlers['guesses.list']({}, idle())
      const details = []
      for (const { key } of list) details.push(await handlers['guesses.read']({ key }, idle()))
      const said = [...pairs([imported, list, details, await handlers['overview.read']({}, idle())])]
      // Goods, merchants and what was written are the person's own words; the longest first, since some stand in others.
      const texts = new Set<string>()
      for (const query of ['e', '示', '样', '虚', '宠', '粮']) {
        for (let after = 0; ;) {
          const { lines } = await handlers['activities.search']({ query, after, limit: 500 }, idle())
          for (const { verb, text, object } of lines) if (verb !== 'said' && verb !== 'posted') for (const one of [text, object ?? '']) if (one.length > 3) texts.add(one)
          if (lines.length < 500) break
          after = lines.at(-1)?.activity ?? 0
        }
      }
      const own = new Set([...texts].toSorted((a, b) => b.length - a.length))
      expect(said.length).toBeGreaterThan(100)
      expect([...new Set(said.flatMap((words) => english(words.zh, own).map((word) => `${word} in ${words.zh}`)))]).toEqual([])
      expect([...new Set(said.filter((words) => /\p{Script=Han}/u.test([...own].reduce((text, one) => text.replaceAll(one, ''), words.en.replace(QUOTED, '')))).map((words) => words.en))]).toEqual([])
      const accounts = await handlers['archives.list']({}, idle())
      const codes = accounts.flatMap(({ importer, generation, account }) => [
        ...Object.keys(account.byKind).map((kind) => [importer, kind, kindWords(importer, kind)]), [importer, generation, formWords(importer, generation)],
        ...[...Object.keys(account.rows.why), ...account.notes].map((code) => [importer, code, codeWords(code)]), ...Object.keys(account.claimsByKind).map((kind) => [importer, kind, claimKindWords(kind)]),
      ])
      expect(codes.filter(([, , words]) => words === null)).toEqual([])
    } finally {
      await engine.close()
    }
  })
})

it('The page’s own sentences hold no English in Chinese and no Chinese in English', () => {
  const texts = (tree: object): readonly string[] => Object.values(tree).flatMap((value: unknown) => typeof value === 'string' ? [value] : texts(value as object))
  expect(texts(zh).flatMap((text) => english(text, new Set(['Asia/Shanghai', 'SHA-256'])).map((word) => `${word} in ${text}`))).toEqual([])
  expect(texts(en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
})
