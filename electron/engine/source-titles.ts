/** How sources are called, from the importers themselves, and which of them a reader is likely to have. */
import type { Language, Words } from '../../db/model.ts'
import { importers } from '../../importers/registry.ts'

/** The title of an importer id; the id itself when the importer is gone (a store from another version). */
export function sourceTitle(source: string): Words {
  return importers.get(source)?.title ?? { en: source, zh: source }
}

/** What most readers of a language have, likeliest first. */
const LIKELY: Readonly<Record<Language, readonly string[]>> = {
  en: ['whatsapp', 'messenger', 'instagram', 'amazon', 'chatgpt', 'telegram'],
  zh: ['wechat', 'alipay', 'wechat-pay', 'qq', 'deepseek', 'telegram'],
}

/** Place of a source among those that readers of a language are likely to have, from 0; all others come after them. */
export function sourceRank(source: string, language: Language): number {
  const rank = LIKELY[language].indexOf(source)
  return rank === -1 ? LIKELY[language].length : rank
}
