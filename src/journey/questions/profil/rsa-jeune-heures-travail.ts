import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'rsa_jeune_condition_heures_travail_remplie',
  chapter: 'profil',
  title: 'Avez-vous travaillé au moins 2 ans au cours des 3 dernières années ?',
  hint: '2 ans à temps plein, soit 3 214 heures, en une ou plusieurs fois.',
  asked: (person, { household }) => {
    const age = person.age(household.date)
    return age >= 20 && age < 25 && !['etudiant', 'salarie', 'independant'].includes(person.activite ?? '') &&
      !person.ass_precondition_remplie && !person.service_civique && !person.enfant_a_charge
  },
  control: words => yesNo(words)
})
