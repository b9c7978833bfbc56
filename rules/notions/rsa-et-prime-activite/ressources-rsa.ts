import { addMonths, monthsBefore, type Month } from '../../../src/household/index.js'
import { notion, type Person, type Rule } from '../../rule.js'
import { indemnitesJournalieres, indemnitesJournalieresActivite, indemnitesJournalieresHorsActivite } from '../indemnites-journalieres.js'
import { ressourceDuMois } from '../ressources-mensuelles.js'
import { revenusMensuelsDuPatrimoine } from '../revenus-mensuels-du-patrimoine.js'
import { dernierRevenuNonSalarieMensuel } from '../revenus-non-salaries.js'
import { volontariatCompte } from '../service-civique.js'
import { montantDeBaseRsa } from './montant-de-base-rsa.js'

const trimestre = 3

type Ressource = (c: Rule, person: Person, month: Month) => number
const declaree = (kind: Parameters<typeof ressourceDuMois>[2]): Ressource => (c, person, month) => ressourceDuMois(c, person, kind, month)

/** Income from work (CASF, article R. 262-12). */
const activite: readonly Ressource[] = [
  ...(['salaire_net', 'indemnites_chomage_partiel', 'revenus_stage_formation_pro', 'bourse_recherche'] as const)
    .map(declaree),
  (c, person, month) => volontariatCompte(c, person, month),
  indemnitesJournalieresActivite
]
/** Income that replaces it. */
const remplacement = (['chomage_net', 'retraite_nette'] as const).map(declaree)
/** Any other income (CASF, article R. 262-6). */
const autres: readonly Ressource[] = [
  ...(['allocation_securisation_professionnelle', 'dedommagement_victime_amiante', 'gains_exceptionnels', 'pensions_alimentaires_percues',
    'pensions_invalidite', 'prestation_compensatoire', 'prime_forfaitaire_mensuelle_reprise_activite'] as const).map(declaree),
  revenusMensuelsDuPatrimoine,
  indemnitesJournalieresHorsActivite
]

const somme = (c: Rule, person: Person, month: Month, ressource: Ressource) =>
  monthsBefore(month, trimestre).reduce((sum, known) => sum + ressource(c, person, known), 0)

/** Received last month, no more this month. */
const interrompue = (c: Rule, person: Person, month: Month, ressource: Ressource) =>
  ressource(c, person, month) === 0 && ressource(c, person, addMonths(month, -1)) > 0

/** An income that takes the place of the one that stopped. */
const aUnRevenuDeRemplacement = notion('revenu de remplacement', (c, person: Person, month: Month): boolean =>
  remplacement.some(ressource => ressource(c, person, month) > 0) || indemnitesJournalieres(c, person, month) > 0)

/** Income from work or replacing it is left out once it stopped, if nothing replaces it (CASF, article R. 262-13). */
const horsInterruption = (c: Rule, person: Person, month: Month, ressource: Ressource) =>
  interrompue(c, person, month, ressource) && !aUnRevenuDeRemplacement(c, person, month) ? 0 : somme(c, person, month, ressource)

/** Monthly income from work of a person, over the reference quarter. */
export const revenusActiviteRsa = notion('revenus d’activité au sens du RSA', (c, person: Person, month: Month): number =>
  activite.reduce((sum, ressource) => sum + horsInterruption(c, person, month, ressource), 0) / trimestre +
  dernierRevenuNonSalarieMensuel(c, person))

/** Monthly income of a person from elsewhere. What stopped is left out up to the flat amount for one (CASF, article R. 262-13). */
export const autresRessourcesRsa = notion('autres ressources au sens du RSA', (c, person: Person, month: Month): number => {
  const franchise = trimestre * montantDeBaseRsa(c, month)
  const remplacements = remplacement.reduce((sum, ressource) => sum + horsInterruption(c, person, month, ressource), 0)
  const reste = autres.reduce((sum, ressource) =>
    sum + Math.max(0, somme(c, person, month, ressource) - (interrompue(c, person, month, ressource) ? franchise : 0)), 0)
  return (remplacements + reste) / trimestre
})

export const ressourcesPersonnelles = notion('ressources personnelles au sens du RSA', (c, person: Person, month: Month): number =>
  revenusActiviteRsa(c, person, month) + autresRessourcesRsa(c, person, month))
