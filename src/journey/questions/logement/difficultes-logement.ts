import type { Household } from '../../../household/index.js'
import { yesNo } from '../../controls/yes-no.js'
import { aboutHome } from '../../define.js'

/** A first-time owner is asked: the field counts only other owners as « propriétaire ». */
const isPlainOwner = ({ menage }: Household): boolean => menage._logementType === 'proprietaire' && !menage._primoAccedant

export default aboutHome('menage', {
  field: '_difficultes_acces_ou_frais_logement',
  chapter: 'logement',
  title: 'Avez-vous de grandes difficultés à trouver un logement ou à en payer les frais ?',
  hint: 'Par exemple un dépôt de garantie trop élevé, des loyers ou des factures impayés.',
  asked: (_, { household }) => household.demandeur.age(household.date) >= 18 && !isPlainOwner(household),
  control: words => yesNo(words)
})
