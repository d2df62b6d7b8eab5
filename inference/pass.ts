/** What a signal may ask about the archive while rows pass by. */
export interface PassContext {
  /** The channel's kind and how many people speak in it. */
  channel(id: number): { readonly kind: string; readonly name: string } | undefined
}
