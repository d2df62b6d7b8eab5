/** One message as a tool wrote it, its columns named alike for all tools. */
import type { ChannelKind } from '../../db/model.ts'
import type { Beside } from './body.ts'
import type { WeChatKind } from './kinds.ts'

/** A conversation as far as a row or file names it. */
export interface NamedConversation { readonly id?: string | undefined; readonly name?: string | undefined; readonly kind?: ChannelKind | undefined }

/** A row. What a tool does not write is absent. */
export interface RawRow {
  /** The server's number of the message, which several tools share. */
  readonly serverId?: string | undefined
  readonly conversation?: NamedConversation | undefined
  /** WeChatMsg's number of a conversation, of one database only. */
  readonly talkerNumber?: string | undefined
  /** `wxid_…`, or whatever the tool writes in its place. */
  readonly speaker?: string | undefined
  readonly speakerName?: string | undefined
  /** Other names of the speaker: the person's remark, the nickname. */
  readonly speakerAliases?: readonly string[] | undefined
  /** The tool writes ids of people: then whoever is not the other in a conversation of two is the person. */
  readonly hasIds: boolean
  readonly isOwn?: boolean | undefined
  /** The row is the app's own, whoever it names. */
  readonly isService?: boolean | undefined
  /** Unix time as written. */
  readonly unix?: unknown
  /** Local or zoned time as written. */
  readonly time?: string | undefined
  readonly kind?: WeChatKind | undefined
  readonly content: string
  readonly beside?: Beside | undefined
  /** The server's number of the message answered. */
  readonly repliesTo?: string | undefined
}
