/** The writer moves house, or has just moved. */
import { defineSubject } from '../subject.ts'
import { ways } from '../text/standing/chinese-clauses.ts'
import type { SubjectWords, Terms } from '../subject.ts'
import { iDid } from '../text/standing/english-clauses.ts'

/** Words of a move by how far it has come, and what only sounds like it; by language. */
export const MOVING_WORDS: Readonly<Record<'looking' | 'settled' | 'done', Readonly<Record<'en' | 'zh' | 'fr', { readonly terms: Terms; readonly except: Terms }>>>> = {
  looking: {
    en: {
      terms: [
        'giving notice to|need a new place|need to find a place|landlord\'s selling|landlords selling|landlord selling|put in an offer|offer on the house',
        'offer on the flat|our offer|looking at a house|looking at a flat|seeing a flat|seeing a house|viewing a house|view a flat|view a house|view a place',
        'viewing a place|room hunting|hdb viewing|condo viewing|looking for a room|find a room|need somewhere to live|find somewhere to live|need to be out by',
        'have to be out by|gotta be out by|kicking us out|kicked us out|gave us notice|given us notice|served notice|section 21|eviction notice',
        'not renewing our lease|not renewing my lease|lease is ending|lease ending|flat viewings|property viewing|property viewings|flat hunting',
        'apartment hunting|house hunting|flat viewing|house viewing|viewing a flat|viewing the flat|viewings|apartment viewing|letting agent|lettings agent',
        'estate agent|real estate agent|realtor|looking at flats|looking at apartments|looking at houses|got a viewing|have a viewing|viewing at|find a new flat',
        'find a new apartment|find a flat|find an apartment|notice on the flat|notice on my flat|notice on my apartment|wants us out|looking for a flat',
        'looking for an apartment|looking for a place|looking for a new place|looking for a house|find a new place|new place to live|need to move out|moving out',
        'notice period|lease ends|lease is up|end of the lease|end of my lease|give notice|gave notice|landlord is selling|rightmove|zoopla|spareroom|zillow',
        'street easy|deposit for the flat|mortgage offer|mortgage broker|two bed flat|one bed flat|one bedroom|two bedroom|3 bedroom|agent immobilier|seloger',
        'dossier de location',
      ],
      except: [],
    },
    zh: {
      terms: [
        '看房|找房子|找房|租房|租个房|租房子|房源|中介|房产中介|链家|贝壳找房|自如|找合租|求合租|想合租|合租房|整租|转租|退租|房租到期|租约到期|合同到期了要搬|房东要卖|房东要收|房东不租|不续租|房子到期|房东涨|押一付三|首付|二手房|新房|选房|摇号买房|看了几套|一室一厅|两室一厅|换房子|换个房子|租到',
        '通勤近|看上一套|看中一套|看中了一套|两居室|一居室|三居室|起租|睇楼|睇樓|睇屋|搵屋|搵紧屋|搵緊屋|租屋|租紧屋|看屋|求租|求转租|有没有人转租|约看房',
      ],
      except: [
        '看房东|二手房市场|二手房价|看房子装修|看房产|看房价|合租的|合租室友|劳务中介|留学中介|中介费用工|婚姻中介|租房补贴政策|房东的猫|自如一些|自如地|自如的',
      ],
    },
    fr: {
      terms: [
        'offer on a|visite un appart|visite un appartement|visite d\'appartement|visiter un appart|visiter l\'appart|visite appart|cherche un appart',
        'cherche un appartement|agence immobilière|leboncoin appart|préavis|fin du bail|état des lieux|trouver un appart',
      ],
      except: [],
    },
  },
  settled: {
    en: {
      terms: [
        'found a flat|found a house|found an apartment|boxes for moving|accepted our offer|accepted my offer|van booked|booked a van|booked the van',
        'boxes everywhere|living out of boxes|so many boxes|moving out at|moving out in|moving out by|got the tenancy|tenancy starts|before we move',
        'before i move|cant take it with us|exchanging contracts|exchanged contracts|closing on the house|closing on our house|closing date|holding deposit',
        'deposit for the new|deposit on the new|signed the tenancy|sign the tenancy|tenancy agreement|signed a lease|signed our lease|signed my lease',
        'packing up the kitchen|packing up the flat|packing up the house|packing up my room|packing up the apartment|packing for the move|collecting keys',
        'collecting the keys|collect keys|get the keys|getting the keys|keys to our|keys to my new|bto keys|key collection|we move in|i move in|moving in next',
        'move in next|moving out next|moving out this|redirect my mail|redirect our mail|mail redirection|mail forwarding|change my address|changing my address',
        'update my address|relocating to|relocation package|uhaul|u haul|rented a van|hired a van|man and van|man with a van|found a new place|found a place',
        'into the new place|moving end of|moving at the end of|im moving to|im moving|gonna move to|going to move to|moving to a new|moving flats',
        'moving apartments|moving homes|moving home|moving countries|moving cities|moving house|moving day|move in date|moving date|we\'re moving|we are moving',
        'i\'m moving to|i am moving to|i\'m moving next|moving next month|moving next week|moving van|removal van|removal company|removals|movers|moving company',
        'packing boxes|moving boxes|cardboard boxes|signed the lease|sign the lease|signing the lease|signed the contract for the flat|got the flat',
        'got the apartment|got the keys|pick up the keys|collect the keys|offer accepted|new flat|new apartment|new house|boxes for the move|for the move',
        'the move is|before the move|we\'re moving to|new address|change of address|redirect the post|forward my mail|switch the electricity|help me move',
        'help us move|exchange contracts|completion date|van for the move|storage unit|nouvelle adresse|changement d\'adresse',
      ],
      except: [
        'new house of|find a new flat|find a new apartment|looking for a new flat|looking for a new apartment|looking for a new house|need a new flat',
        'need a new apartment|moving off|moving slow|moving fast|moving forward|moving my|moving it|moving the|moving this|movers and shakers|prime movers',
      ],
    },
    zh: {
      terms: [
        '搬家|要搬了|准备搬|搬走|打包行李搬|搬家公司|货拉拉|签了租约|签租房合同|签了合同|签约了房|定金交了|交了定金|收房|交房|新家|新地址|纸箱|收纳打包|宽带移机|迁户口|搬过去|下个月搬|下周搬|月底搬|下星期搬|下礼拜搬|这周末搬|周末搬|月初搬|搬屋|新屋|新居|入伙|个箱子|大箱子',
        '打包箱|打包搬|打包东西|打包收拾|搬去|要搬到|准备搬到|搬到新|换了新房|租好了|定下来了房|订好搬|约好搬|下周一搬|下周二搬|下周三搬|下周四搬|下周五搬|下周六搬|下周日搬|周六搬|周日搬|月底就搬|下月搬|这个月搬|搬家师傅|搬家费|搬家带不走|房子退了|押金还没退|押金交了|交了押金',
        '付了定金|付了押金|退租|交接房|水电过户|落户|领钥匙|拿钥匙|拿到钥匙|收楼',
      ],
      except: [
        '新家坡|新家伙|打包带走|打包外卖|打包盒|打包回|打包了一份|打包一份|打包了吃|打包剩|搬去会议室|把.搬去|新居民|交房租|蚂蚁搬家|搬家数据|服务器搬家|博客搬家|数据搬家|微信搬家',
      ],
    },
    fr: {
      terms: [
        'we exchange on|completing on|we complete on|moving out on|moving in on|je déménage|on déménage|nous déménageons|déménagement|déménageurs|déménager',
        'camion de déménagement|les cartons|signé le bail|signer le bail|remise des clés|récupérer les clés|crémaillère',
      ],
      except: [
        'moving on',
      ],
    },
  },
  done: {
    en: {
      terms: [
        'moved in|just moved|finally moved|all moved|we moved into|i moved into|all unpacked|housewarming|house warming|settled into the new|new neighbours',
        'new neighbors',
      ],
      except: [],
    },
    zh: {
      terms: [
        '搬完|搬完了|搬好了|搬好家|已经搬|搬进来|搬进新家|乔迁|入住新家|暖房|搬到新|刚搬家|刚搬|搬过来了',
      ],
      except: [],
    },
    fr: {
      terms: [
        'on a déménagé|j\'ai déménagé|pendaison de crémaillère|emménagé|installés dans',
      ],
      except: [],
    },
  },
}

function words(language: 'en' | 'zh' | 'fr'): SubjectWords {
  const { looking, settled, done } = MOVING_WORDS
  return {
    routine: [...settled[language].terms, ...done[language].terms],
    notRoutine: [...settled[language].except, ...done[language].except],
    planned: looking[language].terms,
  }
}

export default defineSubject({
  key: 'moving-home',
  kind: 'event',
  fact: { en: 'is moving or has just moved', zh: '正在搬家或刚搬完' },
  sensitive: null,
  isAlsoWork: true,
  words: {
    en: {
      ...words('en'),
      named: [
        'move|moves|moved|moving|move out|moved out|moving out|move in|moved in|moving in|new place|new house|new home|new apartment|new flat|lease|landlord',
        'roommate|relocate|relocated|relocating|packing|packed|boxes|unpacking|unpacked|shift house|shifting house|shifted house|shifting out|shift out|shifted out|shifting to|shifted to|new neighborhood|settled in|settled into|settling in|new room|new hostel|new dorm|housewarming|house warming|movers|got the keys|the keys to',
      ],
      notNamed: [
        'moving in general|moving in the right direction|moving to tears',
        'move on|moved on|moving on|move forward|moving forward|move along|moving along|moved to tears|moving story|moving speech|moves like|bowel movement|good move',
        'smart move|bold move|power move|chess move|dance moves|next move|big move|wrong move|make a move|made a move|move fast|moving fast|moving parts|move over',
        'new neighbours for|shift key|night shift|shifting gears|shifting blame|packing heat|move set|moveset|packed lunch|packed with|jam packed|packed house|action packed|very moving|so moving|was moving|move the|moved the|moving the|moving around|move around|moved me|your move|move it|boxes of|ticks all the boxes',
      ],
      patterns: [
        ['past', /\b(?:when|since|before|after) (?:i|we|my family) (?:first |finally )?moved\b|\bmoved\b[^.!?]{0,40}\b(?:years ago|last year|as a (?:kid|child)|in (?:19|20)\d\d)\b/i],
        ['planned', /\b(?:i['’]?m|we['’]re|i am|we are|(?:i|we) will be)\s+(?:also |both )?moving\b[^.!?]*\b(?:soon|next|tomorrow|tmr|in (?:a|two|three|\d+|jan|feb|march|april|may|june|july|aug|sep|oct|nov|dec)|this (?:summer|fall|winter|spring|weekend|year))\b/i],
        ['own', /\b(?:just|finally|recently|yesterday|today|last (?:week|weekend|month)|this (?:week|month|weekend)|i['’]?ve|i have|we['’]ve|we have)\s+moved (?:to|here|back)\b/i],
        ['own', iDid('(?:moved (?:in|into|out|house|home|apartments?|flats?|across|back in)|moving (?:in(?! general| the right)|into|out|house|home|apartments?|flats?)|settled into (?:my|our)|unpacking|unpacked|got the keys|signed (?:a|the|my|our) (?:new )?lease|relocated|bought (?:a|our|my) new (?:home|house|place))')],
        ['own', iDid('(?:mov(?:ed|ing) (?:out(?! of the way)|in|into|away|back|house|places?)|shift(?:ed|ing) (?:house|out|home)|shift(?:ed|ing)? (?:to|into) (?:my|our|a|the) (?:new )?(?:house|home|flat|place|room|hostel|hall|hdb|condo)|pack(?:ed|ing)(?: [a-z]+){0,4} (?:move|moving)|settl(?:ed|ing) (?:in|into|down in)(?! for)|(?:got|collected|picked up) (?:the |our |my )?keys (?:to|for|of) (?:the|our|my)|slept (?:on the floor )?(?:in|of) (?:my|our) new (?:place|house|apartment|flat|room)|unpack(?:ed|ing)? (?:all )?(?:the |my |our )?(?:boxes|stuff)?)')],
        ['own', /\b(?:my|our) new (?:place|apartment|flat|house|home|room|dorm|hostel|neighbou?rs|landlord|housemates?|roommates?)\b|\b(?:the )?movers\b[^.!?]*\b(?:my|our|us|i|we)\b|\b(?:packing|packed)\b[^.!?]{0,30}\b(?:we|i)(?:['’]?re|['’]?m)? mov(?:e|ing) (?:out|in|tmr|tomorrow|on)\b/i],
      ],
    },

    zh: {
      ...words('zh'),
      named: [
        '换了房|换了个房|换房子|新宿舍|新租|搬|租房|租个房|新家|退房|房东|房租|租|换房|乔迁|入伙|移居|定居|迁居|搬迁',
      ],
      notNamed: [
        '搬砖|搬运|搬走了冠军|搬弄|租车|租赁公司|出租车|租金回报|照搬|搬石头|搬救兵|搬上银幕|搬上舞台|房东的猫|退房时|退房后|退房的时候',
      ],
      patterns: [
        ['other', /(?:酒店|宾馆|退房|房间|前台|入住|订单)[^。！？]{0,20}(?:搬|换)/u],
        // Parcels come in boxes too.
        ['other', /(?:包装|快递|京东|当当|送货|发货|物流|客房|服务员|书|屏|键盘|机器)[^。！？]{0,40}箱|箱[^。！？]{0,30}(?:包装|快递|京东|当当|送货|发货|物流|书|机器)/u],
        ['planned', /(?:想|要|准备|打算|考虑|得|真想|好想)(?:换地方|换房子?|搬家|搬走|搬出去?)(?:了)?(?=[，。！？~…\s]|$)/u],
        ...ways('搬家|搬走|搬到|搬去|搬过来|搬过去|搬出|搬进|搬回|搬咗|乔迁|换房子'),
        ['own', /(?<![你佢][^，。！？]{0,6})搬咗(?!未)/u],
        ['own', /(?<=^|[，。！？,\s])(?:我|我们|俺|刚|刚刚|终于|已经|昨天|今天|上周|前天|才){0,4}(?:搬(?:出来|出去|进来|进|到|回|来|完|好)|换了(?:个|套)?(?:新)?(?:房|房子|住处|地方住|宿舍))(?![^，。！？]{0,3}间)[^，。！？你您他她吗箱]{0,8}(?:住|了|新|，|。|！|$)(?![^，。！？]{0,2}[吗？?])/u],
        ['own', /(?:我|我们|俺)[^，。！？你您吗不想他她]{0,6}(?:新家|新房子?里)(?!具|伙)|(?:刚|终于|才)[^，。！？你您]{0,6}(?:搬|住进新|入住新|租到|租好)/u],
      ],
    },

    fr: words('fr'),
  },
  categories: ['home.moving'],
  segments: ['1508'],
})
