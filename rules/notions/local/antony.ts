import { type Kind, type Month, type Person } from '../../../src/household/index.js'
import { condition, notion, parameter, type Amount, type Condition, type Rule } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros } from '../../words.js'
import { enfantsDuMenage, personnesDuMenage } from '../enfants.js'
import { estEnCouple } from '../famille.js'
import { indemnitesJournalieres } from '../indemnites-journalieres.js'
import { montantAah } from '../minima-sociaux/aah.js'
import { anneeFiscale } from '../periodes.js'
import { montantAeeh } from '../prestations-familiales/aeeh.js'
import { montantAf } from '../prestations-familiales/af.js'
import { montantAsf } from '../prestations-familiales/asf.js'
import { montantCf } from '../prestations-familiales/cf.js'
import { rfr } from '../revenu-imposable/revenu-fiscal-de-reference.js'
import { chomageImposableDuMois, retraiteImposableDuMois } from '../revenu-imposable/revenus-de-remplacement.js'
import { montantRsa } from '../rsa-et-logement/rsa.js'
import { montantPpa } from '../rsa-et-prime-activite/ppa.js'
import { salaireImposableDuMois } from '../salaire-imposable.js'
import { paje } from './paje.js'
import { moyenneDesTroisDerniersMois } from './ressources-recentes.js'

const plafonds = parameter<{ seul: number, couple: number }>('local/ville-antony/plafonds')
const plafondsAvecEnfants = parameter<number[]>('local/ville-antony/plafonds-avec-enfants')
const individuelles: readonly Kind[] = ['pensions_invalidite', 'pensions_alimentaires_percues']

const ressourcesDUnePersonne = (c: Rule, person: Person, month: Month): number =>
  salaireImposableDuMois(c, person, month) + chomageImposableDuMois(c, person, month) + retraiteImposableDuMois(c, person, month) +
  indemnitesJournalieres(c, person, month) + montantAah(c, person, month) +
  individuelles.reduce((sum, kind) => sum + person.montant(kind, month), 0)

const prestationsDeLaFamille = (c: Rule, month: Month): number =>
  montantAf(c, month) + montantCf(c, month) + paje(c, month) + montantAsf(c, month) + montantAeeh(c, month) + montantRsa(c, month) +
  montantPpa(c, month)

/** The lowest of the last three months and of the reference tax income, by month, where both are known. */
export const ressourcesAntony = notion('ressources pour les aides d’Antony', (c): number => {
  const recentes = moyenneDesTroisDerniersMois(c, month =>
    personnesDuMenage(c).reduce((sum, person) => sum + ressourcesDUnePersonne(c, person, month), 0) + prestationsDeLaFamille(c, month))
  const fiscales = rfr(c, anneeFiscale(c)) / 12
  return Math.max(0, recentes > 0 && fiscales > 0 ? Math.min(recentes, fiscales) : Math.max(recentes, fiscales))
})

const plafond = (c: Rule): number => {
  const enfants = enfantsDuMenage(c).length
  if (enfants === 0) return estEnCouple(c) ? c.value(plafonds).couple : c.value(plafonds).seul
  const bareme = c.value(plafondsAvecEnfants)
  return bareme[Math.min(enfants, bareme.length) - 1]!
}

/** The same ceilings for all the aids of the town. */
export const ressourcesSousLePlafondAntony: Condition = condition({
  id: 'ressources',
  general: 'avoir des ressources sous le plafond de la Ville, qui dépend de la famille',
  source: {
    title: 'Ville d’Antony – Demande de bourse du conservatoire 2024-2025',
    url: 'https://www.ville-antony.fr/images/Actualite/2024/Aout/CCAS/Imprime-A4-demande-bourse-conservatoire-2024-2025.pdf'
  },
  compares: {
    value: ressourcesAntony,
    operator: '<',
    threshold: plafond,
    unit: perMonth,
    from: 'les ressources de votre famille'
  },
  sentence: (c, met) => `Les ressources de votre famille sont estimées à ${euros(Math.round(ressourcesAntony(c)))} par mois${met ? '' : ` ; il faut moins de ${euros(plafond(c))}`}.`
})

/** The amount of these aids is not published. */
export const sansMontant = notion('aide d’Antony sans montant publié', (): Amount => true)
