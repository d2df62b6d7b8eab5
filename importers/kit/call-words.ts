/** What Chinese messengers write of a call: how long it was, or that nobody took it. */

/** Seconds of a call (`通话时长 01:05`, `1:02:03`, `3分12秒`); undefined where no length is written. */
export function callSeconds(words: string): number | undefined {
  const found = /(?:^|\D)(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?!\d)/u.exec(words) ?? /(?:(\d{1,2})\s*(?:小时|时))?(?:(\d{1,3})\s*分钟?)?(\d{1,5})\s*秒/u.exec(words)
  return found === null ? undefined : Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0)
}

/** Whether the words say that nobody took a call. */
export function isMissedCall(words: string): boolean {
  return /取消|拒绝|无应答|未接|未应答|忙线|忙碌|对方已?忙|超时|cancel|declin|missed|no answer|busy/iu.test(words)
}
