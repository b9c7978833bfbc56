import { ressourceDuMois } from '../../notions/ressources-mensuelles.js'
import { bourseComptee } from '../../notions/sante/base-ressources-css.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Pour la complémentaire santé, une bourse compte quand elle n’est pas sur critères sociaux.',
  replaces: [notion(bourseComptee, () => (c, person, month) =>
    c.household.facts.known.get('individu.demandeur.boursier') === false ? ressourceDuMois(c, person, 'bourse_enseignement_sup', month) : 0)]
})
