import { etudiantBoursier } from '../../notions/etudes/boursier.js'
import { dansLeSuperieur } from '../../notions/etudes/etudiant.js'
import { condition, formula, notion, parameter } from '../../rule.js'
import { euros } from '../../words.js'

const prix = parameter<{ boursier: number, nonBoursier: number }>('etudiant/repas-crous')
const ageCarte = parameter('etudiant/carte-des-metiers-age')
const fiche = {
  title: 'Service-Public.fr – Repas à 1 € au Crous',
  url: 'https://www.service-public.gouv.fr/particuliers/actualites/A18811'
}

/** Apprentices get a student card of the trades (Code du travail, article L. 6222-36-1). */
const carteDesMetiers = notion('carte d’étudiant des métiers', c =>
  c.household.demandeur.alternant && c.household.demandeur.age(c.date) < c.value(ageCarte))

export default formula({
  conditions: [
    condition({
      id: 'etudes',
      general: 'suivre des études supérieures, ou être en alternance avec une bourse',
      source: fiche,
      test: c => dansLeSuperieur(c) || (carteDesMetiers(c) && etudiantBoursier(c)),
      sentence: (c, met) => met ? 'Vous avez accès aux restaurants universitaires.' : 'Vous n’êtes ni en études supérieures ni en alternance avec une bourse.'
    })
  ],
  amount (c, explain) {
    const tarif = etudiantBoursier(c) ? 'boursier' : 'nonBoursier'
    explain(() => `Prix du repas ${tarif === 'boursier' ? 'avec une bourse' : 'sans bourse'} : ${euros(c.value(prix)[tarif])}.`, fiche)
    return c.value(prix)[tarif]
  }
})
