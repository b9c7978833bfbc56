import { Doubt } from '../../../src/engine/lacking.js'
import { notion, parameter, type Person, type Rule } from '../../rule.js'
import { ressourceDeLAnnee } from '../ressources-mensuelles.js'

const abattement = parameter<{ vente: number, service: number, bnc: number, minimum: number }>('impot/abattement-micro-entreprise')
const activites = [
  ['rpns_micro_entreprise_CA_bic_vente_imp', 'vente'],
  ['rpns_micro_entreprise_CA_bic_service_imp', 'service'],
  ['rpns_micro_entreprise_CA_bnc_imp', 'bnc']
] as const

/** Profit of a micro-entreprise: its turnover less a standard part for expenses (CGI, articles 50-0 and 102 ter). */
const beneficeMicroEntreprise = notion('bénéfice de micro-entreprise', (c, person: Person, year: number) => {
  const taux = c.value(abattement, `${year}-01-01`)
  return activites.reduce((sum, [kind, nature]) => {
    const chiffreAffaires = ressourceDeLAnnee(c, person, kind, year)
    return sum + Math.max(0, chiffreAffaires - Math.max(taux.minimum, taux[nature] * chiffreAffaires))
  }, 0)
})

/** Profit under actual accounts. A loss is taken from other income in some activities only, and within limits (CGI, article 156, I). */
function beneficeReel (c: Rule, person: Person, kind: 'rpns_autres_revenus' | 'rpns_benefice_exploitant_agricole', year: number): number {
  const benefice = ressourceDeLAnnee(c, person, kind, year)
  if (benefice < 0) throw new Doubt('la part de la perte qui se déduit du revenu fiscal dépend de l’activité')
  return benefice
}

/** Taxable profits of a self-employed person in a year (CGI, articles 34, 63 and 92). */
export const beneficesImposables = notion('bénéfices imposables', (c, person: Person, year: number) =>
  beneficeMicroEntreprise(c, person, year) + beneficeReel(c, person, 'rpns_autres_revenus', year) + beneficeReel(c, person, 'rpns_benefice_exploitant_agricole', year))
