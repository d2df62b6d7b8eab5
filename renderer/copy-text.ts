/**
 * Puts a text on the clipboard after the person pressed a button; false when the system has none. Electron asks its session
 * for a permission before `writeText`, and ours refuses every one (electron/lockdown.ts); the older command asks for the
 * person's press alone, and the page hands over the text when the browser asks what is copied.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(text)
  }
}

function copyByCommand(text: string): boolean {
  let given = false
  const give = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    event.stopPropagation()
    given = true
  }
  document.addEventListener('copy', give, { capture: true })
  try {
    return document.execCommand('copy') && given
  } finally {
    document.removeEventListener('copy', give, { capture: true })
  }
}
