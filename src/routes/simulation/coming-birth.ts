import type { Verdict } from '../../../rules/catalogue.js'
import type { Answers } from '../../household/index.js'
import { replay } from '../../journey/replay.js'
import { opened } from '../../results/coming.js'
import type { Services } from '../../services.js'
import { evaluateNow } from '../evaluation/evaluate-all.js'
import type { SimulationContext } from './context.js'

const PREGNANT = /^individu\.(?:demandeur|conjoint)\.enceinte$/

/** What the birth of a child who is expected will open, the rest of the situation staying as it is. Nobody asks when it is: it has no day. */
export function openedByBirth ({ date, answers, journey }: Pick<SimulationContext, 'date' | 'answers' | 'journey'>, now: readonly Verdict[], services: Services): Verdict[] {
  const { demandeur, conjoint } = journey.household
  if (demandeur.enceinte !== 'enceinte' && conjoint?.enceinte !== 'enceinte') return []
  const nationality = conjoint?.nationalite === 'FR' ? 'FR' : demandeur.nationalite
  return opened(now, evaluateNow(services, replay(date, withNewborn(date, answers, nationality), services.geography).household))
}

/** The same household, on the day of the birth: a child has the nationality of their parents (Code civil, article 18). */
function withNewborn (date: string, answers: Answers, nationality: string | null): Answers {
  const children = answers.get('enfants')
  const ids = Array.isArray(children) ? children.map(String) : []
  const id = 'enfant_a-naitre'
  const born = { date_naissance: date, nationalite: nationality, ne_en_france: true, garde_alternee: false, handicap: false, enfant_place: false, _hasRessources: false }
  return new Map<string, unknown>([
    ...[...answers].map(([fact, value]): [string, unknown] => [fact, PREGNANT.test(fact) ? 'pas_enceinte' : value]),
    ['enfants', [...ids, id]],
    ...Object.entries(born).map(([fact, value]): [string, unknown] => [`individu.${id}.${fact}`, value])
  ])
}
