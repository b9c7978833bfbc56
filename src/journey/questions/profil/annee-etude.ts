import { radios, type Option } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'

const lycee: readonly Option<string>[] = [
  { value: 'cap_1', label: '1re année de CAP' },
  { value: 'cap_2', label: '2e année de CAP' },
  { value: 'seconde', label: 'Seconde' },
  { value: 'premiere', label: 'Première' },
  { value: 'terminale', label: 'Terminale' }
]

const superieur: readonly Option<string>[] = [
  { value: 'bts_1', label: 'BTS' },
  { value: 'but_1', label: 'BUT' },
  { value: 'cpge_1', label: 'Classe préparatoire aux grandes écoles' },
  { value: 'licence_1', label: 'Licence, 1re année' },
  { value: 'licence_2', label: 'Licence, 2e année' },
  { value: 'licence_3', label: 'Licence, 3e année' },
  { value: 'master_1', label: 'Master, 1re année' },
  { value: 'master_2', label: 'Master, 2e année' },
  { value: 'doctorat_1', label: 'Doctorat, 1re année' },
  { value: 'doctorat_2', label: 'Doctorat, 2e année' },
  { value: 'doctorat_3', label: 'Doctorat, 3e année' }
]

export default aboutPerson({
  field: 'annee_etude',
  chapter: 'profil',
  title: 'En quelle classe ou en quelle année êtes-vous ?',
  hint: 'Entre deux années, choisissez celle que vous commencez.',
  asked: person => person.scolarite === 'lycee' || person.scolarite === 'enseignement_superieur',
  control: (words, person) => radios({
    ...words, options: [...person.scolarite === 'lycee' ? lycee : superieur, { value: 'autre', label: 'Une autre classe ou année' }]
  })
})
