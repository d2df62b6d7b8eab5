/** The page "Profile". */
import { inBoth } from '../both-languages.ts'

export const profile = inBoth({
  profile: {
    title: 'Profile', lede: 'What a form about you would say.', from_one: 'From {{count, number}} archive.', from_other: 'From {{count, number}} archives.',
    fields: { age: 'Age', gender: 'Gender', relationship: 'Lives with', children: 'Children', home: 'Home', origin: 'From', work: 'Work', education: 'Education', income: 'Income' },
    by: { said: 'said by you', name: 'your first name', style: 'how you write', bought: 'bought', searched: 'searched', chats: 'how your chats run' },
    field: 'Field', answer: 'Answer', known: 'Known by', isRule: 'a rule, no odds', isRead: 'read in what you wrote, no odds', isTried: 'tested on your own data, no odds', announce: '{{field}}: {{answer}}. {{how}}',
    fills: {
      age: 'A birthday, a year of birth or an age in your own messages would fill it in.', gender: 'Your first name, or words of yours that say it, would fill it in.', relationship: 'Messages that speak of a partner of your own, or of being alone, would fill it in.',
      children: 'Messages of children of your own, or goods for them, would fill it in.', home: 'Messages that say where you live, or orders with an address, would fill it in.', origin: 'Messages that say where you grew up would fill it in.',
      work: 'Messages of your own work would fill it in.', education: 'Messages of your school or degree would fill it in.', income: 'Wages on a statement, or a year of groceries, would fill it in.',
    },
    named: 'Somebody with a large language model would fill in more: of what people could tell of {{authors, number}} invented authors, {{name}} named {{theirs, number}} in 100, this program {{ours, number}}.',
    namedMore: 'How good are we',
  },
}, {
  profile: {
    title: '画像', lede: '如果要替你填一张表，会填成这样。', from_other: '依据{{count, number}}份存档。',
    fields: { age: '年龄', gender: '性别', relationship: '和谁一起过', children: '孩子', home: '住在', origin: '来自', work: '工作', education: '学历', income: '收入' },
    by: { said: '你自己说的', name: '你的名字', style: '你的措辞', bought: '买过的', searched: '搜过的', chats: '聊天的节奏' },
    field: '栏目', answer: '答案', known: '怎么知道的', isRule: '只是规则，不给可能性', isRead: '从你写的话里读出，不给可能性', isTried: '用你自己的数据检验过，不给可能性', announce: '{{field}}：{{answer}}。{{how}}',
    fills: {
      age: '消息里说到生日、出生年份或年龄，就能填上。', gender: '有你的名字，或者你自己说过，就能填上。', relationship: '消息里说到自己的伴侣，或说到单身，就能填上。',
      children: '消息里说到自己的孩子，或买过孩子的东西，就能填上。', home: '消息里说到住在哪里，或订单上有地址，就能填上。', origin: '消息里说到在哪里长大，就能填上。',
      work: '消息里说到自己的工作，就能填上。', education: '消息里说到自己的学校或学位，就能填上。', income: '账单里有工资，或有一年的日用消费，就能填上。',
    },
    named: '换成大语言模型，能填得更多：{{authors, number}}个虚构的作者，凡是人看得出来的，{{name}}每100项说对{{theirs, number}}项，本程序说对{{ours, number}}项。',
    namedMore: '我们有多准',
  },
})
