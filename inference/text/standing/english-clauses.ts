/**
 * Clauses of the first person in English, as the subjects' files need them: "I (just) bought …", "I'm so stressed", diary
 * style without its subject ("Went for a run"), "my …", and the same denied. Each makes one pattern over a whole
 * line. Chat spellings included. Pieces given to them are regular expressions without anchors.
 */
import { needing } from './needs.ts'

/** What may stand between subject and verb and changes nothing. */
const ADVERB = "(?:just|jus|juz|js|finally|already|alr|alrdy|oredi|also|oso|really|rly|actually|act|still|stil|so|very|damn|dam|super|too|always|usually|often|sometimes|currently|now|nw|recently|literally|both|all|even|only|then|kinda|kind of|pretty|quite|totally|completely|absolutely|extremely|fucking|freaking|friggin|bloody|sooo*|been|legally|officially|personally|myself|ourselves|here|gonna be|a bit|a little|abit|definitely|basically|probably|mostly|once again|again|constantly|today|2day|tonight|yesterday|ytd|first|self|honestly|feeling|being|getting|gettin|currently|proudly|happily|must|have to|had to|need to|gotta|managed to|decided to|was able to|able to|happy to|happy to have|glad to|glad to have|lucky to|lucky to have|proud to|got to|am able to|get to|like to|love to|try to|tried to|started|began|can)"
const ADVERBS = `(?:${ADVERB}\\s+){0,4}`
/** Before "I", these make it no statement: "if I quit", "did I order". */
const NO_STATEMENT_BEFORE = "(?<!\\b(?:if|wish|unless|imagine|hope|until|till|like|though|whenever|did|do|should|could|would|can|will|may|am|was|shall|pretend|suppose|assume|before|lest|where|what|why|how) )"
/** A question up to its own mark is none either. */
const NO_QUESTION = '(?![^.!,;?\\n]{0,80}\\?)'
const SUBJECT = "(?:i|we|me and (?:my|the) [a-z]+|(?:my|the) [a-z]+ (?:and|n|&) (?:i|me)|both of us|all of us)"
const HELPER = "(?:['’](?:ve|m|re)|(?<=\\bi)(?:ve|m)|\\s+(?:am|are|r|have|hav|haf|hv|had|was|were|did|do))?"
/** Where a clause begins that may have dropped its "I". */
const BEGIN = "(?:^|[.!?…;:)\\n~]\\s*|,\\s*|\\b(?:lol|ha(?:ha)+h?|hehe+|omg|yes|yeah|yea|yup|yep|ya|yah|no(?!\\s+need)|nope|nah|ok|okay|okie|hey|hi|hello|wah|wa|sorry|sry|oh|btw|ugh|damn|wow|well|hmm+|haiz|sigh|today|yesterday|tonight|this morning|last night|last week|ytd|cos|coz|cuz|bc|because|lah|la|lor|leh|liao|le|anyway|currently)\\s+)"
/** Another subject between "I" and a later verb takes the verb over. */
const SAME_SUBJECT = "(?:(?!\\b(?:he|she|they|you|u|ur|it|who|that|if|not|never|wish|want|wanna|would|will|[a-z]+n['’]?t)\\b)[^.?!;\\n]){0,90}"
/** Kin and friends, whose things are not the writer's. */
export const KIN_EN = "(?:step|grand)?(?:sisters?|sis|brothers?|bro|friends?|frens?|besties?|mates?|buddy|mum|mom|mommy|mummy|mother|dad|daddy|father|parents?|cousins?|colleagues?|coworkers?|boss|manager|neighbou?rs?|flatmates?|roommates?|roomie|housemates?|aunt|auntie|aunty|uncle|landlord|landlady|nan|gran|granny|grandma|grandpa|grandparents?|folks|niece|nephew|teacher|professor|client|customer|in laws?|family|son|daughter|kids?|children|husband|wife|girlfriend|boyfriend|gf|bf|ex)(?:['’]?s['’]?)?"

/** A pattern that cannot match without `needs`, which is tried first: most lines with a subject's name have none of its verbs. */
const said = (source: string, needs: string): RegExp => needing(new RegExp(typed(source), 'i'), new RegExp(typed(needs), 'i'))

/** Verbs in -ing as typed on a phone too: "cookin". */
const typed = (source: string): string => source.replace(/(?<=[a-z]{3}|\))ing(?![a-z?])/g, 'ing?')

/** "I (just) did", "I went there and did", "Just did": `verbs` in the forms that tell of what is or was done. */
export function iDid(verbs: string): RegExp {
  return said(`(?:${NO_STATEMENT_BEFORE}\\b${SUBJECT}${HELPER}\\s+${ADVERBS}|\\bi\\b${SAME_SUBJECT}\\b(?:and|then|n|&)\\s+${ADVERBS}|${BEGIN}(?:and\\s+|then\\s+|have\\s+|had\\s+|am\\s+|was\\s+)?${ADVERBS})(?:${verbs})\\b(?!\\s+(?:is|are|was|were|can|will|should|kills?|causes?|makes?|would|has)\\b)${NO_QUESTION}`, verbs)
}

/** "I'm so …", "feeling …", "made me …": adjectives and participles. */
export function iAm(what: string): RegExp {
  return said(`(?:${NO_STATEMENT_BEFORE}(?<!\\bwhen )\\b(?:i['’]?m|i am|i m|we['’]re|we are|i was|i were|we were|i feel|i felt|i get|i got|i['’]?ve been|i have been|i been|i['’]?ve gotten|i became|i['’]?ve become|i look|i stay|i remain)\\s+|\\b(?:makes?|made|making|getting|gets|got|leaves?|left)\\s+(?:me|us)\\s+(?:feel\\s+|feeling\\s+)?|\\bi\\b${SAME_SUBJECT}\\b(?:and|n|&|but)\\s+(?:(?:am|feel|was|i['’]?m)\\s+)?|${BEGIN}(?:am|feel|feeling|felt|been|was|so|damn|super|really|still|very|dam)\\s+)${ADVERBS}(?:an?\\s+)?(?:${what})\\b${NO_QUESTION}`, what)
}

/** "I have an …", "got … later": nouns. */
export function iHave(what: string): RegExp {
  return said(`(?:${NO_STATEMENT_BEFORE}\\b${SUBJECT}\\s*(?:['’]?ve(?:\\s+got)?|\\s${ADVERBS}(?:have|hav|haf|hv|has|had|got|gt|own|keep|need|having))|${BEGIN}${ADVERBS}(?:have|haf|hav|hv|got|gt|having))\\s+(?:(?!(?:no|not|to|never|been|nothing|heard|seen|if|he|she|they|you)\\b)[a-z0-9'’-]+\\s+){0,4}(?:${what})\\b${NO_QUESTION}`, what)
}

/** "My …", with up to two words between that are nobody's name for kin. */
export function mine(what: string): RegExp {
  return said(`\\b(?:my|our)\\s+(?:own\\s+)?(?:(?!${KIN_EN}\\b)[a-z0-9-]+\\s+){0,2}(?:${what})\\b`, what)
}

/** "I don't …", "I've never …", "not …". */
export function notI(what: string): RegExp {
  return said(`(?:\\b(?:i|we|me)(?:['’](?:ve|m|re|d)|(?<=\\bi)(?:ve|m)|\\s+(?:am|are|have|had|do|did|was))?\\s+(?:(?:really|actually|still|also|usually|just|personally|honestly)\\s+)?|${BEGIN}(?:still\\s+)?)(?:not|never|no longer|don['’]?t|do not|dun|dont|didn['’]?t|did not|can['’]?t|cannot|couldn['’]?t|haven['’]?t|havent|have not|won['’]?t|ain['’]?t|hardly|barely|rarely|stopped|nvr)\\s+(?:(?!(?:stop|wait|help|but|only|just|because|if|when|after|too|leave|forget|believe)\\b)[a-z'’]+\\s+){0,3}(?:${what})\\b`, what)
}
