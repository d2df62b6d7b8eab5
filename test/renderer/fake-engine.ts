/** An engine that answers from made-up data, for tests of the page and for its pictures. */
import type { Claim, WaitingFile } from '../../db/model.ts'
import type { Accuracy, AppState, Bridge, CallError, ErrorCode, EvidenceLine, FromEngine, GuessRow, Handlers, ImportPlan, ImportProgress, Method, OwnerChoice, Picked, Settings, ToEngine, MarkedGuess, OwnScore } from '../../electron/contract.ts'
import { ACCURACY } from './made-up-accuracy.ts'
import { PROFILE } from './made-up-profile.ts'
import { AGAINST, ARCHIVES, detail, GUESSES, LINES, NAUGHTY, OVERVIEW, SAMPLES, SENSITIVE, SOURCES, TITLES } from './made-up-mira.ts'

/** How the engine stands at the start. `holdImport`: an import stays at 62 in 100 until it is stopped. */
export interface Scene {
  /** Guesses besides the usual ones. */
  readonly guesses?: readonly GuessRow[]
  readonly archives?: 'none' | 'mira'
  /** A made-up person is looked at beside own archives. */
  readonly visiting?: string
  readonly settings?: Partial<Settings>
  readonly holdImport?: boolean
  readonly owner?: 'known' | 'asked'
  readonly sensitive?: boolean
  /** Files of the first archive that wait for an answer. */
  readonly waiting?: readonly WaitingFile[]
  /** What was named when the app was started. */
  readonly given?: readonly Picked[]
  /** Calls that fail, and with which code. */
  readonly failing?: Partial<Record<Method, ErrorCode>>
  /** Rows that a search finds; 3 unless told. */
  readonly found?: number
  /** Our score by the person's marks; of nothing unless told. */
  readonly yours?: OwnScore
  /** What else stands on "How good are we". */
  readonly accuracy?: Partial<Accuracy>
  /** No field of the profile has a guess. */
  readonly emptyProfile?: boolean
  /** A mark of an earlier answer. */
  readonly marked?: MarkedGuess
  /** Files of the first archive; 1 unless told. */
  readonly files?: number
}

/** What the engine throws: the contract's error, in made-up words. */
export function failure(code: ErrorCode): CallError {
  return {
    code, reference: '7F3A',
    what: { en: `It went wrong in the way called ${code}.`, zh: `出了名为 ${code} 的错。` },
    means: { en: 'Nothing was read and nothing was changed.', zh: '什么也没有读，什么也没有变。' },
    tryThis: { en: 'Choose another file.', zh: '请另选一个文件。' },
  }
}

const PLAN_FAILS: Readonly<Record<string, ErrorCode>> = { 'not-an-archive.bin': 'not-recognised', 'cut.zip': 'truncated' }

/** What the person "chooses" by the two buttons. */
export const PICKED: Picked = { token: 'tokentokentoken1', name: 'twitter-2026-03-03.zip', isFolder: false, bytes: 312_004_118 }

function plan(name: string, token: string): ImportPlan {
  return {
    token, name, bytes: 312_004_118, files: 77,
    parts: [
      { importer: 'x', title: TITLES.x, generation: 'data-2020', confidence: 1, reads: 31, unused: 44, unknown: 2, readBytes: 61_004_118, names: ['tweets.js', 'like.js', 'ad-impressions.js'], already: false },
      { importer: 'whatsapp', title: TITLES.whatsapp, generation: 'android-dash', confidence: 0.4, reads: 1, unused: 0, unknown: 0, readBytes: 4_812_330, names: ['_chat.txt'], already: false },
    ],
    importers: SOURCES.map(({ id, title }) => ({ id, title })),
  }
}

const CHOICES: readonly OwnerChoice[] = [{ archive: 1, identifier: 11, name: 'Mira Fontaine', activities: 21_004 }, { archive: 1, identifier: 12, name: 'L.', activities: 27_726 }]
const CLAIMS: readonly Claim[] = ['Parents', 'Renters', 'Jazz', 'Home & garden', '中文新闻'].map((value, index) => ({
  id: index + 1, archive: 2, source: 'x', kind: 'interest', value, about: index === 1 ? 'A made-up shop' : null, at: null, from: { path: 'data/personalization.js', at: index + 1, unit: 'item' }, comesFrom: null,
}))

function abortable(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(failure('cancelled'))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop)
  })
}

/** The handlers. `changed` is told as the real engine tells it. */
export function fakeHandlers(scene: Scene, changed: (what: Extract<FromEngine, { type: 'changed' }>['what']) => void, tokens: ReadonlyMap<string, string>): Handlers {
  const brought = ARCHIVES.map((one) => scene.owner === 'asked' && one.id === 1 ? { ...one, owner: null } : one)
  let waiting = scene.waiting ?? []
  let given = scene.given ?? []
  const withWaiting = (): typeof brought => brought.map((one) => one.id === 1 ? { ...one, account: { ...one.account, waiting } } : one)
  let archives = scene.archives === 'none' ? [] : withWaiting()
  let visiting: string | null = scene.visiting ?? null
  let settings: Settings = { language: 'en', theme: 'light', textSize: 100, sensitive: scene.sensitive ?? false, singleKeys: true, ...scene.settings }
  const answers = new Map<string, 'yes' | 'no' | 'rather-not' | null>()
  const guesses = () => archives.length === 0 ? [] : [...GUESSES, ...scene.guesses ?? [], ...(settings.sensitive ? [SENSITIVE] : [])]
  const state = (): AppState => ({
    version: '0.1.0', host: 'chromium', visiting, archives: archives.length, sizeBytes: archives.length === 0 ? 65_536 : 412_000_000, place: '/home/mira/.local/share/lookalike', encrypted: true, importWall: 'namespace', settings,
    systemLanguage: 'en', notice: null, samples: SAMPLES, sources: SOURCES, networkTest: { date: '2026-03-01', passed: 7, failed: 0, total: 7 },
  })
  const run = async (context: { signal: AbortSignal; progress(value: ImportProgress): void }): Promise<void> => {
    for (const share of [0, 0.3, 0.62]) {
      context.progress({ phase: 'reading', importer: 'x', doneBytes: share * 61_004_118, totalBytes: 61_004_118, rows: Math.round(share * 98_114), rowsPerSecond: 74_200, leftMs: Math.round((1 - share) * 100_000) })
      await Promise.resolve()
    }
    if (scene.holdImport === true) await abortable(context.signal)
    archives = withWaiting()
    changed('archives')
  }
  const archive = (id: number) => {
    const found = archives.find((one) => one.id === id)
    if (found === undefined) throw failure('archive-unknown')
    return found
  }
  const guess = (key: string) => {
    const found = guesses().find((one) => one.key === key)
    if (found === undefined) throw failure('guess-unknown')
    return found
  }
  return {
    'app.state': state,
    'settings.change': (change) => {
      settings = { ...settings, ...change }
      changed('settings')
      return settings
    },
    'archives.given': () => {
      const told = given
      given = []
      return told
    },
    'archives.plan': ({ token, password }) => {
      const name = tokens.get(token) ?? PICKED.name
      const code = name === 'locked.zip' && password !== 'open' ? (password === undefined ? 'password-needed' : 'password-wrong') : PLAN_FAILS[name]
      if (code !== undefined) throw failure(code)
      return plan(name, token)
    },
    'archives.import': async (_, context) => {
      await run(context)
      return { archives: brought.filter((one) => one.importer === (scene.owner === 'asked' ? 'whatsapp' : 'x')), changes: OVERVIEW.lastAdded?.changes ?? [], ownerChoices: scene.owner === 'asked' ? CHOICES : [] }
    },
    'archives.answer': async ({ archive: id, password }, context) => {
      if (password !== undefined && password !== 'open') throw failure('password-wrong')
      waiting = waiting.filter(({ code }) => (code === 'dates-ambiguous') === (password !== undefined))
      await run(context)
      return { archives: [archive(id)], changes: [], ownerChoices: [] }
    },
    'archives.follow': () => null,
    'archives.importSample': async (_, context) => {
      await run(context)
      return { archives: ARCHIVES, changes: [], ownerChoices: [] }
    },
    'samples.leave': () => {
      visiting = null
      changed('settings')
      return { left: true }
    },
    'archives.list': () => archives,
    'archives.account': ({ archive: id }) => {
      const one = archive(id)
      const files = Array.from({ length: id === 2 ? 77 : id === 3 ? 18 : scene.files ?? 1 }, (_, index) => ({ path: id === 2 ? `data/part${index + 1}.js` : index === 0 ? one.name : `part${index + 1}.txt`, status: index < 31 ? 'read' as const : index < 75 ? 'unused' as const : 'unknown' as const }))
      return { archive: one, account: one.account, problems: one.account.problems, files }
    },
    'archives.ownerChoices': ({ archive: id }) => id === 1 ? CHOICES : [],
    'archives.setOwner': ({ archive: id, identifier }) => {
      archives = archives.map((one) => one.id === id ? { ...one, owner: { name: CHOICES.find((choice) => choice.identifier === identifier)?.name ?? '', how: 'asked' as const } } : one)
      changed('archives')
      changed('guesses')
      return archive(id)
    },
    'archives.removal': ({ archive: id }) => ({ activities: archive(id).account.activities, claims: archive(id).account.claims, guesses: 3 }),
    'archives.remove': ({ archive: id }) => {
      const { activities } = archive(id).account
      archives = archives.filter((one) => one.id !== id)
      changed('archives')
      return { activities }
    },
    'overview.read': () => ({ ...OVERVIEW, counts: { ...OVERVIEW.counts, sensitiveClosed: settings.sensitive ? 1 : 0, archives: archives.length } }),
    'guesses.list': () => guesses(),
    'guesses.read': ({ key }) => ({ ...detail(guess(key)), yourAnswer: answers.get(key) ?? null, ...(scene.yours === undefined ? {} : { yours: scene.yours }), ...(scene.marked?.key === key ? { marked: scene.marked } : {}) }),
    'guesses.answer': ({ key, answer }) => {
      answers.set(key, answer)
      return { yourAnswer: answer }
    },
    'profile.read': () => ({ ...PROFILE, rows: PROFILE.rows.filter(() => scene.emptyProfile !== true) }),
    'accuracy.read': () => ({ ...ACCURACY, ...scene.accuracy }),
    'evidence.page': ({ after, limit }) => ({ lines: Array.from({ length: Math.max(0, Math.min(limit, 31 - after)) }, (_, index) => ({ ...NAUGHTY, activity: 1_000 + after + index })), total: 31 }),
    'evidence.around': ({ activity, before, after }) => ({
      lines: [...Array.from({ length: Math.min(before, 5) }, (_, index) => ({ ...NAUGHTY, activity: activity * 1_000 - 5 + index, text: `before ${index}`, marks: [] })), { ...LINES[0], activity } as EvidenceLine,
        ...Array.from({ length: Math.min(after, 2) }, (_, index) => ({ ...NAUGHTY, activity: activity * 1_000 + 1 + index, text: `after ${index}`, marks: [] }))],
      moreBefore: before < 5, moreAfter: after < 2,
    }),
    'evidence.cite': ({ activity, names }) => {
      const { sourceTitle, verb, at, precision, offsetMinutes, who, archiveName, from, direction } = LINES[1] ?? NAUGHTY
      return { activity, sourceTitle, verb, at, precision, offsetMinutes, who, to: names ? 'Luc Meyer' : 'L. M.', archiveName, from, direction, names, sha256: 'a1b2'.repeat(16) }
    },
    'activities.search': ({ query, after, limit }) => {
      const total = query === 'nothing' ? 0 : scene.found ?? 3
      const start = after === 0 ? 0 : after - 500 + 1
      const pool = [...LINES, ...AGAINST, NAUGHTY]
      const lines = Array.from({ length: Math.max(0, Math.min(limit, total - start)) }, (_, index) => ({ ...(pool[(start + index) % pool.length] ?? NAUGHTY), activity: 500 + start + index }))
      return { total, lines }
    },
    'claims.page': ({ source, kind, query, after }) => {
      const all = CLAIMS.filter((claim) => (source === undefined || claim.source === source) && (kind === undefined || claim.kind === kind) && claim.value.toLowerCase().includes(query?.toLowerCase() ?? ''))
      return { claims: all.filter((claim) => claim.id > after), total: all.length }
    },
    'claims.check': ({ claim }) => ({
      verdict: claim === 1 ? 'supported' : 'silent', because: claim === 1 ? null : 'from-your-words', guesses: claim === 1 ? [{ key: 'has-cat', title: { en: 'Has a cat', zh: '养猫' }, supports: true }] : [], comesFrom: LINES.slice(0, 1),
    }),
    'claims.kinds': () => [{ source: 'x', kind: 'interest', group: 'says', count: 36 }, { source: 'x', kind: 'gender', group: 'says', count: 5 }, { source: 'amazon', kind: 'advertiser-list', group: 'says', count: 22 }, { source: 'x', kind: 'stated-bio', group: 'told', count: 3 }, { source: 'x', kind: 'device', group: 'recorded', count: 9 }],
    'store.erase': ({ word }) => {
      if (word !== 'erase' && word !== '清除') throw failure('erase-word')
      archives = []
      changed('archives')
      return { erased: true }
    },
  }
}

/** One engine bound to one listener, in this process. Every message crosses as JSON, as it does in the hosts. */
export class FakeEngine {
  readonly calls: { method: string; args: unknown }[] = []
  readonly #scene: Scene
  readonly #tokens = new Map<string, string>([[PICKED.token, PICKED.name]])
  readonly #running = new Map<number, AbortController>()
  readonly #handlers: Handlers
  #send: (message: FromEngine) => void = () => undefined

  constructor(scene: Scene = {}) {
    this.#scene = scene
    this.#handlers = fakeHandlers(scene, (what) => this.#tell({ type: 'changed', what }), this.#tokens)
  }

  #tell(message: FromEngine): void { this.#send(JSON.parse(JSON.stringify(message)) as FromEngine) }

  listen(send: (message: FromEngine) => void): void { this.#send = send }

  /** Handles one message of the page. */
  async receive(message: ToEngine): Promise<void> {
    if (message.type === 'cancel') {
      this.#running.get(message.id)?.abort()
      return
    }
    const { id, method } = message
    this.calls.push({ method, args: message.args })
    const abort = new AbortController()
    this.#running.set(id, abort)
    try {
      const code = this.#scene.failing?.[method as Method]
      if (code !== undefined) throw failure(code)
      const handler = this.#handlers[method as Method] as (args: unknown, context: unknown) => unknown
      const ok = await handler(message.args, { signal: abort.signal, progress: (value: unknown) => this.#tell({ type: 'progress', id, value }) })
      this.#tell({ type: 'reply', id, ok })
    } catch (error) {
      this.#tell({ type: 'failure', id, error: error as CallError })
    }
    this.#running.delete(id)
  }

  /** Tokens for dropped files, by name. */
  drop(names: readonly string[]): readonly Picked[] {
    return names.map((name, index) => {
      const token = `droppeddropped${String(this.#tokens.size).padStart(2, '0')}${index}`
      this.#tokens.set(token, name)
      return { token, name, isFolder: false, bytes: 1 }
    })
  }

  /** The bridge a page in this process can use. */
  bridge(): Bridge {
    return {
      host: 'chromium',
      post: (message) => { void this.receive(JSON.parse(JSON.stringify(message)) as ToEngine) },
      listen: (receive) => this.listen(receive),
      pickFiles: () => Promise.resolve([PICKED]),
      dropFiles: (files) => Promise.resolve(this.drop(files.map((file) => file.name))),
      showStore: () => Promise.resolve(),
    }
  }
}
