/** Discord's ids: 64 bits, of which the upper 42 are the moment of making (formats/chat/discord.md, section 1). */

const EPOCH_MS = 1_420_070_400_000

/** The moment (ms since 1970) that an id holds; undefined for what is no id of 15 to 20 digits. */
export function snowflakeTime(id: string): number | undefined {
  return /^\d{15,20}$/u.test(id) ? Number(BigInt(id) >> 22n) + EPOCH_MS : undefined
}

/** Account that stands for every person who is gone, in exports of today. */
export const DELETED_USER = '456226577798135808'

/** A message's natural key. Real ids are unique over all of Discord; short ones, which other tools make up, are so within their channel. */
export function messageKey(channel: string, id: string): string {
  return /^\d{15,20}$/u.test(id) ? id : `${channel}/${id}`
}
