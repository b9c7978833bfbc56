import { aLeTarifDesEtudiants } from '../../aids/national/crous-repas-montant.js'
import { etudiantBoursier } from '../../notions/etudes/boursier.js'
import { dansLeSuperieur } from '../../notions/etudes/etudiant.js'
import { parameter } from '../../rule.js'
import { habit, notion } from '../habit.js'

const ageCarte = parameter('etudiant/carte-des-metiers-age')

export default habit({
  says: 'En alternance hors du supérieur, le repas du Crous n’est ouvert qu’avant 26 ans et avec une bourse, quel que soit le contrat.',
  replaces: [notion(aLeTarifDesEtudiants, () => c => dansLeSuperieur(c) ||
    (c.household.demandeur.alternant && c.household.demandeur.age(c.date) < c.value(ageCarte) && etudiantBoursier(c)))]
})
