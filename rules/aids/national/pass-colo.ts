import { yearOf } from '../../../src/household/index.js'
import { enfantsDuMenage } from '../../notions/enfants.js'
import { quotientFamilialCaf } from '../../notions/quotient-familial-caf.js'
import { condition, formula, notion, parameter, type Person } from '../../rule.js'
import { perMonth } from '../../units.js'
import { euros } from '../../words.js'

export const ageDuPassColo = parameter('pass-colo/age')
const montants = parameter<{ a_partir_de: number, montant: number }[]>('pass-colo/montants')
const decret = {
  title: 'Décret n° 2024-277 du 28 mars 2024 relatif au « Pass colo »',
  url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049339146'
}

/** The child has the age in the course of the year. */
export const aLAgeDuPassColo = notion('âge du Pass colo', (c, enfant: Person): boolean =>
  yearOf(enfant.date_naissance ?? '') === yearOf(c.date) - c.value(ageDuPassColo))

/** That of January for the decree (article 1, II, as changed by décret n° 2024-619): that of the month for us, which is the only one known. */
export const quotientDuPassColo = notion('quotient familial du Pass colo', (c): number => quotientFamilialCaf(c))

const montant = notion('montant du Pass colo', c => c.value(montants).findLast(tranche => tranche.a_partir_de <= quotientDuPassColo(c))?.montant ?? 0)

export default formula({
  conditions: [
    condition({
      id: 'enfant',
      general: 'avoir un enfant qui a onze ans dans l’année',
      source: decret,
      threshold: c => `${c.value(ageDuPassColo)} ans dans l’année`,
      test: c => enfantsDuMenage(c).some(enfant => aLAgeDuPassColo(c, enfant)),
      sentence: (c, met) => met
        ? `Un de vos enfants a ${c.value(ageDuPassColo)} ans cette année.`
        : `Aucun de vos enfants n’a ${c.value(ageDuPassColo)} ans cette année.`
    }),
    condition({
      id: 'quotient_familial',
      general: 'avoir un quotient familial sous un plafond',
      source: decret,
      compares: {
        value: quotientDuPassColo,
        operator: '<',
        threshold: c => c.value(montants).at(-1)?.a_partir_de ?? 0,
        unit: perMonth,
        from: 'vos revenus, vos prestations et le nombre de personnes de votre foyer'
      },
      test: c => montant(c) > 0,
      sentence: c => `Votre quotient familial est estimé à ${euros(Math.round(quotientDuPassColo(c)))} par mois.`
    })
  ],
  amount (c, explain) {
    explain(() => `Avec ce quotient familial, l’aide est de ${euros(montant(c))} au plus.`, decret)
    return montant(c)
  }
})
