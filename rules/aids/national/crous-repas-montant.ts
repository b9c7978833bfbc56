import { etudiantBoursier } from '../../notions/etudes/boursier.js'
import { dansLeSuperieur } from '../../notions/etudes/etudiant.js'
import { anyOf, condition, Doubt, formula, notion, parameter } from '../../rule.js'
import { euros } from '../../words.js'

const prix = parameter<{ boursier: number, nonBoursier: number }>('etudiant/repas-crous')
const ageCarte = parameter('etudiant/carte-des-metiers-age')
const fiche = {
  title: 'Service-Public.fr – Repas à 1 € au Crous',
  url: 'https://www.service-public.gouv.fr/particuliers/actualites/A18811'
}

/**
 * The student card of the trades gives the prices of students: every apprentice has it, and under a contrat de professionnalisation
 * those of 25 at most whose training lasts a year (Code du travail, articles L. 6222-36-1, L. 6325-1, 1° and L. 6325-6-2).
 */
const carteDesMetiers = notion('carte d’étudiant des métiers', (c): boolean => {
  const { _contratAlternance: contrat } = c.household.demandeur
  if (contrat !== 'professionnalisation') return contrat === 'apprenti'
  if (c.household.demandeur.age(c.date) >= c.value(ageCarte)) return false
  throw new Doubt('il faut la carte d’étudiant des métiers, donnée si votre formation dure un an au moins et mène à un diplôme ou à un titre')
})

export const aLeTarifDesEtudiants = notion('tarif des étudiants au Crous', (c): boolean => anyOf(() => dansLeSuperieur(c), () => carteDesMetiers(c)))

export default formula({
  conditions: [
    condition({
      id: 'etudes',
      general: 'suivre des études supérieures, ou être en alternance avec la carte d’étudiant des métiers',
      source: fiche,
      test: aLeTarifDesEtudiants,
      sentence: (c, met) => met ? 'Vous avez accès aux restaurants universitaires.' : 'Vous n’êtes ni en études supérieures, ni en alternance avec la carte d’étudiant des métiers.'
    })
  ],
  amount (c, explain) {
    const { boursier, nonBoursier } = c.value(prix)
    // The same for everybody since May 2026: who does not know whether they have a grant need not.
    if (boursier === nonBoursier) {
      explain(() => `Prix du repas, avec ou sans bourse : ${euros(boursier)}.`, fiche)
      return boursier
    }
    const tarif = etudiantBoursier(c) ? boursier : nonBoursier
    explain(() => `Prix du repas ${tarif === boursier ? 'avec une bourse' : 'sans bourse'} : ${euros(tarif)}.`, fiche)
    return tarif
  }
})
