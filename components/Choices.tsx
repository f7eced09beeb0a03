import './Choices.css'
import { RadioGroup } from 'radix-ui'
import { useId } from 'react'

interface ChoicesProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly { readonly value: T; readonly title: string; readonly hint: string }[]
  readonly isFixed: boolean
  readonly onChoose: (value: T) => void
}

/** One of several, each with a line that says what it means. */
export function Choices<T extends string>({ label, value, choices, isFixed, onChoose }: ChoicesProps<T>) {
  const id = useId()
  return (
    <RadioGroup.Root
      className="options"
      aria-label={label}
      value={value}
      disabled={isFixed}
      onValueChange={(next) => onChoose(next as T)}
    >
      {choices.map((choice) => (
        <RadioGroup.Item
          key={choice.value}
          value={choice.value}
          className="option"
          aria-labelledby={`${id}${choice.value}`}
          aria-describedby={`${id}${choice.value}hint`}
        >
          <span className="optionDot" aria-hidden="true" />
          <span>
            <span id={`${id}${choice.value}`} className="optionTitle">
              {choice.title}
            </span>
            <span id={`${id}${choice.value}hint`} className="optionHint">
              {choice.hint}
            </span>
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
