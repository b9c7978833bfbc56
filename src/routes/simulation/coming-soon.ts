import type { Verdict } from '../../../rules/catalogue.js'
import { answersAtDate } from '../../household/index.js'
import { replay } from '../../journey/replay.js'
import { atNextBirthday, type Change } from '../../results/coming.js'
import type { Services } from '../../services.js'
import { evaluateNow } from '../evaluation/evaluate-all.js'
import type { SimulationContext } from './context.js'

/** What the person's next birthday changes; undefined while the date of birth is not known, or when it changes nothing. */
export function comingSoon ({ date, answers, journey }: SimulationContext, now: readonly Verdict[], services: Services): Change | undefined {
  const born = journey.household.facts.known.get('individu.demandeur.date_naissance')
  if (typeof born !== 'string') return undefined
  return atNextBirthday(born, date, now, day => evaluateNow(services, replay(day, answersAtDate(answers, date, day), services.geography).household))
}
