import { describe, expect, test } from 'vitest'
import type { ActivityItem, Item } from '../../importers/importer.ts'
import wechat from '../../importers/sources/wechat.ts'
import { conversationOfPath } from '../../importers/wechat/accounts.ts'
import { readBody } from '../../importers/wechat/body.ts'
import { kindOfNumbers, kindOfWord } from '../../importers/wechat/kinds.ts'
import { LiteralSplitter, readLiteral } from '../../importers/wechat/literal.ts'
import { memoryInput } from '../memory-input.ts'
import { smallXlsx } from '../small-zip.ts'

async function read(files: Record<string, string | Uint8Array>, owners: readonly string[] = []): Promise<readonly Item[]> {
  const [only, ...more] = Object.keys(files)
  const input = memoryInput(more.length === 0 ? only ?? '' : 'folder', files)
  const match = await wechat.identify(input)
  if (match === undefined || 'refused' in match) return []
  const items: Item[] = []
  for await (const batch of wechat.extract(input, match, { timeZone: 'Asia/Shanghai', owners })) items.push(...batch)
  return items
}

const activities = (items: readonly Item[]): ActivityItem[] => items.filter((item) => item.type === 'activity')
const said = (items: readonly Item[]): string[] => activities(items).map(({ actor, text, kind }) => `${actor}: ${text ?? kind}`)
const owners = (items: readonly Item[]): string[] => items.flatMap((item) => (item.type === 'owner' ? [`${item.actor} ${item.how}`] : []))

const PYWXDUMP = 'id,MsgSvrID,type_name,is_sender,talker,room_name,msg,src,CreateTime'
const WECHATMSG = 'localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender'
const CHATLOG = 'Time,SenderName,Sender,TalkerName,Talker,Content'

describe('the same talk from two tools', () => {
  test('is one by the server\'s numbers, whatever else they write', async () => {
    const items = await read({
      'export/wxid_bo/wxid_bo_0_1.csv': `${PYWXDUMP}\n1,7437000000000000001,引用回复,0,wxid_bo,wxid_bo,"好\n\n[引用](2024-10-04 11:40:00)阿明:走吗",,2024/10/4 11:42\n`,
      'weflow/Bo.json': JSON.stringify({ weflow: {}, session: { wxid: 'wxid_bo', type: '私聊' }, messages: [{ localId: 9, createTime: 1728013330, type: '引用消息', content: '好\n走吗', quotedContent: '走吗', isSend: 0, senderUsername: 'wxid_bo', platformMessageId: '7437000000000000001' }] }),
    })
    expect(activities(items).map(({ key, text, precision }) => [key, text, precision])).toEqual([['msg/7437000000000000001', '好', 'second'], ['msg/7437000000000000001', '好', 'minute']])
  })

  test('is one by who said what when, where no tool has a number', async () => {
    const items = await read({
      '聊天记录/Bo/Bo_utf8.csv': `${WECHATMSG}\n1,3,1,0,0,1728013330,,好的,2024-10-04 11:42:10,,Bo,wxid_bo\n2,3,1,0,1,1728013340,,走,2024-10-04 11:42:20,我,Me,wxid_me\n`,
      'chatlog.json': JSON.stringify([
        { seq: 1, time: '2024-10-04T03:42:10Z', talker: 'wxid_bo', talkerName: 'Bo', sender: 'wxid_bo', isSelf: false, type: 1, content: '好的' },
        { seq: 2, time: '2024-10-04T11:42:20+08:00', talker: 'wxid_bo', talkerName: 'Bo', sender: 'wxid_me', isSelf: true, type: 1, content: '走' },
      ]),
    })
    const keys = activities(items).map(({ key }) => key)
    expect([keys.length, new Set(keys).size]).toEqual([4, 2])
  })
})

describe('the person', () => {
  test('is whoever is not the other of two, by id or by the name of the file', async () => {
    expect(owners(await read({ 'a.csv': `${CHATLOG}\n2024-01-01 08:00:00,Me,wxid_me,Bo,wxid_bo,hi\n2024-01-01 08:00:01,Bo,wxid_bo,Bo,wxid_bo,ho\n` }))).toEqual(['wxid_me stated'])
    expect(owners(await read({ 'Bo.txt': '2023-11-15 06:13:20 Bo\nhi\n\n2023-11-15 06:14:20 Me\nho\n\n' }))).toEqual(['Me stated'])
  })

  test('is asked where nothing tells', async () => {
    const group = { 'g.csv': `${CHATLOG}\n2024-01-01 08:00:00,Me,wxid_me,G,1@chatroom,hi\n2024-01-01 08:00:01,Bo,wxid_bo,G,1@chatroom,ho\n` }
    expect([owners(await read(group)), owners(await read(group, ['Me']))]).toEqual([[], ['wxid_me asked']])
    expect(owners(await read({ 'log.txt': '2023-11-15 06:13:20 Bo\nhi\n\n2023-11-15 06:14:20 Me\nho\n\n' }))).toEqual([])
  })

  test('is whom chatlog marks most, since single marks are wrong in groups', async () => {
    const line = (seq: number, sender: string, isSelf: boolean): object => ({ seq, time: `2024-01-01T08:00:0${seq}+08:00`, talker: '1@chatroom', talkerName: 'G', isChatRoom: true, sender, isSelf, type: 1, content: String(seq) })
    const items = await read({ 'm.json': JSON.stringify([line(1, 'wxid_bo', true), line(2, 'wxid_me', true), line(3, 'wxid_me', true), line(4, 'wxid_bo', false), line(5, 'wxid_me', false)]) })
    expect([owners(items), said(items)]).toEqual([['wxid_me stated'], ['wxid_bo: 1', 'wxid_me: 2', 'wxid_me: 3', 'wxid_bo: 4', 'wxid_me: 5']])
  })
})

test('a table that a spreadsheet saved as a workbook or turned round is read, or asks', async () => {
  const rows = [PYWXDUMP.split(','), ['1', '7437000000000000001', '文本', '0', 'wxid_bo', 'wxid_bo', '好', '', '45569.4876736111']]
  expect(activities(await read({ 'wxid_bo.xlsx': smallXlsx([rows]) })).map(({ at, text }) => [at, text])).toEqual([[Date.UTC(2024, 9, 4, 3, 42, 15), '好']])
  const turned = (day: string): Promise<readonly Item[]> => read({ 'wxid_bo.csv': `${PYWXDUMP}\n1,7.437E+18,文本,0,wxid_bo,wxid_bo,好,,${day}/10/2024 11:42 PM\n` })
  expect(activities(await turned('25')).map(({ at, key }) => [at, key.startsWith('msg/')])).toEqual([[Date.UTC(2024, 9, 25, 15, 42), false]])
  expect((await turned('4')).map(({ type }) => type)).toEqual(['question'])
})

test('WeFlow\'s workbook names its conversation above the header', async () => {
  const rows = [
    ['会话信息'], ['微信ID', '1@chatroom', '', '昵称', '登山群'], ['序号', '时间', '发送者昵称', '发送者微信ID', '发送者备注', '群昵称', '发送者身份', '消息类型', '内容'],
    ['1', '2025-10-09 16:53:10', '小林', 'wxid_lin', '林同学', '林', '林同学', '文本消息', '早'], ['2', '2025-10-09 16:54:10', '阿明', 'wxid_me', '', '', '我', '图片消息', 'images/a.jpg'], ['3', '2025-10-09 16:55:10', '', '', '', '', '系统', '系统消息', '小林加入了群聊'],
  ]
  const items = await read({ '登山群.xlsx': smallXlsx([rows]) })
  expect([said(items), owners(items), items.filter(({ type }) => type === 'channel'), items.filter(({ type }) => type === 'skipped').length])
    .toEqual([['wxid_lin: 早', 'wxid_me: photo'], ['wxid_me stated'], [{ type: 'channel', key: '1@chatroom', name: '登山群', kind: 'group' }], 1])
})

test('a JSON that is cut gives what is whole, and one in GB18030 is read', async () => {
  const cut = await read({ 'a.json': '[{"MsgSvrID":"7437000000000000001","type_name":"文本","is_sender":0,"talker":"wxid_bo","room_name":"wxid_bo","msg":"好","CreateTime":"2024-10-04 11:42:10"},{"MsgSvrID":"74' })
  expect([said(cut), cut.some((item) => item.type === 'problem' && item.code === 'json-truncated' && item.failed !== true)]).toEqual([['wxid_bo: 好'], true])
  // 你好 in GB18030.
  const head = Buffer.from('[{"type_name":"text","is_sender":0,"talker":"wxid_bo","room_name":"wxid_bo","CreateTime":"2024-10-04 11:42:10","msg":"')
  expect(said(await read({ 'a.json': Buffer.concat([head, Buffer.from([0xc4, 0xe3, 0xba, 0xc3]), Buffer.from('"}]')]) }))).toEqual(['wxid_bo: 你好'])
})

test('other sources\' files are left alone', async () => {
  const others = {
    'bill.csv': '微信支付账单明细\n交易时间,交易类型,交易对方,商品,收/支,金额(元)\n', 'log.txt': '2023-11-15 06:13:20 INFO started\n2023-11-15 06:13:21 INFO stopped\n', 'qq.json': JSON.stringify({ chatlab: {}, meta: { platform: 'qq' }, members: [], messages: [] }),
    'result.json': JSON.stringify({ name: 'A', type: 'personal_chat', id: 1, messages: [] }), 'users.json': JSON.stringify([{ id: 'U1', name: 'a' }]), 'conversations.json': JSON.stringify([{ mapping: {}, conversations: [] }]),
  }
  expect(await Promise.all(Object.entries(others).map(async ([name, text]) => await wechat.identify(memoryInput(name, { [name]: text }))))).toEqual(Object.keys(others).map(() => undefined))
})

describe('pieces', () => {
  test('kinds come from numbers of old and new databases, and from words', () => {
    expect([kindOfNumbers('49', '57'), kindOfNumbers('244813135921', ''), kindOfNumbers('318767153', '0'), kindOfNumbers('x', '')]).toEqual(['message', 'message', 'other', undefined])
    expect(['(分享)卡片式链接', '语音通话', '语音', '拍一拍消息', '未知类型(34)', '赠送红包封面', 'emoji', '（分享）小程序'].map(kindOfWord)).toEqual(['link', 'phone-call', 'voice-message', 'service', 'voice-message', 'red-packet', 'sticker', 'mini-program'])
  })

  test('a transfer moves money once, and a red packet says no amount', () => {
    expect(['转账：￥1,020.50\n转账说明：房租\n转账时间：x', '已收款：￥5.20', '[转账|发送 ￥5.20](谢谢)', '已退还￥5.20', '￥1.00 ￥2.00'].map((text) => { const body = readBody('transfer', text); return body === 'service' ? body : [body.amount?.minor, body.step, body.text] }))
      .toEqual([[102_050, 'sent', '房租'], [520, 'taken', undefined], [520, 'sent', '谢谢'], [520, 'returned', undefined], [undefined, undefined, undefined]])
    expect(readBody('red-packet', '[红包] ￥5.20')).toEqual({ verb: 'said', kind: 'red-packet', text: '￥5.20' })
  })

  test('paths name conversations', () => {
    expect(['聊天记录/小林(wxid_a1)/小林_utf8.csv', 'export/wxid_a1/wxid_a1_0_5000.csv', '登山群_20250101-20251231.json', '聊天记录/小林/messages.csv'].map((path) => conversationOfPath(path, 'folder')))
      .toEqual([{ id: 'wxid_a1', name: '小林' }, { id: 'wxid_a1' }, { name: '登山群' }, { name: '小林' }])
  })

  test('objects of a script are cut out of pieces, and only read', () => {
    const splitter = new LiteralSplitter(/\bchatMessages\s*=\s*\[/u)
    const found = ['<script>let chatMess', 'ages = [ {a:1, b:\'}\\\'', '\', c:[1,{d:2}]}, {"a":-2,', 'b:null}]; {a:3}'].flatMap((piece) => splitter.push(piece))
    expect([found.map((text) => Object.fromEntries(readLiteral(text) ?? [])), splitter.ended, readLiteral('{a:alert(1)}')?.get('a'), readLiteral('{a')]).toEqual([[{ a: 1, b: '}\'' }, { a: -2, b: null }], true, null, undefined])
  })
})
