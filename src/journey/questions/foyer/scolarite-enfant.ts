import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'
import { nameOf } from '../../words.js'

export default aboutPerson({
  field: 'scolarite',
  chapter: 'foyer',
  title: (person, scene) => `À la prochaine rentrée, où étudiera ${nameOf(person, scene)} ?`,
  hint: 'Les classes préparatoires et les BTS font partie de l’enseignement supérieur.',
  asked: (person, { household }) => person.age(household.date) >= 2 && person.age(household.date) <= 25,
  control: words => radios({
    ...words,
    options: [
      { value: 'maternelle', label: 'À l’école maternelle' },
      { value: 'primaire', label: 'À l’école primaire' },
      { value: 'college', label: 'Au collège' },
      { value: 'lycee', label: 'Au lycée ou en CAP' },
      { value: 'enseignement_superieur', label: 'Dans l’enseignement supérieur' },
      { value: 'grande_ecole_du_numerique', label: 'Dans une formation de la Grande École du Numérique' },
      { value: 'inconnue', label: 'Ailleurs, ou nulle part' }
    ]
  })
})
