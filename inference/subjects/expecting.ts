/** The writer or the writer’s partner is pregnant, or is adopting. */
import { defineSubject } from '../subject.ts'
import { ways } from '../text/standing/chinese-clauses.ts'
import { iAm } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'expecting',
  kind: 'state',
  fact: { en: 'is expecting a child', zh: '怀孕或伴侣怀孕' },
  sensitive: 'health',
  words: {
    en: {
      named: [
        'pregnant|preggers|preggo|pregnancy|expecting|expectant|due date|due in|baby bump|bump|trimester|ultrasound|morning sickness|miscarriage|miscarried|ivf',
        'conceive|trying for a baby|ttc|gender reveal|baby shower|maternity|midwife|obgyn|ob gyn|ob|gynae|antenatal|prenatal|contractions|labor|labour|delivery',
        'nursery|baby on the way|adopting|adoption|adopt|adopted|foster|surrogate|unborn|fetus|in utero|weeks along|with child|newborn|baby names|stretch marks',
        'baby kicked|baby kicking|the baby',
        'preg|grandparents|going to be a dad|going to be a mom|going to be a father|going to be a mother|going to be parents|gonna be a dad|gonna be a mom',
        'gonna be a father|becoming a father|becoming a mother|adopting a|adopting our|we\'re adopting|we are adopting|having a girl|having a boy|having twins',
        'a girl!|baby kick',
      ],
      notNamed: [
        'wasn\'t expecting|was not expecting|weren\'t expecting|not expecting|was expecting|were expecting|i was expecting|are you expecting',
        'what were you expecting|i\'m expecting a call|expecting a call|expecting a package|expecting a letter|expecting everyone',
        'expecting too much|expecting you|expecting him|expecting her|expecting them|expecting me|expecting people|expecting something|expecting anything',
        'expecting nothing|expecting that|expecting this|expecting it|expecting to|expecting the worst|expecting more|expecting less|expecting money',
        'expecting an|expecting guests|pregnant pause|due in court|bump into|bumped into|fist bump|speed bump|goose bumps|bump up|bump this|bump for|labor day',
        'labor market|labor union|labour party|child labor|slave labor|manual labor|labor laws|labor of love|pizza delivery|delivery guy|delivery man',
        'food delivery|free delivery|special delivery|delivery fee|delivery driver|nursery rhyme|nursery rhymes|nursery school|adopt a|adopted a|adopting a dog',
        'adopting a cat|adopt a dog|adopt a cat|adopted a dog|adopted a cat|foster dogs|foster kittens|foster care|adopt the|adopted the|adopt an|early adopter',
        'adoption rate|for adoption|adoption fee|rape pregnancy',
      ],
      routine: [
        'i\'m pregnant|im pregnant|i am pregnant|we\'re pregnant|we are pregnant|wife is pregnant|wife\'s pregnant|my pregnant wife|my pregnant girlfriend',
        'girlfriend is pregnant|gf is pregnant|partner is pregnant|fiancee is pregnant|got me pregnant|got my wife pregnant|got my girlfriend pregnant',
        'i found out i was pregnant|found out i was pregnant|found out i\'m pregnant|found out im pregnant|found out my wife is pregnant',
        'found out we are pregnant|found out we\'re pregnant|found out we are expecting|my pregnancy|our pregnancy|this pregnancy|my first pregnancy',
        'my second pregnancy|my wife is expecting|wife is expecting|we\'re expecting|we are expecting|i am expecting a baby',
        'i\'m expecting our|expecting our first|expecting our second|expecting our third|expecting a baby|expecting a boy|expecting a girl|expecting twins',
        'expecting a son|expecting a daughter|expecting my first|expecting our|expecting mother|my due date|our due date|due date is|i\'m due|im due|i am due',
        'baby is due|baby due|due in may|due in june|due in july|due in august|due in march|due in april|due in september|due in october|due in november',
        'due in december|due in january|due in february|my bump|my baby bump|baby bump|first trimester|second trimester|third trimester|my ultrasound',
        'our ultrasound|an ultrasound|the ultrasound|ultrasound of our|ultrasound today|ultrasound pictures|anatomy scan|20 week scan|12 week scan',
        'heard the heartbeat|baby\'s heartbeat|babys heartbeat|hear our baby|morning sickness|my morning sickness|gender reveal|my baby shower|our baby shower',
        'baby shower for our|my ob|my obgyn|my ob gyn|my midwife|my gynae|prenatal vitamins|prenatal yoga|antenatal class|braxton hicks|contractions',
        'weeks pregnant|months pregnant|weeks along|months along|baby kicked|baby kick|baby is kicking|baby kicking|feel the baby|felt the baby|felt our baby',
        'baby move|our unborn|my unborn|unborn baby|unborn child|baby on the way|one on the way|having a baby|having a boy|having a girl|having twins',
        'having our first|having our second|going to be a dad|going to be a father|going to be a mom|going to be a mum|going to be parents|gonna be a dad',
        'gonna be a mom|gonna be a mum|gonna be parents|father to be|mom to be|mum to be|positive pregnancy test|pregnancy test was positive|pregnancy cravings',
        'pregnancy brain|our adoption|adopting a baby|adopting a child|adopting our|adopting from|adopt a baby|adoption process|our ivf|ivf worked',
        'decorating the nursery|painting the nursery|set up the nursery|the nursery ready|our nursery|baby names|name for our baby',
      ],
      notRoutine: [
        'she is having a baby|she\'s having a baby|you\'re pregnant|you are pregnant|are you pregnant|having a girl friend|having a girl as|having a boy friend',
        'my sister is having a baby|i\'m expecting a call',
      ],
      elsewhere: [
        'my sister is pregnant|my friend is pregnant|my cousin is pregnant|my sister in law is pregnant|my daughter is pregnant|my daughter in law is pregnant',
        'my coworker is pregnant|my boss is pregnant|my dog is pregnant|my cat is pregnant|pregnant dog|pregnant cat|she\'s pregnant|she is pregnant',
        'she was pregnant|you were pregnant|teen pregnancy|pregnant women|pregnant woman|pregnant teen|pregnant teens|pregnant lady|pregnant people|teen moms',
        'gets pregnant|got her pregnant|get her pregnant|get pregnant|getting pregnant|pregnant belly|look pregnant|looks pregnant|looked pregnant',
        'going to be a grandma|going to be a grandpa|going to be an aunt|going to be an uncle',
      ],
      denied: [
        'not pregnant|negative pregnancy test|can\'t get pregnant|can\'t have kids|cannot get pregnant|infertile|on the pill|don\'t want kids|wasn\'t pregnant',
        'isn\'t pregnant',
      ],
      past: [
        'when i was pregnant|while i was pregnant|during my pregnancy|my last pregnancy|my wife was pregnant|when my wife was pregnant|was pregnant with',
        'had a miscarriage|miscarried|my miscarriage|gave birth|had the baby|i was adopted|was adopted|i\'ve been pregnant|before i got pregnant',
        'while pregnant with',
      ],
      planned: [
        'trying for a baby|trying to conceive|trying to get pregnant|ttc|want a baby|want another baby|want to have a baby|baby fever|trying for another',
        'considering adoption|thinking of adopting|want to adopt|ivf',
      ],
      patterns: [
        ['asked', /\b(?:r|are|is|were|was) (?:you|u|she|he|they)\b[^.!?]{0,15}\b(?:pregnant|expecting)\b/i],
        ['own', iAm('(?:[a-z0-9]+ (?:weeks|months) )?(?:pregnant|preggers|preggo|with child|expecting (?:twins|(?:a |our |my |another )(?:new |first |second |third |little |baby )*(?:baby|child|boy|girl|son|daughter|first|second|third|one)|in (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec))|due (?:in|on|next|any)|having (?:a |our |my )?(?:baby|boy|girl|twins|first child))')],
        ['own', /\b(?:my|our) (?:wife|girlfriend|gf|partner|fianc[eé]e?|surrogate)(?: is|['’]s| and i are| just found out she is| told me (?:that )?she (?:is|was)| announced (?:that )?she (?:is|was))[^.!?]{0,25}\b(?:pregnant|expecting|due)\b/i],
        ['own', /\b(?:i|we|my wife|my girlfriend|my husband and i|wife and i)(?:['’]?m|['’]?re| am| are| is)\s+(?:currently |finally |officially |in the (?:middle|process) of |about to |going to be |gonna be |having |expecting |also )+(?:adopting|parents|a (?:dad|mom|mum|father|mother)|(?:a|another|our) (?:baby|boy|girl|little (?:boy|girl))|twins)\b/i],
        ['own', /\b(?:being (?:so |this |heavily |very |[0-9]+ (?:weeks|months) )?pregnant|(?:first|second|third) trimester|morning sickness|pregnancy (?:brain|cravings|hormones))\b[^.!?]{0,40}\b(?:my|me|i|i['’]m)\b|\b(?:i|my)\b[^.!?]{0,30}\b(?:(?:first|second|third) trimester|morning sickness|baby bump|pregnancy (?:test was positive|brain|cravings|hormones))\b/i],
        ['own', /\b(?:found out|finding out|learned|told|tell(?:ing)?|announced?)\b[^.!?]{0,30}\b(?:we(?:['’]re| are)|i(?:['’]m| am)|my wife is|they(?:['’]re| are) going to be grand)[^.!?]{0,15}\b(?:pregnant|expecting|having|parents|grandparents)\b/i],
        ['own', /\b(?:felt|feel(?:ing)?|baby (?:is |was |keeps |kept )?)\s*(?:the |our |my )?(?:baby )?(?:kick(?:s|ed|ing)?)\b(?=[^.!?]*(?:$|today|first|night|again|me|time|hard|my))/i],
      ],
    },

    zh: {
      named: [
        '怀孕|孕|产检|预产期|胎|生孩子|孕吐|b超|验孕|两条杠|待产|坐月子|剖腹产|顺产|准妈妈|准爸爸|备孕|流产|堕胎|打胎|试管|领养|收养|怀上',
        '怀了|有喜|大肚|二胎|二宝|临盆|pregnant|肚子里',
        '踢我|胎动|我有了|有宝宝了|建档|唐筛|四维|无创|大排畸|保胎|月子中心|孕妈',
      ],
      notNamed: [
        '轮胎|爆胎|双胞胎|胎压|车胎|投胎|胚胎|泥胎|换胎|补胎|怀了恨|胎盘|孕育|脱胎换骨|鬼胎|怪胎|备胎|胎教书|孕味|漆胎|陶胎|娘胎|多胞胎|胎儿书',
      ],
      routine: [
        '我怀孕|怀孕了|怀上了|我怀了|怀了宝宝|怀了孕|怀孕中|我是孕妇|本孕妇|孕吐|去产检|做产检|胎心|四维彩超|唐筛|糖耐|nt检查|两条杠|验孕棒|验出',
        '肚子里的宝宝|宝宝踢我|踢我肚子|小家伙踢|老婆怀孕|媳妇怀孕|老婆有了|媳妇有了|老婆怀上|孕晚期|孕早期|孕中期|孕检|待产包|我们要当爸|我们要当妈',
        '要当妈妈了|要当爸爸了|要做爸爸|要做妈妈|准妈妈|准爸爸|准妈咪|有喜了|有了宝宝|怀二胎|怀二宝|二胎怀|怀老二|保胎|养胎|安胎|害喜|防辐射服',
        '孕妇照|显怀|我大肚子|大肚婆|有咗|产检报告|领养手续',
      ],
      notRoutine: [
        '你怀孕了|怀孕了吗|她怀孕了|怀孕了没|怀孕了怎么|女生怀孕|给孕妇|孕妇优先|孕妇可以|怀孕的女',
      ],
      elsewhere: [
        '同事怀孕|我姐怀孕|我嫂子怀孕|闺蜜怀孕|姐姐怀孕|嫂子怀|表姐怀|明星怀孕|女主怀孕|奉子成婚|意外怀孕的',
      ],
      denied: [
        '没怀孕|没有怀孕|没怀上|不怀孕|不生孩子|不想生|不要孩子|没怀',
      ],
      past: [
        '怀孕的时候|怀孕那会|怀孕时|怀孕那时|怀我家|怀大宝|怀老大|当年怀|怀孕期间|坐月子|流产了|剖腹产|顺产|生完|生了个|生了',
      ],
      planned: [
        '备孕|想怀孕|想要宝宝|想要孩子|准备要孩子|准备要宝宝|要二胎|准备要二胎|造人|打算要|做试管|以后怀孕|以后生',
      ],
      patterns: [
        ['other', /预产期[^，。！？我]{0,3}(?:是)?(?:她|他|你|朋友|同事|同学|闺蜜|嫂子?|姐)/u],
        ['own', /(?<=^|[，。！？\s]|我)(?:老婆|媳妇|爱人|太太)(?:也|刚|又|现在|已经|都|正|终于)?(?:怀孕|怀上|有了(?!吗)|怀了|孕|产检|待产|快生|要生)(?![^，。]{0,4}(?:吗|[？?]))/u],
        ['own', /(?<![你您她他][^，。！？]{0,6})(?:要|得|准备|刚|才|陪老婆|陪媳妇|明天|今天|下午|上午)*(?:去|做)(?:完)?(?:了)?(?:第[一二三四五六]次)?产检|(?<![你您她他][^，。！？]{0,6})(?:预产期(?:在|是|还|快|到|就|提前|过|[\d])|(?:宝宝|小家伙|孩子|娃)?(?:在|从)?(?:我)?肚子里[^，。！？你她他]{0,4}(?:踢|动|宝宝|小家伙|小宝)|胎动(?:好|很|越来越|频繁)|孕(?:早|中|晚)期(?:了|的我|反应|好|真))/u],
        ...ways('怀孕(?!期)|怀上|怀了|孕吐|产检|待产|保胎|备产|有喜'),
        ['own', /(?:孕|怀孕)?(?:快|已经|刚|刚好|都|才)?(?:[\d一二三四五六七八九十]+)(?:周|个月|w|\+\d)(?:的)?(?:孕|产检|肚子|胎动|孕妈|了产检)|孕[\d一二三四五六七八九十]+(?:周|个月|w)|怀孕(?:快|已经|都)?[\d一二三四五六七八九十]+(?:多)?(?:周|个月)/iu],
        ['own', /(?<=^|[，。！？\s]|我)(?:老婆|媳妇|爱人|太太)(?:也|刚|又|现在|已经|都|正)?(?:怀孕|怀上|有了|怀了|孕|产检|待产|快生|要生)/u],
        ['own', /(?:宝宝|宝贝|小家伙)(?:今天|又|在|第一次|总|一直|刚){0,3}(?:在肚子里)?(?:踢(?:我|了|得)|动(?:了|得|个不停))|(?:我|我们|我老婆|媳妇)(?:好像|终于|真的|又|都)?(?:有喜|怀上|有宝宝|有)了(?=[，。！!~\s]|$|两个?月|[一二三四五六七八九\d]+(?:个月|周))|(?:我|俺)[^，。！？你他她]{0,4}(?:孕|怀孕|怀)[^，。！？你他她吗]{0,2}(?:[一二三四五六七八九十\d]+(?:周|个月|\+))/u],
      ],
    },

    fr: {
      named: [
        'enceinte|grossesse|échographie|accouchement|accoucher|sage femme|sage-femme|trimestre|terme|fausse couche|pma|fiv|adopter|adoption|nausées|futur papa',
        'future maman',
      ],
      notNamed: [
        'enceintes|une enceinte bluetooth|enceinte connectée|à terme|mettre un terme|dernier trimestre de l\'année|adopter un chien|adopter un chat',
      ],
      routine: [
        'je suis enceinte|ma femme est enceinte|ma copine est enceinte|on attend un bébé|on attend notre|j\'attends un bébé|ma grossesse|mon échographie',
        'première écho|écho des|prévue pour|ma sage femme|ma sage-femme|semaines de grossesse|mois de grossesse|futur papa|future maman|liste de naissance',
        'bébé bouge',
      ],
      denied: [
        'pas enceinte',
      ],
      past: [
        'quand j\'étais enceinte|pendant ma grossesse|fausse couche|j\'ai accouché',
      ],
      planned: [
        'on essaie d\'avoir un bébé|essais bébé|envie d\'un bébé|parcours pma',
      ],
    },
  },
  categories: ['baby'],
  segments: ['354'],
})
