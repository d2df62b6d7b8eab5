import { expect, test } from 'vitest'
import { ItemCount } from '../../../importers/kit/item-count.ts'
import { jsonLines } from '../../../importers/kit/json-lines.ts'
import { jsonItems } from '../../../importers/kit/json-stream.ts'
import { TalkWriter } from '../../../importers/kit/talk.ts'
import { wallTime } from '../../../importers/kit/wall-time.ts'

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text))
}

test('wall clock times are read as tools and spreadsheets write them', () => {
  const at = (text: string, order?: 'dmy' | 'mdy') => wallTime(text, 'Asia/Shanghai', order)?.at
  const moment = Date.UTC(2024, 9, 4, 12, 42)
  expect([at('2024-10-04 20:42:00'), at('2024/10/4 20:42'), at('2024-10-04 8:42:00 PM'), at('2024年10月4日 下午8:42'), at('4/10/2024 20:42', 'dmy'), at('10/4/2024 8:42 PM', 'mdy'), at('2024-10-04T12:42:00.000Z'), at('45569.8625')]).toEqual(Array.from({ length: 8 }, () => moment))
  expect(['2024-02-30 10:00:00', '2024-10-04 25:42', '10/4/2024 20:42', 'x', '2024-10-04 0:10:00 PM'].map((text) => at(text))).toEqual(Array.from({ length: 5 }, () => undefined))
  expect(['2024-10-04', '2024/10/4 9:42', '2024-10-04 9:42:01'].map((text) => wallTime(text, 'UTC')?.precision)).toEqual(['day', 'minute', 'second'])
})

test('objects are counted through all arrays of a file', async () => {
  const count = new ItemCount()
  const numbers: (readonly [string, number])[] = []
  for await (const batch of jsonItems(once('{"a":[1,2],"b":{"c":[3,{"d":[4]}]},"m":[{"e":[5]},{}]}'), [[], ['a'], ['m']])) {
    const numberOf = count.take(batch)
    if (batch.isItem) for (const [index] of batch.values.entries()) numbers.push([String(batch.path[0]), numberOf(index)])
  }
  expect(numbers).toEqual([['a', 1], ['a', 2], ['m', 5], ['m', 6]])
})

test('lines of JSON keep their numbers and long ids', async () => {
  const lines = []
  for await (const batch of jsonLines(once('\uFEFF# said\n\n{"id":7437000000000000001}\n{"id":\n[1]'))) lines.push(...batch)
  expect(lines).toEqual([{ line: 3, value: { id: '7437000000000000001' } }, { line: 4, value: undefined }, { line: 5, value: [1] }])
})

test('equal messages of one second are two in a file, and the same two in the next', () => {
  const writer = new TalkWriter([])
  const line = { path: 'a', position: 1, conversation: { key: 'c', name: 'c', kind: 'direct' }, speaker: { id: 'b', kind: 'name', isOwner: false }, moment: { at: 1000, precision: 'second' }, speech: { verb: 'said', kind: 'message', text: 'hi' } } as const
  const key = (): string | undefined => writer.items(line).map((item) => (item.type === 'activity' ? item.key : undefined)).find((each) => each !== undefined)
  const first = [key(), key()]
  writer.nextFile()
  expect([first, first[1] === `${first[0] ?? ''}~2`]).toEqual([[key(), key()], true])
})
