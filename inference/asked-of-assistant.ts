/** Words put to a machine: the person's own, and no talk with anybody. */
import type { Activity } from '../db/model.ts'
import type { PassContext } from './signal.ts'

/**
 * Whether a row is a prompt to an assistant. What it says of the person's life counts as ever; how it is written, its mood
 * and how often something is wanted in it are not comparable with chat among people, on which those readings were measured.
 */
export function isAskedOfAssistant({ channel }: Pick<Activity, 'channel'>, context: PassContext): boolean {
  return channel !== null && context.channel(channel)?.kind === 'assistant'
}
