import { firstDay, monthsBefore, type Month } from '../../../src/household/index.js'
import { notion, type Rule } from '../../rule.js'
import { parentsDeLaFamille } from '../famille.js'
import { moisCourant } from '../periodes.js'
import { unParentOuvreLaPrime } from '../sejour/foyer-ppa.js'
import { revenusActivitePpa } from './base-ressources-ppa.js'
import { estApprenant, minimumPpa, plancherMensuel, trimestre, uneActiviteOuvreDroit } from './ppa.js'
import { montantForfaitairePpa, partActivite, partDeLActivite, ressourcesEtLogementPpa, unMembreALAge } from './prime-fictive.js'

/** Months of the quarter whose age and stay open the prime; all of them where none does, so that work and income are told by themselves. */
const moisOuverts = notion('mois ouverts de la prime d’activité', (c): readonly Month[] => {
  const trois = monthsBefore(moisCourant(c), trimestre)
  const ouverts = trois.filter(month => unMembreALAge(c, month) && unParentOuvreLaPrime(c, month))
  return ouverts.length > 0 ? ouverts : trois
})

const somme = (c: Rule, amount: (month: Month) => number): number => moisOuverts(c).reduce((sum, month) => sum + amount(month), 0)
const moyenne = (c: Rule, amount: (month: Month) => number): number => somme(c, amount) / moisOuverts(c).length

/** Least that a month must bring for the mean of the quarter to be paid. */
const minimumDUnMois = (c: Rule): number => c.value(minimumPpa, firstDay(moisCourant(c))) * trimestre / moisOuverts(c).length

/** Work brings enough for a prime that is paid, were there no other income. */
const activiteSuffit = (c: Rule): boolean => moyenne(c, month => partDeLActivite(c, month)) >= minimumDUnMois(c)

export const activiteOuvreLaPrime = notion('activité ouvrant la prime', (c): boolean => uneActiviteOuvreDroit(c, moisCourant(c)) && activiteSuffit(c))

const apprentissage = (c: Rule): boolean =>
  !uneActiviteOuvreDroit(c, moisCourant(c)) && parentsDeLaFamille(c).some(parent => estApprenant(c, parent, moisCourant(c)))

/** Income from work that counts: by month, that of the parents together; of a student, a trainee or an apprentice, the least of their three months. */
export const revenuDActivite = (c: Rule): number => {
  const trois = monthsBefore(moisCourant(c), trimestre)
  const parents = parentsDeLaFamille(c)
  return apprentissage(c)
    ? Math.max(...parents.map(parent => Math.min(...trois.map(month => revenusActivitePpa(c, parent, month)))))
    : moyenne(c, month => parents.reduce((sum, parent) => sum + revenusActivitePpa(c, parent, month), 0))
}

/** 55 % of the minimum wage each month for them (CSS, article L. 842-2); for others, what brings a prime that is paid. */
export const revenuDActiviteMinimum = (c: Rule): number => apprentissage(c)
  ? plancherMensuel(c, moisCourant(c))
  : minimumDUnMois(c) / c.value(partActivite, firstDay(moisCourant(c)))

/** Without enough work, what it would bring at least. */
const partSupposee = (c: Rule, month: Month): number =>
  activiteSuffit(c) ? partDeLActivite(c, month) : Math.max(partDeLActivite(c, month), minimumDUnMois(c))

/** Income that counts: less than the flat amount takes nothing off, so that each month counts for that at least. */
const ressourcesComptees = (c: Rule, month: Month): number => Math.max(ressourcesEtLogementPpa(c, month), montantForfaitairePpa(c, month))
export const ressourcesPpa = (c: Rule): number => moyenne(c, month => ressourcesComptees(c, month))

/** Highest income that leaves a prime that is paid. */
export const plafondPpa = (c: Rule): number =>
  moyenne(c, month => montantForfaitairePpa(c, month) + partSupposee(c, month)) - minimumDUnMois(c)

/** Months are counted one by one: one may leave a prime though the mean does not. */
export const ressourcesLaissentUnePrime = notion('ressources laissant une prime', (c): boolean => moyenne(c, month =>
  Math.max(0, montantForfaitairePpa(c, month) + partSupposee(c, month) - ressourcesComptees(c, month))) >= minimumDUnMois(c))
