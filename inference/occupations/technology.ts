/** Occupations of technology and engineering. */
import type { Occupation } from './occupation.ts'

/** Developers, engineers, architects and those beside them. */
export const TECHNOLOGY = [
  {
    en: 'software developer or engineer', zh: '程序员', sector: 'technology',
    names: 'software developer|software engineer|developer|programmer|coder|web developer|frontend developer|front end developer|backend developer|back end developer|full stack developer|fullstack developer|mobile developer|app developer|ios developer|android developer|frontend engineer|backend engineer|software dev|web dev|dev|swe|sde|devops engineer|machine learning engineer|ml engineer|ai engineer|embedded engineer|firmware engineer|tech lead|程序员|码农|程序猿|软件工程师|前端|后端|前端工程师|后端工程师|算法工程师|开发工程师|测试工程师|全栈工程师|嵌入式工程师|développeur|développeuse|dév web|ingénieur logiciel|programmeur|programmeuse',
    work: 'software|software development|software engineering|web development|programming|coding|前端开发|后端开发|互联网大厂|写代码|développement web|le développement',
    doing: 'my pull request|my prs|we deployed|i deployed|i code|coding all day|coding all night|coding late|late night coding|deploying to prod|pushed to prod|broke prod|on call rotation|production is down|my code review|code reviews|our codebase|my codebase|we use kubernetes|fixing bugs|debugging all|squashing bugs|sprint planning|sprint review|sprint retro|our sprint|coding marathons|coding sessions|my side of the codebase|改bug|修bug|写代码|敲代码|发版|提测|联调|代码评审|线上故障|我写的代码|je code|mon code|mise en prod|mep ce soir',
    hints: 'pull request|merge conflict|stack overflow|refactor|refactoring|unit tests|kubernetes|docker|backend|frontend|github|debug|debugging|code base|scrum|standup|compiler|javascript|python script|devops|coding|code|software|programming|programmer|bug fixes|commit messages|codebase|tech stack|lines of code|code sprint|release day|deployments|coder|coders|syntax error|hackathon|dev team|dev work|code reviews|debug session',
  },
  {
    en: 'game developer', zh: '游戏开发者', sector: 'technology', pastime: true,
    names: 'game developer|game dev|game designer|game programmer|indie dev|level designer|游戏策划|游戏开发|游戏设计师|développeur de jeux vidéo|développeuse de jeux vidéo|game designeuse',
    work: 'game development|game dev|the games industry|game design|the gaming industry|游戏公司|le jeu vidéo',
    doing: 'my game studio|shipping our game|playtesting our|our playtest|i make games|designing games|developing games|game jam',
    hints: 'unity|unreal engine|playtest|game mechanics|level design|rendering pipeline|shaders|sprites|game engine|game dev|gamedev|npc|game studio|game worlds|virtual worlds',
  },
  {
    en: 'data scientist or analyst', zh: '数据分析师', sector: 'technology',
    names: 'data scientist|data analyst|data engineer|business intelligence analyst|bi analyst|数据分析师|数据科学家|数据工程师|data analyste',
    work: 'data science|data analytics|data analysis|大数据|数据分析|la data',
    doing: 'my dashboards|training a model at work|跑数|取数|写sql',
    hints: 'sql|dashboards|tableau|power bi|regression|data sets|datasets|data pipeline|machine learning|neural networks|data driven|analytics|data science|data crunching|data analysis|crunching numbers|predictive models|data viz|data models|number crunching',
  },
  {
    en: 'IT specialist', zh: '运维工程师', sector: 'technology',
    names: 'it specialist|system administrator|sysadmin|network engineer|it technician|it support|it manager|help desk technician|network administrator|cybersecurity analyst|security engineer|cyber security specialist|cloud engineer|cloud architect|database administrator|dba|it guy|it consultant|systems analyst|网管|运维|运维工程师|网络工程师|安全工程师|admin réseau|administrateur système|administratrice système|technicien informatique|informaticien|informaticienne',
    work: 'it support|the it department|cybersecurity|cyber security|tech support|network security|机房|informatique|l\'informatique',
    doing: 'closing tickets all day|resetting passwords all day|our servers|rebooting servers|机房巡检',
    hints: 'active directory|firewall|server outage|help desk|phishing|patch management|malware|server room|network outage|cybersecurity|it support|cyber threats|data breach|sysadmin|troubleshooting',
  },
  {
    en: 'technology professional', zh: '互联网从业者', sector: 'technology', pastime: true, broad: true,
    names: 'tech worker|techie|it professional|tech professional|tech bro|互联网人|互联网从业者|it男|it民工',
    work: 'tech|the tech industry|a tech company|a startup|a tech startup|big tech|silicon valley tech|faang|互联网|互联网公司|大厂|科技公司|la tech',
  },
  {
    en: 'product manager', zh: '产品经理', sector: 'technology',
    names: 'product manager|product owner|产品经理|产品狗|chef de produit|cheffe de produit',
    work: 'product management|产品部',
    doing: 'my roadmap|writing user stories|写prd|提需求给开发',
    hints: 'user stories|product roadmap|backlog|mvp|product launches|product team|sprint planning meetings',
  },
  {
    en: 'UX or web designer', zh: '交互设计师', sector: 'arts',
    names: 'ux designer|ui designer|product designer|ui ux designer|ux researcher|web designer|交互设计师|ui设计师|ux设计师',
    work: 'ux|ux design|ui design|web design',
    doing: 'my wireframes|my figma|designing interfaces|画原型',
    hints: 'figma|wireframes|usability testing|user research|user experience|prototypes',
  },
  {
    en: 'civil or urban engineer', zh: '土木工程师', sector: 'engineering',
    names: 'civil engineer|structural engineer|urban engineer|urban planner|city planner|town planner|transport planner|transportation planner|surveyor|quantity surveyor|site engineer|土木工程师|结构工程师|城市规划师|测量员|造价工程师|施工员|工程造价|ingénieur civil|ingénieure civile|urbaniste|géomètre',
    work: 'civil engineering|structural engineering|urban planning|city planning|urban design|construction engineering|设计院|工地|城市规划|génie civil|l\'urbanisme',
    doing: 'my construction site visits|inspecting bridges|跑工地|我们工地',
    hints: 'load bearing|blueprints|zoning|urban planning|infrastructure|city planning|public transport planning|structural|city layouts|urban spaces|traffic flow|urban planner|city planners|road works planning|pedestrian zones|public transit planning|urban development|civil engineering|structural integrity|urban design|green spaces planning',
  },
  {
    en: 'architect', zh: '建筑师', sector: 'engineering', pastime: true,
    names: 'architect|interior architect|landscape architect|interior designer|interior decorator|建筑师|室内设计师|景观设计师|装修设计师|architecte|architecte d\'intérieur|paysagiste|décorateur d\'intérieur|décoratrice d\'intérieur',
    work: 'architecture|interior design|landscape design|an architecture firm|建筑设计|室内设计|un cabinet d\'archi',
    doing: 'my architecture firm|designing buildings|my floor plans|画施工图|画图到',
    hints: 'floor plans|facade|facades|blueprints|autocad|revit|architectural|load bearing|building codes|architecture|architects|sketching buildings|architectural models|building design|floor plan|spatial design|building design|skylines i design',
  },
  {
    en: 'mechanical engineer', zh: '机械工程师', sector: 'engineering',
    names: 'mechanical engineer|automotive engineer|aerospace engineer|aeronautical engineer|manufacturing engineer|robotics engineer|production engineer|process engineer|industrial engineer|机械工程师|汽车工程师|工艺工程师|ingénieur mécanique|ingénieure mécanique|ingénieur aéronautique',
    work: 'mechanical engineering|aerospace|automotive engineering|robotics|a factory engineering team|机械设计|la mécanique',
    hints: 'solidworks|tolerances|turbines|robotics|prototyping|torque|machinery|assembly lines|engine parts|manufacturing plant',
  },
  {
    en: 'electrical engineer', zh: '电气工程师', sector: 'engineering',
    names: 'electrical engineer|electronics engineer|power engineer|hardware engineer|telecom engineer|chip designer|电气工程师|电子工程师|硬件工程师|通信工程师|芯片工程师|ingénieur électronique|ingénieur électricien|ingénieure électronique',
    work: 'electrical engineering|electronics|telecom|semiconductors|电力公司|半导体|通信行业',
    hints: 'circuit boards|pcb layout|voltage|oscilloscope|power grid|circuit|wiring diagrams|electronics|soldering iron|solder',
  },
  {
    en: 'chemical or energy engineer', zh: '化工工程师', sector: 'engineering',
    names: 'chemical engineer|petroleum engineer|energy engineer|nuclear engineer|materials engineer|biomedical engineer|mining engineer|化工工程师|石油工程师|材料工程师|ingénieur chimiste|ingénieur nucléaire',
    work: 'oil and gas|petroleum engineering|chemical engineering|renewable energy engineering|mining|石化|油田',
    hints: 'distillation|refinery|reactor|solar panels install|drilling rig',
  },
  {
    en: 'environmental consultant or scientist', zh: '环境工程师', sector: 'engineering', pastime: true,
    names: 'environmental consultant|environmental engineer|environmental scientist|environmental advocate|environmental activist|sustainability consultant|sustainability manager|conservationist|climate activist|环境工程师|环保工程师|环评工程师|环保人士|ingénieur environnement|ingénieure environnement|consultant en environnement|militant écologiste|militante écologiste',
    work: 'sustainability|environmental consulting|environmental science|environmental policy|environmental advocacy|environmental protection|conservation|renewables|renewable energy|环保|环评|l\'environnement',
    doing: 'my environmental impact|our sustainability report|green projects at work|our conservation project',
    hints: 'carbon footprint|sustainability|environmental impact|eco friendly projects|biodiversity|emissions|climate policy|renewable|green initiatives|climate data|renewables|environmental|recycling program|eco projects|pollution levels|carbon emissions|green policy|environmental conference|environmental policy|climate action|eco friendly|zero waste|deforestation',
  },
  {
    en: 'engineer', zh: '工程师', sector: 'engineering', broad: true,
    names: 'engineer|project engineer|field engineer|engineering manager|工程师|ingénieur|ingénieure',
    work: 'engineering|an engineering firm|工程|l\'ingénierie',
    doing: 'my engineering team|my engineering job|engineering projects',
    hints: 'engineering|blueprints|engineering challenges|engineers|technical drawings|prototypes|engineered|blueprint|engineering school',
  },
] as const satisfies readonly Occupation[]
