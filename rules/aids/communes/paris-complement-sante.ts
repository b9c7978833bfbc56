import { estEnCouple } from '../../notions/famille.js'
import { aDroitALaCssGratuite } from '../../notions/local/droits.js'
import { parisien, reglement } from '../../notions/local/paris/conditions.js'
import { estHandicapee, moisPrecedent, unePersonneAgee } from '../../notions/local/paris/foyer.js'
import { ressourcesParisDuCouple, ressourcesParisDUnePersonne } from '../../notions/local/paris/ressources.js'
import { moisCourant } from '../../notions/periodes.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { euros } from '../../words.js'

const plafonds = parameter<{ seul: number, couple: number, handicapee: number }>('local/paris/complement-sante-plafonds')
const montant = parameter('local/paris/complement-sante-montant')
const aah = parameter('aah/montant')
const vieAutonome = parameter('aah/majoration-vie-autonome')

const agee = (c: Rule): boolean => {
  const { seul, couple } = c.value(plafonds)
  return unePersonneAgee(c) && ressourcesParisDuCouple(c, moisPrecedent(c)) <= (estEnCouple(c) ? couple : seul)
}

/** The ceiling is at least the AAH with its increase (article III.1.2.b.3). */
const handicapee = (c: Rule): boolean => {
  const { demandeur } = c.household
  const plafond = Math.max(c.value(plafonds).handicapee, c.value(aah) + c.value(vieAutonome))
  return estHandicapee(c, demandeur) && ressourcesParisDUnePersonne(c, demandeur, moisCourant(c)) <= plafond
}

export default formula({
  conditions: [
    parisien,
    condition({
      id: 'situation',
      general: 'être âgé ou handicapé, avec des ressources modestes',
      source: reglement('articles II.1.2.b.3 et III.1.2.b.3'),
      test: c => agee(c) || handicapee(c),
      sentence: (_, met) => met
        ? 'Votre âge ou votre handicap, et vos ressources, ouvrent droit à l’aide.'
        : 'L’aide est pour les personnes âgées ou handicapées, sous un plafond de ressources.'
    }),
    condition({
      id: 'sans_css_gratuite',
      general: 'ne pas avoir droit à la Complémentaire santé solidaire gratuite',
      source: reglement('articles II.1.2.b.6 et III.1.2.b.5'),
      test: c => !aDroitALaCssGratuite(c),
      sentence: (_, met) => met ? 'D’après vos réponses, la Complémentaire santé solidaire gratuite, plus avantageuse, ne vous est pas ouverte.' : 'Vous avez droit à la Complémentaire santé solidaire gratuite.'
    })
  ],
  amount (c, explain) {
    explain(() => `La Ville verse ${euros(c.value(montant))} par an pour votre mutuelle.`, reglement('articles II.1.2.a et III.1.2.a'))
    return c.value(montant)
  }
})
