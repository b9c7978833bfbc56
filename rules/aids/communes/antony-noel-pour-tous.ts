import { ressourcesSousLePlafondAntony, sansMontant } from '../../notions/local/antony.js'
import { condition, formula, parameter } from '../../rule.js'

const ages = parameter<{ noel: number }>('local/ville-antony/ages')

export default formula({
  conditions: [
    condition({
      id: 'age',
      general: 'avoir moins de 68 ans',
      source: { title: 'Ville d’Antony – Solidarité de Noël', url: 'https://www.ville-antony.fr/actualites/noel-ccas-2024' },
      threshold: c => `moins de ${c.value(ages).noel} ans`,
      value: c => `${c.household.demandeur.age(c.date)} ans`,
      test: c => c.household.demandeur.age(c.date) < c.value(ages).noel,
      sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ` ; il faut moins de ${c.value(ages).noel} ans`}.`
    }),
    ressourcesSousLePlafondAntony
  ],
  amount: c => sansMontant(c)
})
