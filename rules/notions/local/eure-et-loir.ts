import { condition, notion, parameter, type Condition } from '../../rule.js'
import { moisCourant } from '../periodes.js'
import { montantRsa } from '../rsa-et-logement/rsa.js'
import { nationaliteOuTitre } from './conditions.js'

const ages = parameter<{ de: number, a: number }>('local/departement-eure-et-loir/faj-ages')
const montantDeBase = parameter('rsa/montant-de-base')

const wiki = 'https://github.com/openfisca/openfisca-france-local/wiki/files/departements/eure-et-loir'
export const reglementAideSociale = {
  title: 'Département d’Eure-et-Loir – Règlement départemental d’aide sociale', url: `${wiki}/RDAS_valide__decembre_2019.pdf`
}
export const reglementFaj = {
  title: 'Département d’Eure-et-Loir – Règlement du fonds d’aide aux jeunes', url: `${wiki}/Reglement_FAJ_adopte_et_affiche_sept_2018.pdf`
}

export const nationalite: Condition = nationaliteOuTitre(reglementAideSociale)

/** From 18 to 25, with a salary below the RSA of a single person. */
export const jeuneSansRessources = notion('jeune sans ressources d’Eure-et-Loir', (c): boolean => {
  const { demandeur } = c.household
  const age = demandeur.age(c.date)
  const { de, a } = c.value(ages)
  return de <= age && age <= a && demandeur.montant('salaire_net', moisCourant(c)) < c.value(montantDeBase)
})

export const ageDuFaj: Condition = condition({
  id: 'age',
  general: 'avoir de 18 à 25 ans',
  source: reglementFaj,
  threshold: c => `de ${c.value(ages).de} à ${c.value(ages).a} ans`,
  value: { words: c => `${c.household.demandeur.age(c.date)} ans`, from: 'votre date de naissance' },
  test: c => c.value(ages).de <= c.household.demandeur.age(c.date) && c.household.demandeur.age(c.date) <= c.value(ages).a,
  sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ` ; il faut avoir de ${c.value(ages).de} à ${c.value(ages).a} ans`}.`
})

export const recoitLeRsa = notion('reçoit le RSA', (c): boolean => montantRsa(c, moisCourant(c)) > 0)
