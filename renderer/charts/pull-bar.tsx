/** How hard a piece of evidence pulls: a bar from a zero line, full to the right for, open to the left against. */
import type { ReactNode } from 'react'

const STEP = 16
const MOST = 5
const AIR = 8

/** Steps of a pull: half a natural-log odds each, at least one where there is any pull, at most five either way. */
export function pullSteps(weight: number): number {
  if (weight === 0) return 0
  return Math.sign(weight) * Math.min(MOST, Math.max(1, Math.round(Math.abs(weight) / 0.5)))
}

/** The number beside the bar: +3, −1 with a true minus sign, 0. */
export function pullText(steps: number): string {
  return steps > 0 ? `+${steps}` : steps < 0 ? `\u2212${-steps}` : '0'
}

/** Steps of room to the left of the zero line, for a table: at least two, so that the line stands where it is drawn. */
export function pullRoom(steps: readonly number[]): number {
  return Math.max(2, ...steps.map((one) => -one))
}

/** `steps` from {@link pullSteps}, `room` from {@link pullRoom} over all rows of the table. */
export function PullBar({ steps, room }: { steps: number; room: number }): ReactNode {
  const zero = room * STEP + AIR
  const length = Math.abs(steps) * STEP
  const width = zero + MOST * STEP + AIR
  return (
    <svg className="ch pull" width={width} height="20" viewBox={`0 0 ${width} 20`} aria-hidden="true">
      <path className="e" d={`M${zero}.5 2v16`} />
      {steps > 0 && <rect className="i" x={zero} y="6" width={length} height="8" />}
      {steps < 0 && <rect className="o" x={zero + 0.75 - length} y="6.75" width={length - 0.75} height="6.5" />}
    </svg>
  )
}

/** The signs above the bars. */
export function PullScale({ room }: { room: number }): ReactNode {
  const zero = room * STEP + AIR
  const width = zero + MOST * STEP + AIR
  return (
    <svg className="ch pull" width={width} height="18" viewBox={`0 0 ${width} 18`} aria-hidden="true">
      <text x={zero - 4} y="14" textAnchor="end">{'\u2212'}</text><text x={zero + 6} y="14">+</text>
    </svg>
  )
}
