/** The writer owns the home lived in. */
import { defineSubject } from '../subject.ts'
import { iDid, mine, notI } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'home-owner',
  kind: 'thing',
  isOftenOthers: true,
  fact: { en: 'owns the home', zh: '住自己的房子' },
  sensitive: null,
  words: {
    en: {
      named: [
        'house|home|mortgage|homeowner|home owner|homeowners|property tax|property taxes|hoa|roof|backyard|back yard|yard|garden|lawn|kitchen|bathroom|basement',
        'garage|attic|remodel|remodeling|remodeled|renovate|renovated|renovating|renovation|renovations|contractor|plumber|plumbing|hvac|furnace|boiler',
        'water heater|gutters|deck|patio|driveway|fence|septic|down payment|downpayment|closing|refinance|refinanced|escrow|condo|townhouse|hdb|bto|flat',
        'apartment|landlord|fixer upper|paid off|own my|own a house|own our|bought a house|first home|new house|resale|en bloc|conveyancing|freehold|leasehold',
        'real estate',
      ],
      notNamed: [
        'white house|house of cards|house of representatives|full house|open house|house music|in the house|house party|game house|coffee house|steak house',
        'on the house|house md|doctor house|go home|going home|went home|reach home|reached home|at home|come home|came home|get home|got home|stay home',
        'home sweet|home run|home page|home town|hometown|homemade|home made|home game|home team|home screen|home alone|home depot employee|nursing home',
        'funeral home|foster home|on my way home|way home|back home|take home|home work|homework|safe home|heading home|head home|madison square garden',
        'olive garden|kindergarten|garden state|hell\'s kitchen|kitchen nightmares|junk yard|yard sale|graveyard|flat out|flat tire|flat earth|flat screen',
        'fell flat|closing time|closing shift|closing the',
      ],
      routine: [
        'my mortgage|our mortgage|mortgage payment|mortgage payments|pay the mortgage|pay my mortgage|paid off my mortgage|paid off the mortgage',
        'paid off our mortgage|paid off our house|paid off my house|paid off the house|refinanced|refinance our|refinance my|our closing date',
        'closed on our|closed on my|closed on a house|closed on the house|closing on our|closing on my|bought a house|bought our house|bought my house',
        'bought our first|bought my first house|bought our first house|bought our home|bought my home|bought a home|bought a condo|bought my condo',
        'bought our condo|bought a flat|bought my flat|bought our flat|bought an apartment|bought my own|bought our own|bought this house',
        'purchased a house|purchased a home|purchased our|purchased my house|own my home|own my house|own our home|own our house|own a house|own a home',
        'own my own home|own my own house|own the house|own our own|own a condo|own my apartment|own my flat|own a property|i\'m a homeowner',
        'im a homeowner|i am a homeowner|homeowner myself|as a homeowner|new homeowner|new homeowners|first time homeowner|first time homeowners',
        'first time home buyer|our first home|my first home|our first house|my first house|homeowner\'s insurance|homeowners insurance|home insurance',
        'our homeowners|my hoa|our hoa|hoa fees|our new roof|our roof|my roof|replaced the roof|roof replaced',
        'replace our roof|our backyard|my backyard|our back yard|my back yard|our yard|my yard|our garden|my garden|our lawn|my lawn|mow the lawn',
        'mowed the lawn|mowing the lawn|mowed my lawn|mow my lawn|our kitchen remodel|kitchen remodel|remodel our|remodel my|remodeling our|remodeling my',
        'remodeled our|remodeled my|renovating our|renovating my|renovated our|renovated my|our renovation|my renovation|renovation works|renovating the',
        'remodeling the|redoing our|redoing my|redid our|redo the kitchen|bathroom remodel|finish our basement|our basement|my basement|our contractor',
        'our septic|our furnace|my furnace|our water heater|my water heater|new water heater|our deck|our patio|my patio|our driveway|my driveway',
        'our fence|my fence|new fence|building our house|building a house|built our house|built my house|built our own house|my hdb|our hdb|our bto|my bto',
        'collected our keys|collected my keys|got the keys to our|got the keys to my|my flat was valued|home equity|our fixer upper',
        'my tenants|my tenant|our tenants|house we own|house i own|home we own|we own',
        'own some property|paid our property tax|paid my property taxes|our property taxes|my property taxes|pay property taxes|my council tax',
        'the house we bought is',
      ],
      notRoutine: [
        'not in my backyard|not in my back yard',
        'his mortgage|their mortgage|your mortgage|we own the|we own this game|you bought a house|u bought a house|they bought a house|we own it|own the libs',
        'own the home page',
        'my deck of|yard of my apartment|garden of my apartment|balcony of my apartment|yard of our apartment',
      ],
      elsewhere: [
        'my parents bought|my parents house|my parents\' house|my brother bought|my sister bought|my friend bought|mortgage broker|real estate agent',
        'housing market|housing crisis|property developer',
      ],
      denied: [
        'don\'t own a house|dont own a house|don\'t own a home|don\'t own property|don\'t own my|can\'t afford a house|cant afford a house|can\'t buy a house',
        'never own a house|never own a home|never be able to buy a house|still renting|we rent our|we rent a house|we rent a flat|we rent an apartment|we rent this|i rent a house|i rent a flat|i rent a room|i rent an apartment|i rent a place|i rent my|renting a house|renting a flat|renting a room|renting a place|renting an apartment|renting a condo|renting an hdb|my landlord|our landlord|the landlord wants|the landlord is selling|the landlord says|the landlord said|landlord raised|paid the rent|pay the rent|paying rent|my rent|our rent|rent is due|sold our house',
        'sold my house|sold the house|live with my parents|living with my parents|live with parents|foreclosed|foreclosure|homeless',
        'rented house|rental house|rented flat|rented apartment',
      ],
      past: [
        'our old house|my old house|my childhood home|house i grew up|used to own|sold our house|sold my house|lost our house|lost my house|lost our home',
      ],
      planned: [
        'buy a house|buying a house|buy a home|buying a home|buy my own house|buy our own house|buy a condo|buying a condo|buy a flat|buying a flat',
        'buy an apartment|down payment|save for a house|saving for a house|saving up for a house|house hunting|apply for bto|applied for bto|ballot for bto',
        'bto application|looking at houses|first time buyer|mortgage approval|preapproved|pre approved|put an offer|offer accepted|under contract',
      ],
      patterns: [
        // "My house", "our kitchen": tenants say so too.
        ['bare', /^(?!.*\b(?:mortgage|own(?:s|ed)?|owner|bought|purchased|paid|paying|roof|reno|renovat\w+|remodel\w*|redid|redo(?:ing)?|new|built|building|clos(?:ed|ing)|hoa|tax(?:es)?|yard|lawn|mow\w*|garden|hdb|bto|keys?|basement|driveway|fence|furnace|heater|septic|refinanc\w+|tenants?|installed|replaced|painted|repainted|planted|landscap\w+|backyard|equity|insurance|deed|escrow|floors?)\b).*\b(?:my|our)\s+(?:own\s+)?(?:[a-z]+\s+)?(?:house|hse|home|kitchen|bathroom|flat|apartment|garage|attic|condo|patio|balcony|deck)\b.*$/is],
        // Balloted for and not yet built: nobody lives in it.
        ['planned', /\bbto\b[^.!?]{0,40}\b(?:ballot(?:ing|ed)?|wait(?:ing)?|ready|queue|appl(?:y|ied)|construction|completed?|until|til|delay(?:ed)?)\b|\b(?:until|till?|wait(?:ing)? for|ballot(?:ed|ing)? for|appl(?:y|ied|ying) for) (?:my |our |the )?bto\b/iu],
        ['denied', notI('(?:own (?:a|my|our|the) (?:own )?(?:house|home|condo|place|flat|apartment|property)|own property|have a house)')],
        ['own', iDid('(?:own|owns|bought|purchased|closed on|built|renovated|renovating|remodel(?:ed|ing)|redid|redoing|refinanced|repainted|painted|paying off|paid off|installed|replaced|put in|fixed|landscaped|mowed|planted|collected)(?: (?!a doll|for|toy|tree|play|clothes)[a-z-]+){0,4} (?:house|home|condo|townhouse|flat|bto|apartment|mortgage|roof|kitchen|bathroom|basement|deck|patio|fence|driveway|backyard|yard|lawn|hardwood floors|floors|water heater|furnace|keys)')],
        ['own', mine('(?:mortgage|backyard|back yard|front yard|yard|lawn|hoa|roof|basement|driveway|attic|property taxes|homeowners? insurance|home loan|tenants?|bto|hdb)')],
      ],
    },

    zh: {
      named: [
        '房子|买房|房贷|装修|新房|业主|房产|首付|月供|物业|交房|收房|房产证|别墅|公寓|学区房|房价|小区|豪宅|户型|毛坯|硬装|软装|卖房|拆迁',
        '组屋|hdb|bto|婚房|平米|平方|按揭|供楼|楼盘|二手房|condo|自住|老房',
        '房奴|房本|自建房|我家房|新房子',
      ],
      notNamed: [
        '酒店公寓|公寓式|酒店式公寓|房子哥|租房子',
      ],
      routine: [
        '我家装修|家里装修|我们家装修|家在装修|我家新房|我买的房|我的房子|我的新房|我买了房|买了房|买房了|买了套房|买了套|我是业主|我们业主|业主群',
        '业主大会|还房贷|房贷还|房贷压|房贷月供|每月房贷|背房贷|我的房贷|装修房子|房子装修|刚装修|我家房子|我们家房子|自己的房子|自己买的房|自家房子',
        '我们的房子|首付付了|付了首付|交了首付|凑首付|拿到房产证|拿房本|房产证下来|房本下来|交物业|我家院子|我家别墅|我名下|我家拆迁|我们的婚房',
        '我们的bto|我层楼|供紧楼',
        '自己家的房子|自家的房子|自己家房子|房奴一枚|成了房奴|当房奴|做房奴|从此房奴|变房奴',
      ],
      notRoutine: [
        '酒店装修好|酒店刚装修|酒店在装修|房间装修|装修好像|刚装修的酒店|新装修|装修完好|宾馆装修|重新装修|大堂装修|装修好多|刚装修好的房间|刚装修过',
        '我的房价|买了套衣服|买了套餐|买了套书|买了套装|买了套化妆品|买了套护肤|买了套路|买了套西装|买了套睡衣|买了套家具',
      ],
      elsewhere: [
        '租的房子|租房住|房东|租了房|租了个|合租|我爸妈的房子|我爸妈家|爸妈买的|老板的房|你家装修|卖房子的|房产中介|做装修|干装修',
      ],
      denied: [
        '没房|没有房|买不起房|没买房|没房子|没有自己的房|无房|租房|不买房|还没买房',
      ],
      past: [
        '以前的房子|房子卖了|把房子卖|卖掉了房',
      ],
      planned: [
        '想买房|要买房|准备买房|打算买房|攒首付|存首付|考虑买房|看楼盘|想有自己的房|排bto|申请bto|等bto',
      ],
      patterns: [
        ['other', /(?:酒店|宾馆|房间|客房|大堂|餐厅|招待所|旅馆|楼层|入住|前台|退房)[^。！？]{0,16}(?:装修|房价)|装修[^。！？]{0,10}(?:酒店|宾馆|房间|客房|风格|豪华|陈旧|老旧)/u],
        ['other', /(?:你|您|他|她|你们|他们|别人|人家|叔|舅|姑|姨|朋友|同事|同学)(?:们)?(?:的|家|家的)?[^，。！？我]{0,4}(?:房子|买房|房贷|装修|新房|别墅|小区)/u],
        ['planned', /(?:想|要|准备|打算|考虑|攒钱|计划|等)[^，。！？了]{0,6}买(?:套|个)?[^，。！？了]{0,3}(?:房|别墅|公寓)/u],
        ['own', /(?:我|我们|我家|自己|咱们?|俺)[^，。！？你您吗租想]{0,8}(?:买了?[^，。！？]{0,4}房(?!卡)|房贷|月供|业主|房产证|首付|收房|交房|装修(?!的?酒店|风格))/u],
        ['own', /我(?:们)?家[^，。！？你您吗]{0,8}\d+(?:来|多)?(?:平|㎡|万)/u],
        ['own', /(?<![你您他她谁][^，。！？]{0,8})(?:首付|定金|尾款|房款)(?:都|已经|终于)?(?:交|付|凑)(?:了|完|齐|清|掉)|(?:我|俺|从此|又|成|当)[^，。！？你他她不]{0,4}房奴|(?:我|我们|咱)[^，。！？你您他她吗想租]{0,6}(?:买|供|按揭|贷款买)了?[^，。！？你您他她租]{0,6}(?:公寓|房子|一套|二手房|小房|学区房|商品房)(?:了|，|。|！|自住|自己住|$)/u],
      ],
    },

    fr: {
      named: [
        'propriétaire|crédit immobilier|prêt immobilier|taxe foncière|maison|travaux|jardin|pavillon|toiture|chaudière|notaire|copropriété',
      ],
      notNamed: [
        'fait maison|maison de retraite|le propriétaire|mon propriétaire|notre propriétaire|jardin d\'enfants',
      ],
      routine: [
        'ma taxe foncière|taxe foncière|notre crédit immobilier|mon crédit immobilier|mon prêt immobilier|acheté une maison|acheté notre maison',
        'acheté un appart|acheté un appartement|je suis propriétaire|on est propriétaires|nos travaux|signé chez le notaire|refait la toiture|notre jardin',
        'mon jardin|notre chaudière|travaux dans la maison|tondre la pelouse',
      ],
      denied: [
        'je suis locataire|locataire|mon proprio|pas propriétaire',
      ],
      planned: [
        'acheter une maison|acheter un appart|acheter un appartement|projet immobilier|cherche à acheter',
      ],
    },
  },
  categories: ['home.mortgage'],
  segments: ['138'],
})
