import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { findingsOf, sameLink, type PlaceContext } from './check-place.js'
import { placeSchema, type Place } from './place.js'

/** All that is wrong in the places; stops the start. */
export class PlaceError extends Error {
  override readonly name = 'PlaceError'
  constructor (readonly faults: readonly string[]) {
    super(`Lieux de rendez-vous illisibles (${faults.length}) :\n${faults.join('\n')}`)
  }
}

export interface Checked { places: Place[], faults: string[], warnings: string[] }

const DEMONSTRATION = 'demonstration'

/** Every *.yml of `folders` (a missing one is empty), with what is wrong in them, a line each. */
export function checkPlaces (folders: readonly string[], known: PlaceContext): Checked {
  const checked: Checked = { places: [], faults: [], warnings: [] }
  const links = new Map<string, string>()
  for (const [folder, name] of folders.filter(folder => existsSync(folder)).flatMap(folder => readdirSync(folder).sort().map(name => [folder, name] as const))) {
    if (!name.endsWith('.yml')) continue
    const place = readOne(join(folder, name), name.slice(0, -4), checked, known)
    if (place === undefined) continue
    for (const { code, message, warning } of findingsOf(place, known)) (warning ? checked.warnings : checked.faults).push(`${name} — ${code} — ${message}`)
    const link = sameLink(place)
    if (links.has(link)) checked.faults.push(`${name} — duplicate_link — le même lien que ${links.get(link)}`)
    if (checked.places.some(({ id }) => id === place.id)) checked.faults.push(`${name} — duplicate_id — deux fichiers de ce nom`)
    links.set(link, name)
    checked.places.push(place)
  }
  return checked
}

const isDraft = (written: unknown): boolean => typeof written === 'object' && written !== null && 'draft' in written && written.draft === true

/** The double, when there is one, stands for every instance: nobody books for real from a demonstration. */
function readOne (file: string, id: string, { faults, warnings: drafts }: Checked, { instances }: PlaceContext): Place | undefined {
  try {
    const written: unknown = parse(readFileSync(file, 'utf8'))
    // Written by rdv:link, and not described yet: offered to nobody.
    if (isDraft(written)) {
      drafts.push(`${id}.yml — draft — ébauche : écrivez ce qui manque, puis retirez « draft: true »`)
      return undefined
    }
    const read = placeSchema.safeParse(written)
    if (!read.success) faults.push(...read.error.issues.map(issue => `${id}.yml — schema — ${issue.path.join('.')} : ${issue.message}`))
    else if (!/^[a-z\d-]{3,60}$/.test(id)) faults.push(`${id}.yml — schema — nom de fichier : de 3 à 60 minuscules, chiffres et tirets`)
    else if (instances.fakeOrigin !== undefined && read.data.provider === 'rdvsp') return { ...read.data, id, instance: instances.fakeOrigin }
    else if (read.data.instance !== DEMONSTRATION) return { ...read.data, id }
  } catch (error) {
    faults.push(`${id}.yml — yaml — ${(error as Error).message}`)
  }
  return undefined
}

/** The file of a place. */
export const placeFile = (folders: readonly string[], id: string): string | undefined =>
  folders.map(folder => join(folder, `${id}.yml`)).find(file => /^[a-z\d-]+$/.test(id) && existsSync(file))

/** Throws PlaceError with every fault. */
export function loadPlaces (folders: readonly string[], known: PlaceContext): Place[] {
  const { places, faults } = checkPlaces(folders, known)
  if (faults.length > 0) throw new PlaceError(faults)
  return places
}
