/** Something that opens in place. What is closed is not in the tree. */
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { moveThroughRows } from './rows.ts'

/** `look`: a link in words, a figure with an underline, a whole line with a chevron at its end, or a row of a list that the arrow keys move through. */
export function Opens({ label, look = 'go', children, closed = false, after }:
{ label: ReactNode; look?: 'go' | 'door' | 'line' | 'row'; children: ReactNode; closed?: boolean; after?: ReactNode }): ReactNode {
  const [open, setOpen] = useState(false)
  const id = useId()
  const button = (
    <Button className={`bare ${look === 'row' ? 'line row' : look}${closed ? ' closed' : ''}`} aria-expanded={open} {...(open ? { 'aria-controls': id } : {})} {...(look === 'row' ? { 'data-row': '', onKeyDown: moveThroughRows } : {})} onPress={() => setOpen(!open)}>
      {look === 'row' ? <>{label}<i className="chev" aria-hidden="true" /></> : look === 'line' ? <><span className="line-text">{label}</span><i className="chev" aria-hidden="true" /></> : label}
    </Button>
  )
  return (
    <>
      {button}{after}
      {open && <div id={id} className="opened">{children}</div>}
    </>
  )
}
