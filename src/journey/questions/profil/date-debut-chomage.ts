import { day } from '../../controls/day.js'
import { refusing } from '../../controls/refusing.js'
import { aboutPerson } from '../../define.js'
import { ageForfaitEtudiant } from '../../limits.js'
import { forRole } from '../../words.js'
import type { Household, Person } from '../../../household/index.js'

/** For housing aid, but that of a student looks at a fixed income (CCH, article R. 822-20); and for the right of residence of a European. */
const countsForPartner = (partner: Person, { demandeur, date }: Household): boolean =>
  partner.nationalite === 'DE' || demandeur.activite !== 'etudiant' || demandeur.age(date) >= ageForfaitEtudiant

export default aboutPerson({
  field: 'date_debut_chomage',
  chapter: 'profil',
  title: forRole({
    demandeur: 'Quelle est votre date d’inscription à France Travail ?',
    conjoint: 'Quelle est la date d’inscription à France Travail de votre conjoint ou conjointe ?'
  }),
  hint: 'Exemple : 3 2 2025. C’est la date de la dernière inscription.',
  asked: (person, { household }) => person.activite === 'chomeur' && (person.id === 'demandeur' || countsForPartner(person, household)),
  control: (words, person, { household }) => refusing(day({ ...words, today: household.date }), values => {
    const born = household.facts.known.get(`individu.${person.id}.date_naissance`)
    if (typeof born !== 'string' || String(values[words.name]) > born) return undefined
    return { name: `${words.name}-annee`, message: 'Cette date est avant la naissance. Vérifiez le jour, le mois et l’année.' }
  })
})
