/** What the papers on X say of its files, one row for each statement. */
import { describe, expect, test } from 'vitest'
import x from '../../importers/sources/x.ts'
import type { Item } from '../../importers/importer.ts'
import { type Input, InputError } from '../../importers/input.ts'
import { memoryInput } from '../memory-input.ts'
import { read, readLines } from './row-lines.ts'

const ACCOUNT = 'window.YTD.account.part0 = [ { "account" : { "username" : "lin", "accountId" : "11", "accountDisplayName" : "Lin" } } ]'
const T = '2022-11-23T08:00:00Z'
const ytd = (name: string, rows: unknown, part = 0) => `window.YTD.${name}.part${part} = ${JSON.stringify(rows)}`
const post = (id: string, text: string, more: object = {}) => ({ tweet: { id_str: id, full_text: text, created_at: 'Wed Nov 23 08:00:00 +0000 2022', ...more } })
const archive = (files: Record<string, string | Uint8Array>) => ({ 'data/account.js': ACCOUNT, ...files })
const lines = (files: Record<string, string | Uint8Array>, chunk?: number) => readLines(x, 'twitter-2023', archive(files), chunk === undefined ? {} : { chunk })
const claims = (items: readonly Item[] | string | undefined) => (Array.isArray(items) ? (items as readonly Item[]) : []).flatMap((item) => (item.type === 'claim' ? [`${item.kind} ${item.value}${item.about === undefined ? '' : ` (${item.about})`}`] : []))

describe('a file', () => {
  const plain = '[{"tweet":{"id_str":"1","full_text":"a","created_at":"Wed Nov 23 08:00:00 +0000 2022"}}]'
  const pretty = '[ {\n  "tweet" : {\n    "id_str" : "1",\n    "full_text" : "a",\n    "created_at" : "Wed Nov 23 08:00:00 +0000 2022"\n  }\n} ]'
  test.each([
    ['on one line', `window.YTD.tweets.part0 = ${plain}`], ['pretty-printed', `window.YTD.tweets.part0 = ${pretty}`], ['without blanks', `window.YTD.tweets.part0=${plain}`],
    ['with a semicolon', `window.YTD.tweets.part0 = ${plain};`], ['with a semicolon and lines after it', `window.YTD.tweets.part0 = ${plain} ; \r\n\n`],
    ['with a byte order mark', `\ufeffwindow.YTD.tweets.part0 = ${plain}`],
  ])('%s is read, wherever its chunks end', async (_name, text) => {
    for (const chunk of [1, 7, 65_536]) expect(await lines({ 'data/tweets.js': text }, chunk)).toEqual([`posted tweets 11 ${T} "a"`])
  })

  test('of which nothing is left gives nothing, and says why when it is damaged', async () => {
    expect(await lines({ 'data/tweets.js': 'window.YTD.tweets.part0 = [ ]' })).toEqual([])
    expect(await lines({ 'data/tweets.js': '' })).toEqual(['problem json-empty'])
    expect(await lines({ 'data/tweets.js': 'window.YTD.tweets.part0 = ' })).toEqual(['problem json-empty'])
    expect(await lines({ 'data/tweets.js': `window.YTD.tweets.part0 = ${plain.slice(0, -1)}, {"twe` })).toEqual([`posted tweets 11 ${T} "a"`, 'problem json-truncated'])
    expect(await lines({ 'data/tweets.js': '<html>' })).toEqual(['problem damaged'])
  })

  test('that an editor saved as UTF-16 is refused with its reason', async () => {
    const bytes = Buffer.from(`\ufeffwindow.YTD.tweets.part0 = ${plain}`, 'utf16le')
    expect(await read(x, 'd', { 'data/tweets.js': bytes })).toBe('wrong-encoding')
    expect(await read(x, 'd', { 'data/tweets.js': Buffer.from(bytes).swap16() })).toBe('wrong-encoding')
    expect(await read(x, 'd', { 'app.js': Buffer.from('\ufeffexport default 1', 'utf16le') })).toBe(undefined)
  })
})

test('posts of every file and part are read, those of others are reactions, answers are comments', async () => {
  expect(await lines({
    'data/tweets.js': ytd('tweets', [
      post('1', 'see &amp;lt; https://t.co/a', { entities: { urls: [{ url: 'https://t.co/a', expanded_url: 'https://ex.example/a' }] } }), post('2', 'RT @ada: wow'),
      post('3', '@ada yes', { in_reply_to_status_id_str: '9', in_reply_to_screen_name: 'ada' }),
    ]),
    'data/tweets-part1.js': ytd('tweets', [post('12345678901234567890', 'big')], 1),
    'data/community-tweet.js': ytd('community_tweet', [post('5', 'club')]),
    'data/deleted-tweets.js': ytd('deleted_tweets', [post('6', 'gone', { deleted_at: '2022-11-25T09:00:00.000Z' })]),
    'data/tweet-headers.js': ytd('tweet_headers', [{ tweet: { tweet_id: '1' } }]),
  })).toEqual([
    `posted community-tweet 11 ${T} "club"`, `posted tweets 11 ${T} "see &lt; https://ex.example/a"`, `reacted tweets 11 ${T} "RT @ada: wow" <@ada>`, `commented tweets 11 ${T} "@ada yes" <@ada>`, `posted tweets 11 ${T} "big"`,
    `posted deleted-tweets 11 ${T} "gone"`,
  ])
})

describe('a chat with Grok', () => {
  const chat = (sender: unknown, more: object = {}) => ({ grokChatItem: { accountId: '11', createdAt: '2022-11-23T08:00:00.000Z', chatId: '7', message: 'why', ...(sender === undefined ? {} : { sender }), ...more } })
  const asked = `said grok-chat-item 11 ${T} "why"`
  test.each([
    ['User', asked], ['user', asked], ['Agent', 'assistant-answer'], [{ value: '1', name: 'User', originalName: 'USER', annotations: {} }, asked], [{ value: '2', name: 'Agent' }, 'assistant-answer'],
    [{ originalName: 'USER' }, asked], [{ value: 1 }, asked], [{ value: '2' }, 'assistant-answer'], ['Grok', 'assistant-answer'], [undefined, 'problem bad-row'], [{}, 'problem bad-row'], ['Somebody', 'problem bad-row'],
  ])('whose sender is %j is read', async (sender, row) => {
    expect(await lines({ 'data/grok-chat-item.js': ytd('grok_chat_item', [chat(sender)]) })).toEqual([row])
  })

  test('may lack its number, its time or its words', async () => {
    expect(await lines({ 'data/grok-chat-item.js': ytd('grok_chat_item', [chat('User', { chatId: undefined }), chat('User', { createdAt: undefined }), chat('User', { message: undefined, attachments: [{}] }), chat('User', { message: undefined, createdAt: undefined })]) }))
      .toEqual([asked, 'said grok-chat-item 11 no-time "why"', `said grok-chat-item 11 ${T}`, 'problem bad-row'])
  })
})

describe('a post to a circle', () => {
  test('counts once where tweets.js has it too, in whatever wrapper', async () => {
    expect(await lines({
      'data/tweets.js': ytd('tweets', [post('1', 'plain'), post('2', 'close')]),
      'data/twitter-circle-tweet.js': ytd('twitter_circle_tweet', [post('2', 'close'), { twitterCircleTweet: { id_str: '3', full_text: 'closer', created_at: 'Wed Nov 23 08:00:00 +0000 2022' } }]),
    })).toEqual([`posted twitter-circle-tweet 11 ${T} "close"`, `posted twitter-circle-tweet 11 ${T} "closer"`, `posted tweets 11 ${T} "plain"`, 'repeated'])
  })
})

describe('a long post', () => {
  const note = (id: string, text: string, createdAt = '2022-11-23T08:00:00.000Z', more: object = {}) => ytd('note_tweet', [{ noteTweet: { noteTweetId: id, createdAt, core: { text, urls: [], mentions: [], hashtags: [], ...more } } }])
  const joined = async (raw: string, noteFile: string, id = '1') => lines({ 'data/tweets.js': ytd('tweets', [post(id, raw)]), 'data/note-tweet.js': noteFile })

  test('is one row with the beginning that tweets.js has of it', async () => {
    const whole = 'A morning at the lake &amp; what the herons did there, in ten short parts'
    const expected = [`posted tweets 11 ${T} "A morning at the lake & what the herons did there, in ten short parts"`, 'joined-with-tweet']
    expect(await joined('A morning at the lake &amp; what the… https://t.co/zz', note('77', whole))).toEqual(expected)
    expect(await joined('A morning at the lake &amp; what the', note('77', whole, '2022-11-23T08:00:01.000Z'))).toEqual(expected)
    expect(await joined('A mor…', note('1', whole), '1')).toEqual(expected)
  })

  test('is found by its beginning though a link in it is written out', async () => {
    const whole = note('77', 'Read https://t.co/q first, then the other two of them', undefined, { urls: [{ shortUrl: 'https://t.co/q', expandedUrl: 'https://ex.example' }] })
    expect(await joined('Read https://t.co/q first, then the… https://t.co/zz', whole)).toEqual([`posted tweets 11 ${T} "Read https://ex.example first, then the other two of them"`, 'joined-with-tweet'])
  })

  test('is a row of its own when nothing in tweets.js is its beginning', async () => {
    const alone = 'posted note-tweet 11 2022-11-23T08:00:00Z "A morning at the lake"'
    expect(await joined('A morn', note('77', 'A morning at the lake'))).toEqual([`posted tweets 11 ${T} "A morn"`, alone])
    expect(await joined('An evening at the lake, and then', note('77', 'A morning at the lake'))).toEqual([`posted tweets 11 ${T} "An evening at the lake, and then"`, alone])
  })
})

test('direct messages keep their senders, links and reactions; joining, leaving and naming are no rows', async () => {
  const at = '2020-01-02T03:04:05.678Z'
  const create = (id: string, senderId: string, text: string, more: object = {}) => ({ messageCreate: { id, senderId, text, createdAt: at, reactions: [], urls: [], mediaUrls: [], ...more } })
  const conversation = (conversationId: string, ...messages: readonly object[]) => [{ dmConversation: { conversationId, messages } }]
  expect(await lines({
    'data/direct-messages.js': ytd('direct_messages', conversation('11-22',
      create('900', '22', 'Hi &amp; bye https://t.co/q', {
        urls: [{ url: 'https://t.co/q', expanded: 'https://q.example', display: 'q' }], reactions: [{ senderId: '11', reactionKey: 'like', eventId: '1', createdAt: at }],
      }),
      create('899', '11', '', { mediaUrls: ['https://ton.example/1.jpg'] }), { reactionCreate: {} }, { welcomeMessageCreate: { id: '1', text: 'w' } })),
    'data/direct-messages-group.js': ytd('direct_messages_group', conversation('77', create('901', '55', 'g'),
      { conversationNameUpdate: { initiatingUserId: '22', name: 'Trip', createdAt: at } }, { participantsJoin: {} }, { participantsLeave: {} }, { joinConversation: {} })),
    'data/direct-message-headers.js': ytd('direct_message_headers', []),
  })).toEqual([
    `said direct-messages 22 ${at} "Hi & bye https://q.example"`, `reacted direct-message-reactions 11 ${at} "like"`, `said direct-messages 11 ${at}`, 'service-line', 'service-line',
    `said direct-messages-group 55 ${at} "g"`, 'service-line', 'service-line', 'service-line', 'service-line',
  ])
})

const BELIEFS = {
  p13nData: {
    demographics: { languages: [{ language: 'English', isDisabled: false }], genderInfo: { gender: 'female' } },
    interests: {
      interests: [{ name: 'Birdwatching', isDisabled: false }, { name: 'Dogs', isDisabled: true }], partnerInterests: [],
      audienceAndAdvertisers: { lookalikeAdvertisers: ['@northwind'], advertisers: ['@harborbank', ''], doNotReachAdvertisers: ['@no'], catalogAudienceAdvertisers: '', numAudiences: '12' }, shows: ['Quiz'],
    },
    locationHistory: ['Lyon, France'], inferredAgeInfo: { age: ['13-54'], birthDate: '' },
  },
}

test('what X believes and what was told to it are claims, each with its kind', async () => {
  expect(claims(await read(x, 'd', archive({
    'data/personalization.js': ytd('personalization', [BELIEFS]),
    'data/ageinfo.js': ytd('ageinfo', [{ ageMeta: { ageInfo: { age: ['39'], birthDate: '1982-01-26' }, inferredAgeInfo: { age: '35-49', birthDate: '' } } }]),
  })))).toEqual([
    'language English', 'gender female', 'interest Birdwatching', 'interest Dogs (isDisabled)', 'lookalike @northwind', 'advertiser-list @harborbank', 'exclusion-list @no', 'audience-count 12', 'show Quiz',
    'location Lyon, France', 'age 13-54', 'stated-age 39', 'stated-birth-date 1982-01-26', 'age 35-49',
  ])
  expect(claims(await read(x, 'd', archive({ 'data/ageinfo.js': ytd('ageinfo', [{ ageMeta: {} }]), 'data/personalization.js': ytd('personalization', []) })))).toEqual([])
})

const IMPRESSION = {
  deviceInfo: { osType: 'Desktop' }, displayLocation: 'TimelineHome', promotedTweetInfo: { tweetId: '1700000000000000001', tweetText: 'Boots &amp; more', urls: [], mediaUrls: [] },
  advertiserInfo: { advertiserName: 'Northwind', screenName: '@northwind' },
  matchedTargetingCriteria: [{ targetingType: 'List', targetingValue: 'lapsed_buyers_q3' }, { targetingType: 'Website Activity' }], impressionTime: '2023-04-02 08:15:00',
}
const ads = (inner: string, list: string, ...batches: readonly (readonly unknown[])[]) => batches.map((rows) => ({ ad: { adsUserData: { [inner]: { [list]: rows } } } }))

test('ads are counted over all batches, in UTC, with what they were aimed by', async () => {
  const bare = { displayLocation: 'WtfSidebar', advertiserInfo: { advertiserName: 'Z', screenName: '@z' }, impressionTime: '2023-04-02 23:59:59' }
  const files = {
    'data/ad-impressions.js': ytd('ad_impressions', ads('adImpressions', 'impressions', [IMPRESSION, IMPRESSION], [bare], [])),
    'data/ad-engagements.js': ytd('ad_engagements', ads('adEngagements', 'engagements', [{ impressionAttributes: IMPRESSION, engagementAttributes: [{ engagementTime: '2023-04-02 08:16:00', engagementType: 'Url' }] }])),
    'data/ad-mobile-conversions-unattributed.js': ytd('a', ads('unattributedMobileAppConversions', 'conversions', [{ conversionEvent: 'INSTALL', applicationName: 'Dice', conversionTime: '2023-04-02 08:17:00' }])),
    'data/ad-online-conversions-attributed.js': ytd('a', ads('attributedOnlineConversions', 'conversions', [{ eventType: 'PageView', conversionUrl: 'https://shop.example', advertiserInfo: { advertiserName: 'Shop' }, conversionTime: '2023-04-02 08:18:00' }])),
  }
  const items = await read(x, 'd', archive(files), { timeZone: 'Asia/Tokyo' })
  expect(claims(items)).toEqual(['ad-criterion List: lapsed_buyers_q3 (Northwind)', 'ad-criterion Website Activity (Northwind)'])
  expect(await lines(files)).toEqual([
    'saw-ad ad-impressions 11 2023-04-02T08:15:00Z "Boots & more" <Northwind>', 'saw-ad ad-impressions 11 2023-04-02T08:15:00Z "Boots & more" <Northwind>', 'saw-ad ad-impressions 11 2023-04-02T23:59:59Z <Z>',
    'saw-ad ad-engagements 11 2023-04-02T08:16:00Z "Boots & more" <Northwind>', 'viewed ad-mobile-conversions-unattributed 11 2023-04-02T08:17:00Z "Dice" <Dice>',
    'viewed ad-online-conversions-attributed 11 2023-04-02T08:18:00Z "https://shop.example" <Shop>',
  ])
})

test('the manifest\'s counts and parts are checked, and empty lists of ads are told', async () => {
  const notes = async (files: Record<string, string>) => {
    const items = await read(x, 'd', archive(files))
    return Array.isArray(items) ? (items as readonly Item[]).flatMap((item) => (item.type === 'note' ? [item.code] : [])) : items
  }
  const manifest = (count: string, isPartialArchive = false) => `window.__THAR_CONFIG = ${JSON.stringify({
    userInfo: { accountId: '11', userName: 'lin', displayName: 'Lin' }, archiveInfo: { generationDate: '2023-05-01T00:00:00.000Z', isPartialArchive },
    dataTypes: { tweets: { files: [{ fileName: 'data/tweets.js', globalName: 'YTD.tweets.part0', count }] } },
  })}`
  const tweets = ytd('tweets', [post('1', 'a')])
  expect(await notes({ 'data/manifest.js': manifest('1'), 'data/tweets.js': tweets })).toEqual([])
  expect(await notes({ 'data/manifest.js': manifest('2'), 'data/tweets.js': tweets })).toEqual(['totals-disagree'])
  expect(await notes({ 'data/manifest.js': manifest('1', true) })).toEqual(['partial-archive', 'part-missing'])
  expect(await notes({ 'data/ad-impressions.js': ytd('ad_impressions', []) })).toEqual(['no-ads-supplied'])
})

test('the oldest layout says who it is of, and what they wrote of themselves', async () => {
  const details = { screen_name: 'lin', location: 'Lyon', full_name: 'Lin', bio: 'b &amp; c', id: '11', created_at: '2010-01-01 00:00:00 +0000' }
  const items = await read(x, 'old', {
    'data/js/user_details.js': `var user_details =  ${JSON.stringify(details, null, 2)}`,
    'data/js/tweets/2014_05.js': 'Grailbird.data.tweets_2014_05 = \n [ {"id_str":"1","text":"a","created_at":"2014-05-01 10:00:00 +0000"}, {"id_str":"2","text":"b","created_at":"2010-10-01 00:00:00 +0000"} ]',
  })
  expect(claims(items)).toEqual(['stated-location Lyon', 'stated-bio b &amp; c', 'account-created 2010-01-01 00:00:00 +0000'])
  expect((Array.isArray(items) ? (items as readonly Item[]) : []).flatMap((item): readonly unknown[] => (item.type === 'owner' ? [item] : item.type === 'activity' ? [`${item.key} ${item.precision}`] : []))).toEqual([
    { type: 'owner', actor: '11', name: 'Lin', how: 'profile' }, 'tweet:1 second', 'tweet:2 day',
  ])
})

test('a file that a browser numbered is read as what it is', async () => {
  for (const name of ['tweets(1).js', 'tweets (12).js', 'tweets-part1 (1).js']) expect(await readLines(x, name, { [name]: ytd('tweets', [post('1', 'a')]) })).toEqual([`posted tweets @owner ${T} "a"`])
})

test('a locked archive asks for its password, and one damaged file does not hide the others', async () => {
  const files = { 'data/account.js': ACCOUNT, 'data/tweets.js': ytd('tweets', [post('1', 'a')]) }
  const input = memoryInput('d', files)
  const locked = (isLocked: (path: string) => boolean): Input => ({ ...input, head: (path, bytes) => (isLocked(path) ? Promise.reject(new InputError('password-needed', path)) : input.head(path, bytes)) })
  await expect(x.identify(locked(() => true))).rejects.toEqual(new InputError('password-needed', 'data/account.js'))
  expect(await x.identify(locked((path) => path === 'data/account.js'))).toEqual({ confidence: 0.98, generation: 'data-2022', reads: ['data/account.js', 'data/tweets.js'], unused: [] })
})

test('links that would make a text endless are left as they are', async () => {
  const text = 'https://t.co/a '.repeat(20_000)
  const entities = { urls: [{ url: 'https://t.co/a', expanded_url: 'y'.repeat(100_000) }] }
  expect(await lines({ 'data/tweets.js': ytd('tweets', [post('1', text, { entities })]) })).toEqual([`posted tweets 11 ${T} ${JSON.stringify(text)}`])
})

test('articles, Community Notes and comments on broadcasts are what the person wrote, in whatever wrapper', async () => {
  expect(await lines({
    'data/article.js': ytd('article', [
      { article: { id: '7', title: 'Herons &amp; I', data: { blocks: [{ text: 'One.', type: 'unstyled' }, { details: [{ text: 'Two.', mentions: [] }] }] } } }, { article: { id: '8' } },
    ]),
    'data/twitter-article-metadata.js': ytd('twitter_article_metadata', [{ twitterArticleMetadata: { authorId: '11' } }]),
    'data/community-note.js': ytd('community_note', [{ communityNote: { noteId: '1', userId: '11', createdAt: '2022-11-23T08:00:00.000Z', tweetId: '5', summary: 'Not so.' } }]),
    'data/periscope-comments-made-by-user.js': ytd('periscope_comments_made_by_user', [{ broadcastId: 'b', byAccountId: 'c', createdAt: '2022-11-23T08:00:00.000Z', text: 'hello there' }, {}]),
  })).toEqual([
    'posted article 11 no-time "Herons & I\\nOne.\\nTwo."', 'problem bad-row', `commented community-note 11 ${T} "Not so."`, `commented periscope-comments-made-by-user 11 ${T} "hello there"`, 'problem bad-row',
  ])
})

test('pages outside X that were read are views', async () => {
  expect(await lines({
    'data/ad-free-article-visits.js': ytd('ad_free_article_visits', [{ adFreeArticleVisit: { visitTimestamp: '2022-11-23T08:00:00.000Z', url: 'https://news.example/a', propertyName: 'News', duration: '12' } }]),
    'data/branch-links.js': ytd('branch_links', [{ branchLink: { timestamp: '2022-11-23T08:00:00.000Z', landingPage: 'https://x.example/l', externalReferrerUrl: '' } }]),
  })).toEqual([`viewed ad-free-article-visits 11 ${T} "https://news.example/a" <News>`, `viewed branch-links 11 ${T} "https://x.example/l"`])
})

test('a reaction that stands as an event of its own is one, however often it is told', async () => {
  const event = { senderId: '22', reactionKey: 'like', eventId: '5', createdAt: '2022-11-23T08:00:00.000Z' }
  const items = await lines({ 'data/direct-messages.js': ytd('direct_messages', [{ dmConversation: { conversationId: '11-22', messages: [{ reactionCreate: event }, { reactionCreate: { senderId: '22' } }] } }]) })
  expect(items).toEqual([`reacted direct-message-reactions 22 ${T} "like"`, 'service-line'])
})

test('of a post that was edited the last version counts', async () => {
  const ids = { editTweetIds: ['1', '2'], editableUntil: '2022-11-23T09:00:00.000Z' }
  expect(await lines({
    'data/tweets.js': ytd('tweets', [
      post('2', 'better', { edit_info: { edit: { initialTweetId: '1', editControlInitial: ids } } }), post('1', 'good', { edit_info: { initial: ids } }), post('3', 'plain', { edit_info: { initial: { editTweetIds: ['3'] } } }),
    ]),
  })).toEqual([`posted tweets 11 ${T} "better"`, 'earlier-version', `posted tweets 11 ${T} "plain"`])
})

test('a day that is none is no time, and a zone that is written counts', async () => {
  const at = (created_at: string) => post('1', 'a', { created_at })
  expect(await lines({ 'data/tweets.js': ytd('tweets', [at('Wed Feb 30 08:00:00 +0000 2022')]) })).toEqual(['posted tweets 11 no-time "a"'])
  expect(await lines({ 'data/tweets.js': ytd('tweets', [at('Wed Nov 23 09:30:00 +0130 2022')]) })).toEqual([`posted tweets 11 ${T} "a"`])
})
