/** The writer has or regularly drives a car or a motorbike. */
import { defineSubject } from '../subject.ts'
import { iDo, justNow } from '../text/standing/chinese-clauses.ts'
import { iDid, iHave, mine, notI } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'car',
  kind: 'thing',
  fact: { en: 'has a car', zh: '有车' },
  sensitive: null,
  words: {
    en: {
      named: [
        'car|cars|drive|drives|driving|drove|driven|parking|parked|license|licence|suv|truck|pickup|van|jeep|toyota|honda|ford|bmw|audi|mercedes|tesla',
        'subaru|mazda|nissan|hyundai|kia|corolla|civic|camry|prius|mustang|porsche|lexus|vw|volkswagen|chevy|motorcycle|motorbike|harley|scooter|vespa|petrol',
        'gas station|gas tank|gas prices|oil change|tires|tyres|tire|tyre|flat tire|brakes|mechanic|engine|transmission|mileage|mpg|car insurance|insurance|mot',
        'road tax|coe|traffic jam|traffic|commute|highway|car wash|garage|windshield|dashboard|dash cam|my bike|speeding ticket|uber driver|vehicle|auto',
        'steering wheel',
        'parking fine|waxed|bonnet|gearbox|p plate|cte|nissan leaf|ducati|yamaha|kawasaki|minivan|sedan',
        'hatchback',
        'in a jam|stuck in a jam|kena jam|ticket for speeding|speeding|traffic ticket|summon|oil in my|oil in the|clutch pedal|gas money|rotated my tires',
      ],
      notNamed: [
        'hard drive|hard drives|flash drive|usb drive|google drive|thumb drive|drive me crazy|drives me crazy|driving me crazy|driving me nuts|drive me nuts',
        'drives me nuts|drive me insane|drives me insane|drive me mad|drives me mad|drove me crazy|drove me nuts|driving me insane|driving me mad',
        'driving me up the wall|drive you crazy|drive people|sex drive|drive by|drive thru|drive through|drive in theater|food drive|blood drive|charity drive',
        'toy drive|donation drive|fund drive|drive carefully|drive safe|drive safely|driving force|driving range|driving test center|power drive',
        'four wheel drive|the drive to|great drive|inner drive|test drive unlimited|disk drive|drive home the point|drives home|what drives|that drives',
        'driving at|driven by|data driven|theme park|national park|in the park|the park|dog park|central park|water park|amusement park|skate park',
        'park and ride|parks and rec|jurassic park|south park|car park|ball park|ballpark|artistic license|license plate game|tv licence|poetic license',
        'search engine|human traffic|traffic light|web traffic|gas leak|natural gas|greenhouse gas|spare tire around|retire|tired|ford brothers|harrison ford',
        'car crash tv|toy car|cable car|bumper cars|cars movie|race car|go kart|cop car|police car|street car|rental car|hire car|garage sale|garage band',
        'food truck|ice cream truck|fire truck|tow truck|trucks of|moving van|moving vans|removal van|removal vans|removals van|delivery van|van gogh|auto correct|autocorrect|auto insurance commercial|health insurance',
        'life insurance|ride my bike|rode my bike|mountain bike|bike ride',
        'strawberry jam|jam session|space jam|pearl jam|paper jam|jam jar|peanut butter and jam|concert ticket|concert tickets|movie ticket|movie tickets',
        'plane ticket|plane tickets|train ticket|train tickets|lottery ticket|lottery tickets|bus ticket|apple pie|pumpkin pie|pecan pie|boot camp|boot up',
        'reboot|fine line|i\'m fine|im fine|that\'s fine|cooking oil|olive oil|coconut oil|oil painting|essential oil|essential oils',
      ],
      routine: [
        'my car|our car|my cars|my truck|our truck|my suv|my van|our van|my jeep|my toyota|my honda|my ford|my bmw|my audi|my tesla|my subaru|my mazda',
        'my nissan|my hyundai|my corolla|my civic|my camry|my prius|my mustang|my motorcycle|my motorbike|my harley|my scooter|my vespa|my vehicle|our vehicle',
        'my new car|my old car|our new car|my ride|my tires|my tyres|my tire|my tyre|my brakes|my engine|my transmission|my windshield|my dashboard|my mileage',
        'my gas tank|my car keys|car keys|my mechanic|oil change|flat tire|flat tyre|got a puncture|pump petrol|pumped petrol|petrol station|filled up',
        'fill up my|fill up the tank|filled my tank|tank of gas|wash the car|washed the car|washing the car|car wash|clean the car|cleaned my car|park the car',
        'parked the car|parked my|parking the car|i parked|where i parked|parking spot|parking ticket|speeding ticket',
        'car loan|car note|paid off my car|car repair|car repairs|car repaired|car fixed|car serviced|fixed my car|car broke down|car won\'t start',
        'car wouldn\'t start|service the car|car service|car inspection|road tax|mot due|i drive|i drove|we drove|i\'m driving|im driving|i am driving',
        'was driving|while driving|driving home|driving to|driving back|driving now|driving la|driving down|driving around|drove home|drove to|drove back',
        'drove down|drove past|drove over|drove up|drove around|drove for|drove my|drove the car|drove here|drive home|drive to work|drive down|drive over',
        'drive there|drive up to|drive back|drive my|drive a|drive the|drive an|drive u|drive you home|drive you there|took the car|take the car|by car',
        'in the car|in my car|pick you up|pick u up|picked up in my|i\'ll pick you|my daily driver|my commute|stuck in traffic',
        'traffic jam|rode my motorcycle|ride my motorcycle|riding my motorcycle|bought a car|bought a new car|bought a truck|got a new car',
        'got my car|picked up my car|passed my driving test|got my license|got my licence|driver\'s license|driving license|driving licence|rear ended',
        'fender bender|car accident|fetch my|my dash cam|season parking',
        'my car insurance|car payment is|my car payment|my car payments|got stuck in traffic|jam on the pie|jam at the|stuck in a jam|stuck in jam|kena jam',
        'traffic on the way home|i fetch u|i fetch you|i go fetch|i will fetch u|i\'ll fetch|fetch u after|come fetch u|petrol price up again|erp|park my',
        'topped up petrol|drive out|drove out|i driving|driving alr|driving liao|driving lah|driving leh',
      ],
      notRoutine: [
        'was driving me|driving me|drove me|drives me|is driving me|drive me',
        'you drive|u drive|your drive|drive u crazy|drive you crazy|drive to succeed|drive a point|drive the point|drive a wedge|drive the price',
        'drive the conversation|drive a hard|drive the traffic|drive an hour for you|drive home the point',
      ],
      elsewhere: [
        'my mom\'s car|my mum\'s car|my dad\'s car|my friend\'s car|my parents car|my parents\' car|his car|her car|their car|your car|ur car|uber|taxi|took a cab',
        'rental car|rented a car|hire car|driving lesson|driving lessons|driving instructor|learning to drive|learn to drive|my uber|grab car|electric cars',
        'self driving|bus driver|taxi driver|cab driver',
      ],
      denied: [
        'don\'t have a car|dont have a car|do not have a car|no car|don\'t drive|dont drive|do not drive|can\'t drive|cant drive|cannot drive|without a car',
        'never learned to drive|don\'t own a car|haven\'t got a car|no license|no licence|sold my car|sold the car|car got stolen|no longer drive',
      ],
      past: [
        'my first car|my old car was|used to drive|used to have a car|totaled my car|my last car|my previous car|i once drove|when i had a car',
      ],
      planned: [
        'buy a car|buying a car|get a car|getting a car|looking for a car|shopping for a car|car shopping|save for a car|saving for a car|saving up for a car',
        'want a car|new car soon|take my driving test|my driving test|test drive|learning to drive',
      ],
      patterns: [
        ['denied', notI('(?:drive|driving|own a car|have a car|have my license)')],
        ['own', mine('(?:car|truck|suv|van|minivan|jeep|motorcycle|motorbike|scooter|vehicle|toyota|honda|ford|bmw|audi|tesla|subaru|mazda|nissan|hyundai|kia|civic|corolla|camry|mustang|chevy|porsche|lexus|mercedes|prius|jetta|golf gti|windshield|license plate|gas mileage)')],
        ['own', iDid('(?:drive|drives|drivin|driving|drove|driven|fill(?:ed)? up (?:my|the)|pump(?:ed|ing)? petrol|park(?:ed|ing)? (?:my|the|outside|in|at|near)|got (?:my|our|the|a new|a) (?:[a-z]+ )?(?:car|truck|license|licence)|bought (?:[a-z]+ ){0,4}(?:car|truck|suv|motorcycle|motorbike|jeep|honda|toyota|bmw|tesla))(?! (?:me|him|her|them|us|people|everyone|you) (?:crazy|nuts|mad|insane|up the wall|wild))')],
        ['own', iHave('(?:car|truck|suv|motorcycle|motorbike|jeep|minivan|pickup|honda|toyota|bmw|tesla|flat tire|driving)')],
        ['own', iDid('(?:got|received|paid|have)(?: [a-z]+){0,2} (?:ticket|fine) (?:for (?:speeding|parking)|on (?:my|the) (?:way|highway|car))|(?:stuck|kena|caught|got stuck) (?:in )?(?:a |the )?(?:bad |massive |terrible |super )?(?:jam|traffic)')],
        ['own', iDid('(?:wash(?:ed|ing)?|wax(?:ed|ing)?|clean(?:ed|ing)?|servic(?:ed|ing)|vacuum(?:ed|ing)?|fix(?:ed|ing)?|repair(?:ed|ing)?|sold|detail(?:ed|ing)|start(?:ed|ing)?|park(?:ed|ing)?|drov?e|driving|took|tak(?:e|ing)|insure[d]?|paid off|pick(?:ed|ing)? up)(?: and [a-z]+)? (?:the|my|our) (?:[a-z]+ )?(?:car|truck|van|suv|motorbike|motorcycle|bike engine|jeep)')],
        ['own', iDid('(?:chang(?:e|ed|ing)|check(?:ed|ing)?|replac(?:ed|ing)|rotat(?:ed|ing)|fix(?:ed|ing)?|need(?:ed)?|got|did) (?:the |my |new |an |a )*(?:oil(?: change)?|tires?|tyres?|brakes?|spark plugs?|wipers?|car battery)(?: in| on| of|$| for| done|[.,!])')],
        ['own', iDid('(?:will |can |gonna |going to |go |coming to |come )*(?:fetch|pick) (?:u|you|ya|him|her|them|my [a-z]+)(?: all| guys)? (?:up )?(?:at|from|after|later|tmr|in (?:my|the) car|frm|by car)(?=[^?]*$)')],
      ],
    },

    zh: {
      named: [
        '我开的|停车费|油费|过路费|提的车|车|开车|汽车|停车|驾照|驾驶|驾车|油价|加油站|加满油|加了油|加个油|去加油|加油卡|保养|4s店|电动车',
        '电瓶车|摩托|摩托车|机车|轿车|suv|特斯拉|比亚迪|奔驰|宝马|奥迪|丰田|本田|大众|五菱|违章|罚单|年检|车险|车位|洗车|剐蹭|追尾|堵车',
        '自驾|上牌|摇号|倒车|后备箱|油耗|机油|充电桩|车库|高速|提车|代驾|车牌|爆胎|轮胎|超速|贴条|etc',
        '堵在|堵着|高架|车子|代步车|四轮|副驾|方向盘|驾龄',
      ],
      notNamed: [
        '火车|公交车|车站|汽车站|客车|出租车|打车|的士|网约车|班车|大巴车|坐车|校车|警车|救护车|消防车|车票|车次|车厢|车间|车费|购物车|自行车',
        '单车|婴儿车|小推车|手推车|推车|缆车|快车|顺风车|下车|上车|赶车|等车|晕车|末班车|首班车|三轮车|动车|列车|电车难题|机场大巴|公交|包车',
        '租车|车水马龙|老司机|飙车党|开车吧段子|车夫|水车|风车|车展|学车|接送车|专车|搭车|做车|高速发展|高速上网|高速缓存|高速网络|过山车|碰碰车',
        '赛车手|叉车',
      ],
      routine: [
        '我车|我的车|我开车|我自己开车|自己开车|开车过去|开车到|开车带|开车过来|开车上班|开车送|开车接|自驾去|自驾来|自驾过去|我们自驾|我们开车',
        '我家车|我家的车|我们的车|家里的车|家里车|车停在|车停哪|停好车|找车位|没地停车|停车还要|停车居然|车开到|把车停|把车开|我把车|车子停|车子开',
        '开着车|开车的时候|在开车|开车中|开车呢|开车不能|开车开了|我在开车|去洗车|洗了车|刚洗车|刚洗完车|车刚洗|车该保养|保养车|做保养|车险到期',
        '续车险|交车险|车要年检|去年检|加满油|加了箱油|加了油|给车加油|去加油站|在加油站|油又涨|油价又|被拍了违章|被贴条|被贴了罚单|吃罚单|收到罚单',
        '扣了三分|扣分了|车被刮|车被撞|车被蹭|被追尾|爆胎了|车胎爆|换轮胎|车坏了|车送修|车打不着|电瓶没电|去4s店|在4s店|提车了|喜提|提新车',
        '摇到号|摇中了|新车到手|叫代驾|叫了代驾|找代驾|骑电动车|骑摩托|骑电瓶车|骑车上班|我的摩托|我的小电驴|我的电动车|我的电瓶车|骑机车|车贷|还车贷',
        '我的驾照|开了几个小时|堵在高速|揸车|泊车|我架车',
      ],
      elsewhere: [
        '他开车|她开车|我爸开车|我爸的车|爸爸开车|我妈开车|老板的车|公司的车|公司车|朋友的车|同事的车|坐他的车|坐朋友的车|蹭车|搭顺风车|开出租',
        '滴滴司机|会开车的男',
      ],
      denied: [
        '没车|没有车|不会开车|没驾照|没有驾照|不开车|还没买车|买不起车|不考驾照',
      ],
      past: [
        '以前有车|车卖了|把车卖了|以前开的车|卖了车',
      ],
      planned: [
        '想买车|要买车|准备买车|打算买车|考虑买车|攒钱买车|看车|试驾|学车|考驾照|练车|科目一|科目二|科目三|科目四|摇号中|订了车|定了车',
      ],
      patterns: [
        ['other', /(?:你|您|他|她|你们|他们)(?:们)?(?:的|家的?|那|新)?(?:车|开车|驾照|司机)/u],
        ['planned', /(?:想|要|准备|打算|考虑|攒钱|计划)[^，。！？了]{0,6}(?:买|换|提)[^，。！？了]{0,4}车(?!票)/u],
        ['own', ...iDo('开车|停车|洗车|修车|倒车|骑车上班|开(?:着)?[^，。！？火班公动坐]{0,3}车(?![票站厢次])|买了[^，。！？火公自单推]{0,4}车(?![票站厢次])|提了[^，。！？]{0,4}车')],
        ['own', /(?:停|泊)(?:个|一?下|了)?车(?:还|竟然|居然|要|还要|也要){1,2}[^，。！？]{0,6}(?:钱|费|元|块|收)/u],
        ['own', ...justNow('开车|停车|洗车|修车|提车|加油站|加了油|被追尾|被刮|违章|年检|保养')],
        ['own', /(?:我|我家|我们家?)(?:的|那|这|开的是|开)?(?:辆|台|部)?[^，。！？你您坐打乘火班动说]{0,6}(?:油耗|保养|年检|车险|后备箱|方向盘|大众|宝马|奔驰|奥迪|丰田|本田|特斯拉|比亚迪|suv)/iu],
        ['own', /(?<![你您他她火班][^，。！？]{0,6})(?:把)?车子?(?:停|放|开)(?:在|到|进|去|好|下|不)(?!来|走)[^，。！？你您]{0,6}/u],
        ['own', /(?:我们?|一家|周末|全家|带|和)[^，。！？你您]{0,8}自驾|自驾(?:去|来|到|过来|前往|回|了|入住)|(?:堵|塞)在(?:路上|高架|高速|环)|我[^，。！？你坐]{0,6}堵车/u],
        ['own', /(?<=^|[，。！？,\s])(?:刚|正在|还在|在|我){0,2}(?:停车|开车|洗车|修车|倒车)(?:呢|中|了|去|完|，|。|！|$)(?![吗？?])/u],
        ['own', /(?:我家|我们家|家里)(?:的|那|这){0,2}(?:辆|台|部)?[^，。！？火班]{0,3}车(?!库|位|站|票)|我(?:现在|一直)?开的(?:是|车|这)|刚?提的车/u],
        ['own', /(?<=^|[，。！？,\s])(?:停车费|油费|油钱|过路费|车险|驾照|年检|违章|保险|罚单)(?:又|都|要|一天|一个月|一次|被|扣|涨|太|真|到期|交)/u],
        ['own', /(?<=^|[，。！？,\s])(?:我)?车子?(?:又|刚|还|也|都|昨天|今天|突然)?(?:没油|坏|抛锚|打不着|爆胎|被[撞刮蹭贴拖追砸]|送修|限号|要保养|该洗|脏|差点)|倒车(?:影像|雷达|镜)|停车(?:位)?(?:找|绕|停|排)了|(?:去年|前年|今年|刚|我)[^，。！？你他她]{0,4}买的车(?!票)|车差点/u],
        ['own', /(?<![你您他她谁公打火班][^，。！？]{0,6})车子?(?:又|还|已经|刚|被|要|得|该)?(?:送|拿|开)?(?:去)(?:保养|修|洗|年检|4s|喷漆|贴膜|做保养|修理)|(?<=^|[，。！？,\s])(?:我|还|又|正|现在){0,3}(?:堵|塞)(?:在|死在)(?:高架|高速|路上|环路|[二三四五]环|隧道|桥上|半路)/iu],
        ['own', /(?<=^|[，。！？,\s])(?:我|我们|自己|一家|周末|从[^，。！？你他]{1,6}){0,3}(?:自己)?开车(?:[^，。！？你您他她吗]{0,2}[一二两三四五六七八九十半\d]+个?(?:多|半)?(?:小时|分钟)|(?:来|去|到|过来|过去|回)(?:的|了|，|。))/u],
      ],
    },

    fr: {
      named: [
        'voiture|bagnole|caisse|conduire|conduis|permis|garage|essence|gasoil|plein d\'essence|peugeot|renault|citroën|clio|moto|scooter|parking',
        'contrôle technique|embouteillage|bouchons|autoroute',
      ],
      notNamed: [
        'voiture de location|caisse d\'épargne|caisse enregistreuse|vide grenier garage|permis de construire|permis de séjour',
      ],
      routine: [
        'ma voiture|ma bagnole|ma caisse|notre voiture|mon scooter|ma moto|fait le plein|faire le plein|en voiture|contrôle technique|je conduis|garé ma',
        'me garer|suis garé|suis garée|révision de la voiture|assurance auto|dans les bouchons|ma clio|ma peugeot|ma renault|prends la voiture|pris la voiture',
      ],
      denied: [
        'pas de voiture|je n\'ai pas le permis|pas le permis|sans voiture|je ne conduis pas',
      ],
      past: [
        'j\'ai vendu ma voiture|mon ancienne voiture|ma première voiture',
      ],
      planned: [
        'acheter une voiture|passer mon permis|passer le permis|cherche une voiture',
      ],
    },
  },
  categories: ['car'],
  segments: ['243'],
})
