/** The writer is engaged, prepares a wedding or has just held it. */
import { defineSubject } from '../subject.ts'
import { didSome, ways } from '../text/standing/chinese-clauses.ts'
import { iAm, iDid, mine } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'wedding',
  kind: 'event',
  fact: { en: 'is engaged or marrying', zh: '订婚或办婚礼' },
  sensitive: null,
  words: {
    en: {
      named: [
        'wedding|weddings|married|marry|marrying|marries|marriage|engaged|engagement|fiance|fiancee|bride|brides|groom|bridesmaid|bridesmaids|best man',
        'honeymoon|proposed|propose|proposal|proposing|ring|vows|save the date|wedding dress|bridal|venue|bachelorette|bachelor party|hen do|stag do|stag night',
        'hens night|elope|eloped|tie the knot|tied the knot|wed|nuptials|newlywed|newlyweds|reception|rom|solemnisation|registry office',
        'registering our marriage',
        'big day|bridal shower|engagement shoot|guo da li|chuang|solemnization|rom tmr|wedding gown|gown|gowns|save our date|mrs|stag|wedding planner|hen party',
        'bach party|rehearsal dinner|wedding invites',
      ],
      notNamed: [
        'engaged in|engaged with|engaged to help|engage in|rules of engagement|social engagement|engagement rate|user engagement|speaking engagement',
        'community engagement|military engagement|line engaged|propose a|propose another|propose that|propose we|propose to|proposed by|proposed law',
        'proposed that|proposed a|proposed changes|proposed budget|i propose|project proposal|business proposal|research proposal|proposal approved',
        'the proposal|a proposal|this proposal|that proposal|indecent proposal|modest proposal|proposition|bridegroom price|red wedding|royal wedding',
        'my best friend\'s wedding|four weddings|princess bride|corpse bride|wedding crashers|wedding singer|wedding cake topper|gay marriage|same sex marriage',
        'marriage counseling|marriage equality|arranged marriage|marriage counselor|hear a bell ring|ring a bell|rings a bell|ring me|lord of the rings',
        'boxing ring|ring of fire|ring leader|ear ring|earring|earrings|onion rings|ring tone|ringtone|ring the|key ring|ring doorbell|child marriage|merry',
        'reception desk|phone reception|bad reception|marry poppins|fuck marry kill|married to the game|married to your job|married to my job',
        'married with children|wedding photographer',
        'mrs doubtfire|mrs claus|stag beetle|hi mrs|dear mrs|wed after|wed night|wed nite|on wed|this wed|next wed|wed and|wed or|tue wed|wed thu|wed thurs',
        'by wed|every wed|wed morning|wed afternoon|wed lect|till wed|until wed',
      ],
      routine: [
        'my wedding|our wedding|my wedding dress|our wedding day|my wedding day|our wedding date|wedding planning|planning our wedding|planning my wedding',
        'plan our wedding|plan my wedding|planning a wedding|our wedding venue|wedding venue|wedding invitations|our invitations|wedding dress shopping',
        'wedding dress fitting|my bridesmaids|my bridesmaid dresses|my groomsmen|my maid of honor|my best man|our save the dates|save the dates|our guest list',
        'our caterer|our photographer|our honeymoon|my honeymoon|on honeymoon|on our honeymoon|our vows|my vows|my engagement|our engagement|my engagement ring',
        'engagement ring|engagement party|engagement photos|got engaged|we\'re engaged|we are engaged|i\'m engaged|im engaged|i am engaged|just got engaged',
        'newly engaged|getting engaged|my fiance|my fiancee|my fiancé|my fiancée|my fiancè|fiance and i|fiancee and i|he proposed|she proposed|proposed to me',
        'i proposed|proposed to my girlfriend|proposed to my boyfriend|proposed to her|proposed to him|popped the question|asked me to marry|asked her to marry',
        'said yes to me|getting married|gettin married|get married|got married last week|got married yesterday|got married today|got married this',
        'just got married|we got married|i got married|just married|we\'re getting married|we are getting married|i\'m getting married|im getting married',
        'i am getting married|married next|marry my|marrying my|marrying the love|newlyweds|newlywed|tie the knot|tied the knot|tying the knot|we eloped',
        'eloping|my bachelorette|my bachelor party|my hen do|my stag do|my hens night|my bridal shower|bridal shower|bride to be|groom to be|our rom|rom date',
        'wedding banquet|photoshoot for our wedding|pre wedding photoshoot|pre wedding photos|wedding band|wedding bands|our registry|wedding registry',
        'our officiant',
      ],
      notRoutine: [
        'you get married|u get married|you getting married|u getting married|they get married|they got married|he got married|she got married',
        'get married and have|people get married|when you get married|you got married|you marry my|want to get married|wanna get married|can get married',
        'should get married|if i get married|if we get married|never get married|not getting married|who get married|to marry my dad',
        'my friend is getting married|my sister is getting married|before you get married|when i get married',
      ],
      elsewhere: [
        'my sister\'s wedding|my brother\'s wedding|my friend\'s wedding|my friends wedding|my cousin\'s wedding|my cousins wedding|my best friend\'s wedding',
        'my son\'s wedding|my daughter\'s wedding|friend\'s wedding|friends wedding|cousin\'s wedding|cousins wedding|sister\'s wedding|sisters wedding',
        'brother\'s wedding|brothers wedding|colleague\'s wedding|colleagues wedding|family wedding|a wedding|the wedding|someone\'s wedding|her wedding',
        'his wedding|their wedding|your wedding|ur wedding|wedding dinner|attend a wedding|attending a wedding|attended a wedding|went to a wedding',
        'going to a wedding|at a wedding|wedding guest|wedding reception|wedding photographer|i\'m a bridesmaid|am a bridesmaid|be a bridesmaid|got invited to',
        'my friend got engaged|my sister got engaged|my brother got engaged|my friend is getting married|my sister is getting married',
        'my brother is getting married|my cousin is getting married|my daughter is getting married|my son is getting married|my daughter got engaged',
        'my son got engaged|is getting married|are getting married|her fiance|his fiancee|her engagement',
      ],
      denied: [
        'not getting married|never getting married|not engaged|called off the wedding|called off our|broke off the engagement|broke off our engagement',
        'don\'t want to get married|never want to marry|never marry|not married|broke off my engagement|cancelled our wedding',
      ],
      past: [
        'our wedding anniversary|my wedding anniversary|wedding anniversary|when we got married|when i got married|since we got married',
        'years ago we got married|before we got married|after we got married|our wedding was|at our wedding|at my wedding|my wedding was|my wedding song',
        'our wedding song|our first dance|wedding video|our wedding video|our wedding photos|got married in 19|got married in 20|been married|have been married',
        'married for years|was engaged|were engaged|was engaged to|my ex fiance|my ex fiancee|ex fiance|ex fiancee|my first wedding|on our wedding day',
        'on my wedding day|the day i married|day we got married|years married|celebrated our|got married young',
      ],
      planned: [
        'want to marry|wanna marry|going to marry|will marry|i\'ll marry|hope to marry|someday marry|marry him|marry her|marry me|going to propose|gonna propose',
        'plan to propose|planning to propose|want to propose|i will propose|thinking of proposing|bought a ring|shopping for a ring|ring shopping',
        'buy an engagement ring',
      ],
      patterns: [
        ['past', /\b(?:when|since|before|after|the day|year) (?:my (?:husband|wife) and i|we|i) (?:first |finally )?(?:got )?(?:married|wed|engaged)\b|\bmarried (?:for|in|since|almost|over|about) (?:the |over |about |almost |nearly )?(?:[0-9]+|a|two|three|four|five|ten|many|years)/i],
        ['own', iAm('(?:engaged(?! (?:in|with))|getting (?:married|hitched|engaged)|marrying|newly(?:wed|weds)|a newlywed|planning (?:my|our|a|the) (?:[a-z]+ )?wedding|(?:the |a )?(?:bride|groom)(?:[- ]to[- ]be)?|betrothed)')],
        ['own', iDid('(?:got engaged|got married(?! (?:in (?:19|20)|[0-9]+ years|young|years|when|at))|proposed to (?:my|her|him)|said yes to (?:my|the)|eloped|picked (?:out |up )?(?:my|our) (?:wedding|ring|dress|venue)|booked (?:our|my|the) (?:wedding|venue|reception|honeymoon|photographer)|chose (?:my|our) wedding|found (?:my|our) wedding|(?:tried on|ordered|bought|got) (?:my|our|the) (?:wedding|engagement)|set (?:a|our|the) (?:wedding )?date)')],
        ['own', mine('(?:fianc[eé]e?|wedding (?:dress|planner|planning|venue|date|invitations?|cake|party|reception|shower|rings?|bands?)|engagement (?:ring|party|photos?)|upcoming wedding|bridal shower|bridesmaids|groomsmen|bachelorette(?: party)?)')],
        ['own', /\b(?:my|our) (?:big day|wedding (?:gown|party|planner|invites?|menu|cake|venue|guests?)|rom\b|solemni[sz]ation|engagement (?:shoot|party|ring)|hen party|stag|rehearsal dinner|(?:soon[- ]to[- ]be|future) (?:husband|wife)|fianc[eé]e?)\b|\b(?:finally |soon |officially )?(?:becoming|gonna be|going to be|about to become) (?:a )?(?:mrs|bride|groom|husband and wife|married)\b/i],
        ['own', iDid('(?:trying|tried|try) on (?:my |some |the )?(?:wedding )?(?:gowns?|dresses for (?:my|our|the) wedding|wedding dress(?:es)?)|(?:picked|booked|chose|found|visited|toured|confirmed|sent out|sending out|mailed|tasted|ordered)(?: [a-z]+){0,4} (?:wedding|venue|save the dates|invitations|reception|honeymoon|solemni[sz]ation|gowns?)')],
        ['own', /\b(?:she|he|my (?:girlfriend|boyfriend|gf|bf)) said yes\b[^.!?]*|\b(?:i|we)['’]?(?:m| am|re| are)\s+(?:getting married|tying the knot|marrying)\b/i],
      ],
    },

    zh: {
      named: [
        '结婚|婚礼|领证|订婚|求婚|嫁|娶|婚纱|新娘|新郎|蜜月|喜糖|请帖|请柬|喜帖|伴娘|伴郎|彩礼|婚宴|婚房|婚戒|民政局|新婚|办酒|摆酒|备婚|婚',
        '喜酒|扯证|嫁妆|婚期',
        '未婚夫|未婚妻|婚庆|伴郎团|接亲|钻戒|对戒|婚假',
      ],
      notNamed: [
        '嫁接|陪嫁丫|转嫁|嫁祸|离婚|婚外|未婚|已婚|婚姻|单身不婚|婚庆公司酒店|结婚照酒店|婚前|婚后|金婚|银婚|不婚|婚宴酒店',
      ],
      routine: [
        '我们订婚|我订婚|刚订婚|我们领证|我们领了证|领完证|刚领证|去领证|扯证了|扯了证|我结婚|我们结婚|我要结婚|我们要结婚|我的婚礼|我们的婚礼|我婚礼',
        '自己的婚礼|拍婚纱照|拍婚纱|试婚纱|选婚纱|挑婚纱|备婚|婚礼筹备|筹备婚礼|准备婚礼|订酒席|订婚宴|定酒席|订婚庆|选婚庆|发请帖|写请帖|发喜糖',
        '买喜糖|挑喜糖|选喜糖|被求婚|向我求婚|跟我求婚|他求婚了|我答应了求婚|蜜月旅行|办婚礼|办婚宴|办了婚礼|摆喜酒|办喜酒|办酒席|出嫁前|结婚那天',
        '结婚当天|婚礼当天|婚礼前一天|我的彩礼|婚房布置|布置婚房|结婚请|请婚假|休婚假|新婚燕尔|新婚第|刚结婚|结婚啦|结婚了哦我|入籍登记|我摆酒',
      ],
      notRoutine: [
        '领证了吗|结婚啦你|你刚结婚|他刚结婚|她刚结婚|帮人拍婚纱|做婚纱|婚纱店上班|同学刚结婚|朋友刚结婚|订婚了吗',
      ],
      elsewhere: [
        '参加婚礼|去参加|吃喜酒|喝喜酒|当伴娘|当伴郎|做伴娘|做伴郎|随份子|随礼|份子钱|份子|红包随|同学结婚|同事结婚|闺蜜结婚|姐姐结婚|哥哥结婚',
        '弟弟结婚|妹妹结婚|表姐结婚|表哥结婚|表弟结婚|表妹结婚|新婚快乐|百年好合|早生贵子|祝你们|婚礼策划|婚庆公司上班',
      ],
      denied: [
        '没结婚|还没结婚|不结婚|不想结婚|未婚|不婚主义|没领证|没有结婚|不嫁|不娶|谁要结婚',
      ],
      past: [
        '结婚多年|结婚几年|结婚十年|结婚五年|结婚三年|结婚两年|结婚纪念|结婚周年|当年结婚|结婚的时候|结婚那年|结婚时|结婚后|结婚这么多年|早结婚',
        '已经结婚',
      ],
      planned: [
        '想结婚|准备结婚|打算结婚|明年结婚|年底结婚|国庆结婚|五一结婚|快结婚|恨嫁|想嫁|等着结婚|谈婚论嫁|婚期定',
      ],
      patterns: [
        ['own', /(?:我的?|我[和跟与]|和|跟)(?:我的?)?未婚[夫妻]|(?:挑|选|买|试|订)(?:了)?[^，。！？你您他她吗]{0,2}(?:婚戒|婚纱|喜糖|请柬|婚庆|婚宴|对戒)/u],
        ['own', /我(?:们)?(?:俩)?(?:就要|快要|马上|下周|下个?月|这周|这个?月|明天|后天|\d+[月号][^，。！？]{0,3}|年底|年初|国庆|五一|十一|元旦|春节|今年|明年|周[一二三四五六日]|要){1,2}[^，。！？你您他她不想吗给去参看]{0,5}(?:结婚|办婚礼|领证|办酒|摆酒|订婚)(?!纪念|的人|吗|[？?]|十|[一二三四五六七八九\d]+年)/u],
        ['own', /(?:他|她|男友|男朋友)?(?:终于|昨天|今天|刚)?求婚[^。！？]{0,8}我(?:答应|同意|愿意|哭)|(?:跟|向|和|对)我求(?:了)?婚|(?:我)?被求婚/u],
        ['joke', /(?:想嫁|嫁给|想娶|娶)(?!我|了我)[^，。！？]{0,12}(?:哥哥|小哥|爱豆|偶像|这样|这种|明星|老公|好男人|有钱)|(?:等着|我要)(?:你)?[嫁娶](?:给)?你/u],
        ['past', /结婚(?:都|已经|快|才|有)?[一二两三四五六七八九十几好多\d]+(?:周年|年|个月)/u],
        ...ways('结婚|领证|领了证|扯证|订婚|办婚礼|摆酒|办酒|被?求婚|拍婚纱照?|试婚纱|备婚|筹备婚礼'),
        ['own', /(?:我|我们|我俩|咱俩)(?:们)?[^，。！？你您吗不没想他她]{0,8}(?:婚礼|婚纱|出嫁|婚戒|结婚戒指|喜糖|请帖|婚宴)/u],
        ['own', /(?:出嫁|结婚|婚礼|办酒|摆酒)(?:那天|当天|前一?[天晚]|头天)[^，。！？你他她]{0,20}(?:我|酒店|布置|需要|前台|房间|给我)?/u],
        ['own', ...didSome('拍|试|选|挑|订|发|写','婚纱照?|喜糖|请帖|婚戒|酒席|婚庆|喜帖')],
        ['own', /(?<=^|[，。！？,\s])(?:婚纱照|婚礼|婚宴|喜糖|婚戒)(?:拍|倒计时|筹备|选|挑|终于|就剩|定在|定好)|我们[^，。！？你]{0,6}(?:决定|定)[^，。！？你]{0,6}(?:领证|结婚)/u],
      ],
    },

    fr: {
      named: [
        'mariage|marier|marié|mariée|mariés|fiancé|fiancée|fiançailles|bague|demande en mariage|robe de mariée|evjf|evg|lune de miel|témoin|mairie|noces',
      ],
      notNamed: [
        'mariage pour tous|agence de mariage|témoin de jéhovah|anniversaire de mariage|bague au doigt de',
      ],
      routine: [
        'mon mariage|notre mariage|ma robe de mariée|mon fiancé|ma fiancée|on se marie|je me marie|il m\'a demandée en mariage|demandé en mariage',
        'on s\'est fiancés|mon evjf|mon evg|nos alliances|notre lune de miel|mes témoins|on vient de se marier|préparatifs du mariage',
      ],
      elsewhere: [
        'mariage de ma soeur|mariage de mon frère|mariage d\'une amie|mariage d\'un ami|mariage de ma cousine|un mariage|son mariage|leur mariage|ton mariage',
      ],
      denied: [
        'pas mariés|jamais me marier',
      ],
      past: [
        'quand on s\'est mariés|depuis notre mariage|mariés depuis',
      ],
      planned: [
        'je vais la demander en mariage|envie de me marier',
      ],
    },
  },
  segments: ['1505'],
})
