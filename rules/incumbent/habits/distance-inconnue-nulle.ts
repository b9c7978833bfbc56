import { kilometresEntreCommunes } from '../../notions/etudes/distance-domicile-familial.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Une distance que l’on ne connaît pas, faute de centre de commune, vaut zéro.',
  replaces: [notion(kilometresEntreCommunes, law => c => law(c) ?? 0)]
})
