/** Long lists: over 200 rows only those near the window are drawn. */
import { useLayoutEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useWindowVirtualizer } from '@tanstack/react-virtual'

const ALL_UP_TO = 200

/** Which rows to draw, with the room (px) to leave before and after them. */
export interface LongRows {
  /** Goes to the element around the rows as its `ref`. */
  readonly setAround: (element: Element | null) => void
  readonly indexes: readonly number[]
  readonly before: number
  readonly after: number
  /** Goes to each row as its `ref`, so that its real height is known; the row bears `data-index`. */
  readonly measure: ((node: Element | null) => void) | undefined
}

/** `estimate` is the height of a row in px before it was drawn. */
export function useLongRows(count: number, estimate: number): LongRows {
  const [around, setAround] = useState<Element | null>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    // Where the list begins is known only once it is laid out.
    if (around !== null) setMargin(around.getBoundingClientRect().top + window.scrollY)
  }, [around, count])
  // oxlint-disable-next-line react/incompatible-library -- the project does not use React's compiler, which this warns of
  const virtual = useWindowVirtualizer({ count: count > ALL_UP_TO ? count : 0, estimateSize: () => estimate, overscan: 12, scrollMargin: margin })
  if (count <= ALL_UP_TO) return { setAround, indexes: Array.from({ length: count }, (_, index) => index), before: 0, after: 0, measure: undefined }
  const items = virtual.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  return {
    setAround,
    indexes: items.map((item) => item.index),
    before: first === undefined ? 0 : first.start - margin,
    after: last === undefined ? 0 : virtual.getTotalSize() - (last.end - margin),
    measure: virtual.measureElement,
  }
}

/** The room of rows that are not drawn, as a row of a table. */
export function RoomRow({ height, columns }: { height: number; columns: number }): ReactNode {
  return height > 0 && <tr aria-hidden="true"><td className="room" colSpan={columns}><span className="hide">…</span><svg width="1" height={height} /></td></tr>
}
