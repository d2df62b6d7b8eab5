/** What charts say. */
import { inBoth } from '../both-languages.ts'

export const charts = inBoth({
  charts: {
    asTable: 'As a table', asChart: 'As a chart',
    month: 'Month', count: 'Activities', monthsFinding: '{{month}} stands out: {{n, number}}, a usual month has {{usual, number}}', monthsEven: 'About {{n, number}} a month, no month stands out', monthCount: '{{month}}: {{n, number}}',
    monthsMeasure: 'Activities by month, all sources.',
    monthsMeasureSince: 'Activities by month, all sources, the last {{count, number}} months of them.',
  },
}, {
  charts: {
    asTable: '看表格', asChart: '看图',
    month: '月份', count: '活动记录', monthsFinding: '{{month}}特别多：{{n, number}}条，平常一个月{{usual, number}}条', monthsEven: '平均每月约{{n, number}}条，没有特别多的月份', monthCount: '{{month}}：{{n, number}}条', monthsMeasure: '各月活动记录，全部来源。',
    monthsMeasureSince: '各月活动记录，全部来源，其中最近{{count, number}}个月。',
  },
})
