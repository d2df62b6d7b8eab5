/** Words for a partner, children and kin, and doings of a household. Own list. */
import { wordList } from '../text/word-list.ts'

/** A partner, named. Whose it is decides. */
export const PARTNER_NAMED = wordList('family.partner.named', [
  'husband|hubby|hubs|bf|gf|the missus|wife|wifey|spouse|partner|girlfriend|boyfriend|fiance|fiancee|missus|the wife|the husband|other half|better half',
  'mari|femme|conjoint|conjointe|copain|copine|compagne|compagnon|chum|ma blonde',
  '老公|老婆|媳妇|媳妇儿|爱人|先生|太太|男朋友|女朋友|男友|女友|对象|未婚夫|未婚妻|丈夫|妻子|我家那位|我家那口子',
], [
  'business partner|business partners|partner company|partner with|partner up|law partner|managing partner|lab partner|gym partner|running partner|training partner|sparring partner|partner program|channel partner|dance partner|partner at|housewife|midwife|ex wife|ex husband|ex girlfriend|ex boyfriend|wife beater|partner meeting|senior partner|partner api|good wife|work wife|work husband|work hubby|sugar daddy|late wife|late husband|la femme de|femme de ménage|une femme|les femmes|des femmes|femmes|jeune femme',
  '老婆饼|先生们|女士们先生们|合作对象|研究对象|面向对象|对象存储|对象数组|服务对象|采访对象|王先生|李先生|张先生|刘先生|陈先生|杨先生|黄先生|周先生|吴先生|林先生|王太太|李太太|张太太|前妻|前夫|前男友|前女友|找对象|没对象|相对象|老婆粉|国民老公|国民老婆|先生您|相亲对象|找对象|对象是什么|老板娘|暧昧对象|结婚对象|恋爱对象|我先生走了',
])
/** Saying or showing that one lives with a partner. */
export const PARTNER_ROUTINE = wordList('family.partner.routine', [
  'my husband|my wife|my hubby|my missus|living with my gf|living with my bf|living with my girlfriend|living with my boyfriend|living with my partner|living w my gf|living w my bf|we live together|living together|my husbands mum|my husbands mom|my wifes mum|my wifes mom|my husband\'s mum|my wife\'s mum|years married|we\'ve been together|weve been together|been together for|moved in with me|yrs married|married for|me and the wife|me n the wife|me and the missus|moved in together|moving in with my boyfriend|moving in with my girlfriend|our anniversary|wedding anniversary|our wedding|we\'ve been married|been married for|live together since|my girlfriend and i share|my boyfriend and i share|my mother in law|my father in law|mother in law|father in law|my in laws|our mortgage|our flat|our apartment|our bedroom',
  'mon mari|ma femme|mon conjoint|ma conjointe|ma belle-mère|mon beau-père|belle-mère|beau-père|on habite ensemble|notre appart|notre appartement|mes beaux-parents',
  '我老公|我老婆|我媳妇|我爱人|我太太|我先生|我家那位|婆婆|公公|岳母|岳父|丈母娘|老丈人|公婆|结婚纪念日|我们结婚|同居|我俩家|我们家装修|我和老公|我和老婆|跟老公|跟老婆|和我老公|和我老婆|我家领导|我家老头子|我家老头|小两口过|咱俩家|周年快乐老|结婚周年|我俩结婚|我俩的家|结婚五周年|结婚十周年|结婚三周年|结婚一周年|周年结婚|分房睡|婆媳|小叔子|大姑姐|小姨子|男朋友住一起|女朋友住一起|男友住一起|女友住一起|男朋友同居|女朋友同居|领证',
], '找老公|找老婆|当我老公|当我老婆|做我老公|做我老婆|是我老公|是我老婆|我老婆饼|是我老公|我先生走了|我老公走了|我老婆走了|她婆婆|你婆婆|他岳母|公公公司|公公交')
/** No partner at home: single, parted, widowed, or far away. */
export const PARTNER_ELSEWHERE = wordList('family.partner.elsewhere', [
  'long distance|ldr|my gf lives|my bf lives|my girlfriend lives|my boyfriend lives|gf\'s place|bf\'s place|still lives with his parents|still lives with her parents|my late wife|my late husband|since my husband died|since my wife died|since my husband passed|since my wife passed|widow|widower|widowed|my ex husband|my ex wife|my ex\'s|my ex|getting divorced|my divorce|since the divorce|i\'m single|im single|being single|single life|single and|dating apps|hinge date|tinder date|live alone|living alone|living on my own|live on my own',
  'célibataire|mon ex|je vis seule|je vis seul|relation à distance',
  '异地恋|异国恋|异地|前夫|前妻|前男友|前女友|前任|亡夫|亡妻|丧偶|守寡|离婚了|离异|单身|母胎单身|相亲|独居|一个人住|在国外读书|分手了|刚分手',
], '单身狗粮|单身公寓|single use|single bed|single malt|every single|single parent|异地医保|异地就医|异地登录')
/** People who share a flat without being a couple. */
export const FLATMATES = wordList('family.flatmates', [
  'flatmate|flatmates|flattie|flatties|housemate|housemates|roommate|roommates|roomie|roomies|colocataire|coloc|colocs', '室友|舍友|合租|合租室友',
])
/** What partners call each other when they write to each other. */
export const ENDEARMENT = wordList('family.endearment', [
  'babe|baby|honey|hun|darling|my love|sweetheart|love you|luv u|miss you|hubby|wifey|sweetie|beautiful|xoxo|kisses',
  'mon amour|chéri|chérie|mon coeur|je t\'aime|ma belle|mon chat|ma puce|mon cœur|bisous mon',
  '老公|老婆|亲爱的|宝贝|宝宝|媳妇|爱你|想你|么么哒|亲亲|抱抱|猪猪|亲爱哒|傻瓜',
], 'baby shower|baby food|baby shark|love you guys|love you all|honey mustard|honey bee|honeymoon|miss you guys|亲爱的用户|亲爱的顾客|亲爱的会员|亲爱的家长|老婆饼|宝贝详情|宝宝树|支付宝宝')
/** Talk of people who run one household. */
export const LOGISTICS = wordList('family.logistics', [
  'what\'s for dinner|whats for dinner|dinner is ready|dinner\'s ready|buy milk|get milk|pick up milk|need milk|out of milk|we need milk|some milk|milk|bread|nappies|groceries|laundry|washing machine|dishwasher|the dishes|bins out|the bins|take out the trash|trash out|home late|late tonight|be late tonight|home soon|on my way home|leaving work|left work|heading home|home in|home by|when will you be home|are you home|you home|coming home|home now|pick up the kids|the plumber|electric bill|the rent|did you lock|forgot my keys|your keys|need anything|anything from the shop|anything from the store|shopping list|toilet paper|leftovers|in the fridge|the fridge|parcel arrived|the landlord|tonight\'s dinner|cooking tonight|bed early|wake me',
  'je rentre|j\'arrive dans|tu rentres|tu rentres à quelle heure|le pain|du pain|du lait|les courses|la lessive|les poubelles|on mange quoi|la vaisselle|le frigo|les clés|le plombier|le loyer|je pars du boulot|à la maison',
  '几点回来|几点回家|几点到家|到家了|回家吃饭|回来吃饭|回来吃吗|晚饭吃什么|晚上吃什么|今晚吃什么|中午吃什么|买菜|带点菜|买点菜|买牛奶|买点水果|带点水果|洗衣服|晾衣服|收衣服|倒垃圾|扔垃圾|物业费|水电费|电费|燃气费|接孩子|做饭了|我做饭|饭好了|拿快递|取快递|快递拿|下班了|刚下班|加班晚点|晚点回|今晚晚点|在路上了|马上到家|要带什么|冰箱里|酱油没了|没盐了|没纸了|洗碗|拖地|钥匙忘|忘带钥匙|早点回来|回来了吗|电饭煲',
])
/** Children, named. Whose they are decides. */
export const CHILD_NAMED = wordList('family.child.named', [
  'son|sons|daughter|daughters|kid|kids|kiddo|kiddos|toddler|teenager|preschooler|little one|little ones|lil one|bubba|children|newborn|baby boy|baby girl|the baby',
  'fils|fille|enfant|enfants|bébé|gamin|gamine|gosses|petit dernier',
  '儿砸|阿仔|阿女|儿子|女儿|闺女|孩子|娃|宝宝|小孩|小朋友|大宝|二宝|二胎|小宝|熊孩子|娃儿|囡囡',
], [
  'son of a|and sons|& sons|daughter company|kid rock|kidding|just kid|like a kid|new kid|kid cudi|no kid|school kids|sons of anarchy|my kid brother|kid sister|kid brother|grandson|granddaughter|god daughter|goddaughter|godson|jeune fille|petite fille|belle fille|les filles|petit fils|filles|when i was a kid|as a kid',
  '娃娃|洋娃娃|布娃娃|娃娃机|娃哈哈|儿子兵法|狗儿子|猫儿子|猫女儿|狗女儿|女儿国|女儿红|宝宝心里苦|宝宝不开心|宝宝树|宝宝累|本宝宝|女孩子|男孩子|孩子气|亲爱的宝宝|干女儿|干儿子|傻孩子|小孩子脾气',
])
/** Doings of somebody with children at home. */
export const CHILD_ROUTINE = wordList('family.child.routine', [
  ...Array.from({ length: 12 }, (_, year) => `my ${year + 1} year old|our ${year + 1} year old|my ${year + 1}yo`),
  'mat leave|maternity leave|paternity leave|we have twins|have twins|my eldest|mum life|mom life|dad life|im a mum of|i\'m a mum of|im a mom of|i\'m a mom of|mum of 2|mum of 3|mom of 2|mom of 3|dad of 2|dad of 3|single mum of|single mom of|baby has colic|third trimester|my toddlers|my lo|our lo|ds has|dd has|ds is|dd is|my kiddo|our kiddo|my teenager|our teenager|my teens|our youngest|our eldest|our oldest|my sons|my daughters|our sons|our daughters|my two boys|my two girls|my two kids|my 2 kids|my three kids|my 3 kids|my two littles|doing bath time|bath time with|after bath time|im breastfeeding|i\'m breastfeeding|still breastfeeding|potty training|weaning|my boy at nursery|my girl at nursery|at nursery|boy to nursery|girl to nursery|to childcare|from childcare|infant care|preschool run|preschool pickup|lunchboxes|lunch boxes|to tuition|soccer practice|football practice|swimming lessons|baby brain|school nits|nits again|confinement lady|our newborn|my newborn|our baby is|our baby was|our baby has|feed the baby|feeding the baby|my youngest|my oldest|my twins|our twins|my boys|our boys|my little boy|my little girl|our little one|mum of two|mom of two|mum of three|mom of three|dad of two|dad of three|bath time for|bathtime|new baby keeps|school run|school pickup|school pick up|school drop off|school gate|up from school|up from nursery|up from daycare|to nursery|from nursery|teething|nap time|naptime|sports day|school play|sitter for tonight|pick up the kids|picking up the kids|pick the kids up|drop the kids|dropping the kids|kids to school|parents evening|parents\' evening|parent teacher|babysitter|childminder|nursery run|daycare|day care|kindergarten pickup|nappies|diapers|nappy|diaper|put the kids to bed|kids are asleep|kids in bed|kids asleep|baby is asleep|baby won\'t sleep|baby woke|bedtime story|school holidays with|half term with|homework with|school uniform|packed lunch|packed lunches|kids have|kids are|the kids|my son|our son|my daughter|our daughter|my kids|our kids|my children|our children|my little one|my toddler|our toddler|my baby is|baby monitor|pushchair|pram|stroller|play date|playdate',
  'chercher les enfants|récupérer les enfants|déposer les enfants|emmener les enfants|crèche|la crèche|nounou|mon fils|ma fille|mes enfants|nos enfants|les enfants|couches|les devoirs|sortie d\'école|sortie d’école|cantine|maternelle',
  '接娃|送娃|送完娃|接完娃|带俩娃|俩娃|我仔|我个仔|我个女|我囡|凑仔|我家神兽|神兽开学|神兽放假|我亲生的|鸡娃|陪读|我家姑娘|我家闺女|我家儿子|我家女儿|我家丫头|我家小子|我儿砸|我儿子|阿女返学|阿仔返学|我家小朋友|我家小的|我家大的|我家大宝|我家小宝|我家二宝|换尿布|喂奶|吐奶|夜奶|溢奶|母乳|断奶|出牙|疫苗本|打预防针|带娃|遛娃|哄娃|哄睡|接孩子|送孩子|带孩子|陪孩子|孩子作业|辅导作业|写作业呢|家长会|家长群|幼儿园|早教|奶粉|尿不湿|纸尿裤|辅食|学区房|兴趣班|娃睡了|孩子睡了|孩子发烧|娃发烧|我儿子|我女儿|我闺女|我家娃|我家孩子|我家宝宝|我娃|孩子学校|孩子老师|开学了孩子|小升初|班主任说孩子|孩子今天|孩子明天|孩子又|孩子上学|孩子放学|孩子考试|给孩子|娃今天|娃明天|娃又|娃上学|娃放学|给娃|陪娃|我家老大|我家老二|带宝宝|宝宝会|宝宝发烧|宝宝睡|给儿子|给女儿|给闺女|儿子作业|女儿作业|接儿子|接女儿|送儿子|送女儿|带儿子|带女儿|陪儿子|陪女儿|儿子放学|女儿放学|接他放学|接她放学|孩子他爸|孩子他妈|孩他爸|孩他妈',
], 'kids class|kids menu|kids section|kids club|the kids in my class|kids i teach|the kids at work|kids today|kids these days|the kids are alright|幼儿园时候|我幼儿园|幼儿园同学|my son in law|my daughter in law')
/** What contradicts children at home: grown up, in one's class, not wanted. */
export const CHILD_ELSEWHERE = wordList('family.child.elsewhere', [
  'my pupils|lesson plan|lesson plans|marking homework|marking books|staff room|year 4 kids|nannying|nanny job|i\'m an au pair|im an au pair|no kids|not having kids|my son in law|my daughter in law|my son\'s wedding|my daughter\'s wedding|my grandson|my granddaughter|my grandkids|my grandchildren|my students|kids i teach|kids in my class|son is at uni|daughter is at uni|empty nest|no kids|don\'t have kids|without kids|child free|childfree|childless',
  'mes petits-enfants|mes élèves|pas d\'enfants|pas d\'enfant|sans enfants',
  '我孙子|我孙女|带班|备课|批作业|学生家长|我班上|当班主任|做月嫂|当月嫂|月嫂工作|做育儿嫂|当育儿嫂|别人家的孩子|别人家娃|别人家孩子|备孕|干儿子|干女儿|不想生|我的学生|我们班学生|不想要孩子|没有孩子|没孩子|丁克|不生孩子|不要孩子|还没要孩子|不婚不育',
])
/** Kin addressed or named by the writer, by kind. */
export const KIN = {
  mother: wordList('kin.mother', 'mum|mom|mummy|mommy|my mother|maman|ma mère|妈|妈妈|老妈|我妈|母亲|阿妈', '姨妈|大姨妈|姑妈|舅妈|宝妈|妈的|妈呀|他妈|特么|你妈|尼玛|妈耶|我的妈|mom and pop|mum\'s the word|妈祖|妈蛋|奶妈|辣妈|鸡妈|丈母|后妈|干妈|老干妈|大妈'),
  father: wordList('kin.father', 'dad|daddy|my father|papa|mon père|爸|爸爸|老爸|我爸|父亲|阿爸', 'sugar daddy|who\'s your daddy|papa johns|papa john\'s|dad joke|dad jokes|dad bod|干爸|爸爸去哪儿|巴巴爸爸|奶爸|后爸'),
  grandparent: wordList('kin.grandparent', 'grandma|grandpa|granny|nan|nana|grandad|granddad|grandmother|grandfather|mamie|papi|papy|ma grand-mère|mon grand-père|奶奶|爷爷|外婆|外公|姥姥|姥爷|阿嬷', '老爷爷|老奶奶|banana|nan bread'),
  sibling: wordList('kin.sibling', 'my brother|my sister|my bro|my sis|mon frère|ma sœur|ma soeur|我哥|我姐|我弟|我妹|我哥哥|我姐姐|我弟弟|我妹妹|亲哥|亲姐', '我哥们|我弟兄|我妹子'),
  partner: PARTNER_ROUTINE,
  child: CHILD_ROUTINE,
} as const
