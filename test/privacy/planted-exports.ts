/**
 * An export of each source with names in every field that somebody can write into: payees, titles, senders, groups, file
 * names, remarks, hashtags, biographies. Month after month, so that subscriptions, replenishment, customer value, payday
 * and income answer.
 */
import { zipArchive } from '../../samples/zip-archive.ts'
import { instagramExport, linkedinExport, metaThreads, mojibake } from './planted-threads.ts'

/** People and things that stand nowhere else: Latin with diacritics, Chinese, Arabic, Hebrew, Cyrillic, Devanagari. */
export const NAMES = {
  payee: '慕容疏影', tutor: 'Żmija Øverholtová', recipient: 'Нестор Дрозденецкий', sender: 'زبيدة القرمزي', friend: 'वेदांतिका कश्यपी', group: 'Brackwater Gümboot Society', owner: 'Marlo Ownselfe',
  remark: 'הדסה זמירקין', bio: 'Thrumbolite Weaver', hashtag: 'florgenbundtag', note: '司徒砚秋',
} as const

/** Things bought of which nobody else should know. */
export const THINGS = ['Binder for trans men size M', 'Methadone diary notebook', 'Nicotine gum 4 mg', 'Quokkasand litter engraved'] as const

/** Sets a terminal's title, and turns a line round. */
export const HOSTILE = 'Kettle\u001b]0;owned\u0007 \u202egpj.exe\u200b'

const MONTHS = Array.from({ length: 26 }, (_, at) => ({ year: 2023 + Math.floor(at / 12), month: at % 12 + 1 }))
const two = (value: number): string => String(value).padStart(2, '0')

/** Days, one in each month and more of the same month with `step`. */
function dated(day: number, text: (iso: string, at: number) => string): readonly string[] {
  return MONTHS.map(({ year, month }, at) => text(`${year}-${two(month)}-${two(day)}`, at))
}

function amazon(): Promise<Uint8Array> {
  const header = 'Website,Order ID,Order Date,Purchase Order Number,Currency,Unit Price,Unit Price Tax,Shipping Charge,Total Discounts,Total Owed,Shipment Item Subtotal,Shipment Item Subtotal Tax,ASIN,Product Condition,Quantity,Payment Instrument Type,Order Status,Shipment Status,Ship Date,Shipping Option,Shipping Address,Billing Address,Carrier Name & Tracking Number,Product Name,Gift Message,Gift Sender Name,Gift Recipient Contact Details'
  const titles = [...THINGS, `Piano lessons ${NAMES.tutor}`, `Mug for ${NAMES.recipient}`, `${NAMES.payee} 刻字礼物`, HOSTILE]
  const rows = titles.flatMap((title, which) => dated(3 + which * 3, (iso, at) => `Amazon.com,113-74${two(which)}${two(at)}9-55309${two(at)},${iso}T10:00:00Z,Not Applicable,USD,18.50,1.48,0,0,19.98,18.50,1.48,B0T${two(which)},New,1,Visa - 0042,Closed,Shipped,${iso}T12:00:00Z,next-1dc,"${NAMES.recipient}, 1 Elm St","${NAMES.owner}, 1 Elm St",AMZN_US(TBA),"${title}",for ${NAMES.friend},${NAMES.owner},${NAMES.sender}`))
  return zipArchive({ 'Retail.OrderHistory.1/Retail.OrderHistory.1.csv': `\uFEFF${header}\r\n${rows.join('\r\n')}\r\n` })
}

function wechatPay(): string {
  const rows = [
    ...dated(5, (iso, at) => `${iso} 09:00:00,扫二维码付款,${NAMES.payee},"收款方备注:二维码收款",支出,¥300.00,零钱,已转账,"100000${at}","/","${NAMES.note}"`),
    ...dated(8, (iso, at) => `${iso} 10:00:00,扫二维码付款,${NAMES.tutor},"钢琴课 ${NAMES.tutor}",支出,¥250.00,零钱,支付成功,"200000${at}","/","/"`),
    ...dated(10, (iso, at) => `${iso} 09:30:00,商户消费,星屿科技有限公司,"工资",收入,¥9879.56,/,已存入零钱,"300000${at}","/","工资 ${NAMES.owner}"`),
    ...dated(12, (iso, at) => `${iso} 11:00:00,商户消费,${NAMES.friend}的小店,"${NAMES.recipient} 猫粮 2kg ${HOSTILE}",支出,¥56.80,零钱,支付成功,"400000${at}","/","${NAMES.remark}"`),
    ...dated(15, (iso, at) => `${iso} 12:00:00,转账,${NAMES.sender},"转账备注:${NAMES.note}",支出,¥520.00,零钱,对方已收钱,"500000${at}","/","/"`),
    ...dated(18, (iso, at) => `${iso} 13:00:00,商户消费,仁爱心理诊所,"心理咨询",支出,¥400.00,零钱,支付成功,"600000${at}","/","/"`),
    ...dated(20, (iso, at) => `${iso} 14:00:00,商户消费,海底捞,"火锅",支出,¥188.00,零钱,支付成功,"700000${at}","/","/"`),
  ]
  return `\uFEFF微信支付账单明细,,,,,,,,,,\n微信昵称：[${NAMES.owner}],,,,,,,,,,\n起始时间：[2023-01-01 00:00:00] 终止时间：[2025-02-28 23:59:59],,,,,,,,,,\n导出类型：[全部],,,,,,,,,,\n导出时间：[2025-03-01 08:00:00],,,,,,,,,,\n,,,,,,,,,,\n共${rows.length}笔记录,,,,,,,,,,\n收入：26笔 0元,,,,,,,,,,\n支出：0笔 0元,,,,,,,,,,\n中性交易：0笔 0元,,,,,,,,,,\n注：,,,,,,,,,,\n1. 充值/提现/理财通购买/零钱通存取/信用卡还款等交易，将计入中性交易,,,,,,,,,,\n,,,,,,,,,,\n----------------------微信支付账单明细列表--------------------,,,,,,,,,,\n交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n${rows.toReversed().join('\n')}\n`
}

function alipay(): string {
  const row = (iso: string, kind: string, who: string, what: string, way: string, sum: string, id: string): string => `${iso} 10:00:00,${kind},${who},/,${what},${way},${sum},余额,交易成功,${id}\t,\t,${NAMES.remark},`
  const rows = [
    ...dated(4, (iso, at) => row(iso, '宠物', `${NAMES.payee}宠物店`, `全价猫粮 2kg ${NAMES.recipient}`, '支出', '89.90', `10000${at}`)),
    ...dated(6, (iso, at) => row(iso, '教育培训', NAMES.tutor, `钢琴课 ${NAMES.tutor}`, '支出', '260.00', `20000${at}`)),
    ...dated(9, (iso, at) => row(iso, '转账红包', NAMES.sender, `转账 ${NAMES.note}`, '支出', '520.00', `30000${at}`)),
    ...dated(11, (iso, at) => row(iso, '日用百货', NAMES.friend, HOSTILE, '支出', '35.00', `40000${at}`)),
  ]
  return `------------------------------------------------------------------------------------\r\n导出信息：\r\n姓名：${NAMES.owner}\r\n支付宝账户：kim@example.org\r\n起始时间：[2023-01-01 00:00:00]    终止时间：[2025-02-28 23:59:59]\r\n导出交易类型：[全部]\r\n导出时间：[2025-03-01 08:00:00]\r\n共${rows.length}笔记录\r\n收入：0笔 0.00元\r\n支出：0笔 0.00元\r\n不计收支：0笔 0.00元\r\n\r\n特别提示：\r\n1.本回单内容可表明支付宝受理了相应支付交易申请；\r\n\r\n------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------\r\n交易时间            ,交易分类            ,交易对方            ,对方账号            ,商品说明            ,收/支              ,金额                ,收/付款方式        ,交易状态            ,交易订单号          ,商家订单号          ,备注                ,\r\n${rows.toReversed().join('\r\n')}\r\n`
}

const CHAT = [
  `my cat ${NAMES.recipient} is asleep`, `${NAMES.friend} took the kids to school`, `#${NAMES.hashtag} we are looking at a flat with ${NAMES.tutor}`, `I am 34, says ${NAMES.remark}`, `love you, dinner with ${NAMES.payee}?`, `order a taxi for ${NAMES.note}`, `${NAMES.bio} and the dog ${HOSTILE.replace('\u0007', '')}`,
] as const

function whatsapp(): Promise<Uint8Array> {
  const lines = Array.from({ length: 900 }, (_, at) => {
    const { year, month } = MONTHS[Math.floor(at / 36)] ?? { year: 2025, month: 1 }
    return `[${two(13 + at % 15)}/${two(month)}/${year}, ${two(9 + at % 12)}:${two(at % 60)}:00] ${at % 2 === 0 ? NAMES.owner : at % 4 === 1 ? NAMES.sender : NAMES.friend}: ${CHAT[at % CHAT.length]}`
  })
  return zipArchive({ '_chat.txt': `[13/01/2023, 08:00:00] ${NAMES.group}: Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.\n${lines.join('\n')}\n`, [`00000001-${NAMES.recipient}.pdf`]: 'not read' })
}

function telegram(): string {
  const messages = Array.from({ length: 900 }, (_, at) => {
    const { year, month } = MONTHS[Math.floor(at / 36)] ?? { year: 2025, month: 1 }
    const from = at % 2 === 0 ? { from: NAMES.owner, from_id: 'user1' } : { from: NAMES.sender, from_id: 'user2' }
    return { id: at + 1, type: 'message', date: `${year}-${two(month)}-${two(1 + at % 27)}T${two(9 + at % 12)}:00:00`, ...from, text: CHAT[at % CHAT.length], ...(at % 50 === 0 ? { file: `files/${NAMES.recipient}.pdf`, file_name: `${NAMES.recipient}.pdf` } : {}) }
  })
  return JSON.stringify({
    about: 'Here is the data you requested.', personal_information: { user_id: 1, first_name: NAMES.owner.split(' ')[0], last_name: NAMES.owner.split(' ')[1], phone_number: '+44 7911 012983', username: '@marlo', bio: NAMES.bio },
    chats: { about: 'This page lists all chats from this export.', list: [{ name: NAMES.group, type: 'private_group', id: 7, messages }] },
  })
}

function discord(): Promise<Uint8Array> {
  // Ids of Discord hold their moment: the difference to its first day in ms, over 22 bits.
  const id = (at: number): string => String((BigInt(Date.UTC(2023, Math.floor(at / 12), 1 + at % 27, 9 + at % 12)) - 1_420_070_400_000n << 22n) + BigInt(at))
  const messages = Array.from({ length: 300 }, (_, at) => `{"ID":${id(at)},"Timestamp":"","Contents":${JSON.stringify(CHAT[at % CHAT.length])},"Attachments":"${at % 50 === 0 ? `https://cdn.discordapp.com/attachments/1/2/${encodeURIComponent(NAMES.recipient)}.pdf` : ''}"}`)
  return zipArchive({
    'Account/user.json': JSON.stringify({
      id: '410000000000000001', username: 'quillfen', discriminator: '0', global_name: NAMES.owner, email: 'quill@gristlefen.example', phone: '+44 7911 012983',
      relationships: [{ id: '410000000000000002', type: 1, nickname: NAMES.friend, user: { id: '410000000000000002', username: 'fren', discriminator: '0' } }],
      connections: [{ type: 'steam', id: '1', name: NAMES.hashtag }], payments: [{ id: '1', created_at: '2024-02-01T12:00:00+00:00', amount: 999, currency: 'eur', description: NAMES.note, status: 1 }],
    }),
    'Messages/index.json': JSON.stringify({ '420000000000000001': `Direct Message with ${NAMES.sender}#0` }),
    'Messages/c420000000000000001/channel.json': JSON.stringify({ id: '420000000000000001', type: 'DM', recipients: ['410000000000000001', '410000000000000002'] }),
    'Messages/c420000000000000001/messages.json': `[${messages.join(',')}]`,
  })
}

function googleTakeout(): Promise<Uint8Array> {
  const [own, other] = [{ name: NAMES.owner, email: 'quill@gristlefen.example', user_type: 'Human' }, { name: NAMES.sender, email: 'bramblesedge@fenwort.example', user_type: 'Human' }]
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  const messages = Array.from({ length: 600 }, (_, at) => {
    const { year, month } = MONTHS[Math.floor(at / 24)] ?? { year: 2025, month: 1 }
    return {
      creator: at % 2 === 0 ? own : other, created_date: `${months[month - 1]} ${1 + at % 27}, ${year} at ${9 + at % 12}:00:00 UTC`, text: CHAT[at % CHAT.length], topic_id: `t${at}`, message_id: `g/t${at}/t${at}`,
      ...(at % 50 === 0 ? { attached_files: [{ original_name: `${NAMES.recipient}.pdf`, export_name: 'File.pdf' }] } : {}),
    }
  })
  return zipArchive({
    'Takeout/Google Chat/Users/User 1/user_info.json': JSON.stringify({ user: own, membership_info: [] }),
    'Takeout/Google Chat/Groups/Space g/group_info.json': JSON.stringify({ name: NAMES.group, members: [own, other] }),
    'Takeout/Google Chat/Groups/Space g/messages.json': JSON.stringify({ messages }),
  })
}

function skype(): string {
  const list = Array.from({ length: 600 }, (_, at) => {
    const { year, month } = MONTHS[Math.floor(at / 24)] ?? { year: 2025, month: 1 }
    const from = at % 2 === 0 ? { from: '8:live:quillfen', displayName: NAMES.owner } : { from: '8:live:bramblesedge', displayName: NAMES.sender }
    const words = (CHAT[at % CHAT.length] ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    return { id: String(at), ...from, originalarrivaltime: `${year}-${two(month)}-${two(1 + at % 27)}T${two(9 + at % 12)}:00:00.000Z`, messagetype: 'RichText', content: words, conversationid: '19:group@thread.skype', properties: null }
  })
  const file = { id: 'f', from: '8:live:quillfen', displayName: null, originalarrivaltime: '2025-01-01T10:00:00Z', messagetype: 'RichText/Media_GenericFile', content: `<URIObject><OriginalName v="${NAMES.recipient}.pdf"/></URIObject>` }
  return JSON.stringify({ userId: '8:live:quillfen', exportDate: '2025-03-01T10:00', conversations: [{ id: '19:group@thread.skype', displayName: null, threadProperties: { topic: NAMES.group, members: '[]' }, MessageList: [file, ...list.toReversed()] }] })
}

function snapchat(): Promise<Uint8Array> {
  const rows = Array.from({ length: 600 }, (_, at) => {
    const isOwn = at % 2 === 0
    return {
      'From': isOwn ? 'quillfen' : 'bramblesedge', 'Media Type': at % 50 === 0 ? 'MEDIA' : 'TEXT', 'Created': '', 'Content': at % 50 === 0 ? null : CHAT[at % CHAT.length], 'Conversation Title': NAMES.group,
      'IsSender': isOwn, 'Created(microseconds)': Date.UTC(2023, Math.floor(at / 24), 1 + at % 27, 9 + at % 12), 'IsSaved': true, 'Media IDs': at % 50 === 0 ? `b~${NAMES.recipient}` : '',
    }
  })
  return zipArchive({
    'json/account.json': JSON.stringify({ 'Basic Information': { Username: 'quillfen', Name: NAMES.owner } }),
    'json/friends.json': JSON.stringify({ Friends: [{ 'Username': 'bramblesedge', 'Display Name': NAMES.sender }] }),
    'json/chat_history.json': JSON.stringify({ '0f8e7d6c-1111-4222-8333-444455556666': rows }),
    [`chat_media/2023-01-01_b~${NAMES.recipient}.jpg`]: 'x',
  })
}

function slack(): Promise<Uint8Array> {
  const messages = Array.from({ length: 600 }, (_, at) => ({
    type: 'message', user: at % 2 === 0 ? 'U0OWN' : 'U0SEN', text: CHAT[at % CHAT.length], ts: `${Date.UTC(2023, Math.floor(at / 24), 1 + at % 27, 9 + at % 12) / 1000}.${String(at).padStart(6, '0')}`,
    ...(at % 50 === 0 ? { files: [{ id: `F${at}`, name: `${NAMES.recipient}.pdf`, mimetype: 'application/pdf' }] } : {}),
  }))
  return zipArchive({
    'users.json': JSON.stringify([
      { id: 'U0OWN', name: 'own', is_bot: false, profile: { display_name: NAMES.owner, real_name: NAMES.owner, email: 'quill@gristlefen.example' } },
      { id: 'U0SEN', name: 'sen', is_bot: false, profile: { display_name: NAMES.sender, real_name: NAMES.sender } },
    ]),
    'channels.json': JSON.stringify([{ id: 'C0GRP', name: NAMES.group, members: ['U0OWN', 'U0SEN'], topic: { value: NAMES.note }, purpose: { value: '' } }]),
    [`${NAMES.group}/2023-01-01.json`]: JSON.stringify(messages),
  })
}

function qq(): string {
  const messages = Array.from({ length: 900 }, (_, at) => {
    const { year, month } = MONTHS[Math.floor(at / 36)] ?? { year: 2025, month: 1 }
    const isOwn = at % 2 === 0
    const data = at % 50 === 0 ? { type: 'file', data: { filename: `${NAMES.recipient}.pdf` } } : { type: 'text', data: { text: CHAT[at % CHAT.length] } }
    return {
      id: String(7_560_000_000_000_000n + BigInt(at)), timestamp: Date.UTC(year, month - 1, 1 + at % 27, 9 + at % 12, at % 60), sender: isOwn ? { uid: 'u_own', uin: '10086002', name: NAMES.owner } : { uid: 'u_sen', uin: '10086001', name: NAMES.sender, groupCard: NAMES.remark },
      type: 'text', content: { text: '', elements: [data], resources: [], mentions: [] }, recalled: false, system: false,
    }
  })
  return JSON.stringify({ metadata: { name: 'QQChatExporter V5', version: '5.5.0' }, chatInfo: { name: NAMES.group, type: 'group', selfUid: 'u_own', selfUin: '10086002', selfName: NAMES.owner }, statistics: {}, messages })
}

function wechat(): string {
  const messages = Array.from({ length: 900 }, (_, at) => {
    const { year, month } = MONTHS[Math.floor(at / 36)] ?? { year: 2025, month: 1 }
    const isOwn = at % 2 === 0
    return {
      localId: at + 1, createTime: Date.UTC(year, month - 1, 1 + at % 27, 9 + at % 12, at % 60) / 1000, type: at % 50 === 0 ? '文件消息' : '文本消息', localType: 1, content: at % 50 === 0 ? `${NAMES.recipient}.pdf` : CHAT[at % CHAT.length],
      isSend: isOwn ? 1 : 0, senderUsername: isOwn ? 'wxid_marlo0' : 'wxid_sender1', senderDisplayName: isOwn ? NAMES.owner : NAMES.sender,
    }
  })
  return JSON.stringify({ weflow: { version: '1.0.3', exportedAt: 1760000000, generator: 'WeFlow' }, session: { wxid: '7@chatroom', nickname: NAMES.group, remark: NAMES.remark, displayName: NAMES.group, type: '群聊' }, messages })
}

function x(): Promise<Uint8Array> {
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  const tweets = Array.from({ length: 300 }, (_, at) => {
    const { year, month } = MONTHS[Math.floor(at / 12)] ?? { year: 2025, month: 1 }
    const date = new Date(Date.UTC(year, month - 1, 1 + at % 27, 9 + at % 12))
    return { tweet: { id: String(1000 + at), id_str: String(1000 + at), created_at: `${days[(date.getUTCDay() + 6) % 7]} ${months[date.getUTCMonth()]} ${two(date.getUTCDate())} ${two(date.getUTCHours())}:00:00 +0000 ${date.getUTCFullYear()}`, full_text: `${CHAT[at % CHAT.length]} @${NAMES.hashtag}`, lang: 'en', entities: { hashtags: [{ text: NAMES.hashtag }], user_mentions: [], urls: [], symbols: [] } } }
  })
  return zipArchive({
    'data/account.js': `window.YTD.account.part0 = ${JSON.stringify([{ account: { email: 'quill@gristlefen.example', createdVia: 'web', username: 'marlo', accountId: '1', createdAt: '2015-05-02T10:00:00.000Z', accountDisplayName: NAMES.owner } }])}`,
    'data/profile.js': `window.YTD.profile.part0 = ${JSON.stringify([{ profile: { description: { bio: NAMES.bio, website: '', location: NAMES.note } } }])}`,
    'data/tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`,
    'data/manifest.js': 'window.__THAR_CONFIG = {"userInfo":{"accountId":"1","userName":"marlo","displayName":"Marlo Ownselfe"},"archiveInfo":{"sizeBytes":"1","generationDate":"2025-03-01T00:00:00.000Z","isPartialArchive":false,"maxPartSizeBytes":"1"},"dataTypes":{}}',
  })
}

/** Prompts with names in them, one after the other. */
const prompts = Array.from({ length: 300 }, (_, at) => {
  const { year, month } = MONTHS[Math.floor(at / 12)] ?? { year: 2025, month: 1 }
  return { at: Date.UTC(year, month - 1, 1 + at % 27, 9 + at % 12), text: CHAT[at % CHAT.length] ?? '', id: `${String(at).padStart(8, '0')}-0000-4000-8000-000000000001` }
})

function chatgpt(): string {
  const nodes = prompts.map(({ at, text, id }, index) => [id, {
    id, parent: prompts[index - 1]?.id ?? 'root', message: { id, author: { role: 'user' }, create_time: at / 1000, content: { content_type: 'text', parts: [text] }, metadata: { attachments: [{ name: `${NAMES.recipient}.pdf` }] } },
  }])
  const memory = { id: 'm', parent: 'root', message: { id: 'm', author: { role: 'assistant' }, recipient: 'bio', create_time: 1_690_000_000, content: { content_type: 'text', parts: [`${NAMES.owner} teaches with ${NAMES.tutor}`] } } }
  const profile = { id: 'p', parent: 'root', message: { id: 'p', author: { role: 'user' }, content: { content_type: 'user_editable_context', user_profile: `Preferred name: ${NAMES.owner}\nRole: ${NAMES.bio}`, user_instructions: NAMES.note } } }
  return JSON.stringify([{ id: 'c', title: NAMES.group, create_time: 1_690_000_000, current_node: prompts.at(-1)?.id, mapping: { ...Object.fromEntries(nodes), m: memory, p: profile } }])
}

function claude(): Promise<Uint8Array> {
  const messages = prompts.map(({ at, text, id }) => ({ uuid: id, sender: 'human', text, content: [{ type: 'text', text }], created_at: new Date(at).toISOString(), files: [{ file_name: `${NAMES.recipient}.pdf` }] }))
  return zipArchive({
    'conversations.json': JSON.stringify([{ uuid: 'c', name: NAMES.group, created_at: '2023-07-01T10:00:00Z', account: { uuid: 'a' }, chat_messages: messages }]),
    'users.json': JSON.stringify([{ uuid: 'a', full_name: NAMES.owner, email_address: 'quill@gristlefen.example', verified_phone_number: '+44 7911 012983' }]),
    'memories.json': JSON.stringify([{ account_uuid: 'a', conversations_memory: `**Personal context**\n\n${NAMES.owner} teaches with ${NAMES.tutor}.`, project_memories: { p: NAMES.note } }]),
    'projects.json': JSON.stringify([{ uuid: 'p', name: NAMES.payee, prompt_template: NAMES.bio, docs: [{ filename: NAMES.remark, content: NAMES.sender }] }]),
  })
}

function deepseek(): Promise<Uint8Array> {
  const nodes = prompts.map(({ at, text }, index) => [String(index + 1), {
    id: String(index + 1), parent: index === 0 ? 'root' : String(index), message: { inserted_at: new Date(at).toISOString(), files: [{ file_name: `${NAMES.recipient}.pdf`, content: NAMES.sender }], fragments: [{ type: 'REQUEST', content: text }] },
  }])
  return zipArchive({
    'conversations.json': JSON.stringify([{ id: 'c', title: NAMES.group, inserted_at: '2023-07-01T10:00:00+08:00', mapping: { root: { id: 'root', parent: null, message: null }, ...Object.fromEntries(nodes) } }]),
    'user.json': JSON.stringify({ user_id: 'a', email: 'quill@gristlefen.example', mobile: { mobile_number: '7911012983', area_code: '44' } }),
  })
}

/** What the exports of threads are planted with. */
const PLANTING = { names: NAMES, chat: CHAT, months: MONTHS, hostile: HOSTILE }

function messenger(): Promise<Uint8Array> {
  return zipArchive({ ...metaThreads('your_facebook_activity/', PLANTING), 'personal_information/profile_information/profile_information.json': mojibake({ profile_v2: { name: { full_name: NAMES.owner } } }) })
}

function grok(): Promise<Uint8Array> {
  const responses = prompts.map(({ at, text, id }) => ({ response: { _id: id, message: text, sender: 'human', create_time: { $date: { $numberLong: String(at) } }, file_attachments: [{ file_name: `${NAMES.recipient}.pdf` }] } }))
  return zipArchive({
    'prod-grok-backend.json': JSON.stringify({ conversations: [{ conversation: { id: 'c', title: NAMES.group, create_time: '2023-07-01T10:00:00Z' }, responses }], media_posts: [{ original_prompt: `a portrait of ${NAMES.tutor}`, create_time: '2023-07-01T10:00:00Z' }] }),
    'prod-mc-auth-mgmt-api.json': JSON.stringify({ user: { email: 'quill@gristlefen.example' } }),
  })
}

function geminiApps(): string {
  return JSON.stringify(prompts.map(({ at, text }) => ({ header: 'Gemini Apps', title: `Prompted ${text}`, time: new Date(at).toISOString(), products: ['Gemini Apps'], safeHtmlItem: [{ html: NAMES.sender }], attachedFiles: [`${NAMES.recipient}.pdf`] })))
}

function copilot(): string {
  return `\uFEFFConversation,Time,Author,Message\r\n${prompts.toReversed().map(({ at, text }) => `"${NAMES.group}",${new Date(at).toISOString().slice(0, 19)},Human,"${text}"`).join('\r\n')}\r\n`
}

/** By importer: the file's name and what is in it. A new source needs its own, or a test says so. */
export const PLANTED: Readonly<Record<string, { readonly file: string; readonly make: () => Promise<Uint8Array | string> }>> = {
  alipay: { file: 'alipay_record.csv', make: () => Promise.resolve(alipay()) },
  amazon: { file: 'orders.zip', make: amazon },
  discord: { file: 'package.zip', make: discord },
  deepseek: { file: 'deepseek_data-2025-03-01.zip', make: deepseek },
  copilot: { file: 'copilot-activity-history.csv', make: () => Promise.resolve(copilot()) },
  'gemini-apps': { file: 'MyActivity.json', make: () => Promise.resolve(geminiApps()) },
  grok: { file: 'grok.zip', make: grok },
  claude: { file: 'data-2025-03-01-10-00-00-batch-0000.zip', make: claude },
  chatgpt: { file: 'conversations.json', make: () => Promise.resolve(chatgpt()) },
  'google-takeout': { file: 'takeout.zip', make: googleTakeout },
  skype: { file: 'messages.json', make: () => Promise.resolve(skype()) },
  slack: { file: 'slack.zip', make: slack },
  snapchat: { file: 'mydata.zip', make: snapchat },
  instagram: { file: 'instagram.zip', make: () => instagramExport(PLANTING) },
  linkedin: { file: 'linkedin.zip', make: () => linkedinExport(PLANTING) },
  messenger: { file: 'facebook.zip', make: messenger },
  telegram: { file: 'result.json', make: () => Promise.resolve(telegram()) },
  qq: { file: 'group.json', make: () => Promise.resolve(qq()) },
  wechat: { file: 'weflow.json', make: () => Promise.resolve(wechat()) },
  'wechat-pay': { file: 'wechat-bill.csv', make: () => Promise.resolve(wechatPay()) },
  whatsapp: { file: 'group.zip', make: whatsapp },
  x: { file: 'x.zip', make: x },
}
