/**
 * What one text says of its writer's schooling: a degree held, one that is being studied for, a school gone to now, and the
 * field. The words are what people commonly say; none comes from a data set.
 */
import type { Verb } from '../../db/model.ts'
import type { AnalysedText, Hit } from '../text/analysis.ts'
import { fold } from '../text/characters.ts'
import type { WordList } from '../text/word-list.ts'
import { wordList } from '../text/word-list.ts'
import { inSentence, isOfKin, isOfOthers, isQuestion, isTooLong } from './self.ts'
import type { InSentence } from './self.ts'
import type { Grade, Stated } from './stated.ts'

/** Levels, lowest first: at school now, no more than school, on the way beyond it, degrees held. */
export const LEVELS = ['pupil', 'school', 'studying', 'college', 'master', 'phd'] as const
export type Level = typeof LEVELS[number]
/** One mention. `field` is the English name of what was or is studied. */
export interface SchoolingMention extends Stated<Level> { readonly field?: string }

/** Names of degrees: whose, and whether they are held or studied for, is read from the clause. */
const DEGREES: Readonly<Record<'college' | 'master' | 'phd', WordList>> = {
  phd: wordList('education.degree.phd', 'phd|phds|ph.d|ph.d.|doctorate|dphil|doctoral thesis|doctoral degree|dissertation|viva|博士|博士学位|doctorat|thèse de doctorat|ma thèse', 'undergraduate dissertation|bachelor dissertation|viva la|viva las|博士后|女博士都'),
  master: wordList('education.degree.master', 'master\'s|masters|masters degree|master\'s degree|master degree|master of|msc|m.sc|mba|mfa|mph|m.a.|m.ed|postgrad|postgraduate degree|grad school|graduate school|graduate degree|grad student days|postgraduate|硕士|研究生|硕士学位|master 2|mon master|un master|diplôme d\'ingénieur', 'masters of the|master of none|jack of all trades|the masters tournament|masters champion|augusta masters|grandmaster|master of ceremonies|master of puppets|master of disguise|old masters|dutch masters|mon master chef'),
  college: wordList('education.degree.college', 'bachelor|bachelors|bachelor\'s|bachelor\'s degree|bachelors degree|bsc|b.sc|b.a.|bfa|bba|llb|undergrad degree|undergraduate degree|university degree|college degree|degree|diploma|law school|med school|medical school|business school|art school|design school|film school|culinary school|nursing school|engineering school|music school|conservatory|本科|学士|学位|本科毕业|licence|diplôme|école de commerce|école d\'ingénieur', 'bachelor party|bachelor pad|bachelorette|the bachelor|bachelor life|bachelor\'s life|degrees celsius|degrees outside|degrees fahrenheit|degrees today|degree heat|third degree|degree weather|to some degree|to a degree|to a certain degree|degree of|180 degrees|360 degrees|bachelor night|high school diploma|high school degree|driving licence|sous licence|licence de'),
}

/** What a field is called by those who studied it, and its name. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  'law': 'law|legal studies|droit|法学|法律', 'medicine': 'medicine|médecine|医学|临床', 'nursing': 'nursing|护理', 'public health': 'public health|公共卫生|epidemiology', 'pharmacy': 'pharmacy|pharmacie|药学', 'psychology': 'psychology|psych|psycho|心理学',
  'business': 'business|business admin|business administration|management|gestion|工商管理|管理学', 'economics': 'economics|econ|économie|经济学|经济', 'finance': 'finance|accounting|accountancy|会计|金融|compta|comptabilité', 'marketing': 'marketing|市场营销|communications|communication',
  'computer science': 'computer science|comp sci|cs|computer engineering|software engineering|informatique|data science|计算机|软件工程|computing|information technology|game design|cybersecurity', 'engineering': 'engineering|mechanical engineering|civil engineering|electrical engineering|chemical engineering|aerospace engineering|ingénierie|机械|土木|电气|自动化|urban planning',
  'mathematics': 'math|maths|mathematics|statistics|数学|统计学', 'physics': 'physics|astrophysics|physique|物理', 'astronomy': 'astronomy|astronomie|天文学', 'chemistry': 'chemistry|biochemistry|chimie|化学|化工', 'biology': 'biology|marine biology|biologie|genetics|neuroscience|microbiology|zoology|生物|生物学|biotech|biotechnology',
  'environmental science': 'environmental science|environmental studies|ecology|sustainability|geology|geography|earth sciences|环境科学|地理|地质', 'agriculture': 'agriculture|agronomy|forestry|horticulture|农学|agronomie',
  'history': 'history|art history|histoire|archaeology|archeology|anthropology|历史|考古|anthropologie|archéologie', 'philosophy': 'philosophy|philosophie|theology|哲学', 'literature': 'literature|english lit|english literature|creative writing|lettres|lettres modernes|中文系|汉语言|文学|english|classics', 'languages': 'linguistics|languages|modern languages|translation|langues|lea|英语|日语|翻译|外语',
  'art and design': 'art|arts|visual arts|fine arts|fine art|design|graphic design|fashion design|fashion|illustration|sculpture|photography|beaux-arts|美术|设计|平面设计|interior design|industrial design|animation', 'architecture': 'architecture|建筑|archi', 'music': 'music|musicology|music theory|musique|音乐', 'film and theatre': 'film|film studies|theatre|theater|drama|acting|dance|cinéma|表演|导演|影视', 'journalism': 'journalism|media studies|journalisme|新闻',
  'politics': 'political science|poli sci|international relations|public policy|public administration|politics|sciences po|科政|国际关系|行政管理', 'sociology': 'sociology|social work|criminology|sociologie|gender studies|社会学|social sciences', 'education': 'education|teaching|early childhood education|special education|教育学|师范|pedagogy', 'sport': 'sports science|physical education|pe|kinesiology|staps|体育', 'hospitality': 'hospitality|hospitality management|hotel management|tourism|culinary arts|gastronomy|酒店管理|旅游管理',
}
const FIELDS: ReadonlyMap<string, string> = new Map(Object.entries(FIELD_NAMES).flatMap(([name, terms]) => terms.split('|').map((term) => [fold(term), name] as const)))

/** "Studied …", "majored in …", 学的是…: a field follows. */
const STUDIED = wordList('education.studied', 'studied|majored in|major in|major was|my major|i studied|graduated in|graduated with|degree in|degrees in|degree was in|bachelor\'s in|bachelors in|master\'s in|masters in|phd in|doctorate in|mba in|trained in|j\'ai étudié|j\'ai fait des études de|j\'ai fait|diplômé en|diplômée en|我学的是|学的是|我学的|专业是|我是学|studying|i study|étudie|我在读|在读')

const SAYS: readonly { readonly level: Level; readonly grade: Grade; readonly list: WordList }[] = [
  { level: 'studying', grade: 'plain', list: wordList('education.studying', [
    'i\'m a student|im a student|i am a student|i\'m still a student|uni student|university student|college student|as a student|as a broke student|student here|uni student here|i\'m an undergrad|im an undergrad|undergrad here|freshman year of college rn|i\'m in college|im in college|i\'m in uni|im in uni|i\'m at uni|im at uni|i\'m at university|i am at university|i\'m in university|i\'m in grad school|i\'m in law school|i\'m in med school|my finals|my final exams|my midterms|my exams|my exam is|exam tomorrow|exams next week|finals week|exam week|exam season|my dorm|my dorm room|dorm life|my lecturer|my lecturers|my professor|my professors|my prof|my profs|my lectures|my lecture|my tutorial|my seminar paper|my coursework|my assignment is due|assignment due|assignments due|my assignments|my dissertation is|my thesis|my supervisor wants|my phd supervisor|phd student|phd candidate|grad student|graduate student|doctoral student|law student|med student|medical student|nursing student|engineering student|art student|exchange student here|my semester|this semester|next semester|my degree is killing|my course is|my classes|my class schedule|my study group|cramming for|all nighter for|study session|study sessions|study seshes|uni life|college life|campus life|uni days rn|juggling classes|juggling studies|between classes|between lectures|between studies|job & college|job and college|work and studies|studies & part time|studies and part time|studies and work|studying towards|working on my degree|working on my masters|working on my phd|doing my masters|doing my phd|doing a phd|doing a masters|finishing my degree|finishing my thesis|writing my thesis|writing my dissertation|pursuing a degree|pursuing my|my gpa|my student loan application|student budget|student discount saves|back to uni tomorrow|first year of uni|second year of uni|final year of uni',
    'je suis étudiant|je suis étudiante|mes partiels|mes cours à la fac|ma fac|je suis en licence|je suis en master|je suis en l1|je suis en l2|je suis en l3|je suis en m1|je suis en m2|mon mémoire|ma soutenance|mon amphi|ma thèse avance|cité u|mes révisions',
    '我是大学生|我是研究生|我是博士生|我读研|我在读研|我在读博|读研中|读博中|在读博士|在读硕士|我大一|我大二|我大三|我大四|我研一|我研二|我研三|宿舍断电|期末周|期末考|考试周|期末复习|选课|抢课|我导师|导师又|我导|组会被骂|写毕业论文|写论文写|毕业论文|毕设|我们辅导员|导员|校园网|我绩点|四级没过|六级没过|考研复习|备战考研|早八|满课|水课|实验报告没写|开题报告|论文盲审',
  ], 'exam results of my|my professor friend|when i\'m in college|our study session at work|my lectures notes for my students|比我大一|早八点|毕业论文答辩后') },
  { level: 'studying', grade: 'hint', list: wordList('education.studying.hint', 'campus|lecture hall|semester|tuition|dorm|syllabus|freshman|sophomore|student loans|textbooks|study abroad|uni library|library all night|studies|uni days|coursework|partiels|fac|resto u|食堂|宿舍|我们宿舍|回宿舍|学分|绩点|自习|图书馆占座|奖学金|社团') },
  { level: 'pupil', grade: 'plain', list: wordList('education.pupil', [
    'i\'m in high school|im in high school|high school student here|i\'m in year 10|i\'m in year 11|i\'m in year 12|i\'m in 9th grade|i\'m in 10th grade|i\'m in 11th grade|i\'m in 12th grade|my gcses|my a levels|my sats are|my prom|my prom dress|my homeroom teacher|my math teacher|my maths teacher|my chem teacher|my history teacher',
    'je suis au lycée|je suis en terminale|je suis en seconde|je suis en première au|mon bac blanc|je passe le bac',
    '我高一|我高二|我高三|我初一|我初二|我初三|我们班主任|我还在上高中|我还在上初中|我要高考|快高考了我',
  ], '我们班主任老师是我|比我高一') },
  { level: 'school', grade: 'plain', list: wordList('education.school', [
    'i never went to college|never went to college|never went to uni|didn\'t go to college|didnt go to college|didn\'t go to uni|dropped out of high school|dropped out of school at|left school at 16|left school at sixteen|no college degree|don\'t have a degree|dont have a degree|without a college degree|without a degree myself|high school diploma is all|just a high school diploma|only finished high school|only have a high school|my ged',
    'je n\'ai pas fait d\'études|j\'ai pas fait d\'études|j\'ai arrêté l\'école',
    '我没上过大学|没上过大学|没读过大学|没念过大学|初中毕业就|高中毕业就|初中学历|高中学历|中专毕业|我中专',
  ]) },
  { level: 'college', grade: 'plain', list: wordList('education.college', [
    'graduated from college|graduated college|graduated from uni|graduated from university|graduated uni|after i graduated|since i graduated|since graduating|after graduating|when i graduated|my graduation|back in uni|back in college|back in university|in my uni days|in my college days|my college days|my uni days|during uni|during college|since college|since uni|after college|after uni|post college|post uni|straight outta college|straight out of college|straight out of uni|fresh out of college|fresh out of uni|my college roommate|my uni roommate|my college years|my university years|my alma mater|went to uni|went to college|went to university|when i was in college|when i was at uni|when i was in uni|when i was at university|in college i|at uni i|college taught me|uni taught me|my student loans|paying off student loans|my old campus|my undergrad|in undergrad|during undergrad',
    'à la fac j\'étais|quand j\'étais à la fac|j\'ai fait la fac|mes années de fac|après mes études|j\'ai fini mes études',
    '我大学同学|大学毕业|我毕业于|本科毕业|大学的时候|大学那会|读大学那会|我大学室友|上大学的时候|毕业工作|毕业这么多年|我本科',
  ], 'when my kids went to college|she went to college|he went to college|before i went to college|going to college|graduated from high school|大学的时候再|my son went to college|my daughter went to college') },
  { level: 'master', grade: 'plain', list: wordList('education.master', 'since grad school|after grad school|during grad school|in grad school days|grad school days|back in grad school|grad school taught|finished grad school|during my masters|during my master\'s|after my masters|after my master\'s|got my masters|got my master\'s|did my masters|did my master\'s|have a master\'s|have a masters|holding a master\'s|my mba|after my mba|got my mba|with an mba|mba taught|mba grad here|masters under my belt|研究生毕业|硕士毕业|我硕士|读研那会|读研的时候|après mon master|j\'ai un master|j\'ai fait un master') },
  { level: 'phd', grade: 'plain', list: wordList('education.phd', 'phd defense|phd defence|defended my|defending my phd|my phd gown|got my phd|got my doctorate|earned my phd|earned my doctorate|finished my phd|finishing my phd was|after my phd|during my phd|post phd|have a phd|with a phd|i did my phd|my doctorate|my doctoral|phd here|doctorate here|since my phd|my postdoc|as a postdoc|博士毕业|我博士毕业|读博那会|读博的时候|我博士后|après ma thèse|j\'ai soutenu ma thèse|j\'ai un doctorat|pendant ma thèse') },
]

/** All lists. */
export const SCHOOLING_LISTS: readonly WordList[] = [...Object.values(DEGREES), STUDIED, ...SAYS.map(({ list }) => list)]

const UNREAL = /\b(?:if i|wish|want(?:ed)? to|wanna|dream(?:t|ed)? of|thinking (?:of|about)|consider(?:ing|ed)?|hop(?:e|ing) to|plan(?:ning)? (?:to|on)|appl(?:y|ied|ying) (?:to|for)|should (?:i|have)|would(?:['’]ve)?|could(?:['’]ve)?|might|maybe|someday|one day|almost|never|not|don['’]?t|didn['’]?t|no|without|instead of|why (?:do|does|would)|need|needs|requires?|you|your|their|his|her|our kids?|my (?:son|daughter|kid|kids|niece|nephew|sister|brother|husband|wife|friend|students|dad|mom|mum))\b|想[考读上]|准备|考[个上]|打算|要是|如果|没有?|不想|要不要|考不上|他|她|你|孩子|儿子|女儿/iu
const STUDYING_BEFORE = /\b(?:doing|pursuing|working (?:on|towards)|studying (?:for|towards)|finishing|in the middle of|currently (?:in|doing)|halfway through|started|starting|enrolled in|taking|i['’]?m in|i am in|survive|surviving)\s+(?:\p{L}+\s+){0,3}$|正在读|在读|读着/iu
const HELD_BEFORE = /\b(?:my|i|i['’]ve|got|earned|have|had|hold(?:ing)?|did|finished|completed|after|during|since|with|through|from|post|nailed|nailing|passed|landing|this|despite|despite my)\s+(?:(?:an?|my|the|own|own fancy|fancy|useless|expensive)\s+)*(?:\p{L}[\p{L}'’]*\s+){0,3}$|我(?:是|的|有|读|念|拿|考上)?(?:(?![给教和跟带对帮找问])\p{Script=Han}){0,2}$|\b(?:j['’]ai|mon|ma|un|une|après|pendant)\s+(?:\p{L}+\s+){0,2}$/iu
const TELEGRAPHIC_AFTER = /^\s*(?:here|under my belt|[–—:;,=+-]|in hand|opened|got me|led me|taught me|landed me|gave me|came in handy|turned into|paid off|grad here|holder here|degree here|days)(?:\s|$)/iu

const at = (text: string, { start, end }: Hit): string => fold(text.slice(start, end))

/** The field that ends, or begins, some words: the longest of up to three. */
function fieldIn(words: string, from: 'start' | 'end'): string | undefined {
  const all = fold(words).trim().replace(/^(?:in|of|en|de|the|a|my|my degree in)\s+/u, '').split(/[\s'’]+/u).map((word) => word.replace(/[^\p{L}\d]/gu, '')).filter((word) => word !== '')
  for (let length = Math.min(3, all.length); length > 0; length -= 1) {
    const field = FIELDS.get((from === 'start' ? all.slice(0, length) : all.slice(-length)).join(' '))
    if (field !== undefined) return field
  }
  const han = /^[是]?(\p{Script=Han}+)/u.exec(words.trim())?.[1] ?? ''
  for (let length = Math.min(5, han.length); length > 1; length -= 1) {
    const field = FIELDS.get(han.slice(0, length))
    if (field !== undefined) return field
  }
  return undefined
}

/** A degree by name: held, studied for, or nobody's in particular. */
function degreeMention(read: InSentence, level: 'college' | 'master' | 'phd', term: string): Omit<SchoolingMention, keyof Hit> | undefined {
  const { before, after } = read
  if (UNREAL.test(before) || isQuestion(read) || /^\s*(?:student|candidate)/iu.test(after)) return undefined
  const field = fieldIn(after, 'start') ?? fieldIn(before, 'end')
  const named = field === undefined ? {} : { field }
  if (STUDYING_BEFORE.test(before)) return { value: 'studying', grade: 'plain', ...named }
  const isTelegraphic = before.trim().split(/\s+/u).length <= 3 && TELEGRAPHIC_AFTER.test(after)
  // "Degrees help", "a degree is no guarantee" speak of degrees, not of one's own.
  const isOwn = HELD_BEFORE.test(before) || isTelegraphic || (field !== undefined && (before.trim() === '' || /^\s*\p{L}+(?:\s\p{L}+)?\s*$/u.test(before)) && !/^(?:degrees|phds)$/u.test(term))
  return isOwn ? { value: level, grade: 'plain', ...named } : undefined
}

const NOT_STUDIED = /\b(?:they|he|she|who|people|scientists|researchers|experts|widely|well|extensively|never|not|been)\s*$/iu

/** "Studied law", "majored in physics", 我学的是会计: what, and so a college at least. */
function studiedMention(read: InSentence, term: string): Omit<SchoolingMention, keyof Hit> | undefined {
  const { before, after } = read
  if (UNREAL.test(before) || NOT_STUDIED.test(before) || isQuestion(read)) return undefined
  const field = fieldIn(after, 'start')
  if (field === undefined) return undefined
  if (/^(?:studying|i study|etudie|我在读|在读)$/u.test(term)) {
    return /^i study|etudie|在读/u.test(term) || /(?:\bi['’]?m|\bi am|\bwhile|\bwhen|\bbusy|^)\s*$/iu.test(before) ? { value: 'studying', grade: 'plain', field } : undefined
  }
  if (/^(?:phd|doctorate) in$/u.test(term)) return { value: 'phd', grade: 'plain', field }
  if (/^(?:master's|masters|mba) in$/u.test(term)) return { value: 'master', grade: 'plain', field }
  return { value: 'college', grade: 'plain', field }
}

/** Everything that one text says of the writer's schooling, each level once. */
export function schoolingIn(text: AnalysedText, verb: Verb): readonly SchoolingMention[] {
  const written = text.text
  if (isTooLong(written, verb)) return []
  const found = new Map<Level, SchoolingMention>()
  const offer = (mention: SchoolingMention): void => {
    const known = found.get(mention.value)
    if (known === undefined || (known.grade === 'hint' && mention.grade === 'plain') || (known.field === undefined && mention.field !== undefined)) found.set(mention.value, mention)
  }
  for (const { level, grade, list } of SAYS) {
    for (const hit of text.hits(list)) {
      const read = inSentence(written, hit)
      if (isOfOthers(read) || isOfKin(read) || isQuestion(read) || (grade === 'plain' && level !== 'school' && level !== 'pupil' && UNREAL.test(read.before))) continue
      const field = level === 'college' || level === 'studying' ? undefined : fieldIn(read.after, 'start')
      offer({ value: level, grade, ...hit, ...(field === undefined ? {} : { field }) })
    }
  }
  for (const level of ['phd', 'master', 'college'] as const) {
    for (const hit of text.hits(DEGREES[level])) {
      const read = inSentence(written, hit)
      const mention = isOfOthers(read) || isOfKin(read) ? undefined : degreeMention(read, level, at(written, hit))
      if (mention !== undefined) offer({ ...mention, ...hit })
    }
  }
  for (const hit of text.hits(STUDIED)) {
    const read = inSentence(written, hit)
    const mention = isOfOthers(read) || isOfKin(read) ? undefined : studiedMention(read, at(written, hit))
    if (mention !== undefined) offer({ ...mention, ...hit })
  }
  // A degree higher than college was named: "degree" in the same line is that one.
  if (found.has('phd') || found.has('master')) found.delete('college')
  return [...found.values()]
}
