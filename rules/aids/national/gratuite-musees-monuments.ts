import { ageDuDemandeur } from '../../aid-conditions/age.js'
import { residence } from '../../notions/residence.js'
import { estRessortissantEuropeen } from '../../notions/sejour/ressortissant-europeen.js'
import type { Territoire } from '../../notions/territoire.js'
import { condition, Doubt, formula, parameter } from '../../rule.js'

const ages = parameter<{ minimum: number, maximum: number }>('jeunes/musees-ages')
const fiche = {
  title: 'Service-Public.fr – Accès gratuit pour les jeunes aux musées et monuments nationaux',
  url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F20348'
}

/** French, and not of the territory of the Union (Treaty on the functioning of the European Union, annexe II). */
const horsDeLUnion: readonly Territoire[] = ['saint-pierre-et-miquelon', 'saint-barthelemy', 'nouvelle-caledonie', 'polynesie-francaise', 'wallis-et-futuna']

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
      test (c) {
        if (estRessortissantEuropeen(c, c.household.demandeur) || !horsDeLUnion.includes(residence(c))) return true
        throw new Doubt('ce territoire n’est pas de l’Union européenne, et la gratuité va à qui y réside')
      },
      sentence: () => 'Vous habitez en France ; si vous n’êtes pas européen ou européenne, présentez votre titre de séjour.'
    })
  ]
})
