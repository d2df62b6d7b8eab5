/** A few filters in one frame, one of them pressed. */
import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

/** Always exactly one is chosen. */
export function Segmented<V extends string>({ label, value, onChange, options }:
{ label: string; value: V; onChange: (value: V) => void; options: readonly { readonly value: V; readonly label: string }[] }): ReactNode {
  return (
    <ToggleButtonGroup className="seg" aria-label={label} selectionMode="single" disallowEmptySelection selectedKeys={[value]}
      onSelectionChange={(keys) => { for (const key of keys) onChange(key as V) }}>
      {options.map((option) => <ToggleButton key={option.value} id={option.value}>{option.label}</ToggleButton>)}
    </ToggleButtonGroup>
  )
}
