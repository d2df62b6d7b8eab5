/** The writer has a paid job now. */
import { defineSubject } from '../subject.ts'
import { didSome, justNow, ways } from '../text/standing/chinese-clauses.ts'
import { iAm, iDid, iHave } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'job',
  kind: 'state',
  fact: { en: 'has a job', zh: '有工作' },
  sensitive: null,
  words: {
    en: {
      named: [
        'work|works|working|worked|workin|wrk|job|jobs|boss|bosses|manager|supervisor|office|shift|shifts|colleague|colleagues|coworker|coworkers|co worker',
        'co workers|career|salary|wage|wages|paycheck|overtime|meeting|meetings|client|clients|customers|promotion|promoted|raise|bonus|employer|employed',
        'employee|employees|intern|internship|payroll|payday|off day|day off|on leave|freelance|freelancing|self employed|my business|our business|my company',
        'our company|workplace|staff|profession|occupation|my trade|my living|mturk|turk|hits|turker|part time|full time',
      ],
      notNamed: [
        'work out|works out|working out|worked out|workout|doesn\'t work|does not work|didn\'t work|don\'t work|not working|isn\'t working|wont work|won\'t work',
        'how does it work|how it works|how that works|works well|works fine|works great|works for me|work for me|worked for me|worked well|worked like a charm',
        'it works|it worked|that works|that worked|will work|would work|might work|should work|can work|could work|good job|nice job|great job|amazing job',
        'awesome job|wonderful job|excellent job|fantastic job|terrible job|bad job|poor job|better job|doing a job|one job|do their job|doing their job',
        'did their job|steve jobs|nose job|hand job|handjob|blow job|blowjob|blow jobs|paint job|boob job|inside job|hatchet job|hard work|homework|school work',
        'schoolwork|work of art|works of art|art work|artwork|work in progress|make it work|making it work|made it work|box office|post office|oval office',
        'shift key|shift gears|paradigm shift|work it out|work things out|work this out|work that out|work something out|team work|teamwork|charity work',
        'the good work|good work|great work|nice work|keep up the work|keep up the good work|patchwork|network|framework|took office|take office|run for office',
        'running for office|in office until|stick shift|even hits|big hits|greatest hits|it hits|this hits|that hits|hits me|hits you|hits the|hits home',
        'hits hard|sims 4 get to work|work wonders|works wonders|work magic|does the job|do the job|all work and no play|work on it|working on it|work ethic',
        'dirty work|wet work|body of work|at work here|raise money|raise awareness|raise funds|raise a|raise kids|raise children|raise the|raise your|to raise',
        'meeting up|nice meeting|meeting you|meeting my|meeting new',
      ],
      routine: [
        'my boss|my job|my work|my shift|my shifts|my office|my coworker|my coworkers|my co worker|my co workers|my colleague|my colleagues|my manager',
        'my supervisor|at work|after work|before work|off work|off from work|home from work|back from work|finish work|finished work|finishing work',
        'done with work|end work|ended work|knock off|knock off work|knocked off|knocking off|go to work|going to work|gg to work|goin to work|went to work',
        'heading to work|headed to work|drive to work|driving to work|drove to work|bus to work|train to work|walk to work|late for work|late to work',
        'way to work|ready for work|up for work|early for work|woke up for work|work today|work tomorrow|work tmr|work tmrw|work tonight|work tonite|work later',
        'work early tomorrow|work this weekend|work on saturday|work on sunday|work on weekends|work sat|work sun|on shift|night shift|nightshift|day shift',
        'morning shift|double shift|graveyard shift|late shift|early shift|afternoon shift|back to work|return to work|returning to work|start work at',
        'starts work at|long day at work|busy at work|swamped at work|stuck at work|here at work|still at work|got a raise|got promoted|i got a promotion',
        'i got my promotion|received a raise|received a promotion|i was promoted|been promoted|a bonus at|year end bonus|bonus from work|i work as|i work at',
        'i work for|i work in|i work from|i work with|i work on|i work the|i work full|i work part|i work nights|i work two jobs|we work|i\'m working|im working',
        'i am working|working now|working today|working tmr|working tomorrow|working tonight|working late|working overtime|working from home|working nights',
        'working full time|working part time|working weekends|working on weekends|work from home|work at home|wfh|do ot|doing ot|ot till|ot until|ot again',
        'ot today|got paid|get paid|my paycheck|my pay check|my salary|my wage|my wages|my pay|my hourly|my clients|my client|my customers|my employer',
        'my employees|our employees|my staff|my subordinate|my subordinates|my workplace|my career|my profession|my occupation|take leave|took leave|on leave',
        'apply leave|applied leave|annual leave|urgent leave|took mc|take mc|on mc|called in sick|call in sick|team meeting|staff meeting|work meeting',
        'board meeting|meeting with my boss|meeting at work|in a meeting|in meeting|having meeting|have a meeting|got meeting|our office|lunch break|my break',
        'my day off|my days off|my off day|off day|day off|days off|got the day off|the day off from|clock in|clocked in|clock out|clocked out|closing shift',
        'opening shift|closing tonight|work trip|business trip|conference call|performance review|appraisal|my patients|my cubicle|in the office|in office',
        'at the office|to the office|from the office|to office|in my office|leave office|left office|reach office|reached office|our clients|our customers',
        'the boss is|work colleague|work colleagues|work friends|work buddy|work mates|workmates|work project|a work project|project at work|work email',
        'work emails|work phone|work laptop|work clothes|work party|work function|work event|work bbq|work related|do my work|doing my work|doing hits|on mturk',
        'my hits|turking|my shop|my store manager|my business|our business|my company|our company|my startup|my agency|my studio|run a business',
        'run my own business|run a small business|own a business|own a small business|started my own business|self employed|freelancing|freelancer myself',
        'my freelance|my side job|my side gig|my second job|my part time job|my full time job|my current job|my new job|my day job|my new boss|first day at my',
        'first day of work|first day at work|first day on the job|new job and|love my job|like my job|hate my job|enjoy my job|do for a living|my work day',
        'my workday|my work week|work week|workweek|long work week|hours at work|hours of work|a hour shift|hour shift|hr shift|hrs shift|hours shift|our hr',
        'my team at|our team at|salary came|salary credited|pay came in|pay day today|payday today|my lunch hour|on my lunch|end of my shift',
        'employee of the month|i teach|i\'m a manager|reservist|my commute|work so much|so much work to do|so busy with work|busy with work|busy wif work',
        'lots of work to do|a lot of work to do|tired from work|working hard|work is|work has been|work was',
      ],
      notRoutine: [
        'you at work|go to work on it|get paid to|get paid for|at work here|at work there|the work is|this work is|that work is|their work is|his work is',
        'her work is|your work is|the work was|good work is|hard work is|the work has been|my work cut out|homework is|my job here is done|my job to|not my job',
        'work at home mom|in office now|do your job|your lunch break|your day off|lucky break|does my work',
      ],
      elsewhere: [
        'find a job|get a job|getting a job|finding a job|looking for a job|looking for work|looking for job|job hunting|job search|job interview',
        'apply for jobs|applied for jobs|get a real job|their jobs|job description|job security|job market|creating jobs|create jobs|jobs in this country',
        'new jobs',
      ],
      denied: [
        'unemployed|jobless|out of work|between jobs|no job|have no job|don\'t have a job|dont have a job|do not have a job|haven\'t got a job|without a job',
        'not employed|stay at home mom|stay at home dad|stay at home mum|i\'m retired|im retired|i am retired|i don\'t work|i dont work|i do not work',
        'not working at the moment|not working right now|never worked a day',
      ],
      past: [
        'my old job|my last job|my previous job|my former job|my past job|my ex boss|my old boss|my former boss|my last boss|my first job|my old workplace',
        'used to work|i used to teach|when i worked|back when i worked|i once worked|lost my job|lost the job|got fired|was fired|been fired|got laid off',
        'was laid off|been laid off|quit my job|quit the job|resigned|left my job|previously worked|formerly worked|before i retired',
      ],
      planned: [
        'start work next|start work on|start my job|start my new job|starting my new job|starting a new job|starting work next|begin my new job|first day is',
        'start next monday|will be working at|going to work at|gonna work at|going to work as|accepted the job|accepted a job|got the job|got a new job',
        'landed a job|landed the job|got offered a job|got a job offer|was offered a job|looking for part time|want to work',
      ],
      patterns: [
        ['past', /\b(?:i|we)\s+(?:once|previously|formerly|used to|had|years ago)\s+(?:work|worked|been working)\b/i],
        ['own', iDid('(?:work|working|wrk|workin|works) (?:as|at|for|in|with|from|on|full|part|nights?|days?|mornings?|weekends?|till|til|until|here|there|very hard|so hard|[0-9]|two|three|double|ot|overtime|tmr|today|tonight|later|every|a lot|too)')],
        ['own', iAm('(?:[a-z-]+ ){0,2}(?:teacher|nurse|doctor|engineer|developer|programmer|accountant|lawyer|cashier|bartender|server|waiter|waitress|chef|cook|driver|truck driver|electrician|plumber|mechanic|carpenter|designer|writer|freelancer|contractor|consultant|manager|supervisor|salesman|salesperson|realtor|therapist|pharmacist|dentist|librarian|paramedic|firefighter|cop|police officer|soldier|pilot|flight attendant|social worker|barista|receptionist|secretary|assistant|analyst|scientist|researcher|professor|lecturer|tutor|instructor|nanny|caregiver|cna|rn|emt|hairdresser|stylist|barber|photographer|editor|journalist|translator|farmer|landlord|business owner|entrepreneur|technician|janitor|cleaner|security guard|banker|broker|turker|mturker|worker)')],
        ['own', iHave('(?:work|shifts?|meetings?|ot|clients?|job|jobs|deadlines? at work|conference call|reservist)')],
        ['own', iDid('(?:got|receive|received|earned|get|was given) (?:a|an|my|the) (?:[a-z]+ ){0,2}(?:raise|promotion|bonus|pay rise|pay raise|increment|paycheck|salary)')],
        ['own', /\b(?:my|our) (?:[a-z]+ )?(?:boss|manager|supervisor|team lead|employer|coworkers?|co-workers?|colleagues?)\b/i],
        ['own', /\bas an? (?:[a-z]+ ){0,2}(?:teacher|nurse|doctor|engineer|developer|accountant|lawyer|cashier|bartender|server|waiter|waitress|chef|mechanic|designer|manager|supervisor|therapist|librarian|paramedic|social worker|professor)[, ]+(?:i|my|we)\b/i],
        ['other', /\b(?:you|u|your|ur)\b[^.!?]{0,30}\b(?:work|working|job|boss|office|shift)\b[^.!?]*\?/i],
      ],
    },

    zh: {
      named: [
        '外贸|销售|程序员|设计师|会计|护士|教师|医生|司机|厨师|保安|律师|工程师|公务员|外卖员|快递员|客服|店员|收银|记者|编辑|自由职业|创业',
        '开店|摆摊|开了一天会|开了个会|开了一上午会|开了一下午会|上班族|公司|上班|下班|加班|工作|老板|同事|领导|工资|薪水|薪资|请假|开会|单位',
        '办公室|客户|项目|年终奖|入职|打工|兼职|值班|轮班|夜班|早班|晚班|中班|打卡|摸鱼|周报|甲方|乙方|职场|社畜|打工人|牛马|生意|店里|实习',
        '部门|业绩|kpi|绩效|加班费|报销|通勤|述职|职业|岗位|行业|经理|主管|跳槽|升职|涨工资|加薪|出差|调休|年假|企业|厂里|工厂|工地|上岗',
        '返工|收工|放工|开工|work|boss|ot|商务|办公',
      ],
      notNamed: [
        '工作日|工作人员|快递公司|保险公司|搬家公司|旅游公司|物流公司|航空公司|电影公司|经纪公司|出版公司|公司地址|工作状态正常|工作温度|工作正常',
        '工作室|工作站|老板娘|包工头|单位面积|计量单位|房管单位|商务标间|商务房|商务大床|商务套|商务酒店|商务中心|办公软件|办公家具|企业级|项目组合',
        '娱乐项目|游玩项目|游乐项目|作业单位',
      ],
      routine: [
        '我们公司|我公司|我司|我们单位|我单位|我们部门|我部门|我们办公室|我们老板|我老板|我领导|我们领导|我的领导|我的老板|我同事|我们同事|我的同事',
        '我们科室|我们店|我们厂|我们工地|我的工作|我的客户|我上班|我在上班|在上班|还在上班|上班中|上班呢|上班去|去上班|来上班|要上班|得上班|开始上班',
        '上班了|正常上班|上班时间|上班路上|上班的时候|刚上班|上完班|上班族的我|上班好累|不想上班|上班好远|下班了|刚下班|下班回|下班路上|下班后|下班就',
        '下班去|等下班|快下班|准时下班|没下班|还没下班|几点下班我|又加班|在加班|加班到|加班中|刚加完班|加完班|加班费|值夜班|上夜班|下夜班|上早班',
        '上晚班|请了假|请假了|跟老板请|跟领导请|请年假|发工资了|我工资|我的工资|工资到账|工资低|工资条|工资还没发|年终奖|加薪了|涨工资了|升职了',
        '老板让|老板叫|老板说|老板又|老板不|老板骂|被老板|领导让|领导说|领导又|领导叫|被领导|经理让|主管说|主管让|开会中|在开会|要开会|刚开完会',
        '开完会|开个会|开会去|去开会|见客户|跑客户|陪客户|客户催|客户说|客户又|跑业务|公司付|公司报销|公司组织|公司聚餐|公司年会|公司团建|公司配的',
        '公司发|公司食堂|公司附近|公司楼下|公司门口|公司旅游|公司派|公司安排|公司让|公司要求|公司有事|公司的事|公司开会|公司资料|公司电脑|公司加班',
        '公司同事|离公司|在公司|去公司|回公司|到公司|公司里|单位里|在单位|去单位|回单位|到单位|单位组织|单位发|单位同事|在办公室|办公室里|回办公室',
        '去办公室|到办公室|打卡迟到|写周报|写日报|写ppt|赶方案|改方案|赶项目|项目上线|做项目|甲方爸爸|打工人|社畜一枚|和同事|跟同事|同事们',
        '同事聚餐|同事说|同事都|工作忙|工作好忙|工作太忙|工作很忙|忙工作|工作压力|工作好累|工作累|工作需要|工作原因|因为工作|由于工作|为了工作',
        '工作关系|工作用|工作中遇|工作室里|平时工作|日常工作|参加工作|刚工作|工作以后|工作之后|工作几年|工作多年|工作一年|工作两年|做完工作|手头工作',
        '工作没做完|工作还没做完|换工作|找到工作了|找到工作|入职了|入职第|刚入职|新公司|新工作|试用期|做兼职|打工|打工去|在打工|店里忙|看店|守店',
        '生意不好|生意好|我做生意|跑滴滴|返工|放工|开ot|ot到',
      ],
      notRoutine: [
        '你加班|你值班|工作用户|工作原理|工作用途|客户说明|加班狗粮|大学生打工|送外卖的|找兼职|想兼职|求兼职|想打工|参加工作的女',
      ],
      elsewhere: [
        '找工作|求职|应聘|找到工作了吗|介绍工作|招聘|诚聘|招兼职|老板来|老板您|老板你好|老板多少|老板好人|老板新年',
      ],
      denied: [
        '没工作|没有工作|失业|无业|待业|还没工作|没上班|不上班|不用上班|在家没上班|没班上|不工作',
      ],
      past: [
        '前公司|上家公司|以前公司|以前的公司|以前单位|原单位|原公司|辞职了|离职了|退休|退休了|以前上班|以前工作|以前在公司|那时候上班',
      ],
      planned: [
        '下周入职|即将入职|准备入职|要入职|下个月入职|想去上班|想打工|想去打工|想兼职|准备上班',
      ],
      patterns: [
        ...ways('上班|下班|收工|放工|返工|开工|加班|值班|开会|出差|上夜班|请假', false),
        ['past', /(?:以前|曾经|那时候)[^，。！？]{0,6}(?:上班|工作过|打工过|的?公司)/u],
        ['denied', /我[^，。！？]{0,6}(?:不|没|不用|不再)(?:去|在)?(?:上班|工作了)/u],
        ['other', /(?:你|您|他|她|你们|他们|她们)(?:们)?(?:的|这|那)?[^，。！？我]{0,6}(?:公司|工作|老板|同事|领导|工资|单位|部门)/u],
        ['own', /我(?:就|也|是|现在|目前|一直)?(?:在|做)[^，。！？你您吗想不没]{1,8}(?:工作|打工|行业|这行|的工作|销售|客服|设计|财务|会计|运营|外贸|工程)/u],
        ['own', /我(?:就|也)?是(?:一?[名个]|做|搞|当)?[^，。！？你您吗不]{0,8}(?:老师|教师|护士|医生|程序员|会计|设计师|销售|客服|厨师|司机|律师|工程师|公务员|警察|编辑|记者|摄影师|上班族|打工的?|打工人|店长|个体户)(?![的说])/u],
        ['own', /(?<=^|[，。！？,\s]|[我俺])(?:人|现在|目前|一直|也|就|都|还|平时){0,2}在[^，。！？你您他她吗想没不]{1,6}(?:上班|工作|打工)(?![的人吗？?])/u],
        ['own', /(?<![这那家该他她你您某快递物流险客][^，。！？]{0,3})(?:公司|单位|领导|老板|同事)(?:们)?(?:给|让|叫|要求|安排|组织|发|配|采购|协议|报销|付|派|推荐|聚餐|聚会|开会|年会|团建|统一|都说|又|出差)(?!达|展|现|行|货|票|布|明)/u],
        ['own', /(?:等|待)?我(?:一会儿?|晚点|马上|快|还|刚|也|才|今天|明天|准备|先|得)*(?:下班|上班|加班|值班|开会)(?![吗？?])/u],
        ['own', /(?:因公|为公|公务|工作|公干)(?:出差|原因|需要|关系)|出差(?:住|来|去|到|入住|时|多|经常|常)/u],
        ['own', ...didSome('开','会(?!议室)')],
        ['own', /(?:作为|身为|我是)[^，。！？你他她]{0,4}(?:上班族|打工人|社畜|职场新人|公司职员)|(?:上班族|打工人|社畜)(?:一枚|的我|表示|的日常|伤不起)/u],
        ['own', /(?<=^|[，。！？,\s])(?:我)?(?:来|在|到)[^，。！？你您他她吗想没不]{1,6}(?:工作|上班|打工)(?:了|都|快|已经|[一二两三四五六七八九十几\d]|以?后)/u],
        ['own', ...justNow('(?:跟|和|见|陪|约|等)(?:着|了)?(?:客户|领导|老板|甲方)')],
        ['own', /(?<=^|[，。！？,\s])(?:上班|加班|开会|值班|夜班|下班)(?:摸鱼|路上|无聊|好[累困烦忙无晚早]|真[累困烦]|太[累困烦忙]|又|都没|还得|到[^，。]{1,3}点|被|第[一二三]天|就想|的我|狗|加到|开到)/u],
        ['own', /(?:主管|经理|领导|老板|上司|组长|甲方)(?:又|让我|叫我|骂|找我|催|天天|非要|还让|不让|说要|逼)/u],
      ],
    },

    fr: {
      named: [
        'travail|boulot|taf|bureau|patron|patronne|chef|collègue|collègues|réunion|salaire|emploi|cdi|cdd|stage|entreprise|client|clients',
      ],
      notNamed: [
        'beau travail|bon travail|bon boulot|chef d\'oeuvre|chef-d\'œuvre|tabac bureau|bureau de poste|bureau de vote',
      ],
      routine: [
        'mon travail|mon boulot|mon taf|mon patron|ma patronne|mon chef|ma cheffe|mes collègues|mon collègue|ma collègue|au travail|au boulot|au taf|au bureau',
        'en réunion|ma réunion|je bosse|je travaille|je taffe|télétravail|mes horaires|mon salaire|ma paie|mes congés|posé un jour|je finis le boulot',
        'sortie du boulot|rentre du boulot|rentré du travail|rentrée du travail|heures sup|mon entreprise|ma boîte|mes clients',
      ],
      denied: [
        'au chômage|sans emploi|pas de travail|je ne travaille pas|je suis retraité|je suis retraitée',
      ],
      past: [
        'mon ancien boulot|mon ancien travail|mon ancien patron|je travaillais|j\'ai démissionné|j\'ai été viré|j\'ai été virée|licencié|licenciée',
      ],
      planned: [
        'je commence mon nouveau travail|je commence mon nouveau boulot|nouveau poste',
      ],
    },
  },
  segments: ['42'],
})
