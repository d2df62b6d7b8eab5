/** Mira's X archive (layout since 2022): account, posts, likes, what X shows and says. */
import { daysBetween, frenchOffset, utcOf, type Day } from '../calendar.ts'
import type { MadeUpArchive } from '../made-up-person.ts'
import type { Seeded } from '../seeded.ts'
import { zipArchive } from '../zip-archive.ts'
import { FIRST_DAY, LAST_DAY } from './chats.ts'
import { POSTS, SLOTS } from './phrases.ts'

const ACCOUNT = '700000000000000001'
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const ADVERTISERS: readonly (readonly [name: string, handle: string, text: string])[] = [
  ['Example Bookshop', '@examplebookshop', 'New novels for long evenings'], ['Made-up Bank', '@madeupbank', 'A loan for the new home'], ['Invented Cat Food', '@inventedcats', 'Your cat deserves better'],
  ['Northwind Removals', '@northwindmoves', 'Third floor without a lift? We do those.'], ['Sample Travel', '@sampletravel', 'A weekend by the sea'],
]
const CRITERIA: readonly (readonly [type: string, value?: string])[] = [
  ['Age', '25 and up'], ['Languages', 'French'], ['Locations', 'Lyon'], ['Follower look-alikes', '@examplebookshop'], ['Conversation topics', 'Books'], ['List', 'homeowners_q4'], ['Website Activity'], ['Keywords', 'flat'], ['Gender', 'Women'],
]

/** The zip. */
export async function miraAccount(random: Seeded): Promise<MadeUpArchive> {
  const tweets: unknown[] = []
  const impressions: unknown[] = []
  const searches: unknown[] = []
  let nextId = 1_760_000_000_000
  for (const day of daysBetween(FIRST_DAY, LAST_DAY)) {
    if (random.chance(0.35)) {
      const text = random.fill(random.pick(POSTS), SLOTS)
      const at = new Date(momentOf(day, random))
      tweets.push({ tweet: { id_str: `${nextId++}000001`, id: `${nextId}000001`, full_text: text, created_at: tweetDate(at), lang: 'en', source: '<a href="https://example.org">X Web</a>', favorite_count: String(random.int(0, 20)), retweet_count: '0', entities: { hashtags: [], user_mentions: [], urls: [] } } })
    }
    if (day.index > 640 && random.chance(0.8)) impressions.push(impression(day, random))
  }
  const likes = Array.from({ length: 120 }, (_, index) => ({ like: { tweetId: String(1_750_000_000_000_000_000n + BigInt(index)), fullText: random.fill(random.pick(POSTS), SLOTS), expandedUrl: `https://example.org/i/${index}` } }))
  const following = Array.from({ length: 85 }, () => ({ following: { accountId: random.digits(12), userLink: 'https://example.org/intent/user' } }))
  const interests = ['Books', 'Translation', 'Birdwatching', 'Dogs', 'Home & family', 'Film', 'Cats', 'Cricket', 'Parenting', 'Cooking', 'Real estate', 'Trains']
  const personalization = [{
    p13nData: {
      demographics: { languages: [{ language: 'English', isDisabled: false }, { language: 'French', isDisabled: false }], genderInfo: { gender: 'female' } },
      interests: {
        interests: interests.map((name) => ({ name, isDisabled: false })), partnerInterests: [],
        audienceAndAdvertisers: { lookalikeAdvertisers: ['@sampletravel', '@madeupbank'], advertisers: ['@northwindmoves', '@madeupbank'], doNotReachAdvertisers: [], catalogAudienceAdvertisers: [], numAudiences: '9' },
        shows: ['The Invented Baking Show', 'Some Quiz Night'],
      },
      locationHistory: ['Lyon, France'], inferredAgeInfo: { age: ['13-54'], birthDate: '' },
    },
  }]
  const files: Record<string, readonly unknown[]> = {
    account: [{ account: { email: 'mira@example.org', createdVia: 'web', username: 'mira_fontaine_invented', accountId: ACCOUNT, createdAt: '2015-05-02T10:00:00.000Z', accountDisplayName: 'Mira Fontaine' } }],
    profile: [{ profile: { description: { bio: 'Translator. Invented.', website: '', location: 'Lyon' }, avatarMediaUrl: '' } }],
    tweets, like: likes, following, 'ad-impressions': [{ ad: { adsUserData: { adImpressions: { impressions } } } }], personalization,
    ageinfo: [{ ageMeta: {} }], 'saved-search': searches,
  }
  const entries: Record<string, string> = {
    'data/manifest.js': `window.__THAR_CONFIG = ${JSON.stringify({
      userInfo: { accountId: ACCOUNT, userName: 'mira_fontaine_invented', displayName: 'Mira Fontaine' },
      archiveInfo: { sizeBytes: '100000', generationDate: '2026-03-01T08:00:00.000Z', isPartialArchive: false, maxPartSizeBytes: '53687091200' },
      dataTypes: Object.fromEntries(Object.entries(files).map(([name, list]) => [name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), { files: [{ fileName: `data/${name}.js`, globalName: `YTD.${name.replaceAll('-', '_')}.part0`, count: String(list.length) }] }])),
    }, null, 2)}`,
  }
  for (const [name, list] of Object.entries(files)) entries[`data/${name}.js`] = `window.YTD.${name.replaceAll('-', '_')}.part0 = ${JSON.stringify(list, null, 2)}`
  return { name: `twitter-2026-03-01-${'0123456789abcdef'.repeat(4)}.zip`, bytes: await zipArchive(entries) }
}

function impression(day: Day, random: Seeded): unknown {
  const [advertiserName, screenName, tweetText] = random.pick(ADVERTISERS)
  const criteria = Array.from({ length: random.int(1, 3) }, () => random.pick(CRITERIA)).map(([targetingType, targetingValue]) => ({ targetingType, ...(targetingValue === undefined ? {} : { targetingValue }) }))
  return {
    deviceInfo: { osType: random.pick(['Ios', 'Desktop']) }, displayLocation: random.pick(['TimelineHome', 'TweetConversation', 'ProfileTweets']),
    promotedTweetInfo: { tweetId: `17${random.digits(17)}`, tweetText, urls: [], mediaUrls: [] }, advertiserInfo: { advertiserName, screenName },
    matchedTargetingCriteria: criteria, impressionTime: new Date(momentOf(day, random)).toISOString().slice(0, 19).replace('T', ' '),
  }
}

/** Late evening, as in the chats. */
function momentOf(day: Day, random: Seeded): number {
  return utcOf({ ...day, hour: random.pick([8, 13, 21, 22, 22, 23]), minute: random.int(0, 59), second: random.int(0, 59) }, frenchOffset(day))
}

function tweetDate(at: Date): string {
  return `${WEEKDAYS[at.getUTCDay()]} ${MONTHS[at.getUTCMonth()]} ${String(at.getUTCDate()).padStart(2, '0')} ${at.toISOString().slice(11, 19)} +0000 ${at.getUTCFullYear()}`
}
