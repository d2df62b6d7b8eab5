/** The writer is ill, injured or under treatment now or in the last days. */
import { defineSubject } from '../subject.ts'
import { didSome, iDo, sighs, ways } from '../text/standing/chinese-clauses.ts'
import { iAm, iDid, iHave, notI } from '../text/standing/english-clauses.ts'

export default defineSubject({
  key: 'health',
  kind: 'state',
  fact: { en: 'is ill or under treatment', zh: '生病或在治疗' },
  sensitive: 'health',
  words: {
    en: {
      named: [
        'sick|ill|flu|fever|cold|cough|coughing|sore throat|throat|headache|headaches|migraine|migraines|stomachache|stomach ache|diarrhea|diarrhoea|vomit',
        'vomiting|vomited|puked|puking|nausea|nauseous|pain|painful|hurts|hurt|hurting|ache|aches|aching|doctor|doctors|doc|dr|clinic|hospital|surgery',
        'operation|surgeon|er|emergency room|ambulance|medicine|meds|medication|antibiotics|prescription|pills|painkillers|panadol|injury|injured|sprained',
        'broken arm|broken leg|fracture|fractured|stitches|bruise|infection|infected|allergy|allergies|allergic|asthma|diabetes|diabetic|cancer|chemo|tumor',
        'arthritis|blood pressure|chronic|fibromyalgia|crohn\'s|lupus|mri|x ray|xray|biopsy|checkup|check up|physio|physical therapy|dentist|dental|tooth',
        'toothache|root canal|wisdom tooth|wisdom teeth|covid|chicken pox|dengue|pneumonia|bronchitis|sinus|runny nose|blocked nose|rash|cramps|period pain',
        'back pain|bedridden|unwell|recovering|recovery|mc|disease|illness|symptoms|diagnosed|treatment|therapy|dizzy|fainted|food poisoning|physiotherapy',
        'bandage|cast|crutches|wheelchair|insulin|inhaler|hospitalized|hospitalised|concussion|hernia|kidney stone|kidney stones|ulcer|gout|vertigo|tonsils',
        'epipen|cavity|braces',
      ],
      notNamed: [
        'sick of|sick beat|sick beats|sick tune|sick track|sick joke|sick bro|sick burn|sick dude|so sick looking|sick people in this world|sick bastard',
        'sick fuck|sick puppy|ill will|ill be|ill do|ill go|ill get|ill call|ill take|ill see|ill say|ill try|ill have|ill give|ill just|ill make|ill let',
        'ill tell|ill never|ill pay|ill come|ill text|ill send|ill ask|ill check|ill meet|ill wait|ill bring|ill msg|ill add|ill look|ill keep|ill start',
        'ill donate|ill leave|ill buy|ill always|ill show|ill find|ill probably|ill stick|ill still|cold weather|cold water|cold beer|cold war|cold feet',
        'ice cold|cold brew|cold outside|cold in here|so cold here|it\'s cold|its cold|is cold|cold blooded|cold hearted|cold turkey|cold shoulder|cold case',
        'cold day|cold hard|out cold|in the cold|the cold|cold night|cold food|cold call|cabin fever|yellow fever|dance fever|fever pitch|baby fever',
        'pain in the ass|pain in the butt|pain in the neck|pain to|what a pain|pain of losing|pain in my ass|hurt me|hurt you|hurt u|hurt him|hurt her',
        'hurt them|hurt people|hurt my feelings|hurt your feelings|feelings hurt|hurt feelings|it hurts me|hurts me to|hurts to see|hurts my heart|heart hurts',
        'hurt anyone|hurt anybody|hurt others|hurt by|won\'t hurt|wouldn\'t hurt|doesn\'t hurt to|can\'t hurt|cant hurt|no harm|my head hurts just|doctor who',
        'doctor strange|doctor who fan|dr pepper|dr dre|dr phil|dr house|spin doctor|witch doctor|children\'s hospital|st jude|doctors without borders',
        'operation of|operations|in operation|military operation|plastic surgery|tree surgeon|heart ache song|red pill|blue pill|pill bill|swallow the pill',
        'injury list|injury report|injured reserve|allergic to work|allergic to bullshit|cancer of|sign is cancer|cancer sign|is cancer|cancerous|cast of',
        'the cast|cast a|cast as|cast iron|cast my vote|podcast|broadcast|chronic liar|retail therapy|couples therapy|aromatherapy|infectious laugh|dr seuss',
        'dr martens|love sick|home sick|homesick|lovesick|sickening|er team|er the|er no|er i|er yes|er what|er haha|er ok|er u|emcee|mc donald|mc donalds|mc d',
        'mcdonalds|recovery mode|data recovery|road to recovery mode|recovery of|emergency exit|tooth fairy|sweet tooth|nail and tooth|sick and tired',
        'worried sick',
      ],
      routine: [
        'i\'m sick|im sick|i am sick|i was sick|been sick|feeling sick|feel sick|felt sick|fell sick|fall sick|falling sick|got sick|getting sick|still sick',
        'so sick today|very sick|really sick|home sick today|sick today|sick at home|sick in bed|off sick|sick leave|sick day|called in sick|call in sick',
        'i\'m ill|im ill|i am ill|been ill|feeling ill|felt ill|fell ill|taken ill|not feeling well|not feeling good|feeling unwell|feel unwell|feeling poorly',
        'under the weather|down with flu|down with fever|down with a|having flu|having fever|having a fever|having a cold|have flu|have fever|have a fever',
        'have a cold|have the flu|got the flu|got flu|got fever|got a fever|got a cold|had a fever|had a cold|had the flu|caught a cold|caught the flu',
        'catch a cold|catching a cold|coming down with|bad cold|terrible cold|stomach flu|stomach bug|a stomach bug|my flu|my cold|my fever|my cough',
        'my sore throat|sore throat|my throat|throat hurts|throat is sore|keep coughing|coughing badly|coughing a lot|coughing up|bad cough|have cough',
        'got cough|running nose|runny nose|blocked nose|stuffy nose|my nose is|my sinus|sinus infection|my allergies|my allergy|allergies are|my asthma',
        'asthma attack|my headache|headache now|headache today|headache la|having headache|have a headache|had a headache|got a headache|got headache',
        'have headache|having a headache|bad headache|splitting headache|giving me a headache|my migraine|my migraines|a migraine|migraine today|my head hurts',
        'my head is pounding|stomachache|stomach ache|stomach upset|upset stomach|my stomach|my tummy|tummy ache|my tummy hurts|diarrhea|diarrhoea',
        'food poisoning|throwing up|threw up|throw up all|i vomited|vomited|vomiting|puked|puking|nauseous|feeling dizzy|feel dizzy|so dizzy|fainted',
        'my back hurts|my back is|back pain|my back pain|back ache|backache|hurt my back|my knee|my knees|hurt my knee|my ankle|sprained my|sprained|twisted my',
        'my shoulder hurts|my neck hurts|my leg hurts|my foot hurts|my arm hurts|my wrist|muscle ache|muscle aches|body aches|aching all over|in pain',
        'so much pain|in a lot of pain|chronic pain|my pain|pain meds|painkillers|pain killers|broke my arm|broke my leg|broke my ankle|broke my wrist',
        'broke my foot|broke my toe|broke my finger|broke my nose|broke my collarbone|broken ankle|my broken|tore my|pulled a muscle|my injury|i injured',
        'injured my|got injured|i got hurt|i hurt my|i cut my|burned my hand|got stitches|needed stitches|my stitches|concussion|see the doctor|see a doctor',
        'see doctor|saw the doctor|saw doctor|saw a doctor|went to the doctor|went to see doctor|go see doctor|going to see doctor|going to the doctor',
        'going to see a doctor|gg see doc|see doc|go to the doctor|doctor\'s appointment|doctors appointment|doctor appointment|my doctor|my doctors|my dr|my gp',
        'my physician|my surgeon|my specialist|my neurologist|my oncologist|my cardiologist|my dermatologist|the doctor said|the doctor says|the doctor told me',
        'doctor gave me|doctor prescribed|in the hospital|in hospital|at the hospital|to the hospital|went to hospital|from the hospital|to hospital',
        'hospitalized|hospitalised|discharged from|out of the hospital|the er|to the er|emergency room|urgent care|a & e|a&e|at the clinic|to the clinic',
        'go clinic|at clinic|polyclinic|my surgery|my operation|after surgery|recovering from|had surgery|have surgery|having surgery|need surgery',
        'surgery on my|knee surgery|back surgery|eye surgery|my recovery|my medicine|my meds|my medication|my medications|my pills|my prescription',
        'my antibiotics|on antibiotics|on medication|on meds|on steroids for|taking medication|take medicine|took medicine|taking medicine|take my medicine',
        'eat medicine|ate medicine|took panadol|take panadol|eat panadol|took ibuprofen|took tylenol|cough syrup|nyquil|dayquil|got mc|on mc|have mc|my mc',
        'took mc|take mc|chemo|chemotherapy|radiation therapy|my cancer|my tumor|my diabetes|i\'m diabetic|im diabetic|i am diabetic|my insulin|my inhaler',
        'my blood pressure|high blood pressure|my arthritis|my fibromyalgia|my condition|my illness|my disease|my symptoms|my diagnosis|i was diagnosed',
        'diagnosed with|chronic illness|autoimmune|an mri|my mri|x ray|xray|blood test|blood work|biopsy|physical therapy|physio|physiotherapy',
        'dentist appointment|my dentist|to the dentist|at the dentist|see dentist|went to the dentist|my tooth|my teeth hurt|toothache|tooth ache|root canal',
        'wisdom tooth|wisdom teeth|tooth extraction|cavity filled|my braces|tested positive|have covid|got covid|chicken pox|dengue|pneumonia|bronchitis',
        'strep throat|ear infection|eye infection|my eye is|uti|kidney stone|kidney stones|my rash|period cramps|period pain|cramps|cramping|bedridden',
        'on crutches|in a cast|recovering well|recovering now|i feel better|feeling better|feel better today|feel better now|finally over|lost my voice',
      ],
      notRoutine: [
        'you\'re sick|u sick|you sick|you got sick|are you sick|hope you feel better|feel better soon|hope u feel better|get well soon|you need to see a doctor',
        'you should see a doctor|makes me feel sick|make me sick|makes me sick|hope u r feeling better|u feeling better|you feeling better',
        'at the hospital where|kids in the hospital|children in hospital|you see a doctor|see your doctor|talk to your doctor',
      ],
      elsewhere: [
        'my mom is sick|my mum is sick|my dad is sick|my son is sick|my daughter is sick|my dog is sick|my cat is sick|my grandma is in hospital|my grandmother',
        'my grandfather|my dad has cancer|my mom has cancer|cancer patients|cancer research|sick children|sick kids|sick people|injured player|public health',
        'health care system|healthcare system|hope you get well|get well soon|my mother had|my father had',
      ],
      denied: [
        'not sick|never sick|rarely sick|never get sick|i\'m healthy|im healthy|i am healthy|no fever|no pain|not in pain|cancer free|don\'t have covid',
        'tested negative|not hurt|wasn\'t hurt|didn\'t get hurt|nothing broken|clean bill of health|i am okay|no longer sick',
      ],
      past: [
        'when i was sick|i was hospitalized|years ago i had|had cancer|beat cancer|cancer survivor|had surgery years ago|used to get migraines|used to have',
        'as a child i had|i broke my arm when|when i broke|had surgery last year|recovered from|recovered fully',
      ],
      planned: [
        'surgery next|surgery scheduled|appointment next|going for surgery|going for an op|need to see a dentist|need to see a doctor|doctor\'s appointment next',
        'going to the dentist',
      ],
      patterns: [
        ['denied', notI('(?:sick|ill|in pain|feel(?:ing)? (?:sick|ill|any pain)|get sick|have (?:a )?(?:fever|flu|cold|cancer|covid|allergies))')],
        ['own', iAm('(?:sick(?! (?:of|and tired|to see|to my))|ill(?! (?:be|equipped|prepared|informed))|unwell|feverish|nauseous|nauseated|dizzy|in pain|injured|hospitali[sz]ed|bedridden|coughing|sneezing|vomiting|throwing up|diagnosed|diabetic|asthmatic|allergic|disabled|recovering|on (?:mc|meds|medication|antibiotics|painkillers|crutches|chemo|bed rest)|down with (?:a )?(?:flu|fever|cold|cough|the flu|food poisoning)|in (?:the )?(?:hospital|er)|at (?:the )?(?:hospital|clinic|doctors?|dentist)|aching|sore|congested|poorly|having (?:a |bad |terrible )?(?:fever|flu|cold|headache|migraine|cough|sore throat|diarrh?o?ea|cramps|gastric|stomach ?ache|surgery|operation))')],
        ['own', iHave('(?:fever|flu|cold|cough|sore throat|headache|migraines?|stomach ?ache|diarrh?o?ea|cancer|asthma|diabetes|arthritis|allergies|infection|injury|surgery|operation|concussion|cramps|food poisoning|covid|back pain|chronic pain|medical (?:condition|issues|problems|bills)|health (?:issues|problems)|toothache|root canal|mri|epilepsy|lupus|fibromyalgia|disability|appointment with (?:my|the) doctor|doctors? appointment|dentist appointment|ulcers?|rash|fracture|stitches|tumou?r|gastric|pneumonia|bronchitis|mc)')],
        ['own', iDid('(?:caught|catch|broke|sprained|fractured|twisted|tore|injured|hurt|burnt|burned|cut|dislocated|pulled|strained)(?: (?:a|an|the|my|bad|another|left|right|both|up|own))* (?:cold|flu|bug|arm|leg|ankle|wrist|foot|toe|finger|thumb|hand|knee|back|shoulder|rib|ribs|nose|collarbone|elbow|neck|hip|muscle|hamstring|acl|head|eye)')],
        ['own', /\bmy (?:[a-z]+ )?(?:throat|head|stomach|tummy|back|knees?|ankle|shoulder|neck|legs?|foot|feet|arm|wrist|tooth|teeth|ear|eyes?|nose|gums?|hip|chest|muscles|body|hand|ribs?)\s+(?:is|are|was|were|has been|have been|still|really|feels?|keeps?|hurts?|hurting|aches?|aching|so|damn|very|pain)\b[^.!?]{0,20}(?:hurt|hurts|hurting|sore|pain|painful|aching|aches|ache|killing|swollen|swelling|infected|broken|bleeding|bad|pounding|itchy|stiff|blocked|running|upset|inflamed|acting up)?\b/i],
      ],
    },

    zh: {
      named: [
        '腰间盘|痛风|摔破|磕破|擦破|闪了|落枕|上火|拔了|补牙|哑|感冒|发烧|发热|咳嗽|头疼|头痛|肚子疼|肚子痛|胃疼|胃痛|牙疼|牙痛|医院|看病',
        '医生|大夫|吃药|打针|输液|点滴|挂水|吊水|吊瓶|手术|住院|过敏|发炎|拉肚子|腹泻|呕吐|受伤|骨折|扭伤|崴|摔|病了|生病|病|喉咙|嗓子|鼻塞',
        '鼻涕|头晕|疼|痛|中暑|阳了|新冠|核酸|疫苗|体检|复查|确诊|痛经|大姨妈|姨妈|高烧|低烧|退烧|肿|痒|湿疹|鼻炎|胃炎|腰|颈椎|智齿|拔牙',
        '针灸|中药|西药|膏药|烫伤|割伤|血压|血糖|糖尿病|癌|肿瘤|化疗|病假|不舒服|难受|康复|拆线|石膏|药|伤|诊所|结石|炎|皮肤病|失眠',
      ],
      notNamed: [
        '心疼|心痛|麻痹|病毒|毛病|通病|诟病|神经病|有病|你有病|疼爱|痛快|痛苦|公主病|强迫症|蛋疼|肉疼|头痛的问题|让人头疼|令人头疼|头疼的问题',
        '杀毒|伤心|悲伤|伤感|伤不起|伤自尊|伤人|药店|火药|农药|药丸|牙膏|沙发炎|炎热|炎亚纶|中二病|相思病|炎黄|腰带|撑腰|痒痒|心病|病句',
        '医生说剧|技痒|摔跤|摔坏了|痛恨|惨痛|沉痛|痛骂|痛点|不痛不痒|打针对|职业病|疼老婆|疼我|狂犬|药妆|麻药|洗眼药',
      ],
      routine: [
        '我感冒|感冒了|感冒着|感冒还没好|感冒好了|感冒中|有点感冒|重感冒|感冒加重|感冒好难受|发烧了|在发烧|发着烧|还在发烧|烧到|发高烧|咳得|咳个不停',
        '嗓子疼|嗓子痛|嗓子哑|嗓子发炎|喉咙痛|喉咙疼|喉咙发炎|扁桃体|流鼻涕|鼻塞|鼻炎犯|头好痛|头好疼|头疼死|头疼得|偏头痛|肚子疼|肚子痛|肚子好痛',
        '肚子好疼|胃疼|胃痛|胃不舒服|牙疼|牙痛|拔牙|拔智齿|长智齿|补牙|看牙|拉肚子|闹肚子|拉了一天|上吐下泻|吐了一|食物中毒|在医院|去医院|到医院',
        '刚从医院|从医院|跑医院|做手术|做完手术|打点滴|挂点滴|挂水|输液|打吊针|吊水|吃了药|在吃药|吃着药|吃感冒药|去看病|看医生|去看医生|看了医生',
        '看中医|喝中药|吃中药|去校医院|挂了号|排队看病|请病假|生病了|病了|又病了|病倒|病好|阳了|又阳|我阳|过敏了|皮肤过敏|我过敏|起疹|荨麻疹',
        '崴了脚|崴脚|脚崴|扭到|闪了腰|摔了|摔伤|摔倒了|磕破|划伤|烫伤|打石膏|腰疼|腰痛|腰好痛|肩周炎|落枕|膝盖疼|膝盖痛|脚疼|腿疼|手疼|痛经',
        '姨妈痛|来姨妈|大姨妈来|姨妈来|体检报告|查出来|胸闷|心慌|晕倒了|血压高|人不舒服|身体不舒服|浑身难受|浑身疼|浑身没劲|全身酸痛|腰酸背痛|睇医生',
        '唔舒服|病咗|伤风|拆线|换药|眼睛疼|眼睛痛|眼睛发炎|结膜炎|口腔溃疡|上火了',
      ],
      notRoutine: [
        '别感冒|小心感冒|注意感冒|不要感冒|预防感冒|容易感冒|免得感冒|小心着凉|高烧不退的|在医院上班|在医院工作|在医院实习|去医院看他|去医院看她',
        '去医院看望|吃药没|吃药了吗|一拔牙|心里不舒服|看着不舒服|住着不舒服|睡着不舒服|感觉不舒服的设计|住院部|医院附近|睡得不舒服|床不舒服|电脑头疼',
      ],
      elsewhere: [
        '注意身体|保重身体|早日康复|多喝热水|好好休息|多休息|记得吃药|按时吃药|按时吃饭|别着凉|我在医院工作|我是护士|我是医生|陪我妈|陪妈妈|陪爸爸',
        '我妈住院|我爸住院|孩子发烧|孩子感冒|宝宝发烧|宝宝感冒',
      ],
      denied: [
        '没感冒|没有感冒|没发烧|没病|没生病|没受伤|没事了|身体很好|没阳|不发烧|没过敏',
      ],
      past: [
        '以前生病|小时候生病|做过手术|得过|那年生病|去年住院',
      ],
      planned: [
        '约了体检|准备做手术|要做手术|预约了医生|打算去医院|明天去医院|要去医院|要去拔牙',
      ],
      patterns: [
        ['asked', /(?:感冒|发烧|生病|病|好点|疼|痛|医院|难受|不舒服)[^，。！？我]{0,4}(?:吗|没有?[？?]|么[？?]?$|好了没|了没|怎么样|[？?])/u],
        ...ways('感冒|发烧|发高烧|咳嗽|生病|病了|病倒|住院|做手术|受伤|骨折|过敏|头[疼痛晕]|肚子[疼痛]|胃[疼痛]|牙[疼痛]|嗓子[^，。]{0,2}[疼痛哑]|拉肚子|吐了|摔了|摔伤|崴|扭[到了伤]|阳了|挂水|打点滴|打针|吃药|看病|看医生|去医院|感染|发炎|中暑|晕倒', false),
        ['own', /(?<![你您他她心][^，。！？]{0,4})(?:头|肚子|胃|牙|腰|腿|脚|手|背|脖子|肩膀|喉咙|嗓子|眼睛|膝盖|浑身|全身)(?:都|又|还|现在|一直|也|有点|有些|好|很|特别|超|疼|痛|快|要|晕){1,3}(?:疼|痛|酸|晕|肿|痒|不舒服|难受|发炎)(?![爱])/u],
        ['own', ...sighs('(?:又|有点|重|好像)?感冒|(?:又|还在|有点|低|高)?发烧|咳嗽|(?:头|肚子|胃|牙|嗓子|喉咙|腰|腿|脚|脖子|颈椎|眼睛)(?:好|又|有点|很|超级|巨|太)?(?:疼|痛|晕|不舒服)|浑身(?:疼|痛|难受|没劲)|拉肚子|胃不舒服|人不舒服|身体不舒服|落枕|牙疼|痛经|姨妈痛|生病|鼻塞|上火')],
        ['own', /(?<![你您他她去想要][^，。！？]{0,6})(?:正)?在(?:医院|诊所|急诊|病房|牙科|住院)(?!(?:工作|上班|实习|旁|附近|对面|门口|生|边|看到|的|当|规培))/u],
        ['own', ...iDo('(?:不舒服|难受死|高烧|低烧|落枕|住院|拔牙|补牙|拆线|复查|确诊|阳性|去校?医院|挂号|换药|输液)')],
        ['own', /(?:腰间盘|颈椎病?|腰|鼻炎|胃病|痛风|湿疹|偏头痛|老毛病|荨麻疹|哮喘|痔疮|关节炎|肩周炎|咽炎|痛经|胃)(?:又|老|最近|都|好像)?(?:犯|发作|复发|疼得|痛得)/u],
        ['own', ...didSome('拔|补|挂|打|吃|输|喝|换|拆|做','智齿|牙|水|针|液|药|点滴|手术|线|核磁|ct|胃镜|b超')],
        ['own', /(?<![你您他她][^，。！？]{0,6})(?:膝盖|手|脚|腿|胳膊|额头|脸|头|屁股|手指|脚趾|嘴唇)(?:都|又|也|被)?(?:摔|磕|擦|划|烫|扭|崴|夹|撞|割)(?:破|伤|肿|青|到|了|断)/u],
      ],
    },

    fr: {
      named: [
        'malade|grippe|fièvre|rhume|toux|mal de gorge|mal de tête|migraine|gastro|vomi|douleur|docteur|médecin|hôpital|urgences|opération|opéré|opérée',
        'médicament|médicaments|antibiotiques|ordonnance|blessé|blessée|entorse|fracture|plâtre|allergie|asthme|diabète|cancer|chimio|dentiste|rage de dents',
        'covid|kiné|arrêt maladie|irm|radio',
      ],
      notNamed: [
        'malade mental|t\'es malade|c\'est un truc de malade|un truc de malade|à la radio|radio france|opération spéciale|opération marketing',
      ],
      routine: [
        'je suis malade|j\'ai la grippe|j\'ai de la fièvre|j\'ai un rhume|j\'ai la crève|mal à la gorge|mal à la tête|mal au ventre|mal au dos|mal aux dents',
        'j\'ai mal|ma migraine|j\'ai vomi|chez le médecin|mon médecin|chez le docteur|aux urgences|à l\'hôpital|mon opération|je me suis fait opérer',
        'sous antibiotiques|mon traitement|mes médicaments|arrêt maladie|en arrêt|je me suis cassé|je me suis foulé|entorse|chez le dentiste|mon dentiste',
        'mon kiné|séance de kiné|mes allergies|j\'ai le covid|positif au covid|positive au covid|gastro',
      ],
      denied: [
        'je ne suis pas malade|jamais malade|pas de fièvre',
      ],
      past: [
        'quand j\'étais malade|j\'ai eu un cancer|guéri|guérie',
      ],
    },
  },
  segments: [],
})
