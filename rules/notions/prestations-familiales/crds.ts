import { firstDay, type Month } from '../../../src/household/index.js'
import { notion, parameter, type Explain, type Rule } from '../../rule.js'
import { euros, percent } from '../../words.js'
import { residence } from '../residence.js'
import type { Territoire } from '../territoire.js'

const taux = parameter('prestations-familiales/crds')
/** The Code de la sécurité sociale, whose taxpayers are those of the contribution, does not hold there as it is (article L. 751-1). */
const sansCrds: readonly Territoire[] = ['mayotte', 'saint-pierre-et-miquelon']

/**
 * What is paid of a family benefit, the AEEH apart, or of the prime d’activité: the CRDS is withheld (ordonnance n° 96-50, article 14, II and III).
 * What other benefits count is left as the law gives it.
 */
export const apresCrds = notion('prestation après CRDS', (c, montant: number, month: Month): number =>
  sansCrds.includes(residence(c)) ? montant : montant * (1 - c.value(taux, firstDay(month))))

const ordonnance = {
  title: 'Ordonnance n° 96-50 du 24 janvier 1996 relative au remboursement de la dette sociale, article 14',
  url: 'https://lexbase.fr/texte-de-loi/112291727-art-14-ordonnance-n-9650-du-24-janvier-1996-relative-au-remboursement-de-la-dette-sociale'
}

/** The amount that is paid, with its step. */
export function verse (c: Rule, montant: number, month: Month, explain: Explain): number {
  const net = apresCrds(c, montant, month)
  if (net < montant) explain(() => `Une fois retirée la CRDS, ${percent(c.value(taux, firstDay(month)))} : ${euros(net)}.`, ordonnance)
  return net
}
