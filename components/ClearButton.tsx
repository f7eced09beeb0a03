import { useRef } from 'react'
import { useWords } from './words.ts'

/** Clears everything after asking once. The browser's own dialog keeps the focus and closes on Escape. */
export function ClearButton({ onClear }: { readonly onClear: () => void }) {
  const t = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  return (
    <>
      <button type="button" className="quiet" onClick={() => dialog.current?.showModal()}>
        {t('options.data.clear')}
      </button>
      <dialog ref={dialog} className="dialog" aria-label={t('options.data.clear')}>
        <p>{t('options.data.clearText')}</p>
        <div className="optionsActions">
          <button type="button" className="quiet" onClick={close}>
            {t('options.data.cancel')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              close()
              onClear()
            }}
          >
            {t('options.data.clearConfirm')}
          </button>
        </div>
      </dialog>
    </>
  )
}
