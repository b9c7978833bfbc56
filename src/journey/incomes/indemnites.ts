import { incomeKinds } from '../income.js'

/** Most common first. */
export const indemnites = incomeKinds([
  {
    kind: 'indemnites_journalieres_maladie',
    label: 'Indemnités journalières de maladie',
    title: 'Indemnités de maladie',
    hint: 'Le montant reçu sur le compte, avant l’impôt.'
  },
  {
    kind: 'indemnites_journalieres_maternite',
    label: 'Indemnités de maternité, de paternité ou d’adoption',
    title: 'Indemnités de maternité ou de paternité',
    hint: 'Le montant reçu sur le compte, avant l’impôt.',
    offered: (_, { household }) => household.enfants.length > 0
  },
  {
    kind: 'indemnites_journalieres_accident_travail',
    label: 'Indemnités d’accident du travail',
    title: 'Indemnités d’accident du travail',
    hint: 'Le montant reçu sur le compte, avant l’impôt.'
  },
  {
    kind: 'indemnites_journalieres_maladie_professionnelle',
    label: 'Indemnités de maladie professionnelle',
    title: 'Indemnités de maladie professionnelle',
    hint: 'Le montant reçu sur le compte, avant l’impôt.'
  },
  {
    kind: 'indemnites_chomage_partiel',
    label: 'Indemnité de chômage partiel',
    title: 'Activité partielle',
    hint: 'Le montant net, écrit sur le bulletin de paie.'
  },
  {
    kind: 'indemnites_volontariat',
    label: 'Indemnité de volontariat',
    detail: 'Service civique, volontariat international…',
    title: 'Indemnité de volontariat',
    hint: 'Le montant reçu.'
  },
  {
    kind: 'dedommagement_victime_amiante',
    label: 'Dédommagement d’une victime de l’amiante',
    title: 'Dédommagement amiante',
    hint: 'Le montant reçu.'
  }
])
