import { Tabs } from 'radix-ui'
import { useEffect, useState } from 'react'
import { LessonView } from '../../components/classroom/LessonView.tsx'
import { Predict } from '../../components/classroom/Predict.tsx'
import { Results } from '../../components/classroom/Results.tsx'
import { Stage } from '../../components/classroom/Stage.tsx'
import { WorksheetView } from '../../components/classroom/WorksheetView.tsx'
import { Logo } from '../../components/Logo.tsx'
import { StateMessage } from '../../components/StateMessage.tsx'
import { isForAnother } from '../../components/useKeys.ts'
import { useWords } from '../../components/words.ts'
import type { Report } from '../../lib/analysis/types.ts'
import { isOver, newPrediction, toggleGuess } from '../../lib/classroom/predict.ts'
import { BEGINNING, type Presenting } from '../../lib/classroom/present.ts'
import { toResultsTable } from '../../lib/classroom/resultsTable.ts'
import { type Edition, readWorksheet, toWorksheetTable } from '../../lib/classroom/worksheet.ts'
import { type Desk, EMPTY_DESK } from '../../lib/classroomDesk.ts'
import { bucketNamed } from '../../lib/readTabs.ts'
import type { Translate } from '../../lib/report/translate.ts'
import { saveFile } from '../../lib/saveFile.ts'
import { stemOf } from '../../lib/saveName.ts'
import { CompareView } from './CompareView.tsx'
import { EditView } from './EditView.tsx'
import { OpenHome } from './OpenHome.tsx'
import type { Subject } from './readSubject.ts'
import { saveSheet } from './saveSheet.ts'
import { useDesk } from './useDesk.ts'
import { useSubject } from './useSubject.ts'

/** The classroom: a lesson or an article, and what a class does with it. */
export function App() {
  const t = useWords()
  const [desk, change] = useDesk()
  const place = desk?.place ?? null
  const [subject, look] = useSubject(place?.type === 'blank' ? null : place)
  return (
    <div className="classroom">
      <header className="classroomTop">
        <Logo />
        <h1>{t('classroom.title')}</h1>
        {desk?.place != null && (
          <button type="button" className="link" onClick={() => change(EMPTY_DESK)}>
            {t('classroom.other')}
          </button>
        )}
      </header>
      <main>
        {desk === null ? null : desk.place === null ? (
          <OpenHome onPlace={(place) => change({ ...EMPTY_DESK, place })} />
        ) : desk.place.type === 'blank' ? (
          <PaperView report={null} />
        ) : subject === null ? (
          <StateMessage title={t('states.reading.title')} hint={t('states.reading.hint')} busy={true} />
        ) : typeof subject === 'string' ? (
          <StateMessage title={t(`classroom.missing.${subject}`)} hint={t('classroom.missing.hint')} />
        ) : (
          <Views subject={subject} desk={desk} change={change} onLook={look} />
        )}
      </main>
    </div>
  )
}

interface ViewsProps {
  readonly subject: Subject
  readonly desk: Desk
  readonly change: (part: Partial<Desk>) => void
  readonly onLook: () => void
}

function Views({ subject, desk, change, onLook }: ViewsProps) {
  const t = useWords()
  const [now, setNow] = useState<Presenting | null>(null)
  const { report } = subject
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isForAnother(event) || now !== null || report === null || event.key.toLowerCase() !== 'c') return
      change({ view: 'present' })
      setNow(BEGINNING)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  const { lesson, whole } = subject
  const tabs = [
    ...(lesson === null ? [] : [['lesson', t('classroom.lesson')] as const]),
    ...(report === null ? [] : articleTabs(t)),
  ]
  const view = tabs.find(([value]) => value === desk.view)?.[0] ?? tabs[0]?.[0]
  return (
    <Tabs.Root
      value={view ?? ''}
      onValueChange={(next) => {
        setNow(null)
        change({ view: next })
      }}
    >
      <Tabs.List className="tabs" aria-label={t('classroom.title')}>
        {tabs.map(([value, label]) => (
          <Tabs.Trigger key={value} value={value} className="tab">
            {label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {lesson !== null && (
        <Tabs.Content value="lesson" className="panel">
          <LessonView lesson={lesson} hasArticle={report !== null} onLook={onLook} />
        </Tabs.Content>
      )}
      {report !== null && (
        <>
          <Tabs.Content value="present" className="panel">
            <Stage report={report} now={now} onTurn={setNow} />
          </Tabs.Content>
          <Tabs.Content value="predict" className="panel">
            <PredictView report={report} desk={desk} change={change} />
          </Tabs.Content>
          <Tabs.Content value="worksheet" className="panel">
            <PaperView report={report} />
          </Tabs.Content>
          <Tabs.Content value="compare" className="panel">
            <CompareView own={bucketNamed(ownId(desk), report, subject.site)} lesson={lesson?.title ?? null} />
          </Tabs.Content>
          <Tabs.Content value="edit" className="panel">
            <EditView subject={subject} report={whole ?? report} desk={desk} change={change} />
          </Tabs.Content>
        </>
      )}
    </Tabs.Root>
  )
}

/** The worksheet of an article, or a blank one. */
function PaperView({ report }: { readonly report: Report | null }) {
  const t = useWords()
  const worksheet = report === null ? null : readWorksheet(report, t)
  const titleOf = (edition: Edition) =>
    [t('classroom.worksheet'), t(`classroom.editions.${edition}`), report?.title].filter(Boolean).join(' · ')
  return (
    <WorksheetView
      worksheet={worksheet}
      onSave={(sheet, edition) => saveSheet(sheet, titleOf(edition), t('language'))}
      onTable={
        worksheet &&
        ((edition) => saveFile(toWorksheetTable(worksheet, edition, t), `${stemOf(titleOf(edition))}.csv`, 'text/csv'))
      }
    />
  )
}

const articleTabs = (t: Translate) =>
  [
    ['present', t('classroom.read')],
    ['predict', t('classroom.predict')],
    ['worksheet', t('classroom.worksheet')],
    ['compare', t('popup.tabCompare')],
    ['edit', t('classroom.edit')],
  ] as const

/** A tab's article is known by its number, as those beside it are, so that it is not among them. */
const ownId = ({ place }: Desk) => (place?.type === 'tab' ? String(place.tab) : 'own')

/** Predict first, then what came of it. What was marked over another text is let go. */
function PredictView({ report, desk, change }: Pick<ViewsProps, 'desk' | 'change'> & { readonly report: Report }) {
  const t = useWords()
  const [isNew, setNew] = useState(false)
  const kept = desk.prediction
  const prediction = kept !== null && isOver(kept, report) ? kept : newPrediction(report)
  const title = [t('classroom.results'), report.title].filter(Boolean).join(' · ')
  return prediction.revealed ? (
    <Results
      report={report}
      prediction={prediction}
      isNew={isNew}
      onAgain={() => change({ prediction: newPrediction(report) })}
      onSave={(sheet) => saveSheet(sheet, title, t('language'))}
      onTable={() => saveFile(toResultsTable(report, prediction, t), `${stemOf(title)}.csv`, 'text/csv')}
    />
  ) : (
    <Predict
      report={report}
      prediction={prediction}
      onMark={(sentence, kind) => change({ prediction: toggleGuess(prediction, sentence, kind) })}
      onReveal={() => {
        setNew(true)
        change({ prediction: { ...prediction, revealed: true } })
      }}
    />
  )
}
