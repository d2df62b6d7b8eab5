/** The writer believes or practises a religion. */
import { defineSubject } from '../subject.ts'
import { begins, iDo, justNow } from '../text/standing/chinese-clauses.ts'
import { iAm, iDid } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'religion',
  kind: 'state',
  fact: { en: 'believes or practises a religion', zh: '信教' },
  sensitive: 'belief',
  words: {
    en: {
      named: [
        'god|gods|lord|jesus|christ|christian|christianity|catholic|church|mass|pray|prays|praying|prayed|prayer|prayers|bible|scripture|pastor|priest|sermon',
        'worship|faith|blessed|blessing|blessings|bless|amen|hallelujah|praise|holy|holy spirit|gospel|baptized|baptised|baptism|communion|lent|easter',
        'ash wednesday|rosary|confession|sunday school|bible study|cell group|fellowship|muslim|islam|islamic|allah|alhamdulillah|inshallah|insha allah',
        'mashallah|quran|koran|mosque|masjid|ramadan|eid|hari raya|puasa|iftar|sahur|fasting|hajj|umrah|salah|solat|terawih|jewish|judaism|synagogue|shabbat',
        'passover|rosh hashanah|yom kippur|hanukkah|torah|rabbi|hindu|hinduism|temple|puja|diwali|deepavali|krishna|shiva|ganesh|buddhist|buddhism|buddha',
        'meditation|monk|sikh|gurdwara|religion|religious|spiritual|spirituality|atheist|agnostic|mormon|lds|jehovah|missionary|ministry|congregation',
        'youth group|choir|tithe|believer|believe in god|convert',
        'novena|vesak|vesak day|qing ming|joss|joss sticks|kumbaya|church camp|devotion|devotions|discipleship|cg|worship practice|sabbath|gurudwara',
        'vespers|namaz|azan|eid mubarak|ash wed',
      ],
      notNamed: [
        'oh god|oh my god|omg|my god|god damn|goddamn|god dammit|good god|for god\'s sake|for gods sake|god forbid|god knows|god awful|god tier|godlike|dear god',
        'god no|god yes|honest to god|swear to god|thank god it\'s|thank god its|thank god that|thank god he|thank god she|thank god they|thank god i|thank god we|thank god the|thank god you|thank god u|god of war|greek god|greek gods|sun god|demi god|act of god|god mode|god i|god that|god this',
        'god what|god it|lord of the rings|lord of the flies|oh lord|good lord|dear lord|lord knows|voldemort|drug lord|war lord|landlord|lord help|oh jesus',
        'jesus christ|jesus h|jesus fucking|jesus that|jesus what|jesus i|sweet jesus|for christ sake|for christ\'s sake|for christs sake|christ that|holy shit',
        'holy crap|holy cow|holy moly|holy hell|holy fuck|holy grail|holy smokes|holy water bottle|praying mantis|prayers go out|thoughts and prayers',
        'hopes and prayers|bless you|bless u|god bless|god bless you|bless your heart|bless her|bless him|bless them|bless his|bless ya|bless up',
        'blessing in disguise|mixed blessing|a blessing|mass shooting|mass shootings|mass murder|mass effect|mass produced|mass hysteria|critical mass',
        'body mass|mass email|mass media|land mass|biomass|mass of|mass spectrometry|mass transit|muscle mass|weapons of mass|in good faith|bad faith',
        'good faith|faith in humanity|faith in people|lost faith in|faith in you|lose faith|have faith|leap of faith|faith no more|faith hill|church hill',
        'churchill|intermittent fasting|easter egg|easter eggs|easter bunny|bible of|praise from|praise for|praised|high praise|praise him for|temple run',
        'temple university|shirley temple|preaching to the choir|hari raya greetings|happy easter|happy diwali|happy hanukkah|pray for me|pray tell',
        'eat pray love|christmas|religious about|religiously|islamophobia|buddha bowl|confession time|my confession is|confession bear|confession :',
        'amen to that|amen brother|monk fruit|monk the show|christ almighty|for the love of god|in god we trust|lord business|child of god|man of god',
      ],
      routine: [
        'my church|our church|at church|in church|to church|from church|after church|before church|go church|going church|gg church|church today|church tmr',
        'church tomorrow|church service|church services|church this morning|church on sunday|church sunday|church group|church camp|church friends|church choir',
        'church every|church members|church family|local church|church functions|church activities|went to church|go to church|going to church|attend church',
        'attended church|went to mass|go to mass|going to mass|attend mass|at mass|sunday mass|mass on sunday|for mass|sunday service|my pastor|our pastor',
        'my priest|my parish|our parish|my prayers|in my prayers|my prayer|our prayers|prayer group|prayer meeting|prayer answered|prayers answered',
        'answered prayer|answered my prayer|answered my prayers|i pray|i prayed|i\'m praying|im praying|i am praying|i\'ve been praying|we pray|we prayed',
        'praying for|pray everyday|pray every|pray daily|pray to god|prayed to god|prayed for|say my prayers|said my prayers|said a prayer|say a prayer',
        'i\'ll pray|ill pray|i will pray|will pray for|will be praying|keep you in my prayers|read the bible|reading the bible|read my bible|my bible',
        'bible study|bible class|bible reading|bible verse|my devotions|devotional|quiet time with god|sunday school|cell group|care group|youth group',
        'praise god|praise the lord|praise jesus|thank the lord|thank you god|thank you lord|thank you jesus|thanks be to god|thank god for|thanks to god',
        'glory to god|god is good|god\'s grace|gods grace|grace of god|god willing|god has blessed|god blessed me|blessed me with|god gave me|god gave us',
        'god loves|god is with|my god is|i believe in god|believe in god|believe in jesus|trust in god|trust god|my faith|our faith|faith in god|my religion',
        'my lord|our lord|lord and savior|my savior|jesus loves|jesus is|jesus saved|love jesus|love the lord|serve the lord|serve god|serving god',
        'walk with god|relationship with god|relationship with christ|in christ|in jesus name|in jesus\' name|holy spirit|hallelujah|i\'m christian|im christian',
        'i am christian|i\'m a christian|im a christian|i am a christian|as a christian|fellow christian|christian myself|we christians|i\'m catholic|im catholic',
        'i am catholic|as a catholic|catholic myself|born again|got baptized|got baptised|my baptism|was baptized|holy communion|took communion|my confirmation',
        'for lent|gave up for lent|my rosary|pray the rosary|went to confession|ash wednesday|good friday service|easter service|midnight mass|i\'m muslim',
        'im muslim|i am muslim|i\'m a muslim|im a muslim|i am a muslim|as a muslim|muslim myself|we muslims|alhamdulillah|inshallah|insha allah|insyaallah',
        'mashallah|masha allah|subhanallah|allah swt|thank allah|praise allah|my mosque|the mosque|to mosque|at mosque|friday prayers|friday prayer|jumuah',
        'pray solat|solat|terawih|ramadan|during ramadan|puasa|iftar|sahur|buka puasa|break fast|break my fast|breaking fast|read quran|reading quran|my quran',
        'umrah|hajj|i\'m jewish|im jewish|i am jewish|as a jew|jewish myself|my synagogue|our synagogue|shabbat|my rabbi|our rabbi|keep kosher|passover seder',
        'i\'m hindu|im hindu|i am hindu|as a hindu|went to temple|go to temple|to the temple|to temple|at temple|at the temple|temple with|temple today',
        'go temple|puja|did puja|navratri|i\'m buddhist|im buddhist|i am buddhist|i\'m a buddhist|as a buddhist|buddhist myself|chanting|my ministry|our ministry',
        'our congregation|my congregation|choir practice|worship team|worship practice|tithe|tithing|my mission trip|mission trip|i\'m mormon|as a mormon',
        'i\'m lds|ward activity|relief society|feel blessed|so blessed|feeling blessed|truly blessed|very blessed|i\'m blessed|im blessed|i am blessed',
        'i am a believer|religious person|i\'m religious|i am religious|very religious|quiet time wif god|blessed me wif|god is wif|walk wif god',
        'relationship wif god|relationship wif christ|temple wif',
      ],
      notRoutine: [
        'you go to church|u go church|go to hell|should go to church|your church|ur church|pray for me|pls pray|praying for you to|you pray|you believe in god',
        'do you believe in god|let us pray|let\'s pray|lets pray|if you believe in god|who believe in god|people who believe in god|they believe in god',
        'don\'t believe in god|dont believe in god|the mosque shooting|in christ\'s|thank god for that|thank god for you',
        'like in church|religious history|history sounds',
        'blessed me with a sneeze',
      ],
      elsewhere: [
        'catholic church scandal|the church should|the catholic church|christians are|christians who|muslims are|muslims who|evangelicals|religious people',
        'religious right|my parents are religious|my family is religious|my mom is religious|separation of church|church and state|religious freedom',
        'organized religion|religion is',
      ],
      denied: [
        'not religious|not a religious|i\'m an atheist|im an atheist|i am an atheist|as an atheist|i\'m atheist|im atheist|i\'m agnostic|im agnostic|i am agnostic',
        'atheist myself|atheist here|don\'t believe in god|dont believe in god|do not believe in god|don\'t go to church|dont go to church|not christian',
        'not a christian|not muslim|not a muslim|not catholic|never go to church|haven\'t been to church|no religion|non religious|never been religious',
        'don\'t pray|not a believer|free thinker|freethinker',
      ],
      past: [
        'raised catholic|raised christian|raised religious|raised mormon|raised muslim|grew up catholic|grew up christian|grew up in the church',
        'grew up in church|grew up mormon|grew up religious|used to be religious|used to be christian|used to be a christian|used to be catholic',
        'used to go to church|ex mormon|ex christian|ex catholic|ex muslim|ex jehovah|left the church|lost my faith|former christian|former catholic|was raised',
        'used to believe',
      ],
      planned: [
        'want to go to church|should go to church|want to convert|thinking of converting|going to convert|find a church|looking for a church',
      ],
      patterns: [
        ['denied', /\b(?:i|we)(?:['’]?m| am| are)?\s+(?:really |personally |just |also )*(?:not|no longer|don['’]?t|do not|never|an?)\s+(?:[a-z]+ ){0,3}(?:religious|christian|catholic|believe in (?:god|religion)|religion|atheist|agnostic|pray|go to church)\b(?<!\ba (?:religious|christian|catholic))/i],
        ['own', iDid('(?:pray|prays|praying|prayed|worship|worshipped|fasting|chanted|fasted|tithe|meditate in temple|attend(?:ed)? (?:[a-z]+ ){0,3}(?:church|mass|service|temple|mosque|synagogue|bible study|cell group)|believe in (?:god|jesus|christ|allah|the lord|a higher power)|thank(?:ed)? (?:god|the lord|jesus|allah)|praise (?:god|the lord|him)|trust (?:in )?(?:god|the lord)|love (?:god|jesus|the lord)|read (?:my |the )?(?:bible|quran|scriptures?))')],
        ['own', iDid('(?:go|goes|going|went|gone|gg|in|at|reached|got back|back|came|come|coming|left|attend|attending|heading|headed|serve|serving|sing|sang|volunteer)(?: (?!wedding|funeral|bake|sale|historic)[a-z]+){0,4} (?:church|mass|temple|mosque|synagogue|bible study|cell group|choir|sunday school|sunday service|prayer meeting|youth group)')],
        ['own', iAm('(?:an? )?(?:(?!ancient|history|about|into)[a-z-]+ )?(?:christian|catholic|muslim|jewish|jew|hindu|buddhist|sikh|mormon|lutheran|baptist|methodist|protestant|believer|evangelical|presbyterian|quaker|pagan|wiccan|religious|blessed|fasting|puasa)')],
      ],
    },

    zh: {
      named: [
        '佛|菩萨|上帝|耶稣|基督|教堂|祷告|拜|寺|庙|阿门|真主|清真|圣经|佛经|烧香|信教|信仰|念经|修行|阿弥陀佛|功德|道教|道观|主日|弥撒',
        '神父|牧师|团契|斋月|还愿|开光|佛珠|抄经|祈福|主内|观音|安拉|伊斯兰|穆斯林|基督徒|天主|教会|church|mosque|amen|god',
        '信主|神的',
        '诵经|打坐|阿们|哈利路亚|感谢主|赞美主|主啊|主耶稣|灵修|小组聚会|查经|唱诗班|洗礼|信耶稣|信上帝|皈依|居士|吃斋|初一十五|菩萨保佑|佛祖保佑|拜佛|寺里|开斋|清真寺|古兰经|妈祖|求签|佛堂',
      ],
      notNamed: [
        '保佑我抢|保佑我中|保佑我抽|保佑我过|保佑抢|保佑中奖|佛山|佛系|佛罗|仿佛|礼拜一|礼拜二|礼拜三|礼拜四|礼拜五|礼拜六|礼拜天|礼拜日|个礼拜|一礼拜|两礼拜|这礼拜|下礼拜|上礼拜|几个礼拜|拜拜|拜托',
        '拜年|拜访|崇拜|拜读|拜见|膜拜|拜金|拜伦|迪拜|拜仁|拜祖|祭拜|朝拜|拜谢|拜佛山|神父剧|哈佛|拜师|拜会|拜把子|甘拜下风|结拜|拜占庭|教会我',
        '教会你|教会了|教会他|教会她|菩萨心肠|佛跳墙|借花献佛|上帝视角|顾客是上帝|上帝啊|立地成佛|拜祭|回拜|我拜了',
      ],
      routine: [
        '我信佛|我信主|我信基督|我信耶稣|我信教|我信神|我信真主|信佛的人|信佛多年|我是佛教徒|我是基督徒|我是穆斯林|我是天主教|我是回族|我信仰|我的信仰',
        '我们教会|我教会|去教堂|在教堂|做礼拜|去礼拜|主日崇拜|主日学|祷告|为你祷告|为他祷告|在祷告|谢饭祷告|念佛|诵经|抄经|抄心经|吃斋念佛|去烧香',
        '拜菩萨|拜观音|去还愿|去庙里|庙里拜|寺里祈福|守斋|封斋|开斋|礼拜堂|青年团契|感谢主|感谢神|主耶稣|哈利路亚|皈依|受洗|做功课念|供佛|请佛',
        '佛祖保佑我|菩萨保佑我|去church|去教会|返教会|拜神',
      ],
      notRoutine: [
        '菩萨保佑我抢|菩萨保佑我中|佛祖保佑我抢|佛祖保佑我中|菩萨保佑抢|佛祖保佑抢|去教堂拍|教堂婚礼|不烧香|临时抱佛|求签名|读经典|教堂建筑|做礼拜一',
      ],
      elsewhere: [
        '佛教名山|教堂很漂亮|寺庙游|旅游景点寺|愿上帝赐',
      ],
      denied: [
        '不信佛|不信教|无神论|不信神|没有信仰|不信上帝|不信鬼神|唯物主义',
      ],
      past: [
        '以前信佛|以前信教|小时候去教堂',
      ],
      patterns: [
        ['other', /(?:你|您|他|她|你们|他们|我妈|我奶奶|奶奶|外婆|婆婆|妈妈)(?:们)?(?!祷告)[^，。！？我为]{0,6}(?:信佛|信教|信主|信基督|念经|念佛|烧香|拜佛|教堂|做礼拜|祷告)/u],
        ['own', /(?:我|我们|本人|俺|我家|全家)(?:们)?(?:从小|一直|也|都|是|就|现在)?(?:就)?(?:信|是)(?:奉|仰)?(?:佛|主|基督|耶稣|天主|上帝|真主|道教|伊斯兰|穆斯林|回民|虔诚)/u],
        ['own', ...iDo('祷告|念经|念佛|烧香|拜佛|上香|做礼拜|去教堂|查经|抄经|皈依|受洗|还愿')],
        ['own', ...justNow('祷告|念经|念佛|烧香|拜佛|上香|做礼拜|去教堂|查经|抄经|皈依|受洗|还愿')],
        ['own', /(?<![你您他她谁妈婆奶][^，。！？]{0,8})(?:每天|天天|每晚|早晚|每周|周日|周末|礼拜[天日]|初一|十五|早上|今天|刚)[^，。！？你您他她吗不]{0,5}(?:念经|诵经|念佛|祷告|做礼拜|去?教堂|烧香|拜佛|抄经|打坐|灵修|查经|上香|团契)/u],
        ['own', /^(?:阿[门们]|哈利路亚|感谢主|赞美主|主啊|愿主)(?![^。]{0,6}(?:哈哈|笑死|hh))[，。！!~\s]|(?:感谢|赞美|荣耀归|信靠|交托给?|依靠)(?:我们的)?(?:主|上帝|耶稣|神)(?![力经器题人子席要意题页机管])|主(?:与我|保佑我|爱我|带领我|听我)/u],
        ['own', /(?:我|我们|俺)(?:们)?(?:一家人?|全家|家里?)?(?:从小|一直|也|都|是|就|现在)*(?:信奉?|信仰)(?:佛|主(?!要|题)|基督|耶稣|天主|上帝|真主|道教|伊斯兰)/u],
        ['own', ...begins('祷告|念经|诵经|念佛|烧香|拜佛|上香|做礼拜|去教堂|查经|抄经|皈依|受洗|还愿|打坐|灵修')],
      ],
    },

    fr: {
      named: [
        'église|messe|prière|prier|prie|dieu|jésus|bible|catholique|chrétien|chrétienne|musulman|musulmane|mosquée|ramadan|aïd|synagogue|juif|juive|shabbat',
        'temple|bouddhiste|carême|baptême|foi|pasteur|curé|imam|inch\'allah|hamdoulilah|inchallah',
      ],
      notNamed: [
        'mon dieu|oh mon dieu|dieu merci|dieu sait|nom de dieu|je t\'en prie|je vous en prie|de bonne foi|ma foi|mauvaise foi|bonne foi|temple de la renommée',
      ],
      routine: [
        'à la messe|à l\'église|ma paroisse|notre paroisse|je prie|mes prières|ma prière|prié pour|je crois en dieu|ma foi en|ma bible|je suis catholique',
        'je suis chrétien|je suis chrétienne|je suis musulman|je suis musulmane|à la mosquée|je fais le ramadan|rupture du jeûne|je suis juif|je suis juive',
        'à la synagogue|mon pasteur|hamdoulilah|inch\'allah|je suis croyant|je suis croyante|pour le carême',
      ],
      denied: [
        'je suis athée|je ne crois pas en dieu|pas croyant|pas croyante',
      ],
      past: [
        'j\'ai perdu la foi|élevé dans la religion',
      ],
    },
  },
  segments: [],
})
