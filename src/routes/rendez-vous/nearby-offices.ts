import type { Aid } from '../../../rules/catalogue.js'
import { dateInWords } from '../../content/dates.js'
import { labelOf, type Office } from '../../integrations/annuaire/index.js'
import type { Residence } from '../../integrations/rdv/index.js'
import type { Services } from '../../services.js'
import { telephone } from './place-view.js'

const everywhere = ['france_services', 'ccas']
const young = ['mission_locale', 'cij']
const byType: Readonly<Record<string, readonly string[]>> = {
  caf: ['caf'], msa: ['msa'], commune: ['mairie'], departement: ['mds', 'cdas', 'centre_social', 'edas', 'sdsei']
}
const FARTHEST = 60
const PER_KIND = 2
const MOST = 6

/** France services and the CCAS always; for an aid, the offices of who gives it, otherwise those for young people. */
export function officeKinds (aids: readonly Aid[], one: boolean): string[] {
  const [aid] = one ? aids : []
  if (aid === undefined) return [...everywhere, ...young]
  return [...everywhere, ...aid.text.lieuxTypes ?? aid.institution.lieuxTypes ?? byType[aid.institution.type] ?? []]
}

/** The nearest offices, nearest first. Undefined: nobody to ask, or no answer; the page has other ways. */
export async function nearbyOffices (territory: Residence | undefined, kinds: readonly string[], { nearby, geography }: Services) {
  const found = territory === undefined ? undefined : await nearby.find(territory, kinds)
  if (territory === undefined || found === undefined) return undefined
  const far = (office: Office): number | undefined => office.point && geography.kmFrom(territory.commune, office.point)
  const sorted = found.offices.map(office => ({ office, km: far(office) }))
    .filter(({ km }) => km === undefined || km <= FARTHEST)
    .sort((a, b) => (a.km ?? FARTHEST) - (b.km ?? FARTHEST))
  const ranks = new Map<string, number>()
  const nearest = sorted.filter(({ office: { kind } }) => {
    ranks.set(kind, (ranks.get(kind) ?? 0) + 1)
    return ranks.get(kind)! <= PER_KIND
  }).slice(0, MOST)
  return { liste: nearest.map(({ office, km }) => officeView(office, km)), date: dateInWords(new Date(found.at).toISOString().slice(0, 10)) }
}

const officeView = ({ name, kind, address, phone, site, hours, accessibility, accessibilityPage }: Office, km: number | undefined) => ({
  nom: name,
  genre: labelOf(kind),
  distance: km === undefined ? undefined : km < 1 ? 'à moins d’un kilomètre du centre de votre commune' : `à ${Math.round(km)}\u00a0km environ du centre de votre commune`,
  adresse: address,
  telephone: telephone(phone),
  site,
  horaires: hours,
  accessibilite: accessibility,
  acceslibre: accessibilityPage
})
