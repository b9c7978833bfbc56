import { personnesDuMenage } from '../../../notions/enfants.js'
import { ressourcesFslCotesDArmor } from '../../../notions/local/fsl-cotes-d-armor.js'
import { condition, formula, parameter, type Rule } from '../../../rule.js'
import { perMonth } from '../../../units.js'
import { euros } from '../../../words.js'

const plafonds = parameter<{ personnes: number[], personne_suivante: number }>('local/departement-cotes-d-armor/fsl-energie-plafonds')

const plafond = (c: Rule): number => {
  const { personnes, personne_suivante: suivante } = c.value(plafonds)
  const nombre = personnesDuMenage(c).length
  return personnes[Math.min(nombre, personnes.length) - 1]! + Math.max(0, nombre - personnes.length) * suivante
}

export default formula({
  conditions: [
    condition({
      id: 'ressources',
      general: 'avoir des ressources sous le plafond, qui dépend du nombre de personnes',
      source: {
        title: 'Département des Côtes-d’Armor – Règlement intérieur du fonds de solidarité pour le logement, annexe 2',
        url: 'https://cotesdarmor.fr/vos-services/acceder-ou-se-maintenir-dans-son-logement'
      },
      compares: {
        value: ressourcesFslCotesDArmor,
        operator: '<',
        threshold: plafond,
        unit: perMonth,
        from: 'les ressources de votre foyer'
      },
      sentence: (c, met) => `Les ressources de votre foyer sont estimées à ${euros(Math.round(ressourcesFslCotesDArmor(c)))} par mois${met ? '' : ` ; il faut moins de ${euros(plafond(c))}`}.`
    })
  ]
})
