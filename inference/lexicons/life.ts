/**
 * Areas of life and the words by which people speak of them, own lists of general words: whatever of an area talk of buying
 * has words for already is taken from there. A line may speak of several areas, or of none.
 */
import { TALK_TOPICS } from '../categories/talk-words.ts'
import type { CategoryId } from '../categories/categories.ts'
import { own, type Sentence } from '../shareable/sentence.ts'
import { wordList, type WordList } from '../text/word-list.ts'

/** The areas, by stable name. */
export type LifeArea = 'family' | 'romance' | 'friends-and-talk' | 'parties' | 'animals' | 'food' | 'entertainment' | 'exercise' | 'work' | 'education' | 'shopping' | 'travel' | 'technology' | 'weather' | 'religion'

/** One area: its name in a sentence, and its lists. */
export interface LifeTopic { readonly area: LifeArea; readonly title: Sentence; readonly lists: readonly WordList[] }

function topic(area: LifeArea, title: Sentence, taken: readonly CategoryId[], terms: readonly string[], except: readonly string[] = []): LifeTopic {
  return { area, title, lists: [...TALK_TOPICS.filter(({ id }) => taken.includes(id)).flatMap(({ lists }) => lists), wordList(`life.${area}`, terms, except)] }
}

/** Every area. Religion is counted with the others and named in nothing that is not sensitive. */
export const LIFE_TOPICS: readonly LifeTopic[] = [
  topic('family', own('family', '家人'), ['baby', 'children'], [
    'family|families|mother|mom|mommy|mum|mummy|mama|father|dad|daddy|papa|parents|parent|son|sons|daughter|daughters|kid|kids|child|children|baby|babies|toddler|infant|newborn|husband|wife|brother|brothers|sister|sisters|sibling|siblings|grandma|grandmother|granny|grandpa|grandfather|grandparents|grandson|granddaughter|grandchild|grandchildren|grandkids|aunt|auntie|uncle|cousin|cousins|niece|nephew|nieces|nephews|mother in law|father in law|in laws|sister in law|brother in law|relatives|stepson|stepdaughter|stepdad|stepmom',
    '家人|妈妈|我妈|老妈|爸爸|我爸|老爸|爸妈|父母|父亲|母亲|儿子|女儿|孩子|宝宝|娃|老公|老婆|丈夫|妻子|哥哥|弟弟|姐姐|妹妹|爷爷|奶奶|外公|外婆|姥姥|姥爷|叔叔|阿姨|舅舅|姑姑|表哥|表姐|表弟|表妹|堂哥|侄子|侄女|外甥|婆婆|岳母|公公|岳父|亲戚|回娘家|一家人',
  ], ['baby shower cake|oh baby|the kid in me|son of a', '孩子王']),
  topic('romance', own('love and partnership', '感情'), [], [
    'girlfriend|boyfriend|girl friend|boy friend|wife|husband|fiance|fiancee|spouse|partner|date night|on a date|first date|second date|dating|a date with|kiss|kissed|kisses|kissing|cuddle|cuddled|cuddling|romantic|romance|proposed|propose to|got engaged|engagement ring|our anniversary|wedding anniversary|my crush|soulmate|my love|in love|love of my life|valentine|valentines|valentine\'s day|lover|made love|honeymoon|significant other|go out with me|asked me out|asked her out|asked him out',
    '男朋友|女朋友|对象|老公|老婆|约会|接吻|亲了我|求婚|订婚|表白|暗恋|恋爱|谈恋爱|脱单|情人节|纪念日|男友|女友|爱人|情侣|撒狗粮|蜜月|甜蜜',
  ], ['business partner|partners in crime|lab partner|gym partner', '采访对象|服务对象']),
  topic('friends-and-talk', own('talking with people', '和人聊天'), [], [
    'talk|talks|talked|talking|conversation|conversations|chat|chatted|chatting|spoke|speak to|speak with|spoken|called me|phone call|phoned|on the phone|call from|called my|texted|text from|text message|message from|messaged|heard from|told me|told her|told him|catch up|caught up|catching up|facetime|facetimed|skyped|video call|discussed|discussion|complimented|compliment|compliments|a letter from|email from|wrote to me|thanked me|said thank you|said i love you|reconnected|got in touch|joked with',
    '聊天|聊了|聊到|聊聊|谈心|打电话|通电话|视频通话|语音|发消息|发微信|告诉我|跟我说|夸我|表扬|叙旧|联系上|谈了|商量|唠嗑|唠了',
  ], ['talk show|talk shows']),
  topic('parties', own('parties and celebrations', '聚会和庆祝'), [], [
    'party|parties|birthday|birthdays|celebrate|celebrated|celebrating|celebration|wedding|weddings|baby shower|bridal shower|reception|cookout|get together|gathering|potluck|housewarming|ceremony|new year\'s eve|graduation party|bachelorette|prom|reunion|barbecue|bbq|christmas eve|thanksgiving|toast to',
    '聚会|派对|生日|过生日|庆祝|婚礼|婚宴|满月酒|聚餐|年会|团建|同学聚会|轰趴|乔迁|跨年|吃席|生日会|典礼',
  ], ['third party|political party|birthday present|party line|wedding anniversary']),
  topic('animals', own('animals', '动物'), ['pets.dog', 'pets.cat'], [
    'dog|dogs|doggy|cat|cats|kitty|puppy|puppies|pup|kitten|kittens|pet|pets|bird|birds|horse|horses|pony|zoo|animal|animals|rabbit|bunny|hamster|guinea pig|parrot|deer|ducks|duck|ducklings|squirrel|squirrels|butterfly|butterflies|cow|cows|goat|goats|sheep|chickens|turtle|tortoise|aquarium|goldfish|hummingbird|owl|fox|elephant|dolphin|dolphins|whale|whales|wildlife|veterinarian|the vet|frog|lizard|snake',
    '小狗|狗狗|狗子|小猫|猫咪|猫猫|宠物|小鸟|鸟|兔子|仓鼠|动物园|动物|马|鹦鹉|松鼠|蝴蝶|鸭子|乌龟|金鱼|海豚|大象|兽医|铲屎|遛狗|撸猫',
  ], ['hot dog|hot dogs|peking duck|roast duck|fish and chips|pet peeve|chicken wings', '热狗|单身狗|狗血|熊猫外卖|马上|马路|马桶|马虎|天马|号码|骑马找马|鸟事']),
  topic('food', own('eating and drinking', '吃喝'), ['dining', 'dining.cafe', 'alcohol'], [
    'food|foods|eat|ate|eating|eaten|meal|meals|breakfast|lunch|dinner|supper|snack|snacks|cook|cooked|cooking|bake|baked|baking|recipe|recipes|delicious|tasty|yummy|dessert|desserts|cake|cakes|cupcake|cupcakes|pie|cookie|cookies|brownies|ice cream|chocolate|candy|sandwich|sandwiches|salad|soup|pasta|spaghetti|lasagna|noodles|chicken|steak|bacon|ham|sausage|eggs|egg|cheese|bread|toast|rice|beans|potatoes|fries|taco|tacos|burrito|nachos|curry|biryani|dosa|fish and chips|seafood|shrimp|lobster|crab|fruit|fruits|strawberries|mango|mangoes|banana|apple pie|vegetables|tea|juice|smoothie|milkshake|soda|drink|drinks|donut|donuts|doughnut|pancakes|waffles|cereal|popcorn|chips|grill|grilled|bbq|barbecue|leftovers|buffet|chef|kitchen|hungry|feast|mcdonalds|kfc|chipotle|wings|cheesecake|sweets|cup of',
    '吃饭|吃了|好吃|美食|早餐|早饭|午饭|午餐|晚饭|晚餐|夜宵|做饭|做菜|炒菜|煮|烤|蛋糕|面包|饼干|巧克力|冰淇淋|水果|零食|面条|饺子|包子|米饭|牛排|鸡翅|海鲜|螃蟹|虾|汤|粥|茶|喝茶|饮料|果汁|甜点|食堂|下厨|菜谱|大餐|饿了|馋',
  ], ['eat my words|piece of cake|drink driving|food for thought|rice university|kitchen sink', '吃亏|吃惊|吃力|吃醋|茶几|烤漆|汤圆节']),
  topic('entertainment', own('films, music, games and books', '影音、游戏和读书'), ['books', 'games', 'media.streaming', 'hobbies'], [
    'movie|movies|film|films|tv|television|show|shows|series|season of|watch|watched|watching|video|videos|video game|video games|game|games|play|played|playing|music|song|songs|album|band|guitar|piano|sing|sang|singing|dance|danced|dancing|concert|concerts|theater|theatre|musical|comedy|comedian|stand up|cartoon|anime|manga|comic|comics|book|books|read|reading|novel|poem|podcast|youtube|disney movie|marvel|star wars|game of thrones|trailer|museum|exhibition|magic show|circus|amusement park|arcade|casino|lottery|poker|bingo|chess|cards|puzzle|puzzles|crossword|painting|drawing|sketch|playoffs|super bowl|world cup|championship|my team|our team|baseball game|football game|basketball game|hockey game|cricket match|match|soccer game|won the game|festival|funny|joke|jokes|meme|memes|laughed|radio',
    '电影|电视剧|综艺|看剧|听歌|唱歌|音乐|歌|演唱会|跳舞|吉他|钢琴|动漫|漫画|看书|读书|小说|视频|抖音|打游戏|玩游戏|游戏|球赛|比赛|世界杯|欧冠|展览|博物馆|游乐园|打牌|麻将|下棋|相声|段子|笑死|搞笑',
  ], ['wrist watch|apple watch|smart watch|read receipts|book a|booked|show up|showed up|playground|foul play|match my', '歌手签名']),
  topic('exercise', own('exercise', '锻炼'), ['sports', 'sports.outdoors', 'sports.cycling'], [
    'exercise|exercised|exercising|workout|workouts|worked out|working out|gym|run|ran|running|jog|jogged|jogging|walk|walked|walking|a walk|yoga|pilates|zumba|weights|lifting|lifted|bench press|deadlift|squats|push ups|pushups|treadmill|elliptical|bike|biked|biking|cycling|bicycle|swim|swam|swimming|hike|hiked|hiking|marathon|5k|10k|half marathon|fitness|fit again|lost weight|lose weight|weight loss|pounds lighter|miles|steps|training session|personal record|tennis|golf|golfing|badminton|volleyball|softball|bowling|skating|skiing|climbing|martial arts|karate|boxing|stretching|trainer|calories|in shape|played soccer|played basketball|played football|played cricket',
    '锻炼|运动|健身|跑步|散步|遛弯|走路|爬山|徒步|游泳|瑜伽|骑车|打球|减肥|瘦了|体重|跳绳|拉伸|羽毛球|乒乓球|篮球|足球|网球|公里|步数|马拉松|健身房|打卡运动',
  ], ['in the long run|run out|ran out|run into|ran into|running late|running out|run errands|walk the dog|running errands|next steps|a few steps|personal trainer course|walk of shame', '走路费']),
  topic('work', own('work', '工作'), [], [
    'work|working|worked|job|jobs|boss|promotion|promoted|raise|pay raise|salary|bonus|paycheck|payday|paid today|project|projects|meeting|meetings|interview|interviewed|job offer|hired|client|clients|coworker|coworkers|co worker|co workers|colleague|colleagues|office|business|career|company|employee|employees|employer|shift|deadline|overtime|day off|customer|customers|manager|supervisor|contract|resume|freelance|presentation|workplace|profession|sales target|commission|earned|income|startup|internship|intern|mturk|hits',
    '工作|上班|下班|加班|老板|领导|升职|加薪|涨工资|工资|奖金|年终奖|项目|开会|面试|入职|录用|offer|客户|同事|公司|单位|出差|生意|业绩|跳槽|辞职|请假|调休|发工资|实习|甲方',
  ], ['work out|working out|worked out|homework|school work|works for me|job interview questions|greatest hits|hits me|it works|school project|raise money|raise a|monkey business', '工作日历']),
  topic('education', own('school and learning', '上学和学习'), ['education'], [
    'school|schools|class|classes|classroom|exam|exams|test|tests|quiz|college|university|degree|grade|grades|study|studied|studying|homework|assignment|assignments|teacher|teachers|professor|graduate|graduated|graduating|graduation|semester|course|courses|lesson|lessons|learn|learned|learnt|learning|student|students|thesis|dissertation|essay|scholarship|finals|midterm|gpa|campus|tuition|kindergarten|preschool|high school|lecture|lectures|diploma|phd|master\'s|degree|spelling bee|report card|honor roll|textbook|tutor|school project|exam results|passed my|academic',
    '学校|上课|下课|考试|考上|成绩|学习|作业|老师|教授|同学|毕业|论文|大学|中学|小学|高考|考研|期末|奖学金|学期|专业课|自习|图书馆|课程|学会|复习|答辩|录取|补课',
  ], ['blood test|pregnancy test|test drive|drug test|world class|first class|class action|business class|taste test|old school|graduation party', '同学聚会']),
  topic('shopping', own('shopping', '买东西'), [], [
    'buy|bought|buying|purchase|purchased|purchasing|shopping|shop|shops|store|stores|mall|on sale|for sale|sale|ordered|order from|amazon|ebay|etsy|walmart|costco|ikea|goodwill|thrift store|flea market|garage sale|yard sale|deal|deals|discount|coupon|coupons|price|cheap|half off|bargain|refund|gift card|package arrived|delivered|delivery|new car|new shoes|new dress|new phone|new clothes|new house|groceries|grocery|flipkart|got a new|got my new|black friday|free shipping|spent money|saved money',
    '买|买了|购物|逛街|商场|超市|下单|淘宝|京东|拼多多|双十一|打折|优惠|便宜|划算|快递到了|到货|包裹|剁手|秒杀|满减|价格|新衣服|新鞋|新手机',
  ], ['big deal|deal with|dealing with|no deal|coffee shop|barber shop|deals with|baby delivery|delivered the baby|buy time', '买单|买账|收买']),
  topic('travel', own('trips and holidays', '旅行'), ['travel'], [
    'vacation|vacations|trip|trips|travel|traveled|travelled|traveling|travelling|holiday|holidays|beach|beaches|flight|hotel|resort|cruise|airport|tour|toured|tourist|sightseeing|disney|disneyland|disney world|camping|road trip|abroad|getaway|island|passport|plane ticket|plane tickets|weekend away|staycation|honeymoon|national park|lake house|cabin|ocean|mountains|waterfall|visited|visiting|went to visit|museum visit|las vegas|hawaii|europe|paris|london|new york|florida|mexico|goa|kerala|journey',
    '旅游|旅行|度假|出去玩|海边|沙滩|景点|景区|机票|酒店|民宿|出国|自驾|自由行|跟团|攻略|古镇|海岛|迪士尼|爬长城|假期|放假|国庆|五一|回老家',
  ], ['school trip money|guilt trip|trip over|tripped|field trip form', '放假通知']),
  topic('technology', own('devices and the internet', '数码和上网'), ['electronics', 'electronics.cameras'], [
    'computer|computers|laptop|pc|phone|smartphone|cell phone|iphone|android|samsung|app|apps|software|internet|wifi|wi fi|website|program|programming|programmed|code|coding|coded|python|javascript|tablet|ipad|kindle|gadget|playstation|xbox|console|nintendo switch|printer|drone|tech|technology|download|downloaded|upgrade|upgraded|update|server|hard drive|graphics card|monitor|headphones|bluetooth|smart tv|alexa|robot|3d printer|google|facebook|reddit|online game|bitcoin|virtual reality|vr headset|electronics',
    '电脑|笔记本|手机|软件|程序|编程|代码|网络|wifi|路由器|平板|耳机|显卡|系统|升级|下载|app|人工智能|机器人|无人机|网站|智能|充电器|数码|科技',
  ], ['phone call|phone calls|on the phone|tv program|exercise program|the phone rang|work program|dress code|by phone', '手机号']),
  topic('weather', own('the weather', '天气'), [], [
    'weather|sunny|sunshine|sun|sunset|sunrise|rain|rained|raining|rainy|snow|snowed|snowing|snowy|warm day|warm weather|warm outside|cold outside|cool breeze|breeze|temperature|hot day|hot outside|spring day|storm|thunderstorm|thunder|cloudy|clouds|windy|rainbow|beautiful day|beautiful outside|nice day|nice outside|gorgeous day|lovely day|degrees outside|forecast|heat wave|fog|humid|chilly|blue sky|fall weather|first day of spring',
    '天气|晴天|出太阳|太阳|阳光|下雨|下雪|雨天|大雪|降温|升温|暖和|凉快|彩虹|台风|雾霾|刮风|起风|蓝天|日落|日出|晚霞|天晴',
  ], ['storm out|sunday|rain check|snow white', '阳光厨房']),
  topic('religion', own('religion', '宗教'), [], [
    'church|god|pray|prayed|prayer|prayers|praying|temple|mosque|bible|the lord|jesus|christ|worship|worshipped|faith in|religious|religion|sunday mass|pastor|priest|sermon|ramadan|eid|diwali|puja|baptism|baptized|spiritual|spirituality|allah|buddha|krishna|ganesh|shiva|gospel|holy|communion|confirmation class|easter service|bible study|synagogue|rosh hashanah|passover|meditation retreat|monk|choir practice',
    '教堂|上帝|祷告|祈祷|寺庙|拜佛|烧香|菩萨|清真寺|圣经|礼拜|信仰|基督|耶稣|佛祖|念经|还愿|斋月|开斋节|做弥撒|牧师|神父|受洗',
  ], ['oh my god|my god|god damn|thank god|holy cow|holy crap|for god\'s sake|god knows|omg', '礼拜一|礼拜二|礼拜三|礼拜四|礼拜五|礼拜六|礼拜天|礼拜日']),
]
