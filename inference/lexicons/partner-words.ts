/** How people name the one they live or go out with, by whether that is a man or a woman. Own list. */
import { wordList } from '../text/word-list.ts'

const MEN = ['husband', 'hubby', 'boyfriend', 'bf', 'fiancé']
const WOMEN = ['wife', 'wifey', 'girlfriend', 'gf', 'fiancée']
const OWNERS = ['my', 'my lovely', 'my own', 'my dear', 'my wonderful', 'my new', 'my future']
const mine = (words: readonly string[]): string => OWNERS.flatMap((owner) => words.map((word) => `${owner} ${word}`)).join('|')

/** A man called one's own. "Ex" and "late" stand between and make it no hit. */
export const OWN_MAN = wordList('partner.man', [mine(MEN.filter((word) => word !== 'fiancé')), 'mon mari|mon copain|mon fiancé|mon petit ami', '我老公|我男朋友|我男友|我先生|我未婚夫|我丈夫'], '是我老公|当我老公|我先生走|我先生去|我先生说|我男朋友们')
/** A woman called one's own. */
export const OWN_WOMAN = wordList('partner.woman', [mine(WOMEN.filter((word) => word !== 'fiancée')), 'ma femme|ma copine|ma petite amie', '我老婆|我媳妇|我女朋友|我女友|我太太|我未婚妻|我妻子'], '是我老婆|当我老婆|我老婆饼|我媳妇儿们')
