/** Events whose default can be prevented (shell/common/gin_helper/event.cc). */

export interface Preventable { readonly defaultPrevented: boolean; preventDefault(): void }

/** A fresh event with further fields. */
export function preventable<T extends object>(fields?: T): Preventable & T {
  const event = { defaultPrevented: false, ...fields, preventDefault() { event.defaultPrevented = true } }
  return event as Preventable & T
}
