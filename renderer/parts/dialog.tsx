/** A sheet that floats over the page, keeps the focus and closes with Esc. */
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

/** The first heading names it. Focus returns to where it was. */
export function Sheet({ title, open, onClose, children, alert = false }:
{ title: ReactNode; open: boolean; onClose: () => void; children: ReactNode; alert?: boolean }): ReactNode {
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(now) => { if (!now) onClose() }} isDismissable={!alert}>
      <Modal className="float sheet">
        <Dialog role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2}>{title}</Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
