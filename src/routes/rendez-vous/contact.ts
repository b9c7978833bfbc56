import type { Catalogue } from '../../../rules/catalogue.js'
import { telephone } from './place-view.js'

/** How to reach an institution: its own phone and site, or those of the national body that it belongs to. */
export function contactOf (institution: Catalogue['institutions'] extends ReadonlyMap<string, infer I> ? I : never, { institutions }: Catalogue) {
  const national = institution.type === 'caf' ? institutions.get('caf') : undefined
  const phone = institution.phone ?? national?.phone
  return { nom: institution.name, telephone: telephone(phone), site: institution.site ?? national?.site }
}
