/** The writer looks for a job, or has just lost or left one. */
import { defineSubject } from '../subject.ts'
import { sighs, ways } from '../text/standing/chinese-clauses.ts'
import { iAm, iDid } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'job-search',
  kind: 'event',
  fact: { en: 'is looking for a job', zh: '在找工作' },
  sensitive: null,
  words: {
    en: {
      named: [
        'job|jobs|work|interview|interviews|resume|cv|cover letter|recruiter|recruiters|hiring|hired|unemployed|unemployment|jobless|laid off|lay off|layoff',
        'retrenched|fired|quit|resign|resigned|resignation|application|applications|applied|apply|applying|offer letter|job offer|linkedin|indeed|job fair',
        'career fair|headhunter|new position|position|vacancy|vacancies|redundant|sacked|notice period|references|between jobs|out of work|employment|employed',
        'job search|career change|let go|terminated|employer',
        'resumes|cvs|callbacks|callback|last day|job market|careers page|recruitment|severance|notice|interviewed|rejections|rejection|job agent|career coach',
        'temp agency',
      ],
      notNamed: [
        'fired up|fired at|shots fired|fired a|wood fired|coal fired|fired gun|quit smoking|quit drinking|quit it|quit being|quit the game|quit playing',
        'quit facebook|quit reddit|quit whining|quit trying|quit your|quit that|just quit it|rage quit|quits|quit the|an interview with|tv interview',
        'watched the interview|interviewed|his interview|her interview|that interview|this interview|interview where|the interview with|interview on|good job',
        'nice job|great job|steve jobs|blow job|do a job|does the job|apply to everyone|apply pressure|apply makeup|does not apply|doesn\'t apply|applies',
        'applied to everyone|applied math|applied physics|applied the|apply the|apply to all|apply for scholarship|application form for hall|in a position',
        'the position of|position on|position where|my position is|missionary position|in position|let go of|let it go|let him go|let her go|let me go',
        'let them go|let\'s go|let go and|gotta let go|let you go|work out|work of art',
      ],
      routine: [
        'looking for a job|looking for job|looking for work|looking for a new job|looking for another job|looking for new job|looking for jobs|look for a job',
        'look for job|looking for employment|looking for part time|looking for full time|find a job|find job|find a new job|find another job|find work',
        'finding a job|finding job|find jobs|hunting for a job|job hunting|job hunt|job search|my job search|job searching|searching for a job',
        'searching for work|seeking employment|seeking a job|need a job|need a new job|need another job|need work|want a new job|apply for jobs',
        'applying for jobs|applying for a job|applied for a job|applied for the job|applied for jobs|applied to jobs|applying to jobs|applied for several',
        'job application|job applications|my application for|my resume|my cv|update my resume|updating my resume|sent out resumes|sending out resumes',
        'send my resume|sent my resume|cover letter|cover letters|job interview|job interviews|my interview|my interviews|an interview|had an interview',
        'have an interview|got an interview|interview tomorrow|interview tmr|interview today|interview next week|interview on|interview at|interview went',
        'for interview|go for interview|going for interview|going for an interview|second interview|phone interview|final interview|interview with a company',
        'interviewing for|interviewing with|got interview|have interview|went for interview|job fair|career fair|recruiter called|recruiter|recruiters',
        'headhunter|unemployed|unemployment benefits|on unemployment|collecting unemployment|filed for unemployment|jobless|lost my job|losing my job|lost job',
        'lost my part time job|out of work|out of a job|between jobs|in between jobs|laid off|got laid off|was laid off|been laid off|let go from my|got let go',
        'was let go|been let go|got fired|was fired|been fired|fired me|fired from|get fired|getting fired|got sacked|was sacked|got the sack|made redundant',
        'being made redundant|retrenched|got retrenched|quit my job|quitting my job|quit my|i quit|just quit|i resigned|tendered|tender my resignation',
        'tendered my resignation|resignation letter|handed in my notice|handed in my resignation|put in my two weeks|two weeks notice|my last day at work',
        'last day at work|last day of work|serving notice|serving my notice|left my job|leaving my job|job offer|got a job offer|waiting for a callback',
        'no callbacks|rejection email|rejected from the job|career change|changing careers|change careers|change job|changing job|changing jobs|switching jobs',
        'no job yet|still no job|having no job|don\'t have a job|dont have a job|have no job|got no job|i have no job|without a job|interview wif a company',
        'interviewing wif|haf an interview|haf interview|haf no job',
      ],
      notRoutine: [
        'you need a job|you find a job|u find job|you find job|you got fired|you get fired|he got fired|she got fired|they got fired|get him fired',
        'get her fired|get them fired|should be fired|he was fired|she was fired|i quit smoking|i quit drinking|just quit it|watch an interview',
        'saw an interview|an interview where|an interview with|in an interview|did an interview|get a real job|he lost|gets fired|i quit watching',
        'i quit playing|i quit reading',
        'at my office got fired|from work got fired|who got fired|my boss got fired|my coworker got fired|my colleague got fired|my manager got fired',
        'need to get fired|someone got fired|guy got fired|girl got fired|people got fired|worried about getting fired|not get fired',
        'hope he gets fired|hard to find jobs|you looking for a job|u looking for a job|r u looking for job|still looking for work?|help them find a job',
        'help people find a job',
      ],
      elsewhere: [
        'we are hiring|we\'re hiring|now hiring|my company is hiring|interviewing candidates|i interviewed someone|interviewed him|interviewed her',
        'helped him find a job|helped her find a job|conducting interviews',
      ],
      denied: [
        'not looking for a job|not job hunting|not looking for work|didn\'t get fired|have not been fired|love my job',
      ],
      past: [
        'was unemployed for|was unemployed last|used to be unemployed|when i was unemployed|when i was looking for a job|got fired years ago|i once got fired',
        'was laid off in|lost my job in|lost my job last year|lost my job years',
      ],
      planned: [
        'might quit|thinking of quitting|thinking of changing|want to quit my job|wanna quit|want to quit|about to quit|going to quit|gonna quit',
        'considering quitting|plan to quit|planning to quit|wish i could quit|ready to quit|going to look for|will look for a job|start looking for',
      ],
      patterns: [
        ['own', iAm('(?:unemployed|jobless|out of work|between jobs|in between jobs|laid off|fired|sacked|retrenched|let go|made redundant|job ?hunting|job searching|(?:looking|searching|hunting|applying|interviewing) (?:for|to|with)(?: [a-z-]+){0,4} (?:jobs?|work|employment|position|internship|companies|company)|waiting to hear back)')],
        ['own', iDid('(?:will have|gonna have|going to have|got|get|had|have|haf|having|attended?|aced|passed|finished|did well (?:at|in|on)|going for|went for|went to|go for|completed|nailed|bombed|scheduled|landed)(?: (?:a|an|my|the|two|another|job|phone|second|first|final|big|great|good|skype|video|new|today|tmr|few|couple|of))* (?:interviews?|job offer|offer letter|callback)')],
        ['own', iDid('(?:quit|resigned|lost|left|leaving|losing|quitting)(?: (?:my|the|this|that|a|old|shitty|crappy|current|horrible|toxic|only|day|part|full|time|retail))* (?:job|company|position)')],
        ['own', /\b(?:interview(?:ed|ing)? me|called me (?:in |back )?for (?:an|the) interview|invited me (?:to|for) (?:an|the|a job) interview|offered me (?:a|the) (?:[a-z]+ )?(?:job|position))\b/i],
        ['own', iDid('(?:applied|apply|applying)(?: (?:to|for|at|a|an|the|my|few|some|many|several|lots|of|so|dream|new|better|part|full|time|online|over|about|[0-9]+))* (?:jobs?|positions?|companies|work)')],
        ['other', /\b(?:someone|somebody|coworker|colleague|guy|girl|woman|man|people|they|he|she|friend|sister|brother|dad|mom|mum|husband|wife|boss|manager)\b(?: (?:at|in|from|who|of) (?:my |the |our )?[a-z]+){0,2} (?:just |recently |also |finally |needs? to |should |has |had |is |was |were |are |will |gonna |to )*(?:got |get |be |been |being )*(?:fired|laid off|retrenched|sacked|let go|quit|resign(?:ed)?|unemployed)\b(?![^.!?]*\b(?:me too|and i|so did i)\b)/i],
        ['own', iDid('(?:sent|send|sending|submit(?:ted)?|mailed|handed|email(?:ed)?|print(?:ed|ing)?|updat(?:e|ed|ing)|polish(?:ed|ing)?|drop(?:ped)?)(?: (?!me|your|ur|us)[a-z0-9]+){0,4} (?:resumes?|cvs?|cover letters?|applications)')],
        ['own', iDid('(?:resign|tender(?:ed)?|quit|quitting|retrenched|unemployed|jobless|laid off|serving notice|job hunting|got (?:fired|sacked|laid off|retrenched|let go)|kena (?:fired|sacked|retrench(?:ed)?))(?! (?:smoking|drinking|it\\b|the game|playing|reddit|facebook|sugar|coffee|soda|cold turkey))')],
      ],
    },

    zh: {
      named: [
        '面了|boss|猎聘|拉勾|招聘网|毕业即失业|二面|终面|群面|面试|简历|找工作|求职|应聘|招聘|辞职|离职|失业|裁员|被裁|offer|跳槽|秋招',
        '春招|校招|社招|猎头|hr|待业|无业|换工作|入职|人才市场|智联|boss直聘|前程无忧|51job|58同城|应届|找实习|工作难找|没工作',
        '没有工作|下岗|炒鱿鱼|开除|辞退|转行|解雇|失业金|搵工|见工|裸辞|interview|resume|就业|新工作|投递',
        '辞呈|辞职信|不干了|炒老板|提离职|被辞|被辞退|优化了|被优化|赔偿金|投简历|实习没|找活',
      ],
      notNamed: [
        '面试官|招聘会主办|面试技巧书|应聘流程',
      ],
      routine: [
        '在找工作|找工作中|正在找工作|还在找工作|找工作好难|找工作难|工作不好找|工作难找|没找到工作|还没找到工作|找不到工作|找工作找|找着工作|出来找工作',
        '我找工作|自己找工作|我辞职|裸辞|已辞职|已离职|刚离职|提了离职|提离职|交了辞职|递了辞职|办离职|办了离职|被裁了|被裁员|失业中|我失业|待业在家',
        '在家待业|被辞退|被炒了|被公司开|没工作了|投了简历|投简历|投了好多|投了几|海投|改简历|写简历|更新简历|简历石沉|面试完|刚面试|去面试|面试没过',
        '面试被|面试挂|在面试|参加面试|面试通知|接到面试|收到面试|面试失败|面试好紧张|明天面试|面试回来|过了一面|等offer|收到offer',
        '拿到offer|拿了offer|没offer|没有offer|offer还没|等hr|hr还没|参加招聘会|去招聘会|跑招聘会|搵工|揾工|搵紧工|见工',
        '辞咗职|换工作中|在换工作|跳槽中',
      ],
      notRoutine: [
        '辞职了吗|辞职了没|辞职了么|离职了吗|面试了吗|面试了没|面试过吗|预祝面试|一面之|一面墙|一面镜|另一面|一面是|这一面|那一面|一面红|复试线',
        '找工作了吗',
      ],
      elsewhere: [
        '面试加油|祝面试|面试别人|给人面试|面试新人|招人|我们招聘|诚聘|公司招|招聘启事|面试官说他|公司裁员|同事离职|同事辞职',
      ],
      denied: [
        '不想找工作|没辞职|不辞职|没有辞职|还没辞职|不离职|没去面试|没面试|不找工作',
      ],
      past: [
        '以前找工作|当年找工作|找工作那会|找工作的时候|找工作那时|当年面试|找到工作了|已经找到工作',
      ],
      planned: [
        '准备辞职|想辞职|打算辞|要辞职|想离职|准备离职|打算离职|想换工作|要换工作|准备换工作|打算换工作|准备跳槽|想跳槽|打算跳槽|打算找工作|准备找工作',
        '准备投简历|要不要辞职|考虑辞职|想转行|以后找工作|毕业找工作|要找工作',
      ],
      patterns: [
        ['own', /(?<![你您他她][^，。！？]{0,6})(?:明天|后天|下午|上午|周[一二三四五六日]|待会|等下|今天|下周|晚上|\d+点)(?:还|又|就|正好)?(?:有|要去|去|得去)(?:个|一个|两个|场|家公司)?[^，。！？你您他她吗]{0,6}面试(?!官|的人|别人|学生|人|吗|谁|新人)/u],
        ...ways('面试|辞职|离职|失业|应聘|投[^，。]{0,3}简历|找(?:着|了|份|个|到处)?[^，。你]{0,4}工作|被裁|裸辞|待业|跳槽|求职'),
        ['other', /我们?公司[^，。！？我]{0,8}(?:辞职|离职|裁员)/u],
        ['own', /我的?简历|(?:给|往)[^，。！？你]{0,6}(?:发|投)了?[^，。]{0,2}简历/u],
        ['own', /(?<![你您他她][^，。！？]{0,6})(?:面|投|跑)了[^，。！？你您吗]{0,4}[一二两三四五六七八九十几\d好多]+(?:家|个|份)|毕业(?:即|就|等于)失业|(?:刷|逛|挂)(?:着)?(?:boss|招聘|智联|猎聘|拉勾)/iu],
        ['own', /(?<=^|[，。！？,\s])(?:[^，。！？,\s你您他她]{0,4})(?:笔试|一面|二面|终面|群面|面试|初试)(?:都|已经|也|就|又)?(?:过|挂|没过|完|凉|跪|通过|被刷)(?!吗|没)/u],
        ['own', ...sighs('失业|待业|裸辞|没工作|被裁|下岗')],
        ['own', /(?<![你您他她陪帮送][^，。！？]{0,8})(?:去|到|来)[^，。！？你您他她陪吗]{0,8}(?:面试|应聘|笔试)(?!吗|官|的人|了吗|者|[？?])/u],
        ['own', /(?:我|老子|老娘|终于|今天|昨天|刚|已经|上周)[^，。！？你您他她吗不没想]{0,4}(?:不干了|裸辞|提(?:了)?离职|离职了|交了?辞[呈职]|递了?辞[呈职]|写了?辞职信|炒了老板|被(?:公司)?(?:裁|辞退|优化|开除|炒))/u],
      ],
    },

    fr: {
      named: [
        'entretien d\'embauche|cv|lettre de motivation|pôle emploi|france travail|chômage|recruteur|recruteuse|candidature|candidatures|licencié|licenciée',
        'licenciement|démission|démissionné|offre d\'emploi|embauche|viré|virée',
      ],
      notNamed: [
        'entretien de la maison|produits d\'entretien|entretien de la voiture',
      ],
      routine: [
        'mon entretien d\'embauche|un entretien d\'embauche|je cherche du travail|je cherche un travail|je cherche du boulot|je cherche un boulot',
        'cherche un emploi|recherche d\'emploi|mon cv|ma lettre de motivation|au chômage|inscrit à pôle emploi|inscrite à pôle emploi|mes candidatures',
        'j\'ai postulé|je postule|j\'ai démissionné|posé ma démission|j\'ai été viré|j\'ai été virée|j\'ai été licencié|je me suis fait virer',
        'rupture conventionnelle',
      ],
      denied: [
        'je ne cherche pas de travail|j\'ai trouvé un boulot|j\'ai trouvé un travail',
      ],
      past: [
        'j\'étais au chômage',
      ],
      planned: [
        'envie de démissionner|je pense démissionner',
      ],
    },
  },
  segments: ['46'],
})
