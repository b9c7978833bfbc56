import { enfantsDuMenage } from '../../../notions/enfants.js'
import { estEnCouple, parentsDeLaFamille } from '../../../notions/famille.js'
import { luSurLAvisDesParents } from '../../../notions/impot/avis-des-parents.js'
import { anneeFiscale, moisCourant } from '../../../notions/periodes.js'
import { revenuNetImposable } from '../../../notions/revenu-imposable/revenu-net-imposable.js'
import { smicMensuelBrut } from '../../../notions/smic.js'
import { condition, formula, parameter, type Rule } from '../../../rule.js'
import { perMonth } from '../../../units.js'
import { count, euros } from '../../../words.js'

interface Regle extends Record<string, number> { montant: number, smic: number }
const regles = parameter<{ seul: Regle, couple: Regle }>('local/hauts-de-france/garde-enfant')
const age = parameter('local/hauts-de-france/garde-enfant-age')
const page = { title: 'Région Hauts-de-France – Aide à la garde d’enfant', url: 'https://guide-aides.hautsdefrance.fr/aide636' }

const regle = (c: Rule): Regle => estEnCouple(c) ? c.value(regles).couple : c.value(regles).seul
const jeunes = (c: Rule): number => enfantsDuMenage(c).filter(enfant => enfant.age(c.date) < c.value(age)).length
const revenuMensuel = (c: Rule): number => {
  const annee = anneeFiscale(c)
  return (luSurLAvisDesParents(c, 'parents.rfr') ?? revenuNetImposable(c, 'principal', annee)) / 12
}
const plafond = (c: Rule): number => regle(c).smic * smicMensuelBrut(c, moisCourant(c))

export default formula({
  conditions: [
    condition({
      id: 'jeune_enfant',
      general: 'avoir un enfant de moins de trois ans',
      source: page,
      threshold: c => `moins de ${c.value(age)} ans`,
      test: c => jeunes(c) > 0,
      sentence: (c, met) => met ? `Vous avez ${count(jeunes(c), 'un enfant', 'enfants')} de moins de ${c.value(age)} ans.` : `Vous n’avez pas d’enfant de moins de ${c.value(age)} ans.`
    }),
    condition({
      id: 'parents_actifs',
      general: 'travailler, et l’autre parent aussi',
      source: page,
      test: c => parentsDeLaFamille(c).every(({ activite }) => activite === 'salarie' || activite === 'independant'),
      sentence: (_, met) => met ? 'Tous les parents du foyer travaillent.' : 'Il faut que tous les parents du foyer travaillent.'
    }),
    condition({
      id: 'revenus',
      general: 'avoir un revenu imposable de moins de 2 SMIC (parent seul) ou 3 SMIC (couple)',
      source: page,
      compares: {
        value: revenuMensuel,
        operator: '<',
        threshold: plafond,
        unit: perMonth,
        from: 'les revenus imposables de votre foyer'
      },
      sentence: (c, met) => `Le revenu imposable du foyer est estimé à ${euros(Math.round(revenuMensuel(c)))} par mois${met ? '' : ` ; il faut moins de ${euros(Math.round(plafond(c)))}`}.`
    })
  ],
  amount (c, explain) {
    const { montant } = regle(c)
    explain(() => `${euros(montant)} par mois et par enfant de moins de ${c.value(age)} ans (${estEnCouple(c) ? 'couple' : 'parent seul'}).`, page)
    return montant * jeunes(c)
  }
})
