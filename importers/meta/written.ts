/** One message as any of Meta's layouts gives it, before it is told what it is. */

/** A reaction below a message; its time only where the export has it (Instagram). */
export interface WrittenReaction { readonly actor: string; readonly emoji: string; readonly at: number | undefined }

/** A message. Names and text are as they were meant. */
export interface Written {
  readonly sender: string
  /** ms since 1970 UTC; undefined where it cannot be read. */
  readonly at: number | undefined
  readonly precision: 'second' | 'minute'
  readonly text: string
  /** Kind of what is attached and its file name or link. */
  readonly kind?: string | undefined
  readonly object?: string | undefined
  readonly reactions?: readonly WrittenReaction[] | undefined
  readonly isUnsent?: boolean
  /** Joining or leaving, which older exports mark. */
  readonly isService?: boolean
  readonly isCall?: boolean
  readonly isMissed?: boolean
  /** Seconds. */
  readonly duration?: number | undefined
}
