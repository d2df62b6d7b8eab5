/** French: whose a thing is and when, read from the words around it. */
import type { Grammar } from './grammar.ts'

const HAVING_FR = /\b(?:j['’]ai|on a|nous avons)(?: adopté| pris| récupéré)?\s+(?:un|une|deux|trois)\s+(?:\p{L}+\s+)?$/iu
/** Not "mon père fume": the word between is who does it. */
const KIN_FR = '(?:p[èe]re|m[èe]re|fr[èe]res?|s[oœ]e?urs?|amie?s?|potes?|copains?|copines?|cousine?s?|oncles?|tantes?|voisine?s?|coll[èe]gues?|patronn?e?|chef|parents|grands?-?(?:p[èe]re|m[èe]re|parents)|papi|mamie|beau-\\p{L}+|belle-\\p{L}+)'
const OWN_FR = new RegExp(`\\b(?:mon|ma|mes|notre|nos)\\s+(?:(?!${KIN_FR}\\s)\\p{L}+\\s+){0,1}$`, 'iu')
const OTHER_FR = /\b(?:ton|ta|tes|votre|vos|son|sa|ses|leur|leurs)\s+(?:\p{L}+\s+){0,1}$/iu
const DENIED_FR = /\b(?:pas d[e']|n['’]ai pas|n['’]a pas|n['’]avons pas|jamais|aucun|sans|plus de|allergique|ni)\b/i
const WISHED_FR = /\b(?:aimerais|voudrais|aimerait|voudrait|rêve|un jour|si j['’]avais|adopter|envie d['’]un)\b/i
const PAST_FR = /\b(?:quand j['’]étais|avait|avais|mort|morte|décédée?)\b/i
const OTHERS_FR = /\b(?:il|elle|ils|elles|tu|vous|(?:ma|mon|mes|sa|son|ses) (?:s[oœ]eur|frère|amie?s?|pote|parents|mère|père|cousine?|collègue|voisine?s?|patron))\s/iu
const OTHER_AFTER_FR = /^\s+(?:d[eu]s?)\s*(?:ma|mon|mes|la|le|les|ta|ton|tes)?\s*\p{L}+/iu

/** The grammar of French. */
export const french: Grammar = {
  own: [OWN_FR, HAVING_FR],
  other: [OTHER_FR],
  otherAfter: [OTHER_AFTER_FR],
  ownInside: /^(?:mon|ma|mes|nos|notre)\b/i,
  denied: [DENIED_FR],
  wished: [WISHED_FR],
  past: [PAST_FR],
  pastAfter: [],
  others: [OTHERS_FR],
  self: /\b(?:je|j['’]|on|nous)(?:\s|(?<=['’]))/giu,
  atWork: null,
  fanTalk: null,
  traits: [],
}
