import { enfantsDuMenage } from '../../notions/enfants.js'
import { sansMontant } from '../../notions/local/antony.js'
import { condition, formula, parameter } from '../../rule.js'
import { inChildren } from '../../units.js'

const ages = parameter<{ famille_nombreuse: number }>('local/ville-antony/ages')
const nombre = parameter('local/ville-antony/famille-nombreuse-enfants')
const page = { title: 'Ville d’Antony – Bourse familles nombreuses', url: 'https://www.ville-antony.fr/bourses-communales#famillesnombreuses' }

export default formula({
  conditions: [
    condition({
      id: 'famille_nombreuse',
      general: 'avoir au moins trois enfants',
      source: page,
      compares: {
        value: c => enfantsDuMenage(c).length,
        operator: '>=',
        threshold: c => c.value(nombre),
        unit: inChildren,
        from: null
      },
      sentence: (c, met) => met ? 'Votre famille est nombreuse.' : `Il faut au moins ${c.value(nombre)} enfants.`
    }),
    condition({
      id: 'dernier_ne',
      general: 'avoir un enfant de moins d’un an',
      source: page,
      test: c => enfantsDuMenage(c).some(enfant => enfant.age(c.date) < c.value(ages).famille_nombreuse),
      sentence: (_, met) => met ? 'Votre dernier enfant a moins d’un an.' : 'Aucun de vos enfants n’a moins d’un an.'
    })
  ],
  amount: c => sansMontant(c)
})
