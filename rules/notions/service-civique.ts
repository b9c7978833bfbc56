import type { Month } from '../../src/household/index.js'
import { Doubt, notion, type Person, type Rule } from '../rule.js'
import { parentsDeLaFamille } from './famille.js'
import { decritParLesReponses } from './periodes.js'
import { ressourceDuMois } from './ressources-mensuelles.js'

/** The RSA, the prime d’activité and the allowances of the unemployed stop with the contract, until it ends (Code du service national, article L. 120-11). */
export const suspendu = notion('suspendu par le service civique', (c, person: Person, month: Month): boolean =>
  decritParLesReponses(c, month) && person.service_civique)

/** The person alone receives nothing; what a couple keeps was not found in a text, and is left as it is for the other rules. */
export const suspenduPourTous = (c: Rule, month: Month): boolean => parentsDeLaFamille(c).every(person => suspendu(c, person, month))

/** For the aid itself. */
export function nonSuspendu (c: Rule, month: Month): boolean {
  if (suspenduPourTous(c, month)) return false
  if (!parentsDeLaFamille(c).some(person => suspendu(c, person, month))) return true
  throw new Doubt('le versement est suspendu pendant votre service civique, et nous ne savons pas ce que la Caf garde pour l’autre personne de votre couple')
}

export const volontariat = { title: 'Code du service national, articles L. 120-11 et L. 120-21', url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071335/' }

/** What a volunteer receives is not income for the RSA (Code du service national, article L. 120-21). */
export const volontariatCompte = notion('indemnités de volontariat comptées', (_c, _person: Person, _month: Month): number => 0)

/** The same, as it was declared. */
export const indemnitesDeVolontariat = (c: Rule, person: Person, month: Month): number => ressourceDuMois(c, person, 'indemnites_volontariat', month)
