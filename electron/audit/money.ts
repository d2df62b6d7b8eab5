/** Money for reading: integer minor units to decimal strings, by the decimals of the currency (ISO 4217). */

const decimalsOf = new Map<string, number>()

/** How many decimals a currency has: 2 for EUR and CNY, 0 for JPY. An unknown code has 2. */
export function currencyDecimals(currency: string): number {
  let decimals = decimalsOf.get(currency)
  if (decimals === undefined) {
    decimals = /^[A-Z]{3}$/.test(currency) ? new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2 : 2
    decimalsOf.set(currency, decimals)
  }
  return decimals
}

/** `165974` of EUR gives `1659.74`; exact, with all decimals of the currency. */
export function moneyString(minor: number, currency: string): string {
  const decimals = currencyDecimals(currency)
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0')
  const sign = minor < 0 ? '-' : ''
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
