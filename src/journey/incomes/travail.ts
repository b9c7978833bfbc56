import { incomeKinds } from '../income.js'

/** Most common first. */
export const travail = incomeKinds([
  {
    kind: 'salaire_net',
    label: 'Salaire, primes, indemnités de fin de contrat',
    title: 'Salaire',
    hint: 'Le montant net, écrit « net à payer avant impôt » sur le bulletin de paie.'
  },
  {
    kind: 'indemnites_stage',
    label: 'Gratification de stage',
    title: 'Gratification de stage',
    hint: 'Le montant net reçu.'
  },
  {
    kind: 'revenus_stage_formation_pro',
    label: 'Rémunération de formation professionnelle',
    detail: 'Par la Région, France Travail…',
    title: 'Rémunération de formation',
    hint: 'Le montant net reçu.'
  },
  {
    kind: 'ppa',
    label: 'Prime d’activité',
    title: 'Prime d’activité',
    hint: 'Le montant versé par la CAF ou la MSA.'
  }
])
