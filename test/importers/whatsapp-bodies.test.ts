/** What the paper on WhatsApp says of bodies and encodings, one row for each statement. */
import { describe, expect, test } from 'vitest'
import type { Item } from '../../importers/importer.ts'
import whatsapp from '../../importers/sources/whatsapp.ts'
import { DELETED_BY_OWNER } from '../../importers/whatsapp/phrases.ts'
import { memoryInput } from '../memory-input.ts'
import { read, readLines } from './row-lines.ts'

const LRM = '\u200e'
const NAME = 'WhatsApp Chat with Ines.txt'
const T = '2024-03-13T21:04:00Z'

const android = async (body: string) => (await readLines(whatsapp, NAME, { [NAME]: `13/03/2024, 21:04 - Omar: ${body}\n` })).join('\n')
const iphone = async (body: string) => (await readLines(whatsapp, NAME, { [NAME]: `[13/03/2024, 21:04:00] Omar: hm\r\n[13/03/2024, 21:04:00] Omar: ${body}\r\n` })).slice(1).join('\n')

describe('bodies that Android writes', () => {
  test.each([
    ['<Media omitted>', `said media Omar ${T}`],
    ['IMG-20240305-WA0001.jpg (file attached)\nsize 43', `said image Omar ${T} "size 43" <IMG-20240305-WA0001.jpg>`],
    ['PTT-20240305-WA0002.opus (Datei angehängt)', `said voice-message Omar ${T} <PTT-20240305-WA0002.opus>`],
    ['Tom.vcf (file attached)', `said contact-card Omar ${T} <Tom.vcf>`],
    ['<View once voice message omitted>', `said view-once Omar ${T}`],
    ['null', `said view-once Omar ${T}`],
    ['', `said view-once Omar ${T}`],
    ['This message was deleted by admin Tom Ruiz', `said deleted-message Omar ${T}`],
    ['You deleted this message as admin', `said deleted-message Omar ${T}`],
    ['the admin deleted this message', `said message Omar ${T} "the admin deleted this message"`],
    ['notes v1.2.pdf (файл добавлен)', `said document Omar ${T} <notes v1.2.pdf>`],
    ['This message was deleted', `said deleted-message Omar ${T}`],
    ['ok <This message was edited>', `said edited-message Omar ${T} "ok"`],
    ['location: https://maps.google.com/?q=48.1,11.5', `said location Omar ${T}`],
    ['Cafe Blau (Markt 3): https://foursquare.com/v/4b5', `said location Omar ${T}`],
    ['live location shared', `said live-location Omar ${T}`],
    ['POLL:\nWhere?\nOPTION: lake (2 votes)\nOPTION: sea (1 vote)', `said poll Omar ${T} "Where?\\nlake\\nsea"`],
    ['ENCUESTA:\n¿Dónde?\nOPCIÓN: lago (2 votos)\nOPCIÓN: mar (1 voto)', `said poll Omar ${T} "¿Dónde?\\nlago\\nmar"`],
    ['投票：\n去哪\n选项：湖 (2 票)\n选项：海（1 票）', `said poll Omar ${T} "去哪\\n湖\\n海"`],
    [`سؤال:\nأين؟\n${LRM}خيار: بحيرة (٣ أصوات)\n${LRM}خيار: تل (صوت واحد)`, `said poll Omar ${T} "أين؟\\nبحيرة\\nتل"`],
    ['ok <Це повідомлення відредаговано>', `said edited-message Omar ${T} "ok"`],
    ['此消息已被撤回', `said deleted-message Omar ${T}`],
    ['Missed voice call', `called missed-voice-call Omar ${T}`],
    ['Verpasster Videoanruf', `called missed-video-call Omar ${T}`],
    ['未接语音通话', `called missed-voice-call Omar ${T}`],
    ['Missed voice call, sorry', `said message Omar ${T} "Missed voice call, sorry"`],
    ['Zoe.vcf (vurp morp)', `said contact-card Omar ${T} <Zoe.vcf>`],
    ['notes.pdf (vurp morp)', `said message Omar ${T} "notes.pdf (vurp morp)"`],
    ['<Conținut media omis>', `said media Omar ${T}`],
    ['Panggilan video tak terjawab', `called missed-video-call Omar ${T}`],
    ['這條訊息已刪除', `said deleted-message Omar ${T}`],
    ['Waiting for this message. This may take a while.', `said pending Omar ${T}`],
    ['Waiting for this message is no fun', `said message Omar ${T} "Waiting for this message is no fun"`],
    ['*bold* _it_ ~no~', `said message Omar ${T} "*bold* _it_ ~no~"`],
  ])('%j', async (body, expected) => {
    expect(await android(body)).toBe(expected)
  })
})

test('an iPhone names the kind of what it left out, in its languages', async () => {
  const signs: Readonly<Record<string, readonly string[]>> = {
    image: ['התמונה הושמטה', 'imagem não revelada', '圖像已省略', 'ไม่มีรูปภาพ', 'bild utesluten', 'Imagine omisă', 'इमेज वगळली', 'kép küldése sikertelen', 'íomhá ligthe ar lár', 'تصویر حذف شد'],
    video: ['عنصر فيديو محذوف', 'ভিডিও বাদ দেওয়া হয়েছে', 'đã bỏ video', 'ویڈیو نظرانداز', 'Videó kihagyva', 'videota ei sisällytetä', 'clip video omis'],
    audio: ['קטע קול הושמט', 'لم يتم إدراج المقاطع الصوتية', 'bỏ qua tệp âm thanh', 'fără audio', 'lyd utelatt', 'ऑडियो हटाई गयी'],
    sticker: ['стикер не добавлен', 'Наклейку не додано', 'تم حذف الملصقات', 'pelekat tidak disertakan', '스티커 제외됨', 'pominięto naklejkę'],
    gif: ['Παράληψη GIF', 'জিআইএফ বাদ দেওয়া হয়েছে', 'GIF 动态图已被忽略', 'ละเว้น GIF', 'Plik GIF pominięty'],
    'contact-card': ['כרטיס איש קשר הושמט', 'لم يتم إدراج بطاقة جهة اتصال', 'Visitekaartje weggelaten', '連絡先カードを省略', 'Bỏ qua thẻ liên lạc', 'Posjetnica izostavljena'],
    document: ['Document omès', 'utelatt dokument', 'डॉक्यूमेंट छोड़ा गया', 'سند حذف شد', '문서 생략됨'],
  }
  for (const [kind, bodies] of Object.entries(signs)) {
    expect([kind, await Promise.all(bodies.map(async (body) => (await iphone(`${LRM}${body}`)).split(' ')[1]))]).toEqual([kind, bodies.map(() => kind)])
  }
})

describe('bodies that iPhones write', () => {
  test.each([
    [`${LRM}image omitted`, `said image Omar ${T}`],
    [`Plan.pdf • ${LRM}3 pages ${LRM}document omitted`, `said document Omar ${T} <Plan.pdf>`],
    [`look ${LRM}<attached: 00000004-VIDEO-2024-03-05-21-05-02.mp4>`, `said video Omar ${T} "look" <00000004-VIDEO-2024-03-05-21-05-02.mp4>`],
    [`${LRM}<已附加: 00000004-GIF-2024-03-05-21-05-02.mp4>`, `said gif Omar ${T} <00000004-GIF-2024-03-05-21-05-02.mp4>`],
    [`<附件：a.pdf>`, `said document Omar ${T} <a.pdf>`],
    [`${LRM}pominięto obraz`, `said image Omar ${T}`],
    [`${LRM}画像は含まれません`, `said image Omar ${T}`],
    [`${LRM}已略去 GIF`, `said gif Omar ${T}`],
    [`${LRM}لم يتم إدراج بطاقة جهة اتصال`, `said contact-card Omar ${T}`],
    [`${LRM}vurp sticker morp`, `said sticker Omar ${T}`],
    [`Plan.pdf • ${LRM}3 vurp ${LRM}morp`, `said document Omar ${T} <Plan.pdf>`],
    [`${LRM}This message was deleted.`, `said deleted-message Omar ${T}`],
    [`the lake ${LRM}<This message was edited>`, `said edited-message Omar ${T} "the lake"`],
    [`${LRM}Voice call, ${LRM}5 min`, `called voice-call Omar ${T}`],
    [`${LRM}ビデオ通話、応答なし`, `called missed-video-call Omar ${T}`],
    [`${LRM}Połączenie wideo, Brak odpowiedzi`, `called missed-video-call Omar ${T}`],
    [`${LRM}Video call. ${LRM}No answer`, `called missed-video-call Omar ${T}`],
    [`${LRM}POLL:\nwhich?\n${LRM}OPTION: a (1 vote)\n${LRM}OPTION: b (0 votes)`, `said poll Omar ${T} "which?\\na\\nb"`],
    [`${LRM}Tom.vcf • ${LRM}2 zilp`, `said contact-card Omar ${T} <Tom.vcf>`],
    [`${LRM}View once photo omitted`, `said view-once Omar ${T}`],
    [`${LRM}圖片已略去`, `said image Omar ${T}`],
    [`${LRM}Your security code with Omar changed.`, 'service-line'],
  ])('%j', async (body, expected) => {
    expect(await iphone(body)).toBe(expected)
  })
})

const words = '13/03/2024, 21:04 - Zoë: für Élise, déjà vu\n13/03/2024, 21:05 - Bo: ça va\n'
const wordLines = ['said message Zoë 2024-03-13T21:04:00Z "für Élise, déjà vu"', 'said message Bo 2024-03-13T21:05:00Z "ça va"']
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
// 小林: 你好，今天
const gbk = Buffer.concat([Buffer.from('13/03/2024, 21:04 - '), Buffer.from('d0a1c1d63a20c4e3bac3a3acbdf1ccec', 'hex'), Buffer.from('\n13/03/2024, 21:05 - Bo: ok\n')])

describe('a chat saved again in another encoding', () => {
  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`), wordLines],
    ['UTF-16 with a mark', utf16(`\ufeff${words}`), wordLines],
    ['UTF-16 the other way round', utf16(`\ufeff${words}`).swap16(), wordLines],
    ['UTF-16 without a mark', utf16(words), wordLines],
    ['windows-1252', Buffer.from(words, 'latin1'), wordLines],
    ['GB18030', gbk, ['said message 小林 2024-03-13T21:04:00Z "你好，今天"', 'said message Bo 2024-03-13T21:05:00Z "ok"']],
    ['GB18030 after much that is ASCII', Buffer.concat([Buffer.from('12/03/2024, 21:04 - Bo: a\n'.repeat(3000)), gbk]), undefined],
  ])('%s', async (_name, bytes, expected) => {
    const lines = await readLines(whatsapp, NAME, { [NAME]: bytes })
    expect(expected === undefined ? lines.slice(-2, -1) : lines).toEqual(expected ?? ['said message 小林 2024-03-13T21:04:00Z "你好，今天"'])
  })
})

test('dates of right-to-left phones have a mark around each part', async () => {
  const text = '\u200f13\u200f/3\u200f/2024، 9:04 م - X: a\n\u200f١٤\u200f/٣\u200f/٢٠٢٤، ٩:٠٥ م - Y: <تم استبعاد الوسائط>\n'
  expect(await readLines(whatsapp, 'c.txt', { 'c.txt': text })).toEqual(['said message X 2024-03-13T21:04:00Z "a"', 'said media Y 2024-03-14T21:05:00Z'])
})

describe('what only the app says on an iPhone', () => {
  const at = (minute: number) => `[13/03/2024, 21:${minute}:00]`
  const file = (...lines: readonly string[]) => ({ '_chat.txt': lines.map((line, index) => `${at(10 + index)} ${line}\r\n`).join('') })

  test('is no message, in any language', async () => {
    expect(await readLines(whatsapp, 'box', file(
      `Omar: hello`, `Omar: ${LRM}Omar changed this group's icon`, `Omar: ${LRM}Only admins can send messages from now on`, `Lea: ${LRM}Lea ei ole enää tässä ryhmässä`, `Lea: hi`,
    ))).toEqual(['said message Omar 2024-03-13T21:10:00Z "hello"', 'service-line', 'service-line', 'service-line', 'said message Lea 2024-03-13T21:14:00Z "hi"'])
  })

  test('makes no person of a group\'s title in any language whose notice is known', async () => {
    expect(await readLines(whatsapp, 'box', file(`Perhe: ${LRM}Viestit ja puhelut ovat salattuja.`, 'Aino: hei', 'Lea: hei', `Perhe: ${LRM}Ryhmän kuvaus vaihtui`))).toEqual([
      'service-line', 'said message Aino 2024-03-13T21:11:00Z "hei"', 'said message Lea 2024-03-13T21:12:00Z "hei"', 'service-line',
    ])
  })

  test('makes no person of a group\'s title, though a colon is in it', async () => {
    const lines = [`Trip: Rome: ${LRM}Messages and calls are end-to-end encrypted.`, `Trip: Rome: ${LRM}Omar created this group`, 'Omar: hello', 'Lea: hi']
    const expected = ['service-line', 'service-line', 'said message Omar 2024-03-13T21:12:00Z "hello"', 'said message Lea 2024-03-13T21:13:00Z "hi"']
    expect(await readLines(whatsapp, 'box', file(...lines))).toEqual(expected)
    expect(await readLines(whatsapp, 'WhatsApp Chat - Trip_ Rome', file(...lines))).toEqual(expected)
    const names = await Promise.all(['box', 'WhatsApp Chat - Trip_ Rome', 'WhatsApp Chat - Old name'].map(async (name) => {
      const items = await read(whatsapp, name, file(...lines))
      return (Array.isArray(items) ? (items as readonly Item[]) : []).flatMap((item) => (item.type === 'channel' ? [item.name] : []))
    }))
    expect(names).toEqual([['Trip: Rome'], ['Trip: Rome'], ['Old name']])
  })

  test('stands for media when up to three words end alike again and again', async () => {
    const signs = ['kuva', 'video', 'ääni'].map((word) => `Bo: ${LRM}${word} jätettiin`)
    expect(await readLines(whatsapp, 'box', file('Bo: hei', ...signs, 'Al: hei'))).toEqual([
      'said message Bo 2024-03-13T21:10:00Z "hei"', 'said image Bo 2024-03-13T21:11:00Z', 'said video Bo 2024-03-13T21:12:00Z', 'said audio Bo 2024-03-13T21:13:00Z', 'said message Al 2024-03-13T21:14:00Z "hei"',
    ])
  })
})

test('system lines of Android are no messages, though a colon is in them, and names with odd signs are people', async () => {
  const rows = [
    'Omar created group “A: B”', 'Omar changed the subject from “A: B” to “C: D”', 'Omar changed the group description to: be nice', 'Omar cambió el asunto de "a: b" a "c: d"', 'Lea left', 'Lea - Mum set the rules of this place to: be nice',
    '+49 151 1 changed to +49 151 2', 'Omar: "so: what"', 'Lea - Mum: hi', '😀: hi', 'A: x',
  ]
  expect(await readLines(whatsapp, 'WhatsApp Chat with G.txt', { 'WhatsApp Chat with G.txt': rows.map((row) => `13/03/2024, 21:04 - ${row}\n`).join('') })).toEqual([
    ...Array.from({ length: 7 }, () => 'service-line'), `said message Omar ${T} "\\"so: what\\""`, `said message Lea - Mum ${T} "hi"`, `said message 😀 ${T} "hi"`, `said message A ${T} "x"`,
  ])
})

test('documents that an iPhone counts are no chats beside its own, whatever is in them', async () => {
  const chat = '[13/03/2024, 21:04:00] Omar: hm\r\n'
  const input = memoryInput('box', { 'a/_chat.txt': chat, 'a/00000002-WhatsApp Chat.txt': chat, 'a/00000003-plan.xyz': '', 'b/00000002-WhatsApp Chat.txt': chat })
  expect(await whatsapp.identify(input)).toEqual({
    confidence: 0.97, generation: 'ios-bracket', reads: ['a/_chat.txt', 'b/00000002-WhatsApp Chat.txt'], unused: ['a/00000002-WhatsApp Chat.txt', 'a/00000003-plan.xyz'],
  })
})

test('a chat that was pasted makes neither a group of two people nor an owner unknown', async () => {
  const pasted = '13/03/2024, 21:04 - Ines: look\n01/02/2019, 10:00 - Al: one\n01/02/2019, 10:01 - Cy: two\n13/03/2024, 21:05 - Omar: ok\n'
  const items = await read(whatsapp, NAME, { [NAME]: pasted })
  expect((Array.isArray(items) ? (items as readonly Item[]) : []).filter((item) => item.type === 'channel' || item.type === 'owner')).toEqual([
    { type: 'channel', key: 'Ines', name: 'Ines', kind: 'direct' }, { type: 'owner', actor: 'Omar', name: 'Omar', how: 'stated' },
  ])
})

test('rows with a day that cannot be are told, and what follows them is not said by others', async () => {
  const rows = ['13/03/1970, 21:04 - A: a', '13/03/2100, 21:04 - B: b', 'more of b', '13/03/2024, 21:04 - A: c', '31/02/2024, 21:04 - B: d', '14/03/2024, 21:04 - B: e', '3/25/24, 9:04 - C: pasted']
  expect(await readLines(whatsapp, 'c.txt', { 'c.txt': rows.join('\n') })).toEqual([
    'problem bad-time', 'problem bad-time', `said message A ${T} "c"`, 'problem bad-time', 'said message B 2024-03-14T21:04:00Z "e\\n3/25/24, 9:04 - C: pasted"',
  ])
})

test('"You deleted this message" tells the owner in every language, on both kinds of phone', async () => {
  const silent: string[] = []
  for (const phrase of DELETED_BY_OWNER) {
    for (const [own, other] of [[`13/03/2024, 21:04 - Al: ${phrase}`, '13/03/2024, 21:05 - Bo: hi'], [`[13/03/2024, 21:04:00] Al: ${LRM}${phrase}.`, '[13/03/2024, 21:05:00] Bo: hi']] as const) {
      const items = await read(whatsapp, '_chat.txt', { '_chat.txt': `${own}\n${other}\n` })
      const owners = (Array.isArray(items) ? (items as readonly Item[]) : []).flatMap((item) => (item.type === 'owner' ? [item.actor] : []))
      if (owners.join(' ') !== 'Al') silent.push(own)
    }
  }
  expect(silent).toEqual([])
})

test('signs for media in languages of no list are media, and what people type in brackets is theirs', async () => {
  expect(await Promise.all(['<Медия жок болды>', '<媒體不見了>', '<Zilp vurp>\ncaption', '<br>', '<grin>', '<3', '<This message was edited>', '<a href="x">'].map(android))).toEqual([
    `said media Omar ${T}`, `said media Omar ${T}`, `said media Omar ${T} "caption"`, ...['<br>', '<grin>', '<3', '<This message was edited>', '<a href=\\"x\\">'].map((text) => `said message Omar ${T} "${text}"`),
  ])
  expect(await Promise.all([`${LRM}zilp vurp`, `${LRM}Omar zilp vurp`, `${LRM}zilp vurp zalp zulp zolp zelp`, `2015-08-15-VIDEO-00000318.mp4 <${LRM}attached>`, `plan.pdf <${LRM}angehängt>`].map(iphone))).toEqual([
    `said media Omar ${T}`, 'service-line', 'service-line', `said video Omar ${T} <2015-08-15-VIDEO-00000318.mp4>`, `said document Omar ${T} <plan.pdf>`,
  ])
})
