/** How sources are called, from the importers themselves. */
import type { Words } from '../../db/model.ts'
import { importers } from '../../importers/registry.ts'

/** The title of an importer id; the id itself when the importer is gone (a store from another version). */
export function sourceTitle(source: string): Words {
  return importers.get(source)?.title ?? { en: source, zh: source }
}
