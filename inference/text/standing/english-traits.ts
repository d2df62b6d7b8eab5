/**
 * Traits of English clauses and lines: what the line model weighs beside the reading by rule. Each is a mark of whose a
 * statement is, of when it holds or of whether it states anything, and none names a subject of life.
 */
import type { Trait } from './grammar.ts'

const KIN = '(?:sister|sis|brother|bro|friend|mate|mum|mom|dad|mother|father|parents?|cousin|colleague|coworker|boss|neighbou?r|roommate|aunt|uncle|niece|nephew|son|daughter|kids?|children|child|husband|wife|girlfriend|boyfriend|gf|bf|grandma|grandpa|grandmother|grandfather|teacher|students?)'

/** The traits of English. */
export const ENGLISH_TRAITS: readonly Trait[] = [
  // Whose.
  { name: 'i', where: 'before', pattern: /\b(?:i|i['’]?m|i['’]?ve|i['’]ll|i['’]d|we|we['’]re|we['’]ve|me)\b/iu },
  { name: 'i-in-sentence', where: 'sentence', pattern: /\b(?:i|i['’]?m|im|i['’]?ve|ive|i['’]d|we|we['’]re|me|myself|us)\b/iu },
  { name: 'i-in-line', where: 'line', pattern: /\b(?:i|i['’]?m|im|i['’]?ve|ive|my|me|myself|we|our|us)\b/iu },
  { name: 'my', where: 'before', pattern: /\b(?:my|our|mine|ours)\b/iu },
  { name: 'my-in-sentence', where: 'sentence', pattern: /\b(?:my|our|mine|ours)\b/iu },
  { name: 'dropped-subject', where: 'sentence', pattern: /^\W*(?:(?:and|so|then|but|just|jus|juz|finally|also|ok|okay|lol|haha|oh|yes|yeah|ya|yup|no|today|yesterday|tonight|now|currently|already|still|always)\s+)*(?:went|got|had|have|haf|took|made|bought|came|going|goin|gg|getting|am|was|been|be|feel|felt|ate|saw|met|won|found|gave|did|lost|left|woke|slept|cant|can['’]t|cannot|don['’]t|dun|didn['’]t|love|hate|need|miss|wish|hope|\p{L}{3,}ed|\p{L}{3,}ing)\s/iu },
  { name: 'you', where: 'line', pattern: /\b(?:you|your|u|ur|yours|ya|yourself)\b/iu },
  { name: 'you-before', where: 'before', pattern: /\b(?:you|your|u|ur|you['’]re|youre)\b/iu },
  { name: 'you-in-sentence', where: 'sentence', pattern: /\b(?:you|your|u|ur|you['’]re|youre)\b/iu },
  { name: 'they', where: 'before', pattern: /\b(?:he|she|they|his|her|him|them|their|people|someone|somebody|everyone|anyone|who|whoever|\[name\])(?=\W|$)/iu },
  { name: 'they-in-sentence', where: 'sentence', pattern: /\b(?:he|she|they|his|her|him|them|their|he['’]s|she['’]s|they['’]re)\b|\[name\]/iu },
  { name: 'kin-before', where: 'before', pattern: new RegExp(`\\b${KIN}\\b`, 'iu') },
  { name: 'people', where: 'sentence', pattern: /\b(?:people|everyone|everybody|someone|somebody|anyone|nobody|guys?|girls?|men|women|man|woman|children|families|folks|ppl|others)\b/iu },
  { name: 'it-before', where: 'before', pattern: /\b(?:it|this|that|there|these|those|it['’]s|that['’]s|there['’]s)\b/iu },
  // Article and number: generic or particular.
  { name: 'the', where: 'before', pattern: /\bthe\s*$/iu },
  { name: 'an', where: 'before', pattern: /\b(?:a|an|one|another|some)\s+(?:\p{L}+\s+)?$/iu },
  { name: 'no-article', where: 'before', pattern: /(?:^|[^\p{L}]|\b(?:of|is|are|like|about|and|or|not|than)\s)$/iu },
  { name: 'subject-of-is', where: 'after', pattern: /^\s*(?:is|are|was|were|isn['’]?t|aren['’]?t|can|will|should|would|has|makes|does)\b/iu },
  // When, and whether at all.
  { name: 'question', where: 'sentence', pattern: /\?\s*$/u },
  { name: 'question-in-line', where: 'line', pattern: /\?/u },
  { name: 'asks', where: 'sentence', pattern: /^\W*(?:(?:and|so|but|hey|hi|eh|oh)\s+)?(?:do|did|does|are|is|was|were|have|has|can|could|will|would|should|what|where|when|why|how|who|which)\s/iu },
  { name: 'negation', where: 'before', pattern: /\b(?:not|no|never|\p{L}+n['’]t|dont|cant|wont|didnt|isnt|wasnt|dun|without|nothing|hardly)\b/iu },
  { name: 'future', where: 'before', pattern: /\b(?:will|gonna|going to|gg to|shall|plan|planning|soon|tomorrow|tmr|next|wanna|want to|wan|let['’]?s)\b|['’]ll\b/iu },
  { name: 'future-in-sentence', where: 'sentence', pattern: /\b(?:will|gonna|tomorrow|tmr|tmrw|tonight|later|next (?:week|month|year)|soon|this weekend)\b|['’]ll\b/iu },
  { name: 'conditional', where: 'before', pattern: /\b(?:if|would|could|should|might|maybe|wish|hope|unless|['’]d)\b/iu },
  { name: 'conditional-in-sentence', where: 'sentence', pattern: /\b(?:if|would|could|should|might|wish|imagine|unless)\b/iu },
  { name: 'must', where: 'sentence', pattern: /\b(?:must|need to|have to|gotta|got to|had to|has to|should)\b/iu },
  { name: 'past', where: 'before', pattern: /\b(?:was|were|had|did|used to|ago|last)\b/iu },
  { name: 'did', where: 'before', pattern: /\b(?:went|got|had|took|made|bought|came|ate|saw|met|won|found|gave|started|finished|spent|\p{L}{3,}ed)\b/iu },
  { name: 'long-ago', where: 'sentence', pattern: /\b(?:years? ago|used to|back (?:in|when|then)|when i was|as a (?:kid|child)|growing up|in (?:high|elementary|middle) school|(?:19|20)\d\d|once|childhood|last year)\b/iu },
  { name: 'just-now', where: 'sentence', pattern: /\b(?:just|juz|jus|now|today|tonight|yesterday|ytd|this (?:morning|week|month|afternoon|evening)|last (?:night|week|month)|currently|recently|finally|still|at the moment|these days|lately)\b/iu },
  { name: 'often', where: 'sentence', pattern: /\b(?:always|usually|every|often|sometimes|everyday|daily|all the time|weekly|regularly)\b/iu },
  // How the line is meant.
  { name: 'laughs', where: 'line', pattern: /\b(?:lol|lmao|rofl|(?:ha|he){2,}h?|jk|lmfao)\b|😂|🤣/iu },
  { name: 'quotes', where: 'line', pattern: /["“”]|^>/u },
  { name: 'tells-the-other', where: 'sentence', pattern: /^\W*(?:(?:just|then|ok|please|pls|but|so|and)\s+)?(?:get|take|go|don['’]?t|dun|let|try|make|stop|remember|have a|enjoy|good luck|give|put|tell|ask|call|come|keep|leave|look|see|imagine|use|buy|eat|drink|be|happy|wish|hope|congrats|congratulations|thank)\b/iu },
  { name: 'hearsay', where: 'before', pattern: /\b(?:said|says|saying|told|heard|read|saw|watch(?:ed|ing)?|think|thought|believe|guess|seems?|sounds?|looks? like|movie|show|story|article|news|book|video|sub|post)\b/iu },
  { name: 'likened', where: 'before', pattern: /\b(?:like|as if|as though|kind of|sort of|such as|instead of|than)\s+(?:an?\s+)?$/iu },
  { name: 'feels', where: 'sentence', pattern: /\b(?:happy|glad|excited|proud|love|loved|enjoyed|great|awesome|nice|good|fun|sad|sorry|hate|tired|annoyed|so|very|damn|really)\b/iu },
  { name: 'many-clauses', where: 'line', pattern: /(?:[.!?,;][^.!?,;]+){4}/u },
  { name: 'short-line', where: 'line', pattern: /^.{0,45}$/su },
  { name: 'long-line', where: 'line', pattern: /^.{160}/su },
  { name: 'starts-line', where: 'before', pattern: /^\W*$/u },
  { name: 'ends-clause', where: 'after', pattern: /^\W*$/u },
  { name: 'chat-spelling', where: 'line', pattern: /\b(?:u|ur|r|lah|la|lor|leh|liao|tmr|haf|wif|den|ard|juz|dun|wan|nite|tat|oso|e|ü|ok|coz|cos|cuz|n)\b/iu },
]
