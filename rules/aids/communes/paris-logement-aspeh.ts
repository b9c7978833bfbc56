import { parisien, ressourcesSousLePlafond } from '../../notions/local/paris/conditions.js'
import { enfantsHandicapesParis, moisPrecedent } from '../../notions/local/paris/foyer.js'
import { ressourcesParisDuCouple } from '../../notions/local/paris/ressources.js'
import { clca } from '../../notions/prestations-familiales/conge-parental.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { count, euros } from '../../words.js'

const regle = parameter<{ montant: number, plafond: number }>('local/paris/aspeh')
const page = {
  title: 'Ville de Paris – Allocation de soutien aux parents d’enfants handicapés',
  url: 'https://www.paris.fr/pages/simulateur-mes-aides-gouv-fr-pour-la-ville-de-paris-3626/#allocation-de-soutien-aux-parents-d-enfants-handicapes'
}

const ressources = (c: Rule): number =>
  ressourcesParisDuCouple(c, moisPrecedent(c)) + clca(c, moisPrecedent(c))

export default formula({
  conditions: [
    parisien,
    condition({
      id: 'enfant_handicape',
      general: 'avoir à charge un enfant en situation de handicap',
      source: page,
      test: c => enfantsHandicapesParis(c).length > 0,
      sentence: (_, met) => met ? 'Vous avez à charge un enfant en situation de handicap.' : 'Vous n’avez pas à charge d’enfant en situation de handicap.'
    }),
    ressourcesSousLePlafond({ source: page, qui: 'couple', ressources, plafond: c => c.value(regle).plafond })
  ],
  amount (c, explain) {
    const enfants = enfantsHandicapesParis(c).length
    explain(() => `${euros(c.value(regle).montant)} par mois pour ${count(enfants, 'un enfant', 'enfants')}.`, page)
    return c.value(regle).montant * enfants
  }
})
