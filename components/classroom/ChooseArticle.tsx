import './Lesson.css'
import { useId } from 'react'

interface ChooseArticleProps {
  readonly label: string
  readonly choices: readonly { readonly id: string; readonly title: string }[]
  /** Id of the chosen one, "" for none. */
  readonly value: string
  readonly onChoose: (id: string) => void
}

/** One article out of those at hand. */
export function ChooseArticle({ label, choices, value, onChoose }: ChooseArticleProps) {
  const id = useId()
  return (
    <div className="noPrint fieldRow">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="" />
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
      </select>
    </div>
  )
}
