import { etudiantBoursier } from '../../notions/etudes/boursier.js'
import { montantAah } from '../../notions/minima-sociaux/aah.js'
import { aLAgeDuPassSport, agesPassSport, nombreDePassSport } from '../../notions/pass-sport.js'
import { moisCourant } from '../../notions/periodes.js'
import { montantAeeh } from '../../notions/prestations-familiales/aeeh.js'
import { montantArs } from '../../notions/prestations-familiales/ars.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Le Pass’Sport regarde l’âge, le jour de la simulation, de la personne qui répond, même quand l’allocation est reçue pour son enfant.',
  replaces: [notion(aLAgeDuPassSport, () => (c, person, titre) => {
    const { minimum, maximum } = c.value(agesPassSport)[titre]
    const age = person.age(c.date)
    return (minimum ?? 0) <= age && age <= maximum
  }), notion(nombreDePassSport, () => c => {
    const { demandeur } = c.household
    const titres = [
      aLAgeDuPassSport(c, demandeur, 'ars') && montantArs(c) > 0,
      aLAgeDuPassSport(c, demandeur, 'aeeh') && montantAeeh(c, moisCourant(c)) > 0,
      aLAgeDuPassSport(c, demandeur, 'aah') && montantAah(c, demandeur, moisCourant(c)) > 0,
      aLAgeDuPassSport(c, demandeur, 'boursier') && etudiantBoursier(c)
    ]
    return titres.some(Boolean) ? 1 : 0
  })]
})
