/** Words for kin, and what people who run one household write to each other. Own list. */
import { wordList } from '../text/word-list.ts'

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
/** Kin addressed or named by the writer, by kind. */
export const KIN = {
  mother: wordList('kin.mother', 'mum|mom|mummy|mommy|my mother|maman|ma mère|妈|妈妈|老妈|我妈|母亲|阿妈', '姨妈|大姨妈|姑妈|舅妈|宝妈|妈的|妈呀|他妈|特么|你妈|尼玛|妈耶|我的妈|mom and pop|mum\'s the word|妈祖|妈蛋|奶妈|辣妈|鸡妈|丈母|后妈|干妈|老干妈|大妈'),
  father: wordList('kin.father', 'dad|daddy|my father|papa|mon père|爸|爸爸|老爸|我爸|父亲|阿爸', 'sugar daddy|who\'s your daddy|papa johns|papa john\'s|dad joke|dad jokes|dad bod|干爸|爸爸去哪儿|巴巴爸爸|奶爸|后爸'),
  grandparent: wordList('kin.grandparent', 'grandma|grandpa|granny|nan|nana|grandad|granddad|grandmother|grandfather|mamie|papi|papy|ma grand-mère|mon grand-père|奶奶|爷爷|外婆|外公|姥姥|姥爷|阿嬷', '老爷爷|老奶奶|banana|nan bread'),
  sibling: wordList('kin.sibling', 'my brother|my sister|my bro|my sis|mon frère|ma sœur|ma soeur|我哥|我姐|我弟|我妹|我哥哥|我姐姐|我弟弟|我妹妹|亲哥|亲姐', '我哥们|我弟兄|我妹子'),
} as const
