/**
 * Instagram tells many a reaction twice: below the message, and as a line of its own ("Reacted … to your message"). This
 * remembers the last ones of a thread, so that each counts once.
 */

/** So many reactions of a thread are remembered. */
const REMEMBERED = 500
/** The line is written within this time, in ms; below the message the time is in seconds. */
const NEAR_MS = 5000

/** How a reaction was told. */
export type ToldBy = 'line' | 'message'

interface Given { readonly key: string; readonly by: ToldBy; readonly at: number | undefined }

/** The last reactions of one thread. */
export class ReactionLines {
  private given: Given[] = []

  /** Takes note of a reaction that was given out. */
  note(actor: string, emoji: string, at: number | undefined, by: ToldBy): void {
    this.given.push({ key: keyOf(actor, emoji), by, at })
    if (this.given.length > REMEMBERED * 2) this.given = this.given.slice(-REMEMBERED)
  }

  /** Whether a reaction was given out as it was told the other way. One without a time is the same as any of the same person and emoji that has one; each can be met once. */
  isGiven(actor: string, emoji: string, at: number | undefined, by: ToldBy): boolean {
    const key = keyOf(actor, emoji)
    const found = this.given.findIndex((one) => one.by !== by && one.key === key && isNear(one.at, at))
    if (found < 0) return false
    this.given.splice(found, 1)
    return true
  }
}

function isNear(a: number | undefined, b: number | undefined): boolean {
  // Two without a time are two messages' own.
  if (a === undefined || b === undefined) return a !== b
  return Math.abs(a - b) <= NEAR_MS
}

function keyOf(actor: string, emoji: string): string {
  return `${actor}\n${emoji.replaceAll('\uFE0F', '')}`
}
