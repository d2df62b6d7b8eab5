/** What stands around every view: names, navigation, keys, whose voice speaks. */
import { inBoth } from '../both-languages.ts'

export const shell = inBoth({
  app: {
    name: 'Lookalike', title: '{{view}} · Lookalike', views: 'Views', menu: 'Menu',
    closeMenu: 'Close the menu', skip: 'To the content',
    sample: '{{name}} is made up. Nothing of yours is here.', backToOwn: 'Back to your own archives',
    languageAndTheme: 'Language and theme', theme: 'Theme: {{state}}',
    themes: { auto: 'as the system', light: 'light', dark: 'dark' },
    noBridge: 'This page is a part of Lookalike and does nothing by itself. Start it with npm start.',
    loading: 'Reading what is stored …', noticed: 'Understood', cannotOpen: 'The store could not be opened.',
  },
  nav: {
    you: 'You', guess: 'The guess', keep: 'Keep',
    overview: 'Overview', profile: 'Profile', guesses: 'Guesses', accuracy: 'How good are we', archives: 'Archives', settings: 'Settings',
  },
  voice: { you: 'You', guess: 'Guess', claim: 'Claim' },
  keys: {
    title: 'Keys', close: 'Close', palette: 'Go anywhere', search: 'Search in this view',
    back: 'Back', forward: 'Forward', region: 'Next region: views, content',
    rows: 'Move through rows', open: 'Open', leave: 'Return to where you were',
    table: 'Chart or table',
    withhold: 'Leave a source out of this guess', keys: 'This list',
    off: 'Single letters are switched off in Settings.', go: 'Go to',
    goPlaceholder: 'a view, a guess, an archive', nothing: 'Nothing is named like that.',
  },
}, {
  app: {
    name: 'Lookalike', title: '{{view}} · Lookalike', views: '栏目', menu: '菜单',
    closeMenu: '收起菜单', skip: '跳到正文', sample: '{{name}}是虚构的人，这里没有你的数据。', backToOwn: '回到自己的存档',
    languageAndTheme: '语言和主题', theme: '外观：{{state}}', themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
    noBridge: '这个页面是Lookalike的一部分，单独打开没有用。请用npm start启动。', noticed: '知道了', loading: '正在读取存下的内容……', cannotOpen: '数据库打不开。',
  },
  nav: {
    you: '你', guess: '猜测', keep: '保管',
    overview: '总览', profile: '画像', guesses: '全部猜测', accuracy: '我们有多准', archives: '存档', settings: '设置',
  },
  voice: { you: '你', guess: '猜测', claim: '平台的描述' },
  keys: {
    title: '快捷键', close: '关闭', palette: '去任何地方', search: '在本页里找',
    back: '后退', forward: '前进', region: '下一区：栏目、正文',
    rows: '逐行移动', open: '打开', leave: '回到刚才的地方', table: '图与表切换', withhold: '在这条猜测里去掉一个来源',
    keys: '这张表', off: '单字母快捷键已在设置里关闭。', go: '去', goPlaceholder: '栏目、猜测或存档',
    nothing: '没有叫这个名字的。',
  },
})
