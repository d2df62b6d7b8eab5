/** English: whose a thing is and when, read from the words around it. Chat spellings included. */
import { KIN_EN } from './english-clauses.ts'
import { ENGLISH_TRAITS } from './english-traits.ts'
import type { Grammar } from './grammar.ts'

/** "Anna's", but not "it's" and "let's". */
const POSSESSOR = "\\b(?!(?:it|let|that|this|here|there|what|how|who|where|when|today|tonight|tomorrow|everything|all|he|she)['’]s)\\p{L}+['’]s"
/** Whose dog, child or home it may be, if not one's own: kin, friends, people of the house and of work. */
const PEOPLE_EN = '(?:step|grand)?(?:sister|sis|brother|bro|friend|bestie|mate|buddy|mum|mom|mother|dad|father|parent|cousin|colleague|coworker|co worker|boss|manager|neighbou?r|flatmate|flattie|roommate|roomie|housemate|aunt|auntie|aunty|uncle|ex|landlord|landlady|nan|nana|gran|granny|grandma|grandpa|grandad|grandparent|folk|niece|nephew|godmother|godfather|client|customer|patient|tenant|girlfriend|boyfriend|gf|bf|in law)'
/** "My neighbours dog": typed without its apostrophe. */
const PEOPLES_EN = `\\b(?:my|our|the|a|this|one of my)\\s+(?:\\p{L}+\\s+)?${PEOPLE_EN}(?:s|['’]s|s['’])\\s+(?:\\p{L}+\\s+)?`
// Possessives just before the word, nearest last. The group of the nearest decides.
const OWN_EN = new RegExp(`\\b(?:my|our|ours|mine)\\s+(?:own\\s+)?(?:(?!${KIN_EN}\\b)\\p{L}+\\s+){0,2}$`, 'iu')
const OTHER_EN = new RegExp(`(?:\\b(?:your|ur|his|her|their|whose|someone|somebody|another|that|those|these)\\s+(?:\\p{L}+\\s+){0,2}|(?:${POSSESSOR}|\\p{L}s['’])\\s+(?:\\p{L}+\\s+)?|${PEOPLES_EN}|^\\s*(?!(?:this|his|its|was|has|yes|thats|whats|lets|shes|theres|wheres|hows|guess|bless|miss|walks|feeds|always|sometimes|besides|kids|cats|dogs|does|ours|plus|unless)\\b)\\p{L}{3,}s\\s+)$`, 'iu')
/** What one congratulates on, or wishes luck with, is the other's. */
const WISHED_TO_EN = /\b(?:congrat(?:s|z|ulations)|gratz|well done|good luck|all the best|best of luck|happy for (?:you|u))\s+(?:again\s+)?(?:on|with|for|in)\s+(?!(?:my|our)\b)(?:\p{L}+\s+){0,4}$/iu
/** "I have a dog", "we adopted two kittens": having says own. */
const HAVING_EN = /\b(?:i|we)(?: just| already| also| do| actually| currently| now| still| really)*(?:['’]ve got| have got|['’]ve| have| got| adopted| bought| rescued)(?: just| adopted| got)?\s+(?:(?:a|an|one|two|three|four|\d+|another|our)\s+)?(?:(?!(?:with|who|that|for|about|to|of|from|and|whose|no|not|never|the|your|his|her|their)\b)\p{L}+\s+){0,2}$|\bhaving (?:a|an|two|\d+)\s+$/iu
const OTHER_AFTER_EN = /^\s+(?:next door|(?:of (?!course)|belonging to)\s*(?:my|the|a)?\s*\p{L}+)/iu
/** "Walked the dog for my nan". */
const FOR_OTHERS = new RegExp(`^\\s+(?:\\p{L}+\\s+){0,3}for\\s+(?:my|a|our|his|her|the)\\s+(?:\\p{L}+\\s+)?${PEOPLE_EN}s?\\b`, 'iu')
/** Only what denies the thing itself: "can't talk, the kids are ill" has kids. */
const DENIED_EN = new RegExp([
  "\\b(?:don['’]?t|do not|doesn['’]?t|didn['’]?t|never|not|can['’]?t|cannot|couldn['’]?t|won['’]?t)\\s+(?:\\p{L}+\\s+)?(?:have|had|own|want|wanted|keep|like|do|allow|allowed)\\b.{0,30}$",
  "\\b(?:no|without|zero)\\s+(?:\\p{L}+\\s+)?$", "\\b(?:not|never|isn['’]?t|aren['’]?t|wasn['’]?t|haven['’]?t|hasn['’]?t)\\s+(?:\\p{L}+\\s+)?$",
  '\\b(?:allergic|hate|scared of|afraid of|instead of|neither|nor)\\b',
].join('|'), 'iu')
const WISHED_EN = /\b(?:wish|if (?:i|we) (?:had|got|get|could|ever)|(?:would|['’]d) (?:love|like|want)|wanna (?:get|have)|want(?:s|ed)? (?:a|another|to (?:get|have|adopt|buy))|dream|someday|one day|should (?:i|we|get)|thinking (?:of|about)|maybe get|get(?:ting)? (?:a|another)|adopt(?:ing)? (?:a|another)|considering|imagine|like an? |babysitting|sitting for|looking after|dogsit|catsit|borrow)\b/i
const PAST_EN = /\b(?:used to|as a (?:kid|child)|when (?:i|we) (?:was|were) (?:an?|young|younger|little|small|about|only|in|at|pregnant|single|\d+|your)|growing up|childhood|years ago|had (?:a|an|two|another)\s+(?:(?!with|for|at|in|to|about|from|on)\p{L}+\s+){0,2}$|died|passed away|put down|broke up|split up|divorced?|rip|rest in peace|ex)\b|\b(?:lost|late|miss|missed|missing)\s+(?:my|our)?\s*$/iu
/** After the word only what ends a life or dates it: "my dog had a bath" is no past. */
const PAST_AFTER_EN = /\b(?:years ago|died|passed away|passed(?!\s+(?:his|her|their|my|the|all|an?|out|me|it|that|both|every|with)\b)|put down|put to sleep|rainbow bridge|as a (?:kid|child)|when i was|growing up|rip|rest in peace)\b/i
const OTHERS_EN = /(?:\[name\]|\b(?:he|she|they|(?<!\b(?:with|and|n|for|to|of|from) )the (?:lads|guys|boys|girls|others|gang)|(?<!(?:['’]s|\bmy|\bour) )(?:mum|mom|nan|gran|grandma|granny|grandad|granddad|grandpa|dad)(?=\s(?:and (?:mum|mom|dad|nan|gran) )?(?:is|was|are|were|has|had|have|got|gave|paid|bought|sold|used|wants|needs|quit|stopped|started|smokes|drinks|just|still|lost|broke|moved|goes|went|found)\b)|people|you|your|u|ur|his|her|their|who|people|person|families|parents|those|kids|children|someone|everyone|anyone|(?<!\b(?:with|wif|w|and|n|to|for|of|from|by|at|told|tell|see|saw|meet|met|visit|visited|take|took|between) )(?:my|our|his|her|their|a|the|this|that|some) (?:\p{L}+ )?(?:guy|girl|man|woman|lady|boy|student|sister|brother|friend|friends|mate|mates|mum|mom|dad|parents|cousin|cousins|colleague|boss|neighbou?rs?|flatmates?|housemates?|roommates?|client|clients|customer|son|daughter|uncle|aunt|ex|landlord|office|team|company)))(?:\s|['’])/iu
const POSSESSOR_EN = new RegExp(`${POSSESSOR}\\s`, 'iu')
/** The writer as the one who does it; 我姐 is not the writer. */
const SELF_EN = /\b(?:i|i['’]?m|i['’]?ve|i['’]ll|i['’]d|we|we['’]re|we['’]ve|gotta|gonna|lemme)\s/giu
/** Work with other people's animals, children and homes. */
const AT_WORK_EN = /\b(?:i['’]?m|i am|i work as|as) an? (?:\p{L}+ ){0,2}(?:groomer|dog walker|vet|nurse|nanny|au pair|teacher|teaching assistant|tutor|childminder|babysitter|paediatrician|midwife|sitter|estate agent|letting agent|property agent|realtor|broker|breeder)\b|\b(?:nannying|nanny job|my clients?|our clients?|(?:a|the|another) client|my (?:pupils|students)|kids in my class|my class of|i teach|all shift|i show (?:flats|houses|apartments|condos)|showing (?:flats|houses|apartments|condos)|at the (?:shelter|kennels?|cattery)|volunteer(?:ing)? (?:at|for|with) (?:\p{L}+ ){0,2}(?:shelter|rescue|kennels?|cats?|dogs?|animals?|spca|rspca)|for rover|on rover|(?:my|the) commission)\b/iu
/** An idol or a character of a story called husband or wife. */
const FAN_TALK_EN = /\b(?:bias|comeback stage|photocard|anime|stan|waifu|husbando|is my (?:husband|wife)|future (?:husband|wife)|celebrity crush)\b/iu

/** People of one's own household as those who do it: "my wife is ill" is not one's own illness. Not as company or as those to whom something is done. */
const HOUSEHOLD_EN = /(?<!\b(?:with|and|n|to|for|from|of|at|by|on|take|takes|took|taking|bring|brought|tell|told|ask|asked|help|helped|gave|give|let|make|made|see|saw|meet|met|visit|visited|miss|love|teach|taught|fetch|picked up|play|played|playing|watch|watched|call|called|text|texted|got|bought|buy) )\b(?:my|our|the)\s+(?:\p{L}+\s+)?(?:husband|hubby|wife|girlfriend|boyfriend|gf|bf|partner|fianc[eé]e?|sons?|daughters?|kids?|kiddos?|children|child|baby|toddler|dogs?|cats?|puppy|kitten)\b(?!\s+(?:and|n|&)\s+(?:i|me)\b)/giu
/** A question to the other or to everybody, unless it asks for a favour. */
const ASKED_EN = /^(?!\W*(?:can|could|will|would) (?:you|u)\b)(?:.*\b(?:you|u|ya|your|ur|anyone|anybody|who)\b.*|(?!.*\b(?:i|my|me|we|our|us|i['’]m|im)\b).*|\W*(?:do|did|does|are|r|is|was|were|have|has|what|wat|where|when|why|how|which)\b.*)\?\s*$/isu
/** Just before the word: it is meant to be done. */
const PLANNED_EN = /(?:\b(?:gonna|gg to|going to|goin to|about to|plan(?:ning|s)? (?:to|on)|hop(?:e|ing) to|want(?:ing)? to|wanna|wan to|intend to|need to|nid to|will|shall|thinking (?:of|about)|looking forward to|let['’]?s|lets|might|may)|['’]ll)\s+(?:\p{L}+\s+){0,2}$/iu

/** The grammar of English. */
export const english: Grammar = {
  own: [OWN_EN, HAVING_EN],
  other: [OTHER_EN, WISHED_TO_EN],
  otherAfter: [OTHER_AFTER_EN, FOR_OTHERS],
  ownInside: /^(?:my|our)\b/i,
  denied: [DENIED_EN],
  wished: [WISHED_EN],
  past: [PAST_EN],
  pastAfter: [PAST_AFTER_EN],
  others: [POSSESSOR_EN, OTHERS_EN],
  self: SELF_EN,
  atWork: AT_WORK_EN,
  fanTalk: FAN_TALK_EN,
  household: HOUSEHOLD_EN,
  asked: ASKED_EN,
  planned: PLANNED_EN,
  readsPatterns: true,
  patternsHoldNames: true,
  traits: ENGLISH_TRAITS,
}
