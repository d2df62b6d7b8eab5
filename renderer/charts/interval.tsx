/**
 * A guess as a dot, its range as a line, everyone's rate as a tick, all on 0 to 100. The three strokes are those of the
 * card sentence: solid with a full dot, dashed with an open dot, dotted without a dot.
 */
import type { ReactNode } from 'react'
import type { GuessStatus, Outcome } from '../../db/model.ts'
import { inHundred } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

/** How sure a stroke is. */
export type Stroke = 'solid' | 'dashed' | 'dotted'

/**
 * The stroke of a guess: dotted when it cannot be told or is unmeasured; dashed when its method is no better than the
 * base rate, when it is less likely than not, or when everyone's rate lies within its range; else solid.
 */
export function strokeOf(guess: { readonly status: GuessStatus; readonly leading: Outcome | null; readonly noBetterThanBase: boolean }): Stroke {
  const { leading } = guess
  if (guess.status !== 'measured' || leading === null || leading.probability === null) return 'dotted'
  const everyoneWithin = leading.baseRate !== null && leading.low !== null && leading.high !== null
    && leading.low <= leading.baseRate && leading.baseRate <= leading.high
  return guess.noBetterThanBase || leading.probability < 0.5 || everyoneWithin ? 'dashed' : 'solid'
}

const CLASS: Readonly<Record<Stroke, string>> = { solid: '', dashed: ' weak', dotted: ' none' }

/** What the drawing of a row needs: shares from 0 to 1, null where not known. */
export interface Span { readonly probability: number | null; readonly low: number | null; readonly high: number | null; readonly baseRate: number | null }

/** The interval of a row: 3 px a point, 10 px of air at both ends. Hidden from the tree; the row's figures say the same. */
export function RowInterval({ span, stroke }: { span: Span; stroke: Stroke }): ReactNode {
  const x = (share: number): number => Math.round(inHundred(share) * 3)
  const { probability, low, high, baseRate } = span
  return (
    <svg className="iv" width="320" height="22" viewBox="-10 0 320 22" aria-hidden="true">
      <path className="ax" d="M0 11.5H300M.5 8v7M300.5 8v7" />
      {baseRate !== null && <path className="base" d={`M${x(baseRate)} 4v15`} />}
      {low !== null && high !== null && <path className={`rg${CLASS[stroke]}`} d={`M${x(low)} 11.5H${x(high)}`} />}
      {low !== null && high !== null && stroke !== 'dotted' && <path className="cp" d={`M${x(low)} 7.5v8M${x(high)} 7.5v8`} />}
      {probability !== null && stroke !== 'dotted' && <circle className={`dot${CLASS[stroke]}`} cx={x(probability)} cy="11.5" r={stroke === 'solid' ? 5 : 4.5} />}
    </svg>
  )
}

/** The scale above a column of row intervals. */
export function RowScale(): ReactNode {
  return (
    <svg className="iv" width="320" height="18" viewBox="-10 0 320 18" aria-hidden="true">
      <text x="0" y="14">0</text><text x="150" y="14" textAnchor="middle">50</text><text x="300" y="14" textAnchor="end">100</text>
    </svg>
  )
}

// Labels closer than this (px) would touch: the tick's label then goes below the axis.
const LABEL_ROOM = 96
const END_ROOM = 32

/** The interval of the guess's own page: 9.2 px a point over 920, labelled in place. */
export function WideInterval({ span, stroke }: { span: Span; stroke: Stroke }): ReactNode {
  const { t } = useWords()
  const x = (share: number): number => Math.round(inHundred(share) * 9.2)
  const { probability, low, high, baseRate } = span
  const anchor = (at: number): 'start' | 'middle' | 'end' => at < 48 ? 'start' : at > 872 ? 'end' : 'middle'
  const close = probability !== null && baseRate !== null && Math.abs(x(probability) - x(baseRate)) < LABEL_ROOM
  const ends = [...new Set([low, high].filter((end) => end !== null).map(inHundred))].filter((end, index, all) => index === 0 || (end - (all[0] ?? 0)) * 9.2 > END_ROOM)
  return (
    <svg className="iv wide" width="920" height="64" viewBox="0 0 920 64" aria-hidden="true">
      <path className="ax" d="M0 36.5H920M.5 32v9M230.5 34v5M460.5 34v5M690.5 34v5M919.5 32v9" />
      {baseRate !== null && <path className="base" d={`M${x(baseRate)} 27v19`} />}
      {low !== null && high !== null && <path className={`rg${CLASS[stroke]}`} d={`M${x(low)} 36.5H${x(high)}`} />}
      {low !== null && high !== null && <path className="cp" d={`M${x(low)} 30.5v12M${x(high)} 30.5v12`} />}
      {probability !== null && <circle className={`dot${CLASS[stroke]}`} cx={x(probability)} cy="36.5" r={stroke === 'solid' ? 6 : 5.5} />}
      {baseRate !== null && <text className="k" x={x(baseRate)} y={close ? 61 : 18} textAnchor={anchor(x(baseRate))}>{t('odds.everyoneTick', { n: inHundred(baseRate) })}</text>}
      {probability !== null && <text className="b" x={x(probability)} y="18" textAnchor={anchor(x(probability))}>{t('odds.guessTick', { n: inHundred(probability) })}</text>}
      {!close && ends.map((end) => <text key={end} x={end * 9.2} y="61" textAnchor="middle">{end}</text>)}
      {!close && ends.every((end) => end * 9.2 > 24) && <text x="0" y="61">0</text>}
      {!close && ends.every((end) => end * 9.2 < 880) && <text x="920" y="61" textAnchor="end">100</text>}
    </svg>
  )
}
