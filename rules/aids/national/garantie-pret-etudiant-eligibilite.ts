import { ageDuDemandeur } from '../../aid-conditions/age.js'
import { dansLeSuperieur } from '../../notions/etudes/etudiant.js'
import { sejourOuvreDroitAuPretGaranti } from '../../notions/sejour/autres-aides.js'
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
      general: 'être de nationalité française, ou européenne en habitant en France depuis assez longtemps',
      source: fiche,
      threshold: c => `nationalité française, ou européenne et ${c.value(annees)} ans en France`,
      test: sejourOuvreDroitAuPretGaranti,
      sentence: (c, met) => met
        ? 'Votre nationalité ou votre durée de séjour ouvre droit à la garantie.'
        : `La garantie est ouverte aux Français, et aux Européens qui vivent en France depuis ${c.value(annees)} ans.`
    })
  ]
})
