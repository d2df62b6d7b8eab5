/**
 * What the Chinese line model weighs around a word: who is spoken of, whether it has been done, is going on, meant, wished,
 * asked, advised or said of everybody. None names a subject, so that what is learnt of one holds for the next.
 */
import type { Trait } from './grammar.ts'

const KIN = '(?:们|的|老|家)?(?:[姐哥妹弟爸妈爹娘嫂]|朋友|同学|同事|室友|舍友|闺蜜|邻居|侄)'

/** The traits of Chinese. */
export const CHINESE_TRAITS: readonly Trait[] = [
  // Who.
  { name: 'i before', where: 'before', pattern: new RegExp(`(?:[我咱俺]|本人|自己)(?!${KIN})`, 'u') },
  { name: 'i in sentence', where: 'sentence', pattern: new RegExp(`(?:[我咱俺]|本人)(?!${KIN})`, 'u') },
  { name: 'i in line', where: 'line', pattern: new RegExp(`(?:[我咱俺]|本人)(?!${KIN})`, 'u') },
  { name: 'you before', where: 'before', pattern: /[你您妳]/u },
  { name: 'you in sentence', where: 'sentence', pattern: /[你您妳]/u },
  { name: 'they before', where: 'before', pattern: /他(?!妈的)|她|佢|人家|别人|有人|谁/u },
  { name: 'kin before', where: 'before', pattern: /[姐哥妹弟爸妈爹娘嫂叔姨姑舅婶]|朋友|同学|同事|室友|舍友|闺蜜|邻居|老公|老婆|孩子|儿子|女儿|男友|女友|老师/u },
  { name: 'no subject', where: 'before', pattern: /^(?:[\s~]|也|又|都|还|就|才|刚|已经|正在|在|今天|昨天|昨晚|今晚|今早|现在|终于|居然|竟然|真|好|太|唉|哎|啊|嗯|哈|恩|额|哦|呵呵|哈哈|嘿嘿|不过|但是?|因为|所以|而且|然后|结果|本来|其实){0,4}$/u },
  { name: 'generic', where: 'sentence', pattern: /男人|女人|女生|男生|女孩子?|男孩子?|人们|大家|有些人|有的人|一般人?|通常|往往|年轻人|这种人|那种|所谓|所有人|每个人|任何人/u },
  { name: 'address', where: 'line', pattern: /^(?:老师|老板|亲|哥|姐|妹|兄弟|大哥|大姐|楼主|博主|请问|您好|你好)/u },
  // Whether and when.
  { name: 'now before', where: 'before', pattern: /正在|正|还在|刚|现在|终于|已经|又|今天|昨天|昨晚|今早|今晚|刚刚|最近|这几天|一直|天天|每天|经常|上周|在$/u },
  { name: 'done after', where: 'after', pattern: /^[^，。]{0,3}(?:了(?!吗|没|么)|完|啦|咯|喽|咗)/u },
  { name: 'been after', where: 'after', pattern: /^过/u },
  { name: 'of after', where: 'after', pattern: /^(?:了)?的/u },
  { name: 'negation near', where: 'before', pattern: /(?:不|没有?|别|无|未|唔|冇)[^，。]{0,3}$/u },
  { name: 'meant near', where: 'before', pattern: /(?:要|会|将|准备|打算|计划|考虑|决定|明天|后天|下周|下个?月|以后|马上|快|等)[^，。]{0,5}$/u },
  { name: 'wished near', where: 'before', pattern: /(?:想|希望|盼|但愿|愿|好想|巴不得|羡慕)[^，。]{0,6}$/u },
  { name: 'conditional', where: 'sentence', pattern: /如果|要是|假如|万一|的话|就算|即使|哪怕|除非|只要|一旦/u },
  { name: 'long ago', where: 'sentence', pattern: /以前|曾|当年|那时|小时候|去年|前年|年前|当初|以往/u },
  { name: 'last days', where: 'sentence', pattern: /今天|昨天|昨晚|今晚|今早|刚|现在|最近|这几天|今年|这次|正在|此刻|中午|下午|早上/u },
  // What kind of sentence.
  { name: 'question', where: 'sentence', pattern: /[?？]|[吗麽]\s*[~～。.！!]*$|么\s*$|是不是|有没有|怎么|什么|哪|几点|多少/u },
  { name: 'asks at end', where: 'line', pattern: /(?:[?？吗]|呢|么)\s*[~～。.！!]*$/u },
  { name: 'advice', where: 'sentence', pattern: /吧[\s~～。.！!]*$|别|不要|应该|应当|最好|建议|记得|小心|注意|千万|必须|可以|不能|赶紧|赶快|不如|推荐/u },
  { name: 'greeting', where: 'line', pattern: /祝|快乐|加油|恭喜|节日|幸福|平安|辛苦了|欢迎|谢谢/u },
  { name: 'hearsay', where: 'sentence', pattern: /听说|据说|好像|貌似|传说|新闻|报道|网上说|说是/u },
  { name: 'like', where: 'before', pattern: /像|跟[^，。]{0,4}似的|似的|如同|般/u },
  { name: 'judges', where: 'line', pattern: /不错|满意|失望|性价比|好评|差评|值得|一般般|不值|很好|太差|方便|干净|舒服/u },
  { name: 'feels', where: 'line', pattern: /啊+|呜|唉|哎|哈哈|嘿嘿|呵呵|[!！]{2,}|[~～]|郁闷|晕|靠|烦|累/u },
  { name: 'list mark', where: 'line', pattern: /^\s*[\d一二三四五六七八九十１２３４５６７８９]+[、.．)）]/u },
  { name: 'number near', where: 'sentence', pattern: /\d/u },
  { name: 'long line', where: 'line', pattern: /^[^]{45,}$/u },
  { name: 'short line', where: 'line', pattern: /^[^]{0,12}$/u },
]
