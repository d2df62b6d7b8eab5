import { describe, expect, test } from 'vitest'
import type { ActivityItem, Item } from '../../importers/importer.ts'
import { readHeader } from '../../importers/qq/text.ts'
import { isRecallLine, speechOfText } from '../../importers/qq/words.ts'
import qq from '../../importers/sources/qq.ts'
import wechat from '../../importers/sources/wechat.ts'
import { memoryInput } from '../memory-input.ts'

async function read(files: Record<string, string>, owners: readonly string[] = [], chunk = 64 * 1024): Promise<readonly Item[] | string> {
  const [only, ...more] = Object.keys(files)
  const input = memoryInput(more.length === 0 ? only ?? '' : 'folder', files, chunk)
  const match = await qq.identify(input)
  if (match === undefined) return 'nobody'
  if ('refused' in match) return match.refused
  const items: Item[] = []
  for await (const batch of qq.extract(input, match, { timeZone: 'UTC', owners })) items.push(...batch)
  return items
}

const activities = (items: readonly Item[] | string): ActivityItem[] => (typeof items === 'string' ? [] : items.filter((item) => item.type === 'activity'))
const said = (items: readonly Item[] | string): string[] => activities(items).map(({ actor, text, kind }) => `${actor}: ${text ?? kind}`)
const owners = (items: readonly Item[] | string): string[] => (typeof items === 'string' ? [] : items.flatMap((item) => (item.type === 'owner' ? [`${item.actor} ${item.how}`] : [])))

const RULE = '='.repeat(64)
const HEAD = '消息记录（此消息记录为文本格式，不支持重新导入）\n\n'
const block = (group: string, name: string): string => `${RULE}\n消息分组:${group}\n${RULE}\n消息对象:${name}\n${RULE}\n\n`
const exported = (info: object, ...messages: readonly object[]): string => JSON.stringify({ metadata: { name: 'QQChatExporter', version: '5.0.1' }, chatInfo: info, messages })
const message = (id: string, uin: string | null, text: string, more: object = {}): object => ({ id, timestamp: 1_760_000_000_000 + Number(id.slice(-2)) * 1000, sender: { uid: `u_${uin ?? 'x'}`, uin, name: `N${uin ?? ''}` }, type: 'text', content: { text, elements: [{ type: 'text', data: { text } }] }, recalled: false, system: false, ...more })

describe('the old client\'s text', () => {
  test('has headers of many forms', () => {
    expect(['2019-07-16 9:15:05 【管理员】小林(队)(10086001)', '2019-07-16 8:43:38 PM 阿明<a.b@example.com>', '2019-07-16 18:15:05 (123456)', '2019-07-16 18:15:05 小 林', '阿明 2/14/2020 9:16:13 PM', '2019-07-16 小林'].map((line) => { const header = readHeader(line); return header === undefined ? undefined : [header.name, header.id] }))
      .toEqual([['小林(队)', '10086001'], ['阿明', 'a.b@example.com'], ['', '123456'], ['小 林', undefined], undefined, undefined])
  })

  test('and its page with pictures are one talk, so that it does not stand twice', async () => {
    const row = (colour: string, name: string, time: string, body: string): string => `<tr><td><div style=color:${colour};padding-left:10px;><div style=float:left;margin-right:6px;>${name}</div>${time}</div><div style=padding-left:20px;>${body}</div></td></tr>`
    const page = `From: <Save by Tencent MsgMgr>\r\nContent-Type:multipart/related;\r\n\tboundary="--x"\r\n\r\n----x\r\n\r\n<html><table><tr><td><div>消息分组:我的好友</div></td></tr><tr><td><div>消息对象:Bo</div></td></tr><tr><td>日期: 2019-07-16</td></tr>${row('#006EFE', 'Bo', '9:15:05', '<font>hi</font>')}${row('#42B475', 'Me', '9:16:05', 'ho')}</table></html>\r\n----x\r\n<tr>`
    const text = `${HEAD}${block('我的好友', 'Bo')}2019-07-16 9:15:05 Bo\nhi\n\n2019-07-16 9:16:05 Me\nho\n\n`
    for (const chunk of [7, 1000]) {
      const items = await read({ 'a.mht': page, 'b.txt': text }, [], chunk)
      const keys = activities(items).map(({ key }) => key)
      expect([keys.length, new Set(keys).size, owners(items), said(items)]).toEqual([4, 2, ['Me stated'], ['Bo: hi', 'Me: ho', 'Bo: hi', 'Me: ho']])
    }
  })

  test('without its head is told by its numbers; copied from a window it is refused', async () => {
    expect(said(await read({ 'a.txt': '2019-07-16 9:15:05 Bo(10086001)\nhi\n\n2019-07-16 9:16:05 Me(10086002)\nho\n' }))).toEqual(['10086001: hi', '10086002: ho'])
    expect(await read({ 'a.txt': 'Bo 2/14/2020 9:16:13 PM\nhi\n\nMe 2/14/2020 9:16:17 PM\nho\n' })).toBe('wrong-part')
    expect(await read({ 'a.txt': '2019-07-16 9:15:05 Bo\nhi\n\n2019-07-16 9:16:05 Me\nho\n' })).toBe('nobody')
  })

  test('tells the person only where one of two has the name of the talk, else it asks', async () => {
    const text = (name: string): Record<string, string> => ({ 'a.txt': `${HEAD}${block('我的好友', name)}2019-07-16 9:15:05 Bo\nhi\n\n2019-07-16 9:16:05 Me\nho\n` })
    expect([owners(await read(text('Bo'))), owners(await read(text('Bobby'))), owners(await read(text('Bobby'), ['me']))]).toEqual([['Me stated'], [], ['Me asked']])
  })
})

describe('QQChatExporter', () => {
  test('is read in one file and in chunks as the same messages', async () => {
    const info = { name: 'G', type: 'group', selfUin: '10086002', peerUin: '700123456' }
    const [one, two] = [message('7560000000000000001', '10086001', 'hi'), message('7560000000000000002', '10086002', 'ho')]
    const items = await read({ 'group_700123456_1.json': exported(info, one, two), 'c/manifest.json': JSON.stringify({ metadata: { version: '0.1.0' }, chatInfo: info, statistics: {} }), 'c/chunks/c000001.jsonl': `${JSON.stringify(two)}\n${JSON.stringify(one)}` })
    expect([activities(items).map(({ key, channel }) => [key.slice(-1), channel]), owners(items)]).toEqual([[['1', '700123456'], ['2', '700123456'], ['2', '700123456'], ['1', '700123456']], ['10086002 stated']])
  })

  test('short numbers are of one talk only', async () => {
    const keys = async (peer: string): Promise<string[]> => activities(await read({ 'a.json': exported({ name: 'A', type: 'private', peerUin: peer }, message('76', '10086001', 'hi')) })).map(({ key }) => key)
    expect([await keys('10086001'), await keys('10086009')]).toEqual([['msg/10086001/76'], ['msg/10086009/76']])
  })

  test('a number that was seen with a uid stands for it later', async () => {
    const items = await read({ 'a.json': exported({ name: 'G', type: 'group' }, message('01', '10086001', 'a'), message('02', null, 'b', { sender: { uid: 'u_10086001', name: 'N' } }), message('03', null, 'c', { sender: { uid: 'u_other' } })) })
    expect(said(items)).toEqual(['10086001: a', '10086001: b', 'u_other: c'])
  })

  test('its page is refused, and its text with days alone', async () => {
    expect(await read({ 'a.html': '<!DOCTYPE html><title>QQChatExporter</title>' })).toBe('html-instead-of-json')
    expect(await read({ 'a.txt': '[QQChatExporter V5 / x]\n\n小林:\n时间: 2025-10-09\n内容: x\n' })).toBe('wrong-part')
  })
})

test('ChatLab\'s files go to the platform they name', async () => {
  const lab = (platform: string): Record<string, string> => ({ 'a.json': JSON.stringify({ chatlab: { version: '0.0.1' }, meta: { name: 'A', platform, type: 'private' }, members: [], messages: [{ sender: '1', timestamp: 1_760_000_000, type: 0, content: 'hi' }] }) })
  const takers = async (platform: string): Promise<boolean[]> => [await read(lab(platform)) !== 'nobody', await wechat.identify(memoryInput('a.json', lab(platform))) !== undefined]
  expect([await takers('qq'), await takers('wechat'), await takers('discord')]).toEqual([[true, false], [false, true], [false, false]])
})

test('placeholders say what a message is, words stay', () => {
  expect(['看[图片]', '[表情]好', '[文件: a.pdf]', '[回复 小林: 走吗] 好', '[语音通话] 通话时长 01:02', '[开心]', ''].map((text) => { const { kind, text: words, object, quantity } = speechOfText(text); return [kind, words ?? object ?? quantity] }))
    .toEqual([['photo', '看'], ['message', '好'], ['file', 'a.pdf'], ['message', '好'], ['phone-call', 62], ['message', '[开心]'], ['empty-message', undefined]])
  expect(['小林撤回了一条消息', '管理员撤回了一条成员消息', '他撤回了一条消息，我看见了\n真的'].map(isRecallLine)).toEqual([true, true, false])
})
