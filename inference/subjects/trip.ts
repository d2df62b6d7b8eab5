/** The writer is travelling or has just travelled. */
import { defineSubject } from '../subject.ts'
import { ways } from '../text/standing/chinese-clauses.ts'
import { iAm, iDid } from '../text/standing/english-clauses.ts'

/** Where people from China travel to; the named alone are many people's homes, so that they count with coming and going only. */
const CITIES = '日本|东京|大阪|京都|北海道|泰国|曼谷|清迈|普吉|新加坡|马来西亚|巴厘岛|越南|韩国|首尔|济州|台湾|台北|香港|澳门|欧洲|巴黎|伦敦|美国|纽约|澳洲|悉尼|云南|昆明|大理|丽江|西藏|拉萨|新疆|三亚|海南|海口|桂林|阳朔|张家界|黄山|九寨沟|成都|重庆|西安|青岛|大连|厦门|鼓浪屿|哈尔滨|杭州|苏州|乌镇|南京|上海|北京|广州|深圳|珠海|武汉|长沙|凤凰|青海|敦煌|内蒙|洛阳|泰山|庐山|千岛湖|婺源|平遥'
const CITY_NAMES = CITIES.split('|').flatMap((city) => [`去了${city}`, `去${city}玩`, `到了${city}`, `到${city}了`, `从${city}`, `在${city}玩`, `在${city}度`, `在${city}旅`, `在${city}出差`, `飞${city}`, `到达${city}`, `回${city}的`]).join('|')

export default defineSubject({
  key: 'trip',
  kind: 'event',
  fact: { en: 'is travelling or has just travelled', zh: '正在旅行或刚回来' },
  sensitive: null,
  words: {
    en: {
      named: [
        'trip|trips|travel|travels|traveling|travelling|traveled|travelled|vacation|vacations|vacay|holiday|holidays|flight|flights|fly|flying|flew|airport',
        'plane|airplane|airline|hotel|hostel|airbnb|resort|passport|visa|luggage|suitcase|boarding|layover|jet lag|jetlag|jetlagged|cruise|road trip|roadtrip',
        'backpacking|abroad|overseas|tour|tourist|itinerary|sightseeing|beach|camping|camped|disney|disneyland|disney world|vegas|las vegas|hawaii|paris|london',
        'tokyo|japan|bangkok|thailand|bali|europe|italy|spain|mexico|cancun|new york|nyc|florida|malaysia|genting|jb|kl|batam|hong kong|taiwan|korea|seoul',
        'australia|visiting|visited|landed|arrived|staycation|getaway|souvenir|souvenirs|expedia|duty free|immigration|customs',
        'visit|week in|weekend in|days in|holidaying|holidayed|touring|sightsee|check in counter|transit|changi|safari|backpack|backpackers|got back from',
        'just got back|came back from|back from',
      ],
      notNamed: [
        'trip over|tripped|tripping|trip on|acid trip|ego trip|power trip|guilt trip|trip to the store|trip to the grocery|trip to the dentist',
        'trip to the doctor|trip to the mall|trip down memory|field trip money|trip advisor|bad trip|mushroom trip|trip balls|time travel|time traveler',
        'time travelling|flight or fight|fight or flight|flight of stairs|flights of stairs|fly off|on the fly|fly on the wall|fruit fly|fly by|fly swatter',
        'butterfly|time flies|fly fishing|fly high|paper plane|holiday season|happy holidays|holiday card|holiday party|public holiday|school holiday',
        'bank holiday|holiday inn employee|plane of|customs officer|visa card|visa debit|travel mug|travel size|slowly travel|tour guide job|tour de france',
        'tour of duty|concert tour|world tour|on tour|tour dates|paris hilton|london bridge game|arrived today from amazon|package arrived|arrived in the mail',
        'new york times|new york giants|new york yankees|new york jets|florida man|japanese|hong kong dollar|boarding school|beach boys|south beach diet',
        'long beach|palm beach|over the holidays|visiting hours|visited the website|landed a job|landed the job|landed a|landed on|crash landed|safe travels',
        'safe trip|have a good trip|have a great trip|have a safe|good flight|enjoy your trip|enjoy ur trip|enjoy your holiday|enjoy your vacation',
        'visit the website|visit our website|visit my site|visit my website|visit your|visit this|visits to the|doctor visit|visit the doctor',
        'visit to the doctor|home visit|beach ball|beach body|cruise control|tom cruise|last resort|resort to|resorted to|public transit|in transit|tourist trap',
        'come back from that|back from work|back from school|back from lunch|back from class|back from gym|back from the gym|back from toilet|back from camp',
        'back from church|back from the store|back from the dead|back from break|back from office|got back from work|got back from school|got back from class',
        'got back from gym|got back from the gym|just got back to|just got back home|days in a row|days in the|week in the hospital|days in hospital',
      ],
      routine: [
        'my trip|our trip|my vacation|our vacation|on vacation|on my vacation|went on vacation|went on a vacation|going on vacation|back from vacation',
        'vacation with|family vacation|on holiday|on hols|back from holiday|back from holidays|my holiday|our holiday|my holidays|went on holiday',
        'went on a trip|went on a cruise|on a trip|on a cruise|took a trip|back from my trip|back from our trip|back from a trip|from a trip|home from a trip',
        'trip to|road trip|roadtrip|road tripping|weekend trip|day trip|business trip|camping trip|fishing trip|trip with|trip was|a weekend getaway',
        'weekend getaway|my flight|our flight|my plane|flight got|flight is|flight was|flight delayed|flight cancelled|flight tonight|flight tmr',
        'flight tomorrow|flight back|flight home|catch my flight|missed my flight|connecting flight|boarding now|about to board|on the plane|on a plane',
        'on my flight|on the flight|just landed|we landed|landed in|landed safely|touched down|at the airport|at airport|in the airport|to the airport',
        'reached airport|leaving for the airport|airport now|layover in|stuck at the airport|jet lag|jetlag|jetlagged|jet lagged|flew to|flew back|flew in',
        'flew home|flew out|flew from|flying to|flying back|flying out|flying home|i fly|we fly|i flew|my hotel|our hotel|hotel room|at the hotel|in the hotel',
        'in a hotel|at a hotel|checked in to the hotel|checked into|hotel in|our airbnb|my airbnb|an airbnb in|at the resort|at a resort|my passport|my luggage',
        'our luggage|my suitcase|my suitcases|packing for my|packing for our|packing for the trip|packing my bags|backpacking|traveling in|traveling to',
        'traveling with|traveling around|traveling through|traveling for work|traveling now|travelling in|travelling to|travelling with|travelling around',
        'travelling now|travelled to|traveled to|traveled with|i travel|we travel|i\'m traveling|i am traveling|im traveling|currently traveling|currently in',
        'here in|sightseeing|staycation|honeymoon|arrived in|arrived at the hotel|reached kl|reached hk|in bangkok|in bali|in tokyo|in japan now|in london now',
        'in paris|in vegas|to vegas|to hawaii|in hawaii|at disney|to disney|to disneyland|to disney world|in genting|to genting|in jb|to jb|go jb|in kl',
        'overseas now|am overseas|in overseas|back from overseas|back in singapore|back to singapore|back from japan|back from thailand|back from bangkok',
        'back from bali|back from london|back from paris|back from australia|back from malaysia|back from china|back from india|back from hong kong',
        'back from taiwan|back from korea|back from europe|went to the beach|at the beach|to the beach|went camping|gone camping|camping with|camped at',
        'camping at|theme park|stayed at a|stayed in a hotel|bought souvenirs|souvenirs for|duty free|took a cruise',
        'out of town|out of the country|out of state|on leave in|tour group|tour bus|vacation wif',
        'trip wif|traveling wif|travelling wif|traveled wif|camping wif',
      ],
      notRoutine: [
        'your trip to|ur trip to|his trip to|her trip to|their trip to|you went on vacation|take a trip to|trip to the store|trip to the grocery store',
        'trip to the doctor|trip to the vet|visiting my site|here in the|here in this|trip to the grocery|trip to the dentist|trip to the mall',
        'arrived in the mail|visited the website',
        'here in canada|here in florida|here in oregon|here in singapore|here in the us|here in california|here in texas|here in america|here in my|here in our',
        'a great trip|have a great trip|great trip to|have a safe trip|trip down memory',
      ],
      elsewhere: [
        'my parents are on vacation|my sister is traveling|my boss is on vacation|have a safe flight|have a good flight|have a safe trip|safe travels',
        'enjoy your vacation|enjoy your trip|enjoy ur holiday|travel agency|travel agent|flight attendant|airlines|travel ban|travel industry',
      ],
      denied: [
        'not going on vacation|no vacation|never been abroad|never traveled|never travelled|never been overseas|cancelled my trip|cancelled our trip',
        'can\'t travel|cant travel|cancelled our flights|canceled our trip|not travelling|not traveling',
      ],
      past: [
        'last year we went|when i was in|when we were in|years ago we went|years ago i went|last summer|last winter i|back when i traveled|used to travel',
        'i once visited|my last vacation|last time i was in|i\'ve been to|ive been to|i have been to|have you been',
      ],
      planned: [
        'book a flight|booked a flight|booked flights|booked our flights|booked my flight|booked my ticket|booked tickets|booking flights|book a hotel',
        'booked a hotel|planning a trip|planning our trip|planning my trip|plan a trip|planning a vacation|plan our vacation|planning our vacation',
        'planned a trip|upcoming trip|upcoming vacation|next trip|trip next|vacation next|going on holiday|going on a trip|going overseas|leaving for|fly to',
        'fly off|flying off|flying on|flying next|flying tmr|flying tomorrow|my flight is on|will be in|will be traveling|will be travelling|need a vacation',
        'need a holiday|looking forward to our trip|can\'t wait for our trip|cant wait for our trip|counting down to|want to travel|wanna travel',
        'would love to travel|would love to visit|want to visit|like to visit|hope to visit|going to visit|gonna visit|going to japan|going to bangkok',
        'trip coming up|renew my passport|apply for a visa|get a visa',
      ],
      patterns: [
        ['planned', /\b(?:i|we)(?:['’]?m|['’]?re| am| are|['’]ll| will)\s+(?:going|flying|travell?ing|heading|off|leaving) (?:to|for)\b[^.!?]{0,40}\b(?:in (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*|next|tomorrow|tmr|soon|this (?:summer|winter|spring|fall|december|weekend)|for (?:christmas|new year))\b/i],
        ['planned', /\b(?:i|we)(?:['’]?(?:m|re|ll|d)|\s+(?:am|are|will|would))?\s+(?:really |also |just |still |both )*(?:want|wanna|going|gonna|plan|planning|hope|hoping|will|would like|would love|looking forward|can['’]?t wait|book(?:ed|ing)?|thinking|fly(?:ing)?|leav(?:e|ing))\b[^.!?]{0,50}\b(?:trip|vacation|holiday|travel|abroad|overseas|visit|flights?|cruise|tickets|next (?:week|month|year)|tmr|tomorrow|this (?:weekend|summer|winter|fall|spring))\b/i],
        ['own', iDid('(?:flew|flying|landed|boarded|boarding|travel|travels|traveled|travelled|traveling|travelling|vacationed|vacationing|backpacked|checked in(?:to)?|toured|touring|camped|cruised)')],
        ['own', iDid('(?:went|go|going|gone|got back|came back|come back|returned|returning|back|got home|arrived|reached|took|take|taking|had|having|enjoyed|enjoying|spent|stayed|staying|headed|drove|driving|left|on|in|at|touched down|went away)(?: (?!want)[a-z0-9-]+){0,6} (?:trip|vacation|holiday|holidays|cruise|getaway|honeymoon|beach|airport|resort|hotel|airbnb|abroad|overseas|road trip|plane|flight|camping|disneyland|disney world|disney|las vegas|vegas|hawaii|florida|new york|nyc|california|paris|london|tokyo|japan|bangkok|thailand|bali|europe|italy|spain|mexico|cancun|malaysia|genting|jb|kl|batam|hong kong|hk|taiwan|korea|australia|india|china|canada|germany|france|greece|ireland|national park|theme park|tour)')],
        ['own', iAm('(?:(?:currently |still )?(?:on (?:a )?(?:vacation|holiday|trip|cruise|plane|flight)|at (?:the )?airport|abroad|overseas|jet ?lagged|traveling|travelling|out of town|in (?:the )?(?:japan|tokyo|bangkok|thailand|bali|europe|italy|spain|mexico|paris|london|hawaii|vegas|malaysia|genting|jb|kl|batam|hong kong|hk|taiwan|korea|australia|india|china)))')],
        ['own', iDid('(?:(?:just |finally )?(?:got|came|come|am|coming|get) back from|back from|returned from|visit(?:ed)?|visiting|went to|been to|flew to|drove to|in|reached|landed in|arrived in|took (?:a |the )?(?:train|bus|plane|ferry|flight) to|spent (?:[a-z0-9]+ ){1,4}in|had (?:[a-z0-9]+ ){1,4}in)(?: (?!my|your|his|the doctor|mail)[a-z0-9-]+){0,5} (?:japan|tokyo|osaka|kyoto|bangkok|phuket|thailand|bali|indonesia|jakarta|bintan|vietnam|hanoi|cambodia|philippines|boracay|manila|sri lanka|nepal|maldives|dubai|turkey|istanbul|egypt|morocco|europe|italy|rome|venice|florence|milan|spain|barcelona|madrid|portugal|lisbon|france|paris|nice|germany|berlin|munich|austria|vienna|prague|budapest|poland|netherlands|amsterdam|belgium|switzerland|greece|athens|crete|santorini|croatia|iceland|norway|sweden|denmark|copenhagen|finland|london|england|scotland|edinburgh|wales|ireland|dublin|mexico|cancun|costa rica|jamaica|bahamas|cuba|peru|brazil|argentina|chile|hawaii|maui|vegas|las vegas|florida|orlando|miami|new york|nyc|california|san francisco|los angeles|san diego|seattle|portland|colorado|denver|chicago|boston|new orleans|nashville|yosemite|yellowstone|grand canyon|alaska|canada|toronto|vancouver|malaysia|kl|jb|penang|genting|malacca|melaka|langkawi|batam|hong kong|hk|macau|taiwan|taipei|korea|seoul|jeju|australia|sydney|melbourne|perth|new zealand|india|china|shanghai|beijing|south africa|kenya)(?! (?:food|restaurant|style|movie|accent|city gym))')],
        ['own', iDid('(?:(?:just )?(?:got|came|come|get) back from|back from|returned from|went (?:on|for)|took|had|enjoyed|on) (?:a |an |the |my |our )?(?:(?!doctor|store|grocery|bathroom|guilt|ego|power|acid|bad)[a-z0-9-]+ ){0,3}(?:trip|vacation|holiday|holidays|cruise|getaway|staycation|honeymoon|safari|road ?trip|week(?:end)? (?:in|away)|tour(?: of)?|overseas|exchange)')],
      ],
    },

    zh: {
      named: [
        CITY_NAMES,
        '候车室|候车|返程|还有一站|还有两站|还有三站|还有几站|到站|导游|来这|天了|刚从|才从|刚到|回来路上|在路上|酒店|宾馆|旅馆|民宿|客栈|青旅',
        '旅店|招待所|度假村|旅游|旅行|旅途|出差|机票|飞机|航班|高铁|火车|动车|卧铺|车票|机场|登机|落地|入住|退房|度假|自驾|景区|景点|攻略',
        '签证|护照|行李|跟团|报团|出国|出境|房卡|前台|订房|标间|标房|大床房|双床房|套房|携程|飞猪|艺龙|转机|延误|晚点|回国|玩几天|散心|海边',
        '沙滩|海景|房间|住了|住过|住的|酒楼|大堂|早餐|远门|蜜月|航站楼|候机|车次|长途|大巴|船票|游轮|邮轮|租车|去玩|来玩|玩了',
        '登机口|候机厅|候机室|值机|免税店|伴手礼|签证过了|行李箱',
      ],
      notNamed: [
        '旅游局|旅游学院|旅游专业|旅行箱|旅行青蛙|酒店管理|酒店专业|火车头|飞机场(胸)|打飞机|纸飞机|飞机杯|火车站附近|自行车票',
      ],
      routine: [
        '在机场|到机场了|机场等|登机了|要登机|准备登机|上飞机了|下飞机了|刚下飞机|刚落地|落地了|飞机晚点|飞机延误|在飞机上|在火车上|在高铁上|在动车上',
        '在大巴上|上火车了|上高铁了|上动车了|下火车了|刚下火车|刚下高铁|坐了一夜火车|坐火车回|到酒店了|酒店住下|我住的酒店|我们住的酒店|住的宾馆|在旅游',
        '旅游中|在旅行|旅行中|旅途中|出来玩|出来旅游|在外地|人在外地|在外面旅游|刚旅游回来|旅游回来|旅行回来|刚出差回|出差回来|在出差|出差中|出差在外',
        '出差几天|度假中|跟团游|自驾游回|玩了一圈|在景区|在景点|玩了几天|刚回国|倒时差|过安检|过海关|托运行李|办入住|办理入住|办好入住|入住了|入住后',
        '入住时|入住的时候|入住当天|入住期间|入住手续|我们入住|我入住|退房时|退房的时候|退房后|办理退房|退了房|续住|我住的|我们住的|住的房间|我订的房',
        '我们订的房|订的房间|定的房间|预订的房间|预定的房间|给我们升级|给我升级|免费升级|住在酒店|在这里住|在这住|退房结账|这次住|此次入住|再次入住',
        '第二次入住|第一次入住|又住|全家出游|一家人去|带家人|带父母去|公司组织旅游|去旅行了|到了丽江|在三亚|在丽江|在大理|在云南旅|在西藏|在泰国',
        '在日本玩|喺机场|上咗飞机|落咗机|旅途愉快吗我',
      ],
      notRoutine: [
        '在酒店上班|在酒店工作|在酒店实习|在酒店吃|住的是学校|我住的小区|我住的地方|我住的宿舍|住的宿舍',
      ],
      elsewhere: [
        '一路顺风|一路平安|旅途愉快|玩得开心|玩的开心|玩得愉快|在火车上卖|当导游',
      ],
      denied: [
        '没去旅游|没有旅游|不去旅游|没出去玩|哪也没去|哪都没去|不出差|取消了行程|退了机票|没去成',
      ],
      past: [
        '上次去|去年去|前年去|以前去过|以前住过|几年前去|小时候去|曾经去',
      ],
      planned: [
        '订了机票|买了机票|订好机票|买好机票|机票订好|机票买好|订机票|抢机票|查机票|买了车票|订了酒店|订好酒店|酒店订好|做攻略|要去旅游|想去旅游',
        '准备去旅游|打算去旅游|计划去|准备出国|要出国|要出差|明天出差|去出差|下周出差|下个月去|暑假去|国庆去|五一去|过年去|办签证|签证下来',
      ],
      patterns: [
        ['own', /在(?:机场|登机口|候机厅|候机室|火车站|高铁站)[^，。！？你您]{0,4}(?:等|候|准备登|排队|值机|安检|无聊|发呆)/u],
        ['own', new RegExp(`(?<![你您他她谁想要会][^，。！？]{0,6})(?:从(?:${CITIES})(?:旅游|玩|出差|度假|旅行)?(?:回来|回到|归来|回家)|(?:我们?|咱们?|昨天|前天|上周|上个?月|周末|国庆|五一|十一|暑假|寒假|春节|元旦|刚|这次|跟团|一家)[^，。！？你您他她吗想要会]{0,6}(?:去|到|飞|玩)了(?:${CITIES})|(?:今天|昨天|前天|刚|已经|终于|总算|平安|安全)(?:刚|才)?(?:到达?|抵达|落地)(?:${CITIES})(?:了|，|。|！|$)|在(?:${CITIES})(?:玩|度假|旅游|旅行|出差|转机)(?!的人|过吗))(?![^，。！？]{0,6}[吗？?])`, 'u')],
        // A sigh is no plan.
        ['wished', /(?:好|真|超|太|特别|很|多么?)想(?:再)?(?:去|出去)[^，。！？]{0,6}(?:旅游|旅行|玩|度假|海边|看看)|想去(?:旅游|旅行|度假)(?:啊|呀|呜|！|~)/u],
        ...ways('旅游(?!局|团|业|学)|旅行(?!社|箱|团|者)|自驾游|度假|散心|转机|登机|落地|入住|办入住|退房'),
        ['past', /(?:去年|前年|以前|小时候|上学时|几年前|多年前)[^，。！？]{0,10}(?:住过|去过|玩过|旅游)/u],
        ['routine', /(?<![你您他她][^，。！？]{0,6})住(?:了|过)?(?:有)?[一二两三四五六七八九十几好多\d]{1,3}个?(?:晚|天|夜|宿|次)/u],
        ['routine', /(?:订|定)(?:的|了|的是|到)(?!.{0,6}(?:机票|车票))[^，。！？你您]{0,10}(?:房|间|晚|套|标准|大床)/u],
        ['routine', /(?:第[一二三四五六七八九十\d]次|这次|此次|本次|多次|两次|几次|每次)[^，。！？你您]{0,8}(?:入?住)/u],
        ['routine', /(?:我|我们|俺们?|咱们?)[^，。！？你您]{0,12}(?:入住|住进|住的(?:是|房)|退房|前台|check ?in)/iu],
        ['routine', /(?:入住|退房|check ?in|check ?out)[^，。！？你您]{0,10}(?:时|后|才|被|就|却|发现|告知|等了|遇到|前台|那天|那晚)/iu],
        ['routine', /(?:前台|服务员|服务生|总台|大堂)[^，。！？你您]{0,14}(?:我们?(?!推荐)|居然|竟然|告诉|告知)|(?:半夜|夜里|凌晨)[^，。！？你您]{0,10}(?:敲门|吵醒|打电话来)/u],
        ['planned', /(?:准备|打算|计划|要|想|会|决定|明天|后天|下周|下个?月|周末|暑假|寒假|国庆|五一|过年)[^，。！？你您吗]{0,8}(?:去|到|飞|回)[^，。！？你您吗]{1,8}(?:旅游|旅行|度假|出差|玩|自驾)/u],
        ['planned', /(?:买|订|抢|查)(?:了|好|到)?[^，。！？你您吗]{0,8}(?:机票|车票|火车票|船票)/u],
        ['own', /(?<![你您他她谁][^，。！？]{0,8})(?:刚|才|昨天|前天|今天|上周)(?:刚)?(?:从|去了?|到了?|飞)[^，。！？你您吗]{1,8}(?:回来|旅游|玩了|出差|落地|下飞机|下火车|下车)/u],
        ['own', /(?<![你您他她谁想去要][^，。！？]{0,8})(?:正)?在[^，。！？你您吗想]{1,6}(?:旅游|旅行|度假|出差|自驾|玩呢|玩了|转机)/u],
        ['own', /(?<![你您他她去坐想要][^，。！？]{0,6})在?(?:火车|高铁|飞机|动车|大巴|卧铺|轮渡|邮轮)上(?:了|呢|，|。|！|$|睡|无聊|信号|看书|没|好|待|坐)/u],
        ['own', /(?<=^|[，。！？,\s]|我们?)(?:已经|刚|终于|马上|快)?(?:到|在|出)(?:了)?(?:机场|火车站|高铁站|航站楼)(?:了|呢|等|候|啦|，|。|！|$)(?!吗|接|路)/u],
        ['own', /(?<![你您他她])(?:在|正在)(?:去|回|飞|来)[^，。！？你您他她吗]{1,8}(?:的)?(?:路上|途中|飞机上|火车上|高铁上|车上)/u],
        ['routine', /(?:五一|十一|国庆|春节|元旦|周末|中秋|清明|端午|圣诞|暑假|寒假|\d+月(?:\d+[号日])?)[^，。！？你您]{0,6}(?:去的|入住|住的|住了|到的|来的)/u],
        ['routine', /(?:一家[三四五]?口|全家|带着?(?:孩子|老人|父母|家人|爸妈|老婆|宝宝|儿子|女儿)|和(?:朋友|家人|老公|老婆|同事|男友|女友|爸妈|父母)|跟(?:朋友|家人|老公|老婆))[^，。！？你您]{0,8}(?:住|去玩|去旅游|来玩|出游|旅游|度假|入住)/u],
        ['routine', /(?:我|我们|咱们)(?:的|住|那间|这间|俩)?(?:的)?(?:客房|房间|房里)(?!价)|给(?:我|我们|了我们)[^，。！？]{0,8}(?:升级|安排|换|开|一间|房)/u],
        ['own', /(?:和|跟|陪|带)[^，。！？你您他她]{1,6}(?:来|到|在)[^，。！？你您吗]{1,6}(?:玩|旅游|旅行|度假|出差)/u],
        ['own', /(?<![你您他她要][^，。！？]{0,6})出差(?:到|来|住|[一二两三四五六七八九十几\d]|的时候|途中|路上|归来|回)|(?<![你您他她几][^，。！？]{0,6})(?:到(?:的|了|达))(?:酒店|宾馆|民宿|客栈)/u],
        ['own', /(?<=^|[，。！？,\s])(?:人)?在[^，。！？你您他她吗想去]{1,6}(?:发呆|晒太阳|吹海风|看海|爬雪山|自驾|玩了|玩的|玩第|第[一二三四五]天)|人在[^，。！？你您他她吗家公]{1,5}(?=，|,|。|！|$)/u],
        ['routine', /(?:我|有生以来|从来|至今|这么多年|这几年)[^，。！？你他她]{0,6}(?:入?住过)(?:的)?|住过(?:的)?(?:酒店|宾馆)?(?:中|里)?(?:最|比较)/u],
        ['own', /(?<![你您他她][^，。！？]{0,6})(?:火车|飞机|航班|高铁|动车|大巴)(?:又|都|还|要|居然|终于)?(?:晚点|延误|取消|误点|没赶上|快到|到站|开了|起飞)(?!吗)|在候[车机]|(?:还有|还差)[一二三四五几\d]站(?:到|就|下)|(?<=^|[，。！？,\s])(?:今天|明天|马上|准备)?返程|刚到(?:酒店|宾馆|民宿|机场|车站|火车站)(?!吗)/u],
        ['own', /(?<=^|[，。！？,\s])(?:我)?来(?:了)?[^，。！？你您他她吗]{1,4}(?:[一二两三四五六七八九十几\d]+天|第[一二三四五六七\d]天)(?:了|，|。|$)/u],
      ],
    },

    fr: {
      named: [
        'voyage|vacances|vol|avion|aéroport|hôtel|passeport|valise|valises|billets d\'avion|plage|camping|séjour|croisière|weekend à|étranger|décalage horaire',
        'airbnb|train pour|visite',
      ],
      notNamed: [
        'bon voyage|bonnes vacances|vol à l\'étalage|visite médicale|rendez vous à l\'hôtel de ville|hôtel de ville|salle de séjour|titre de séjour',
        'carte de séjour',
      ],
      routine: [
        'mes vacances|nos vacances|en vacances|mon vol|notre vol|à l\'aéroport|dans l\'avion|vient d\'atterrir|on a atterri|je viens d\'atterrir|décalage horaire',
        'notre hôtel|mon hôtel|ma valise|mes valises|rentré de vacances|rentrée de vacances|retour de vacances|de retour de|rentrés de|notre voyage|mon voyage',
        'à la plage',
      ],
      past: [
        'l\'an dernier on est allés|l\'année dernière on était|quand on était en',
      ],
      planned: [
        'billets d\'avion|réserver l\'hôtel|réservé l\'hôtel|réservé les billets|on part en vacances|je pars en vacances|on part à|je pars à|vivement les vacances',
        'prochain voyage',
      ],
    },
  },
  categories: ['travel', 'travel.flights', 'travel.hotels', 'travel.rail'],
  segments: ['719'],
})
