import './FilePick.css'

interface FilePickProps {
  readonly label: string
  readonly onFile: (file: File) => void
}

/** Takes one JSON file of the reader's choice; the same one can be chosen again. */
export function FilePick({ label, onFile }: FilePickProps) {
  return (
    <label className="quiet filePick">
      {label}
      <input
        type="file"
        className="heard"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) onFile(file)
          // The same file can be chosen again only after the field is emptied.
          target.value = ''
        }}
      />
    </label>
  )
}
