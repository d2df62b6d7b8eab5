/** What the paper on Snapchat says of its files, one row for each statement. */
import { describe, expect, test } from 'vitest'
import snapchat from '../../importers/sources/snapchat.ts'
import { read } from './row-lines.ts'

const ROW = { 'From': 'ada', 'Media Type': 'TEXT', 'Created': '2024-03-04 20:36:00 UTC', 'Content': 'hi', 'IsSender': false, 'Created(microseconds)': 1_709_584_560_123 }

function itemsOf(files: Record<string, unknown>) {
  return read(snapchat, 'export', Object.fromEntries(Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)])))
}

async function activitiesOf(files: Record<string, unknown>) {
  const items = await itemsOf(files)
  return typeof items === 'object' ? items.flatMap((item) => (item.type === 'activity' ? [item] : [])) : []
}

test('the same messages in both generations are one', async () => {
  const lists = { 'Received Saved Chat History': [{ 'From': 'ada', 'Media Type': 'TEXT', 'Created': '2024-03-04 20:36:00 UTC', 'Text': 'it&#39;s on' }], 'Sent Saved Chat History': [{ 'To': 'ada', 'Media Type': 'TEXT', 'Created': '2024-03-04 20:37:00 UTC', 'Text': 'ok' }] }
  const threads = { ada: [{ ...ROW, 'From': 'lin', 'IsSender': true, 'Content': 'ok', 'Created(microseconds)': 1_709_584_620_500 }, { ...ROW, Content: "it's on" }] }
  const [old, since] = [await activitiesOf({ 'chat_history.json': lists }), await activitiesOf({ 'chat_history.json': threads })]
  expect(old.map(({ key }) => key).toSorted()).toEqual(since.map(({ key }) => key).toSorted())
  expect(old).toHaveLength(2)
})

describe('a time', () => {
  test.each([
    [{}, '2024-03-04T20:36:00.123Z'], [{ 'Created(microseconds)': 1_709_584_560_123_000 }, '2024-03-04T20:36:00.123Z'], [{ 'Created(microseconds)': '1709584560123' }, '2024-03-04T20:36:00.123Z'],
    [{ 'Created(microseconds)': null }, '2024-03-04T20:36:00.000Z'], [{ 'Created(microseconds)': 0, 'Created': '2024/03/04 20:36:00 UTC' }, '2024-03-04T20:36:00.000Z'],
    [{ 'Created(microseconds)': 0, 'Created': '2024-03-04 20:36:00 GMT+0100' }, '2024-03-04T19:36:00.000Z'], [{ 'Created(microseconds)': 0, 'Created': '2024-03-04T20:36:00Z' }, '2024-03-04T20:36:00.000Z'],
  ])('of %j is %s', async (fields, expected) => {
    const [item] = await activitiesOf({ 'chat_history.json': { ada: [{ ...ROW, ...fields }] } })
    expect(new Date(item?.at ?? 0).toISOString()).toBe(expected)
  })
})

test('a history without a row is known by the account beside it, and one behind empty conversations by its rows', async () => {
  const account = { 'Basic Information': { Username: 'lin' } }
  expect(await itemsOf({ 'json/chat_history.json': {}, 'json/account.json': account })).toEqual([])
  expect(await itemsOf({ 'json/chat_history.json': {} })).toBe(undefined)
  expect(await activitiesOf({ 'chat_history.json': { ...Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`user${at}`, []])), ada: [ROW] } })).toHaveLength(1)
})

test('what holds no data is refused with its reason, and other sources are left alone', async () => {
  expect(await itemsOf({ 'index.html': 'x', 'html/chat_history/subpage_ada.html': 'x' })).toBe('html-instead-of-json')
  expect(await itemsOf({ 'chat_media/2024-03-04_b~one.jpg': 'x' })).toBe('wrong-part')
  expect(await itemsOf({ 'messages.json': { messages: [ROW] } })).toBe(undefined)
  expect(await itemsOf({ 'chat_history.json': [ROW] })).toBe(undefined)
})
