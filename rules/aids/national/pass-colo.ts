import { addMonths, firstDay, yearOf } from '../../../src/household/index.js'
import { enfantsDuMenage } from '../../notions/enfants.js'
import { ageRetenu, moisCourant } from '../../notions/periodes.js'
import { quotientFamilial } from '../../notions/quotient-familial.js'
import { condition, formula, notion, parameter, type Person, type Rule } from '../../rule.js'
import { euros } from '../../words.js'

const age = parameter('pass-colo/age')
const montants = parameter<{ a_partir_de: number, montant: number }[]>('pass-colo/montants')
const decret = {
  title: 'Décret n° 2024-277 du 28 mars 2024 relatif au « Pass colo »',
  url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049339146'
}
const moisParAn = 12

/** The child has the age in the course of the year. */
function aLAge (c: Rule, enfant: Person): boolean {
  const requis = c.value(age)
  if (!c.habits.has('pass-colo-age-du-jour')) return yearOf(enfant.date_naissance ?? '') === yearOf(c.date) - requis
  return ageRetenu(c, enfant, `${yearOf(c.date)}-01`) === requis - 1 ||
    enfant.date_naissance === firstDay(addMonths(moisCourant(c), -requis * moisParAn))
}

/** Quotient familial by month, as the Caf counts it, less the benefits that it adds. */
const quotient = notion('quotient familial du Pass colo', c =>
  quotientFamilial(c) / (c.habits.has('pass-colo-quotient-annuel') ? 1 : moisParAn))

const montant = notion('montant du Pass colo', c => c.value(montants).findLast(tranche => tranche.a_partir_de <= quotient(c))?.montant ?? 0)

export default formula({
  conditions: [
    condition({
      id: 'enfant',
      general: 'avoir un enfant qui a onze ans dans l’année',
      source: decret,
      threshold: c => `${c.value(age)} ans dans l’année`,
      test: c => enfantsDuMenage(c).some(enfant => aLAge(c, enfant)),
      sentence: (c, met) => met
        ? `Un de vos enfants a ${c.value(age)} ans cette année.`
        : `Aucun de vos enfants n’a ${c.value(age)} ans cette année.`
    }),
    condition({
      id: 'quotient_familial',
      general: 'avoir un quotient familial sous un plafond',
      source: decret,
      value: c => `${euros(Math.round(quotient(c)))} par mois`,
      threshold: c => `moins de ${euros(c.value(montants).at(-1)?.a_partir_de ?? 0)} par mois`,
      test: c => montant(c) > 0,
      sentence: c => `Votre quotient familial est estimé à ${euros(Math.round(quotient(c)))} par mois.`
    })
  ],
  amount (c, explain) {
    explain(() => `Avec ce quotient familial, l’aide est de ${euros(montant(c))} au plus.`, decret)
    return montant(c)
  }
})
