/** The writer drinks alcohol. */
import { defineSubject } from '../subject.ts'
import { didSome, sighs, ways } from '../text/standing/chinese-clauses.ts'
import { iAm, iDid, notI } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'alcohol',
  kind: 'doing',
  fact: { en: 'drinks alcohol', zh: '喝酒' },
  sensitive: null,
  words: {
    en: {
      named: [
        'beer|beers|wine|wines|drunk|drunken|drink|drinks|drinking|drank|tipsy|hungover|hangover|vodka|whiskey|whisky|tequila|rum|gin|gin and tonic|g&t|cider',
        'champagne|prosecco|sake|soju|cocktail|cocktails|margarita|margaritas|mojito|martini|bourbon|scotch|brandy|liquor|booze|boozy|boozing|alcohol|alcoholic',
        'pub|pubs|bar|bars|clubbing|club|brewery|craft beer|ipa|lager|ale|stout|pint|pints|shots|keg|happy hour|wasted|hammered|shitfaced|buzzed',
        'brunch mimosas|mimosa|mimosas|sangria|bailey|baileys|merlot|cabernet|chardonnay|pinot|rosé|pissed up',
        'drinkin|cocktail bar|white claw|seltzer|heineken|tiger beer|carlsberg|guinness|corona|budweiser|absinthe|kahlua|moscato|riesling|malbec|hard cider',
        'long island|jager|jagermeister|jello shots|bottle of wine|bottle of whiskey|bottle of champagne',
      ],
      notNamed: [
        'drinking water|drink water|drank water|drink of water|water to drink|soft drink|soft drinks|energy drink|energy drinks|drinking coffee|drink coffee',
        'drank coffee|drinking tea|drink tea|drank tea|drink milk|drinking milk|drink more water|hold my beer|root beer|ginger beer|ginger ale',
        'drink the kool aid|drinking the kool aid|drunk on power|drunk driver|drunk drivers|drunk driving|drunk text|wine red|wine colored|bar exam|bars of',
        'bar of|candy bar|chocolate bar|candy bars|chocolate bars|granola bar|protein bar|salad bar|coffee bar|juice bar|raise the bar|raised the bar',
        'set the bar|low bar|high bar|space bar|search bar|bar none|barred|task bar|snack bar|behind bars|side bar|screen shots|shots fired|head shots|flu shot',
        'flu shots|call the shots|free shots|gin rummy|book club|fan club|chess club|club soda|club penguin|country club|football club|strip club|golf club',
        'fight club|sports club|join the club|drinks of water|wasted time|wasted my|wasted on|wasted your|bubble tea|rubbing alcohol|alcohol swab|drinking age',
        'rum raisin|gin blossoms|beer belly|cough syrup|scotch tape|tequila sunrise song|drink driving|canned drinks|drink drive',
        'bar soap|bar chart|passed the bar|the bar for|bar is|bar was so low|jazz bar|sushi bar|bar graph|oat bar|bars on|crow bar|handle bar',
        'drink and drive|a drink from|food and drink|bed of roses|drinking fountain|bars of signal|bar code|barcode|take shots at|shots at',
        'vaccine shots|long shots|mug shots|take my shots|drink spiked|drinking ginger ale|drinking soda|drinking juice|drinking bubble|drinking milo',
        'drinking kopi|drinking soup|drinking medicine|bubble tea drink',
      ],
      routine: [
        'hungover|hung over|my hangover|a hangover|got drunk|get drunk|getting drunk|so drunk|i\'m drunk|im drunk|i am drunk|was drunk|still drunk|bit drunk',
        'too drunk|drunk again|drunk last night|tipsy|had a beer|had a few beers|few beers|couple of beers|couple beers|a cold beer|cold one|cold ones',
        'a beer with|beers with|beer with|beer after|having a beer|drinking beer|drank beer|drinking a beer|grab a beer|grabbed a beer|grab some beers',
        'opened a beer|cracked open|crack open a|my beer|my wine|my whiskey|my whisky|glass of wine|glasses of wine|glass of red|glass of white|bottle of wine',
        'bottles of wine|a glass of champagne|drinking wine|drank wine|some wine|wine night|wine tasting|red wine|white wine|box of wine|at the pub|to the pub',
        'down the pub|in the pub|from the pub|pub later|pub tonight|pub quiz|pub crawl|went for drinks|go for drinks|going for drinks|gone for drinks',
        'out for drinks|drinks with|drinks after|had drinks|having drinks|after work drinks|had some drinks|had a few drinks|had a couple of drinks|had a drink',
        'having a drink|few drinks|couple of drinks|couple drinks|a drink with|a stiff drink|my drink|went drinking|go drinking|going drinking|out drinking',
        'been drinking|was drinking|were drinking|drinking with|drinking session|drink till|drank till|drank too much|drank a lot|drank so much|drink too much',
        'drank last night|at the bar|to the bar|at a bar|to a bar|bar with|bar hopping|went clubbing|go clubbing|going clubbing|clubbing with|happy hour',
        'did shots|doing shots|took shots|tequila shots|shots of tequila|shots of vodka|got wasted|get wasted|got hammered|got plastered|got smashed',
        'got shitfaced|got buzzed|brew my own|home brew|homebrew|homebrewing|my liquor|craft beers|a pint|pints with|few pints|pint of|some beer|some beers',
        'a six pack|six pack of|case of beer|12 pack|pre drinks|predrinks|pre game|pregame|pregaming|blackout drunk|blacked out|day drinking|drunk texting',
        'a margarita|some margaritas|a cocktail|some cocktails|cocktails with|gin and tonic|a whiskey|a whisky|some whiskey|glass of whiskey|glass of scotch',
        'a mojito|rum and coke|vodka soda|some soju|soju with|toasted with|my tolerance is|brewery|wine bar|beer garden|drinking buddy|drinking buddies',
        'a nightcap|day drunk|sip wine|sipping wine|sipping on|drunkenly|a beer wif|beers wif|beer wif|drinks wif|a drink wif|drinking wif|bar wif|clubbing wif',
        'pints wif|cocktails wif|soju wif|toasted wif',
      ],
      notRoutine: [
        'you got drunk|he got drunk|she got drunk|they got drunk|your drink|a drink with your|hold my beer',
      ],
      elsewhere: [
        'drink responsibly|alcohol industry|beer commercial|alcoholics anonymous|my alcoholic|alcoholic father|alcoholic mother|alcoholic dad|alcoholic mom',
        'drunk guy|drunk people|drunk man|drunk girl|some drunk|a drunk',
        'lads at the pub|guys at the pub|people at the bar|guy at the bar|girl at the bar|man at the bar|guys at the bar|working at a bar|work at a bar',
        'bartending|beer company|wine company',
      ],
      denied: [
        'don\'t drink|dont drink|do not drink|dun drink|never drink|never drank|not a drinker|non drinker|teetotal|teetotaler|can\'t drink|cannot drink',
        'cant drink|not drinking|no alcohol for me|no drinking|hate beer|hate the taste of|allergic to alcohol|haven\'t had a drink|haven\'t drunk|i\'m sober',
        'im sober|designated driver|alcohol free',
      ],
      past: [
        'quit drinking|stopped drinking|gave up drinking|gave up alcohol|used to drink|used to be an alcoholic|recovering alcoholic|years sober|months sober',
        'days sober|been sober|got sober|since i stopped',
      ],
      planned: [
        'wanna drink|want to drink|wanna go drinking|want to get drunk|wanna get drunk|need a drink|need a beer|need some wine|could use a drink',
        'could use a beer|i need wine|let\'s get drunk|lets get drunk|let\'s drink|lets go drink',
      ],
      patterns: [
        ['denied', notI('(?:drink|drinking|drank|drunk|touch alcohol|consume alcohol)')],
        ['own', iDid('(?:drink|drinks|drinking|drank|drunk|sipped|sipping|downed|chugged|chugging|shared|enjoyed|enjoying|tried|ordered|poured|opened|had|having|have|finished|bought|got|brewed|love|like|prefer)(?: (?!with|not|to|ginger|root|water|coffee|tea|milk|soda)[a-z0-9-]+){0,6} (?:beers?|wines?|vodka|whiske?y|tequila|rum|gin|cider|champagne|prosecco|sake|soju|cocktails?|margaritas?|mojitos?|martinis?|bourbon|scotch|brandy|liquor|booze|alcohol|ipas?|lager|ale|stout|pints?|shots|mimosas?|sangria)')],
        ['own', iAm('(?:drunk|tipsy|hungover|hung over|wasted|hammered|plastered|shitfaced|buzzed|smashed|a beer drinker|social drinker|wine person|wine lover)')],
        ['own', iDid('(?:(?:go|going|went|gone|head|heading|headed|met|meeting|hung out|at|in|reached|gg|back)(?: [a-z]+){0,5} (?:pub|bar|bars|brewery|beer garden|happy hour|winery|nightclub|clubbing|drinking))')],
        ['quoted', /\b(?:drink(?:ing|s)?|drank|glass of|had)\s+(?:some |a |an |my |more |diet |iced |hot )*(?:water|ginger ale|root beer|coke|soda|juice|coffee|tea|milk|milo|smoothie|lemonade|sprite|pepsi|red bull|kopi|teh|bubble tea)\b(?!.*\b(?:beer|wine|vodka|whiske?y|rum|gin|drunk|tequila)\b)/i],
        ['own', /(?:^|[.!?,]\s*|\bi['’]?m |\bim |\bwe['’]re |\bnow |\bstill )(?:now |still |out |currently )?(?:drinking|drunk|tipsy|hungover|high and drunk|boozing|clubbing)(?: (?:now|again|tonight|already|liao|alr|la|lah|lor|with|wif|w|at)\b|[.!,]|$)/i],
      ],
    },

    zh: {
      named: [
        '酒|喝多|醉|啤|干杯|微醺|断片|应酬|小酌|精酿|茅台|二锅头|威士忌|香槟|鸡尾|伏特加|清酒|梅酒|饮咗|wine|beer|喝了点|喝两杯|喝几杯',
        '喝一杯',
      ],
      notNamed: [
        '酒店|酒家|酒窝|酒精|我也是醉了|也是醉了|真是醉了|喜酒|酒楼|酒驾|酒心|酒仙桥|酒泉|酒酿|心醉|陶醉|沉醉|麻醉|醉人|醉虾|醉蟹|酒席|敬酒服',
        '酒鬼酒|解酒药广告|酒红色|啤酒节|啤酒肚|纸醉金迷|酒水单',
      ],
      routine: [
        '喝多了|喝大了|喝高了|喝醉了|喝断片|酒还没醒|在喝酒|喝着酒|喝完酒|喝了酒|喝了点酒|喝点酒|喝点小酒|小酌一杯|喝杯酒|喝两杯|喝几杯|喝一杯',
        '喝了几杯|喝了一杯|喝了两瓶|喝了一瓶|喝了瓶|喝了不少|喝着啤酒|喝啤酒|喝红酒|喝白酒|喝着红酒|品红酒|品着红酒|来杯红酒|来瓶啤酒|喝瓶啤酒|啤酒配',
        '撸串喝|烧烤啤酒|啤酒烧烤|啤酒炸鸡|炸鸡啤酒|酒吧坐|去喝酒|喝酒去|买了瓶酒|买瓶酒|买了箱啤酒|买了酒|买酒|开了瓶|饮酒|饮咗酒|饮醉|饮多|饮啤酒',
        '酒喝多|喝了好多酒|昨晚的酒|昨天的酒|我酒量|应酬喝|陪客户喝|干了一杯',
      ],
      notRoutine: [
        '请喝酒|少喝酒|别喝酒|喝酒伤身|喝酒别|酒吧街|喝酒的男|喝酒的人|喝酒开车|不喝酒|没喝酒|不会喝酒|不能喝酒|喝酒误事',
      ],
      elsewhere: [
        '少喝点|少喝酒|别喝酒|别喝太多|别喝多|喝酒伤身|喝酒误事|又去喝酒了你|送酒|卖酒|代驾',
      ],
      denied: [
        '不喝酒|没喝酒|不会喝酒|不能喝酒|戒酒|滴酒不沾|酒精过敏|从不喝|不沾酒|烟酒不沾|一杯倒|不喝白酒|不胜酒力',
      ],
      past: [
        '戒酒了|以前喝酒|以前爱喝|曾经喝|年轻时喝',
      ],
      planned: [
        '想喝酒|去喝一杯|晚上喝酒|晚上喝两杯|约酒|要喝酒|想喝一杯|准备喝',
      ],
      patterns: [
        ['denied', /我(?:从来|一直|平时|又|也)?(?:不|没|不会|不能|不太)(?:怎么)?喝(?:白|红|啤)?酒/u],
        ...ways('喝(?:了|着|完|点)?[^，。！？]{0,4}酒(?!店)|喝多|喝醉|喝大|喝高|断片|小酌|微醺|宿醉|泡吧|饮醉|饮多|饮咗[^，。]{0,4}酒|饮酒|去酒吧'),
        ['own', /(?<![你您他她][^，。！？]{0,8})(?:喝|品|饮|开|买|干|点|来)(?:了|着|完|过|咗)?[一二两三四五六几半\d]?(?:瓶|杯|罐|箱|听|打|点|口|支)?[^，。！？你您吗]{0,4}(?:红酒|啤酒|白酒|威士忌|鸡尾酒|香槟|清酒|米酒|黄酒|洋酒|葡萄酒|梅酒|精酿)(?!节)/u],
        ['own', ...didSome('喝|干|灌|吹|整','酒|啤|红的|白的|杯|瓶|两|斤')],
        ['own', ...sighs('又?喝多|喝大|喝高|断片|宿醉|微醺|醉得不省人事|喝断片|酒还没醒|酒劲')],
        ['own', /(?:酒吧|清吧|夜店|酒馆)(?:里)?(?:和|跟|喝|坐|蹦|嗨)|(?<=^|[，。！？,\s])微醺的/u],
        ['own', /(?<![你您他她别不没][^，。！？]{0,6})(?:正喝(?:着)?|喝着呢|还在喝(?!水|药|奶|粥)|(?:一|两|三|几|半)(?:瓶|杯|斤|口)[^，。！？你]{0,3}(?:酒|啤)?(?:下肚|下去|入喉))(?![奶水茶粥药汤咖])/u],
      ],
    },

    fr: {
      named: [
        'bière|bières|vin|vodka|whisky|apéro|apéros|verre de vin|ivre|bourré|bourrée|cuite|gueule de bois|picole|picoler|alcool|champagne|pastis|trinquer',
        'boire un verre|boire un coup',
      ],
      notNamed: [
        'alcool à 90|vinaigre de vin|biere pression atmosphérique',
      ],
      routine: [
        'j\'ai la gueule de bois|gueule de bois|bu un verre|boire un verre avec|boire un coup avec|une bière avec|mes bières|apéro chez|prendre l\'apéro',
        'pris l\'apéro|pris une cuite|je suis bourré|je suis bourrée|trop bu|verre de vin|bouteille de vin',
      ],
      denied: [
        'je ne bois pas|je bois pas|jamais d\'alcool|sans alcool|je ne bois jamais|je ne bois plus d\'alcool',
      ],
      past: [
        'j\'ai arrêté de boire|arrêté l\'alcool|je buvais',
      ],
    },
  },
  categories: ['alcohol'],
  segments: ['369'],
})
