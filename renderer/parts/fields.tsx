/** Fields with their labels: text, search, one of a list, one of many by typing. */
import type { KeyboardEvent, ReactNode } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, SearchField, Select, SelectValue, Text, TextField } from 'react-aria-components'

/** A line of text. */
export function Field({ label, value, onChange, type = 'text', hint, error }:
{ label: ReactNode; value: string; onChange: (value: string) => void; type?: 'text' | 'password'; hint?: string; error?: string }): ReactNode {
  return (
    <TextField value={value} onChange={onChange} type={type} isInvalid={error !== undefined} autoComplete="off" className="field-box">
      <Label className="lb">{label}</Label>
      <Input className={error === undefined ? 'field' : 'field err'} spellCheck="false" />
      {hint !== undefined && <Text slot="description" className="cap">{hint}</Text>}
      {error !== undefined && <Text slot="errorMessage" className="cap bad">{error}</Text>}
    </TextField>
  )
}

/** The search field of a view; `/` and Ctrl or ⌘ F go to it. */
export function Search({ label, value, onChange, placeholder, onKeyDown }:
{ label: string; value: string; onChange: (value: string) => void; placeholder: string; onKeyDown?: (event: KeyboardEvent) => void }): ReactNode {
  return (
    <SearchField aria-label={label} value={value} onChange={onChange} className="search">
      <Input className="field" placeholder={placeholder} data-search="" spellCheck="false" {...(onKeyDown === undefined ? {} : { onKeyDown })} />
    </SearchField>
  )
}

/** One of a short list. */
export function Pick<V extends string>({ label, value, onChange, options }:
{ label: string; value: V; onChange: (value: V) => void; options: readonly { readonly value: V; readonly label: string }[] }): ReactNode {
  return (
    <Select value={value} onChange={(key) => { if (key !== null) onChange(key as V) }} className="pick">
      <Label className="lb">{label}</Label>
      <Button className="field picker"><SelectValue /><i className="chev down" aria-hidden="true" /></Button>
      <Popover className="float list">
        <ListBox>{options.map((option) => <ListBoxItem key={option.value} id={option.value} className="item">{option.label}</ListBoxItem>)}</ListBox>
      </Popover>
    </Select>
  )
}

/** One of many, found by typing; empty means none. */
export function PickByTyping({ label, value, onChange, options, hint, placeholder, listLabel }:
{ label: string; value: string | null; onChange: (value: string | null) => void; options: readonly { readonly id: string; readonly label: string }[]; hint: string; placeholder: string; listLabel: string }): ReactNode {
  return (
    <ComboBox selectedKey={value} onSelectionChange={(key) => onChange(key === null ? null : String(key))} defaultItems={options} menuTrigger="input" className="field-box">
      <Label className="lb">{label}</Label>
      <span className="with-list"><Input className="field" spellCheck="false" placeholder={placeholder} /><Button className="bare chevron-button" aria-label={listLabel}><i className="chev down" aria-hidden="true" /></Button></span>
      <Text slot="description" className="cap">{hint}</Text>
      <Popover className="float list">
        <ListBox<{ id: string; label: string }>>{(item) => <ListBoxItem id={item.id} className="item" textValue={item.label}>{item.label}</ListBoxItem>}</ListBox>
      </Popover>
    </ComboBox>
  )
}
