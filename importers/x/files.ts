/** Names of the files in an X archive, in every generation. */
import type { Entry } from '../input.ts'

/** A `.js` file of the archive: its type's name as written, and which part of it. */
export interface DataFile { readonly path: string; readonly type: string; readonly part: number }

/** `data/tweets-part2.js`, or `tweet.js` in the root (2018 to early 2020), also below a folder somebody packed it in, or numbered by a browser. */
const DATA_FILE = /(?:^|\/)([a-z][a-z0-9_-]*?)(?:-part(\d+))?(?: ?\(\d{1,3}\))?\.js$/
/** The oldest layout's months: `data/js/tweets/2014_05.js`. */
const MONTH_FILE = /(?:^|\/)data\/js\/tweets\/\d{4}_\d{2}\.js$/

/** Types that hold nothing about what the person did or what is believed of them, or hold it without text a second time. */
const UNUSED = new Set([
  'direct-message-headers', 'direct-message-group-headers', 'direct-messages-group-headers', 'tweet-headers', 'deleted-tweet-headers',
  'account-suspension', 'account-label', 'ads-revenue-sharing', 'article-metadata', 'catalog-item',
  'commerce-catalog', 'community-note-batsignal', 'community-note-rating', 'community-note-tombstone', 'contact',
  'expanded-profile', 'key-registry', 'message-event', 'periscope-account-information', 'periscope-ban-information', 'periscope-broadcast-metadata',
  'periscope-expired-broadcasts', 'periscope-followers', 'periscope-profile-description', 'product-drop', 'product-set',
  'professional-data', 'protected-history', 'reply-prompt', 'screen-name-change-history', 'shop-module', 'shopify-account', 'smartblock', 'spaces-metadata', 'sso',
  'tweetdeck', 'twitter-shop', 'twitter-article-metadata', 'twitter-circle', 'twitter-circle-member', 'user-link-clicks-headers',
  'payload_details', 'tweet_index',
])
/** Everything that is no data: pictures and films, the viewer, the explanation. */
const UNUSED_PATH = /(?:^|\/)(?:[a-z_]+_media\/|assets\/|css\/|img\/|js\/|lib\/|Your archive\.html$|README\.txt$|index\.html$|tweets\.csv$|data\/js\/(?:tweet_index|payload_details)\.js$)/

/** The data files among an archive's entries; the oldest layout's months have the type `grailbird`. */
export function dataFiles(entries: readonly Entry[]): readonly DataFile[] {
  return entries.flatMap(({ path }) => {
    if (MONTH_FILE.test(path)) return [{ path, type: 'grailbird', part: 0 }]
    // The viewer's own programs.
    if (/(?:^|\/)(?:assets|lib)\//.test(path)) return []
    const found = DATA_FILE.exec(path)
    return found === null ? [] : [{ path, type: found[1] ?? '', part: Number(found[2] ?? 0) }]
  })
}

/** Whether a file is known and gives nothing. `isData` tells that it is one of the archive's data files. */
export function isUnused(path: string): boolean {
  const type = DATA_FILE.exec(path)?.[1]
  return UNUSED_PATH.test(path) || (type !== undefined && UNUSED.has(type))
}
