/**
 * Words by which people talk about what they spend on, by category, own lists. Chosen for little doubt in chat: "book" and
 * "game" alone mean too much, "novel" and "steam sale" do not. Other words than those of product titles, so that saying
 * and buying are found independently.
 */
import { namingLists, subjectOf } from '../subjects.ts'
import { wordList } from '../text/word-list.ts'
import type { WordList } from '../text/word-list.ts'
import type { CategoryId } from './categories.ts'

/** A topic of talk: the category that names it, its words, and the categories of spending that belong to it. */
export interface TalkTopic { readonly id: CategoryId; readonly lists: readonly WordList[]; readonly covers: readonly CategoryId[] }

function topic(id: CategoryId, covers: readonly CategoryId[], terms: readonly string[], except: readonly string[] = []): TalkTopic {
  return { id, covers, lists: [wordList(`talk.${id}`, terms, except)] }
}

/** Every topic that both talk and spending can show. */
export const TALK_TOPICS: readonly TalkTopic[] = [
  { id: 'pets.dog', covers: ['pets.dog'], lists: namingLists(subjectOf('dog')) },
  { id: 'pets.cat', covers: ['pets.cat'], lists: namingLists(subjectOf('cat')) },
  topic('baby', ['baby'], [
    'nappy|nappies|diaper|diapers|pram|stroller|pushchair|breastfeeding|baby food|baby monitor|cot|crib|teething|baby clothes|formula milk|onesie|windeln|kinderwagen|poussette|couches bebe',
    '尿不湿|纸尿裤|奶粉|辅食|婴儿车|婴儿床|喂奶|吐奶|哄睡|月嫂|拍嗝|待产包',
  ]),
  topic('children', ['children', 'children.school'], [
    'playground|lego|homework|school run|nursery|daycare|kindergarten|bedtime story|play date|playdate|school trip|parents evening|parents\' evening|toys|kita|spielplatz|hausaufgaben|devoirs|ecole maternelle',
    '幼儿园|家长会|作业本|接孩子|送孩子|兴趣班|绘本|玩具|乐高|游乐场|辅导作业|课外班',
  ]),
  topic('dining', ['dining', 'dining.delivery'], [
    'restaurant|restaurants|takeaway|takeout|brunch|sushi|ramen|pizza|burger|burgers|tapas|dim sum|hotpot|hot pot|barbecue|eat out|eating out|dinner reservation|book a table|curry house|dumplings|essen gehen|resto|au restaurant',
    '火锅|烧烤|外卖|餐厅|馆子|下馆子|聚餐|日料|烤肉|烤鱼|小龙虾|探店|吃饭去|自助餐|麻辣烫|串串|点外卖|好吃的店',
  ]),
  topic('dining.cafe', ['dining.cafe'], [
    'coffee|espresso|latte|flat white|cappuccino|cold brew|matcha latte|bubble tea|boba|starbucks|croissant|bakery|cafe|kaffee|konditorei|boulangerie',
    '咖啡|奶茶|拿铁|美式|手冲|瑞幸|星巴克|喜茶|蜜雪冰城|霸王茶姬|甜品|面包店|烘焙',
  ], ['coffee table|coffee tables', '美式英语|美式发音|美式风格']),
  topic('alcohol', ['alcohol'], [
    'beer|beers|wine|whisky|whiskey|gin and tonic|cocktail|cocktails|craft beer|prosecco|ipa|brewery|hangover|hungover|bier|rotwein|vin rouge|apero',
    '啤酒|红酒|白酒|喝酒|威士忌|精酿|鸡尾酒|小酌|宿醉|喝醉',
  ], ['beer garden furniture']),
  topic('fashion', ['fashion', 'fashion.shoes', 'fashion.jewellery'], [
    'outfit|outfits|dress|sneakers|trainers|handbag|jeans|hoodie|zara|uniqlo|new shoes|new boots|earrings|necklace|fashion|thrift|vintage shop|klamotten|fringues',
    '穿搭|裙子|连衣裙|衣服|外套|羽绒服|球鞋|包包|优衣库|首饰|耳环|项链|买鞋|试穿|汉服',
  ], ['dress rehearsal|address']),
  topic('beauty', ['beauty', 'beauty.care', 'beauty.salon'], [
    'skincare|makeup|lipstick|mascara|serum|moisturiser|moisturizer|nail polish|manicure|haircut|hairdresser|perfume|sephora|eyeliner|retinol|friseur|coiffeur|maquillage',
    '护肤|化妆|口红|面膜|精华|粉底|防晒霜|香水|美甲|理发|烫头|染头发|眼影|敏感肌|刷酸',
  ]),
  topic('books', ['books', 'books.news'], [
    'novel|novels|paperback|audiobook|audible|book club|bookshop|bookstore|kindle|goodreads|sci fi book|reading a book|new book|good book|the book i|buch gelesen|roman|librairie',
    '小说|看书|读书|书店|这本书|微信读书|读完|豆瓣读书|推荐的书|电子书',
  ], ['book a|roman empire|roman numerals']),
  topic('games', ['games'], [
    'xbox|playstation|ps5|ps4|nintendo|switch game|steam sale|steam deck|minecraft|fortnite|zelda|elden ring|league of legends|valorant|overwatch|pokemon|mario kart|gaming|gamer|speedrun|raid tonight|ranked',
    '王者荣耀|原神|吃鸡|和平精英|英雄联盟|开黑|上分|塞尔达|老头环|打游戏|游戏机|抽卡|皮肤|副本|排位|动森',
  ]),
  topic('media.streaming', ['media.streaming', 'media.events'], [
    'netflix|spotify|disney plus|hbo|season finale|box set|binge|binge watching|watch a movie|watched a movie|new movie|cinema|movie tonight|concert|gig tickets|festival tickets|episode|series finale|kino|konzert|cine ce soir',
    '追剧|电影|电影院|演唱会|综艺|爱奇艺|b站|网剧|音乐节|话剧|首映|弹幕|更新到第',
  ]),
  topic('hobbies', ['hobbies'], [
    'knitting|crochet|yarn|embroidery|watercolour|watercolor|board game|board games|jigsaw|sewing machine|pottery class|model kit|dungeons and dragons|calligraphy|stricken|hakeln|brettspiel|tricot',
    '手工|钩针|织毛衣|画画|水彩|手办|盲盒|桌游|剧本杀|拼图|陶艺|手账|书法|高达模型|刺绣',
  ]),
  topic('sports', ['sports', 'sports.gym'], [
    'gym|workout|deadlift|squats|personal trainer|yoga|pilates|marathon|half marathon|parkrun|went for a run|morning run|tennis|badminton|football match|basketball|swimming pool|climbing wall|bouldering|crossfit|pb today|fitnessstudio|laufen gehen|salle de sport',
    '健身|健身房|跑步|夜跑|马拉松|瑜伽|游泳|打球|羽毛球|篮球|足球赛|撸铁|私教|普拉提|攀岩|配速|滑雪',
  ]),
  topic('sports.outdoors', ['sports.outdoors'], [
    'hiking|hike|camping|campsite|tent|trail|backpacking|kayak|kayaking|fishing trip|summit|national park|wandern|zelten|randonnee',
    '徒步|露营|爬山|帐篷|登山|钓鱼|户外|路线轨迹',
  ], ['trailer']),
  topic('sports.cycling', ['sports.cycling'], [
    'cycling|bike ride|road bike|mountain bike|gravel bike|puncture|inner tube|strava|derailleur|peloton ride|fahrrad|radtour|velo',
    '骑行|山地车|公路车|自行车|骑车去|环湖骑',
  ]),
  topic('travel', ['travel', 'travel.flights', 'travel.hotels', 'travel.rail'], [
    'flight|flights|airport|airbnb|hotel|hostel|itinerary|boarding pass|passport|visa appointment|holiday booked|city break|road trip|suitcase|jet lag|jetlag|layover|urlaub|ferienwohnung|reise|vacances|voyage',
    '机票|酒店|民宿|旅游|旅行|攻略|高铁票|签证|护照|机场|登机|自驾游|行李箱|景点|出国玩',
  ], ['flight of stairs|in flight mode']),
  topic('car', ['car'], [
    'my car|the car|car insurance|mot|car service|tyres|tires|mechanic|test drive|second hand car|used car|tesla|winter tyres|car wash|werkstatt|controle technique',
    '车险|保养车|轮胎|洗车|试驾|二手车|提车|年检|修车|4s店|特斯拉|剐蹭|我的车',
  ]),
  topic('electronics', ['electronics', 'electronics.phones', 'electronics.computers', 'electronics.tv', 'electronics.audio', 'software'], [
    'iphone|android phone|laptop|macbook|headphones|airpods|graphics card|gpu|keyboard|monitor|raspberry pi|smart home|new phone|phone screen|ssd|tablet|ipad|kopfhorer|handy|ordinateur',
    '苹果手机|新手机|换手机|笔记本电脑|显卡|耳机|键盘|平板|显示器|充电宝|鸿蒙|小米手机|华为手机|电脑配置|智能家居',
  ], ['keyboard warrior']),
  topic('electronics.cameras', ['electronics.cameras'], [
    'camera|cameras|lens|tripod|darkroom|film roll|35mm|aperture|photography|lightroom|kamera|objectif',
    '相机|镜头|三脚架|单反|微单|胶卷|摄影|拍立得|修图',
  ], ['security camera|speed camera|on camera|camera shy', '摄影棚|行车记录仪镜头']),
  topic('home', ['home', 'home.furniture', 'home.appliances', 'home.diy'], [
    'sofa|couch|bookshelf|wardrobe|mattress|curtains|ikea|dishwasher|washing machine|vacuum cleaner|air fryer|paint the|wallpaper|drill|renovation|new kitchen|flat pack|rug|duvet|baumarkt|waschmaschine|canape|bricolage',
    '沙发|床垫|窗帘|宜家|洗衣机|冰箱|扫地机器人|空气炸锅|装修|衣柜|家具|吊灯|收纳|油烟机',
  ]),
  topic('home.garden', ['home.garden'], [
    'garden|gardening|seedlings|compost|tomatoes in the|greenhouse|lawn|houseplant|houseplants|succulents|repot|monstera|allotment|weeds|garten|blumenerde|jardin|potager',
    '多肉|绿植|盆栽|种菜|浇花|阳台种|花盆|月季|施肥|换盆',
  ], ['kindergarten|garden city|beer garden', '幼儿园']),
  topic('education', ['education'], [
    'online course|language course|driving lesson|driving lessons|evening class|coursera|duolingo|tuition fees|exam fee|toefl|ielts|fahrschule|sprachkurs|auto ecole',
    '网课|考研|雅思|托福|驾校|科目二|科目三|培训班|考证|考公|报班',
  ]),
]
