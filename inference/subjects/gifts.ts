/** The writer buys or makes presents for others. What one gets is none. */
import { defineSubject } from '../subject.ts'
import { iDid } from '../text/standing/english-clauses.ts'

const PRESENT = '(?:gifts?(?! (?:card for (?:me|my)|shop|wrap|receipt|horse|from|bag)\\b)|presents?(?! (?:from|perfect|tense|day|a|at|the|to (?:me|us))\\b)|pressies?|prezzies?|secret santa)'
const RECIPIENT = "(?:him|her|them|you|u|ya|everyone|everybody|a (?:friend|mate|colleague)|mum|mom|dad|nan|gran|the (?:kids|wife|hubby|girls|boys|boss|team|bride|couple|teacher|teachers|neighbours)|(?:my|our) \\S+)"
const GIVEN = '(?:gifts?|presents?|pressies?|prezzies?)'
/** Whom they are for stands behind, and makes nothing somebody else's. */
const REST = '[^.!?,;\\n"”]*'
/** Whom Chinese presents are for. */
const FOR_ZH = '(?:给|为|帮|送(?:给)?|俾)(?!我(?:买|送|挑|准备|带|做|$|的|，|。))'
const GIFT_ZH = '(?:礼物|礼品|红包(?!封面|雨|群)|利是|伴手礼|份子钱?|贺礼|手信|生日蛋糕|花束|鲜花)'

export default defineSubject({
  key: 'gifts',
  kind: 'doing',
  fact: { en: 'buys presents for others', zh: '给别人买礼物' },
  sensitive: null,
  words: {
    en: {
      named: ['gift|gifts|present|presents|pressie|pressies|prezzie|prezzies|secret santa|stocking fillers|gifting|ang bao|ang pow|red packet'],
      notNamed: [
        'at present|present day|present perfect|present tense|present moment|present company|present a|present the|present my|present our|present your|present at|present in|is present|was present|are present|were present|be present|gift of the gab|a gift to sing|gift horse|gifted',
        'gift shop|gift from god|gift to mankind|the gift of|has a gift|have a gift for|god\'s gift|present value|present location|present address|present job|i present|presenting|all present|present and|presents itself|presents a|presents the|present day|birthday present to myself|present to myself|gift to myself|gift for myself|present for myself',
      ],
      routine: ['my secret santa is for|wrapping presents|wrapping gifts|wrapping the presents|wrapping the gifts|wrapped the presents|wrapped all the presents|wrapped the gifts|christmas presents bought|presents all bought|presents all wrapped|bought all my presents|done my christmas shopping|finished my christmas shopping|prepare ang bao for'],
      notRoutine: ['wrapping presents is|wrapping gifts is|hate wrapping presents|love wrapping presents'],
      elsewhere: ['gift from|present from|presents from|gifts from|pressie from|prezzie from|got me a present|got me a gift|bought me a present|bought me a gift|gave me a present|gave me a gift|my birthday presents|opening presents|opened my present|opened my presents|unwrapping my'],
      denied: ['no presents this year|no gifts this year|don\'t do presents|dont do presents|don\'t do gifts|not buying presents|not doing presents|not doing secret santa|never buy presents|never buy gifts'],
      planned: ['need to buy a present|need to get a present|need to buy a gift|need to get a gift|have to buy a present|have to get a present|looking for a present|looking for a gift|gift ideas|present ideas'],
      patterns: [
        ['other', /\b(?:bought|got|gave|sent|brought|made)\s+(?:me|us)\b[^.!?]{0,24}\b(?:gift|present|pressie|prezzie)s?\b/iu],
        ['planned', /\b(?:need|have|gotta|got|must|should|wanna|want|gonna|going|will|supposed|forgot|trying|dunno what|no idea what|what should i)\b(?: to| i)?\s+(?:buy|get|find|order|pick up|wrap|send|give)\b[^.!?]{0,30}\b(?:gift|present|pressie|prezzie)s?\b/iu],
        ['own', iDid(`(?:bought|buying|ordered|ordering|sent|sending|made|making|found|finding|picked up|picking up|chose|choosing|picked out|knitted|sorted) (?!(?:me|us|myself|a house)\\b)(?:(?!from\\b)[^\\s.!?]+ ){0,6}${PRESENT}(?! (?:card )?for (?:me|myself))${REST}`)],
        ['own', iDid(`(?:got|getting|gave|giving|brought|bringing) ${RECIPIENT} (?:(?!from\\b)[^\\s.!?]+ ){0,4}?${GIVEN}${REST}`)],
        ['own', iDid(`(?:wrapped|wrapping|posted|posting|hid|hiding|bought|buying|got|getting|gave|brought) (?:all |up )?(?:(?!from\\b)[^\\s.!?]+ ){0,4}${PRESENT} for (?!me\\b|myself|my (?:birthday|bday|\\d))${REST}`)],
        ['own', iDid(`(?:wrapped|wrapping|ordered|sorted|posted|posting|hid|hiding) (?:all |up )?(?:the |her |his |their |everyone['’]?s |[a-z]+['’]s? |the [a-z]+['’]s? )(?:\\S+ ){0,2}${PRESENT}${REST}`)],
        ['own', iDid('(?:gave|giving|packed|packing|prepared|preparing) (?:\\S+ ){0,3}(?:ang ?bao|ang ?pow|red packet)s?')],
      ],
    },

    zh: {
      named: ['随了|礼物|礼品|红包|利是|伴手礼|份子|份子钱|随礼|贺礼|手信|生日蛋糕|花束|鲜花'],
      notNamed: ['跟随了|伴随了|追随了|随了他|随了她|抢红包|红包封面|红包雨|红包群|发红包口令|红包福利|领红包|红包到账|礼物说|最好的礼物|大自然的礼物|上天的礼物|礼品卡余额|礼品盒子|鲜花饼|刷礼物|送礼物给主播'],
      routine: ['随份子|随了份子|随礼了|包了个红包给|挑了好久礼物|给你带了礼物|给你带礼物|给你准备了礼物|给你买了礼物|给大家带了手信|买咗手信|买咗礼物'],
      notRoutine: ['不用随份子|要不要随份子|不随份子'],
      elsewhere: ['收到礼物|收到的礼物|收到红包|收到一份礼物|送我的礼物|给我的礼物|送我礼物|给我买礼物|给我买的礼物|给我发红包|给我红包|送给我的|我的生日礼物|领到红包'],
      denied: ['不送礼物|没送礼物|没买礼物|不买礼物|没准备礼物|不随份子|从不送礼|不用买礼物'],
      planned: ['想买礼物|要买礼物|准备买礼物|打算买礼物|不知道送什么礼物|送什么礼物好|该送什么|挑礼物中'],
      patterns: [
        ['asked', /(?:送|买|挑|准备|包)[^，。！？]{0,8}(?:什么|啥|多少|哪种)[^，。！？]{0,6}(?:礼物|红包|份子|贺礼|好|合适)|礼物[^，。！？我]{0,5}(?:吗|没有?[？?]|[？?])/u],
        ['other', /(?:他|她|你|您|男朋友|女朋友|老公|老婆|闺蜜|朋友|同事|我[爸妈哥姐弟妹]|爸妈|有人|学生|公司|老板)[^，。！？]{0,6}(?:送|给|买)(?:了|给)?我[^，。！？]{0,10}(?:礼物|红包|礼品|手信|花)|(?:收到|拿到|领到|抢到)[^，。！？]{0,10}(?:礼物|红包|礼品|花)/u],
        ['planned', /(?:想|要|准备|打算|该|得|考虑|计划|还没|还要)(?:去|先|再)?(?:给|为|帮|送)[^，。！？了]{1,10}(?:买|送|挑|准备|选|包)?[^，。！？了]{0,6}(?:礼物|红包|礼品|份子)(?!了)/u],
        ['own', new RegExp(`(?<![你您他她谁][^，。！？给]{0,4})(?:我|刚|昨天|今天|终于|已经|偷偷|又|也|还|顺便|，|^|\\s)+${FOR_ZH}(?:[^，。！？我]|我(?=[爸妈哥姐弟妹爷奶外老女男闺朋们家儿])){1,10}(?:买|挑|选|准备|做|订|寄|送|带|包|发)(?:了|好了?|到|咗|完)(?!吗)[^，。！？]{0,10}${GIFT_ZH}(?!吗)`, 'u')],
        ['own', new RegExp(`(?<![你您他她谁][^，。！？]{0,4})(?:买|挑|选|准备|做|订|寄|送|包)(?:了|好了?|咗|完)(?!吗)[^，。！？我]{0,8}${GIFT_ZH}(?:给|送|俾|寄给|要送)(?!我(?!妈|爸|哥|姐|弟|妹|老|女|男|闺|奶|爷|外|们))`, 'u')],
        ['own', new RegExp(`(?<=^|[，。！？\\s]|我|刚|昨天|今天)送(?:了|给)(?!我(?!妈|爸|哥|姐|弟|妹|老|女|男|闺|奶|爷|外|们))[^，。！？你]{1,10}${GIFT_ZH}(?!吗)`, 'u')],
        ['own', /(?<![你您他她谁别][^，。！？]{0,6})(?:[^，。！？\s]{0,4}(?:结婚|婚礼|生娃|满月|升学宴|乔迁)[，,\s]?)?(?:我)?(?:随了?(?:份子|礼|[一二两三四五六八\d]+[百千块])|包了(?:个)?[^，。！？]{0,6}红包)(?!吗|给我)/u],
      ],
    },

    fr: {
      named: ['cadeau|cadeaux'],
      notNamed: ['papier cadeau|carte cadeau|cadeau empoisonné|c\'est cadeau|pas un cadeau|cadeau du ciel'],
      routine: ['j\'ai acheté un cadeau|j\'ai acheté le cadeau|j\'ai acheté les cadeaux|j\'ai acheté mes cadeaux|j\'ai trouvé un cadeau pour|j\'ai trouvé le cadeau|j\'ai pris un cadeau pour|j\'emballe les cadeaux|j\'ai emballé les cadeaux|je lui ai offert un cadeau|je lui ai acheté un cadeau|j\'ai commandé le cadeau|j\'ai commandé les cadeaux|j\'ai commandé un cadeau|mes cadeaux de noël sont prêts|on a acheté un cadeau|on lui a pris un cadeau|j\'ai fait mes achats de noël'],
      notRoutine: ['j\'ai acheté un cadeau pour moi'],
      patterns: [['own', /(?<![nt]['’])\b(?:j['’]ai|on a|nous avons)\s+(?:déjà |enfin |presque |aussi )?(?:acheté|commandé|trouvé|emballé|pris|choisi|fait)\s+(?![^.!?]*\bpour moi\b)[^.!?]{0,30}\bcadeaux?\b(?![^.!?]*\?)/iu]],
      elsewhere: ['m\'a offert un cadeau|m\'ont offert un cadeau|reçu un cadeau|reçu des cadeaux|mon cadeau d\'anniversaire'],
      denied: ['pas de cadeaux cette année|pas de cadeau cette année'],
      planned: ['faut que j\'achète un cadeau|je dois acheter un cadeau|idée cadeau|idées cadeaux|cherche un cadeau'],
    },
  },
  categories: ['gifts'],
  sorts: {
    birthday: /birthday|bday|b-day|生日|anniversaire/iu,
    christmas: /christmas|xmas|secret santa|stocking|圣诞|no[ëe]l/iu,
    'new year': /ang ?bao|ang ?pow|red packet|new year|过年|春节|新年|红包|利是/iu,
    wedding: /wedding|bride|groom|couple|hen do|结婚|婚礼|份子|随礼|贺礼|mariage/iu,
    'valentine': /valentine|anniversary|情人节|七夕|纪念日|520/iu,
    "mother's day": /(?:mother|father|mum|dad|parent)['’]?s['’]? day|母亲节|父亲节|fête des/iu,
  },
  segments: ['1420'],
})
