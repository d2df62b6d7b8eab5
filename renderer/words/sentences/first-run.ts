/** The first run, and where an archive is dropped. */
import { inBoth } from '../both-languages.ts'

export const firstRun = inBoth({
  first: {
    page: 'First run',
    hero: 'Read the file that a\u00a0marketer could keep on you.',
    lede: 'Bring an archive that you downloaded from a chat, social or shopping account. Lookalike reads it on this computer. It has no network code.',
    tested: 'How that is tested',
    testedHow: 'The project’s tests run the whole app with its network calls watched: the reader, the window and every process they start. One packet or one name looked up fails them. Settings says whether they were run on this copy; you can run them yourself with npm test.',
    noArchive: 'No archive yet?',
    ask: 'Ask the platform for it. You get a file, then come back.',
    all_one: 'The only platform',
    all_other: 'All {{count, number}} platforms', fewer: 'Fewer platforms',
    looking: 'Only looking?',
    invented: 'Invented lives in the same form as real exports. Nothing of yours is needed.',
    who: 'Made-up person', open: 'Open {{name}}’s file',
  },
  drop: {
    here: 'Drop a zip, folder or file here', release: 'Let go to look at it',
    file: 'Choose a file', folder: 'Choose a folder',
  },
}, {
  first: {
    page: '第一次打开', hero: '看看营销人员手里\u200b关于你的\u200b那份档案。',
    lede: '把你从聊天、社交或购物账号里下载的存档拿来，Lookalike就在这台电脑上读。它不含联网代码。', tested: '这一点如何检验',
    testedHow: '这个项目的检验会在监视下运行整个软件：读取程序、窗口，以及它们启动的每个进程。只要发出一个数据包、查过一个域名，就不合格。这一份有没有检验过，“设置”里写着；也可以用npm test自己检验。',
    noArchive: '还没有存档？', ask: '向平台要。拿到文件后再回来。', all_other: '全部{{count, number}}个平台',
    fewer: '收起', looking: '先看看？', invented: '虚构的人，数据格式与真实导出一致。用不到你的任何东西。', who: '虚构的人',
    open: '打开{{name}}的档案',
  },
  drop: {
    here: '把压缩包、文件夹或文件拖到这里', release: '松手就看看它是什么', file: '选择文件', folder: '选择文件夹',
  },
})
