import type { FastifyInstance } from 'fastify'
import type { Verdict } from '../../../rules/catalogue.js'
import { capital } from '../../journey/words.js'
import type { Services } from '../../services.js'
import { costs } from '../costs.js'
import { evaluateAll } from '../evaluation/evaluate-all.js'
import { findSimulation, frame, simulationUrl, type SimulationContext } from './context.js'
import { groups } from './grouping.js'
import { inShort } from './in-short.js'
import { byMissing, missingQuestions } from './missing-questions.js'
import { isCost, moneyOf } from './money.js'
import { confirmation } from './to-confirm.js'
import { firstStep } from './ways-to-ask.js'
import { onwardOf } from './navigation.js'

/** The aids of this household: found, to check, already received. Computed again at each visit: it costs less than to keep it. */
export function results (app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string } }>('/simulation/:id/resultats', { config: { cost: costs.results } }, async (request, reply) => {
    const context = await findSimulation(request, reply, services)
    if (context === undefined) return reply
    const { id, journey } = context
    if (journey.next !== null) return reply.redirect(onwardOf(context), 303)
    const { verdicts, withoutBicycles } = await evaluateAll(services, journey.household)
    const found = verdicts.filter(({ outcome }) => outcome === 'yes')
    const unknown = verdicts.filter(({ outcome }) => outcome === 'unknown')
    return reply.view('pages/simulation/resultats.njk', {
      ...frame(context),
      retour: { href: simulationUrl(id, 'recapitulatif'), libelle: 'Vos réponses' },
      titre: found.length > 0 ? `${found.length} aide${found.length > 1 ? 's' : ''} pour vous` : 'Nous n’avons pas trouvé d’aide',
      en_bref: inShort(found),
      groupes: groups(found).map(group => ({ ...group, cartes: group.verdicts.map(verdict => card(verdict, context)) })),
      averifier: toCheck(unknown, context),
      nombre_a_verifier: unknown.length,
      recues: verdicts.filter(({ received }) => received).map(({ aid }) => ({ titre: capital(aid.text.label), href: simulationUrl(id, `resultats/${aid.id}`) })),
      rendez_vous: simulationUrl(id, 'rendez-vous'),
      simulation: { ...frame(context).simulation, fiche_pdf: simulationUrl(id, 'fiche.pdf') },
      affiner: refinements(found, context),
      indisponibles: verdicts.filter(({ outcome }) => outcome === 'unavailable').map(({ aid }) => ({ titre: capital(aid.text.label), href: simulationUrl(id, `resultats/${aid.id}`) })),
      sans_velo: withoutBicycles
    })
  })
}

function card (verdict: Verdict, { id }: SimulationContext) {
  const { aid } = verdict
  const money = moneyOf(verdict)
  return {
    href: simulationUrl(id, `resultats/${aid.id}`),
    titre: capital(aid.text.label),
    institution: aid.institution.name,
    montant: money?.montant,
    legende: money === undefined ? undefined : `${isCost(verdict) ? 'à payer, ' : ''}${money.legende}`,
    a_confirmer: verdict.outcome === 'yes' ? confirmation(verdict)?.phrase : undefined,
    premier_pas: firstStep(aid)
  }
}

/** The aids to check, each list after the questions whose answer it lacks and the reasons to doubt. */
const toCheck = (verdicts: readonly Verdict[], context: SimulationContext) => byMissing(verdicts).map(({ missing, doubts, verdicts }) => ({
  questions: missingQuestions(missing, context),
  doutes: doubts,
  cartes: verdicts.map(verdict => card({ ...verdict, amount: null }, context))
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

export { capital }
