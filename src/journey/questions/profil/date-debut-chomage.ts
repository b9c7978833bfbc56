import { day } from '../../controls/day.js'
import { refusing } from '../../controls/refusing.js'
import { aboutPerson } from '../../define.js'
import { forRole } from '../../words.js'

export default aboutPerson({
  field: 'date_debut_chomage',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Quelle est votre date d’inscription à France Travail ?',
    conjoint: 'Quelle est la date d’inscription à France Travail de votre conjoint ou conjointe ?'
  }),
  hint: 'Exemple : 3 2 2025. C’est la date de la dernière inscription.',
  asked: person => person.activite === 'chomeur',
  control: (words, person, { household }) => refusing(day({ ...words, today: household.date }), values => {
    const born = household.facts.known.get(`individu.${person.id}.date_naissance`)
    if (typeof born !== 'string' || String(values[words.name]) > born) return undefined
    return { name: `${words.name}-annee`, message: 'Cette date est avant la naissance. Vérifiez le jour, le mois et l’année.' }
  })
})
