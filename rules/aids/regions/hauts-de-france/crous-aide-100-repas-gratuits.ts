import { dansLeSuperieur } from '../../../notions/etudes/etudiant.js'
import { echelonAccorde } from '../../../notions/local/echelon-accorde.js'
import { condition, formula, parameter } from '../../../rule.js'
import { inYears } from '../../../units.js'

const limites = parameter<{ age: number, echelon_de: number, echelon_a: number }>('local/hauts-de-france/repas-crous')
const page = {
  title: 'Crous de Lille – Aide à la restauration de la Région Hauts-de-France',
  url: 'https://www.crous-lille.fr/se-restaurer/payer-son-repas/aide-restauration-region-hauts-de-france/'
}

export default formula({
  conditions: [
    condition({
      id: 'age',
      general: 'ne pas dépasser l’âge limite, sauf en situation de handicap',
      source: page,
      compares: {
        value: c => c.household.demandeur.age(c.date),
        operator: '<=',
        threshold: c => c.value(limites).age,
        unit: inYears,
        from: 'votre date de naissance'
      },
      test: c => c.household.demandeur.age(c.date) <= c.value(limites).age || c.household.demandeur.handicap,
      sentence: (c, met) => `Vous avez ${c.household.demandeur.age(c.date)} ans${met ? '' : ` ; il faut ${c.value(limites).age} ans au plus`}.`
    }),
    condition({
      id: 'etudes',
      general: 'étudier dans l’enseignement supérieur hors d’un lycée, ou dans le secteur sanitaire et social',
      source: page,
      test: c => {
        const { annee_etude: annee, groupe_specialites_formation: groupe } = c.household.demandeur
        return (dansLeSuperieur(c) || groupe === 'groupe_330') && annee !== 'bts_1' && annee !== 'cpge_1'
      },
      sentence: (_, met) => met ? 'Vos études ouvrent droit aux repas.' : 'Les repas sont pour les études supérieures, hors BTS et classes préparatoires.'
    }),
    condition({
      id: 'echelon',
      general: 'avoir une bourse à l’échelon 3 au moins',
      source: page,
      threshold: c => `échelon ${c.value(limites).echelon_de} à ${c.value(limites).echelon_a}`,
      test: c => echelonAccorde(c) >= c.value(limites).echelon_de && echelonAccorde(c) <= c.value(limites).echelon_a,
      sentence: (c, met) => met ? 'L’échelon de votre bourse ouvre droit aux repas.' : `Il faut une bourse à l’échelon ${c.value(limites).echelon_de} au moins.`
    })
  ]
})
