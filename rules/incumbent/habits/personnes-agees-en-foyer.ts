import { figures, habit, revised } from '../habit.js'

const age = 62

export default habit({
  says: 'Aides au logement en foyer : le barème des personnes âgées est ouvert à 62 ans, même à qui peut travailler.',
  replaces: [figures('logement/age-personne-agee-foyer', revised(() => ({ age, inapte: age })))]
})
