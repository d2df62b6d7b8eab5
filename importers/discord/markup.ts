/** Discord's markup in the person's own messages, as the package writes it: ids where a reader would see names. */

const MARK = /<(?:@[!&]?(\d{15,20})|#(\d{15,20})|a?:(\w{1,40}):\d{15,20})>/gu

/** Text with the names of people and channels where they are known, and custom emoji as `:name:`. What is not known stays. */
export function plainMarkup(text: string, names: ReadonlyMap<string, string>): string {
  if (!text.includes('<')) return text
  return text.replaceAll(MARK, (whole: string, person: string | undefined, channel: string | undefined, emoji: string | undefined) => {
    if (emoji !== undefined) return `:${emoji}:`
    const name = names.get(person ?? channel ?? '')
    return name === undefined ? whole : `${person === undefined ? '#' : '@'}${name}`
  })
}
