import { auMoinsEnfants, logementACharge, parisien, ressourcesSousLePlafond } from '../../notions/local/paris/conditions.js'
import { enfantsHandicapesParis, enfantsParis, moisPrecedent } from '../../notions/local/paris/foyer.js'
import { ressourcesParisDuCouple } from '../../notions/local/paris/ressources.js'
import { statutOccupationLogement } from '../../notions/logement/statut-occupation.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { euros } from '../../words.js'

const bareme = parameter<{ plafond: number, montant: number }[]>('local/paris/energie-familles')
const page = {
  title: 'Ville de Paris – Paris Énergie Familles',
  url: 'https://www.paris.fr/pages/simulateur-mes-aides-gouv-fr-pour-la-ville-de-paris-3626/#paris-energie-familles'
}

const ressources = (c: Rule): number => ressourcesParisDuCouple(c, moisPrecedent(c))

/** The line of the table by number of children; a disabled child gives right to the last one. */
const ligne = (c: Rule) => {
  const lignes = c.value(bareme)
  const rang = enfantsHandicapesParis(c).length > 0 ? lignes.length : Math.max(1, Math.min(enfantsParis(c).length, lignes.length))
  return lignes[rang - 1]!
}

export default formula({
  conditions: [
    parisien,
    condition({
      id: 'logement',
      general: 'payer son logement, ou participer aux frais de celui qui vous héberge',
      source: page,
      test: c => logementACharge(c) || (statutOccupationLogement(c) === 'loge_gratuitement' && c.household.menage.participation_frais),
      sentence: (_, met) => met ? 'Vous payez votre logement, ou participez à ses frais.' : 'Il faut payer son logement, ou participer à ses frais.'
    }),
    auMoinsEnfants(() => 1),
    ressourcesSousLePlafond({ source: page, qui: 'couple', ressources, plafond: c => ligne(c).plafond, precision: ', qui dépend du nombre d’enfants' })
  ],
  amount (c, explain) {
    explain(() => `La Ville verse ${euros(ligne(c).montant)} par an à votre fournisseur d’énergie.`, page)
    return ligne(c).montant
  }
})
