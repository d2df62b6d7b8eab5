/** The app's own address under Electron, and the one question that every request, navigation and frame is asked. */

/** The app's own scheme and origin under Electron. */
export const SCHEME = 'app'
export const APP_ORIGIN = `${SCHEME}://lookalike`

/** True for addresses of the app itself; every other request is cancelled. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.username === '' && url.password === '' && `${url.protocol}//${url.host}` === APP_ORIGIN
}
