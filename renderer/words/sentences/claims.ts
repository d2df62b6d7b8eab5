/** What platforms say. */
import { inBoth } from '../both-languages.ts'

export const claims = inBoth({
  claims: {
    title: 'What platforms say', page: 'Claims',
    lede: 'Their words, unchanged, as their exports list them.',
    group: 'Whose statement', groups: { says: 'what they say of you', told: 'what you told them', recorded: 'what they recorded' },
    means: {
      says: 'What the platform, or an advertiser through it, holds to be true of you.',
      told: 'What you typed yourself. It is in the export and is nobody’s conclusion.',
      recorded: 'Facts of the account: its devices, settings and dates. Nobody concluded them.',
    },
    kinds: 'Kinds, with how many there are', allKinds: 'all kinds', search: 'Search in these',
    source: 'Show', all: 'all',
    kind: 'Kind', says: 'Says', about: 'For', where: 'Where',
    sensitiveNote: 'A platform that says nothing may still know. Exports list what they chose to list.',
    none: {
      says: 'No platform says anything about you in these archives.', told: 'Nothing that you typed is listed in these archives.',
      recorded: 'No facts of accounts are listed in these archives.',
    },
    compare: 'Compare with my archives', compareShort: 'Compare', asking: 'Comparing …', typed: 'What you typed, from which it was remembered',
    verdicts: {
      supported: 'Your archives say the same.', contradicted: 'Your archives say otherwise.',
      record: 'It is a fact of the account, and nothing to compare.', broughtByOthers: 'An advertiser brought it. Nothing in an archive can check that.', notGuessed: 'We make no such guess.',
      unknownWords: 'Cannot tell: no rule of ours reads these words as saying something of your life.', undecided: 'Cannot tell: our guesses say nothing of it, or say both.',
      fromYourWords: 'It comes from what you typed to this platform. Nothing elsewhere says so.',
    },
    more: 'Show more', shown_one: '{{shown, number}} of {{count, number}} shown', shown_other: '{{shown, number}} of {{count, number}} shown',
  },
}, {
  claims: {
    title: '平台对你的描述', page: '平台的描述', lede: '平台的原话，一字不改，照导出文件里写的。',
    group: '谁的说法', groups: { says: '平台怎么说你', told: '你告诉平台的', recorded: '平台记录的' },
    means: {
      says: '平台，或通过平台投放广告的商家，认为你是怎样的人。', told: '你自己填写的内容，不是谁的结论。', recorded: '账号的事实：设备、设置、日期，不是谁的结论。',
    },
    kinds: '种类和数量', allKinds: '全部种类', search: '在这些里找',
    source: '显示', all: '全部',
    kind: '种类', says: '原话', about: '涉及', where: '位置',
    sensitiveNote: '没有列出，不等于不知道。导出文件里只有平台愿意列出的内容。', none: {
      says: '这些存档里没有平台对你的描述。', told: '这些存档里没有列出你自己填写的内容。', recorded: '这些存档里没有列出账号的记录。',
    },
    compare: '和我的存档比一比', compareShort: '比一比', asking: '正在比对……', typed: '它是从你输入的这句话记下来的',
    verdicts: {
      supported: '你的存档也这么说。', contradicted: '你的存档说的相反。',
      record: '这是账号的事实，没有可比的。', broughtByOthers: '这是广告主带来的，存档里没有能核对的东西。', notGuessed: '我们不猜这一项。',
      unknownWords: '看不出来：我们的规则没有从这句话里读出关于你生活的内容。', undecided: '看不出来：我们的猜测没有提到，或者两种说法都有。',
      fromYourWords: '它来自你对这个平台说过的话，别处没有同样的说法。',
    },
    more: '再显示一些', shown_other: '共{{count, number}}条，显示了{{shown, number}}条',
  },
})
