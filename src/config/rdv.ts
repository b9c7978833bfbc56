import { z } from 'zod'
import { flag, oneOf } from './accepted.js'

const onThisMachine = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/
const loopback = z.string().regex(onThisMachine, { error: () => 'adresse du faux serveur sur cette machine, par exemple http://127.0.0.1:4020' })
const shared = z.string().min(20, { error: () => 'au moins 20 caractères, par exemple ce que donne : openssl rand -base64 32' })

/** Instances that may hold slots: those of src/integrations/rdv/hosts.ts that are not being left (a test compares them). */
export const slotInstances = [
  'https://www.rdv-solidarites.fr', 'https://rdv.anct.gouv.fr', 'https://www.rdv.numerique.gouv.fr', 'https://demo.rdv.anct.gouv.fr', 'https://demo.rdv-solidarites.fr'
] as const
const instance = oneOf(slotInstances)
const partnerKey = z.string().regex(/^[\x21-\x7e]{16,200}$/, { error: () => 'clé donnée par l’équipe de RDV : de 16 à 200 caractères sans espace ni accent' })

/** Variables of RDV-Solidarités; `.env.example` says what each does. */
export const rdvVariables = {
  RDV_ERA: oneOf(['2024', '2026']).default('2026'),
  RDV_ALLOW_DEMO: flag.default(false),
  RDV_FAKE_ORIGIN: loopback.optional(),
  RDV_SLOTS_INSTANCE: z.string().refine(text => instance.safeParse(text).success || onThisMachine.test(text), { error: () => `valeurs acceptées : ${slotInstances.join(', ')}` }).optional(),
  RDV_SLOTS_KEY: partnerKey.optional(),
  RDV_SLOTS_TIMEOUT_MS: z.string().regex(/^[1-9]\d{1,5}$/, { error: () => 'nombre entier de millisecondes, de 10 à 999999, par exemple 700' }).transform(Number).default(700),
  RDV_OAUTH_APP: z.string().regex(/^[a-z\d-]{2,40}$/, { error: () => 'minuscules, chiffres et tirets, comme « principale »' }).default('principale'),
  RDV_OAUTH_INSTANCE: z.string().regex(/^https:\/\/[a-z\d.-]+$/, { error: () => 'adresse https de l’instance de RDV, sans chemin, par exemple https://rdv.anct.gouv.fr' }).optional(),
  RDV_OAUTH_NAMES: z.string().transform(text => text.split(',').map(name => name.trim()).filter(name => name !== ''))
    .refine(names => names.every(name => /^https:\/\/[a-z\d.-]+$/.test(name) || onThisMachine.test(name)), { error: () => 'adresses https de la même instance de RDV, séparées par des virgules' }).default([]),
  RDV_OAUTH_CLIENT_ID: z.string().optional(),
  RDV_OAUTH_CLIENT_SECRET: z.string().optional(),
  RDV_WEBHOOK_SECRET: shared.optional(),
  RDV_WEBHOOK_PREVIOUS_SECRET: shared.optional()
}

/** The double never stands in for a real service there. */
export const rdvInProduction = {
  RDV_SLOTS_INSTANCE: instance.optional(),
  RDV_FAKE_ORIGIN: z.undefined({ error: () => 'jamais en production : ce faux serveur est celui de la démonstration' }).optional()
}

/** An application is whole, or there is none. The double has its own address. */
export function wholeApplication (data: Given, context: z.RefinementCtx): void {
  const { RDV_FAKE_ORIGIN: fake, RDV_OAUTH_INSTANCE: instance = fake, RDV_OAUTH_CLIENT_ID: id, RDV_OAUTH_CLIENT_SECRET: secret } = data
  if ((id ?? secret ?? data.RDV_OAUTH_INSTANCE) === undefined) return
  for (const [name, value] of Object.entries({ RDV_OAUTH_INSTANCE: instance, RDV_OAUTH_CLIENT_ID: id, RDV_OAUTH_CLIENT_SECRET: secret })) {
    if (value === undefined) context.addIssue({ code: 'custom', path: [name], message: 'obligatoire avec les autres variables RDV_OAUTH_…' })
  }
}

type Given = z.infer<z.ZodObject<typeof rdvVariables>>

/** A key opens the slots of one instance: neither goes without the other. */
export function slotsTogether ({ value, issues }: { value: Pick<Given, 'RDV_SLOTS_INSTANCE' | 'RDV_SLOTS_KEY'>, issues: z.core.$ZodRawIssue[] }): void {
  const { RDV_SLOTS_INSTANCE: from, RDV_SLOTS_KEY: key } = value
  if ((from === undefined) === (key === undefined)) return
  const [missing, other] = from === undefined ? ['RDV_SLOTS_INSTANCE', 'RDV_SLOTS_KEY'] : ['RDV_SLOTS_KEY', 'RDV_SLOTS_INSTANCE']
  issues.push({ code: 'custom', path: [missing!], message: `obligatoire avec ${other} : donnez les deux, ou aucune`, input: value })
}

export const rdvConfig = (data: Given) => ({
  era: data.RDV_ERA,
  allowDemo: data.RDV_ALLOW_DEMO,
  fakeOrigin: data.RDV_FAKE_ORIGIN,
  slots: data.RDV_SLOTS_INSTANCE === undefined || data.RDV_SLOTS_KEY === undefined ? undefined : { instance: data.RDV_SLOTS_INSTANCE, key: data.RDV_SLOTS_KEY, pageTimeout: data.RDV_SLOTS_TIMEOUT_MS },
  /** Of agents, when RDV's team has created one. */
  oauth: data.RDV_OAUTH_CLIENT_ID === undefined ? undefined : {
    name: data.RDV_OAUTH_APP, instance: data.RDV_FAKE_ORIGIN ?? data.RDV_OAUTH_INSTANCE ?? '', names: data.RDV_OAUTH_NAMES, clientId: data.RDV_OAUTH_CLIENT_ID, clientSecret: data.RDV_OAUTH_CLIENT_SECRET ?? ''
  },
  /** The current one, then the one that it replaces. */
  secrets: [data.RDV_WEBHOOK_SECRET, data.RDV_WEBHOOK_PREVIOUS_SECRET].filter(secret => secret !== undefined)
})
