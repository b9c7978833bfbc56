import type { Commune } from '../../../household/index.js'
import { invalid, sent, type Encoder, type Places } from './wire.js'

const isCommune = (value: unknown): value is Commune => typeof value === 'object' && value !== null && 'depcom' in value
/** The départements and régions that DS lists; the collectivités d’outre-mer, which our referential knows too, are not among them. */
const isListed = (department: string): boolean => /^(?:\d\d|2[AB]|97[1-46])$/.test(department)
const of = (encode: (commune: Commune, places: Places) => ReturnType<Encoder>): Encoder =>
  (value, { places }) => isCommune(value) && isListed(value._departement) ? encode(value, places) : invalid

/** [postcode, INSEE]: DS wants the arrondissement for Paris, Lyon and Marseille, which the postcode tells (contract 3.3). */
export const commune = of(({ depcom, _codePostal: postcode }, places) => {
  const found = places.communesOfPostcode(postcode).find(({ code, arrondissement }) => code === depcom || arrondissement?.code === depcom)
  if (found === undefined) return invalid
  const { code } = found.arrondissement ?? found
  if (['75056', '69123', '13055'].includes(code)) return invalid
  return { ok: true, wire: [postcode, code], shown: `${(found.arrondissement ?? found).nom} (${postcode})` }
})

export const department = of(({ _departement: code }, places) => {
  const found = places.departement(code)
  return found === undefined ? invalid : sent(code, `${found.nom} (${code})`)
})

export const region = of(({ _region: code }, places) => {
  const found = places.region(code)
  return found === undefined ? invalid : sent(code, found.nom)
})

/** Both codes are checked: a wrong département makes some versions of DS fail (contract 3.3). */
export const epci = of(({ depcom, _codePostal: postcode, _departement: department, _epci: siren }, places) => {
  const found = siren === null ? undefined : places.epci(siren)
  const member = places.communesOfPostcode(postcode)
    .some(place => place.epci?.siren === siren && (place.code === depcom || place.arrondissement?.code === depcom))
  if (found === undefined || !member || places.departement(department) === undefined) return invalid
  return { ok: true, wire: [department, found.siren], shown: found.nom }
})
