import { yearOf } from '../../src/household/index.js'
import { notion, parameter, type Person } from '../rule.js'
import { ressourceDeLAnnee } from './ressources-mensuelles.js'

const abattement = parameter<{ vente: number, service: number, bnc: number, minimum: number }>('impot/abattement-micro-entreprise')

/** Self-employed profits of a year: turnover less the standard part for expenses, or the profit itself (CASF, articles R. 262-18 to R. 262-24). */
export const revenusNonSalaries = notion('revenus non salariés', (c, person: Person, year: number): number => {
  const { vente, service, bnc } = c.value(abattement, `${year}-01-01`)
  return (1 - vente) * ressourceDeLAnnee(c, person, 'rpns_micro_entreprise_CA_bic_vente_imp', year) +
    (1 - service) * ressourceDeLAnnee(c, person, 'rpns_micro_entreprise_CA_bic_service_imp', year) +
    (1 - bnc) * ressourceDeLAnnee(c, person, 'rpns_micro_entreprise_CA_bnc_imp', year) +
    // A loss is left out, and takes nothing from other income (CASF, article R. 262-21).
    Math.max(0, ressourceDeLAnnee(c, person, 'rpns_benefice_exploitant_agricole', year)) + Math.max(0, ressourceDeLAnnee(c, person, 'rpns_autres_revenus', year))
})

/** The last ones known, by month: those of last year (CSS, article R. 843-2). */
export const dernierRevenuNonSalarieMensuel = notion('dernier revenu non salarié', (c, person: Person): number =>
  revenusNonSalaries(c, person, yearOf(c.date) - 1) / 12)
