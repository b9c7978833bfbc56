import { avoirUneBourse } from '../../aid-conditions/boursier.js'
import { condition, formula, parameter } from '../../rule.js'
import { euros } from '../../words.js'

const montant = parameter('etudiant/mobilite-master')
const decret = {
  title: 'Décret n° 2017-969 du 10 mai 2017 relatif à l’aide à la mobilité en première année de master',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000034675851/'
}

export default formula({
  conditions: [
    condition({
      id: 'annee',
      general: 'passer de la licence au master',
      source: decret,
      test: c => ['licence_3', 'master_1'].includes(c.household.demandeur.annee_etude ?? ''),
      sentence: (c, met) => met ? 'Vous passez de la licence au master.' : 'L’aide sert à l’entrée en première année de master.'
    }),
    condition({
      id: 'region_academique',
      general: 'changer de région académique pour le master',
      source: decret,
      test: c => c.household.demandeur.sortie_region_academique,
      sentence: (c, met) => met ? 'Vous changez de région académique.' : 'Vous ne changez pas de région académique.'
    }),
    avoirUneBourse(decret)
  ],
  amount (c, explain) {
    explain(() => `Montant, versé en une fois : ${euros(c.value(montant))}.`, decret)
    return c.value(montant)
  }
})
