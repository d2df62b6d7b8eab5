/** Occupations of business, money and law. */
import type { Occupation } from './occupation.ts'

/** Lawyers, accountants, sellers, managers, clerks and owners. */
export const BUSINESS = [
  {
    en: 'lawyer', zh: '律师', sector: 'law',
    names: 'lawyer|attorney|solicitor|barrister|paralegal|legal assistant|legal counsel|corporate lawyer|family lawyer|defense attorney|public defender|prosecutor|legal secretary|notary|judge|magistrate|law clerk|legal advisor|legal consultant|律师|法务|检察官|法官|公证员|律师助理|实习律师|avocat|avocate|juriste|notaire|magistrat|magistrate|greffier|greffière|clerc de notaire',
    work: 'law|a law firm|the law firm|the legal field|the legal profession|legal aid|litigation|corporate law|criminal law|family law|the courts|律所|律师事务所|法院|检察院|法务部|le droit|un cabinet d\'avocats|le tribunal',
    doing: 'my law firm|my billable hours|billable hours|in court all|in court today|my court date with a client|my legal team|drafting contracts|drafting briefs|filing a motion|filing motions|legal documents for|practicing law|practising law|lawyering|my caseload of clients|my closing argument|cross examining|开庭|写诉状|写代理词|我的当事人|当事人的材料|mes plaidoiries|je plaide|mes dossiers au tribunal',
    hints: 'litigation|deposition|plaintiff|billable|legal documents|courtroom|case law|bar exam|contract law|legal brief|legalese|court filings|paralegal|attorney client|jurisdiction|legal|legal briefs|client privilege|legal system|lawyers|attorneys|legal battles|trial prep|legal advice|law firm|courtrooms|legal cases|legal jargon|statutes|arguing cases|law',
  },
  {
    en: 'accountant', zh: '会计', sector: 'business',
    names: 'accountant|bookkeeper|auditor|tax advisor|tax consultant|cpa|controller|financial controller|accounts assistant|payroll specialist|tax preparer|会计|会计师|注册会计师|审计|审计师|出纳|财务|财务经理|comptable|expert-comptable|experte-comptable|auditeur|auditrice|commissaire aux comptes',
    work: 'accounting|accountancy|audit|auditing|bookkeeping|taxation|the big four|big 4|四大|会计师事务所|财务部|la compta|la comptabilité',
    doing: 'month end close|closing the books|busy season at work|tax season is killing|reconciling accounts|reconciling spreadsheets|balancing the books|my clients taxes|做账|报税|月结|年审|对账|盘账|fin de mois en compta|mes bilans',
    hints: 'ledger|month end|tax returns|balance sheet|audit season|reconciliation|accruals|quickbooks|ifrs|balance sheets|invoices|tax season|audits|auditing|accounting|numbers crunching|financial statements|taxes for clients|bookkeeping|ledgers|excel sheets|fiscal year|cash flow statements',
  },
  {
    en: 'banker or financial analyst', zh: '金融从业者', sector: 'business', pastime: true,
    names: 'banker|investment banker|financial analyst|financial advisor|financial adviser|financial planner|bank teller|loan officer|trader|stockbroker|portfolio manager|fund manager|actuary|mortgage broker|wealth manager|equity analyst|finance manager|finance professional|risk analyst|cfo|银行职员|柜员|客户经理|基金经理|理财经理|投行|精算师|分析师|交易员|banquier|banquière|conseiller financier|conseillère financière|analyste financier|analyste financière|conseiller bancaire|conseillère bancaire|gestionnaire de patrimoine|actuaire',
    work: 'finance|banking|investment banking|a bank|the bank|asset management|private equity|wealth management|wall street|financial services|fintech|financial planning|银行|证券公司|基金公司|金融|投行部|la finance|une banque',
    doing: 'my portfolio clients|my trading desk|advising clients on investments|跑业绩拉存款|拉存款|揽储',
    hints: 'bloomberg terminal|quarterly earnings|valuation model|hedge funds|equities|credit risk|derivatives|financial modeling|asset allocation|market volatility|diversification|financial models|market analysis|investment strategies|trading floor|risk management|financial planning|bull market|fund performance',
  },
  {
    en: 'insurance agent', zh: '保险代理人', sector: 'business',
    names: 'insurance agent|insurance broker|claims adjuster|underwriter|insurance adviser|保险代理人|卖保险的|保险经纪人|核保|agent d\'assurance|courtier en assurances|courtière en assurances',
    work: 'insurance|an insurance company|保险公司|l\'assurance',
    doing: 'my policyholders|签单保险|跑保险',
    hints: 'policyholders|premiums|claims adjuster',
  },
  {
    en: 'real estate agent', zh: '房产中介', sector: 'business',
    names: 'real estate agent|realtor|estate agent|letting agent|property manager|real estate broker|landlord|real estate developer|中介|房产中介|房产经纪人|置业顾问|agent immobilier|agente immobilière',
    work: 'real estate|property management|estate agency|property development|房产|链家|中介公司|l\'immobilier',
    doing: 'my listings|showing houses|showing flats|my open house|closing a sale on a house|带看|带客户看房|开单',
    hints: 'open house|escrow|square footage|listing price|property market|property listings|house viewings|closing deals on houses',
  },
  {
    en: 'marketing specialist', zh: '市场营销', sector: 'business',
    names: 'marketer|marketing manager|marketing specialist|marketing executive|brand manager|social media manager|digital marketer|seo specialist|content strategist|pr manager|pr specialist|public relations specialist|advertising executive|copywriter|community manager|communications manager|growth hacker|market researcher|market analyst|marketing consultant|marketing director|cmo|市场专员|市场经理|品牌经理|新媒体运营|运营|公关|文案|广告人|策划|chargé de communication|chargée de communication|responsable marketing|chef de pub|attaché de presse|attachée de presse',
    work: 'marketing|advertising|digital marketing|pr|public relations|an ad agency|branding|social media marketing|市场部|广告公司|公关公司|新媒体|le marketing|la com|la pub',
    doing: 'my campaign launches|our campaign launch|our brand launch|my ad copy|pitching to clients|写文案|做投放|改方案|甲方爸爸|甲方|我的公众号推文',
    hints: 'conversion rate|seo|click through|brand awareness|target audience|engagement metrics|ad campaign|marketing campaign|marketing|brand storytelling|ad campaigns|market research|marketing strategy|brand strategy|branding strategy|social media strategy|consumer behavior|pitch deck|product launch|brand campaigns|copywriting|influencer campaigns|client pitch',
  },
  {
    en: 'salesperson', zh: '销售', sector: 'business',
    names: 'salesperson|salesman|saleswoman|sales rep|sales representative|account executive|account manager|sales manager|business development manager|car salesman|telemarketer|sales executive|sales associate|sales director|销售|业务员|销售经理|大客户经理|卖车的|汽车销售|commercial|commerciale|vendeur automobile|technico-commercial',
    work: 'sales|car sales|medical sales|software sales|销售部|la vente',
    doing: 'my sales quota|hitting quota|my quota|cold calling|my sales targets|sales targets|my commission check|closing deals|closed a deal|跑客户|跑业务|陪客户喝酒|冲业绩|业绩没完成|mes objectifs de vente|ma prospection',
    hints: 'quota|cold calls|crm|upsell|sales pitch|clients in sales|sales calls|closing a sale|sales figures',
  },
  {
    en: 'consultant', zh: '咨询顾问', sector: 'business',
    names: 'consultant|management consultant|business consultant|strategy consultant|freelance consultant|咨询顾问|咨询师|管理咨询|consultant en management|consultante',
    work: 'consulting|management consulting|strategy consulting|咨询公司|le conseil',
    doing: 'my consulting clients|slide decks for clients',
    hints: 'deliverables|stakeholders|slide deck|client site|consulting|consultancy|client projects|client presentations',
  },
  {
    en: 'HR specialist', zh: '人事', sector: 'business',
    names: 'hr manager|hr specialist|recruiter|headhunter|hr business partner|talent acquisition specialist|human resources manager|hr professional|hr generalist|人事|人力资源|猎头|hr|hrbp|招聘专员|responsable rh|chargé de recrutement|chargée de recrutement|recruteur|recruteuse|drh',
    work: 'hr|human resources|recruitment|recruiting|talent acquisition|人事部|人力资源部|les rh|les ressources humaines',
    doing: 'interviewing candidates|screening resumes|screening cvs|onboarding new hires|面试候选人|筛简历|算考勤',
    hints: 'onboarding|job postings|exit interview|performance reviews|employee retention|hiring process|recruiting|employee engagement|hr policies|workplace culture|interviewing people|talent pool',
  },
  {
    en: 'project or operations manager', zh: '项目经理', sector: 'business',
    names: 'project manager|program manager|programme manager|operations manager|scrum master|supply chain manager|logistics manager|logistics coordinator|procurement manager|project coordinator|event planner|event manager|wedding planner|项目经理|运营经理|供应链经理|采购|采购经理|物流专员|婚礼策划|chef de projet|cheffe de projet|responsable logistique|acheteur|acheteuse|wedding planneuse|événementiel',
    work: 'project management|operations management|supply chain|logistics|procurement|event planning|events management|物流公司|采购部|供应链|la logistique|l\'événementiel',
    doing: 'my project plan|managing projects|planning events for clients|跟项目|催进度|跟供应商扯皮',
    hints: 'gantt|risk register|supply chain|project timelines|project management|deliverables|logistics|supply chains|project deadlines|gantt charts|stakeholder meetings',
  },
  {
    en: 'executive or manager', zh: '公司管理者', sector: 'business', broad: true,
    names: 'manager|general manager|executive|ceo|coo|director|managing director|team leader|team lead|supervisor|department head|vice president|business executive|corporate executive|business manager|office manager|company director|经理|总监|总经理|主管|部门经理|高管|副总|directeur|directrice|manageur|manageuse|cadre sup|chef d\'équipe|cheffe d\'équipe|responsable de service',
    work: 'management|corporate management|executive management|管理层|le management',
    doing: 'my direct reports|managing a team|managing my team|i manage a team|my board meeting|我带团队|带团队|我手下的人|我的下属|mon équipe au travail',
    hints: 'quarterly targets|board meeting|boardroom|performance review|kpis|executives|corporate ladder|managing teams|managing people|boardrooms|c suite|mergers|leading teams|team management|strategy meetings|corporate strategy|business deals|negotiating deals|business deal',
  },
  {
    en: 'small business owner', zh: '个体老板', sector: 'business',
    names: 'small business owner|business owner|shop owner|store owner|restaurant owner|cafe owner|bakery owner|entrepreneur|founder|co-founder|startup founder|boutique owner|business woman|businesswoman|businessman|salon owner|bar owner|franchise owner|个体户|小老板|老板|店主|创业者|合伙人|个体老板|淘宝店主|entrepreneur individuel|auto-entrepreneur|auto-entrepreneuse|gérant|gérante|patron de|patronne de|commerçant|commerçante|chef d\'entreprise|cheffe d\'entreprise',
    work: 'my own business|my own shop|my own company|my own firm',
    doing: 'my shop|my own business|my own shop|my bakery|my cafe|my restaurant|my salon|my boutique|our family business|my small business|my etsy shop|my suppliers|my employees|running my own business|run my own business|running a business|run a small business|ran my shop|running a small shop|opened my own|started my own business|started my own company|我的店|我开的店|我店里|开了家店|开了个店|自己开店|我的公司|我们店|我家店|我的员工|ma boutique|mon entreprise|ma boîte|mes employés|mon salon de coiffure|mon resto|ma boulangerie',
    hints: 'suppliers|foot traffic|profit margins|bookkeeping|small business|entrepreneurship|stock levels|business owner|entrepreneurial|cash flow|my own boss|small businesses|business plan|shopkeepers|start up costs',
  },
  {
    en: 'office administrator', zh: '文员', sector: 'business',
    names: 'administrative assistant|secretary|receptionist|executive assistant|office administrator|data entry clerk|office clerk|admin assistant|personal assistant|office worker|clerk|office admin|administrator|customer service representative|customer support agent|call center agent|call centre agent|customer service rep|文员|前台|秘书|行政|行政专员|客服|上班族|白领|内勤|secrétaire|assistant administratif|assistante administrative|assistante de direction|standardiste|conseiller clientèle|conseillère clientèle|employé de bureau|employée de bureau|téléconseiller|téléconseillère',
    work: 'an office|admin|a call center|a call centre|customer service|customer support|行政部|客服部|un centre d\'appels|un bureau',
    doing: 'my boss\'s calendar|answering phones all day|data entry all day|my desk job|接电话接到|订会议室|排会议',
    hints: 'filing cabinet|call queue|photocopier|office supplies|office admin|admin work|admin tasks|office work',
  },
] as const satisfies readonly Occupation[]
