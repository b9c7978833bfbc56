import { yearOf, type Kind, type Month, type Person } from '../../../src/household/index.js'
import { notion, type Rule } from '../../rule.js'
import { personnesDuMenage } from '../enfants.js'
import { indemnitesJournalieres } from '../indemnites-journalieres.js'
import { montantAah } from '../minima-sociaux/aah.js'
import { montantAspa } from '../minima-sociaux/aspa.js'
import { montantAss } from '../minima-sociaux/ass.js'
import { douzeDerniersMois, moisCourant } from '../periodes.js'
import { montantAf } from '../prestations-familiales/af.js'
import { montantAsf } from '../prestations-familiales/asf.js'
import { montantCf } from '../prestations-familiales/cf.js'
import { congeParental } from '../prestations-familiales/conge-parental.js'
import { montantPajeBase } from '../prestations-familiales/paje-base.js'
import { revenusNonSalaries } from '../revenus-non-salaries.js'
import { montantAideLogement } from '../rsa-et-logement/aide-logement.js'
import { montantRsa } from '../rsa-et-logement/rsa.js'
import { montantPpa } from '../rsa-et-prime-activite/ppa.js'
import { forfaitLogementCss } from '../sante/foyer-css.js'

const mensuelles: readonly Kind[] = ['salaire_net', 'chomage_net', 'retraite_nette', 'pensions_alimentaires_percues', 'pensions_invalidite',
  'retraite_combattant', 'revenus_stage_formation_pro', 'revenus_capital', 'revenus_locatifs']

const surUnAn = (c: Rule, amount: (month: Month) => number): number =>
  douzeDerniersMois(c).reduce((sum, month) => sum + amount(month), 0)

const aah = (c: Rule): number => personnesDuMenage(c).reduce((sum, person) => sum + surUnAn(c, month => montantAah(c, person, month)), 0)

export const beneficesDeLAnnee = notion('bénéfices pour les transports de Rennes', (c, person: Person): number =>
  revenusNonSalaries(c, person, yearOf(c.date) - 1))

export const pensionsVerseesDansLAnnee = notion('pensions versées pour les transports de Rennes', (c, person: Person): number =>
  surUnAn(c, month => person.montant('pensions_alimentaires_versees_individu', month)))

export const aideLogementComptee = notion('aide au logement pour les transports de Rennes', (c, month: Month): number =>
  montantAideLogement(c, month))

/** Income of one person over twelve months; alimony that they pay is taken off. */
const ressourcesDUnePersonne = (c: Rule, person: Person): number =>
  surUnAn(c, month => mensuelles.reduce((sum, kind) => sum + person.montant(kind, month), 0) + indemnitesJournalieres(c, person, month) +
    montantAss(c, person, month)) +
  beneficesDeLAnnee(c, person) - pensionsVerseesDansLAnnee(c, person)

const prestations = (c: Rule, month: Month): number =>
  montantAf(c, month) + montantRsa(c, month) + montantAsf(c, month) + montantAspa(c, month) + montantCf(c, month) +
  montantPajeBase(c, month) + montantPpa(c, month) + congeParental(c, month)

/**
 * Monthly income of the family over a year. For whoever lives on the AAH or the ASPA alone, a standard amount stands for the
 * housing allowance.
 */
export const ressourcesRennes = notion('ressources pour les transports de Rennes', (c): number => {
  const aideLogement = surUnAn(c, month => aideLogementComptee(c, month)) / 12
  const autres = (personnesDuMenage(c).reduce((sum, person) => sum + ressourcesDUnePersonne(c, person), aah(c)) +
    surUnAn(c, month => prestations(c, month))) / 12
  const rsa = surUnAn(c, month => montantRsa(c, month)) / 12
  const minimum = Math.max(aah(c), surUnAn(c, month => montantAspa(c, month))) / 12
  const seulMinimum = minimum > 0 && autres - rsa - minimum === 0
  return autres + (seulMinimum ? forfaitLogementCss(c, moisCourant(c)) / 12 : aideLogement)
})
