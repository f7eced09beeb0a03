import './ChoiceRow.css'
import { RadioGroup } from 'radix-ui'

interface ChoiceRowProps<Value extends string> {
  /** What is chosen, for those who do not see the row. */
  readonly label: string
  readonly value: Value
  readonly choices: readonly (readonly [value: Value, title: string])[]
  readonly onChoose: (value: Value) => void
}

/** A few things side by side, one of which is chosen. */
export function ChoiceRow<Value extends string>({ label, value, choices, onChoose }: ChoiceRowProps<Value>) {
  return (
    <RadioGroup.Root
      className="choices"
      aria-label={label}
      value={value}
      onValueChange={(chosen) => onChoose(chosen as Value)}
    >
      {choices.map(([each, title]) => (
        <RadioGroup.Item key={each} value={each} className="choice">
          {title}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
