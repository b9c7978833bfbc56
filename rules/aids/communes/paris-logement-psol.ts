import { firstDay } from '../../../src/household/index.js'
import { estEnCouple, parentsDeLaFamille } from '../../notions/famille.js'
import { parisien, reglement } from '../../notions/local/paris/conditions.js'
import { estHandicapee, unePersonneAgee } from '../../notions/local/paris/foyer.js'
import { minimumVieillesseParis } from '../../notions/local/paris/logement.js'
import { ressourcesParisDuCouple } from '../../notions/local/paris/ressources.js'
import { moisCourant } from '../../notions/periodes.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { euros } from '../../words.js'

type SeulOuCouple = { seul: number, couple: number }
const plafonds = parameter<{ agee: SeulOuCouple, handicapee: SeulOuCouple }>('local/paris/solidarite-plafonds')
const aspa = parameter<SeulOuCouple>('aspa/montants')
const aah = parameter('aah/montant')

const selonFoyer = (c: Rule, { seul, couple }: SeulOuCouple): number => estEnCouple(c) ? couple : seul
const parentHandicape = (c: Rule): boolean => parentsDeLaFamille(c).some(parent => estHandicapee(c, parent))
const ressources = (c: Rule): number => ressourcesParisDuCouple(c, moisCourant(c))

/** What lacks to the guaranteed income, once the national minimum is taken for granted (articles II.1.1.b et III.1.1.b). */
const complementAgee = (c: Rule): number => unePersonneAgee(c)
  ? Math.max(0, selonFoyer(c, c.value(plafonds).agee) - Math.max(minimumVieillesseParis(c), ressources(c)))
  : 0

const complementHandicapee = (c: Rule): number => {
  if (!parentHandicape(c)) return 0
  const minimum = estEnCouple(c) ? c.value(aspa, firstDay(moisCourant(c))).couple / 12 : c.value(aah)
  return Math.max(0, selonFoyer(c, c.value(plafonds).handicapee) - Math.max(minimum, ressources(c)))
}
const complement = (c: Rule): number => Math.max(complementAgee(c), complementHandicapee(c))

export default formula({
  conditions: [
    parisien,
    condition({
      id: 'agee_ou_handicapee',
      general: 'avoir 65 ans (60 ans en cas d’inaptitude au travail), ou être en situation de handicap',
      source: reglement('articles II.1.1 et III.1.1'),
      test: c => unePersonneAgee(c) || parentHandicape(c),
      sentence: (_, met) => met ? 'Il y a dans votre foyer une personne âgée ou handicapée.' : 'Personne n’est âgé ou handicapé dans votre foyer.'
    }),
    condition({
      id: 'ressources',
      general: 'avoir des ressources sous le minimum que la Ville garantit',
      source: reglement('articles II.1.1.b et III.1.1.b'),
      value: { words: c => `${euros(Math.round(ressources(c)))} par mois`, from: 'les ressources récentes de votre couple' },
      test: c => complement(c) > 0,
      sentence: (c, met) => `Les ressources de votre couple sont estimées à ${euros(Math.round(ressources(c)))} par mois${met ? '' : ' : elles dépassent le minimum que la Ville garantit'}.`
    })
  ],
  amount (c, explain) {
    explain(() => `La Ville complète vos ressources de ${euros(Math.round(complement(c)))} par mois.`, reglement('articles II.1.1.b.3 et III.1.1.b.3'))
    return complement(c)
  }
})
