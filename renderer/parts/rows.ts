/** Rows that one moves through with the arrow keys. */
import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** For the element around the rows: moves the focus among its `[data-row]` descendants. Enter is the row's own. */
export function moveThroughRows(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row === event.target || row.contains(event.target as Node))
  if (at < 0) return
  event.preventDefault()
  rows[step(at, rows.length - 1)]?.focus()
}
