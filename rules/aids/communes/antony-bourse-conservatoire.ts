import { enfantsDuMenage } from '../../notions/enfants.js'
import { ressourcesSousLePlafondAntony, sansMontant } from '../../notions/local/antony.js'
import { condition, formula, parameter } from '../../rule.js'

const ages = parameter<{ conservatoire: number }>('local/ville-antony/ages')

export default formula({
  conditions: [
    condition({
      id: 'enfant_mineur',
      general: 'avoir un enfant de moins de 18 ans',
      source: { title: 'Ville d’Antony – Bourse du conservatoire', url: 'https://www.ville-antony.fr/bourses-communales#conservatoire' },
      threshold: c => `moins de ${c.value(ages).conservatoire} ans`,
      test: c => enfantsDuMenage(c).some(enfant => enfant.age(c.date) < c.value(ages).conservatoire),
      sentence: (_, met) => met ? 'Vous avez un enfant mineur.' : 'Vous n’avez pas d’enfant mineur.'
    }),
    ressourcesSousLePlafondAntony
  ],
  amount: c => sansMontant(c)
})
