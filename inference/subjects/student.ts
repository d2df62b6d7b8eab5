/** The writer studies now, at school or university. */
import { defineSubject } from '../subject.ts'
import { iAm, iDid, iHave } from '../text/standing/english-clauses.ts'
import { ways } from '../text/standing/chinese-clauses.ts'

export default defineSubject({
  key: 'student',
  kind: 'state',
  fact: { en: 'is a student', zh: '在上学' },
  sensitive: null,
  words: {
    en: {
      named: [
        'school|sch|skool|schl|class|classes|lecture|lectures|lect|lects|lec|tutorial|tutorials|tut|tuts|exam|exams|exm|midterm|midterms|finals|test|tests|quiz',
        'quizzes|homework|hw|assignment|assignments|essay|essays|thesis|dissertation|project work|group project|presentation|college|university|uni|univ|campus',
        'dorm|dorms|hall|hostel|semester|sem|term|module|modules|mods|mod|major|gpa|cap|grades|grade|graduate|graduating|graduation|graduated|grad school|phd',
        'masters|master\'s|degree|diploma|freshman|sophomore|junior year|senior year|student|students|study|studying|studies|studied|studyin|mugging|mug|revise',
        'revising|revision|cramming|professor|prof|teacher|lecturer|library|poly|jc|nus|ntu|smu|sim|a levels|o levels|gcse|gcses|sat|act test|scholarship',
        'tuition|lab|lab report|textbook|textbooks|notes|classmate|classmates|coursemate|coursemates|roommate|internship|enrolled|bidding|ivle|fyp|attachment',
        'nursing school|law school|med school|high school|academy|cca',
      ],
      notNamed: [
        'school shooting|school shootings|old school|old skool|school of thought|class action|middle class|working class|upper class|lower class',
        'first class ticket|business class|world class|class act|high class|save the children class|school supplies|build schools|building schools',
        'send a girl to school|school bus driver|blood test|blood tests|drug test|drug tests|pregnancy test|test drive|driving test|test the|test it|test out',
        'covid test|hiv test|iq test|test flight|testing|medical exam|eye exam|physical exam|library of|city hall|town hall|hall of fame|degrees|degree burns',
        'to a degree|some degree|third degree|study shows|studies show|studies have shown|study published|a study|the study|this study|case study',
        'studies suggest|recent study|study says|term of|terms of|long term|short term|in terms|the term|a term|medium term|major problem|major issue|a major',
        'major league|major part|mod team|mods are|the mods|a mod|mod of|mods of|mod post|mod note|mods will|ask the mods|mod abuse|the sub mods|act|grade a',
        'grades of|a grade|top grade|high grade|mug of|coffee mug|mug shot|bottle cap|salary cap|baseball cap|cap space|cap on|lab rat|meth lab|black lab',
        'yellow lab|chocolate lab|hall pass|sim card|sim cards|sims|sim free|sat down|sat in|sat on|sat at|sat there|sat next|sat with|sat n|sat n sun|this sat',
        'on sat|next sat|sat night|sat morn|sat or|sat and|electoral college|college football|college basketball|college fund|college funds',
        'sunday school teacher',
      ],
      routine: [
        'my exam|my exams|my final|my finals|my midterm|my midterms|my test|my quiz|my homework|my hw|my assignment|my assignments|my essay|my thesis',
        'my dissertation|my lecture|my lectures|my lect|my tutorial|my tut|my tutorials|my class|my classes|my lab|my lab report|my professor|my professors',
        'my prof|my profs|my lecturer|my tutor|my school|my sch|my college|my university|my uni|my campus|my dorm|my dorm room|my semester|my modules|my module',
        'my mods|my major|my gpa|my cap|my grades|my grade|my classmates|my classmate|my coursemates|my degree|my masters|my master\'s|my phd|my course',
        'my courses|my project group|my group mates|my project mates|my study group|my textbook|my textbooks|my notes|my fyp|my cca|my scholarship|my teacher',
        'my teachers|my studies|my tuition|my presentation|in class|in lecture|in lect|in tutorial|in tut|in school|in sch|at school|at sch|to school|to sch',
        'go school|go sch|going school|gg sch|goin sch|from school|from sch|after school|after sch|after class|before class|after lecture|after lect|after tut',
        'to class|to lecture|for class|for lecture|for lect|for tutorial|for tut|late for class|late for school|late for lecture|late for lect|skip class',
        'skipped class|skip lecture|skip lect|skip tutorial|skip tut|skip school|pon lecture|pon lect|pon sch|pon school|pon class|pon tut|class at|class today',
        'class tomorrow|class tmr|class ends|class ended|class starts|got class|have class|had class|got lesson|have lesson|got lect|have lect|got lecture',
        'have lecture|have lectures|got tut|have tut|got tutorial|have tutorial|got sch|got school|have school|got exam|got exams|have exam|have exams',
        'having exams|having exam|got test|have test|having test|got quiz|have quiz|lecture today|lect today|lect starts|lecture starts|lecture ends|lect ends',
        'lecture tmr|lect tmr|exam tomorrow|exam tmr|exam today|exam next week|exam week|exams next week|exams are|exams start|exams finish|exams over',
        'exam over|exam period|finals week|cramming for|cram for|studying for|study for|studied for|study 4|studying 4|i study|i studied|i\'m studying',
        'im studying|i am studying|still studying|busy studying|go study|going to study|gonna study|need to study|have to study|gotta study|study tonight',
        'study later|study tmr|study tomorrow|study together|study with|studying with|studying now|studying in|studying at|studying la|mugging|mugging for',
        'revising for|revise for|do revision|all nighter|pulled an all nighter|do homework|doing homework|did homework|do my hw|doing hw|do tutorial',
        'doing tutorial|do tut|doing tut|do assignment|doing assignment|do my assignment|due tomorrow|due tmr|due tonight|submit my|hand in my|handed in my',
        'handed in|my paper|paper due|essay due|project due|report due|group project|group meeting|project meeting|proj meeting|proj mtg|do project',
        'doing project|do proj|doing proj|in the library|at the library|library to study|library studying|in the dorm|on campus|dorm room|college student',
        'university student|uni student|grad student|graduate student|phd student|nursing student|med student|medical student|law student|full time student',
        'part time student|exchange student|as a student|i\'m a student|im a student|i am a student|student myself|a student here|student at|freshman in',
        'sophomore in|i\'m a freshman|im a freshman|i\'m a sophomore|junior in high school|senior in high school|junior in college|senior in college',
        'my senior year|my junior year|my freshman year|my sophomore year|first year student|second year student|final year|year 1|year 2|year 3|this semester',
        'this sem|next semester|next sem|end of semester|end of sem|start of semester|new semester|semester starts|sem starts|reading week|recess week',
        'study break|study leave|bid for|bidding for modules|bidding points|s/u|lab today|lab tmr|lab report|i passed my|passed my exam|passed all my|aced my',
        'failed my|flunked my|got an a on|got an a in|an a on my|an a in my|a good grade|good grades|straight a\'s|dean\'s list|grad school|law school|med school',
        'nursing school|in college|at college|in uni|at uni|at university|in university|going to college|back to college|back to school|back to uni|enrolled in',
        'taking a class|taking classes|taking a course|taking an online|taking online|online class|online classes|night classes|for my degree',
        'working on my degree|getting my degree|my bachelor\'s|my bachelors|my associates|my ged|psle|o level|a level|prelims|prelim|promos|poly life|jc life',
        'orientation camp|matric|convo|timetable|time table',
      ],
      notRoutine: [
        'your exam|your exams|ur exam|ur exams|u study|you study|you studying|u studying|your finals|send to school|sent to school|go to school hungry',
        'able to go to school|children to school|kids to school|the kids to school|a girl to school|girls to school|child to school|children in school',
        'back to school sale|access to school|go to school in africa|attend school|built in school',
      ],
      elsewhere: [
        'kids go to school|children go to school|my son\'s school|my daughter\'s school|my kids school|my kids\' school|the kids school|daughter\'s school',
        'son\'s school|my son is in college|my daughter is in college|my students|i teach|teaching|i\'m a teacher|im a teacher|school teacher|substitute teacher',
        'parents evening|school run|school system|public schools|public school system|education system|grade my|grading papers|elementary school teacher',
        'high school teacher|school board|the school district',
      ],
      denied: [
        'not a student|not in school|no longer a student|not in college|never went to college|didn\'t go to college|never attended college',
        'no school today because i work|dropped out',
      ],
      past: [
        'when i was in school|when i was in college|when i was in high school|when i was in uni|when i was at uni|when i was a student|back in school',
        'back in college|back in high school|back in my school days|in my school days|my school days|my college days|in my college days|my old school',
        'my high school|my alma mater|i graduated|after i graduated|since i graduated|graduated from|graduated in|graduated last year|years ago in school',
        'high school friend|high school friends|college friend|college friends|old classmate|old classmates|school friend|school reunion|class reunion',
        'went to school with|went to college with|my college roommate|in high school i|in college i|i studied at|finished college|finished school',
        'out of college|out of school|used to study|my old teacher|my former student|in elementary school|in middle school|in sixth grade|in fifth grade',
        'in third grade|in first grade|in second grade|in fourth grade|in seventh grade|in eighth grade|in kindergarten|during my school|loan from college',
      ],
      planned: [
        'going back to school|go back to school|going back to college|apply to college|applying to college|applied to college|applying to grad school',
        'apply for university|accepted to college|accepted into college|got into college|got into university|got into uni|got into nus|got into ntu',
        'got accepted to|got accepted into|accepted into|start college|starting college|start uni|starting uni|starting school|start school|college in the fall',
        'university in the fall|plan to study|planning to study|hope to study|want to study|apply to law school',
      ],
      patterns: [
        ['past', /\b(?:when|while|back when|after|before) (?:i|we) (?:was|were|went|graduated|studied|attended|finished|left)\b[^.!?]{0,25}\b(?:school|college|uni|university|student|high school|sch|poly|jc|class)\b/i],
        ['own', iHave('(?:exams?|tests?|quiz|quizzes|finals|midterms?|lectures?|lects?|lec|tutorials?|tuts?|tut|lessons?|class|classes|school|sch|homework|hw|assignments?|essays?|lab|labs|paper due|presentation|project meeting|proj|project|proj mtg|cca|papers|modules|mods|makeup|make up)')],
        ['own', iAm('(?:(?!teacher)[a-z-]+ ){0,3}(?:student|undergrad|undergraduate|freshman|sophomore|phd candidate)|(?:studying|mugging|revising|cramming)|in (?:school|sch|class|college|uni|lecture|lect|tutorial|tut|lab|library|lib|campus|hall|hostel|lt[0-9]*|grad school|med school|law school|nursing school|my (?:first|second|third|final|last|senior|junior|sophomore|freshman) (?:year|semester))|on campus|taking (?:[a-z0-9]+ ){0,3}(?:classes|class|course|courses|modules|mods|exams?)|late for (?:class|lect|lecture|tut|tutorial|sch|school)|majoring|graduating|going to (?:college|school|class|sch|lect|lecture)')],
        ['own', iDid('(?:passed|pass|failed|flunked|aced|submitted|handed in|finished|completed|finish|finishing|turned in|took|taking|take|sat for|got back|skipped|missed|pon|start|started|attended|did well (?:on|in|for)|did badly (?:on|in|for)|study|studying|studied|revise|revised|revising|do|doing|did)(?: (?!driving|drivers|blood|pregnancy|drug|job|work|my kids)[a-z0-9-]+){0,4} (?:exams?|tests?|quiz|finals?|midterms?|assignments?|homework|hw|essay|thesis|dissertation|class|classes|semester|course|paper|lecture|lect|lab|lab report|tutorial|tut|degree|presentation|project|module|school)')],
        ['other', /\b(?:you|u|ur|your)\b[^.!?]{0,30}\b(?:exams?|school|sch|class|lect|lecture|tut|tutorial|study|studying|hw|homework|test)\b[^.!?]*\?/i],
      ],
    },

    zh: {
      named: [
        '学校|大学|上课|下课|考试|作业|宿舍|老师|期末|期中|复习|论文|答辩|毕业|考研|四级|六级|四六级|高考|中考|初三|高一|高二|高三|大一|大二',
        '大三|大四|研一|研二|研三|导师|选课|挂科|补考|学分|图书馆|自习|晚自习|军训|开学|放假|寒假|暑假|班主任|同学|课程|课堂|校园|食堂|奖学金',
        '社团|学生会|学姐|学长|学弟|学妹|读书|辅导员|学院|专业|绩点|gpa|寝室|舍友|实验|校区|学生|读研|读博|研究生|本科|高中|初中|小学|有课',
        '没课|校|课|poly|nus|ntu|smu|lecture|tutorial|fyp|考|学期|雅思|托福|公考|教授',
      ],
      notNamed: [
        '校对|学校附近|大学城|清华同方|北大街|课外书|课文|课本内容|专业人士|专业素养|专业精神|不专业|很专业|够专业|更专业|参考|考虑|考察|思考',
        '考证据|考验|主考|人民大学出版社|大学出版社|读书人|读书会|小学馆|教授写',
      ],
      routine: [
        '我们学校|我学校|我校|我们宿舍|我宿舍|我们班|我们老师|我老师|我导师|我的导师|我导|我们导师|我们系|我们学院|我们专业|我专业|我的专业|我们寝室',
        '我们校区|宿舍里|在宿舍|回宿舍|宿舍停|宿舍断|宿舍楼|在寝室|回寝室|寝室|舍友|我室友|我同桌|在上课|上课呢|上课中|上课去|去上课|还在上课',
        '要上课|得上课|下课了|刚下课|下课去|下课后|没课|有课|满课|早八|逃课|翘课|旷课|蹭课|上自习|去自习|自习室|在自习|晚自习|图书馆复习|在图书馆',
        '去图书馆|占座|写作业|赶作业|作业没写|作业还没|交作业|做作业|补作业|作业好多|抄作业|写论文|改论文|赶论文|毕业论文|毕设|毕业设计|考完了',
        '考完试|刚考完|考试周|期末考|期末复习|期末了|期中考|要考试|明天考|后天考|下周考|在考试|考砸了|没考好|在复习|复习不完|复习中|要复习|去复习',
        '复习好累|挂科|挂了一门|背单词|背书|四六级|过四级|过六级|考四级|考六级|四级没|六级没|准考证|放寒假|放暑假|放假回家|放假了|返校|回学校',
        '到学校|学校发|学校放假|学校停电|学校食堂|吃食堂|修学分|学分不够|课上完|上网课|实验报告|跑800|体测|老师点名|老师布置|老师叫|班级群|团支书',
        '我大一|我大二|我大三|我大四|我高三|我高二|我高一|我初三|我研一|我研二|我读研|我读大|高三狗|考研狗|学生狗|学生党|大学狗|我还是学生|穷学生',
        '本学生|返学|上堂|落堂|读紧书|做功课|温书|赶due|ddl|交due|due了|小组作业|做pre|presentation',
      ],
      notRoutine: [
        '学生会馆|老师说得好|我们班车|考得上|班长期|点名要|点名批评|签到处|考研究|班里程|开学典礼致|祝期末',
      ],
      elsewhere: [
        '孩子学校|孩子老师|孩子开学|孩子放假|孩子作业|儿子学校|儿子考试|女儿学校|女儿考试|我弟考试|我妹考试|我的学生|我学生|教书|当老师|我带的学生',
        '家长会|监考|批改作业|改卷|备课',
      ],
      denied: [
        '不是学生|不上学|没上过大学|不读书了|辍学|没考上|早毕业',
      ],
      past: [
        '上学的时候|上大学的时候|大学的时候|读书的时候|上学那会|大学那会|读大学时|高中的时候|高中时|初中的时候|初中时|小学的时候|小学时|学生时代|当学生',
        '毕业后|毕业好多年|毕业几年|毕业很久|毕业多年|大学毕业|毕业了|工作后|大学同学|高中同学|初中同学|小学同学|老同学|我的母校|母校|那年高考|大学时',
        '上学时',
      ],
      planned: [
        '准备考研|打算考研|想考研|要考研|准备读研|想读研|想去留学|准备留学|打算留学|准备出国读|想考|要读大学|即将入学|等录取|收到录取',
      ],
      patterns: [
        ['past', /(?:以前|曾经|当年|当初|那时|小时候|去年|前年|多年前)[^，。！？]{0,10}(?:学校|大学|上课|考试|宿舍|读书|上学|同学|军训|学)/u],
        ['past', /毕业(?:都|已经|快|有)?(?:[一二两三四五六七八九十几好多\d]+)(?:年|个月)/u],
        ...ways('上课|下课|考试|复习|写作业|交作业|写论文|改论文|答辩|开学|放假|军训|上自习|考研|备考|选课|挂科|补考|背单词|预习', false),
        ['other', /(?:你|您|他|她|你们|他们)(?:们)?(?:的|这|那)?[^，。！？我]{0,6}(?:学校|大学|作业|宿舍|老师|期末|论文|毕业|寝室|导师|专业)/u],
        ['other', /(?:孩子|儿子|女儿|闺女|宝宝|弟弟|妹妹|侄子|侄女|外甥|表弟|表妹)[^，。！？我]{0,10}(?:学校|大学|作业|老师|期末|毕业|高考|中考|上学|小学|初中|高中)/u],
        ['own', /我(?:现在|目前|今年|就|也|还|都|才|刚)*(?:是|在|读|上|念)[^，。！？你您吗]{0,10}(?:学生|大[一二三四](?![^，。]{0,2}的时候)|研[一二三]|高[一二三]|初[一二三]|读书|上学|上大学|念书|读研|本科|硕士|博士)/u],
        ['own', /(?:明天|后天|今天|下午|上午|晚上|下周|这周|周[一二三四五六日]|\d+[号点])[^，。！？你您他她吗]{0,6}(?:考试|期末考|期中考|答辩|有课|上课|交作业|交论文|补考|体测|考(?:高数|英语|数学|物理|政治|线代|概率))/u],
        ['own', /(?:(?<!把[^，。！？]{0,4})作业|(?<!把[^，。！？]{0,4})论文|复习|报告|实验|毕设|课|单词|书)[^，。！？你您他她吗]{0,4}(?:没写|没做|写不完|没交|没看完|没背|背不完|写完|做完|上完|交了|看不完|来不及|写不出|学不进|看不进|读不进|复习不完)/u],
        ['own', /(?:我|俺)(?:也|就|还|现在)?(?:是|在)[^，。！？你您他她]{0,8}(?:大学|学院|师大|理工|校区|附中|一中|二中)(?!毕业|附近|旁边|对面|门口|路|站|城|上班|工作|边)|(?:在校|在读)(?:学生|大学生|生|研究生|博士)?(?=[，。！\s的]|$)/u],
        ['own', /(?:我们|俺们|咱们?)(?:这)?(?:的)?(?:大学|高中|初中|学校|学院|院|系|专业|班|年级|宿舍|寝室|导师|老师|校区|食堂|图书馆)(?!同学会|毕业)/u],
        ['own', /(?:^|[，。！？,\s])(?:我)?(?:在)?(?:上课|自习|图书馆|宿舍|寝室|教室|实验室)(?:呢|中|里|啊|复习|自习|看书|写)(?![吗？?])/u],
      ],
    },

    fr: {
      named: [
        'cours|fac|lycée|collège|école|université|partiel|partiels|examen|examens|exam|bac|licence|master|mémoire|thèse|prof|amphi|td|tp|révisions|réviser',
        'étudiant|étudiante|devoir|dissertation|bibliothèque|bu|rentrée|erasmus',
      ],
      notNamed: [
        'en cours de|au cours de|cours de la bourse|dans la cour|auto école|en cours|prof de mon fils|bu un',
      ],
      routine: [
        'mes partiels|mes examens|mon mémoire|ma thèse|mon prof|mes profs|ma fac|mon école|à la fac|j\'ai cours|mes cours|en amphi|en td|je révise|réviser mon',
        'réviser pour|mes révisions|mon master|ma licence|je suis étudiant|je suis étudiante|je passe le bac|mon bac|ma soutenance|mon stage de fin|à la bu',
      ],
      past: [
        'quand j\'étais à la fac|quand j\'étais au lycée|mes années de fac|j\'ai fini mes études|mon ancien prof',
      ],
      planned: [
        'reprendre mes études|inscription à la fac|parcoursup',
      ],
    },
  },
  categories: ['education'],
  segments: ['41'],
})
