/** The sources' own kinds of row, and the forms their exports come in, in words. A test over every golden case keeps them whole. */
import type { Words } from '../../db/model.ts'

const w = (en: string, zh: string): Words => ({ en, zh })

/** Kinds of row by importer; `any` holds what several share. */
const KINDS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  any: {
    'message': w('messages', '文字消息'), 'edited-message': w('messages that were edited', '编辑过的消息'), 'deleted-message': w('messages that were deleted', '删除的消息'), 'deleted': w('messages that were deleted', '删除的消息'),
    'empty-message': w('empty messages', '空消息'), 'forwarded': w('forwarded messages', '转发的消息'), 'audio': w('sound files', '音频'), 'photo': w('pictures', '图片'), 'image': w('pictures', '图片'), 'video': w('films', '视频'),
    'gif': w('moving pictures', '动图'), 'animation': w('moving pictures', '动图'), 'document': w('documents', '文档'), 'file': w('files', '文件'), 'media': w('media left out of the export', '未导出的媒体'), 'sticker': w('stickers', '贴纸'),
    'voice-message': w('voice messages', '语音消息'), 'video-message': w('video messages', '视频消息'), 'video-note': w('video messages', '视频消息'), 'location': w('places sent', '发送的位置'), 'live-location': w('live locations', '实时位置'),
    'contact-card': w('contact cards', '名片'), 'poll': w('polls', '投票'), 'todo-list': w('to-do lists', '待办清单'), 'game': w('games', '游戏'), 'giveaway': w('giveaways', '抽奖'), 'invoice': w('invoices', '账单消息'), 'story': w('stories', '动态'),
    'reaction': w('reactions', '表情回应'), 'event': w('events', '活动'), 'pending': w('messages still on their way', '尚未送达的消息'), 'view-once': w('messages to view once', '阅后即焚的消息'),
    'phone-call': w('calls', '通话'), 'voice-call': w('voice calls', '语音通话'), 'video-call': w('video calls', '视频通话'), 'missed-call': w('missed calls', '未接来电'), 'missed-voice-call': w('missed voice calls', '未接语音通话'), 'missed-video-call': w('missed video calls', '未接视频通话'), 'missed-group-call': w('missed group calls', '未接群组通话'),
    'missed-group-voice-call': w('missed group voice calls', '未接群组语音通话'), 'missed-group-video-call': w('missed group video calls', '未接群组视频通话'), 'group-call': w('group calls', '群组通话'),
    'red-packet': w('red packets', '红包'), 'mini-program': w('mini programs', '小程序'), 'note': w('notes', '笔记'), 'other': w('messages of another kind', '其他消息'), 'link': w('links', '链接'),
    'session': w('log-ins', '登录'), 'web-session': w('log-ins on the web', '网页登录'), 'payment': w('payments', '付款'),
    'spend': w('spending', '支出'), 'income': w('income', '收入'), 'transfer': w('transfers between people', '转账（与他人）'), 'own-transfer': w('transfers between one’s own accounts', '自己账户间转账'), 'refund': w('refunds', '退款'),
    'prompt': w('questions to the assistant', '向助手的提问'), 'prompt-off-path': w('questions that were reworded or left', '改写过或放弃的提问'), 'voice-prompt': w('questions said aloud', '语音提问'), 'feedback': w('thumbs up and down', '对回答的评价'),
    'design-prompt': w('questions about a design', '关于设计的提问'), 'image-prompt': w('pictures asked for', '要求生成的图片'), 'scheduled': w('questions on a schedule', '定时提问'),
    'cancelled': w('cancelled before payment', '未付款已取消'), 'void': w('did not go through', '未成功'),
  },
  discord: { 'link': w('cards with a link', '链接卡片') },
  'google-takeout': { 'link': w('links without words', '只有链接的消息') },
  skype: { 'link': w('cards with a link', '链接卡片'), 'encrypted-message': w('encrypted messages', '加密消息'), 'unsupported': w('messages of a kind that is not known', '不认得的消息') },
  snapchat: { 'link': w('stories and other things shared', '分享的故事等内容'), 'media': w('pictures and videos left out of the export', '没有导出的图片和视频') },
  slack: { 'link': w('cards with a link', '链接卡片') },
  x: {
    'tweets': w('posts', '帖子'), 'note-tweet': w('long posts', '长帖'), 'deleted-tweets': w('posts that were deleted', '删除的帖子'), 'community-tweet': w('posts in communities', '社群帖子'), 'moment': w('moments', '瞬间'), 'like': w('likes', '喜欢'),
    'screen-name-change': w('changes of name', '改名'), 'direct-messages': w('direct messages', '私信'), 'direct-messages-group': w('group messages', '群组私信'), 'direct-message-reactions': w('reactions in messages', '私信里的回应'), 'grok-chat-item': w('questions to Grok', '向Grok提的问题'),
    'follower': w('followers', '关注者'), 'following': w('accounts followed', '正在关注'), 'block': w('accounts blocked', '拉黑的账号'), 'mute': w('accounts muted', '静音的账号'), 'lists-subscribed': w('lists followed', '订阅的列表'), 'lists-created': w('lists made', '创建的列表'), 'lists-member': w('lists one is on', '所在的列表'),
    'saved-search': w('saved searches', '保存的搜索'), 'ip-audit': w('log-ins', '登录'), 'device-token': w('devices', '设备'), 'user-link-clicks': w('links opened', '打开的链接'),
    'ad-impressions': w('adverts shown', '看到的广告'), 'ad-engagements': w('adverts acted on', '互动过的广告'), 'ad-mobile-conversions-attributed': w('app events reported to advertisers', '回传给广告主的应用事件'), 'ad-mobile-conversions-unattributed': w('app events reported, tied to no advert', '回传的应用事件（未归因）'),
    'ad-online-conversions-attributed': w('website visits reported to advertisers', '回传给广告主的网页访问'), 'ad-online-conversions-unattributed': w('website visits reported, tied to no advert', '回传的网页访问（未归因）'), 'twitter-circle-tweet': w('posts to a circle', '圈子帖子'),
  },
  amazon: {
    'orders': w('orders', '订单'), 'order-report-items': w('orders, from a report', '订单（报表）'), 'order-report-charges': w('charges, from a report', '扣款（报表）'), 'digital-orders': w('digital orders', '数字商品订单'), 'digital-covered': w('digital items a membership covers', '会员包含的数字商品'),
    'digital-refunds': w('refunds of digital orders', '数字商品退款'), 'refunds': w('refunds', '退款'), 'returns': w('returns', '退货'), 'borrowed': w('borrowed books', '借阅'), 'cart': w('things put in the cart', '加入购物车'), 'wish-list': w('wish lists', '心愿单'), 'searches': w('searches', '搜索'),
    'reviews': w('reviews', '商品评价'), 'review-votes': w('votes on reviews', '对评价的投票'), 'seller-feedback': w('feedback to sellers', '卖家评价'), 'kindle-reading': w('reading on Kindle', 'Kindle阅读'), 'prime-video': w('watched on Prime Video', 'Prime Video观看'),
    'audible-library': w('audiobooks', '有声书'), 'audible-listening': w('listening to audiobooks', '收听有声书'), 'audible-membership': w('payments to Audible', 'Audible会员费'),
  },
}

/** Forms of an export by importer. `chat` dates, app generations and the like, as a person would tell them apart. */
const FORMS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'linkedin': { 'direction-2019': w('layout of 2019 and 2020', '2019至2020年的格式'), 'conversations': w('layout with conversations', '带会话编号的格式'), 'recipients': w('layout since 2022', '2022年以来的格式'), 'attachments': w('layout with attachments', '带附件的格式'), 'drafts': w('layout with drafts', '带草稿的格式') },
  'instagram': { 'pages': w('web pages of the export', '网页版导出'), 'json-2018': w('layout of 2018 to 2020', '2018至2020年的格式'), 'json-2020': w('layout of 2020 to 2022', '2020至2022年的格式'), 'json-2023': w('layout since 2023', '2023年以来的格式') },
  'messenger': {
    'pages': w('web pages of the export', '网页版导出'), 'json-2018': w('layout of 2018', '2018年的格式'), 'json-2019': w('layout of 2018 to 2022', '2018至2022年的格式'), 'json-2023': w('layout of 2023', '2023年的格式'),
    'json-2024': w('layout since 2024', '2024年以来的格式'), 'secure-storage': w('export of the encrypted chats', '加密聊天的导出'),
  },
  'whatsapp': { 'android-dash': w('chat export from Android', '安卓导出的聊天'), 'ios-bracket': w('chat export from iPhone or Mac', 'iPhone或Mac导出的聊天') },
  'discord': {
    'package-json': w('data package', '数据包'), 'package-csv': w('data package of before 2024', '2024年以前的数据包'), 'account': w('account without messages', '只有账号，没有消息'),
    'exporter-json': w('a channel saved by DiscordChatExporter', 'DiscordChatExporter导出的频道'), 'exporter-csv': w('a channel saved by DiscordChatExporter as a table', 'DiscordChatExporter导出的频道（CSV）'),
  },
  'chatgpt': { 'conversations': w('export of the account', '账号的导出'), 'shards-2026': w('export in pieces, since 2026', '分成几块的导出（2026年起）'), 'single-conversation': w('one conversation, saved by a tool', '用工具保存的一次对话'), 'page': w('the page of an export', '导出里的网页') },
  'google-takeout': { 'chat': w('Google Chat', 'Google Chat'), 'hangouts': w('Hangouts', 'Hangouts'), 'chat-and-hangouts': w('Google Chat and Hangouts', 'Google Chat和Hangouts') },
  'skype': { 'messages': w('export of the conversations', '聊天的导出') },
  'snapchat': { 'threads': w('layout since 2023', '2023年以来的格式'), 'lists': w('layout of before 2023', '2023年以前的格式') },
  'slack': { 'workspace': w('export of a workspace', '工作区的导出'), 'days': w('days of a channel, without the lists', '频道的若干天，没有名单') },
  'claude': { 'conversations': w('export of the account', '账号的导出'), 'with-memories': w('export with memories, since 2025', '带记忆的导出（2025年起）'), 'parts-2026': w('export in parts, since 2026', '分部分的导出（2026年起）'), 'single-conversation': w('one conversation, saved by a tool', '用工具保存的一次对话') },
  'deepseek': { 'fragments-2025': w('export of the account', '账号的导出'), 'before-fragments': w('export of early 2025', '2025年初的导出'), 'single-conversation': w('one conversation, saved by a tool', '用工具保存的一次对话') },
  'grok': { 'account-2025': w('export of the account', '账号的导出') },
  'copilot': { 'activity-history': w('activity history', '活动历史记录'), 'saved-again': w('activity history, saved again by a spreadsheet', '活动历史记录（用表格软件另存过）') },
  'gemini-apps': { 'activity-json': w('activity as JSON', '活动记录（JSON）'), 'activity-page': w('activity as a page', '活动记录（网页）') },
  'telegram': { 'full-export': w('export of the whole account', '整个账号的导出'), 'single-chat': w('export of one chat', '单个聊天的导出'), 'chats-list': w('export of the chats alone', '只含聊天的导出'), 'web-pages': w('export as web pages', '网页格式的导出') },
  'qq': {
    'text': w('text from QQ’s message manager', 'QQ 消息管理器导出的文本'), 'mht': w('page with pictures from QQ’s message manager', 'QQ 消息管理器导出的网页（mht）'), 'exporter-v4': w('QQChatExporter, version 4', 'QQChatExporter 第4版导出的记录'),
    'exporter-v5': w('QQChatExporter, version 5', 'QQChatExporter 第5版导出的记录'), 'exporter-chunks': w('QQChatExporter in chunks', 'QQChatExporter 分块导出的记录'), 'exporter-text': w('text from QQChatExporter', 'QQChatExporter 导出的文本'), 'chatlab': w('ChatLab’s interchange', 'ChatLab 通用格式'),
  },
  'wechat': {
    'wechatmsg-csv': w('table from WeChatMsg (MemoTrace)', '留痕（WeChatMsg）导出的表格'), 'memotrace-csv': w('table from MemoTrace', '留痕（MemoTrace）导出的表格'), 'wechatmsg-text': w('text from WeChatMsg (MemoTrace)', '留痕（WeChatMsg）导出的文本'),
    'wechatmsg-html': w('web page from WeChatMsg (MemoTrace)', '留痕（WeChatMsg）导出的网页'), 'pywxdump': w('export from PyWxDump', 'PyWxDump 导出的记录'), 'weclone': w('table for WeClone', '供 WeClone 使用的表格'), 'chatlog': w('saved answers of chatlog', 'chatlog 保存的记录'),
    'chatlog-keeper': w('export from chatlog-keeper', 'chatlog-keeper 导出的记录'), 'chatlog-text': w('text from chatlog', 'chatlog 保存的文本'), 'echotrace': w('export from EchoTrace', 'EchoTrace 导出的记录'), 'weflow': w('export from WeFlow', 'WeFlow 导出的记录'),
    'weflow-arkme': w('export from WeFlow, arkme form', 'WeFlow 导出的记录（arkme 格式）'), 'weflow-text': w('text from WeFlow', 'WeFlow 导出的文本'), 'weflow-table': w('table from WeFlow', 'WeFlow 导出的表格'), 'chatlab': w('ChatLab’s interchange', 'ChatLab 通用格式'),
  },
  'x': { 'classic-2012': w('layout of 2012 to 2018', '2012至2018年的格式'), 'flat-2018': w('layout of 2018 to 2020', '2018至2020年的格式'), 'data-2020': w('layout of 2020 to 2022', '2020至2022年的格式'), 'data-2022': w('layout since 2022', '2022年以来的格式') },
  'amazon': {
    'advertising': w('advertising data only', '只有广告数据'), 'order-reports': w('order history report', '订单历史报表'), 'request-my-data': w('Request My Data', '“请求我的数据”'), 'retail-order-history': w('order history', '订单历史'),
    'retail-order-history-json': w('order history as JSON', '订单历史（JSON）'), 'your-amazon-orders': w('order history since 2024', '2024年以来的订单历史'),
  },
  'wechat-pay': { 'csv': w('bill as a text table', '账单（CSV）'), 'csv-tabs': w('bill as a text table, since 2025', '账单（CSV，2025年起）'), 'xlsx-number': w('bill as a spreadsheet', '账单（Excel）'), 'xlsx-text': w('bill as a spreadsheet', '账单（Excel）') },
  'alipay': { 'web': w('bill from the website', '网页版账单'), 'app-2020': w('bill from the app, 2020 to 2023', 'App账单（2020至2023年）'), 'app-2023': w('bill from the app, since 2023', 'App账单（2023年起）') },
}

function read(words: Readonly<Record<string, Words>> | undefined, key: string): Words | null {
  return words !== undefined && Object.hasOwn(words, key) ? words[key] ?? null : null
}

/** The words for a source's own kind of row, or null where there are none yet. */
export function kindWords(source: string, kind: string): Words | null {
  return read(Object.hasOwn(KINDS, source) ? KINDS[source] : undefined, kind) ?? read(KINDS['any'], kind)
}

/** The words for the form of an export, or null where there are none yet. */
export function formWords(source: string, generation: string): Words | null {
  return read(Object.hasOwn(FORMS, source) ? FORMS[source] : undefined, generation)
}
