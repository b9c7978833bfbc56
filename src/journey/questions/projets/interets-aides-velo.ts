import { checkboxes } from '../../controls/checkboxes.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: '_interetsAidesVelo',
  chapter: 'projets',
  title: 'Pensez-vous acheter un vélo ?',
  hint: 'Cochez ce qui vous intéresse ; ne cochez rien si vous n’avez pas ce projet.',
  control: (words, person) => checkboxes({
    ...words,
    none: 'Pas de projet de vélo',
    groups: [{
      title: '',
      options: [
        ...person.handicap ? [{ value: 'velo_adapte', label: 'Vélo adapté à un handicap' }] : [],
        { value: 'velo_mecanique', label: 'Vélo sans moteur' },
        { value: 'velo_electrique', label: 'Vélo électrique' },
        { value: 'velo_cargo', label: 'Vélo cargo' },
        { value: 'velo_cargo_electrique', label: 'Vélo cargo électrique' },
        { value: 'velo_pliant', label: 'Vélo pliant' },
        { value: 'velo_pliant_electrique', label: 'Vélo pliant électrique' },
        { value: 'velo_motorisation', label: 'Un moteur à ajouter à un vélo' }
      ]
    }]
  })
})
