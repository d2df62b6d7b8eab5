/** A husband, a wife, a boyfriend or a girlfriend of the writer’s own. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'partner',
  kind: 'person',
  fact: { en: 'has a partner', zh: '有伴侣' },
  sensitive: null,
  isAlsoWork: true,
  isFanTalk: true,
  words: {
    en: {
      named: [
        'husband|hubby|hubs|bf|gf|the missus|wife|wifey|spouse|partner|girlfriend|boyfriend|fiance|fiancee|missus|the wife|the husband|other half|better half',
        'bofren|gurlfren|galfren|boifren|stead|steady|life partner|domestic partner|my s/o|hubbie|wifie|better-half',
      ],
      notNamed: [
        'business partner|business partners|partner company|partner with|partner up|law partner|managing partner|lab partner|gym partner|running partner',
        'training partner|sparring partner|partner program|channel partner|dance partner|partner at|housewife|midwife|ex wife|ex husband|ex girlfriend',
        'ex boyfriend|wife beater|partner meeting|senior partner|partner api|good wife|work wife|work husband|work hubby|sugar daddy|late wife|late husband',
      ],
      routine: [
        'my husband|my wife|my hubby|my missus|living with my gf|living with my bf|living with my girlfriend|living with my boyfriend|living with my partner',
        'living w my gf|living w my bf|we live together|living together|my husbands mum|my husbands mom|my wifes mum|my wifes mom|my husband\'s mum|my wife\'s mum',
        'years married|we\'ve been together|weve been together|been together for|moved in with me|yrs married|married for|me and the wife|me n the wife',
        'me and the missus|moved in together|moving in with my boyfriend|moving in with my girlfriend|our anniversary|wedding anniversary|our wedding',
        'we\'ve been married|been married for|live together since|my girlfriend and i share|my boyfriend and i share|my mother in law|my father in law',
        'mother in law|father in law|my in laws|our mortgage|our flat|our apartment|our bedroom',
      ],
      elsewhere: [
        'long distance|ldr|my gf lives|my bf lives|my girlfriend lives|my boyfriend lives|gf\'s place|bf\'s place|still lives with his parents',
        'still lives with her parents|my late wife|my late husband|since my husband died|since my wife died|since my husband passed|since my wife passed|widow',
        'widower|widowed|my ex husband|my ex wife|my ex\'s|my ex|getting divorced|my divorce|since the divorce|i\'m single|im single|being single|single life',
        'single and|dating apps|hinge date|tinder date|live alone|living alone|living on my own|live on my own',
      ],
      notElsewhere: [
        'single use|single bed|single malt|every single|single parent',
      ],
      beside: [
        'flatmate|flatmates|flattie|flatties|housemate|housemates|roommate|roommates|roomie|roomies',
      ],
      ownName: /^(?:hubby|wifey|the wife|the husband|other half)/iu,
      ownInStory: /./u,
    },

    zh: {
      named: [
        '老公|老婆|媳妇|媳妇儿|爱人|先生|太太|男朋友|女朋友|男友|女友|对象|未婚夫|未婚妻|丈夫|单身|现任|另一半|枕边人|妻子|我家那位|我家那口子',
        '男票|女票|男盆友|女盆友|老伴|内人|我先生|我太太|孩他爸|孩子他爸|孩他妈|孩子他妈|我对象|婆娘',
      ],
      notNamed: [
        '老婆饼|先生们|女士们先生们|合作对象|研究对象|面向对象|对象存储|对象数组|服务对象|采访对象|王先生|李先生|张先生|刘先生|陈先生|杨先生|黄先生|周先生|吴先生|林先生|王太太|李太太|张太太|前妻|前夫|前男友|前女友|找对象|没对象|相对象|老婆粉|国民老公|国民老婆|先生您|相亲对象',
        '对象是什么|老板娘|暧昧对象|结婚对象|恋爱对象|我先生走了',
      ],
      routine: [
        '我老公|我老婆|我媳妇|我爱人|我太太|我先生|我家那位|婆婆|公公|岳母|岳父|丈母娘|老丈人|公婆|结婚纪念日|我们结婚|同居|我俩家|我们家装修|我和老公|我和老婆|跟老公|跟老婆|和我老公|和我老婆|我家领导|我家老头子|我家老头|小两口过|咱俩家|周年快乐老|结婚周年|我俩结婚|我俩的家',
        '结婚五周年|结婚十周年|结婚三周年|结婚一周年|周年结婚|分房睡|婆媳|小叔子|大姑姐|小姨子|男朋友住一起|女朋友住一起|男友住一起|女友住一起|男朋友同居|女朋友同居|领证',
      ],
      notRoutine: [
        '找老公|找老婆|当我老公|当我老婆|做我老公|做我老婆|是我老公|是我老婆|我老婆饼|我先生走了|我老公走了|我老婆走了|她婆婆|你婆婆|他岳母|公公公司|公公交',
      ],
      elsewhere: [
        '异地恋|异国恋|异地|前夫|前妻|前男友|前女友|前任|亡夫|亡妻|丧偶|守寡|离婚了|离异|单身|母胎单身|相亲|独居|一个人住|在国外读书|分手了|刚分手',
      ],
      notElsewhere: [
        '单身狗粮|单身公寓|异地医保|异地就医|异地登录',
      ],
      beside: [
        '室友|舍友|合租|合租室友',
      ],
      patterns: [
        ['other', /(?:谁|别人|人家|哪个|同学|同事|朋友|闺蜜|室友)(?:的|家)?(?:老公|老婆|男友|女友|男朋友|女朋友|媳妇)|(?:带上|带着|领着|叫上)(?:你|您)?(?:的)?(?:老公|老婆|媳妇|男朋友|女朋友|男友|女友|对象)(?:一[起块]|来|过来|啊|呗|吧|$)/u],
        ['other', /(?:介绍|找|交|换|缺|求|想要|想有|送我|给我|分配|脱单|嫁|娶)(?:一?个|位|到)?[^，。！？我]{0,4}(?:男朋友|女朋友|男友|女友|对象|老公|老婆|媳妇)|(?:以后|未来|将来|下一?个|理想)(?:的)?(?:男朋友|女朋友|男友|女友|老公|老婆|对象)/u],
        ['other', /(?:如果|要是|假如|你们)[^，。！？]{0,8}(?:男朋友|女朋友|男友|女友|老公|老婆)|(?:好|百分百的?|标准|贤惠的?|合格的?)(?:妻子|丈夫|老公|男友|女友)(?![，,~ ！!])(?=$|[。！？])/u],
        ['own', /我(?:就|才|可|也)?是(?:你|他|她)(?:的)?(?:男朋友|女朋友|男友|女友|老公|老婆|媳妇|未婚妻|未婚夫)/u],
        ['joke', /(?:我|俺)(?:就|才|可|也)?是[^，。！？你他她]{2,6}(?:的)?(?:男朋友|女朋友|男友|女友|老公|老婆)/u],
        ['own', /^(?:嗯+|好的?|恩|哎|喂|亲|晚安|早安|哦|行)?[，,\s~]{0,2}(?:好|乖|亲爱的|臭|傻|我的好|笨)?(?:老公|老婆|媳妇儿?)(?:大人|儿|仔)?(?=[，,~～。！!：:\s你我快今明在]|$)/u],
        ['own', /(?<![你您他她谁][^，。！？]{0,4})(?:给|为|替|帮|陪|和|跟|与|带|送|让|叫|被|等|接|对|听|问|连)(?:我的?|自己的?|俺)?(?:家)?(?:老公|老婆|媳妇儿?|爱人|太太|男朋友|女朋友|男友|女友|对象)(?!的朋友|们)/u],
        ['own', /(?<![你您他她谁的个有][^，。！？]{0,2})(?:老公|老婆|媳妇儿?|爱人|太太|男朋友|女朋友|男友|女友)(?:也|很|还|都(?!是别)|说|在|要|给|一直|今天|昨天|刚|又|就|不|特别|非常|挺|觉得|看了|看见|看中|喜欢|用|送|买|做|出差|加班|下班|回来|陪|带|去)/u],
        ['own', /(?:我|俺)(?:的|和|跟|家|有|那|现任|前几天和|们家)?(?:个|了)?(?:老公|老婆|媳妇|爱人|男朋友|女朋友|男友|女友|对象|未婚妻|未婚夫)/u],
        ['own', /(?:我|俺)(?:现在|已经|都|早就?|也)?有(?:男朋友|女朋友|男友|女友|对象|老公|老婆|家室)/u],
        ['own', /(?:我|我家|俺|俺家)(?:的)?(?:男票|女票|男盆友|女盆友|对象|那位|那口子|先生|太太|爱人|媳妇儿?|老伴|另一半|内人)(?!们|吗|在哪|是谁)/u],
      ],
      // A bare 老公 is one's own husband unless the clause is about somebody else.
      ownName: /^(?:老公|老婆|媳妇|媳妇儿|我.*)$/u,
      ownInStory: /./u,
    },

    fr: {
      named: [
        'mari|femme|conjoint|conjointe|copain|copine|compagne|compagnon|chum|ma blonde',
      ],
      notNamed: [
        'la femme de|femme de ménage|une femme|les femmes|des femmes|femmes|jeune femme',
      ],
      routine: [
        'mon mari|ma femme|mon conjoint|ma conjointe|ma belle-mère|mon beau-père|belle-mère|beau-père|on habite ensemble|notre appart|notre appartement',
        'mes beaux-parents',
      ],
      elsewhere: [
        'célibataire|mon ex|je vis seule|je vis seul|relation à distance',
      ],
      beside: [
        'colocataire|coloc|colocs',
      ],
      ownInStory: /./u,
    },
  },
  segments: ['160'],
})
