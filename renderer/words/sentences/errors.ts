/** Where something went wrong. */
import { inBoth } from '../both-languages.ts'

export const errors = inBoth({
  error: {
    reference: 'reference {{n}}', retry: 'Try again', copy: 'Copy details', copied: 'Copied', log: 'log on this computer',
  },
}, {
  error: {
    reference: '编号{{n}}', retry: '再试一次', copy: '复制详情', copied: '已复制', log: '日志在这台电脑上',
  },
})
