/** Brothers and sisters of the writer's own; cousins and in-laws are none, nor are those whom one only calls so. */
import { defineSubject } from '../subject.ts'
import { iAm, iHave } from '../text/standing/english-clauses.ts'

const OF_KIND = '(?:(?:twin|older|elder|eldest|oldest|big|little|lil|younger|youngest|baby|kid|middle|half|step|adopted|own|only|two|three|four) ){0,2}'

/** Whom one calls so without being kin, in-laws, and what is named after them. */
const CALLED = [
  'my brother in law|my sister in law|my brothers in law|my sisters in law|my brother from another|my sister from another|my brothers from another|my sisters from another|my brother in christ|my sister in christ|my brothers in christ|my sisters in christ|my brother in arms',
  'my brothers in arms|my brother printer|my brother\'s keeper|my brothers keeper|my brother sewing machine|my brother from a different|my sister from a different|you\'re my brother|youre my brother|ur my brother|you are my brother|you\'re my sister|youre my sister',
  'you are my sister|ur my bro|you\'re my bro|youre my bro|thanks my bro|thank you my brother|thanks my brother|thanks my sister|yo my bro|hey my bro|sup my bro|yes my bro|hi my bro|hello my bro|hello my brother|hello my sister|yes my brother|my bro man|love you my brother',
  'amen my brother|amen my sister|preach my sister|preach my brother|welcome my brother|peace my brother|my sister from church|my brothers and sisters in|my brother squadron|like my brother|like my sister|like my big brother|like my little sister|like my big sister|like my little brother',
  'my twin flame|my twin bed|my twin room|my sis in law|my bro in law|my sister company|our sister company|our sister site|our sister school|our sister store|my sister wife|my sister wives|my brother husband|practically my brother|practically my sister|basically my sister|basically my brother',
  'my sister site|my bro code|happy birthday my bro|happy birthday my brother|happy birthday my sister|my soul sister|my sorority sister|my sorority sisters|my twin from another',
]
const CALLED_FR = ['merci mon frère|ça va mon frère|wesh mon frère|salut mon frère|mon frère d\'armes|ma sœur de cœur|ma soeur de coeur|mes frères d\'armes|mon frère t\'es|mes frères et sœurs en christ|comme mon frère|comme ma sœur|comme ma soeur']

export default defineSubject({
  key: 'siblings',
  kind: 'person',
  fact: { en: 'has brothers or sisters', zh: '有兄弟姐妹' },
  sensitive: null,
  isOftenOthers: true,
  isFanTalk: true,
  words: {
    en: {
      named: ['brother|brothers|sister|sisters|sibling|siblings|bro|sis|twin|twins|brudder|sista|only child|middle child|eldest of|youngest of|oldest of|one of three kids|one of four kids|one of five kids'],
      notNamed: [
        'brother printer|brother sewing machine|big brother is watching|big brother house|celebrity big brother|sister company|sister site|sister city|sister ship|sister school|soul sister|brothers in arms|brother in arms|wright brothers',
        'warner brothers|jonas brothers|blues brothers|chemical brothers|marx brothers|lehman brothers|super smash bro|sister act|sister wives|twin beds|twin bed|twin room|twin towers|twin peaks|twin cities|twin engine|twin size|twin flame|my twins|our twins',
        'have twins|having twins|brother in law|sister in law|brothers in law|sisters in law|brothers in christ|brother in christ|sister in christ|sisters in christ|sorority sister|sorority sisters|frat brother|frat brothers|brother from another|sister from another',
        'brothers from another|band of brothers|oh brother|step sister from cinderella|ugly sisters|big sister energy|big brother energy|soul brother|brothers grimm|siblings day|weird sisters|sister friend|church sister|church brother|like a brother|like a sister|like brothers|like sisters',
        ...CALLED,
      ],
      routine: [
        'my brother|my brothers|my sister|my sisters|my sibling|my siblings|our brother|our sister|our brothers|our sisters|my sis|my bro|my little brother|my little sister|my big brother|my big sister|my older brother|my older sister|my elder brother',
        'my elder sister|my younger brother|my younger sister|my baby brother|my baby sister|my kid brother|my kid sister|my twin brother|my twin sister|my half brother|my half sister|my step brother|my step sister|my stepbrother|my stepsister|my lil bro',
        'my lil sis|my little bro|my little sis|my big bro|my big sis|my elder bro|my elder sis|my younger bro|my younger sis|my twin',
      ],
      notRoutine: CALLED,
      denied: ['i\'m an only child|im an only child|i am an only child|only child here|as an only child|being an only child|no siblings|don\'t have siblings|dont have siblings|don\'t have any siblings|dont have any siblings|haven\'t got any siblings|no brothers or sisters|don\'t have any brothers|never had a brother|never had a sister|don\'t have a brother|don\'t have a sister|dont have a brother|dont have a sister|always wanted a brother|always wanted a sister|dun have siblings'],
      patterns: [
        ['other', /\b(?:he|she|they|husband|wife|hubby|boyfriend|girlfriend|partner|bf|gf|son|daughter|kid|mum|mom|dad|friend|mate)(?:['’]?s|\s+is|\s+was|\s+being)?\s+(?:an? )?only child\b/iu],
        ['quoted', /\b(?:lyrics?|the song|the film|the movie|in the show|the episode)\b[^.!?]{0,40}\bmy (?:brother|sister)\b/iu],
        ['own', iHave(`${OF_KIND}(?:brothers?|sisters?|siblings?|bro|sis|twin)(?![\\s-]*(?:in[\\s-]law|from another|printer|company|site|store|bed|room))`)],
        ['own', iAm('(?:(?:the |a )?(?:eldest|youngest|oldest|middle|second|third) (?:of (?:two|three|four|five|six|seven|\\d)|child|sibling)|one of (?:two|three|four|five|six|seven|\\d) (?:kids|siblings|brothers|sisters|children|boys|girls)|(?:a |an identical )?twin(?! (?:bed|room))|(?:a |the )?(?:big|little|older|younger) (?:brother|sister) (?:to|of))')],
        ['own', /\b(?:me and (?:the |my )?(?:brother|sister|bro|sis)|(?:brother|sister|bro|sis) and (?:i|me))\b(?! in law)/iu],
      ],
    },

    zh: {
      named: ['哥哥|姐姐|弟弟|妹妹|兄弟姐妹|亲哥|亲姐|亲弟|亲妹|双胞胎|独生子|独生女|独生子女|老大|老二|老幺|兄妹|姐弟|姐妹俩|兄弟俩|细佬|家姐|细妹'],
      notNamed: ['小姐姐|小哥哥|小弟弟|小妹妹|情哥哥|姐姐们|哥哥们|妹妹们|弟弟们|浪姐|乘风破浪的姐姐|好姐姐|好哥哥|好妹妹|干哥哥|干姐姐|干弟弟|干妹妹|外卖哥哥|林妹妹|宝哥哥|表姐姐|表哥哥|表弟弟|表妹妹|堂哥哥|堂姐姐|堂弟弟|堂妹妹|老大爷|老大妈|年纪老大|老二次元'],
      routine: [
        '我哥|我姐|我弟|我妹|我的哥哥|我的姐姐|我的弟弟|我的妹妹|我二哥|我二姐|我大姐|我三哥|我三姐|我老弟|我老妹|我亲哥|我亲姐|我亲弟|我亲妹|我的亲哥|我的亲姐|我亲兄弟|我双胞胎|我的双胞胎|我家姐|我细佬|我细妹|我阿哥|我阿姐|我阿弟|我阿妹',
        '我家弟弟|我家妹妹|我家姐姐|我家哥哥|我龙凤胎|我们姐弟|我们兄妹|我们姐妹俩|我们姐妹三|我们兄弟俩|我们兄弟三|我们家三姐妹|我们家姐妹',
      ],
      notRoutine: ['我哥们|我哥儿们|我哥几个|我姐们|我姐妹|我弟兄|我妹子|我妹纸|我哥斯拉|我弟子|我妹控|我弟媳妇的|我姐控|我妹夫的|我们姐妹淘|我弟弟妹妹都是粉丝|我哥俩好|我姐姐粉|我妹妹粉'],
      denied: ['没有兄弟姐妹|没兄弟姐妹|没有哥哥|没有姐姐|没有弟弟|没有妹妹|冇兄弟姊妹|没有亲兄弟姐妹'],
      patterns: [
        ['quoted', /(?:游戏|游戏里|小说|剧里|剧中|电视剧|动漫|歌里)[^，。！？]{0,8}(?:哥哥|姐姐|弟弟|妹妹)/u],
        ['denied', /(?:我|本人|俺|我们家|家里)(?:就|也|都|只|是|一个|家|个|的|我){0,4}独生(?:子女|女|子)(?!证|费|政策|家庭)|(?:作为|身为)(?:一个)?独生(?:子女|女|子)[^。！？]{0,10}我/u],
        ['wished', /(?:要是|如果|假如|希望|想要?|好想|羡慕)[^，。！？]{0,8}(?:哥哥?|姐姐?|弟弟?|妹妹?)(?:就好|该多好|多好|的人)|(?:哥哥|姐姐|弟弟|妹妹)就好了/u],
        ['own', /(?<![你您他她][^，。！？]{0,8})(?:我|家里|我家|我们家|上面|下面|底下)(?:还|就|也|只|上面|下面|一共|有){0,3}有(?:了|过)?(?:一|两|俩|三|四|几|好几|仨|个|[1-6])+(?:个)?(?:亲|双胞胎|同父异母的|大\d岁的|小\d岁的|很小的)?(?:哥哥?|姐姐?|弟弟?|妹妹?|兄弟姐妹)(?![们子纸夫控儿])(?!就好)/u],
        ['own', /(?<![你您他她][^，。！？]{0,4})我(?:和|跟|与|同|带着?|陪|带)(?:我)?(?:亲)?(?:哥哥|姐姐|弟弟|妹妹|(?<=我)[哥姐弟妹])(?![们子纸夫控])/u],
        ['own', /(?:我(?:们)?家?(?:里)?|家里)(?:一共|总共|有)?(?:兄妹|姐弟|姐妹|兄弟|姊妹)(?:一共|总共|有)?[两二三四五六俩仨](?:个|人)?/u],
        ['own', /我(?:在家|在家里)?(?:是|排行)(?:家里)?(?:的)?(?:老大|老二|老三|老幺|老小|大姐|长女|长子|次女|中间那个)(?![爷妈妈])/u],
      ],
    },

    fr: {
      named: ['frère|frères|sœur|sœurs|soeur|soeurs|frangin|frangine|jumeau|jumelle|frere'],
      notNamed: [...CALLED_FR, 'belle sœur|belle soeur|beau frère|bonne sœur|bonne soeur|âme sœur|âme soeur|frères lumière|frères d\'armes|frère d\'armes|sœur de cœur|soeur de coeur'],
      routine: ['mon frère|ma sœur|ma soeur|mes frères|mes sœurs|mes soeurs|mon frangin|ma frangine|mes frangins|mes frangines|mon petit frère|mon grand frère|ma petite sœur|ma grande sœur|ma petite soeur|ma grande soeur|mon frere|mon demi frère|ma demi sœur|ma demi soeur|mon jumeau|ma jumelle|mon petit frere|mon grand frere'],
      notRoutine: CALLED_FR,
      denied: ['fille unique|fils unique|je suis enfant unique|pas de frère|pas de frères|pas de sœur|pas de sœurs|ni frère ni sœur|ni frères ni sœurs|ni frère ni soeur'],
      patterns: [['own', /\b(?:j['’]ai|on a|nous avons)\s+(?:un|une|deux|trois|quatre)\s+(?:petite?s?\s+|grande?s?\s+|demi[- ])?(?:fr[èe]res?|s[oœ]e?urs?)\b/iu]],
    },
  },
  segments: [],
})
