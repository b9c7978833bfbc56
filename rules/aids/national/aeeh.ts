import { firstDay, type Month } from '../../../src/household/index.js'
import { declareParLaFamille } from '../../notions/allocations-declarees.js'
import { bmaf } from '../../notions/bmaf.js'
import { enfantsDuMenage } from '../../notions/enfants.js'
import { ageRetenu, moisCourant } from '../../notions/periodes.js'
import { condition, formula, notion, parameter } from '../../rule.js'
import { count, euros, percent } from '../../words.js'

const taux = parameter('prestations-familiales/aeeh-taux')
const ageMaximum = parameter('prestations-familiales/aeeh-age-maximum')
const tauxIncapacite = parameter('prestations-familiales/aeeh-taux-incapacite')
const css = {
  title: 'Code de la sécurité sociale, articles L. 541-1 et R. 541-1',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189/'
}

/** Disabled children under the age limit; a rate that is not known stays to be recognised by the MDPH. */
const enfantsHandicapes = notion('enfants de l’AEEH', (c, month: Month) => enfantsDuMenage(c).filter(enfant =>
  enfant.handicap && ageRetenu(c, enfant, month) < c.value(ageMaximum, firstDay(month)) &&
  (c.habits.has('aeeh-sans-taux') || (enfant.taux_incapacite ?? 1) >= c.value(tauxIncapacite, firstDay(month)))))

const droit = notion('droit à l’AEEH', (c, month: Month): number =>
  enfantsHandicapes(c, month).length * bmaf(c, month) * c.value(taux, firstDay(month)))

/** Basic allocation d’éducation de l’enfant handicapé of a month, as declared or due. */
export const montantAeeh = notion('allocation d’éducation de l’enfant handicapé', (c, month: Month): number =>
  declareParLaFamille(c, 'aeeh', month) ?? droit(c, month))

export default formula({
  conditions: [
    condition({
      id: 'enfants',
      general: 'avoir un enfant de moins de 20 ans dont le taux d’incapacité est de 50 % au moins',
      source: css,
      value: c => count(enfantsHandicapes(c, moisCourant(c)).length, 'un enfant', 'enfants'),
      threshold: c => `moins de ${c.value(ageMaximum)} ans, taux de ${percent(c.value(tauxIncapacite))} au moins`,
      test: c => enfantsHandicapes(c, moisCourant(c)).length > 0,
      sentence: (c, met) => met ? 'Vous avez un enfant handicapé.' : 'Vous n’avez pas déclaré d’enfant handicapé concerné.'
    })
  ],
  amount (c, explain) {
    explain(() => `Montant de base : ${euros(droit(c, moisCourant(c)))} par mois, sans complément.`, css)
    return droit(c, moisCourant(c))
  }
})
