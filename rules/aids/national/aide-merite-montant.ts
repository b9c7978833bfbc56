import { montantBourseCriteresSociaux } from '../../notions/etudes/bourse-criteres-sociaux.js'
import { suitDesEtudes } from '../../notions/etudes/etudiant.js'
import { condition, formula, parameter } from '../../rule.js'
import { euros } from '../../words.js'

const montant = parameter('etudiant/aide-au-merite')
const code = { title: 'Code de l’éducation, articles D. 821-1 et suivants', url: 'https://www.legifrance.gouv.fr/codes/id/LEGISCTA000030722211/' }
const mentions = ['mention_tres_bien', 'mention_tres_bien_felicitations_jury']

export default formula({
  conditions: [
    condition({
      id: 'mention',
      general: 'avoir eu le baccalauréat avec la mention très bien',
      source: code,
      test: c => mentions.includes(c.household.demandeur.mention_baccalaureat ?? ''),
      sentence: (c, met) => met ? 'Vous avez eu la mention très bien.' : 'Il faut la mention très bien, à la dernière session du baccalauréat.'
    }),
    condition({
      id: 'bourse',
      general: 'avoir droit à une bourse sur critères sociaux',
      source: code,
      test: c => suitDesEtudes(c) && montantBourseCriteresSociaux(c) > 0,
      sentence: (c, met) => met ? 'Vous avez droit à une bourse sur critères sociaux.' : 'Vous n’avez pas droit à une bourse sur critères sociaux.'
    })
  ],
  amount (c, explain) {
    explain(() => `Montant pour une année universitaire : ${euros(c.value(montant))}, en neuf versements.`, code)
    return c.value(montant)
  }
})
