import { firstDay, yearOf } from '../../../src/household/index.js'
import { ageEnMoisRetenu, ageRetenu } from '../../notions/periodes.js'
import { agesArs, elevesDeLaRentree, enfantsDeLaRentree, niveauSelonAge, octobre, type Niveau } from '../../notions/prestations-familiales/ars.js'
import type { Person, Rule } from '../../rule.js'
import { habit, notion } from '../habit.js'

const toleranceEnMois = 2

/** Months are counted without days: a child born after the 1st of a December is of both ages in the December of their eighteen years, and counts twice. */
function niveauxEnDecembre (c: Rule, enfant: Person): readonly Niveau[] {
  const decembre = `${yearOf(c.date)}-12`
  const { primaire, sortie } = c.value(agesArs, firstDay(octobre(c)))
  const [age, mois] = [ageRetenu(c, enfant, decembre), ageEnMoisRetenu(c, enfant, decembre)]
  return [
    ...age >= primaire && age < sortie ? [niveauSelonAge(c, age)] : [],
    ...mois >= 12 * sortie && mois <= 12 * sortie + toleranceEnMois ? ['lycee'] as const : []
  ]
}

export default habit({
  says: 'L’allocation de rentrée scolaire compare les âges au 1er décembre.',
  replaces: [notion(elevesDeLaRentree, () => c => enfantsDeLaRentree(c).flatMap(enfant => niveauxEnDecembre(c, enfant)))]
})
