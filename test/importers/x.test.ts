import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { array, assert, asyncProperty, constantFrom, dictionary, jsonValue, oneof } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allItems } from '../../build/golden-cases.ts'
import type { Item } from '../../importers/importer.ts'
import { openInput } from '../../importers/open-input.ts'
import type { Input } from '../../importers/input.ts'
import { joinParts } from '../../importers/kit/parts.ts'
import { recognise } from '../../importers/registry.ts'
import x from '../../importers/sources/x.ts'
import { READ_TYPES } from '../../importers/x/extract.ts'
import { expandLinks, unescapeHtml, xTime } from '../../importers/x/text.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { memoryInput } from '../memory-input.ts'

const SAMPLE = join(import.meta.dirname, '../../../shared/samples/social/twitter-small.zip')

async function itemsOf(input: Input, owners: readonly string[] = []): Promise<readonly Item[]> {
  const { matches } = await recognise(input)
  const [found] = matches
  return found === undefined ? [] : allItems(found.importer, input, found.match, { timeZone: 'Europe/Paris', owners })
}

/** How many items there are of each type and kind or code. */
function counts(items: readonly Item[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const item of items) {
    const name = item.type === 'activity' || item.type === 'claim' ? `${item.type} ${item.kind}` : item.type
    found[name] = (found[name] ?? 0) + 1
  }
  return found
}

const ytd = (name: string, rows: unknown, part = 0) => `window.YTD.${name}.part${part} = ${JSON.stringify(rows)}`
const post = (id: string, text: string) => ({ tweet: { id_str: id, full_text: text, created_at: 'Wed Nov 23 08:00:00 +0000 2022' } })
const message = (id: string, senderId: string) => ({ messageCreate: { id, senderId, text: 'hi', createdAt: '2020-01-02T03:04:05.678Z' } })
const owners = (items: readonly Item[]) => items.filter((item) => item.type === 'owner')
const messages = (rows: readonly unknown[]) => memoryInput('box', { 'data/direct-messages.js': ytd('direct_messages', rows) })
const conversation = (conversationId: string, ...rows: readonly unknown[]) => ({ dmConversation: { conversationId, messages: rows } })

describe('the public sample of an X archive', () => {
  // CI has the samples beside the checkout; elsewhere they may be absent.
  it.skipIf(!existsSync(SAMPLE))('gives the counts that its paper names', async () => {
    const input = await openInput(SAMPLE)
    expect(counts(await itemsOf(input))).toMatchObject({
      'activity ad-impressions': 826, 'activity ad-engagements': 329, 'claim interest': 387, 'claim show': 136,
      'claim advertiser-list': 220, 'claim lookalike': 1461, 'claim age': 1,
    })
    await input.close()
  })
})

describe('an X archive', () => {
  it('in several zips is read as one, in the order of its parts', async () => {
    const first = memoryInput('1.zip', { 'data/tweets-part1.js': ytd('tweets', [post('2', 'second part')], 1), 'data/account.js': ytd('account', [{ account: { accountId: '11' } }]) })
    const second = memoryInput('2.zip', { 'data/tweets.js': ytd('tweets', [post('1', 'first part')]), 'data/account.js': ytd('account', []) })
    const items = await itemsOf(await joinParts([first, second]))
    expect(items.flatMap((item) => (item.type === 'activity' ? [[item.text, item.actor]] : []))).toEqual([['first part', '11'], ['second part', '11']])
  })

  it('of one file alone is read', async () => {
    expect(counts(await itemsOf(memoryInput('tweets.js', { 'tweets.js': ytd('tweets', [post('1', 'alone')]) })))).toEqual({ 'activity tweets': 1 })
  })

  it('without an account file belongs to the only account that is in all conversations', async () => {
    const pairs = [conversation('11-22', message('1', '22')), conversation('11-33', message('2', '11'))]
    expect(owners(await itemsOf(messages(pairs)))).toEqual([{ type: 'owner', actor: '11', name: '11', how: 'only-in-all-threads' }])
    expect(owners(await itemsOf(messages(pairs.slice(0, 1))))).toEqual([])
    expect(owners(await itemsOf(messages(pairs.slice(0, 1)), ['@22']))).toEqual([{ type: 'owner', actor: '22', name: '22', how: 'asked' }])
  })

  it('names nothing as its own that other programs name so too', async () => {
    const foreign = memoryInput('site', { 'app.js': 'export const app = 1', 'js/profile.js': 'window.profile = []', 'data/account.js': 'var account = {}' })
    expect((await recognise(foreign)).matches).toEqual([])
  })

  it('never runs or believes what stands in a file', async () => {
    const hostile = `window.YTD.tweets.part0 = [{"tweet":{"__proto__":{"polluted":1},"id_str":"1","full_text":"</script><script>x</script>","created_at":"Wed Nov 23 08:00:00 +0000 2022"}}];globalThis.polluted = 1`
    const items = await itemsOf(memoryInput('box', { 'data/tweets.js': hostile }))
    expect(items.map((item) => item.type)).toEqual(['activity', 'problem'])
    expect([Reflect.get({}, 'polluted'), Reflect.get(globalThis, 'polluted')]).toEqual([undefined, undefined])
  })
})

describe('any JSON in the files of an X archive', () => {
  const wrappers = ['tweet', 'like', 'ad', 'p13nData', 'dmConversation', 'noteTweet', 'moment', 'following', 'ipAudit', 'device', 'deviceToken', 'ageMeta', 'userListInfo', 'grokChatItem', 'connectedApplication']
  const value = oneof(jsonValue({ maxDepth: 4 }), dictionary(constantFrom(...wrappers), jsonValue({ maxDepth: 3 }), { maxKeys: 3 }))

  it('gives items or problems, and never throws', async () => {
    await assert(asyncProperty(constantFrom(...READ_TYPES), array(value, { maxLength: 4 }), async (type, rows) => {
      const path = `data/${type}.js`
      const input = memoryInput('box', { [path]: ytd(type.replaceAll('-', '_'), rows) })
      const items = await allItems(x, input, { confidence: 1, generation: 'any', reads: [path], unused: [] }, { timeZone: 'Asia/Shanghai', owners: [] })
      expect(items.filter((item) => item.type === 'problem' && item.code !== 'bad-row')).toEqual([])
    }), { numRuns: fuzzRuns(3000) })
  }, 30_000 + fuzzRuns(0) * 10)
})

describe('texts of X', () => {
  it('are unescaped once', () => {
    expect(unescapeHtml('a &amp;lt; b &lt;3 &quot;')).toBe('a &lt; b <3 &quot;')
  })

  it('get their links back, also those with a dollar sign', () => {
    expect(expandLinks('see https://t.co/a', [{ url: 'https://t.co/a', expanded_url: 'https://example.org/$&' }, null, {}], 'url', 'expanded_url')).toBe('see https://example.org/$&')
  })

  it('have times in five forms, all UTC', () => {
    const times = ['Wed Nov 23 08:00:00 +0000 2022', '2022-11-23T08:00:00.000Z', '2022-11-23 08:00:00 +0000', '2022-11-23 08:00:00', '2022.11.23', 'Wed Foo 23 08:00:00 +0000 2022', 'soon', undefined]
    const at = Date.UTC(2022, 10, 23, 8)
    expect(times.map(xTime)).toEqual([at, at, at, at, Date.UTC(2022, 10, 23), undefined, undefined, undefined])
  })
})
