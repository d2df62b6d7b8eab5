/** Rows that one moves through with the arrow keys. */
/** What a row's own element tells of a key; React's and React Aria's events both have it. */
interface RowKey { readonly key: string; readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly target: EventTarget; preventDefault(): void }

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** For a search field: the arrow down leads from it into the rows of the view that it filters. */
export function moveIntoRows(event: RowKey): void {
  const first = document.querySelector<HTMLElement>('main tbody [data-row]')
  if (event.key !== 'ArrowDown' || first === null) return
  event.preventDefault()
  first.focus()
}

/** For the link or button of a row: moves the focus among the `[data-row]` of the view or navigation. Enter is the row's own. */
export function moveThroughRows(event: RowKey): void {
  const step = STEPS[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  if (!(event.target instanceof Element)) return
  const around = event.target.closest('nav, main')
  const own = event.target.closest('[data-row]')
  const rows = around === null ? [] : [...around.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row === own)
  if (at < 0) return
  event.preventDefault()
  rows[step(at, rows.length - 1)]?.focus()
}
