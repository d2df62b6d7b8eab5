/** The lines of the archives: what was done, quoted, cited, searched. */
import { inBoth } from '../both-languages.ts'

export const lines = inBoth({
  verbs: {
    said: 'messages', called: 'calls', posted: 'posts', commented: 'comments', reacted: 'reactions', followed: 'follows',
    searched: 'searches', viewed: 'things looked at', listened: 'things heard', visited: 'places', bought: 'orders',
    paid: 'payments', 'saw-ad': 'adverts seen', 'logged-in': 'log-ins',
  },
  verbOne: {
    said: 'said', called: 'called', posted: 'posted', commented: 'commented', reacted: 'reacted', followed: 'followed',
    searched: 'searched', viewed: 'looked at', listened: 'listened', visited: 'was at', bought: 'bought',
    paid: 'paid', 'saw-ad': 'was shown an advert', 'logged-in': 'logged in',
  },
  quote: {
    did: '{{source}}, {{what}}', to: '{{source}}, to {{who}}', by: '{{source}}, by {{who}}',
    where: '{{file}}, {{at}}', received: 'received', neutral: 'moved',
    around: 'The lines around it', earlier: 'Earlier lines', later: 'Later lines', whole: 'the whole of it', less: 'less', hidden: 'hidden character {{code}}',
    noTime: 'no date', utc: '{{time}} UTC', noText: 'no text',
  },
  cite: {
    open: 'Cite', copy: 'Copy', names: 'Name other people in full', select: 'Copying was refused here: select the text above and copy it with your own keys.',
    you: 'the owner of the archive', youTo: 'the owner of the archive to {{to}}', inChat: '{{who}} in the chat “{{chat}}”',
    byte: 'byte {{at, number}} of the file',
    whole: '“{{quote}}” {{source}}, {{who}}, {{when}}. {{file}}, {{at}}; line {{id}} in Lookalike. SHA-256 of the file {{sha}}.',
  },
  activities: {
    title: 'Activities', page: 'Activities', search: 'Search in all',
    placeholder: 'a word, two characters are enough',
    found_one: 'Found in {{count, number}} row.',
    found_other: 'Found in {{count, number}} rows.', none: 'Found nowhere.',
    start: '{{n}} in all. Search for a word to read them.', more: 'Show more',
    results: 'Rows found',
  },
}, {
  verbs: {
    said: '聊天', called: '通话', posted: '发布', commented: '评论', reacted: '点赞', followed: '关注',
    searched: '搜索', viewed: '浏览', listened: '收听', visited: '去过的地方', bought: '订单',
    paid: '付款', 'saw-ad': '看到的广告', 'logged-in': '登录',
  },
  verbOne: {
    said: '说', called: '通话', posted: '发布', commented: '评论', reacted: '点赞', followed: '关注',
    searched: '搜索', viewed: '浏览', listened: '收听', visited: '到过', bought: '购买',
    paid: '付款', 'saw-ad': '看到广告', 'logged-in': '登录',
  },
  quote: {
    did: '{{source}}，{{what}}', to: '{{source}}，发给{{who}}', by: '{{source}}，{{who}}发的',
    where: '{{file}}，{{at}}', received: '收款', neutral: '资金转移',
    around: '前后文', earlier: '更早的', later: '更晚的', whole: '显示全文', less: '收起', hidden: '隐藏字符{{code}}', noTime: '没有日期',
    utc: '{{time}} UTC', noText: '没有文字',
  },
  cite: {
    open: '引用', copy: '复制', names: '写出他人的全名', select: '这里不能直接复制：请选中上面的文字，用自己的快捷键复制。',
    you: '存档的主人', youTo: '存档的主人发给{{to}}', inChat: '{{who}}，在聊天“{{chat}}”里',
    byte: '文件第{{at, number}}字节',
    whole: '“{{quote}}”{{source}}，{{who}}，{{when}}。{{file}}，{{at}}；Lookalike里的第{{id}}行。文件的SHA-256：{{sha}}。',
  },
  activities: {
    title: '活动记录', page: '活动记录', search: '在全部里找', placeholder: '一个词，两个字就够',
    found_other: '找到{{count, number}}行。', none: '没有找到。', start: '一共{{n}}条。输入一个词来看。',
    more: '再显示一些', results: '找到的行',
  },
})
