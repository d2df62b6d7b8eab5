/** Words of moving house, by stage: looking, settled, and done. Own list. */
import { wordList } from '../text/word-list.ts'

/** Looking for a home. */
export const MOVING_LOOKING = wordList('moving.looking', [
  'flat hunting|apartment hunting|house hunting|flat viewing|house viewing|viewing a flat|viewing the flat|viewings|apartment viewing|letting agent|lettings agent|estate agent|real estate agent|realtor|looking at flats|looking at apartments|looking at houses|got a viewing|have a viewing|viewing at|find a new flat|find a new apartment|find a flat|find an apartment|notice on the flat|notice on my flat|notice on my apartment|wants us out|looking for a flat|looking for an apartment|looking for a place|looking for a new place|looking for a house|find a new place|new place to live|need to move out|moving out|notice period|lease ends|lease is up|end of the lease|end of my lease|give notice|gave notice|landlord is selling|rightmove|zoopla|spareroom|zillow|street easy|deposit for the flat|mortgage offer|mortgage broker|put in an offer|two bed flat|one bed flat|one bedroom|two bedroom|3 bedroom',
  'visite un appart|visite un appartement|visite d\'appartement|visiter un appart|visiter l\'appart|visite appart|cherche un appart|cherche un appartement|agence immobilière|agent immobilier|seloger|leboncoin appart|préavis|fin du bail|état des lieux|dossier de location|trouver un appart',
  '看房|找房子|找房|租房|租个房|租房子|房源|中介|房产中介|链家|贝壳找房|自如|合租|整租|转租|退租|房租到期|租约到期|合同到期了要搬|房东要卖|房东要收|房东不租|不续租|房子到期|房东涨|押一付三|首付|二手房|新房|选房|摇号买房|看了几套|一室一厅|两室一厅|换房子|换个房子|租到|通勤近',
], '合租的|合租室友|劳务中介|留学中介|中介费用工|婚姻中介|租房补贴政策|房东的猫|自如一些|自如地|自如的')
/** Decided: signed, booked, packing. */
export const MOVING_SETTLED = wordList('moving.settled', [
  'moving house|moving day|move in date|moving date|moving in on|we\'re moving|we are moving|i\'m moving to|i am moving to|i\'m moving next|moving next month|moving next week|moving van|removal van|removal company|removals|movers|moving company|packing boxes|moving boxes|cardboard boxes|signed the lease|sign the lease|signing the lease|signed the contract for the flat|got the flat|got the apartment|got the keys|pick up the keys|collect the keys|offer accepted|new flat|new apartment|new house|boxes for the move|for the move|the move is|before the move|we\'re moving to|new address|change of address|redirect the post|forward my mail|switch the electricity|help me move|help us move|exchange contracts|completion date|van for the move|storage unit',
  'je déménage|on déménage|nous déménageons|déménagement|déménageurs|déménager|camion de déménagement|les cartons|signé le bail|signer le bail|remise des clés|récupérer les clés|nouvelle adresse|changement d\'adresse|crémaillère',
  '搬家|要搬了|准备搬|搬走|打包行李搬|搬家公司|货拉拉|签了租约|签租房合同|签了合同|签约了房|定金交了|交了定金|收房|交房|新家|新地址|纸箱|收纳打包|宽带移机|迁户口|搬过去|下个月搬|下周搬|月底搬',
], '交房租|蚂蚁搬家|搬家数据|服务器搬家|博客搬家|数据搬家|微信搬家|find a new flat|find a new apartment|looking for a new flat|looking for a new apartment|looking for a new house|need a new flat|need a new apartment|moving off|movers and shakers|prime movers')
/** Over: moved in. */
export const MOVING_DONE = wordList('moving.done', [
  'moved in|just moved|finally moved|all moved|we moved into|i moved into|all unpacked|housewarming|house warming|settled into the new|new neighbours|new neighbors',
  'on a déménagé|j\'ai déménagé|pendaison de crémaillère|emménagé|installés dans',
  '搬完|搬完了|搬好了|搬好家|已经搬|搬进来|搬进新家|乔迁|入住新家|暖房|搬到新|刚搬家|刚搬|搬过来了',
])
