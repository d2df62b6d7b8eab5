/** Lines below a bill's rows that sum them up, as people add them in spreadsheets. */

const TOTAL = /^(?:(?:本页|本月|全年|全部|交易)?(?:支出|收入|金额|中性交易|不计收支|净)?(?:合计|总计|小计|共计|累计|汇总|总额|总和)|共\s*\d{1,9}\s*(?:笔|条)|(?:grand |sub)?total\b|sum\b)/iu

/** Whether a row sums up others. `time`: its cell in the column of times, which a payment always has. */
export function isFooter(cells: readonly string[], time: string): boolean {
  if (/^\d/.test(time)) return false
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? ''
  return first.length <= 60 && TOTAL.test(first)
}

/** A line of dashes alone. Under a table it ends it, where the format has such lines. */
export function isRule(cells: readonly string[]): boolean {
  return /^-{20,200}$/.test(cells[0]?.trim() ?? '') && cells.every((cell, index) => index === 0 || cell.trim() === '')
}
