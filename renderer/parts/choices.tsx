/** Boxes to tick and dots to choose, on React Aria, drawn as in the design. */
import type { ReactNode } from 'react'
import { Checkbox, Label, Radio, RadioGroup } from 'react-aria-components'

/** One box. The label may be hidden where a table row says it already. */
export function Check({ selected, onChange, label, hidden = false, disabled = false }:
{ selected: boolean; onChange: (selected: boolean) => void; label: string; hidden?: boolean; disabled?: boolean }): ReactNode {
  return (
    <Checkbox className="cb" isSelected={selected} onChange={onChange} isDisabled={disabled}>
      <span className="box" aria-hidden="true" />
      <span className={hidden ? 'hide' : ''}>{label}</span>
    </Checkbox>
  )
}

/** One of a few. `value` null: nothing is chosen yet, and nothing is preselected. */
export function Choices<V extends string>({ label, value, onChange, options, hideLabel = false, column = false }:
{ label: string; value: V | null; onChange: (value: V) => void; options: readonly { readonly value: V; readonly label: ReactNode }[]; hideLabel?: boolean; column?: boolean }): ReactNode {
  return (
    <RadioGroup value={value} onChange={(next) => { if (next !== null) onChange(next as V) }}>
      <Label className={hideLabel ? 'hide' : 'lb'}>{label}</Label>
      <div className={column ? 'opts column' : 'opts'}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="cb radio"><span className="box" aria-hidden="true" />{option.label}</Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
