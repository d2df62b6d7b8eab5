/**
 * Somebody close to the writer is ill: kin, a partner, a child, a friend. That it is so, and nothing of who: no name, no
 * illness is kept. One's own illness is `health`.
 */
import { defineSubject } from '../subject.ts'

const CLOSE = "(?:(?:step|grand)?(?:mum|mom|mummy|mommy|mother|dad|daddy|father|parents?|ma|pa)|nan|nana|gran|granny|grandma|grandpa|grandad|granddad|brother|sister|bro|sis|son|daughter|kid|kids|little one|baby|boy|girl|husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|fianc[eé]e?|aunt|auntie|uncle|cousin|niece|nephew|(?:best )?friend|bestie|mate|mil|fil|(?:mother|father|brother|sister)[ -]in[ -]law)"
const ILL = "(?:in (?:the )?(?:hospital|icu|a&e|intensive care|hospice)|ill|sick(?! (?:of|and tired|burn|beat))|poorly|unwell|dying|on chemo|having (?:chemo|surgery|an op|a bypass|radiotherapy)|having (?:an |her |his )?operation|recovering|not (?:well|doing well|doing great|doing too (?:well|good))|(?:very |really |quite |so )?frail|fighting (?:cancer|for)|battling|being treated|bedridden|on dialysis|hospitali[sz]ed|warded|down with|in and out of hospital|in rehab|on life support|terminally ill|critically ill)"
const DISEASE = '(?:cancer|tumou?r|leuk[a]?emia|dementia|alzheimer(?:[\'’]?s)?|parkinson(?:[\'’]?s)?|a stroke|heart attack|heart failure|pneumonia|copd|diabetes|kidney failure|ms|covid|the flu|flu|a fever|fever|dengue|chicken ?pox|hfmd|the norovirus|a chest infection|sepsis|a brain tumou?r|depression|lupus|crohn[\'’]?s)'
const TIME = '(?:still|now|currently|really|very|so|quite|back|rushed|sadly|seriously|also|again|just|been|always|pretty|proper|too|feeling|gone|been feeling|damn|quite)'
/** Whom one means in Chinese, without the 我 before it. */
const CLOSE_ZH = '(?:妈妈?|爸爸?|老妈|老爸|爹|娘|爸妈|奶奶?|爷爷?|外婆|外公|姥姥|姥爷|哥哥?|姐姐?|弟弟?|妹妹?|儿子|女儿|闺女|老公|老婆|媳妇|对象|男朋友|女朋友|男友|女友|婆婆|公公|岳父|岳母|丈母娘|老丈人|姑姑?|姑妈|舅舅?|舅妈|姨妈?|小姨|叔叔?|婶|伯伯?|侄子|外甥|闺蜜|朋友|室友|娃|孩子|宝宝|阿嫲|阿婆|阿公|老豆|老母|家人|嫂子)'
const ILL_ZH = '(?:住院|住(?:进|了|在)?(?:医院|icu|重症)|进(?:了)?(?:医院|icu|重症|抢救)|生病|病了|病倒|病重|病危|病得|得了?(?:重病|大病|癌|肿瘤|肺炎|抑郁|老年痴呆|阿尔茨海默|糖尿病|白血病)|查出(?:来)?[^，。！？]{0,4}(?:癌|瘤|病|结节|肿)|确诊|做(?:了|完)?(?:个)?(?:大)?手术|动(?:了)?手术|开刀|化疗|透析|中风|脑梗|脑溢血|心梗|骨折|摔(?:断|伤|骨折)|发(?:高|低)?烧|感冒|咳(?:嗽|得|了)|拉肚子|阳了|肺炎|手足口|水痘|甲流|身体(?:不好|不太好|很差|越来越差|出了问题)|老年痴呆|癌症?|卧床|瘫痪|抢救|入咗院|病咗|发烧咗)'

export default defineSubject({
  key: 'illness-of-others',
  kind: 'person',
  fact: { en: 'somebody close is ill', zh: '身边有人生病' },
  sensitive: 'health',
  isOftenOthers: true,
  namesTellNothing: true,
  words: {
    en: {
      named: [
        'hospital|icu|a&e|intensive care|hospice|ill|sick|poorly|unwell|dying|chemo|chemotherapy|surgery|operation|an op|bypass|radiotherapy|recovering|not well|not doing well|not doing great|not doing too well|frail|cancer|tumour|tumor|leukaemia|leukemia|dementia|alzheimer\'s|alzheimers|parkinson\'s|parkinsons|stroke|heart attack|heart failure',
        'pneumonia|diabetes|dialysis|hospitalised|hospitalized|warded|down with|fever|flu|dengue|chicken pox|chickenpox|hfmd|norovirus|chest infection|sepsis|in rehab|life support|terminally ill|critically ill|diagnosed|covid|bedridden|battling|fighting cancer|copd|lupus|kidney failure|depression|being treated',
      ],
      notNamed: ['sick of|sick beat|sick burn|sick and tired|ill be|ill will|works at the hospital|works in a hospital|children\'s hospital charity|operation of|weak coffee|weak tea|stroke of luck|cancer sign|is a cancer'],
      denied: ['nobody is ill|nobody is sick|no one is ill|no one is sick|everyone is healthy|everyone\'s healthy|everybody is healthy|all healthy|all fit and well'],
      patterns: [
        ['quoted', /\b(?:in the (?:film|movie|show|book|episode|game)|the character|my (?:character|sim|tamagotchi|avatar))\b/iu],
        ['past', new RegExp(`\\b(?:my|our)\\b[^.!?]{0,40}\\b(?:died|passed away|beat (?:cancer|covid)|(?:is|got|been) (?:all )?(?:better|clear|well again|discharged)|recovered|survived|used to (?:be|have)|in remission|(?:is|are) (?:now |finally )?cancer[- ]free|years ago|back home now|was ill when|had (?:a stroke|cancer|surgery|a heart attack) (?:in (?:19|20)|last|when|back|years))\\b|\\b(?:when i was|growing up|years ago)\\b`, 'iu')],
        ['wished', new RegExp(`\\b(?:if|in case|unless|imagine|whenever|what if|afraid|scared|worried|hope|pray)\\s+(?:that )?(?:my|our)\\b[^.!?]{0,20}\\b${CLOSE}\\b`, 'iu')],
        ['denied', new RegExp(`\\b(?:my|our)\\s+(?:\\S+ )?${CLOSE}\\b(?:['’]s| is| are| was)?(?: \\S+)? (?:not|never|isn['’]?t|aren['’]?t|wasn['’]?t)\\s+(?:\\S+ )?(?:ill|sick|poorly|in hospital|in the hospital|unwell|dying)\\b|\\b(?:doesn['’]?t|don['’]?t|didn['’]?t) have ${DISEASE}`, 'iu')],
        ['other', /\b(?:works?|working|nurse|doctor|job|volunteers?|shift|intern|staff)\b[^.!?]{0,20}\b(?:at|in|on) (?:the |a )?(?:hospital|icu|hospice|ward|a&e)\b/iu],
        ['own', new RegExp(`\\b(?:my|our)\\s+(?:(?:poor|dear|old|little|lil|own|other|elder|big|younger|older|late|eldest|youngest|best) ){0,2}${CLOSE}(?:['’]?s|\\s+(?:is|are|was|has been|have been|r|kena|got|fell|ended up|has|been|taken|looks?|feels?|feeling))?(?:\\s+${TIME}){0,3}\\s+${ILL}\\b(?![^.!?]{0,30}\\?)`, 'iu')],
        ['own', new RegExp(`\\b(?:my|our)\\s+(?:(?:poor|dear|old|little|lil|own|other|elder|big|younger|older|eldest|youngest|best) ){0,2}${CLOSE}(?:['’]?s)?(?:\\s+(?:just|has|have|had|been|is|was|also|still|now|again|kena|got|gotten|recently|sadly|newly|with|having|living|diagnosed|being)){1,5}\\s+(?:with |a |an |early |late |stage \\S+ |\\S+ )?${DISEASE}\\b(?![^.!?]{0,30}\\?)`, 'iu')],
        ['own', new RegExp(`\\b(?:visiting|visit|visited|seeing|sat with|sitting with|with|took|taking|driving|drove|looking after|caring for|care for|nursing|rushed|rushing|accompany(?:ing)?|bring|brought)\\s+(?:my|our)\\s+(?:\\S+ )?${CLOSE}\\b[^.!?]{0,20}\\b(?:in|at|to) (?:the )?(?:hospital|icu|a&e|hospice|chemo|intensive care|(?:his|her|their) (?:chemo|dialysis|radiotherapy))\\b(?! (?:job|shift))`, 'iu')],
        ['own', new RegExp(`\\b(?:my|our)\\s+(?:\\S+ )?${CLOSE}(?:['’]s|s['’]?)?\\s+(?:cancer|chemo|dementia|illness|diagnosis|surgery|operation|stroke|heart attack|dialysis|radiotherapy|tumou?r|alzheimer(?:['’]?s)?|parkinson(?:['’]?s)?)(?! (?:charity|research|run|free|job))\\b`, 'iu')],
        ['own', new RegExp(`\\b(?:cancer|dementia|parkinson(?:['’]?s)?|alzheimer(?:['’]?s)?|pneumonia)\\b[^.!?]{0,12}\\b(?:took over|is killing|is eating)\\s+(?:my|our)\\s+${CLOSE}`, 'iu')],
      ],
    },

    zh: {
      named: ['入咗院|病咗|急诊|看病|陪床|病房|住院|医院|icu|重症|生病|病|癌|肿瘤|手术|化疗|透析|中风|脑梗|脑溢血|心梗|骨折|发烧|感冒|咳|拉肚子|阳了|肺炎|手足口|水痘|甲流|身体不好|身体不太好|身体|老年痴呆|卧床|瘫痪|抢救|确诊|开刀|查出|摔'],
      notNamed: ['病毒|毛病|公主病|神经病|有病吧|相思病|职业病|摔跤|摔坏了|摔手机|太阳了'],
      denied: ['家里人都健康|全家都健康|家人身体都好|家里没人生病|没有人生病'],
      patterns: [
        ['quoted', /(?:电视剧|剧里|小说|电影|游戏|动漫|综艺|新闻|主角|女主|男主|明星|爱豆)[^。！？]{0,14}(?:病|癌|住院|手术|医院)/u],
        ['asked', new RegExp(`${ILL_ZH}[^，。！？我]{0,5}(?:吗|么(?=[？?~]|$)|没有?[？?]|[？?])|(?:你|您|他|她)[^，。！？我]{0,6}${CLOSE_ZH}?[^，。！？我]{0,4}(?:怎么样|好点|好些)`, 'u')],
        ['past', /(?:去世|走了|过世|离世|没了|康复了|痊愈|出院了|出院啦|治好了|病好了|好了一周|退烧了|以前|小时候|当年|那年|去年|前年|几年前|曾经)/u],
        ['wished', /(?:如果|要是|万一|怕|担心|希望|祝|保佑|但愿|假如)[^，。！？]{0,12}(?:病|癌|住院|手术|身体|健康)/u],
        ['denied', new RegExp(`${CLOSE_ZH}[^，。！？]{0,4}(?:没有?|不是|从不|从来不|并没|很少)(?:再)?(?:生病|住院|发烧|感冒|得|病|确诊|手术)`, 'u')],
        ['elsewhere', /(?:在|去)(?:医院|icu|重症)[^，。！？]{0,4}(?:上班|工作|实习|值班|当|规培)|是(?:医生|护士|大夫|外科|麻醉)|看病的病人/u],
        ['other', new RegExp(`(?:你|您|他|她|他们|她们|同事|老板|邻居|隔壁|网友|客户|同学|别人|人家|谁|领导|老师)(?:家)?(?:的|们|家的)?${CLOSE_ZH}?[^，。！？我]{0,6}${ILL_ZH}`, 'u')],
        ['own', new RegExp(`(?:(?<=我|我家|我们家|我的|俺|咱|俺家|，|,|。|^|\\s|！|今天|昨天|昨晚|昨夜|最近|刚|陪|带|送|照顾|因为|知道|听说|现在|唉|哎|结果|家里|担心死了)|(?<=[和跟]我))${CLOSE_ZH}(?:家)?(?:最近|昨天|昨晚|昨夜|今天|今早|上周|这周|又|也|还|还在|突然|前天|前几天|一直|现在|已经|刚|刚刚|在|因为|查出来?|都|这两天|半夜|摔了一跤|就|正在|要|开始|得|了|，){0,4}${ILL_ZH}(?!的(?:时候|人|话)|吗|么|保险|证明)`, 'iu')],
        ['own', new RegExp(`(?<![你您他她][^，。！？]{0,6})(?:陪|带|送|照顾|伺候|接)(?:着|了|完)?(?:我|我家|我们家)?(?:的)?${CLOSE_ZH}(?:，)?(?:去|在|到|跑|来|做|住|一起去|看)(?:了|完|着)?(?:医院|住院|化疗|透析|手术|看病|急诊|复查|打点滴|挂水|看急诊|做手术|icu|病房|陪床)(?!上班|工作|的时候|吗)`, 'u')],
        ['own', new RegExp(`(?<![你您他她][^，。！？]{0,6})(?:在医院|去医院|医院里|icu外|医院)(?:陪|照顾|看望|守着|陪护|伺候)(?:着|了)?(?:我|我家)?(?:的)?${CLOSE_ZH}`, 'u')],
      ],
    },

    fr: {
      named: ['malade|hôpital|hopital|urgences|cancer|chimio|opéré|opérée|opération|alzheimer|parkinson|avc|fièvre|grippe|hospitalisé|hospitalisée|réanimation|soins intensifs|gastro|varicelle|covid|tumeur|infarctus|mourant|mourante'],
      notNamed: ['truc de malade|t\'es malade|travaille à l\'hôpital|bosse à l\'hôpital'],
      patterns: [
        ['past', /\b(?:mort|morte|décédée?|guérie?|était malade|sortie? de l['’]hôpital|il y a \w+ ans|quand j['’]étais)\b/iu],
        ['asked', /\?\s*$/u],
        ['denied', /\b(?:n['’]est pas|n['’]a pas|pas malade|jamais malade)\b/iu],
        ['wished', /\bsi (?:ma|mon|mes)\b/iu],
        ['own', /\b(?:ma|mon|mes|notre|nos)\s+(?:petite?\s+|grande?\s+|meilleure?\s+)?(?:mère|mere|père|pere|mamie|mami|papi|papy|grand-?\s?mère|grand-?\s?père|grands-parents|parents|frère|s(?:oe|œ)ur|fils|fille|mari|femme|copain|copine|conjoint|conjointe|tante|oncle|cousine?|pote|amie?|bébé|belle-mère|beau-père)\s+(?:(?:est|a|sont|ont|s['’]est|vient d['’]|reste|toujours|encore|très|bien|fait|un|une|le|la|l['’]|à|aux|en|été|eu|de|retournée?|gravement|fait) ?){1,5}(?:malades?|hôpital|hopital|urgences|cancer|chimio|opérée?s?|hospitalisée?s?|alzheimer|parkinson|avc|fièvre|grippe|réanimation|réa|soins intensifs|gastro|varicelle|covid|tumeur|infarctus)(?!\p{L})/iu],
      ],
    },
  },
  segments: [],
})
