import { incomeKinds } from '../income.js'

/** Most common first. */
export const allocations = incomeKinds([
  {
    kind: 'chomage_net',
    label: 'Allocation chômage (ARE)',
    title: 'Allocation chômage',
    hint: 'Le montant reçu sur le compte, avant l’impôt.'
  },
  {
    kind: 'allocation_securisation_professionnelle',
    label: 'Allocation de sécurisation professionnelle (ASP)',
    detail: 'Après un licenciement économique.',
    title: 'Allocation de sécurisation professionnelle',
    hint: 'Le montant reçu sur le compte, avant l’impôt.'
  },
  {
    kind: 'prime_forfaitaire_mensuelle_reprise_activite',
    label: 'Prime forfaitaire de reprise d’activité',
    detail: 'Après l’ASS.',
    title: 'Prime de reprise d’activité',
    hint: 'Le montant reçu sur le compte, avant l’impôt.'
  },
  {
    kind: 'aide_logement',
    label: 'Aide au logement (APL, ALF ou ALS)',
    detail: 'Même versée à votre propriétaire.',
    title: 'Aide au logement',
    hint: 'Le montant versé par la CAF ou la MSA.'
  },
  {
    kind: 'rsa',
    label: 'RSA',
    title: 'RSA',
    hint: 'Le montant versé par la CAF ou la MSA.'
  },
  {
    kind: 'contrat_engagement_jeune',
    label: 'Allocation du contrat d’engagement jeune',
    title: 'Contrat d’engagement jeune',
    hint: 'Le montant reçu sur le compte, avant l’impôt.',
    offered: (person, { household }) => {
      const age = person.age(household.date)
      return age >= 16 && (age <= 25 || (age < 30 && person.handicap))
    }
  },
  {
    kind: 'ass',
    label: 'Allocation de solidarité spécifique (ASS)',
    title: 'ASS',
    hint: 'Le montant reçu sur le compte, avant l’impôt.',
    offered: person => person.activite !== 'etudiant'
  },
  {
    kind: 'af',
    label: 'Allocations familiales',
    title: 'Allocations familiales',
    hint: 'Le montant versé par la CAF ou la MSA.',
    offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.length > 0
  },
  {
    kind: 'paje_base',
    label: 'Allocation de base de la Paje',
    detail: 'Jusqu’aux 3 ans de l’enfant.',
    title: 'Allocation de base',
    hint: 'Le montant versé par la CAF ou la MSA.',
    offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.length > 0
  },
  {
    kind: 'paje_prepare',
    label: 'PreParE',
    detail: 'Pour un congé parental.',
    title: 'PreParE',
    hint: 'Le montant versé par la CAF ou la MSA.',
    offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.length > 0
  },
  {
    kind: 'paje_clca',
    label: 'Complément de libre choix d’activité',
    detail: 'Avant la PreParE.',
    title: 'Complément de libre choix d’activité',
    hint: 'Le montant versé par la CAF ou la MSA.',
    offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.length > 0
  },
  {
    kind: 'cf',
    label: 'Complément familial',
    title: 'Complément familial',
    hint: 'Le montant versé par la CAF ou la MSA.',
    offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.length > 0
  },
  {
    kind: 'asf',
    label: 'Allocation de soutien familial',
    title: 'Allocation de soutien familial',
    hint: 'Le montant versé par la CAF ou la MSA.',
    offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.some(enfant => enfant.garde_alternee)
  },
  {
    kind: 'aah',
    label: 'Allocation aux adultes handicapés (AAH)',
    title: 'AAH',
    hint: 'Le montant versé par la CAF ou la MSA.',
    offered: person => person.handicap
  },
  {
    kind: 'caah',
    label: 'Complément de ressources de l’AAH',
    title: 'Complément de ressources',
    hint: 'Le montant versé par la CAF ou la MSA.',
    offered: person => person.handicap
  },
  {
    kind: 'mva',
    label: 'Majoration pour la vie autonome',
    title: 'Majoration pour la vie autonome',
    hint: 'Le montant versé par la CAF ou la MSA.',
    offered: person => person.handicap
  },
  {
    kind: 'aeeh',
    label: 'Allocation d’éducation de l’enfant handicapé (AEEH)',
    title: 'AEEH',
    hint: 'Le montant versé par la CAF ou la MSA.',
    offered: (person, { household }) => person.id !== 'demandeur' || household.enfants.some(enfant => enfant.handicap)
  },
  {
    kind: 'pch',
    label: 'Prestation de compensation du handicap (PCH)',
    title: 'PCH',
    hint: 'Le montant versé par le département.',
    offered: (person, { household }) => person.handicap || household.enfants.some(enfant => enfant.handicap)
  },
  {
    kind: 'asi',
    label: 'Allocation supplémentaire d’invalidité (ASI)',
    title: 'ASI',
    hint: 'Le montant reçu sur le compte, avant l’impôt.',
    offered: person => person.handicap
  },
  {
    kind: 'aspa',
    label: 'Allocation de solidarité aux personnes âgées (ASPA)',
    title: 'ASPA',
    hint: 'Le montant reçu sur le compte, avant l’impôt.',
    offered: (person, { household }) => person.age(household.date) >= 55
  }
])
