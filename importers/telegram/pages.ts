/** The exporter's web pages: which of them are one chat, and their messages in order. */
import type { Item } from '../importer.ts'
import { type Input, InputError } from '../input.ts'
import { decodeEntities } from '../kit/entities.ts'
import { htmlText } from '../kit/html-text.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { PageChat } from './page-message.ts'
import { PageWalk } from './page-walk.ts'

/** Pages of chats, and the page about the person. */
export const PAGE_NAME = /(?:^|\/)messages(\d*)(?: ?\(\d+\))?\.html?$/iu
export const SUMMARY_NAME = /(?:^|\/)export_results\.html?$/iu
/** The page about the person has no more than that. */
const SUMMARY_BYTES = 1024 * 1024

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Pages by chat: those of one folder, `messages2.html` before `messages10.html`. */
function chatsOf(paths: readonly string[]): readonly (readonly string[])[] {
  const chats = new Map<string, string[]>()
  for (const path of paths) {
    const chat = chats.get(folderOf(path)) ?? []
    chat.push(path)
    chats.set(folderOf(path), chat)
  }
  const number = (path: string): number => Number(PAGE_NAME.exec(path)?.[1] || 1)
  return [...chats.values()].map((pages) => pages.toSorted((a, b) => number(a) - number(b)))
}

/** Who the person is, from `export_results.html`: labels beside values. */
async function summaryItems(input: Input, path: string, owners: Set<string>): Promise<Item[]> {
  const html = new TextDecoder().decode(await input.bytes(path, SUMMARY_BYTES))
  const values = new Map<string, string>()
  for (const [, label, value] of html.matchAll(/<div class="label details">([^<]{1,40})<\/div>\s*<div class="value bold">([^]{0,400}?)<\/div>/gu)) values.set(decodeEntities(label ?? '').trim(), htmlText(value ?? ''))
  const name = [values.get('First name'), values.get('Last name')].filter((part) => part !== undefined && part !== '').join(' ')
  if (name === '') return []
  owners.add(name)
  const items: Item[] = [{ type: 'owner', actor: name, name, how: 'stated' }, { type: 'identifier', value: name, kind: 'name', name }]
  for (const [label, kind] of [['Phone number', 'phone'], ['Username', 'handle']] as const) {
    const value = values.get(label)
    if (value !== undefined && value !== '') items.push({ type: 'owner', actor: value, name, how: 'stated' }, { type: 'identifier', value, kind, name })
  }
  return items
}

/** All items of an archive's pages. */
export async function* pageItems(input: Input, paths: readonly string[], zone: string): AsyncGenerator<readonly Item[]> {
  const owners = new Set<string>()
  for (const path of paths.filter((one) => SUMMARY_NAME.test(one))) {
    try {
      yield await summaryItems(input, path, owners)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield [{ type: 'problem', code: error.code, path, failed: true }]
    }
  }
  const twins = openOrdinals()
  let isZoneNoted = false
  for (const pages of chatsOf(paths.filter((one) => !SUMMARY_NAME.test(one)))) {
    let chat: PageChat | undefined
    for (const path of pages) {
      const walk = new PageWalk()
      const itemsOf = (messages: ReturnType<PageWalk['push']>): Item[] => {
        if (messages.length === 0 && chat === undefined) return []
        chat ??= new PageChat(walk.title, zone, Number(/~(\d+)$/u.exec(twins(walk.title))?.[1] ?? 1))
        const items: Item[] = []
        for (const message of messages) for (const item of chat.items(message, path)) items.push(item)
        if (chat.isZoneAssumed && !isZoneNoted) {
          isZoneNoted = true
          items.unshift({ type: 'note', code: 'zone-assumed' })
        }
        return items
      }
      try {
        for await (const chunk of input.stream(path)) {
          const items = itemsOf(walk.push(chunk))
          if (items.length > 0) yield items
        }
        const { messages, isCut, position } = walk.end()
        yield [...itemsOf(messages), ...isCut ? [{ type: 'problem', code: 'truncated', path, position } as const] : []]
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        yield [{ type: 'problem', code: error.code, path, failed: true }]
      }
    }
    if (chat !== undefined) yield (chat as PageChat).end(owners)
  }
}
