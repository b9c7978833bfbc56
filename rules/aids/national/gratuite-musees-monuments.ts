import { ageDuDemandeur } from '../../shared-conditions/age.js'
import { condition, formula, parameter } from '../../rule.js'

const ages = parameter<{ minimum: number, maximum: number }>('jeunes/musees-ages')
const fiche = {
  title: 'Service-Public.fr – Accès gratuit pour les jeunes aux musées et monuments nationaux',
  url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F20348'
}

export default formula({
  conditions: [
    ageDuDemandeur({
      source: fiche,
      general: 'avoir de 18 à 25 ans',
      minimum: c => c.value(ages).minimum,
      maximum: c => c.value(ages).maximum
    }),
    condition({
      id: 'residence',
      general: 'habiter dans un pays de l’Union européenne, ou en avoir la nationalité',
      source: fiche,
      // Whoever answers lives in France: nationality alone may not exclude (Conseil d’État, 18 janvier 2013, n° 328230).
      test: () => true,
      sentence: () => 'Vous habitez en France ; si vous n’êtes pas européen ou européenne, présentez votre titre de séjour.'
    })
  ]
})
