import { z } from 'zod'
import { locationTypes } from './motif-slug.js'
import { isTimeZone } from './time-zones.js'

const text = z.string().trim().min(1).max(400)
const id = z.int().positive()
const publicId = z.string().regex(/^[\w-]{4,40}$/, 'identifiant public attendu, comme « MoTifA01 »')
const slug = z.string().regex(/^[a-z\d-]{1,100}$/, 'minuscules, chiffres et tirets')
const motif = z.strictObject({ publicLinkId: publicId.optional(), id: id.optional(), nameWithLocationType: z.string().max(200).optional(), slug: slug.optional() })
const codes = (pattern: RegExp, what: string) => z.array(z.string().regex(pattern, what)).default([])
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'date AAAA-MM-JJ')

/** A place where an appointment is booked: one file of rules/services/rdv (contract 7.1). Its id is the name of the file. */
export const placeSchema = z.strictObject({
  label: text.max(120),
  provider: z.enum(['rdvsp', 'external', 'phone']),
  /** "demonstration" is the double, and exists only beside it. */
  instance: z.string().optional(),
  organisation: z.strictObject({
    legacyId: id.optional(),
    publicLinkId: publicId.optional(),
    external: z.strictObject({ territory: z.string().regex(/^[\dA-Z]{2,3}$/), externalId: z.string().regex(/^[\w-]{1,60}$/) }).optional(),
    slug: slug.optional()
  }).optional(),
  motif: motif.optional(),
  prescripteurMotif: motif.optional(),
  departement: z.string().optional(),
  serviceId: id.optional(),
  lieuId: id.optional(),
  /** Its free times are those of the partner API, and shown on our pages where this deployment has its key. */
  slots: z.boolean().default(false),
  geo: z.strictObject({ city_code: text, street_ban_id: text, latitude: text, longitude: text, address: text }).partial().optional(),
  externalUrl: z.url({ protocol: /^https$/ }).optional(),
  /** Where its territory does not tell: « Indian/Reunion ». */
  timeZone: z.string().refine(isTimeZone, 'fuseau horaire attendu, comme « Indian/Reunion »').optional(),
  modes: z.array(z.enum(locationTypes)).min(1),
  audiences: z.array(z.enum(['usager', 'prescripteur'])).default(['usager']),
  /** With whom, for whom and for what, as the person reads it. */
  withWhom: text,
  forWhom: text,
  about: text,
  phone: z.string().regex(/^(?:0[1-9](?: \d{2}){4}|3\d{3}|0 8\d{2} \d{3} \d{3})$/, 'numéro écrit comme « 01 02 03 04 05 »').optional(),
  address: text.optional(),
  hours: text.optional(),
  /** What to do without the link: shown beside it, always. */
  otherWay: text,
  site: z.url({ protocol: /^https$/ }).optional(),
  /** Ids of aids or of institutions; empty: any aid. */
  benefits: z.array(z.string()).default([]),
  /** Codes INSEE and SIREN; all empty: everywhere. */
  cities: codes(/^(?:\d{5}|2[AB]\d{3})$/, 'code INSEE d’une commune'),
  epcis: codes(/^\d{9}$/, 'numéro SIREN d’un EPCI'),
  departements: codes(/^(?:\d{2,3}|2[AB])$/, 'code d’un département'),
  /** The application at RDV (RDV_OAUTH_APP) with which agents of this place fill in the person beforehand. */
  agent: z.strictObject({ oauthApp: z.string().regex(/^[a-z\d-]{2,40}$/, 'minuscules, chiffres et tirets') }).optional(),
  /** When a person last followed the link and found slots or their page. */
  checkedOn: day.optional(),
  source: z.url({ protocol: /^https$/ })
})

export type Place = z.infer<typeof placeSchema> & { id: string }
