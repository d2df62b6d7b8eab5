/** Long lists: over 200 rows only those near the window are drawn. */
import { useLayoutEffect, useRef, useState } from 'react'
import { useWindowVirtualizer } from '@tanstack/react-virtual'

const ALL_UP_TO = 200

/** Which rows to draw, with the room (px) to leave before and after them. */
export interface LongRows<E extends HTMLElement> {
  /** Goes to the element around the rows. */
  readonly around: React.RefObject<E | null>
  readonly indexes: readonly number[]
  readonly before: number
  readonly after: number
  /** Goes to each row, so that its real height is known; the row bears `data-index`. */
  readonly measure: ((node: Element | null) => void) | undefined
}

/** `estimate` is the height of a row in px before it was drawn. */
export function useLongRows<E extends HTMLElement>(count: number, estimate: number): LongRows<E> {
  const around = useRef<E>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    const top = around.current?.getBoundingClientRect().top
    if (top !== undefined) setMargin(top + window.scrollY)
  }, [count])
  const virtual = useWindowVirtualizer({ count: count > ALL_UP_TO ? count : 0, estimateSize: () => estimate, overscan: 12, scrollMargin: margin })
  if (count <= ALL_UP_TO) return { around, indexes: Array.from({ length: count }, (_, index) => index), before: 0, after: 0, measure: undefined }
  const items = virtual.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  return {
    around,
    indexes: items.map((item) => item.index),
    before: first === undefined ? 0 : first.start - margin,
    after: last === undefined ? 0 : virtual.getTotalSize() - (last.end - margin),
    measure: virtual.measureElement,
  }
}
