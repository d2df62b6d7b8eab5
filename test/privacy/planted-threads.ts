/** Exports of threads with names in every field: Messenger's and Instagram's, which share a layout, LinkedIn's, Snapchat's. */
import { zipArchive } from '../../samples/zip-archive.ts'

/** What is planted: people and things, lines of a chat, and the months it goes over. */
export interface Planted {
  readonly names: Readonly<Record<'owner' | 'sender' | 'friend' | 'tutor' | 'group' | 'note' | 'recipient' | 'hashtag' | 'bio', string>>
  readonly chat: readonly string[]
  readonly months: readonly { readonly year: number; readonly month: number }[]
  readonly hostile: string
}

/** As Meta writes its JSON: each byte of UTF-8 as a character. */
export function mojibake(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? Buffer.from(inner, 'utf8').toString('latin1') : inner))
}

/** A message's moment in the planted months, in ms. */
export function momentOf(at: number, { months }: Planted): number {
  const { year, month } = months[Math.floor(at / 24)] ?? { year: 2025, month: 1 }
  return Date.UTC(year, month - 1, 1 + at % 27, 9 + at % 12)
}

/** Threads of Messenger or Instagram below a root, by path. */
export function metaThreads(root: string, planted: Planted): Record<string, string> {
  const { names, chat, hostile } = planted
  const messages = (who: string): readonly unknown[] => Array.from({ length: 600 }, (_, at) => ({
    sender_name: at % 2 === 0 ? names.owner : who, timestamp_ms: momentOf(at, planted), content: chat[at % chat.length],
    ...(at % 40 === 0 ? { share: { link: `https://${names.hashtag}.example/a`, share_text: names.note } } : {}), ...(at % 50 === 0 ? { files: [{ uri: `${root}messages/inbox/a_1/files/${names.recipient}.pdf` }] } : {}),
    reactions: [{ reaction: '❤', actor: who }], is_geoblocked_for_viewer: false,
  })).toReversed()
  const thread = (title: string, others: readonly string[], path: string): string => mojibake({
    participants: [...others, names.owner].map((name) => ({ name })), messages: messages(others[0] ?? ''), title, is_still_participant: true, thread_path: path, magic_words: [],
  })
  return {
    [`${root}messages/inbox/a_1/message_1.json`]: thread(names.sender, [names.sender], 'inbox/a_1'),
    [`${root}messages/inbox/b_2/message_1.json`]: thread(`${names.group} ${hostile}`, [names.friend, names.tutor], 'inbox/b_2'),
  }
}

/** An export of Instagram. */
export function instagramExport(planted: Planted): Promise<Uint8Array> {
  const { owner, bio } = planted.names
  const labels = { Benutzername: { href: '', value: 'marlo', timestamp: 0 }, Name: { href: '', value: owner, timestamp: 0 }, Steckbrief: { href: '', value: bio, timestamp: 0 } }
  return zipArchive({ ...metaThreads('your_instagram_activity/', planted), 'personal_information/personal_information/personal_information.json': mojibake({ profile_user: [{ title: '', string_map_data: labels }] }) })
}

/** An export of LinkedIn. */
export function linkedinExport(planted: Planted): Promise<Uint8Array> {
  const { names, chat, hostile } = planted
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const rows = Array.from({ length: 600 }, (_, at) => {
    const [from, to] = at % 2 === 0 ? [names.owner, names.sender] : [names.sender, names.owner]
    const [fromUrl, toUrl] = at % 2 === 0 ? ['own', 'sen'] : ['sen', 'own']
    const date = `${new Date(momentOf(at, planted)).toISOString().slice(0, 19).replace('T', ' ')} UTC`
    return `2-a==,${cell(`${names.group} ${hostile}`)},${cell(from)},https://www.linkedin.com/in/${fromUrl},${cell(to)},https://www.linkedin.com/in/${toUrl},${date},${at % 40 === 0 ? cell(names.note) : ''},${cell(chat[at % chat.length] ?? '')},INBOX,${at % 50 === 0 ? cell(`${names.recipient}.pdf`) : ''}`
  })
  const [first = '', ...last] = names.owner.split(' ')
  return zipArchive({
    'messages.csv': `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS\n${rows.toReversed().join('\n')}\n`,
    'Profile.csv': `First Name,Last Name,Headline\n${first},${last.join(' ')},${cell(names.bio)}\n`,
  })
}
