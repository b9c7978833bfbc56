import { ressourcesSousLePlafondAntony, sansMontant } from '../../notions/local/antony.js'
import { condition, formula, parameter } from '../../rule.js'
import { inYears } from '../../units.js'

const ages = parameter<{ noel: number }>('local/ville-antony/ages')

export default formula({
  conditions: [
    condition({
      id: 'age',
      general: 'avoir moins de 68 ans',
      source: { title: 'Ville d’Antony – Solidarité de Noël', url: 'https://www.ville-antony.fr/actualites/noel-ccas-2024' },
      compares: {
        value: c => c.household.demandeur.age(c.date),
        operator: '<',
        threshold: c => c.value(ages).noel,
        unit: inYears,
        from: 'votre date de naissance'
      },
      sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ` ; il faut moins de ${c.value(ages).noel} ans`}.`
    }),
    ressourcesSousLePlafondAntony
  ],
  amount: c => sansMontant(c)
})
