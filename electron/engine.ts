/** The composition root: store, importers and inference behind the contract. Knows no host; tests call it directly. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../db/model.ts'
import { lockStore } from '../db/lock.ts'
import { openStore } from '../db/open.ts'
import { importers } from '../importers/registry.ts'
import { CANNOT_TELL } from '../inference/inference.ts'
import { madeUpPeople } from '../samples/registry.ts'
import { BUILT_APP } from './built-app.ts'
import type { AppState, GuessDetail, Handlers, ImportWall, Settings } from './contract.ts'
import { readAccuracy } from './engine/accuracy.ts'
import { claimAnswer } from './engine/claim-answer.ts'
import { claimGroup, kindsOf } from './engine/claim-groups.ts'
import { citation, evidenceLines, quoteLine } from './engine/evidence-lines.ts'
import { guessDefinition, guessDetail, guessRow, rankOf, unlessDenied } from './engine/guess-rows.ts'
import { Guessing, type Guessed } from './engine/guessing.ts'
import { archiveRow, Importing } from './engine/importing.ts'
import { labelsOf } from './engine/labels.ts'
import { aboutOf } from './engine/marks.ts'
import { readOverview } from './engine/overview.ts'
import { readProfile } from './engine/profile.ts'
import { PickedFiles } from './engine/picked-files.ts'
import { withVisits, type OwnEngine } from './engine/visiting.ts'
import { changeSettings, parseSettings } from './engine/settings.ts'
import { sourceRank } from './engine/source-titles.ts'
import { eraseFiles, finishErase, isEraseWord, removeDataFolder } from './erase.ts'
import { callError, Refused, refusing } from './errors.ts'
import type { StartImport } from './import-runner.ts'
import { LOCK_FILE, MADE_UP_FOLDER, STORE_FILE } from './paths.ts'
import type { Log } from './serve.ts'

/** What an engine is opened with. `now` gives ms since 1970. */
export interface EngineOptions {
  readonly dataDir: string
  /** Key of the encrypted store; none yet (its life comes with the issue on trust). */
  readonly key?: string
  readonly host: string
  readonly version: string
  readonly systemLanguage: Language
  /** Absolute paths that the person named when starting the app. */
  readonly given?: readonly string[]
  readonly log: Log
  readonly now: () => number
  readonly startImport: StartImport
  /** The wall that `startImport` puts around what it starts; asked when it is to be shown. */
  readonly importWall: () => ImportWall
  readonly changed: (what: 'archives' | 'guesses' | 'settings') => void
}

/** An open engine. */
export interface Engine { readonly handlers: Handlers; readonly picked: PickedFiles; readonly log: Log; close(): Promise<void> }

/** Files that a page of the account lists at most; the counts are whole. */
const FILES_LISTED = 500
/** Opens the store and gives the calls. Throws {@link Refused} when the store cannot be opened. */
export function openEngine(options: EngineOptions): Engine {
  return withVisits(options, openOwn)
}

function openOwn(options: EngineOptions): OwnEngine {
  const { dataDir, log, now, changed } = options
  const file = join(dataDir, STORE_FILE)
  // What an interrupted import left does not show, and is taken out by a process of its own.
  const open = (): ReturnType<typeof openStore> => openStore({ file, rollBack: false, ...(options.key === undefined ? {} : { key: options.key }) })
  const lock = refusing(() => {
    finishErase(dataDir)
    return lockStore(join(dataDir, LOCK_FILE), file)
  })
  let store = refusing(open, () => lock.release())
  // What a killed engine left of a made-up person's files.
  rmSync(join(dataDir, MADE_UP_FOLDER), { recursive: true, force: true })
  const readSettings = (): Settings => parseSettings(store.readSetting('settings'))
  /** What the check of the whole file found; nothing is shown of a damaged store, as parts of it may be missing. */
  let isDamaged = false
  /** Everything was erased, and nothing has been set or read since. */
  let isBlank = false
  let settings = refusing(readSettings, () => { store.close(); lock.release() })
  const picked = new PickedFiles(dataDir)
  let given = picked.add(options.given ?? [])
  const guessing = new Guessing(() => store, () => settings.sensitive, () => changed('guesses'))
  const importing = new Importing({ store: () => store, file, dataDir, picked, guessing, startImport: options.startImport, now, log, changed: () => changed('archives') })

  function archiveOf(id: number): ReturnType<typeof store.archives>[number] {
    const archive = store.archives().find((candidate) => candidate.id === id)
    if (!archive) throw new Refused('archive-unknown')
    return archive
  }

  async function guessesFor(withhold: readonly string[] | undefined): Promise<Guessed> {
    return guessing.withheld(withhold ?? [])
  }

  function write(next: Settings): void {
    settings = next
    isBlank = false
    store.writeSetting('settings', JSON.stringify(settings))
  }

  const readState = (): AppState => ({
    version: options.version, host: options.host, archives: store.archives().length, sizeBytes: store.sizeBytes(), place: dataDir,
    encrypted: options.key !== undefined, importWall: options.importWall(), settings, systemLanguage: options.systemLanguage,
    samples: [...madeUpPeople.values()].map(({ name, title, about }) => ({ name, title, about })),
    sources: [...importers.values()].map(({ id, title, howTo }) => ({ id, title, howTo, rank: { en: sourceRank(id, 'en'), zh: sourceRank(id, 'zh') } })),
    notice: lock.beganAnew ? callError('store-began-anew') : null, visiting: null, networkTest: readNetworkTest(),
  })

  const handlers: OwnEngine['handlers'] = {
    'app.state': (): AppState => {
      if (isDamaged) throw new Refused('store-damaged')
      return readState()
    },
    'settings.change': (changes) => {
      const before = settings
      write(changeSettings(settings, changes as Partial<Settings>))
      if (before.sensitive !== settings.sensitive) guessing.begin()
      changed('settings')
      return settings
    },

    'archives.given': () => {
      const told = given
      given = []
      return told
    },
    'archives.plan': (args) => importing.plan(args),
    'archives.import': (args, context) => importing.read(args, context),
    'archives.answer': (args, context) => {
      archiveOf(args.archive)
      return importing.answer(args, context)
    },
    'archives.follow': (_args, context) => importing.follow(context),
    'archives.importSample': (args, context) => importing.readSample(args, context),
    'archives.list': () => store.archives().map(archiveRow),
    'archives.account': ({ archive: id }) => {
      const archive = archiveOf(id)
      const files = (['failed', 'unknown', 'unused', 'read'] as const).flatMap((status) => store.files(id, status, 0, FILES_LISTED)).slice(0, FILES_LISTED)
      return { archive: archiveRow(archive), account: archive.account, problems: archive.account.problems, files: files.map(({ path, status }) => ({ path, status })) }
    },
    'archives.ownerChoices': ({ archive }) => importing.ownerChoices(archiveOf(archive).id),
    'archives.setOwner': ({ archive, identifier }) => {
      archiveOf(archive)
      if (!store.ownerCandidates(archive).some((candidate) => candidate.identifier === identifier)) throw new Refused('bad-arguments')
      store.setOwner(archive, identifier)
      changed('archives')
      guessing.begin()
      return archiveRow(archiveOf(archive))
    },
    'archives.removal': async ({ archive: id }) => {
      const archive = archiveOf(id)
      const all = await guessing.current()
      const isLast = store.archives().filter(({ importer }) => importer === archive.importer).length === 1
      const rest = isLast ? await guessing.withheld([archive.importer]) : all
      const told = (guessed: Guessed): number => guessed.inferences.filter(({ answer }) => answer !== CANNOT_TELL).length
      return { ...store.countRemoval(id), guesses: Math.max(0, told(all) - told(rest)) }
    },
    'archives.remove': async ({ archive: id }) => {
      archiveOf(id)
      const activities = await importing.remove(id)
      changed('archives')
      guessing.begin()
      return { activities }
    },

    'overview.read': async () => {
      const latest = guessing.latest
      const guessed = latest?.guessed ?? await guessing.current()
      return readOverview(store, guessed, { stale: latest?.stale ?? false, sensitive: settings.sensitive, before: importing.before })
    },
    'guesses.list': async ({ withhold }) => {
      const { inferences, signals } = await guessesFor(withhold)
      const marks = store.readMarks()
      return inferences.toSorted((a, b) => rankOf(b) - rankOf(a)).flatMap((inference) => guessRow(inference, signals, marks) ?? [])
    },
    'guesses.read': async ({ key, withhold }): Promise<GuessDetail> => {
      const { inferences, signals } = await guessesFor(withhold)
      const inference = inferences.find((candidate) => candidate.key === key)
      const detail = inference && guessDetail(store, inference, signals, store.readMarks(), (await guessing.current()).inferences)
      if (!detail) throw new Refused('guess-unknown')
      return detail
    },
    'guesses.answer': ({ key, answer, about }) => {
      if (guessDefinition(key) === undefined) throw new Refused('guess-unknown')
      store.writeMark(key, answer === null ? null : { answer, about: aboutOf(key, about) })
      changed('guesses')
      return { yourAnswer: answer }
    },
    'profile.read': async ({ withhold }) => {
      const { inferences, signals } = await guessesFor(withhold)
      return readProfile(store, inferences, signals, store.readMarks())
    },
    'accuracy.read': async () => readAccuracy((await guessing.current()).inferences, store.readMarks()),
    'evidence.page': async ({ key, index, after, limit }) => {
      const { inferences } = await guessing.current()
      const piece = inferences.find((candidate) => candidate.key === key)?.evidence[index]
      if (!piece) throw new Refused('guess-unknown')
      return { lines: evidenceLines(store, piece.examples.slice(after, after + limit)), total: piece.examples.length }
    },

    'activities.search': ({ query, after, limit }) => {
      const { total, rows } = store.search(query, after, limit)
      return { total, lines: rows.map((row) => quoteLine(row, labelsOf(store), matches(row.activity.text ?? '', query))) }
    },
    'evidence.around': ({ activity, before, after }) => {
      const ids = store.around(activity, before + 1, after + 1)
      if (ids.length === 0) throw new Refused('activity-unknown')
      const at = ids.indexOf(activity)
      const shown = ids.slice(Math.max(0, at - before), at + after + 1)
      return { lines: evidenceLines(store, shown.map((id) => ({ activity: id }))), moreBefore: at > before, moreAfter: ids.length - at - 1 > after }
    },
    'evidence.cite': ({ activity, names }) => {
      const [row] = store.quote([activity])
      if (!row) throw new Refused('activity-unknown')
      return citation(row, names ? null : labelsOf(store), archiveOf(row.activity.archive).sha256)
    },
    'claims.page': ({ source, group, kind, query, after, limit }) => {
      const kinds = kind !== undefined ? [kind] : group === undefined ? undefined : kindsOf(group, store.countClaims().map((one) => one.kind))
      const filter = { ...(source === undefined ? {} : { source }), ...(kinds === undefined ? {} : { kinds }), ...(query === undefined ? {} : { query }) }
      return { claims: store.claims({ ...filter, after, limit }), total: store.countClaimsLike(filter) }
    },
    'claims.check': async ({ claim: id }) => {
      const [claim] = store.claims({ after: id - 1, limit: 1 })
      if (claim?.id !== id) throw new Refused('activity-unknown')
      const marks = store.readMarks()
      return claimAnswer(store, claim, (await guessing.current()).inferences.flatMap((inference) => unlessDenied(inference, marks) ?? []))
    },
    'claims.kinds': () => store.countClaims().map((one) => ({ ...one, group: claimGroup(one.kind) })),

    'store.erase': async ({ word }) => {
      if (!isEraseWord(word)) throw new Refused('erase-word')
      await importing.whileStopped(() => guessing.during(() => {
        store.close()
        eraseFiles(dataDir, 'open')
        store = open()
        isDamaged = false
        // The page goes on in the language and look it has, which are not written down again.
        settings = { ...parseSettings(undefined), language: settings.language, theme: settings.theme, textSize: settings.textSize }
        isBlank = true
      }))
      changed('archives')
      changed('settings')
      return { erased: true }
    },
  }

  // Screens are answered meanwhile; a damaged store is said as soon as it is known.
  void importing.checkStore().then((isSound) => {
    if (isSound) return
    isDamaged = true
    log.write('store-damaged')
    changed('archives')
  })

  return {
    handlers, picked, log,
    async close() {
      await importing.stop()
      await guessing.close()
      const isGone = isBlank && store.archives().length === 0
      store.close()
      // Of an erased store not even the empty one stays.
      if (isGone) eraseFiles(dataDir, 'open')
      lock.release()
      if (isGone) removeDataFolder(dataDir)
    },
  }
}

/** Where a query stands in a text, for marking; case as the search ignores it. */
function matches(text: string, query: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  const haystack = text.toLowerCase()
  const needle = query.toLowerCase()
  // Lower-casing may change lengths (İ): then nothing is marked rather than the wrong part.
  if (needle === '' || haystack.length !== text.length) return found
  for (let start = haystack.indexOf(needle); start !== -1 && found.length < 20; start = haystack.indexOf(needle, start + needle.length)) found.push({ start, end: start + needle.length })
  return found
}

/** What the privacy tests recorded of this build, if they were run on it. */
function readNetworkTest(): AppState['networkTest'] {
  const path = join(BUILT_APP, 'network-test.json')
  if (!existsSync(path)) return null
  const { date, passed, failed, total } = JSON.parse(readFileSync(path, 'utf8')) as { date: string; passed: number; failed: number; total: number }
  return { date, passed, failed, total }
}
