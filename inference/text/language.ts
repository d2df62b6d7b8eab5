/** Which language a text is in: by its script, and among Latin languages by votes of short common words. */
import type { Scan } from './automaton.ts'
import { CYRILLIC, HAN, HANGUL, KANA, LATIN, LETTER } from './characters.ts'
import { wordList } from './word-list.ts'
import type { WordList } from './word-list.ts'

/** The code for "cannot say". */
export const UNDETERMINED = 'und'

/** Common words that few other Latin-script languages share, by ISO 639-1 code. Chat spellings included. */
const COMMON: Readonly<Record<string, string>> = {
  en: `the|and|you|is|are|was|were|that|this|it's|i'm|don't|have|has|had|not|for|with|what|when|where|how|why|will|would|can't|just|but|they|your|of|to|be|been|my|did|do|does|got|get|going|gonna|there|here|yes|ok|okay|u|ur|so|lol|haha|pls|thanks|thx|tomorrow|today|tonight|now|me|we|he|she|him|her|them|then|than|if|about|from|out|up|good|night|morning|sure|like|know|think|want|need|too|also|all|really`,
  fr: `de|en|ce|jsuis|chui|mdr|ptdr|jpp|stp|ouais|wesh|pcq|cest|jai|meme|le|les|des|une|est|et|je|tu|il|elle|nous|vous|ils|c'est|j'ai|pas|que|qui|dans|pour|avec|sur|mais|ou|donc|ça|ca|oui|non|merci|bonjour|salut|demain|ce soir|soir|aujourd'hui|bien|tres|aussi|quand|comme|suis|mon|ma|mes|ton|ta|tes|son|sa|ses|du|au|aux|plus|t'as|t'es|d'accord|c'etait|il y a|quoi|voila|bisous|bisou|alors|encore|faire|fait|rien|tout|cette|ces|chez|y a|qu'on|on va|un peu`,
  es: `de|en|el|los|las|una|es|que|no|por|para|con|pero|como|esta|estoy|estas|eres|soy|muy|gracias|hola|manana|hoy|tu|su|del|al|lo|te|se|hay|porque|cuando|donde|bien|tambien|ya|vale|jaja|jajaja|vamos|tengo|tienes|quiero|puedo|hasta|luego|besos|todo|nada|esto|eso|ahora`,
  de: `der|die|das|und|ich|du|ist|nicht|ein|eine|einen|wir|ihr|sie|es|mit|auf|fur|aber|oder|wie|was|wenn|dass|noch|schon|auch|ja|nein|danke|bitte|heute|morgen|bin|bist|hast|habe|hab|haben|wird|werden|mir|dir|mich|dich|zum|zur|von|nach|bei|dann|mal|gut|kein|keine|wo|warum|jetzt|immer|gerade|ganz|sehr`,
  it: `il|gli|una|che|non|sono|sei|per|con|come|anche|questo|questa|della|del|nel|hai|grazie|ciao|domani|oggi|bene|perche|quando|dove|piu|molto|sto|stai|va|tutto|niente|allora|pero|andiamo|fare|buongiorno|buonanotte|anch'io|c'e`,
  pt: `os|um|uma|que|nao|eu|voce|voces|ele|ela|de|do|da|em|no|na|por|para|com|mas|como|esta|estou|sou|muito|obrigado|obrigada|ola|oi|amanha|hoje|sim|meu|minha|tambem|ja|vamos|tenho|quero|isso|tudo|nada|agora|entao|bom|boa|dia|noite|pra|nos`,
  nl: `het|een|en|ik|jij|je|is|niet|van|dat|dit|met|voor|op|aan|maar|ook|wat|wel|nog|naar|bij|als|zijn|heb|hebt|heeft|ben|bent|ja|nee|dank|morgen|vandaag|goed|wij|zij|hij|mijn|jouw|geen|waar|hoe|dan|even|gaan|moet|kan|hoi|doei|lekker`,
}

/** Languages that votes tell apart, in the order of {@link STOP_WORDS}. */
const VOTED_LANGUAGES: readonly string[] = Object.keys(COMMON)
/** The counted lists: they must come first in the automaton. */
export const STOP_WORDS: readonly WordList[] = Object.entries(COMMON).map(([code, terms]) => wordList(`stop-words.${code}`, terms))

/** The language by script counts and votes. Two languages with the same number of votes, or none: `und`. */
export function languageOf(text: string, scan: Scan): string {
  const { kinds } = scan
  const han = kinds[HAN] ?? 0
  const kana = kinds[KANA] ?? 0
  const latin = kinds[LATIN] ?? 0
  // One Han character says about as much as four Latin letters.
  if (kana > 0 && kana * 4 >= han && (kana + han) * 4 >= latin) return 'ja'
  if (han > 0 && han * 4 >= latin) return 'zh'
  const hangul = kinds[HANGUL] ?? 0
  if (hangul > 0 && hangul * 2 >= latin) return 'ko'
  const cyrillic = kinds[CYRILLIC] ?? 0
  if (cyrillic > latin) return /[іїєґ]/i.test(text) ? 'uk' : 'ru'
  if ((kinds[LETTER] ?? 0) > latin) return byScript(text)
  if (latin < 2) return UNDETERMINED
  let best = -1
  let most = 0
  let second = 0
  for (let at = 0; at < scan.votes.length; at += 1) {
    const votes = scan.votes[at] ?? 0
    if (votes > most) {
      second = most
      most = votes
      best = at
    } else if (votes > second) second = votes
  }
  return most > second ? VOTED_LANGUAGES[best] ?? UNDETERMINED : UNDETERMINED
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'], [/\p{Script=Hebrew}/u, 'he'], [/\p{Script=Greek}/u, 'el'], [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'], [/\p{Script=Bengali}/u, 'bn'], [/\p{Script=Tamil}/u, 'ta'], [/\p{Script=Georgian}/u, 'ka'], [/\p{Script=Armenian}/u, 'hy'],
]

function byScript(text: string): string {
  return SCRIPTS.find(([script]) => script.test(text))?.[1] ?? UNDETERMINED
}
