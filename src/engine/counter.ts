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
  type === 'national' || type === 'europeen' ? null : { id: `institution:${id}`, name, where: `auprès ${after(articleOf(name) ?? prefix ?? (startsWithVowel.test(name) ? 'd’' : 'de'))}${name}`, site, phone }

const masculine = /^(?:Département|Conseil|Grand\b|Syndicat|Fonds|Centre|Bureau|Pays\b|CCAS|Crous|PETR|PLIE|Pôle|Réseau)/
const feminine = /^(?:Région|Ville|Commune|Communauté|Métropole|Collectivité|Caisse|CAF|MSA|Mission|Mairie|Mutualité|Agglomération|Eurométropole)/
const startsWithVowel = /^[AEIOUÉÈH]/

/** « du Département de l’Ain », « de la Ville de Nice », « de l’Agglomération de La Rochelle » ; null for another name. */
const articleOf = (name: string): string | null =>
  masculine.test(name) ? 'du' : feminine.test(name) ? startsWithVowel.test(name) ? 'de l’' : 'de la' : null

/** Some institutions write their article (« le », « les »), others what « auprès » already needs (« de la », « d’ »). */
const contracted: Readonly<Record<string, string>> = { le: 'du', les: 'des' }

const after = (article: string): string => /['’]$/.test(article) ? article : `${contracted[article] ?? article} `
