/**
 * The writer's employer by its kind: a school, a hospital, a bank … What they do there is `job` and the occupation's; where
 * one is a pupil, a patient or a customer is none.
 */
import { defineSubject } from '../subject.ts'

const KIND_OF = '(?:school|academy|kindergarten|nursery|creche|preschool|daycare|university|uni|college|hospital|clinic|surgery|gp practice|dental practice|care home|pharmacy|bank|building society|credit union|council|town hall|city hall|ministry|government|government department|govt|civil service|police station|court|fire station|post office|tax office|factory|plant|mill|warehouse|fulfil+ment cent(?:er|re)|start[- ]?up|scale[- ]?up|shop|store|supermarket|boutique|bookshop|bookstore|market stall|restaurant|caf[eé]|coffee shop|pub|bar|hotel|bakery|takeaway|nightclub|law firm|nhs|amazon warehouse|tesco|asda|sainsbury[\'’]?s|lidl|aldi|walmart|target|costco|ikea|starbucks|mcdonald[\'’]?s|greggs|hsbc|barclays|lloyds|dbs|ocbc|uob|charity|ngo|non[- ]?profit)'
const PLACE = `(?:(?:a|an|the|my|our|this|one of the|some) )?(?:(?!(?:home|my|his|her|if|that|and|with|who|where|as|from)\\b)[\\w’'-]+ ){0,3}?${KIND_OF}(?! (?:uniform|run|bus|project|stuff|essay|homework|paper|work|assignment|tie|play))`
const STILL = '(?:(?:still|currently|now|also|only|just|actually|really|mostly|usually|full[- ]time|part[- ]time|nights|days|weekends|evenings|mainly|here) ){0,3}'
const HELPS = "(?:i|we|i['’]?ve|i['’]?m|i am|we['’]?re)"
const NOT_SO = "(?<!\\b(?:if|wish|unless|imagine|hope|did|do|should|could|would|can|will|may|before|where|what|why|how|when|until|that|like|as if) )"
/** Where one sits with a laptop. */
const NO_LAPTOP = '(?!(?:a|the|this|my) (?:\\S+ )?(?:caf[eé]|coffee shop|library|hotel|pub|bar|starbucks)\\b)'
const AT_ZH = '(?:在|于|进了?|去了?|入职了?|是)'
const WORK_ZH = '(?:上班|工作|打工|任职|当老师|教书|教[^，。！？]{1,3}|任教|当班主任|当护士|当医生|当柜员|当店员|当销售|做销售|做会计|当会计|当保安|做保安|当财务|做财务|做前台|做行政|当公务员|兼职|值班|值夜班|规培|轮转|坐诊|混|搬砖|打螺丝|做科研|当辅导员|搞科研|当厨师|端盘子|做服务员|当服务员|返工)'
const SCHOOL_ZH = '(?:(?:一所|一家|一个|某|公立|私立|国际|民办|乡镇|村里的?|县里的?|市里的?|老家的?|附近的?)*(?:小学|中学|初中|高中|幼儿园|职高|中专|技校|培训学校|学校)(?:里)?)'
const UNI_ZH = '(?:(?:一所|某|一个|民办|双一流)*(?:大学|高校|高职|大专院校|学院)(?:里)?)'
const HOSPITAL_ZH = '(?:(?:一家|三甲|市|县|区|社区|中|儿童|妇幼|口腔|私立|公立|省|人民|第[一二三四五])*(?:医院|诊所|卫生院|卫生所|急诊科?|icu|门诊|保健院|药房)(?:里)?)'
const BANK_ZH = '(?:(?:一家|某|四大|城商|农商|国有|股份制)*(?:银行|支行|分行|农信社|信用社|网点|工行|建行|农行|中行|招行|交行)(?:里)?)'
const GOV_ZH = '(?:体制内?|机关|事业单位|政府|街道办?|居委会|村委会|社区居委会|税务局|公安局|派出所|法院|检察院|教育局|财政局|国企|央企|烟草局|国家电网|乡镇政府|镇政府|区政府|市政府|市监局|海关|环保局|民政局|统计局)(?:里)?'
const FACTORY_ZH = '(?:(?:一家|某|电子|服装|食品|汽车|玩具|台资|老家的?)*(?:厂里?|工厂|车间|流水线|富士康|比亚迪|仓库))'
const STARTUP_ZH = '(?:(?:一家|某)*(?:创业公司|初创公司|初创企业|创业团队|小创业公司))'
const SHOP_ZH = '(?:(?:一家|某|楼下的?|服装|手机|母婴|化妆品|水果|便利|专卖|百货|眼镜|电器)*(?:便利店|超市|商场|专柜|门店|服装店|手机店|水果店|书店|药店|店里|商店|眼镜店|屈臣氏|优衣库|宜家))'
const FOOD_ZH = '(?:(?:一家|某|楼下的?|星级|五星)*(?:餐厅|饭店|酒店|咖啡店|咖啡馆|奶茶店|火锅店|面馆|酒吧|烘焙店|星巴克|麦当劳|肯德基|海底捞|瑞幸|蜜雪冰城|后厨|食堂))'
const ANY_ZH = `(?:${SCHOOL_ZH}|${UNI_ZH}|${HOSPITAL_ZH}|${BANK_ZH}|${GOV_ZH}|${FACTORY_ZH}|${STARTUP_ZH}|${SHOP_ZH}|${FOOD_ZH})`

export default defineSubject({
  key: 'employer',
  kind: 'state',
  fact: { en: 'works for an employer of a kind', zh: '在某类单位工作' },
  sensitive: null,
  namesTellNothing: true,
  words: {
    en: {
      named: [
        'work part time|work full time|work nights|work shifts|work at|work in|work for|working at|working in|working for|worked at|employed at|employed by|teach at|teach in|teaching at|job at|job in|shift at|shifts at|civil servant|civil service|nights at|started at|for the council|for the nhs|our ward|my ward|the ward|my branch|our branch|our warehouse|our factory|our startup|our start up|my pupils|the staff room|staffroom|behind the till|on the tills|on the shop floor',
      ],
      patterns: [
        ['past', /\b(?:used to|formerly|years ago|when i (?:was|worked)|back when|my (?:old|last|previous|first|ex) (?:job|employer|school)|until (?:last|20|i)|before i|left (?:the|my)|quit (?:the|my)|no longer)\b/iu],
        ['denied', new RegExp(`\\b(?:don['’]?t|do not|never|not|no longer|dun|ain['’]?t)\\s+(?:\\S+ )?(?:work(?:ing)?|employed|teach(?:ing)?) (?:at|in|for|by) ${PLACE}`, 'iu')],
        ['elsewhere', /\b(?:volunteer(?:ing|ed)?|placement|work experience|intern(?:ing|ed)?|interview(?:ed|ing)?|apply(?:ing)?|applied|homework|assignment|essay|coursework|laptop|remotely|from (?:a|the) (?:caf[eé]|coffee shop|library|hotel|pub))\b/iu],
        ['planned', /\b(?:want(?:s|ed)? to|wanna|would (?:love|like)|['’]d (?:love|like)|hope to|hoping to|going to|gonna|might|may|will|['’]ll|dream of|thinking of|considering|planning to|could|should|start(?:ing)? (?:next|on|in))\s+(?:\S+ ){0,2}(?:work|working|teach|be a civil servant|join)\b/iu],
        ['own', new RegExp(`${NOT_SO}\\b(?:i|we)(?:['’]?ve)? ${STILL}(?:work|work nights|work shifts|teach|have worked|['’]ve worked) ${STILL}(?:\\S+ )?(?:at|in|for) ${PLACE}(?![^.!?]{0,40}\\?)`, 'iu')],
        ['own', new RegExp(`${NOT_SO}\\b(?:${HELPS}|been|still|now|currently|busy|tired of|sick of|love|hate|enjoy) ${STILL}(?:working|employed|teaching) ${STILL}(?:at|in|for|by) ${NO_LAPTOP}${PLACE}(?![^.!?]{0,40}\\?)`, 'iu')],
        ['own', new RegExp(`(?:^|[.!?\\n]\\s*)(?:just |still )?working ${STILL}(?:at|in|for) ${NO_LAPTOP}${PLACE}(?![^.!?]{0,40}\\?)`, 'iu')],
        ['own', new RegExp(`${NOT_SO}\\b(?:i|we)(?:['’]?ve| have) ${STILL}worked ${STILL}(?:at|in|for) ${PLACE}(?=[^.!?]{0,20}\\b(?:since|for)\\b)(?![^.!?]*\\?)`, 'iu')],
        ['own', new RegExp(`(?<!\\b(?:his|her|your|their|the|a) )\\b(?:my |on |on my |another |double |long |late |night |day |early |just finished (?:a |my )?|finished my |extra |back to back |10 hour |12 hour )+(?:job|shifts?|nights?) (?:at|in) ${PLACE}(?![^.!?]{0,40}\\?)`, 'iu')],
        ['own', /\b(?:i['’]?m|i am|we['’]?re) (?:an? )?(?:junior |senior |mere |lowly |boring )?civil servant|\bas a civil servant,? i\b|\bi work in (?:the )?civil service\b/iu],
        ['own', /\b(?:on|at|in) (?:our|my) (?:ward|branch|factory|warehouse|start-?up)\b(?=[^.!?]{0,50}\b(?:we|us|i|short[- ]staffed|today|again|tonight|shift|everyone)\b)(?![^.!?]*\?)/iu],
        ['own', /\b(?:i['’]?m|i am|been|was|stuck|another day|all day|all morning) (?:\S+ )?(?:on the tills?|behind the till|on the shop floor|in the staff ?room)\b(?![^.!?]*\?)/iu],
      ],
    },

    zh: {
      named: ['上班|工作|打工|任职|教书|任教|当老师|值班|值夜班|规培|轮转|打螺丝|我们医院|我们科室|我们银行|我们支行|我们网点|我们行里|我们厂|我们车间|我们局|我们单位|我们店|体制内|公务员|编制|事业编|国企|央企|我们学校|我们幼儿园|我院|我们创业公司|进厂|兼职|当班主任|坐诊|搬砖|我们系|返工|混|辅导员|端盘子|科研|教语文|教数学|教英语|教物理|教化学|教体育|教音乐|教美术|教历史|当护士|当医生|当柜员|当店员|当保安|当会计|当厨师|做服务员|当服务员|做前台|做行政|做财务|做销售|做保安'],
      patterns: [
        ['past', /(?:以前|之前|曾经|曾|当年|上份工作|上一份|原来|刚毕业(?:时|那)|那时候|前公司|辞了|离职|不在)[^。！？]{0,14}(?:上班|工作|打工|教|单位|医院|银行|厂|体制)/u],
        ['asked', /(?:上班|工作|体制内|国企|银行|医院|学校|厂)[^，。！？我]{0,6}(?:吗|么(?=[？?]|$)|怎么样|好不好|累不累|[？?])/u],
        ['other', new RegExp(`(?:你|您|他|她|我(?:爸|妈|哥|姐|弟|妹|舅|叔|姨|姑|朋友|同学|闺蜜|室友|老公|老婆|男朋友|女朋友|对象)|爸|妈|老公|老婆|男朋友|女朋友|男友|女友|对象|朋友|同学|闺蜜|室友|邻居|相亲对象|儿子|女儿|听说|有人|谁|网友)(?!们?(?:都)?(?:羡慕|觉得|说我|问我|以为我|嫌我|劝我|让我))[^，。！？我]{0,8}(?:${ANY_ZH}[^，。！？]{0,4}${WORK_ZH}|体制内|公务员|国企|央企|事业编)`, 'u')],
        ['wished', /(?:如果|要是|假如|好想|想要?|希望|羡慕|打算|准备|考虑|梦想|考上?|面试|应聘|投了?|争取|劝|建议|应该|千万|值得)(?!了)[^，。！？]{0,10}(?:上班|工作|打工|体制|国企|央企|银行|医院|学校|厂|编制|公务员|教书|老师)/u],
        ['denied', new RegExp(`(?:不是|没有?|不|不想|再也不)(?:再)?(?:在|去|进)?[^，。！？]{0,4}${ANY_ZH}[^，。！？]{0,3}(?:${WORK_ZH}|的人|里的)?`, 'u')],
        ['own', new RegExp(`(?:我|俺|本人|咱)(?!们?(?:爸|妈|哥|姐|弟|妹|朋友|同学))(?:们)?(?:现在|目前|还|一直|也|就|是|都|已经|今天|今年|毕业后|每天|天天|，|平时|周末|暑假){0,4}${AT_ZH}${ANY_ZH}[^，。！？你他她]{0,4}${WORK_ZH}(?!吗|的(?:人|朋友|同学|姐妹))`, 'u')],
        ['own', new RegExp(`(?<=^|[，。！？\\s])(?:每天|天天|今天|又|还|继续|现在|目前|周末|还在|终于|暑假|今晚|一直){0,3}在${ANY_ZH}[^，。！？你他她]{0,4}${WORK_ZH}(?:的我|第[一二三四五六七八九十\\d]+[年天]|了?[一二两三四五六七八九十\\d]+(?:个)?[年月天]|，|。|！|$|中|呢|到|累|好累)(?!吗)`, 'u')],
        ['own', /我(?:们)?(?:现在|目前|也|就|都|已经|虽然|是|在)*(?:在)?(?:体制内(?!的人)|国企|央企)(?:的|里|上班|工作|混|躺平|呆|待|，|。|$)(?!吗)|我(?:现在|也|就|是|一个|个|名|当|基层|小|，)*(?:公务员|事业编|选调生)(?!考试|吗|面试|笔试)|我(?:现在|已经|也)*有编制|(?:单位|我这)(?:是)?(?:体制内|事业编)/u],
        ['own', /(?<![你您他她给][^，。！？]{0,4})我们(?:医院|科室|支行|分行|网点|行里|厂(?:里)?|车间|工厂|局里?|机关|街道办?|店里?|门店|幼儿园|创业公司)(?!对面|附近|门口的|旁边|哪|挂号|去吧|吃|的人|见|买|逛|长(?!又|说|让))[^，。！？你]{0,2}(?=又|也|都|最近|今天|明天|这|要|不|没|有|的|里|开|发|加|忙|缺|来|今年|工资|效益|食堂|领导|年底|昨|放|裁|已|还|太|真|就|，|在|规定|招)/u],
        ['own', /(?<![你您他她])我们(?:学校|大学|学院|系里?)[^，。！？]{0,6}(?:评职称|教研组|教研|老师(?:工资|办公室|们开会)|备课|招我|教职工|绩效|青年教师)|(?:我|我们)(?:学校|班)[^，。！？]{0,3}(?:家长会|监考|晚自习)[^，。！？]{0,4}(?:我要?|轮到我)(?:看|值|监|主持)/u],
        ['own', /(?:我|，|^|今天|又|还在)(?:进厂|在厂里|在电子厂|在富士康)(?:打螺丝|上班|打工|加班|流水线)/u],
      ],
    },

    fr: {
      named: ['je travaille|je bosse|j\'enseigne|fonctionnaire|on travaille|je taffe'],
      patterns: [
        ['past', /\b(?:avant|j['’]ai travaillé|je travaillais|je bossais|ancien)\b/iu],
        ['asked', /\?\s*$/u],
        ['wished', /\b(?:voudrais|aimerais|rêve|si je|envie de)\b/iu],
        ['own', /\bje (?:travaille|bosse|taffe|suis employée?) (?:\S+ ){0,3}?(?:dans|à|au|chez|pour|en) (?:\S+ ){0,3}?(?:l['’]|d['’])?(?:école|collège|lycée|crèche|fac|université|hôpital|hopital|clinique|ehpad|pharmacie|banque|mairie|préfecture|ministère|état|usine|entrepôt|start-?up|magasin|boutique|supermarché|carrefour|leclerc|restaurant|resto|bar|hôtel|boulangerie)(?!\p{L})/iu],
        ['own', /\bj['’]enseigne (?:\S+ ){0,3}?(?:à|au|en|dans) (?:\S+ ){0,3}?(?:l['’])?(?:école|collège|lycée|fac|université|primaire|maternelle)(?!\p{L})/iu],
        ['own', /\bje suis fonctionnaire\b/iu],
      ],
    },
  },
  sorts: {
    university: /\b(?:university|uni|college|fac|université)\b|大学|高校|高职|大专院校|学院|辅导员|我们系|青年教师/iu,
    school: /\b(?:school|academy|kindergarten|nursery|creche|preschool|daycare|pupils|staff ?room|j['’]enseigne|collège|lycée|crèche)\b|école|小学|中学|初中|高中|幼儿园|职高|中专|技校|学校|班主任|教研|监考|晚自习/iu,
    hospital: /\b(?:hospital|clinic|surgery|gp practice|dental practice|care home|pharmacy|nhs|ward|clinique|ehpad|pharmacie)\b|hôpital|hopital|医院|诊所|卫生|急诊|icu|门诊|保健院|药房|科室|坐诊|规培/iu,
    bank: /\b(?:bank|building society|credit union|hsbc|barclays|lloyds|dbs|ocbc|uob|branch|banque)\b|银行|支行|分行|网点|行里|农信社|信用社|[工建农中招交]行/iu,
    government: /\b(?:council|town hall|city hall|ministry|government|govt|civil serv\w+|police station|court|fire station|tax office|post office|mairie|préfecture|ministère|fonctionnaire)\b|état|体制|机关|事业|政府|街道|居委会|村委会|局|派出所|法院|检察院|国企|央企|烟草|国家电网|海关|公务员|选调生|编制/iu,
    factory: /\b(?:factory|plant|mill|warehouse|fulfil+ment|usine|entrepôt)\b|厂|车间|流水线|富士康|比亚迪|仓库|打螺丝/iu,
    'start-up': /\b(?:start-?\s?up|scale-?\s?up)\b|创业|初创/iu,
    hospitality: /\b(?:restaurant|resto|caf[eé]|coffee shop|pub|bar|hotel|hôtel|bakery|takeaway|nightclub|starbucks|mcdonald['’]?s|greggs|boulangerie)(?!\p{L})|餐厅|饭店|酒店|咖啡|奶茶|火锅|面馆|酒吧|烘焙|星巴克|麦当劳|肯德基|海底捞|瑞幸|蜜雪|后厨|食堂/iu,
    shop: /\b(?:shop|store|supermarket|boutique|bookshop|bookstore|tesco|asda|sainsbury['’]?s|lidl|aldi|walmart|target|costco|ikea|tills?|magasin|supermarché|carrefour|leclerc)(?!\p{L})|便利店|超市|商场|专柜|门店|店|屈臣氏|优衣库|宜家/iu,
  },
  segments: ['38'],
})
