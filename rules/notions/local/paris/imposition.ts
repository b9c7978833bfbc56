import { condition, notion, parameter, type Condition, type Rule } from '../../../rule.js'
import { perYear } from '../../../units.js'
import { euros } from '../../../words.js'
import { luSurLAvisDesParents } from '../../impot/avis-des-parents.js'
import { foyerFiscal, nombreDeDeclarants } from '../../impot/foyer-fiscal.js'
import { bareme } from '../../impot/tranche-imposition.js'
import { statutOccupationLogement } from '../../logement/statut-occupation.js'
import { anneeFiscale } from '../../periodes.js'
import { revenuNetImposable } from '../../revenu-imposable/revenu-net-imposable.js'
import { reglement } from './conditions.js'

const maximum = parameter<{ demande: number, renouvellement: number }>('local/paris/pass-imposition-maximale')

const revenuImposable = (c: Rule, year: number): number =>
  (year === anneeFiscale(c) ? luSurLAvisDesParents(c, 'parents.rfr') : null) ??
  revenuNetImposable(c, 'principal', year)

/** Income tax of a year by the adults alone, without the parts of the children (CGI, article 197, I). */
const impotSansQuotient = notion('impôt sans quotient familial', (c, year: number): number => {
  const adultes = nombreDeDeclarants(foyerFiscal(c))
  return adultes * bareme(c, revenuImposable(c, year) / adultes, year)
})

/** Low tax; a little higher is accepted where that of the year before was low. */
export const peuImpose: Condition = condition({
  id: 'imposition',
  general: 'payer peu d’impôt sur le revenu',
  source: reglement('articles II.3.1.b.1 et III.3.1.b.1'),
  compares: {
    value: c => impotSansQuotient(c, anneeFiscale(c)),
    operator: '<=',
    threshold: c => c.value(maximum).demande,
    unit: perYear,
    from: 'vos revenus imposables'
  },
  test: c => {
    const { demande, renouvellement } = c.value(maximum)
    const impot = impotSansQuotient(c, anneeFiscale(c))
    return impot <= demande || (impot <= renouvellement && impotSansQuotient(c, anneeFiscale(c) - 1) <= demande)
  },
  sentence: (c, met) => `Votre impôt est estimé à ${euros(Math.round(impotSansQuotient(c, anneeFiscale(c))))}${met ? '' : ` ; il faut au plus ${euros(c.value(maximum).demande)}`}.`
})

export const aUnDomicile: Condition = condition({
  id: 'domicile',
  general: 'avoir un domicile',
  source: reglement('articles II.3.1.b.1 et III.3.1.b.1'),
  test: c => statutOccupationLogement(c) !== 'sans_domicile',
  sentence: (_, met) => met ? 'Vous avez un domicile.' : 'Il faut avoir un domicile à Paris.'
})
