import type { FastifyInstance } from 'fastify'
import type { Verdict } from '../../../rules/catalogue.js'
import { today } from '../../clock.js'
import { dayInWords } from '../../household/index.js'
import { capital } from '../../journey/words.js'
import { shortfallInWords } from '../../results/already-received.js'
import type { Change } from '../../results/coming.js'
import { deadlines } from '../../results/deadlines.js'
import { groups, type ResultGroup } from '../../results/groups.js'
import { plan } from '../../results/plan.js'
import { byStake } from '../../results/stake.js'
import { standingOf } from '../../results/standing.js'
import { totals } from '../../results/totals.js'
import type { Services } from '../../services.js'
import { costs } from '../costs.js'
import { evaluateAll } from '../evaluation/evaluate-all.js'
import { card, uncertainCard } from './card.js'
import { openedByBirth } from './coming-birth.js'
import { comingSoon } from './coming-soon.js'
import { findSimulation, frame, simulationUrl, type SimulationContext } from './context.js'
import { byMissing, missingQuestions } from './missing-questions.js'
import { inWords, stepView } from './plan-view.js'
import { onwardOf } from './navigation.js'

/** The aids of this household: what they come to, what to do, then each of them. Computed again at each visit: it costs less than to keep it. */
export function results (app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string } }>('/simulation/:id/resultats', { config: { cost: costs.results } }, async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const { id, journey } = context
    if (journey.next !== null) return reply.redirect(onwardOf(context), 303)
    const day = today(services.clock)
    const { verdicts, withoutBicycles } = await evaluateAll(services, journey.household)
    const found = verdicts.filter(({ outcome }) => outcome === 'yes')
    const unknown = byStake(verdicts.filter(({ outcome }) => outcome === 'unknown'), services.catalogue, journey.household)
    const { now, apart } = groups(found, day)
    const change = comingSoon(context, verdicts, services)
    const listed = ({ titre, verdicts }: ResultGroup) => ({ titre, cartes: verdicts.map(verdict => card(verdict, context, services, day)) })
    const named = ({ aid }: Verdict) => ({ titre: capital(aid.text.label), href: simulationUrl(id, `resultats/${aid.id}`) })
    return reply.view('pages/simulation/resultats.njk', {
      ...frame(context),
      retour: { href: simulationUrl(id, 'recapitulatif'), libelle: 'Vos réponses' },
      titre: found.length > 0 ? `${found.length} aide${found.length > 1 ? 's' : ''} pour vous` : 'Nous n’avons pas trouvé d’aide',
      sommes: sumsInWords(found, day),
      plan: plan(found, day).map(step => stepView(step, context, services)),
      automatiques: found.filter(verdict => standingOf(verdict, day).automatic).map(named),
      groupes: now.map(listed),
      averifier: toCheck(unknown, context, services, day),
      nombre_a_verifier: unknown.length,
      a_part: apart.map(listed),
      recues: verdicts.filter(({ received }) => received).map(verdict => ({ ...named(verdict), ecart: shortfallInWords(verdict) })),
      bientot: soon(change, context),
      naissance: openedByBirth(context, verdicts, services).map(named),
      echeances: deadlines(found, day, change).length === 0 ? undefined : simulationUrl(id, 'echeances.ics'),
      refusees: simulationUrl(id, 'autres-aides'),
      rendez_vous: simulationUrl(id, 'rendez-vous'),
      simulation: { ...frame(context).simulation, fiche_pdf: simulationUrl(id, 'fiche.pdf') },
      affiner: refinements(found, context),
      indisponibles: verdicts.filter(({ outcome }) => outcome === 'unavailable').map(named),
      sans_velo: withoutBicycles
    })
  })
}

/** What the next birthday will open, and close. */
function soon (change: Change | undefined, { id }: SimulationContext) {
  if (change === undefined) return undefined
  const named = (verdicts: readonly Verdict[]) => verdicts.map(({ aid }) => ({ titre: capital(aid.text.label), href: simulationUrl(id, `resultats/${aid.id}`) }))
  return { age: change.age, jour: dayInWords(change.day), ouvre: named(change.begins), ferme: named(change.ends) }
}

/** The first lines: what can be counted on, then what may come in addition. */
export function sumsInWords (found: readonly Verdict[], day: string) {
  const { sure, possible, toConfirm } = totals(found, day)
  return { sures: sure, possibles: inWords(possible), a_confirmer: inWords(toConfirm) }
}

/** The aids to check, each list after the questions whose answer it lacks and the reasons to doubt. */
const toCheck = (verdicts: readonly Verdict[], context: SimulationContext, services: Services, day: string) => byMissing(verdicts).map(({ missing, doubts, verdicts }) => ({
  questions: missingQuestions(missing, context),
  doutes: doubts,
  cartes: verdicts.map(verdict => uncertainCard(verdict, context, services, day))
}))

/** Answers that would make some results more exact, asked only now: last tax notice, savings. */
function refinements (found: readonly Verdict[], { id, journey }: SimulationContext) {
  const concerns = (flag: 'isBaseRessourcesYearMinusTwo' | 'isBaseRessourcesPatrimoine') => found.some(({ aid }) => aid.text[flag])
  const attached = journey.household.demandeur.enfant_a_charge
  return [
    ...concerns('isBaseRessourcesYearMinusTwo') && !attached ? [{ href: simulationUrl(id, 'ressources/fiscales'), libelle: 'Donner les revenus de votre dernier avis d’impôt' }] : [],
    ...concerns('isBaseRessourcesPatrimoine') ? [{ href: simulationUrl(id, 'ressources/patrimoine'), libelle: 'Donner votre épargne et vos biens' }] : []
  ]
}
