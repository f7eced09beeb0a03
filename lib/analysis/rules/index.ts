import { absorbedClaim } from './absorbedClaim.ts'
import { bareAccusation } from './bareAccusation.ts'
import { bareCause } from './bareCause.ts'
import { bareEvaluation } from './bareEvaluation.ts'
import { bareEvent } from './bareEvent.ts'
import { bareMotive } from './bareMotive.ts'
import { barePrediction } from './barePrediction.ts'
import { bareQuantity } from './bareQuantity.ts'
import { citedAnonymous } from './citedAnonymous.ts'
import { citedDocument } from './citedDocument.ts'
import { citedOrganisation } from './citedOrganisation.ts'
import { citedOutlet } from './citedOutlet.ts'
import { citedPerson } from './citedPerson.ts'
import { citedRole } from './citedRole.ts'
import { citedSelf } from './citedSelf.ts'
import { citedVague } from './citedVague.ts'
import { hedgedClaim } from './hedgedClaim.ts'
import { oneParty } from './oneParty.ts'
import { oneRoute } from './oneRoute.ts'
import { oneVoice } from './oneVoice.ts'
import { oneVoiceArticle } from './oneVoiceArticle.ts'
import { oneVoiceSection } from './oneVoiceSection.ts'
import type { Rule } from './rule.ts'
import { vagueSource } from './vagueSource.ts'

/** Every rule there is. */
export const rules: readonly Rule[] = [
  citedPerson,
  citedRole,
  citedOrganisation,
  citedDocument,
  citedOutlet,
  citedAnonymous,
  citedVague,
  citedSelf,
  bareQuantity,
  bareCause,
  bareAccusation,
  bareMotive,
  bareEvaluation,
  barePrediction,
  bareEvent,
  hedgedClaim,
  vagueSource,
  absorbedClaim,
  oneVoice,
  oneVoiceSection,
  oneVoiceArticle,
  oneRoute,
  oneParty,
]
