/** Sizes, times and lists. */
import { inBoth } from '../both-languages.ts'

export const units = inBoth({
  units: {
    bytes: '{{n}} bytes', kB: '{{n}} kB', MB: '{{n}} MB', GB: '{{n}} GB',
    seconds: '{{s, number}} s', minutes: '{{m, number}} min {{s, number}} s', minutesOnly: '{{m, number}} min', hours: '{{h, number}} h {{m, number}} min',
    wan: '{{n}}', years: '{{from}} – {{to}}', list: ', ', after: ' ', stop: '. ',
  },
}, {
  units: {
    bytes: '{{n}}字节', kB: '{{n}} kB', MB: '{{n}} MB', GB: '{{n}} GB',
    seconds: '{{s, number}}秒', minutes: '{{m, number}}分{{s, number}}秒', minutesOnly: '{{m, number}}分钟', hours: '{{h, number}}小时{{m, number}}分',
    wan: '{{n}}万', years: '{{from}}至{{to}}', list: '、', after: '', stop: '。',
  },
})
