/** What advertisers paid to show, what was done with it, and what they reported back from elsewhere. */
import type { Item } from '../importer.ts'
import type { JsonRecord } from '../kit/json-value.ts'
import { idOf, isRecord, listOf, recordOf, textOf } from '../kit/json-value.ts'
import type { FileKind, Row, Session } from './session.ts'
import { inside, unescapeHtml, xTime } from './text.ts'
import { entryOf } from './writings.ts'

interface Impression { readonly key: string; readonly at: number | undefined; readonly text: string | undefined; readonly advertiser: string | undefined }

/** The part that impressions and engagements share. Its times are UTC, although they do not say so. */
function readImpression(impression: JsonRecord): Impression {
  const info = recordOf(impression, 'advertiserInfo') ?? {}
  const tweet = recordOf(impression, 'promotedTweetInfo')
  const trend = recordOf(impression, 'promotedTrendInfo')
  const time = textOf(impression, 'impressionTime')
  const handle = textOf(info, 'screenName')
  const shown = idOf(tweet ?? {}, 'tweetId') ?? idOf(trend ?? {}, 'trendId')
  const text = textOf(tweet ?? {}, 'tweetText') ?? textOf(trend ?? {}, 'name')
  return {
    key: [time, handle, shown, textOf(impression, 'displayLocation')].join(':'),
    at: xTime(time),
    text: text === undefined ? undefined : unescapeHtml(text),
    advertiser: textOf(info, 'advertiserName') ?? handle,
  }
}

/** Each criterion once for each advertiser: the same ad is shown many times. */
function readCriteria(row: Row, impression: JsonRecord, advertiser: string | undefined, session: Session): readonly Item[] {
  return listOf(impression, 'matchedTargetingCriteria').filter(isRecord).flatMap((criterion) => {
    const type = textOf(criterion, 'targetingType')
    const value = textOf(criterion, 'targetingValue')
    if (type === undefined) return []
    const key = `${advertiser ?? ''}:${type}:${value ?? ''}`
    if (!session.isFirst(`seen-criterion:${key}`)) return []
    return session.claims(row, 'ad-criterion', value === undefined || value === '' ? type : `${type}: ${value}`, { about: advertiser, key })
  })
}

const impressions: FileKind = {
  name: 'ad-impressions',
  open: [['*', 'ad', 'adsUserData', 'adImpressions', 'impressions']],
  read(row, session) {
    if (!row.isItem) return []
    if (row.path.length === 0 || !isRecord(row.value)) return session.badRow(row)
    const { key, at, text, advertiser } = readImpression(row.value)
    return [
      session.activity(row, { key: session.ordinal(`impression:${key}`), verb: 'saw-ad', actor: session.me, at, text, object: advertiser }),
      ...readCriteria(row, row.value, advertiser, session),
    ]
  },
}

const engagements: FileKind = {
  name: 'ad-engagements',
  open: [['*', 'ad', 'adsUserData', 'adEngagements', 'engagements']],
  read(row, session) {
    if (!row.isItem) return []
    const impression = row.path.length > 0 && isRecord(row.value) ? recordOf(row.value, 'impressionAttributes') : undefined
    if (impression === undefined || !isRecord(row.value)) return session.badRow(row)
    const { key, at, text, advertiser } = readImpression(impression)
    const done = listOf(row.value, 'engagementAttributes').filter(isRecord)
    const times = done.flatMap((attribute) => xTime(textOf(attribute, 'engagementTime')) ?? [])
    const types = [...new Set(done.flatMap((attribute) => textOf(attribute, 'engagementType') ?? []))]
    return [
      session.activity(row, {
        key: session.ordinal(`engagement:${key}`), verb: 'saw-ad', actor: session.me, text, object: advertiser,
        at: times.length > 0 ? Math.min(...times) : at,
        ...(types.length === 0 ? {} : { category: types.join(', ') }),
      }),
      ...readCriteria(row, impression, advertiser, session),
    ]
  },
}

/** Conversions: what the person did in an app or on a site, as its owner reported it to X. `list` is the wrapper's name in the file. */
function conversionKind(name: string, list: string): FileKind {
  return {
    name, open: [['*', 'ad', 'adsUserData', list, 'conversions']],
    read(row, session) {
      if (!row.isItem) return []
      if (row.path.length === 0 || !isRecord(row.value)) return session.badRow(row)
      const conversion = row.value
      const info = recordOf(conversion, 'advertiserInfo') ?? {}
      const where = textOf(conversion, 'conversionUrl') ?? textOf(conversion, 'applicationName')
      const event = textOf(conversion, 'conversionEvent') ?? textOf(conversion, 'eventType')
      const by = textOf(info, 'advertiserName') ?? textOf(info, 'screenName') ?? textOf(conversion, 'applicationName')
      const time = textOf(conversion, 'conversionTime')
      return [session.activity(row, {
        key: session.ordinal(`conversion:${[time, by, event, where].join(':')}`), verb: 'viewed', actor: session.me,
        at: xTime(time), text: where, object: by, ...(event === undefined ? {} : { category: event }),
      })]
    },
  }
}

const linkClicks: FileKind = {
  name: 'user-link-clicks',
  read(row, session) {
    const click = recordOf(inside(row.value, 'userInteractionsData') ?? {}, 'linkClick')
    if (click === undefined) return session.badRow(row)
    const time = textOf(click, 'timeStampOfInteraction')
    const url = textOf(click, 'finalUrl')
    return [session.activity(row, { key: session.ordinal(`link-click:${time}:${url}`), verb: 'viewed', actor: session.me, at: xTime(time), text: url })]
  },
}

/** Pages outside X that it knows were read: an address and a time, under these names. */
function visitKind(name: string, time: string, addresses: readonly string[]): FileKind {
  return {
    name,
    read(row, session) {
      const visit = entryOf(row.value)
      const url = visit === undefined ? undefined : addresses.map((address) => textOf(visit, address)).find((address) => address !== undefined && address !== '')
      if (visit === undefined || url === undefined) return session.badRow(row)
      const at = textOf(visit, time)
      return [session.activity(row, { key: session.ordinal(`${name}:${at ?? ''}:${url}`), verb: 'viewed', actor: session.me, at: xTime(at), text: url, object: textOf(visit, 'propertyName') })]
    },
  }
}

/** All files about advertising but personalization.js. */
export const adKinds: readonly FileKind[] = [
  impressions, engagements,
  conversionKind('ad-mobile-conversions-attributed', 'attributedMobileAppConversions'),
  conversionKind('ad-mobile-conversions-unattributed', 'unattributedMobileAppConversions'),
  conversionKind('ad-online-conversions-attributed', 'attributedOnlineConversions'),
  conversionKind('ad-online-conversions-unattributed', 'unattributedOnlineConversions'),
  linkClicks, visitKind('ad-free-article-visits', 'visitTimestamp', ['url']), visitKind('branch-links', 'timestamp', ['externalReferrerUrl', 'landingPage']),
]
