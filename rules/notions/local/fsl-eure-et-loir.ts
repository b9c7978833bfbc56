import { Doubt } from '../../../src/engine/lacking.js'
import type { Kind, Month, Person } from '../../../src/household/index.js'
import { condition, formula, notion, parameter, type Formula, type Rule } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros } from '../../words.js'
import { personnesDuMenage } from '../enfants.js'
import { montantBourseCollege, montantBourseLycee } from '../etudes/bourse-scolaire.js'
import { estEnCouple } from '../famille.js'
import { indemnitesJournalieres } from '../indemnites-journalieres.js'
import { montantAah } from '../minima-sociaux/aah.js'
import { montantAspa } from '../minima-sociaux/aspa.js'
import { moisCourant } from '../periodes.js'
import { montantAf } from '../prestations-familiales/af.js'
import { montantAsf } from '../prestations-familiales/asf.js'
import { chomageImposableDuMois, retraiteImposableDuMois } from '../revenu-imposable/revenus-de-remplacement.js'
import { montantRsa } from '../rsa-et-logement/rsa.js'
import { montantPpa } from '../rsa-et-prime-activite/ppa.js'
import { salaireImposableDuMois } from '../salaire-imposable.js'
import { paje } from './paje.js'

const plafonds = parameter<{ seul: number, couple: number, enfant: number }>('local/departement-eure-et-loir/fsl-plafonds')
const reglement = {
  title: 'Département d’Eure-et-Loir – Règlement intérieur du fonds de solidarité pour le logement, annexes 1 et 5',
  url: 'https://github.com/openfisca/openfisca-france-local/wiki/files/departements/eure-et-loir/RI_FSL28_2020_valide_AD_16.12.2019.pdf'
}
const individuelles: readonly Kind[] = ['bourse_enseignement_sup', 'revenus_stage_formation_pro', 'pensions_alimentaires_percues',
  'prestation_compensatoire', 'pensions_invalidite', 'pch']

const ressourcesDUnePersonne = (c: Rule, person: Person, month: Month): number =>
  salaireImposableDuMois(c, person, month) + chomageImposableDuMois(c, person, month) + retraiteImposableDuMois(c, person, month) +
  indemnitesJournalieres(c, person, month) + montantAah(c, person, month) +
  individuelles.reduce((sum, kind) => sum + person.montant(kind, month), 0)

/** Benefits of the family, RSA apart: housing allowances, the ARS and the AEEH are left out (annexe 1). */
export const prestationsHorsRsa = (c: Rule, month: Month): number =>
  montantAf(c, month) + montantAsf(c, month) + paje(c, month) + montantAspa(c, month) + montantPpa(c, month) +
  montantBourseCollege(c, month) + montantBourseLycee(c, month)

export const prestationsFsl = notion('prestations pour le FSL d’Eure-et-Loir', (c, month: Month): number =>
  prestationsHorsRsa(c, month) + montantRsa(c, month))

/** Income of the household in the month (annexe 1). */
export const ressourcesFsl = notion('ressources pour le FSL d’Eure-et-Loir', (c): number => {
  const month = moisCourant(c)
  return personnesDuMenage(c).reduce((sum, person) => sum + ressourcesDUnePersonne(c, person, month), 0) + prestationsFsl(c, month)
})

export const plafondFsl = (c: Rule): number => {
  const { seul, couple, enfant } = c.value(plafonds)
  return (estEnCouple(c) ? couple : seul) + enfant * personnesDuMenage(c).filter(person => person.enfant_a_charge).length
}

/** The four aids of the fund have the same ceiling. */
export const fslEureEtLoir: Formula = formula({
  conditions: [
    condition({
      id: 'ressources',
      general: 'avoir des ressources qui ne dépassent pas le seuil de pauvreté',
      source: reglement,
      compares: {
        value: ressourcesFsl,
        operator: '<=',
        threshold: plafondFsl,
        unit: perMonth,
        from: 'les ressources de votre foyer'
      },
      test (c) {
        if (ressourcesFsl(c) > plafondFsl(c)) return false
        // The department may have another regulation since: what that one gave is not promised.
        throw new Doubt('le règlement du fonds que nous connaissons date de 2020')
      },
      sentence: (c, met) => `Les ressources de votre foyer sont estimées à ${euros(Math.round(ressourcesFsl(c)))} par mois${met ? '' : ` ; le plafond est de ${euros(plafondFsl(c))}`}.`
    })
  ]
})
