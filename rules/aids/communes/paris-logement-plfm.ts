import { estEnCouple } from '../../notions/famille.js'
import { montantJusquA, type Plafonds } from '../../notions/local/bareme.js'
import { logementPaye, parisien, ressourcesSousLePlafond } from '../../notions/local/paris/conditions.js'
import { enfantsParis, moisPrecedent } from '../../notions/local/paris/foyer.js'
import { chargeNette } from '../../notions/local/paris/logement.js'
import { ressourcesParisDuFoyer } from '../../notions/local/paris/ressources.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { euros } from '../../words.js'

const bareme = parameter<Plafonds>('local/paris/logement-famille-monoparentale')
const nombre = parameter<{ de: number, a: number }>('local/paris/logement-famille-monoparentale-enfants')
const page = {
  title: 'Ville de Paris – Paris Logement Famille Monoparentale',
  url: 'https://www.paris.fr/pages/simulateur-mes-aides-gouv-fr-pour-la-ville-de-paris-3626/#paris-logement-famille-monoparentale'
}

const ressources = (c: Rule): number => ressourcesParisDuFoyer(c, moisPrecedent(c))
const plafond = (c: Rule): number => c.value(bareme).at(-1)!.jusqu_a

export default formula({
  conditions: [
    parisien,
    logementPaye,
    condition({
      id: 'monoparentale',
      general: 'élever seul de un à trois enfants',
      source: page,
      value: { words: c => String(enfantsParis(c).length), from: 'l’âge de vos enfants et leurs ressources' },
      test: c => !estEnCouple(c) && c.value(nombre).de <= enfantsParis(c).length && enfantsParis(c).length <= c.value(nombre).a,
      sentence: (_, met) => met ? 'Vous élevez seul de un à trois enfants.' : 'L’aide est pour les parents seuls avec un à trois enfants à charge.'
    }),
    ressourcesSousLePlafond({ source: page, qui: 'foyer', ressources, plafond })
  ],
  amount (c, explain) {
    const maximum = montantJusquA(c.value(bareme), ressources(c))
    explain(() => `${euros(maximum)} par mois au plus, dans la limite de ${euros(chargeNette(c))} que votre logement vous coûte.`, page)
    return Math.min(maximum, chargeNette(c))
  }
})
