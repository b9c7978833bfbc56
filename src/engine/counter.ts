import { z } from 'zod'
import type { Institution } from './institution.js'
import { sourceSchema } from './source.js'

/** Where an aid is asked for. One table, rules/counters.yml; a local institution is its own counter. */
export const counterSchema = z.strictObject({
  /** « Crous », « France Travail ». */
  nom: z.string().trim().min(1),
  /** Completes « demander l’aide … »: « au Crous », « à la mairie de votre commune ». */
  ou: z.string().trim().min(1),
  site: z.url({ protocol: /^https$/ }).optional(),
  telephone: z.string().trim().min(1).optional(),
  /** The kind of office of the public directory where it can be asked face to face. */
  lieu: z.string().trim().min(1).optional(),
  source: sourceSchema.optional()
})
export const countersSchema = z.record(z.string(), counterSchema)

export interface Counter { id: string, name: string, where: string, site?: string | undefined, phone?: string | undefined, office?: string | undefined }

export const counters = (file: z.infer<typeof countersSchema>): ReadonlyMap<string, Counter> =>
  new Map(Object.entries(file).map(([id, { nom, ou, site, telephone, lieu }]) => [id, { id, name: nom, where: ou, site, phone: telephone, office: lieu }]))

/** A local institution is asked directly; who gives a national aid is rarely where it is asked. */
export const ownCounter = ({ id, name, type, site, phone, prefix }: Institution): Counter | null =>
  type === 'national' || type === 'europeen' ? null : { id: `institution:${id}`, name, where: `auprès ${after(prefix ?? articleOf(name))}${name}`, site, phone }

const masculine = /^(?:Département|Conseil|Grand\b|Syndicat|Fonds|Centre|Bureau|Pays\b|CCAS|Crous|Pôle|Réseau)/
const feminine = /^(?:Région|Ville|Commune|Communauté|Métropole|Collectivité|Caisse|CAF|MSA|Mission|Mairie|Agglomération|Eurométropole)/

/** « du Département de l’Ain », « de la Ville de Nice ». */
const articleOf = (name: string): string => masculine.test(name) ? 'du' : feminine.test(name) ? 'de la' : /^[AEIOUÉÈH]/.test(name) ? 'd’' : 'de'

const after = (article: string): string => /['’]$/.test(article) ? article : `${article} `
