import { enfantsDuMenage } from '../../notions/enfants.js'
import { ressourcesAntony, ressourcesSousLePlafondAntony } from '../../notions/local/antony.js'
import type { Plafonds } from '../../notions/local/bareme.js'
import { condition, formula, parameter, type Rule } from '../../rule.js'
import { count, euros } from '../../words.js'

const bareme = parameter<Plafonds>('local/ville-antony/sejour-adapte')
const page = { title: 'Ville d’Antony – Aide aux séjours adaptés', url: 'https://www.ville-antony.fr/handicap' }

const enfantsHandicapes = (c: Rule): number => enfantsDuMenage(c).filter(({ handicap }) => handicap).length
const parEnfant = (c: Rule): number => c.value(bareme).find(({ jusqu_a: plafond }) => ressourcesAntony(c) < plafond)?.montant ?? 0

export default formula({
  conditions: [
    condition({
      id: 'enfant_handicape',
      general: 'avoir un enfant en situation de handicap',
      source: page,
      test: c => enfantsHandicapes(c) > 0,
      sentence: (_, met) => met ? 'Vous avez un enfant en situation de handicap.' : 'Vous n’avez pas d’enfant en situation de handicap.'
    }),
    ressourcesSousLePlafondAntony
  ],
  amount (c, explain) {
    explain(() => `${euros(parEnfant(c))} pour ${count(enfantsHandicapes(c), 'un enfant', 'enfants')}.`, page)
    return parEnfant(c) * enfantsHandicapes(c)
  }
})
