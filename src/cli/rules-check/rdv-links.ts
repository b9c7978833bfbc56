import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readYaml, RulesError, type YamlFile } from '../../engine/yaml-file.js'
import { linkFaults, linksOf, placeSchema, rdvOrigin, readRdvLink, type Place, type RdvLink } from '../../integrations/rdv/index.js'
import { fault, toReview, type AidCheck, type FileFinding } from './finding.js'

/** The instances of production: no double stands in for them in a file. */
const instances = {}

function said (yaml: YamlFile<unknown>, path: PropertyKey[], address: string): FileFinding[] {
  if (!URL.canParse(address) || rdvOrigin(new URL(address), instances) === undefined) return []
  const read = readRdvLink(address, instances)
  if (!read.ok) return [fault(yaml.problemAt(path, `lien de RDV : ${linkFaults[read.fault]}.`))]
  const { identity, legacy } = read.link
  return [
    ...identity.length === 0 ? [] : [fault(yaml.problemAt(path, `lien de RDV : l’adresse porte l’identité de quelqu’un (${identity.join(', ')}). Retirez ces paramètres.`))],
    ...legacy ? [toReview(yaml.problemAt(path, 'lien de RDV : cette instance déménage. Demandez le nouveau lien.'))] : []
  ]
}

/** Addresses of an aid that lead to RDV: what they are, and whether somebody's identity rides in them. */
export const rdvLinksOfAids: AidCheck = ({ yaml }) =>
  (['teleservice', 'form', 'link', 'instructions'] as const).flatMap(field => said(yaml, [field], yaml.data[field] ?? ''))

const draftSchema = z.looseObject({ draft: z.literal(true) })

/** Every appointment place: its file is read, and the page that its source names is the one where it leads. */
export function rdvLinksOfPlaces (rulesDir: string): FileFinding[] {
  const folder = join(rulesDir, 'services', 'rdv')
  const names = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.yml')).sort() : []
  return names.flatMap(name => {
    const shown = `services/rdv/${name}`
    try {
      const yaml = readYaml(join(folder, name), z.union([draftSchema, placeSchema]), shown)
      const { data } = yaml
      if ('draft' in data) return [toReview(yaml.problemAt(['draft'], 'ébauche : personne ne voit ce lieu. Écrivez ce qui manque, puis retirez « draft: true ».'))]
      // The demonstration is nowhere but beside the double.
      if (data.instance === 'demonstration') return []
      return [...said(yaml, ['source'], data.source), ...said(yaml, ['externalUrl'], data.externalUrl ?? ''), ...elsewhere(yaml, data)]
    } catch (error) {
      if (error instanceof RulesError) return error.problems.map(fault)
      throw error
    }
  })
}

/** The source is a link of RDV to another organisation, or to another motif. */
function elsewhere (yaml: YamlFile<unknown>, place: Omit<Place, 'id'>): FileFinding[] {
  const read = readRdvLink(place.source, instances)
  if (!read.ok || place.provider !== 'rdvsp') return []
  const apart = places(read.link, place)
  return apart === undefined ? [] : [fault(yaml.problemAt(['source'], `lien de RDV : il mène à ${linksOf(read.link, instances).usager ?? 'une autre page'}, ${apart}.`))]
}

function places ({ target }: RdvLink, { instance, organisation = {}, motif }: Omit<Place, 'id'>): string | undefined {
  if (target.instance !== instance) return `et le lieu est sur ${instance ?? 'aucune instance'}`
  const { legacyId, publicLinkId } = target.organisation ?? {}
  if (legacyId !== undefined && organisation.legacyId !== undefined && legacyId !== organisation.legacyId) return `et le lieu est l’organisation ${organisation.legacyId}`
  if (publicLinkId !== undefined && organisation.publicLinkId !== undefined && publicLinkId !== organisation.publicLinkId) return `et le lieu est l’organisation ${organisation.publicLinkId}`
  const named = target.motif?.publicLinkId
  return named !== undefined && motif?.publicLinkId !== undefined && named !== motif.publicLinkId ? `et le lieu est le motif ${motif.publicLinkId}` : undefined
}
