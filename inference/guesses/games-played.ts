/** Plays video games? What the person says of it, and buys. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'games-played',
  attribute: 'interest.gaming',
  catalogue: 38,
  about: 'gaming',
  title: own('Plays video games', '玩电子游戏'),
  asks: own('Plays video games?', '玩不玩电子游戏'),
  yes: own('Plays video games', '玩电子游戏'),
  no: own('Plays no video games', '不玩电子游戏'),
  outcomes: { yes: own('plays video games', '玩电子游戏'), no: own('plays none', '不玩电子游戏') },
  words: { own: own('video games that you play', '你自己玩游戏'), any: own('video games', '电子游戏') },
  rule: own('Whoever writes of matches, levels and consoles as their own doing, or pays for games on several days, plays video games.', '说到自己打游戏、开黑、上分、买主机，或者多次为游戏付钱的人，玩电子游戏。'),
  ruleForNo: own('Whoever says that they do not play plays none.', '自己说不玩游戏的人，就是不玩。'),
  bought: { each: 0.5, goods: own('games and things for them', '游戏和游戏用品') },
})
