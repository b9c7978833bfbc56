import { montantJusquA, type Plafonds } from '../../notions/local/bareme.js'
import { auMoinsEnfants, logementPaye, parisien, ressourcesSousLePlafond } from '../../notions/local/paris/conditions.js'
import { moisPrecedent } from '../../notions/local/paris/foyer.js'
import { ressourcesParisDuCouple } from '../../notions/local/paris/ressources.js'
import { formula, parameter, type Rule } from '../../rule.js'
import { euros } from '../../words.js'

const bareme = parameter<Plafonds>('local/paris/forfait-familles')
const enfants = parameter('local/paris/forfait-familles-enfants')
const page = {
  title: 'Ville de Paris – Paris Forfait Familles',
  url: 'https://www.paris.fr/pages/simulateur-mes-aides-gouv-fr-pour-la-ville-de-paris-3626/#paris-forfait-familles'
}

const ressources = (c: Rule): number => ressourcesParisDuCouple(c, moisPrecedent(c))
const plafond = (c: Rule): number => c.value(bareme).at(-1)!.jusqu_a

export default formula({
  conditions: [
    parisien,
    logementPaye,
    auMoinsEnfants(c => c.value(enfants)),
    ressourcesSousLePlafond({ source: page, qui: 'couple', ressources, plafond })
  ],
  amount (c, explain) {
    const montant = montantJusquA(c.value(bareme), ressources(c))
    explain(() => `Avec ${euros(Math.round(ressources(c)))} de ressources par mois, le forfait est de ${euros(montant)} par an.`, page)
    return montant
  }
})
