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

/** The stroke of a guess, as in the card sentence: dotted when it cannot be told, dashed when weak or unmeasured, else solid. */
export function strokeOf(guess: { readonly status: GuessStatus; readonly leading: Outcome | null; readonly isWeak: boolean }): Stroke {
  if (guess.status === 'too-little' || guess.leading === null) return 'dotted'
  return guess.status === 'measured' && !guess.isWeak ? 'solid' : 'dashed'
}

const CLASS: Readonly<Record<Stroke, string>> = { solid: '', dashed: ' weak', dotted: ' none' }

/** What the drawing of a row needs: shares from 0 to 1, null where not known. */
export interface Span { readonly probability: number | null; readonly low: number | null; readonly high: number | null; readonly baseRate: number | null }

function x(share: number): number { return inHundred(share) * 3 }

/** The interval of a row: 3 px a point, 10 px of air at both ends. Hidden from the tree; the row's figures say the same. */
export function RowInterval({ span, stroke }: { span: Span; stroke: Stroke }): ReactNode {
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

// Labels whose middles are closer than this (points of 100) would touch, on 920 px and on the narrowest window.
const TOUCH_WIDE = 11
const TOUCH_NARROW = 30
const ENDS_TOUCH = 4

function at(share: number): string { return `${inHundred(share)}%` }
function anchor(share: number): 'start' | 'middle' | 'end' { return share < 0.05 ? 'start' : share > 0.95 ? 'end' : 'middle' }
// Where a narrow window would cut a label that stands over its mark.
function side(share: number): string { return share < 0.15 ? ' left' : share > 0.85 ? ' right' : '' }
function upright(left: string, from: number, to: number, className: string): ReactNode {
  return <line key={`${className} ${left}`} className={className} x1={left} x2={left} y1={from} y2={to} />
}

/**
 * The interval of the guess's own page: 9.2 px a point over 920, labelled in place. Positions are shares of the width, so
 * that strokes and letters keep their size in a narrow window.
 */
export function WideInterval({ span, stroke }: { span: Span; stroke: Stroke }): ReactNode {
  const { t } = useWords()
  const { probability, low, high, baseRate } = span
  const apart = probability === null || baseRate === null ? 100 : Math.abs(inHundred(probability) - inHundred(baseRate))
  const touch = apart < TOUCH_WIDE ? ' touch' : apart < TOUCH_NARROW ? ' touch-narrow' : ''
  const range = low === null || high === null ? [] : [inHundred(low), inHundred(high)]
  const ends = range.filter((end, index) => index === 0 || end - (range[0] ?? 0) > ENDS_TOUCH)
  return (
    <svg className={`iv wide${touch}`} height="64" aria-hidden="true">
      <line className="ax" x1="0" x2="100%" y1="36.5" y2="36.5" />
      {upright('0', 32, 41, 'ax')}{upright('25%', 34, 39, 'ax')}{upright('50%', 34, 39, 'ax')}{upright('75%', 34, 39, 'ax')}{upright('100%', 32, 41, 'ax')}
      {baseRate !== null && upright(at(baseRate), 27, 46, 'base')}
      {low !== null && high !== null && <line className={`rg${CLASS[stroke]}`} x1={at(low)} x2={at(high)} y1="36.5" y2="36.5" />}
      {low !== null && high !== null && [upright(at(low), 30.5, 42.5, 'cp'), upright(at(high), 30.5, 42.5, 'cp')]}
      {probability !== null && <circle className={`dot${CLASS[stroke]}`} cx={at(probability)} cy="36.5" r={stroke === 'solid' ? 6 : 5.5} />}
      {baseRate !== null && <text className={`k${side(baseRate)}`} x={at(baseRate)} y="18" textAnchor={anchor(baseRate)}>{t('odds.groupTick', { n: inHundred(baseRate) })}</text>}
      {probability !== null && <text className={`b${side(probability)}`} x={at(probability)} y="18" textAnchor={anchor(probability)}>{t('odds.guessTick', { n: inHundred(probability) })}</text>}
      <g className="ends">
        {ends.map((end) => <text key={end} x={`${end}%`} y="61" textAnchor="middle">{end}</text>)}
        {ends.every((end) => end > 9) && <text x="0" y="61">0</text>}
        {ends.every((end) => end < 88) && <text x="100%" y="61" textAnchor="end">100</text>}
      </g>
    </svg>
  )
}
