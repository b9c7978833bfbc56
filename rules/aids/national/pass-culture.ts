import { sejourOuvreDroitAuPassCulture } from '../../notions/sejour/autres-aides.js'
import { addMonths } from '../../../src/household/index.js'
import { ageAuPremierJour, moisCourant } from '../../notions/periodes.js'
import { condition, formula, notion, parameter } from '../../rule.js'
import { euros } from '../../words.js'

const montants = parameter<Readonly<Record<string, number>>>('pass-culture/montants')
const decret = {
  title: 'Décret n° 2021-628 du 20 mai 2021 relatif au pass culture',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000043518870'
}

/** Age at the start of next month: the credit may be opened from the birthday. */
const age = notion('âge du pass culture', c => ageAuPremierJour(c, c.household.demandeur, addMonths(moisCourant(c), 1)))

/** Credit for that age. */
const credit = notion('crédit du pass culture', c => c.value(montants)[String(age(c))] ?? 0)

export default formula({
  conditions: [
    condition({
      id: 'age',
      general: 'avoir l’âge d’un crédit du pass culture',
      source: decret,
      value: { words: c => `${age(c)} ans le mois prochain`, from: 'votre date de naissance' },
      threshold: c => `${Object.keys(c.value(montants)).join(' ou ')} ans`,
      test: c => credit(c) > 0,
      sentence: (c, met) => `Vous aurez ${age(c)} ans au début du mois prochain${met ? '' : ' : aucun crédit n’est ouvert à cet âge'}.`
    }),
    condition({
      id: 'residence',
      general: 'être de nationalité française ou européenne, ou vivre légalement en France depuis un an',
      source: decret,
      test: sejourOuvreDroitAuPassCulture,
      sentence: (_, met) => met ? 'Votre nationalité ou votre séjour ouvre droit au pass.' : 'Il faut vivre légalement en France depuis un an.'
    })
  ],
  amount (c, explain) {
    explain(() => `Le crédit est de ${euros(credit(c))} à ${age(c)} ans.`, decret)
    return credit(c)
  }
})
