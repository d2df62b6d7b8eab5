/** Packs a fitted model into the file that ships: 8-bit weights. Every feature stays, since its idf counts in the length of a row; with very many classes each keeps its largest weights only. */
import type { Likeness } from '../../inference/models/likeness.ts'
import { IDF_STEPS, type WeightsFile } from '../../inference/models/linear-model.ts'
import type { FeatureRecipe } from '../../inference/models/text-features.ts'
import type { Fitted } from './training.ts'

function pack(bytes: ArrayBufferView): string { return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64') }

/** The limits of likeness: least known share, longest mean length, largest share of signs, least score of kind. */
export interface Limits { readonly known: number; readonly longest: number; readonly symbols: number; readonly kind: number }

function likenessOf({ kind, vocabulary }: Fitted, limits: Limits): Likeness {
  const known = { known: limits.known, longest: limits.longest, symbols: limits.symbols }
  if (kind === null) return known
  const columns = vocabulary.hash.length
  const step = kind.subarray(0, columns).reduce((most, one) => Math.max(most, Math.abs(one)), 0) / 127 || 1
  return { ...known, kind: { weights: pack(Int8Array.from(kind.subarray(0, columns), (one) => Math.round(one / step))), step, constant: kind[columns] ?? 0, least: limits.kind } }
}

/** Quantises; `extra` are further fields of the file (false alarms, evidence). */
export function packWeights<Extra extends object>(key: string, classes: readonly string[], recipe: FeatureRecipe, fitted: Fitted, baseRates: readonly number[], trainedOn: number, limits: Limits, extra: Extra, each = Infinity): WeightsFile & Extra {
  const { vocabulary, weights, settings, scale } = fitted
  const columns = vocabulary.hash.length
  const steps = weights.map((own) => { let most = 0; for (let at = 0; at < columns; at++) most = Math.max(most, Math.abs(own[at]!)); return most / 127 || 1 })
  const quantised = (column: number, klass: number): number => Math.round(weights[klass]![column]! / steps[klass]!)
  const kept = Array.from({ length: columns }, (_, column) => column)
  const bytes = new Int8Array(kept.length * weights.length)
  kept.forEach((column, at) => weights.forEach((_, klass) => { bytes[at * weights.length + klass] = quantised(column, klass) }))
  const packed = each === Infinity ? { weights: pack(bytes) } : sparse(bytes, weights.length, each)
  return {
    format: 1, key, classes, recipe,
    hashes: pack(Int32Array.from(kept, (column) => vocabulary.hash[column]!)),
    idf: pack(Uint8Array.from(kept, (column) => Math.min(255, Math.round(vocabulary.idf[column]! * IDF_STEPS)))),
    ...packed,
    steps, constants: weights.map((own) => own[columns + scale.centre.length]!),
    ...(scale.centre.length === 0 ? {} : { numbers: { ...scale, weights: weights.map((own) => Array.from(own.subarray(columns, columns + scale.centre.length))) } }),
    calibration: settings.calibration, threshold: settings.threshold, baseRates, trainedOn, likeness: likenessOf(fitted, limits), ...extra,
  }
}

/** The largest weights of each class, feature by feature: how many a feature has, of which classes, and the weights. Classes must be 256 at most. */
function sparse(bytes: Int8Array, classes: number, each: number): Pick<WeightsFile, 'weights' | 'sparse'> {
  const columns = bytes.length / classes
  const kept = new Uint8Array(bytes.length)
  for (let klass = 0; klass < classes; klass++) {
    const order = Array.from({ length: columns }, (_, column) => column * classes + klass).filter((at) => bytes[at] !== 0).toSorted((a, b) => Math.abs(bytes[b]!) - Math.abs(bytes[a]!) || a - b)
    for (const at of order.slice(0, each)) kept[at] = 1
  }
  const places = Array.from(kept.keys()).filter((at) => kept[at] === 1)
  const counts = new Uint8Array(columns)
  for (const at of places) { const column = Math.floor(at / classes); counts[column] = counts[column]! + 1 }
  return { weights: pack(Int8Array.from(places, (at) => bytes[at]!)), sparse: { counts: pack(counts), classes: pack(Uint8Array.from(places, (at) => at % classes)) } }
}
