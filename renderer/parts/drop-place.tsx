/** Where archives come in: a place to drop files on, and two buttons that do the same. */
import { useState } from 'react'
import type { DragEvent, ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Picked } from '../../electron/contract.ts'
import { useClient } from '../use-call.ts'
import { useWords } from '../words/use-words.ts'

/**
 * Hands over what was chosen; nothing when the system's dialog was closed. The page sees no path: files that were
 * dropped become tokens in the host. (React Aria's drop zone does not give folders as files, which the host needs.)
 */
export function DropPlace({ onPicked, onFailed }: { onPicked: (picked: readonly Picked[]) => void; onFailed: (reason: unknown) => void }): ReactNode {
  const { t } = useWords()
  const client = useClient()
  const [over, setOver] = useState(false)
  const take = (choice: Promise<readonly Picked[]>): void => {
    choice.then((picked) => { if (picked.length > 0) onPicked(picked) }, onFailed)
  }
  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(client.dropFiles([...event.dataTransfer.files]))
  }
  return (
    <div className={over ? 'drop over' : 'drop'} data-drop="" onDragEnter={drag} onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
      <h2>{over ? t('drop.release') : t('drop.here')}</h2>
      <div className="acts">
        <Button className="btn go1" onPress={() => take(client.pickFiles('file'))}>{t('drop.file')}</Button>
        <Button className="btn" onPress={() => take(client.pickFiles('folder'))}>{t('drop.folder')}</Button>
      </div>
    </div>
  )
}
