import { ageDuDemandeur } from '../../conditions/age.js'
import { dansLeSuperieur } from '../../notions/etudes/etudiant.js'
import { condition, formula, parameter } from '../../rule.js'

const ageMinimum = parameter('etudiant/pret-garanti-age-minimum')
const ageMaximum = parameter('etudiant/pret-garanti-age-maximum')
const annees = parameter('etudiant/pret-garanti-annees-de-residence')
const fiche = {
  title: 'Service-Public.fr – Prêt étudiant garanti par l’État',
  url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F986'
}

export default formula({
  conditions: [
    ageDuDemandeur({
      source: fiche,
      general: 'être majeur ou majeure et avoir moins de 28 ans',
      minimum: c => c.value(ageMinimum),
      maximum: c => c.value(ageMaximum)
    }),
    condition({
      id: 'etudes_superieures',
      general: 'être inscrit ou inscrite dans l’enseignement supérieur',
      source: fiche,
      test: dansLeSuperieur,
      sentence: (c, met) => met ? 'Vous êtes dans l’enseignement supérieur.' : 'Vous n’êtes pas dans l’enseignement supérieur.'
    }),
    condition({
      id: 'nationalite',
      general: 'être de nationalité française, ou européenne en habitant en France depuis cinq ans',
      source: fiche,
      test: c => [null, 'FR'].includes(c.household.demandeur.nationalite),
      sentence: (c, met) => met
        ? 'Vous êtes de nationalité française.'
        : `Vous n’êtes pas de nationalité française. Avec une autre nationalité européenne, il faut ${c.value(annees)} ans de résidence en France : demandez à la banque.`
    })
  ]
})
