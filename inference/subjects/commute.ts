/** How the writer gets to work, school or university; the sort is the means: train, underground, bus, car, bicycle, scooter, on foot, taxi. */
import { defineSubject } from '../subject.ts'
import { asks, longAgo, means, othersDo, denies } from '../text/standing/chinese-clauses.ts'
import { iDid, notI } from '../text/standing/english-clauses.ts'

const TO = '(?:(?:in ?to|to|for|into) (?:my |the |our )?(?:work|office|job|school|sch|uni|university|college|campus|lectures?|shift|workplace|lab)|in to work|in every day|in every morning)(?! (?:party|christmas|xmas|do\\b|drinks|trip|play|fair|reunion|out|camp|run\\b|with (?:my|the) (?:kids?|son|daughter|children|little)|event|on (?:my|the|a) \\S+|ethic|experience))'
const LINE = '(?:train|tube|subway|metro|mrt|lrt|bus|coach|tram|ferry|overground|underground|shuttle|rer|bart|dlr|el|amtrak|caltrain|\\d+ bus)'
const TAKE = '(?:take|taking|took|tk|catch|catching|caught|get|getting|got|ride|riding|rode|board|boarding)'
/** Not somebody whom one takes there. */
const NOBODY = '(?!(?:him|her|them|my|our|his|the (?:kids?|boys?|girls?|children|baby|little)|you|u|ya|someone|people|us|me|mum|mom|dad)\\b)'
const BY_SELF = '(?:drive|drove|driving|cycle|cycling|cycled|bike|biking|biked|bicycling|walk|walking|walked|scoot|scooting|scooted|ride my (?:bike|bicycle|scooter|e-?bike|motorbike)|riding my (?:bike|bicycle|scooter|motorbike)|rode my (?:bike|bicycle|scooter|motorbike)|jog|jogging|uber|ubering|ubered|grab|carpool|carpooling|carpooled|commute|commuting|commuted)'
const NOT_BEFORE = "(?<!\\b(?:if|wish|unless|imagine|hope|until|though|whenever|did|do|should|could|would|can|will|may|shall|pretend|before|where|what|why|how|when|used to) )"
const ALWAYS = "(?:(?:always|usually|normally|still|mostly|just|now|only|also|often|sometimes|generally|have to|need to|gotta|get to|either|actually|mainly|currently|happily) ){0,3}"
const WORK_ZH = '(?:上班|上学|去公司|到公司|去单位|到单位|去学校|回公司|返工|返学|去上课|通勤)'
const MODE_ZH = '(?:地铁|轻轨|港铁|捷运|公交车?|巴士|班车|校车|厂车|高铁|动车|城际|火车|电车|轮渡|顺风车|网约车|出租车|的士|滴滴)'
const RIDE_ZH = `(?:(?:坐|搭|挤|乘|赶|等|转|倒)(?:着|了|完)?(?:(?:(?:\\d+|[一二三四五六七八九十]+)号线)?(?:的)?${MODE_ZH}|(?:\\d+|[一二三四五六七八九十]+)号线)|(?:开车|自驾|开着车|揸车)|骑(?:着|了)?(?:我的?|共享)?(?:自行车|单车|电动车|电瓶车|小电驴|电驴|摩托车?|车|小黄车|小蓝车|平衡车|滑板车)|走路|步行|走着|跑步|打(?:车|的|滴滴)|拼车)`
/** The whole of it, either way round. */
const WAY_ZH = `(?:${RIDE_ZH}(?:\\d+分钟|半个?小时|[一二两\\d]个?多?小时|四十分钟|二十分钟)?(?:去|来|回)?${WORK_ZH}|${WORK_ZH}(?:路上|的路上|都是|都|就|一般|每天|基本|一直|全靠|只能|得|要|是|天天|靠|我|，|单程|也){0,4}${RIDE_ZH})`

export default defineSubject({
  key: 'commute',
  kind: 'doing',
  fact: { en: 'commutes', zh: '通勤方式' },
  sensitive: null,
  namesTellNothing: true,
  words: {
    en: {
      named: ['commute|commuting|commuter|commuted|to work|into work|in to work|to the office|into the office|to office|to school|to sch|to uni|into uni|to university|to college|to campus|onto campus|to class|for work|for school|to my office|to my job|to the lab|to lectures|to my shift|in every day|in every morning|for uni|for class|for my shift|at the office|at work|outside the office|near the office|behind the office|by the office|outside work|near work'],
      notNamed: ['to work with|to work out|to work it out|to work for|to work together|to work hard|how to work|have to work|need to work|want to work|got to work|going to work on|going to work out|to class it up|not to work|way to work it'],
      routine: ['my commute is|my commute was|my commute takes|my morning commute|my commute home|on my commute|my bike commute|my train commute|my bus commute'],
      notRoutine: ['your commute is', 'no commute'],
      denied: ['don\'t commute|dont commute|no commute|i work from home|working from home every day|wfh full time|fully remote|i\'m fully remote'],
      patterns: [
        ['past', /\b(?:when|back when) (?:i|we) (?:lived|worked|was|were|went|studied|had)\b|\b(?:in|during) (?:high school|primary school|secondary school|my old job|those days)\b|\bmy (?:old|last|previous) (?:job|office|commute)\b|\bused to (?:drive|cycle|bike|walk|take|commute|get|catch|ride)\b|\bback then\b|\bas a (?:kid|child|student)\b/iu],
        ['denied', notI(`(?:${BY_SELF}|${TAKE} the ${LINE}) [^.!?]{0,12}(?:work|office|school|sch|uni|campus|college)`)],
        ['planned', /\b(?:might|may|will|gonna|going to|thinking (?:of|about)|want to|wanna|planning to|plan to|could|should|maybe|considering|hope to|would|i['’]?ll|we['’]?ll|i['’]?d)\s+(?:\S+ ){0,2}(?:drive|driving|cycle|cycling|bike|biking|walk|walking|take|taking|commute|commuting|catch|get|scoot|start)\b/iu],
        ['own', new RegExp(`${NOT_BEFORE}\\b(?:i|we)\\s+${ALWAYS}(?:take|catch|get|ride|tk) (?:(?:the|a|my|an) )?(?:\\S+ ){0,2}${LINE}(?: (?:\\S+ ){0,4}?)${TO}(?![^.!?]{0,40}\\?)`, 'iu')],
        ['own', new RegExp(`${NOT_BEFORE}\\b(?:i|we)\\s+${ALWAYS}(?:drive|cycle|bike|walk|scoot|ride my (?:bike|bicycle|scooter|motorbike|e-?bike)|carpool|commute|jog|uber) ${NOBODY}(?:\\S+ ){0,4}?${TO}(?![^.!?]{0,40}\\?)`, 'iu')],
        ['own', iDid(`(?:taking|took|catching|caught|getting|got|riding|rode|boarding) (?:(?:the|a|my|an) )?(?:\\S+ ){0,2}${LINE}(?: (?:\\S+ ){0,4}?)${TO}`)],
        ['own', iDid(`(?:drove|driving|cycling|cycled|biking|biked|walking|walked|scooting|scooted|riding my (?:bike|bicycle|scooter|motorbike)|rode my (?:bike|bicycle|scooter|motorbike)|carpooling|carpooled) ${NOBODY}(?:\\S+ ){0,4}?${TO}`)],
        ['own', /(?:^|[.!?,;\n]\s*|\b(?:lol|ugh|omg|i['’]?m|we['’]?re|am|stuck|still|now|sat|standing|crammed|reading) )on (?:the|my) (?:\S+ ){0,2}(?:train|tube|subway|metro|mrt|lrt|bus|coach|tram|ferry|overground|bike|dlr) (?:in)?to (?:my |the )?(?:work|office|school|sch|uni|campus|college|class)\b(?![^.!?]*\?)/iu],
        ['own', /\bmy (?:\S+ )?(?:train|tube|bus|tram|ferry|mrt|drive|walk|cycle|bike ride|bike|coach) (?:in)?to (?:work|the office|school|sch|uni|campus|college)\b(?![^.!?]*\?)/iu],
        ['own', /\bi commute (?:\S+ ){0,4}(?:by|on (?:the|a|my)|via|with the) (?:train|tube|bus|car|bike|bicycle|metro|mrt|subway|ferry|tram|scooter|motorbike|foot)\b|\bmy (?:\S+ )?commute (?:is|takes|involves|means)\b[^.!?]{0,24}\b(?:train|tube|bus|car|drive|bike|cycle|metro|mrt|subway|ferry|tram|walk|scooter)\b|\bmy (?:train|bus|tube|bike|car|cycle|tram|metro|mrt) commute\b/iu],
        ['own', /\b(?:mrt|train|tube|bus|subway|metro) (?:to (?:work|office|sch|school|uni)|was|is|so|damn|delayed|late|cancelled|breakdown|kena)\b[^.!?]{0,30}\b(?:late (?:for|to) (?:work|sch|school|class|my shift|uni)|again so i['’]?m late)\b/iu],
        ['own', /\b(?:parking|park|parked|car park)\b[^.!?]{0,14}\b(?:at|near|outside|by|behind) (?:my |the )?(?:work|office)\b(?![^.!?]*\?)/iu],
      ],
    },

    zh: {
      named: ['上班|上学|去公司|到公司|去单位|到单位|去学校|回公司|返工|返学|去上课|通勤|早高峰|晚高峰|班车|厂车'],
      notNamed: ['不上班|通勤装|通勤包|通勤风|上班族穿搭'],
      denied: ['不用通勤|不需要通勤|在家办公|居家办公|远程办公不用'],
      patterns: [
        ['other', new RegExp(othersDo(WAY_ZH).source, 'iu')], ['asked', asks(WAY_ZH)], ['past', longAgo(WAY_ZH)],
        ['past', /(?:以前|之前|曾经|刚毕业|上家公司|原来|那时候|小时候|读书时)[^。！？]{0,12}(?:上班|上学|通勤)/u],
        ['other', new RegExp(`(?:开车|骑车|走路|打车|坐[^，。]{0,4})?(?:送|接|陪|带)(?:着)?[^，。！？]{0,6}${WORK_ZH}`, 'u')],
        ['denied', denies(WAY_ZH, false)],
        ['planned', means(WAY_ZH)],
        ['own', new RegExp(`(?<![你您他她谁人][^，。！？]{0,6})(?:(?:我|咱|俺)(?!们?(?:公司|老板|同事|爸|妈|哥|姐|弟|妹|朋友|室友))[^，。！？你他她不没]{0,8}|(?<=^|[，。！？\\s~])(?:每天|天天|平时|一直|一般|早上|今早|今天|现在|都|还是|又|刚|正|在|只能|继续|照常|终于|周一|大早|一大早|这会儿|冒雨|下雨天|每天早上|日日|今朝|啱啱|要|得|还要|还得){0,5})(?:${WAY_ZH})(?!的(?:人|话|同学|朋友)|吗|么|比较|更|太累了吧|好还是|还是|方便吗)`, 'iu')],
        ['own', new RegExp(`(?<![你您他她谁][^，。！？]{0,6})(?:早高峰|晚高峰|通勤)[^，。！？你他她吗]{0,8}(?:${RIDE_ZH}|挤(?:成|上|不上|不进|得|到)|地铁|公交|班车)(?!的人|吗|广告)`, 'u')],
        ['own', /(?<![你您他她谁][^，。！？]{0,6})(?:上班|上学|返工)(?:路上|途中|的地铁上|的公交上|的班车上)[^，。！？你他她吗]{0,6}(?:地铁|公交|开车|骑车|走路|堵车|挤)/u],
        ['own', /(?:我|每天|天天|今天又|今早又|又)(?:坐|搭|赶|错过)(?:了)?(?:公司的?|单位的?)?(?:班车|厂车|校车)/u],
      ],
    },

    fr: {
      named: ['au boulot|au travail|au taf|au bureau|à l\'école|à la fac|en cours|au lycée|bosser'],
      patterns: [
        ['past', /\b(?:avant|quand j['’]étais|quand je travaillais|j['’]allais|je prenais|ancien)\b/iu],
        ['asked', /\?\s*$/u],
        ['denied', /\bje (?:ne )?(?:vais|prends|viens) pas\b/iu],
        ['own', /\bje (?:vais|viens|pars|me rends|suis allée?|rentre) (?:\S+ ){0,2}?(?:au (?:boulot|travail|taf|bureau|lycée)|à (?:l['’]école|la fac)|en cours|bosser) (?:\S+ ){0,2}?(?:en (?:train|rer|métro|bus|tram|voiture|vélo|trottinette|scooter|bagnole)|à (?:vélo|pied|pieds)|par le train)(?![\p{L}])/iu],
        ['own', /\bje (?:prends|reprends|chope) (?:le|la|mon|ma|l['’]) ?(?:train|rer|métro|bus|tram|voiture|vélo|trottinette|scooter)(?: \S+){0,3}? (?:pour aller |jusqu['’])?(?:au (?:boulot|travail|taf|bureau|lycée)|à (?:l['’]école|la fac)|en cours|bosser)(?![\p{L}])/iu],
        ['own', /\b(?:dans|en) (?:le |la |l['’])?(?:train|rer|métro|bus|tram|voiture|vélo)(?: \S+){0,3}? (?:pour aller |vers le |direction le )(?:au )?(?:boulot|travail|taf|bureau|cours)\b/iu],
      ],
    },
  },
  sorts: {
    metro: /\b(?:tube|subway|metro|mrt|lrt|underground|dlr|bart|métro)\b|地铁|轻轨|港铁|捷运|号线/iu,
    bus: /\b(?:bus|coach|tram|shuttle)\b|公交|巴士|班车|厂车|校车|电车/iu,
    train: /\b(?:train|rail|overground|rer|amtrak|caltrain)\b|高铁|动车|城际|火车/iu,
    bicycle: /\b(?:cycl\w*|bike|bikes|biking|biked|bicycle|vélo)\b|自行车|单车|小黄车|小蓝车|骑车/iu,
    scooter: /\b(?:scoot\w*|motorbike|moped|trottinette)\b|电动车|电瓶车|电驴|摩托|滑板车|平衡车/iu,
    taxi: /\b(?:uber\w*|taxi|grab)\b|打车|打的|打滴滴|网约车|出租车|的士|顺风车|拼车/iu,
    car: /\b(?:driv\w*|drove|car|carpool\w*|park\w*|voiture|bagnole)\b|开车|自驾|开着车|揸车/iu,
    foot: /\b(?:walk\w*|jog\w*|foot|pieds?)\b|走路|步行|走着|跑步/iu,
  },
  segments: [],
})
