import { monthOf } from '../../src/household/index.js'
import { montantRsa } from '../notions/rsa-et-logement/rsa.js'

/** Entitled to the RSA this month, declared or computed (more than 1 €, as the field counts it). */
export const receivesRsa = {
  id: 'beneficiaire_rsa',
  general: 'avoir droit au RSA',
  test: (c: Parameters<typeof montantRsa>[0]) => montantRsa(c, monthOf(c.date)) > 1,
  yes: 'Vous avez droit au RSA.',
  no: 'Vous n’avez pas droit au RSA.'
}
