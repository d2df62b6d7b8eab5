import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../db/model.ts'
import { openStore } from '../../db/open.ts'
import { archiveLine, failureLines, isUnread, unreadLines } from '../../electron/audit/summary.ts'
import { runImport } from '../../electron/import-job.ts'
import { callError } from '../../electron/errors.ts'
import { typedByPerson } from '../../electron/terminal-text.ts'

/** The archive that a file becomes. */
async function imported(name: string, content: string): Promise<Archive | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'unread-'))
  const store = openStore({ file: ':memory:' })
  try {
    writeFileSync(join(folder, name), content)
    await runImport({ file: ':memory:', paths: [join(folder, name)], sample: null, timeZone: 'UTC', owners: [], addedAt: 0 }, { store, signal: new AbortController().signal, progress: () => undefined })
    return store.archives()[0]
  } finally {
    store.close()
    rmSync(folder, { recursive: true })
  }
}

describe('an archive that is recognised', () => {
  it('is told as unread when none of its files could be read, with the codes of why', async () => {
    const archive = await imported('Retail.OrderHistory.1.csv', 'a,b\n1,2\n')
    expect(archive && [isUnread(archive), unreadLines(typedByPerson('x'), archive, 'en').toString().endsWith('[unknown-header]'), unreadLines(typedByPerson('x'), archive, 'zh').toString().endsWith('[unknown-header]')]).toEqual([true, true, true])
  })

  it('is not when there was nothing in it', async () => {
    const archive = await imported('Advertising.AmazonAudiences.csv', 'Amazon Audiences in which you are included\n')
    expect(archive && isUnread(archive)).toBe(false)
  })

  it('is told in a line that names only what there is, a platform’s claims among it', async () => {
    const said = async (name: string, content: string): Promise<readonly string[]> => {
      const archive = await imported(name, content)
      if (archive === undefined) throw new Error('nothing was imported')
      return (['en', 'zh'] as const).map((language) => archiveLine(typedByPerson('x'), archive, language).toString())
    }
    expect(await said('Advertising.AmazonAudiences.csv', 'Amazon Audiences in which you are included\nParents\nRunners\n')).toEqual([
      'x: Amazon, 2 entries about the person, 1 file read',
      'x：亚马逊，关于此人的条目2条，读了1个文件',
    ])
    expect(await said('WhatsApp Chat with Luc.txt', '13/02/2024, 10:00 - Messages and calls are end-to-end encrypted.\n13/02/2024, 10:01 - Luc: hello\n')).toEqual([
      'x: WhatsApp, 1 of 2 rows kept, 1 left out with a reason, 1 file read',
      'x：WhatsApp，2条里保留1条，略去1条，各有原因，读了1个文件',
    ])
  })
})

describe('an archive that waits for an answer', () => {
  it('is told with the option that gives it, which the window’s own words leave out', () => {
    const told = (code: 'password-needed' | 'dates-ambiguous' | 'not-recognised'): readonly string[] => (['en', 'zh'] as const).map((language) => failureLines(typedByPerson('x'), code, language).toString().split('\n').at(-1) ?? '')
    expect([told('password-needed'), told('dates-ambiguous')]).toEqual([
      ['  Option: --password, --password-file', '  选项：--password, --password-file'],
      ['  Option: --date-order dmy | mdy | ymd', '  选项：--date-order dmy | mdy | ymd'],
    ])
    expect(Object.values(callError('password-needed').tryThis).concat(Object.values(callError('dates-ambiguous').tryThis)).filter((text) => text.includes('--'))).toEqual([])
    expect(told('not-recognised').join('')).not.toContain('--')
  })
})
