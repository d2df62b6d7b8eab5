/** The writer has just bought or ordered something. */
import { defineSubject } from '../subject.ts'
import { didSome, iDo, justNow } from '../text/standing/chinese-clauses.ts'
import { iDid } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'buying',
  kind: 'event',
  fact: { en: 'has just bought something', zh: '刚买了东西' },
  sensitive: null,
  words: {
    en: {
      named: [
        'buy|buys|buying|bought|bot|purchase|purchased|purchases|purchasing|order|ordered|ordering|orders|amazon|ebay|etsy|walmart|target|costco|ikea|shopping',
        'shop|shopped|package|parcel|delivery|delivered|arrived|shipped|shipping|on sale|sale|sales|discount|coupon|checkout|cart|splurged|splurge',
        'treated myself|new phone|new laptop|new shoes|got my new|got a new|got me a new|pre ordered|preordered|pre order|refund|returned|receipt|groceries',
        'grocery shopping|lazada|shopee|taobao|qoo10|bargain|good deal|great deal|thrift|thrifted|store|mall|haul|unboxing|paid for|spent',
        'snagged|copped|grabbed|picked up|got a deal|deal on|clearance|preloved|carousell|gmarket|aliexpress|temu|shein|zalora|asos|uniqlo|h&m|online order',
        'takeaway|take out|takeout|mac delivery|grabfood|foodpanda|doordash|ubereats|dabao|da bao|tapao|new shirt|new jeans|new bag|new dress|new sneakers',
        'new watch|new car|new tv|new console|new mattress|new couch|new headphones|new glasses|new pair|buy one get one',
      ],
      notNamed: [
        'buy time|buy into|buying time|buy it for a|don\'t buy it|dont buy it|not buying it|i don\'t buy|buy that story|buy in|buy me a drink|money can\'t buy',
        'buy votes|law and order|in order|in order to|order of|new world order|out of order|order in|executive order|court order|restraining order|gag order',
        'pecking order|short order|order to|alphabetical order|tall order|back order|made to order|that order|sale of children|on target|target audience',
        'target market|target of|targeted|easy target|target group|amazon rainforest|amazon forest|the amazon river|shop floor|talk shop|chop shop|sweatshop',
        'workshop|barber shop|coffee shop|shop assistant|shopkeeper|photoshop|a cart before|cart before|golf cart|package deal|care package|care packages',
        'six pack|total package|sales job|sales rep|sales team|in store for|time well spent|spent the day|spent time|spent the|spent all day|spent my',
        'spent hours|spent years|spent a lot of time|spent the night|spent most|special delivery|delivered a speech|arrived at|arrived in|arrived home',
        'i arrived|we arrived|liquidation of|returned home|returned to|he returned|store my|store the|app store|target practice|buyer|drug store cowboy',
        'refund policy',
      ],
      routine: [
        'i bought|we bought|just bought|bought a|bought an|bought my|bought myself|bought me|bought some|bought new|bought the|bought this|bought one',
        'bought two|bought it|bought them|bought these|bought from|bought at|bought for|bought our|bought tickets|bought groceries|bought today',
        'bought yesterday|finally bought|recently bought|i bot|just bot|bot a|bot the|bot some|bot my|bot new|bot it|already bought|already bot|i purchased',
        'we purchased|just purchased|purchased a|purchased an|purchased my|purchased some|purchased the|purchased new|my purchase|my purchases|recent purchase',
        'my new purchase|latest purchase|just ordered|i ordered|we ordered|ordered a|ordered an|ordered my|ordered some|ordered the|ordered from|ordered it',
        'ordered pizza|ordered food|ordered online|my order|our order|my orders|order arrived|order came|pre ordered|preordered|my pre order|my amazon order',
        'amazon order|amazon package|my amazon|amazon delivered|from amazon|on amazon|off amazon|off ebay|from ebay|on ebay|on etsy|from etsy|my package',
        'my packages|my parcel|my parcels|my delivery|package came|package arrived|parcel arrived|parcel came|came in the mail|arrived in the mail',
        'got in the mail|in the mail today|arrived today|delivered today|was delivered|got delivered|new phone|my new phone|my new laptop|my new computer',
        'my new shoes|my new camera|my new tv|my new couch|my new bed|my new bike|my new ipad|my new iphone|my new watch|my new dress|my new glasses',
        'my new headphones|new shoes|new clothes|got my new|got a new|got myself a|got myself some|got a good deal|got a great deal|great deal on|good deal on',
        'good bargain|found a great deal|on sale for|was on sale|were on sale|on clearance|half off|with a coupon|used a coupon|splurged on|splurged',
        'treated myself to|treated myself|went shopping|go shopping|going shopping|gone shopping|was shopping|been shopping|shopping with|shopping for',
        'shopping today|shopping at|shopping spree|did some shopping|did my shopping|online shopping|shopped at|shopped for|grocery shopping|christmas shopping',
        'went grocery|clothes shopping|window shopping|shopping haul|went to the mall|at the mall|went to the store|went to target|went to walmart',
        'went to costco|went to ikea|went to the grocery|at costco|at target|at walmart|at ikea|picked up a new|picked up some|picked up a|paid for my|i paid',
        'paid only|spent $|cost me|only cost me|thrift store|thrifted|at a thrift|yard sale|garage sale|flea market|black friday|cyber monday|refund for',
        'my refund|returned it|exchange it|credit card points for|gift card to buy|used my gift card|wif a coupon|shopping wif',
      ],
      notRoutine: [
        'you bought|u bought|u bot|you bot|he bought|she bought|they bought|bought by|bought out|bought into|bought it from me|the government bought|who bought',
        'bought him off|you ordered|he ordered|she ordered|they ordered|judge ordered|ordered to|ordered by|bought me time|bought the farm|bought and paid',
        'the doctor ordered|doctor ordered|that\'s what i ordered|your order|ur order|your purchase|got a new job|got a new boss|got a new girlfriend',
        'got a new one|on amazon prime|on amazon video|i paid attention',
        'picked up a virus|picked up a habit|picked up a cold|re order it|reorder it',
      ],
      elsewhere: [
        'my mom bought|my mum bought|my dad bought|my sister bought|my friend bought|my husband bought|my wife bought|my boyfriend bought|my company bought',
        'your order has|order your|order now|buy now|for sale|selling my|i\'m selling|sold my|sold it on|people buy|they buy|buy from us',
      ],
      denied: [
        'didn\'t buy|didnt buy|did not buy|didn buy|din buy|never buy|never bought|don\'t buy|dont buy|not buying|nv buy|haven\'t bought|havent bought|haven buy',
        'couldn\'t buy|nothing to buy|wouldn\'t buy|stopped buying|resisted buying|not going to buy|won\'t buy|cancelled my order|cant buy|can\'t buy|returned the',
        'sold out',
      ],
      past: [
        'bought last year|bought years ago|bought it years|bought a few years|i bought back|used to buy|once bought|bought when i was|bought in 20',
        'bought a long time ago|bought it last year|bought ages ago|bought it ages',
      ],
      planned: [
        'want to buy|wanna buy|wan to buy|wan buy|going to buy|gonna buy|gg to buy|go buy|going buy|gg buy|planning to buy|plan to buy|thinking of buying',
        'thinking about buying|considering buying|looking to buy|need to buy|nid to buy|need to get|have to buy|must buy|will buy|i\'ll buy|ill buy|hope to buy',
        'saving for|saving up for|save up for|might buy|should buy|would buy|can buy|to buy a|to buy some|to buy new|to buy the|to buy my|to buy more',
        'on my wishlist|wish list|add to cart|in my cart|about to order|going to order|gonna order|will order|want to order|wanna order',
        'waiting for it to go on sale|wait for sale|wait for it to go on sale|shop for',
      ],
      patterns: [
        ['asked', /\b(?:did|do|have|can|could|should|will|would|where|what|which|how much|wat|whr)\b[^.!?]{0,25}\b(?:you|u|i|we)\b[^.!?]{0,25}\b(?:buy|bought|bot|order|purchase)\b[^.!?]*\?/i],
        ['routine', iDid('(?:bought|bot|purchased|ordered|pre-?ordered|splurged|picked up (?:a|an|some|my|new)|snagged|scored a deal|treated (?:myself|ourselves)|shopped|copped|grabbed (?:a|an|some|my|new)|found (?:a|an|some) (?:[a-z]+ ){0,4}(?:for (?:only |just )?[$£€]|on sale|on clearance|at (?:the )?(?:thrift|goodwill|store))|got (?:a|an|my|our|some|myself|me) (?:brand )?new|got (?:a|an|some) (?:[a-z-]+ ){1,4}(?:for (?:only |just )?[$£€]|on sale|from amazon|at the store)|received (?:my|the|a|an|our) (?:[a-z-]+ ){0,4}(?:order|package|in the mail|ordered|bought)|spent (?:[$£€][0-9]+|[0-9]+ (?:dollars|bucks))|went (?:[a-z]+ )?shopping)')],
        ['own', /\bi (?:go |gg |went )?(?:buy|bot)\b[^.?!]{0,40}\b(?:le|liao|alr|already|oredi|alrdy)\b/i],
        ['routine', iDid('(?:able to (?:finally )?(?:buy|purchase|order)|managed to (?:buy|get|order)|happy to have (?:bought|purchased|ordered)|have (?:bought|purchased))')],
        ['other', /\b(?:you|u|he|she|they|(?:my|our|his|her) (?:mom|mum|dad|parents|sister|brother|friend|husband|wife|boyfriend|girlfriend|bf|gf|son|daughter|boss|aunt|uncle|grandma))\s+(?:just |already |also |have |has |had |finally )*(?:bought|bot|ordered|purchased)\b/i],
        ['routine', iDid('(?:pick(?:ed)? up|grab(?:bed)?|got|snagged|copped|scored|collect(?:ed)?)(?: (?:a|an|some|my|the|our|two|three|few|new|few|pair|of|more|fresh|another|lunch|and))* (?:groceries|parcel|package|takeaway|takeout|take out|pizza|sushi|coffee beans|plants?|shoes|sneakers|jeans|clothes|shirts?|dress(?:es)?|headphones|laptop|phone|tickets|flowers|books?|games?|wine|beer|deal(?:s)?|bargains?)(?= (?:on|from|at|for|and|in|today|yesterday|this|last|online|off)|[.,!]|$)')],
      ],
    },

    zh: {
      named: [
        '用了|抢了|下的单|送来|降价|半个月|买|淘宝|京东|当当|拼多多|天猫|亚马逊|快递|下单|订单|发货|收货|到货|包裹|网购|剁手|购物车|购|海淘',
        '代购|双十一|双11|付款|退货|换货|卖家|店家|入手|送货|物流|签收|取件|抢购|秒杀|团购|拍下|专柜|正品|到手|收到|拿到|发票|包装|败家',
        '种草|拔草|订了|定了|拆箱|开箱|验货|自提|好评|差评|赠品|商家|客服|逛街|唯品会|闲鱼|咸鱼|外卖|shopee|lazada|taobao|淘',
        '扫货|血拼|囤货',
        '抢到|囤了|团了|得物|取快递|拿快递|补货|凑单',
      ],
      notNamed: [
        '买单|买卖|买主|买家|收买|拿到驾照|购物中心|购物广场|购物街|收到通知|收到短信|收到信息|收到请回复|已收到|收到了吗|收到没|拿到证|拿到毕业',
        '拿到学位|拿到offer',
      ],
      routine: [
        '刚买的|我买的|我买了|我刚买|买了个|买了台|买了一|买了两|买了三|买了几|买了点|买了些|买了件|买了双|买了本|买了套|买了条|买了瓶|买了箱',
        '买了部|买了新|买了好多|买的是|买回来|买回家|买来|买到了|买到手|终于买|又买了|自己买的|自己买了|给自己买|给老婆买|给老公买|给儿子买|给女儿买',
        '给孩子买|给宝宝买|给爸妈买|给妈妈买|给家里买|为老婆买|帮朋友买的|我们买了|家里买了|新买的|前几天买|上个月买|上周买|昨天买|今天买了|双十一买',
        '刚下单|下单了|下了单|已下单|我下的单|下了订单|已经付款|付了款|付款了|到货了|货到了|收到货|收到货了|收到宝贝|收到书|收到机器|刚收到|昨天收到',
        '今天收到|收到的时候|收到后|收到之后|拿到手|拿到书|拿到机器|拿到货|拿到后|今天拿到|刚到手|到手了|入手了|刚入手|入手一|剁手了|又剁手|败家了',
        '败了|拔草了|快递到了|快递送来|取快递|拿快递|拆快递|拆包裹|我的快递|我的包裹|我的订单|书到了|机器到了|本本到了|书收到|货收到|订的书|退货了',
        '要退货|申请退货|换货了|换了一台|等了几天|等了一周|等了一个星期|用了几天|用了一天|用了两天|用了三天|用了一周|用了一个月|用了一个星期|用了一段',
        '逛街买|囤了|淘了|淘到|点了外卖|叫了外卖|点的外卖|外卖到了|海淘了|代购到了|抢到了|秒到了|拍了一|网上买的|网上订的|网购的|京东买的|淘宝买的',
        '当当买的|专柜买的|实体店买的|花了大价钱|买咗|啱啱买',
      ],
      notRoutine: [
        '帮我买了|给我买了|替我买了|为我买了|陪我买了|送我买了|你买了|买了吗|买了没|买了么|谁买了|他买了|她买了|没买到了|收到后回复|收到后请|收到后回',
      ],
      elsewhere: [
        '做代理|做代购|开网店|开淘宝店|我的店|找我买|欢迎选购|包邮|厂家直销|批发|加微信|需要的联系',
      ],
      denied: [
        '没买|不买|还没买|不想买|没下单|不打算买|不会买|不敢买|买不起|没买到|没抢到|不再买',
      ],
      past: [
        '去年买|前年买|以前买|之前买|几年前买|好多年前买|早就买',
      ],
      planned: [
        '想买|要买|准备买|打算买|考虑买|想入手|准备入手|打算入手|想换|纠结买|该不该买|求推荐|等降价|会买|去买|再买|想下单|加购物车|等双十一',
        '准备下单|种草',
      ],
      patterns: [
        ['asked', /(?:哪里?|哪儿|怎么|什么|多少|几时)[^，。！？]{0,4}买|买[了的]?[^，。！？]{0,6}(?:吗|没有?[？?]|么[？?]?$|[？?])/u],
        ['other', /(?:你|您|他|她|你们|他们)(?:们)?(?<![我俺][^，。！？]{0,8})(?!们?(?:家的?|这)(?:客服|店|网站))[^，。！？!?,我]{0,6}(?:买|收到|下单|订)/u],
        ['planned', /(?:想|要|准备|打算|考虑|计划|会|明天|周末|等|以后|再|去)(?:不要|再|去|给|帮)?[^，。！？了过的]{0,6}买(?![了的过到])/u],
        ['own', ...iDo('(?:买|购|入手|拍|淘|抢|败)(?:了|的是|的(?!人|时候)|来的?|回来|到手|到了)|下了?单|收到(?:货|了|书|机器|快递)|收到了?[^，。！？]{0,6}(?:本|台|件|个|箱)|拿到(?:货|书|机器|手)')],
        ['own', ...justNow('(?:买|购|入手|拍|淘|抢|败)(?:了|的|来|回|到)|下了?单|下的单|收到|到手|到货|入手|拿到')],
        ['own', /(?:订|定)(?:了|的是|的)(?:一|两|三|\d)?(?:台|本|部|件|套|个|双|条|箱|盒)(?!房|间|套房|标)/u],
        ['routine', /\d{2,}(?:元|块|多)?(?:钱)?(?:买|入手|拿下|拍|抢|购|订)的/u],
        ['routine', /(?<![你他她][^，。]{0,6})(?:花了?|消费了?)[^，。！？你您]{0,6}(?:\d{2,}|[一二三四五六七八九十两几百千万多]{2,}[^，。！？]{0,3}(?:买|入手|拿下|购))/u],
        ['routine', /(?:送货|发货|快递|物流|包装|送来|寄来|到货|卖家|客服|京东|当当|亚马逊|淘宝|订单)[^，。！？你您]{0,12}(?:很快|挺快|超快|神速|太慢|很慢|真慢|完好|破了|破损|坏|第二天就|才到|才收|才送|还没|收到|不错|给力)/u],
        ['routine', /(?<![你他她][^，。]{0,6})用了?(?:有|快|不到|差不多)?[一二两三四五六七八九十几半\d]+多?个?(?:来)?(?:天|月|星期|周|礼拜)(?:了|，|。|$|以?后|感觉|发现|还|下来)/u],
        ['own', /(?<=^|[，。！？,\s])(?:[^，。！？,\s你您他她谁没不想要会能可备算]{0,6})(?:买|购|入手|拍|淘)(?:了|的是|来的?|回来|到手)(?!吗|嘛|没|么|吧|的话|就|之后就)[^，。！？你您吗]{0,14}/u],
        ['own', /(?:才|就|所以|于是|果断|立马|马上|终于|忍不住)买(?:的|了)(?!吗|没)|(?<=^|[，。！？,\s])(?:刚)?买完(?:就|之后|没)|(?<![你您他她][^，。！？]{0,6})(?:下的单|下单后)|(?:帮|给|替)我(?:带|买|代购|抢)(?:的|了|到)/u],
        ['own', /(?<=^|[，。！？,\s])[^，。！？,\s你您他她没]{0,6}(?:到手|到货|入手)(?:了|，|,|第|一|两|三|几|后|已经|啦)(?!吗|没)/u],
        ['own', ...didSome('买|抢|淘|拍|囤|剁|败|入|购|订','个|台|件|双|条|本|箱|包|机|鞋|衣|裙|书|锅|手机|电脑|相机')],
        ['own', /(?<![你他她][^，。]{0,6})用了?(?:快|有|不到|差不多)?半(?:个|年|天)(?:月|多月)?/u],
        ['own', /(?<![你您他她][^，。！？]{0,6})(?:东西|货|书|快递|包裹|衣服|鞋子?|机器|手机|电脑|宝贝)(?:已经|都|今天|刚|终于)?(?:收到|到)了(?!吗|没|么)|收到了?，[^。！？]{0,8}(?:质量|包装|不错|满意|喜欢|一般|好看|完好)|(?:帮我|替我|给我)(?:收|取|拿|签收)(?:一?下)?[^，。！？]{0,2}快递|快递(?:今天|明天|已经|还没|终于|怎么还)[^，。！？你]{0,3}(?:到|来|送)[^，。！？你]{0,8}|订单(?:已经|都|刚)?(?:付|下|提交)|货(?:还|怎么还)没到/u],
        ['own', /(?<=^|[，。！？,\s])(?:我|今天|昨天|昨晚|终于|刚|刚刚|又|果断|立马|最近|上周|双十一|618|忍不住|没忍住|顺手){0,4}(?:入手|剁手|下单|拍下|囤|抢到|团|秒杀|淘|海淘|败|拔草|薅)(?:了)?(?!吗|价|的话|难|前|需|请|不)[^，。！？你您他她吗]{1,10}(?=，|。|！|$|,|~|\s)/u],
      ],
    },

    fr: {
      named: [
        'acheté|achetée|acheter|achat|achats|commandé|commande|commander|colis|livraison|livré|soldes|amazon|vinted|leboncoin|shopping|courses|boutique|magasin',
        'panier',
      ],
      notNamed: [
        'passer commande svp|en cours de route|commande vocale|télécommande',
      ],
      routine: [
        'j\'ai acheté|je viens d\'acheter|on a acheté|je me suis acheté|j\'ai commandé|je viens de commander|on a commandé|ma commande|mon colis|mes colis',
        'mon nouvel achat|mes achats|ma livraison|reçu mon|reçu ma commande|colis arrivé|fait les soldes|fait du shopping|fait les courses|sur vinted',
        'sur amazon|craqué pour|j\'ai craqué|me suis offert|me suis offerte',
      ],
      denied: [
        'je n\'ai rien acheté|rien acheté|j\'ai pas acheté|pas encore acheté',
      ],
      past: [
        'acheté il y a des années|que j\'avais acheté',
      ],
      planned: [
        'je veux acheter|je vais acheter|envie d\'acheter|je pense acheter|faut que j\'achète|je dois acheter|je vais commander|j\'hésite à acheter',
        'attendre les soldes',
      ],
    },
  },
  segments: [],
})
