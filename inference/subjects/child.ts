/** A child of the writer’s own. */
import { defineSubject } from '../subject.ts'
import { iHave } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'child',
  kind: 'person',
  fact: { en: 'has a child', zh: '有孩子' },
  sensitive: null,
  isAlsoWork: true,
  words: {
    en: {
      named: [
        'son|sons|daughter|daughters|kid|kids|kiddo|kiddos|toddler|teenager|preschooler|little one|little ones|lil one|bubba|children|newborn|baby boy|baby girl',
        'the baby',
        'boys|girls|father of|mother of|mom of|mum of|dad of|single mom|single mum|single mother|single dad|single father|single parent',
        'as a father|as a mother|as a mom|as a mum|as a dad|as a parent|parent of|i\'m a mom|i\'m a mum|i\'m a dad|i\'m a father|i\'m a mother|i\'m a parent',
        'i am a mom|i am a mother|i am a father|i am a dad|i am a parent|a parent myself|mother myself|father myself|becoming a mother|becoming a father',
        'a new mom|a new dad|a new mum|a new father|a new mother|the little ones|lil ones|the baby to sleep|our baby|my baby|my baby boy|my baby girl|baby son',
        'baby daughter|1 year old|2 year old|3 year old|4 year old|5 year old|6 year old|7 year old|8 year old|9 year old|10 year old|11 year old|12 year old',
        'one year old|two year old|three year old|four year old|five year old|six year old|seven year old|eight year old|nine year old|ten year old|month old',
        'my firstborn|first born|stepson|stepdaughter|step son|step daughter|stepkids|step kids|kindergartener|first grader|second grader|third grader|the boys',
        'the girls|kiddies|my princess|my munchkin',
        'yr old|yrs old|mth old|mths old|little one down|kiddy',
      ],
      notNamed: [
        'i was a kid|was just a kid|son of a|and sons|& sons|daughter company|kid rock|kidding|just kid|like a kid|new kid|kid cudi|no kid|school kids|sons of anarchy|my kid brother',
        'kid sister|kid brother|grandson|granddaughter|god daughter|goddaughter|godson|when i was a kid|as a kid',
      ],
      routine: [
        'my 1 year old|our 1 year old|my 1yo|my 2 year old|our 2 year old|my 2yo|my 3 year old|our 3 year old|my 3yo|my 4 year old|our 4 year old|my 4yo',
        'my 5 year old|our 5 year old|my 5yo|my 6 year old|our 6 year old|my 6yo|my 7 year old|our 7 year old|my 7yo|my 8 year old|our 8 year old|my 8yo',
        'my 9 year old|our 9 year old|my 9yo|my 10 year old|our 10 year old|my 10yo|my 11 year old|our 11 year old|my 11yo|my 12 year old|our 12 year old',
        'my 12yo|mat leave|maternity leave|paternity leave|we have twins|have twins|my eldest|mum life|mom life|dad life|im a mum of|i\'m a mum of|im a mom of',
        'i\'m a mom of|mum of 2|mum of 3|mom of 2|mom of 3|dad of 2|dad of 3|single mum of|single mom of|baby has colic|my toddlers|my lo|our lo',
        'ds has|dd has|ds is|dd is|my kiddo|our kiddo|my teenager|our teenager|my teens|our youngest|our eldest|our oldest|my sons|my daughters|our sons',
        'our daughters|my two boys|my two girls|my two kids|my 2 kids|my three kids|my 3 kids|my two littles|doing bath time|bath time with|after bath time',
        'im breastfeeding|i\'m breastfeeding|still breastfeeding|potty training|weaning|my boy at nursery|my girl at nursery|at nursery|boy to nursery',
        'girl to nursery|to childcare|from childcare|infant care|preschool run|preschool pickup|lunchboxes|lunch boxes',
        'baby brain|school nits|nits again|confinement lady|our newborn|my newborn|our baby is|our baby was|our baby has',
        'feed the baby|feeding the baby|my twins|our twins|our boys|my little boy|my little girl|our little one|mum of two',
        'mom of two|mum of three|mom of three|dad of two|dad of three|bath time for|bathtime|new baby keeps|school run|school pickup|school pick up',
        'school drop off|school gate|up from school|up from nursery|up from daycare|to nursery|from nursery|nap time|naptime',
        'sitter for tonight|pick up the kids|picking up the kids|pick the kids up|drop the kids|dropping the kids|kids to school|parents evening',
        'parents\' evening|parent teacher|babysitter|childminder|nursery run|kindergarten pickup|nappies|nappy',
        'put the kids to bed|kids are asleep|kids in bed|kids asleep|baby is asleep|baby won\'t sleep|baby woke|bedtime story|school holidays with|half term with',
        'packed lunch|packed lunches|the kids|my son|our son|my daughter|our daughter|my kids|our kids',
        'my children|my little one|my toddler|our toddler|my baby is|pushchair|play date|playdate',
        'my oldest son|my oldest daughter|my oldest is|my oldest will|my oldest was|my oldest just|my oldest has|my youngest is|my youngest will|my youngest was',
        'my youngest has|my youngest just|my youngest son|my youngest daughter|our children\'s school|our children are|changing diapers|changed diapers',
        'buy diapers|bought diapers|the diaper|the daycare|at daycare|to daycare|from daycare|my girls and i|my boys and i|breastfeed|breastfeeding|pumping milk',
        'milk powder for|kids\' school|kid\'s school|student care|parent teacher conference|parent teacher meeting|ptm|putting the baby|put the baby|my bub',
        'diapers|diaper|daycare|day care|teething|baby monitor|school uniform|homework with|pram|stroller|swimming lessons|sports day|school play',
        'my boys|my youngest',
      ],
      notRoutine: [
        'kids class|kids menu|kids section|kids club|the kids in my class|kids i teach|the kids at work|kids today|kids these days|the kids are alright',
        'my son in law|my daughter in law',
        'save the children|some of the kids|help the kids|helping the kids|for the kids|the kids in|the kids who|the kids that|the kids of',
        'all the kids|the kids at|of the kids|down with the kids|the kids get|the kids who|kids in need|the kids will|the kids there|to the kids|the kids you',
        'the kids and families|the kids with',
      ],
      elsewhere: [
        'my pupils|lesson plan|lesson plans|marking homework|marking books|staff room|year 4 kids|nannying|nanny job|i\'m an au pair|im an au pair|no kids',
        'not having kids|my son in law|my daughter in law|my son\'s wedding|my daughter\'s wedding|my grandson|my granddaughter|my grandkids|my grandchildren',
        'my students|kids i teach|kids in my class|son is at uni|daughter is at uni|empty nest|don\'t have kids|without kids|child free|childfree|childless',
      ],
      patterns: [
        // Charity and politics speak of everybody's children.
        ['other', /\b(?:our|the|these|those) children\b[^.!?]{0,40}\b(?:future|world|society|nation|generation|country|countries|planet|need|starving|suffer(?:ing)?|refugees?|charity|rights|go without)\b|\b(?:world|future|planet|society|place|generation)\b[^.!?]{0,20}\b(?:for|of) our children\b|\bour children are (?:our|the) future\b|\bsave the children\b(?![^.!?]*\bmy (?:kids?|children|son|daughter))/i],
        ['own', iHave('(?<!\\b(?:other|all) )(?:two|three|four|five|six|seven|eight|[2-9]|(?:an?|one) (?:(?!for|gifts?|of|with|their|his|her|your|to|about|from|on|my|sponsor\\w*|friend)[0-9a-z-]+ ){0,3}(?=son|daughter|toddler|newborn|baby (?:boy|girl)|child|kid|boy|girl|little)|(?:small|young|little|grown|adult|teenage|own|beautiful|wonderful) )\\s?(?:[a-z]+ ){0,2}(?:boys?|girls?|kids?|children|child|sons?|daughters?|twins|toddlers?|little ones?|teenagers|newborn|baby (?:boy|girl))(?! (?:in my class|at work|friend|cousin))|kids of (?:my|our) own|children of (?:my|our) own|twins')],
        ['own', /\b(?:as an?|i['’]?m an?|i am an?|me as an?|being an?|being the|as the|becoming an?|am the)\s+(?:(?:new|single|working|proud|busy|divorced|young|first time|stay at home|full time|tired|homeschooling|soon to be) ){0,3}(?:mom|mum|mommy|mummy|mother|dad|daddy|father|parent|mama)\b(?! (?:figure|in law|to be|joke))(?![^.!?]{0,30}\b(?:you|u) (?:should|must|need)\b)/i],
        ['routine', /\b(?:my|our) (?:(?:[a-z]+ ){0,2}(?:(?:[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: and a half)?[- ](?:years?|yrs?|months?|weeks?)[- ]olds?|[0-9]{1,2} ?(?:yo|y\/o))|first ?born|(?:baby|step|adopted|infant|preschool|teenage|grown|adult|beautiful|sweet|eldest|youngest|oldest|middle|younger|older|little) ?(?:boy|girl|sons?|daughters?|child|kids?|children))\b(?! (?:dog|cat|car|laptop|phone|computer|house|puppy|kitten|nephew|niece|cousin|sister|brother|macbook|pc))/i],
        ['routine', /\b(?:put|putting|get|getting|got|rock(?:ed|ing)?|drop(?:ped|ping)?|pick(?:ed|ing)?|fetch(?:ed|ing)?|bring(?:ing)?|brought|tak(?:e|ing)|took|send(?:ing)?|bath(?:ed|ing)?|feed(?:ing)?|fed)\s+(?:up |off )?(?:the|my|our) (?:baby|kids?|kiddos?|kiddies|children|boys|girls|twins|little ones?|son|daughter|toddler)s?\s+(?:up |off |to |from |at |out |home|ready|dressed|down|for |a |trick)/i],
        ['own', /(?:^|[.,!?]\s*|\b(?:cos|coz|cuz|because|bc|and|but|so|lol|ugh|haha|sorry|tmr|today)\s)(?:both |our |my )?(?:kids?|kiddos?|kiddies|daughter|son|toddler|little one|lil one|bub) (?:is|are|was|were|has|have|had|got|just|finally|still|threw|woke|won['’]?t|wont|refuses?|keeps?|needs?)(?: (?:just|finally|still|all|both|up|a|an|his|her|their|got|home|having|been))* (?:asleep|sleeping|sick|ill|down|awake|crying|screaming|arguing|fighting|fever|flu|cold|cough|ballet|swimming|piano|football|soccer|tuition|exams?|school|up|home|hungry|teething|tantrums?|eat|sleep|nap|bed|nits|recital|party|playdate)\b(?![^.!?]*\b(?:these days|in africa|worldwide|around the world)\b)/i],
        ['routine', /\bput(?:ting)? (?:the |my |our )?(?:little ones?|lil ones?|bub|baby|kids?) (?:down|to (?:bed|sleep|nap))\b|\b(?:got|have|with) (?:a |an )?(?:[0-9]{1,2}|one|two|three|four|five|six|seven) (?:yrs?|years?|months?|mths?)[ -]olds? (?:and|n|&|at home|to feed|so)\b/i],
      ],
    },

    zh: {
      named: [
        '当妈|当爸|儿砸|阿仔|阿女|儿子|女儿|闺女|孩子|娃|宝宝|小孩|小朋友|大宝|二宝|二胎|小宝|熊孩子|娃儿|囡囡',
      ],
      notNamed: [
        '娃娃|洋娃娃|布娃娃|娃娃机|娃哈哈|儿子兵法|狗儿子|猫儿子|猫女儿|狗女儿|女儿国|女儿红|宝宝心里苦|宝宝不开心|宝宝树|宝宝累|本宝宝|女孩子|男孩子|孩子气|亲爱的宝宝|干女儿|干儿子|傻孩子|小孩子脾气',
      ],
      routine: [
        '娃他爸|娃他妈|娃他爹|孩他爹|孩他娘|接娃|送娃|送完娃|接完娃|带俩娃|俩娃|我仔|我个仔|我个女|我囡|凑仔|我家神兽|神兽开学|神兽放假|我亲生的|鸡娃|陪读|我家姑娘|我家闺女|我家儿子|我家女儿|我家丫头|我家小子|我儿砸|我儿子|阿女返学|阿仔返学|我家小朋友|我家小的|我家大的|我家大宝|我家小宝|我家二宝|换尿布|喂奶',
        '吐奶|夜奶|溢奶|母乳|断奶|出牙|疫苗本|打预防针|带娃|遛娃|哄娃|哄睡|接孩子|送孩子|带孩子|陪孩子|孩子作业|辅导作业|写作业呢|家长会|家长群|幼儿园|早教|奶粉|尿不湿|纸尿裤|辅食|学区房|兴趣班|娃睡了|孩子睡了|孩子发烧|娃发烧|我女儿|我闺女|我家娃|我家孩子|我家宝宝|我娃',
        '孩子学校|孩子老师|开学了孩子|小升初|班主任说孩子|孩子今天|孩子明天|孩子又|孩子上学|孩子放学|孩子考试|给孩子|娃今天|娃明天|娃又|娃上学|娃放学|给娃|陪娃|我家老大|我家老二|带宝宝|宝宝会|宝宝发烧|宝宝睡|给儿子|给女儿|给闺女|儿子作业|女儿作业|接儿子|接女儿|送儿子|送女儿',
        '带儿子|带女儿|陪儿子|陪女儿|儿子放学|女儿放学|接他放学|接她放学|孩子他爸|孩子他妈|孩他爸|孩他妈',
      ],
      notRoutine: [
        '我仔细|我仔猪|幼儿园时候|我幼儿园|幼儿园同学',
      ],
      elsewhere: [
        '我孙子|我孙女|带班|备课|批作业|学生家长|我班上|当班主任|做月嫂|当月嫂|月嫂工作|做育儿嫂|当育儿嫂|别人家的孩子|别人家娃|别人家孩子|备孕|干儿子|干女儿|不想生|我的学生|我们班学生|不想要孩子|没有孩子|没孩子|丁克|不生孩子|不要孩子|还没要孩子|不婚不育',
      ],
      patterns: [
        ['other', /(?:你|您|他|她|别人|人家|谁|嫂子|哥|姐|弟|妹|同事|同学|朋友|闺蜜|亲戚)(?:们)?(?:的|家|家的|和|跟)?(?:儿子|女儿|闺女|孩子|娃|宝宝|小孩)|(?:照看|照顾|看)好(?:你|您)?(?:的)?(?:宝宝|孩子|小孩)/u],
        ['other', /(?:适合|针对|对于?|每个|所有|很多|一般|小的|大的|现在的|这么大的|有的|别的)[^，。！？我]{0,6}(?:孩子|宝宝|小朋友|小孩|儿童)|(?:女|男)孩子?们?|(?:那|这|哪)(?:个|家)?(?:孩子|小孩|宝宝)(?!我)|(?:孩子|宝宝|小朋友|小孩)(?:以上|性格|教育|心理)/u],
        ['own', /(?<![你您他她][^，。！？]{0,6})(?:给|为|帮|替|和|陪|带|抱|跟|接|送|哄|教)(?:我|我们|自己)?(?:的|家|家的)?(?:孩子|宝宝|小孩|宝贝|儿子|女儿|闺女|娃|大宝|二宝|小家伙)(?:们)?(?:买|看|讲|读|念|听|玩|一起|回|去|来|上学|放学|洗|穿|用|订|选|挑|吃|喝|睡|做)/u],
        ['own', /(?<![你您他她的小大][^，。！？]{0,2})(?:孩子|宝宝|小朋友|小家伙|娃|儿子|女儿|闺女)(?:们)?(?:很|也|特别|超|非常|都|挺|还|不|最|可|就|一直|自己|现在|已经|又|今天|看了|每天|天天)(?:太|怎么|很|大)?(?:喜欢|爱看|爱听|爱|感兴趣|看得|看不懂|听得|读|会|能|要|睡|吃|上|闹|哭|病|发烧|感冒)/u],
        ['own', /(?:孩子|宝宝|儿子|女儿|闺女|小家伙)(?:今年|现在|才|刚|快|已经|都|马上)?(?:[\d一二三四五六七八九十两半]+)(?:个多?)?(?:岁|月|周岁)|(?:[\d一二三四五六七八九十两]+)(?:个月|岁|周岁)(?:多|半)?(?:大)?(?:的)?(?:儿子|女儿|宝宝|闺女|小家伙)(?!们|以|都适合|适合)/u],
        ['own', /(?:我|俺)(?:的|家|们家|们的|有|还有|有两?个?|有一个)(?:个|两个|一个|俩|仨|三个)?(?:儿子|女儿|闺女|孩子|娃|宝宝|小孩|双胞胎)/u],
        ['own', /(?:孩子?|娃)(?:他|她)?(?:爹|娘|爸|妈|爸爸|妈妈)(?=[，,：: 你我]|$)|(?:当|做)(?:了)?(?:爸爸?|妈妈?|爹|娘|奶爸|宝妈)(?:的我|之后|以后|了|快|的(?:人|我))/u],
        ['own', /(?:跟|对|和)孩子(?:说|讲|解释|聊|道歉)|(?:好|乖|臭|傻|我的好)(?:儿子|闺女|女儿|宝贝儿子|宝贝女儿)(?=[，,~！!。 ]|$)/u],
      ],
      ownName: /^(?:儿子|儿砸|女儿|闺女|囡囡|大宝|二宝|小宝|阿仔|阿女)$/u,
      ownBefore: /(?:接|送|哄|陪|带|给|帮|喂|抱|凑)(?:完|了|个|下|过|着|好|咗|紧|我|两|俩)*$/u,
      // Chinese names one's own son or daughter without a possessive; 孩子 and 宝宝 may be anybody's.
      ownInStory: /^(?:儿子|儿砸|女儿|闺女|娃|囡囡|大宝|二宝|阿仔|阿女)$/u,
    },

    fr: {
      named: [
        'fils|fille|enfant|enfants|bébé|gamin|gamine|gosses|petit dernier',
      ],
      notNamed: [
        'jeune fille|petite fille|belle fille|les filles|petit fils|filles',
      ],
      routine: [
        'chercher les enfants|récupérer les enfants|déposer les enfants|emmener les enfants|crèche|la crèche|nounou|mon fils|ma fille|mes enfants|nos enfants',
        'les enfants|couches|les devoirs|sortie d\'école|sortie d’école|cantine|maternelle',
      ],
      elsewhere: [
        'mes petits-enfants|mes élèves|pas d\'enfants|pas d\'enfant|sans enfants',
      ],
    },
  },
  categories: ['baby', 'children', 'children.school'],
  segments: ['98', '350'],
})
