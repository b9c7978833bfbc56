import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'scolarite',
  chapter: 'profil',
  title: 'Où étudiez-vous ?',
  hint: 'Les classes préparatoires et les BTS font partie de l’enseignement supérieur, même dans un lycée.',
  asked: person => person.activite === 'etudiant',
  control: words => radios({
    ...words,
    options: [
      { value: 'college', label: 'Au collège' },
      { value: 'lycee', label: 'Au lycée', hint: 'Voie générale, technologique ou professionnelle, CAP.' },
      { value: 'enseignement_superieur', label: 'Dans l’enseignement supérieur', hint: 'Université, BTS, BUT, classe préparatoire, école…' },
      { value: 'grande_ecole_du_numerique', label: 'Dans une formation de la Grande École du Numérique' },
      { value: 'inconnue', label: 'Ailleurs' }
    ]
  })
})
