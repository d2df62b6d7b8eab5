import { describe, expect, it } from 'vitest'
import { allItems } from '../../build/golden-cases.ts'
import { hasKey, keysOf } from '../../importers/kit/json-keys.ts'
import { recognise } from '../../importers/registry.ts'
import { memoryInput } from '../memory-input.ts'

const OPTIONS = { timeZone: 'UTC', owners: [] }
const node = (id: string, parent: string | null, message: unknown): unknown => ({ id, parent, message })
const CHATGPT = [{ id: 'c', title: 't', create_time: 1_741_075_200, mapping: { r: node('r', null, null), a: node('a', 'r', { author: { role: 'user' }, create_time: 1_741_075_201, content: { content_type: 'text', parts: ['of chatgpt'] } }) }, current_node: 'a' }]
const CLAUDE = [{ uuid: 'c', name: '', created_at: '2026-01-01T00:00:00Z', chat_messages: [{ uuid: 'm', sender: 'human', text: 'of claude', created_at: '2026-01-01T00:00:01Z' }] }]
const DEEPSEEK = [{ id: 'c', title: 't', inserted_at: '2026-01-01T00:00:00+08:00', mapping: { root: node('root', null, null), 1: node('1', 'root', { inserted_at: '2026-01-01T00:00:01+08:00', fragments: [{ type: 'REQUEST', content: 'of deepseek' }] }) } }]
const GROK = { conversations: [{ conversation: { id: 'c', create_time: '2026-01-01T00:00:00Z' }, responses: [{ response: { _id: 'r', sender: 'human', message: 'of grok', create_time: '2026-01-01T00:00:01Z' } }] }] }

/** The same with keys in the opposite order, all the way down. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).toReversed().map(([key, inner]) => [key, turned(inner)])) : value
}

/** What was said by source, and what is read by whom. */
async function said(files: Readonly<Record<string, string>>): Promise<Record<string, readonly (string | undefined)[]>> {
  const input = memoryInput('box', files)
  const { matches } = await recognise(input)
  const found: Record<string, readonly (string | undefined)[]> = {}
  for (const { importer, match } of matches) found[importer.id] = (await allItems(importer, input, match, OPTIONS)).flatMap((item) => (item.type === 'activity' ? [item.text] : []))
  return found
}

describe('files of assistants with one name', () => {
  const all = { chatgpt: CHATGPT, claude: CLAUDE, deepseek: DEEPSEEK, grok: GROK }
  const expected = { chatgpt: ['of chatgpt'], claude: ['of claude'], deepseek: ['of deepseek'], grok: ['of grok'] }

  it.each([
    ['as they are', (value: unknown) => JSON.stringify(value)],
    ['with keys in the opposite order', (value: unknown) => JSON.stringify(turned(value))],
    ['saved again by an editor', (value: unknown) => `\uFEFF${JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n')}\r\n`],
  ])('go to the source whose structure they have, %s', async (_, write) => {
    expect(await said(Object.fromEntries(Object.entries(all).map(([name, value]) => [`${name}/conversations.json`, write(value)])))).toEqual(expected)
  })

  it('go to nobody when they are empty, cut before anything tells, or of somebody else', async () => {
    const files = { 'a/conversations.json': '', 'b/conversations.json': '[]', 'c/conversations.json': '[{"id":"1","ti', 'd/conversations.json': '{"conversations":[{"id":1,"messages":[]}]}', 'e/conversations.json': 'null', 'f/conversations.json': '[[[', 'user.json': '{"user_id":"u"}' }
    expect(Object.keys(await said(files)).filter((source) => Object.hasOwn(expected, source))).toEqual([])
  })

  it('are told apart though the first message is larger than any head', async () => {
    const long = 'x'.repeat(400_000)
    const [first] = CHATGPT
    const conversation = { ...first, mapping: { a: node('a', null, { author: { role: 'user' }, content: { content_type: 'text', parts: [long] } }) } }
    expect(Object.fromEntries(Object.entries(await said({ 'conversations.json': JSON.stringify([conversation]) })).map(([source, texts]) => [source, texts.map((text) => text?.length)]))).toEqual({ chatgpt: [400_000] })
  })
})

describe('nodes in any order', () => {
  it('children before parents, a circle, a dangling leaf and a parent that is nowhere lose no prompt', async () => {
    const user = (text: string): unknown => ({ author: { role: 'user' }, content: { content_type: 'text', parts: [text] } })
    const conversation = { current_node: 'x', mapping: { b: node('b', 'a', user('b')), a: node('a', 'b', user('a')), z: node('z', 'nowhere', user('z')), x: node('x', 'a', user('x')) }, create_time: 1_741_075_200, id: 'c' }
    expect(await said({ 'conversations.json': JSON.stringify([conversation, { ...conversation, id: 'd', current_node: 'gone' }]) })).toEqual({ chatgpt: ['b', 'a', 'z', 'x', 'b', 'a', 'z', 'x'] })
  })
})

it('keys are seen in whatever is left of a file', () => {
  const tree = keysOf(new TextEncoder().encode('\uFEFF[{"a":{"k\\"1":[{"deep":"{\\"no\\":1}"}]},"b":"cut'))
  expect([['#', 'a', '*', '#', 'deep'], ['#', 'b'], ['#', 'a', 'no'], ['*', 'a'], ['a']].map((path) => hasKey(tree, path))).toEqual([true, true, false, false, false])
})
