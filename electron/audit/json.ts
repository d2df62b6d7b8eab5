/** The result of the headless audit as JSON, in the shape of headless.md. Additions are marked in its comments there. */
import type { Archive, Evidence, Inference, Signal, WaitingFile, Words } from '../../db/model.ts'
import type { ReadStore } from '../../db/store.ts'
import type { Action } from '../../inference/action.ts'
import type { ClaimCheck } from '../../inference/compare.ts'
import { effectOf, type Effect } from '../../inference/effect.ts'
import { profileOf } from '../../inference/profile.ts'
import { levelOf, recordOf } from '../../inference/grounds.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { statementOf } from '../../inference/statement.ts'
import type { Together } from '../../inference/withhold.ts'
import { guessDefinition, leadingOutcome } from '../engine/guess-rows.ts'
import { markedGuesses, ownScore } from '../engine/marks.ts'
import { VERSION } from '../version.ts'
import { moneyString } from './money.ts'

/** An archive that could not be read at all, with the codes that say why. */
export interface RefusedArchive { readonly path: string; readonly sha256: string | null; readonly bytes: number; readonly importer: string | null; readonly code: string; readonly files?: number; readonly place?: { readonly path: string; readonly at?: number }; readonly waiting?: readonly WaitingFile[] }

/** One entry of `archives`, in the order of the command line. `path` is as it was given. */
export type AuditedArchive = { readonly path: string; readonly archive: Archive } | { readonly path: string; readonly refused: RefusedArchive }

/** Everything the JSON is made from. */
export interface AuditResult {
  readonly archives: readonly AuditedArchive[]
  readonly signals: readonly Signal[]
  readonly inferences: readonly Inference[]
  readonly together: readonly Together[]
  readonly claimChecks: readonly ClaimCheck[]
  readonly actions: readonly Action[]
  readonly timings: { readonly importMs: number; readonly indexMs: number; readonly inferMs: number; readonly totalMs: number }
  readonly peakRssBytes: number
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

/** The object that `--json` writes. */
export function auditJson(store: ReadStore, result: AuditResult): unknown {
  const index = new Map<number, number>()
  result.archives.forEach((entry, at) => { if ('archive' in entry && !index.has(entry.archive.id)) index.set(entry.archive.id, at) })
  const marked = markedGuesses(result.inferences, store.readMarks())
  return {
    schema: 1,
    tool: { name: 'lookalike', version: VERSION },
    archives: result.archives.map((entry) => ('archive' in entry ? readArchive(entry.path, entry.archive) : refusedArchive(entry.refused))),
    people: store.countPeople(),
    signals: result.signals.map(({ key, support, value, sources }) => ({ key, support, value, sources })),
    profile: profileOf(result.inferences).map(({ field, guess: { key, answer, outcomes }, by }) => ({ field, guess: key, answer, by, probability: outcomes.find(({ value }) => value === answer)?.probability ?? null })),
    guesses: result.inferences.map((inference) => guess(store, inference, index)),
    yourMarks: marked, yourScore: ownScore(marked),
    claimChecks: result.claimChecks,
    together: result.together,
    actions: result.actions,
    timings: result.timings,
    peakRssBytes: result.peakRssBytes,
  }
}

function readArchive(path: string, archive: Archive): unknown {
  const { account } = archive
  return {
    path, sha256: archive.sha256, bytes: archive.bytes, importer: archive.importer, generation: archive.generation, confidence: archive.confidence,
    activities: account.activities, duplicates: account.duplicates, byVerb: account.byVerb, byKind: account.byKind,
    claims: account.claims, claimsByKind: account.claimsByKind, participants: account.participants, owner: archive.owner,
    firstAt: iso(account.firstAt), lastAt: iso(account.lastAt),
    money: account.money.map(({ currency, rows, ...sums }) => ({
      currency, out: moneyString(sums.out, currency), in: moneyString(sums.in, currency), neutral: moneyString(sums.neutral, currency), rows,
    })),
    files: account.files, rows: account.rows, notes: account.notes, noteCounts: account.noteCounts,
    poorFiles: account.poorFiles.map(({ path: file, seen, missed }) => ({ file, seen, missed })),
    totals: account.totals.map(({ path: file, direction, currency, stated, found }) => ({
      file, direction, currency,
      stated: { rows: stated.rows, amount: stated.minor === null ? null : moneyString(stated.minor, currency) },
      found: { rows: found.rows, amount: moneyString(found.minor, currency) },
    })),
    problems: account.problems.map(({ code, path: file, at }) => ({ code, file, at: at ?? null })),
    problemCount: account.problemCount, waiting: account.waiting.map(waitingFile),
  }
}

function refusedArchive(refused: RefusedArchive): unknown {
  const files = refused.files ?? 0
  const waiting = refused.waiting ?? []
  // What no importer knew is unknown; everything else could not be read.
  const isUnknown = refused.code === 'not-recognised'
  return {
    path: refused.path, sha256: refused.sha256, bytes: refused.bytes, importer: refused.importer, generation: null, confidence: 0,
    activities: 0, duplicates: 0, byVerb: {}, byKind: {}, claims: 0, claimsByKind: {}, participants: 0, owner: null, firstAt: null, lastAt: null,
    money: [], files: { read: 0, unused: 0, unknown: isUnknown ? files : 0, failed: isUnknown ? 0 : files }, rows: { seen: 0, kept: 0, skipped: 0, why: {} }, notes: [], noteCounts: {}, poorFiles: [], totals: [],
    problems: waiting.length > 0 ? waiting.map(({ code, path }) => ({ code, file: path, at: null })) : [{ code: refused.code, file: refused.place?.path ?? null, at: refused.place?.at ?? null }],
    problemCount: Math.max(1, waiting.length), waiting: waiting.map(waitingFile),
  }
}

/** A file that waits for an answer, by the name that the other lists of the JSON use. */
function waitingFile({ path: file, ...asked }: WaitingFile): unknown {
  return { file, ...asked }
}

function guess(store: ReadStore, inference: Inference, index: ReadonlyMap<number, number>): unknown {
  const { accuracy } = inference
  return {
    key: inference.key, attribute: inference.attribute, sensitive: inference.sensitive, status: inference.status, ground: inference.ground, answer: inference.answer,
    statement: statements(inference),
    outcomes: inference.outcomes,
    evidence: inference.evidence.map((piece) => evidence(store, piece, index)),
    accuracy: accuracy && {
      level: levelOf(accuracy), corpus: accuracy.corpus, people: accuracy.people, metric: accuracy.metric, value: accuracy.value, low: accuracy.low, high: accuracy.high,
      baseline: accuracy.baseline, gainLow: accuracy.gainLow, ece: accuracy.ece, noBetterThanBase: inference.noBetterThanBase,
      record: recordAt(inference),
    },
    without: inference.without, answerWithout: inference.answerWithout, alone: inference.alone, answerAlone: inference.answerAlone,
    effectWithout: effects(inference, inference.answerWithout, inference.without), effectAlone: effects(inference, inference.answerAlone, inference.alone),
    segments: inference.segments,
    ...(inference.support === undefined ? {} : { support: inference.support }),
    ...(inference.reason === undefined ? {} : { reason: inference.reason }),
  }
}

/** The answer as a sentence, in both languages; null for a guess of another version. */
function statements({ key, answer }: Inference): Words | null {
  const definition = guessDefinition(key)
  return definition ? statementOf(definition, answer) : null
}

/** What became of those who were told just the number that leads; null where nobody was told about as much. */
function recordAt(inference: Inference): unknown {
  const [definition, leading] = [guessDefinition(inference.key), leadingOutcome(inference)]
  const record = definition && leading && inference.accuracy ? recordOf(inference.accuracy, leading, definition.outcomes) : null
  return record && { said: record.said, true: record.true, count: record.count, isFew: record.isFew }
}

/** What withholding each source, or handing over it alone, does to the answer. */
function effects(inference: Inference, answers: Readonly<Record<string, string>>, odds: Readonly<Record<string, number | null>>): Readonly<Record<string, Effect>> {
  const told = (answer: string): string | null => (answer === CANNOT_TELL ? null : answer)
  const whole = { answer: told(inference.answer), probability: leadingOutcome(inference)?.probability ?? null }
  return Object.fromEntries(Object.entries(answers).map(([source, answer]) => [source, effectOf(whole, { answer: told(answer), probability: odds[source] ?? null })]))
}

/** Evidence with its examples quoted: which archive, file and place, when, and the text. */
function evidence(store: ReadStore, piece: Evidence, index: ReadonlyMap<number, number>): unknown {
  const quoted = new Map(store.quote(piece.examples.map((example) => example.activity)).map((row) => [row.activity.id, row]))
  const examples = piece.examples.flatMap(({ activity, start, end }) => {
    const row = quoted.get(activity)
    return row ? [{
      archive: index.get(row.activity.archive) ?? null, file: row.from.path, at: row.from.at, unit: row.from.unit, when: iso(row.activity.at),
      text: row.activity.text, object: row.activity.object, ...(start === undefined || end === undefined ? {} : { start, end }),
    }] : []
  })
  return { signal: piece.signal, outcome: piece.outcome, weight: piece.weight, count: piece.count, says: piece.says, examples }
}
