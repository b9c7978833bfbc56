import type { z } from 'zod'

interface Given { BASE_URL: string, TRUST_PROXY: unknown, SECURE_COOKIES?: boolean | undefined, SESSION_SECRET: Buffer, DATA_KEY: Buffer }

/** Drawn at random, 32 bytes have some thirty different values; an example that was copied, a few. */
const FEWEST = 12
const isDrawn = (key: Buffer): boolean => new Set(key).size >= FEWEST

/** What would start in production and serve nobody, or protect nobody. */
export function workable (data: Given, context: z.RefinementCtx): void {
  const refuse = (name: keyof Given, message: string): void => { context.addIssue({ code: 'custom', path: [name], message }) }
  const secure = data.SECURE_COOKIES ?? true
  if (data.TRUST_PROXY === true) refuse('TRUST_PROXY', 'true laisse chacun écrire son adresse, et échapper aux limites : donnez le nombre de relais, ou leurs adresses')
  if (data.TRUST_PROXY === false && secure) refuse('TRUST_PROXY', 'obligatoire en production : le site ne fait pas TLS lui-même, et sans relais de confiance aucun cookie ne serait envoyé. Donnez le nombre de relais (1 le plus souvent), ou leurs adresses')
  if (secure && !data.BASE_URL.startsWith('https:')) refuse('BASE_URL', 'adresse https attendue, puisque les cookies sont réservés à https')
  for (const name of ['SESSION_SECRET', 'DATA_KEY'] as const) if (!isDrawn(data[name])) refuse(name, 'cette clé n’est pas tirée au hasard : prenez ce que donne openssl rand -base64 32')
  if (data.SESSION_SECRET.equals(data.DATA_KEY)) refuse('DATA_KEY', 'doit différer de SESSION_SECRET : tirez deux clés')
}
