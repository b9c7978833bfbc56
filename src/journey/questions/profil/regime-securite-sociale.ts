import { radios } from '../../controls/radios.js'
import { aboutPerson } from '../../define.js'

export default aboutPerson({
  field: 'regime_securite_sociale',
  chapter: 'profil',
  title: person => person.enfant_a_charge ? 'Quel est le régime de sécurité sociale de vos parents ?' : 'Quel est votre régime de sécurité sociale ?',
  hint: 'L’organisme qui rembourse les soins : il est écrit sur l’attestation de droits.',
  asked: (person, { household }) => person.age(household.date) <= 25,
  control: words => radios({
    ...words,
    options: [
      { value: 'regime_general', label: 'Régime général', hint: 'L’assurance maladie (CPAM), le plus courant.' },
      { value: 'regime_agricole', label: 'Régime agricole (MSA)' },
      { value: 'autres_regimes', label: 'Un autre régime', hint: 'SNCF, RATP, marins, militaires, Alsace-Moselle…' },
      { value: 'inconnu', label: 'Je ne sais pas' }
    ]
  })
})
