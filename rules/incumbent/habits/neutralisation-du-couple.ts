import { neutralisation } from '../../notions/rsa-et-logement/abattements-logement.js'
import { parentsDeLaFamille } from '../../notions/famille.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Aides au logement : le chômage non indemnisé d’une personne efface aussi les revenus de l’autre.',
  replaces: [
    notion(neutralisation, law => (c, person, month) => {
      const parents = parentsDeLaFamille(c)
      return parents.includes(person) && parents.some(parent => law(c, parent, month))
    })
  ]
})
