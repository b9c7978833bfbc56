import { revenusDuCapitalSurUnAn } from '../../notions/minima-sociaux/base-ressources-ass.js'
import { ressourceDuMois } from '../../notions/ressources-mensuelles.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Dans l’ASS, les revenus du capital comptent pour un seul mois au lieu de douze.',
  replaces: [notion(revenusDuCapitalSurUnAn, () => (c, person, month) => ressourceDuMois(c, person, 'revenus_capital', month))]
})
