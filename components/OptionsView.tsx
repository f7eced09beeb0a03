import './OptionsView.css'
import { Switch } from 'radix-ui'
import type { ReactNode } from 'react'
import { KINDS, type Kind } from '../lib/analysis/types.ts'
import type { MarkAside } from '../lib/marksAside.ts'
import { AsideList } from './AsideList.tsx'
import { Choices } from './Choices.tsx'
import { ClearButton } from './ClearButton.tsx'
import { FilePick } from './FilePick.tsx'
import { Logo } from './Logo.tsx'
import { MarkPreview } from './MarkPreview.tsx'
import { type PolicyInView, PolicyNote } from './PolicyNote.tsx'
import { SiteList } from './SiteList.tsx'
import { useWords } from './words.ts'

type Automatic = 'click' | 'sites' | 'everywhere'
type MarkStyle = 'lines' | 'linesAndTints'

/** Every setting, as the reader has chosen it. */
export interface Options {
  readonly kindsShown: Readonly<Record<Kind, boolean>>
  readonly startHidden: boolean
  readonly markStyle: MarkStyle
  readonly automatic: Automatic
  readonly sitesOn: readonly string[]
  readonly sitesOff: readonly string[]
}

export interface OptionsViewProps {
  readonly options: Options
  /** What an organisation has set; it cannot be changed here. */
  readonly policy: PolicyInView
  /** What has just come of something that the reader did, in words; null where there is nothing to say. */
  readonly note: string | null
  /** True where the browser does not give what marking by itself needs. */
  readonly permissionMissing: boolean
  readonly readSite: (words: string) => string | null
  readonly onKinds: (shown: Options['kindsShown']) => void
  readonly onHidden: (hidden: boolean) => void
  readonly onStyle: (style: MarkStyle) => void
  readonly onAutomatic: (when: Automatic) => void
  readonly onAllow: () => void
  readonly onRevoke: () => void
  readonly onAddSite: (list: 'on' | 'off', site: string) => void
  readonly onRemoveSite: (list: 'on' | 'off', site: string) => void
  readonly aside: readonly MarkAside[]
  readonly onBringBack: (mark: MarkAside) => void
  readonly onReportAside: () => void
  readonly onExport: () => void
  readonly onImport: (file: File) => void
  readonly onClear: () => void
  /** The browser's own shortcuts: what each does, and its keys, "" where it has none. */
  readonly shortcuts: readonly { readonly title: string; readonly keys: string }[]
  /** Opens the browser's own page for shortcuts; null where it has none that an extension may open. */
  readonly onShortcuts: (() => void) | null
}

/** The options page: when, what and how to mark, and all that is kept of it. */
export function OptionsView(props: OptionsViewProps) {
  const t = useWords()
  return (
    <div className="optionsPage">
      <header className="optionsHead">
        <Logo />
        <h1>
          {t('manifest.name')} <span>{t('options.title')}</span>
        </h1>
      </header>
      <p className="optionsNote" role="status">
        {props.note}
      </p>
      <main>
        <PolicyNote {...props.policy} />
        <When {...props} />
        <Look {...props} />
        <Section title={t('options.sites.title')}>
          {(['on', 'off'] as const).map((list) => (
            <SiteList
              key={list}
              title={t(`options.sites.${list}`)}
              sites={list === 'on' ? props.options.sitesOn : props.options.sitesOff}
              isFixed={isFixed(props.policy, list === 'on' ? 'sitesOn' : 'sitesOff')}
              readSite={props.readSite}
              onAdd={(site) => props.onAddSite(list, site)}
              onRemove={(site) => props.onRemoveSite(list, site)}
            />
          ))}
        </Section>
        <Section title={t('options.aside.title')} hint={t('options.aside.hint')}>
          <AsideList marks={props.aside} onBringBack={props.onBringBack} onReport={props.onReportAside} />
        </Section>
        <Keys shortcuts={props.shortcuts} onShortcuts={props.onShortcuts} />
        <Data {...props} />
        <Section title={t('options.about.title')}>
          <p>{t('options.about.text')}</p>
          <p className="aside">{t('states.notChecked')}</p>
        </Section>
      </main>
    </div>
  )
}

interface SectionProps {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

function Section({ title, hint, children }: SectionProps) {
  return (
    <section className="optionsSection">
      <h2>{title}</h2>
      <div>
        {hint !== undefined && <p className="optionHint">{hint}</p>}
        {children}
      </div>
    </section>
  )
}

/** True where a setting cannot be changed here, because the organisation has set it or locked them all. */
function isFixed({ locked, set }: PolicyInView, name: PolicyInView['set'][number]): boolean {
  return locked || set.includes(name)
}

function When({ options, policy, permissionMissing, onAutomatic, onAllow, onRevoke }: OptionsViewProps) {
  const t = useWords()
  return (
    <Section title={t('options.when.title')} hint={t('options.when.hint')}>
      <Choices
        isFixed={isFixed(policy, 'automatic')}
        label={t('options.when.title')}
        value={options.automatic}
        onChoose={onAutomatic}
        choices={(['click', 'sites', 'everywhere'] as const).map((value) => ({
          value,
          title: t(`options.when.${value}`),
          hint: t(`options.when.${value}Hint`),
        }))}
      />
      {permissionMissing && (
        <p className="optionsMissing">
          {t('options.when.missing')}{' '}
          <button type="button" className="button" onClick={onAllow}>
            {t('options.when.allow')}
          </button>
        </p>
      )}
      <button type="button" className="link" onClick={onRevoke}>
        {t('options.when.revoke')}
      </button>
    </Section>
  )
}

function Look({ options, policy, onKinds, onHidden, onStyle }: OptionsViewProps) {
  const t = useWords()
  const { kindsShown, startHidden, markStyle } = options
  return (
    <>
      <Section title={t('options.kinds.title')} hint={t('options.kinds.hint')}>
        <ul className="kinds">
          {KINDS.map((kind) => (
            <SwitchRow
              key={kind}
              id={kind}
              title={t(`kinds.${kind}`)}
              hint={t(`kindMeanings.${kind}`)}
              on={kindsShown[kind]}
              isFixed={isFixed(policy, 'kinds')}
              onSwitch={(on) => onKinds({ ...kindsShown, [kind]: on })}
            />
          ))}
          <SwitchRow
            id="startHidden"
            title={t('options.hidden.title')}
            hint={t('options.hidden.hint')}
            on={startHidden}
            isFixed={isFixed(policy, 'startHidden')}
            onSwitch={onHidden}
          />
        </ul>
      </Section>
      <Section title={t('options.style.title')}>
        <Choices
          isFixed={isFixed(policy, 'markStyle')}
          label={t('options.style.title')}
          value={markStyle}
          onChoose={onStyle}
          choices={(['lines', 'linesAndTints'] as const).map((value) => ({
            value,
            title: t(`options.style.${value}`),
            hint: t(`options.style.${value}Hint`),
          }))}
        />
        <MarkPreview shown={kindsShown} tints={markStyle === 'linesAndTints'} />
      </Section>
    </>
  )
}

interface SwitchRowProps {
  readonly id: string
  readonly title: string
  readonly hint: string
  readonly on: boolean
  readonly isFixed: boolean
  readonly onSwitch: (on: boolean) => void
}

function SwitchRow({ id, title, hint, on, isFixed, onSwitch }: SwitchRowProps) {
  return (
    <li className="kindRow">
      <label htmlFor={id}>
        <span className="optionTitle">{title}</span>
        <span className="optionHint">{hint}</span>
      </label>
      <Switch.Root id={id} className="switch" checked={on} disabled={isFixed} onCheckedChange={onSwitch}>
        <Switch.Thumb className="switchThumb" />
      </Switch.Root>
    </li>
  )
}

function Keys({ shortcuts, onShortcuts }: Pick<OptionsViewProps, 'shortcuts' | 'onShortcuts'>) {
  const t = useWords()
  return (
    <Section title={t('options.keys.title')} hint={t('options.keys.hint')}>
      <dl className="keys">
        {(['kinds', 'walk', 'hide', 'escape', 'present', 'ask'] as const).map((key) => (
          <div key={key}>
            <dt>{t(`options.keys.${key}`)}</dt>
            <dd>{t(`options.keys.${key}Text`)}</dd>
          </div>
        ))}
      </dl>
      {shortcuts.length > 0 && <h3 className="keysHead">{t('options.keys.browser')}</h3>}
      <dl className="keys">
        {shortcuts.map(({ title, keys }) => (
          <div key={title}>
            <dt>{keys === '' ? t('options.keys.none') : keys}</dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
      {onShortcuts !== null && (
        <button type="button" className="link" onClick={onShortcuts}>
          {t('options.keys.change')}
        </button>
      )}
    </Section>
  )
}

function Data({ policy, onExport, onImport, onClear }: OptionsViewProps) {
  const t = useWords()
  return (
    <Section title={t('options.data.title')} hint={t('options.data.hint')}>
      <div className="optionsActions">
        <button type="button" className="quiet" onClick={onExport}>
          {t('options.data.export')}
        </button>
        {!policy.locked && <FilePick label={t('options.data.import')} onFile={onImport} />}
        <ClearButton onClear={onClear} />
      </div>
    </Section>
  )
}
