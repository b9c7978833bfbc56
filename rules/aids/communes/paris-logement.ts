import { etudiantBoursier } from '../../notions/etudes/boursier.js'
import { suitDesEtudes } from '../../notions/etudes/etudiant.js'
import { locataire, parisien, reglement, ressourcesSousLePlafond } from '../../notions/local/paris/conditions.js'
import { chargeNette, effortSuffisant } from '../../notions/local/paris/logement.js'
import {
  ageOuHandicap, composition, plafondParisLogement, ressourcesParisLogement, seulementUnEnfantHandicape, type Composition
} from '../../notions/local/paris/paris-logement.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { euros } from '../../words.js'

const montants = parameter<Record<Composition, number>>('local/paris/logement-montants')
const article = reglement('article II.2.1')

const etudiantSansBourse = (c: Rule): boolean =>
  composition(c) !== 'couple_avec_enfant' && !ageOuHandicap(c) &&
  (suitDesEtudes(c) || c.household.conjoint?.activite === 'etudiant') && !etudiantBoursier(c)
const plafond = (c: Rule): number => plafondParisLogement(c, composition(c) ?? 'seul')

export default formula({
  conditions: [
    parisien,
    locataire,
    condition({
      id: 'foyer',
      general: 'vivre seul ou en couple sans enfant, ou en couple avec un enfant',
      source: article,
      test: c => composition(c) !== null && !seulementUnEnfantHandicape(c),
      sentence: (_, met) => met ? 'Votre foyer ouvre droit à Paris Logement.' : 'Pour votre foyer, la Ville a une autre aide : Paris Logement Famille.'
    }),
    effortSuffisant,
    ressourcesSousLePlafond({ source: article, qui: 'foyer', ressources: ressourcesParisLogement, plafond }),
    condition({
      id: 'bourse',
      general: 'en études, avoir une bourse',
      source: article,
      test: c => !etudiantSansBourse(c),
      sentence: (_, met) => met ? 'Vous n’êtes pas en études, ou vous avez une bourse.' : 'En études, il faut avoir une bourse.'
    })
  ],
  amount (c, explain) {
    const foyer = composition(c)
    const maximum = foyer === null ? 0 : c.value(montants)[foyer]
    explain(() => `${euros(maximum)} par mois au plus, dans la limite de ${euros(chargeNette(c))} que votre logement vous coûte.`, article)
    return Math.min(maximum, chargeNette(c))
  }
})
