import { isIP } from 'node:net'
import { z } from 'zod'

/** What each kind of variable accepts; the message says it, in French, whatever was wrong. */
const accepts = (what: string) => ({
  error: ({ input }: { input?: unknown }) => input === undefined ? `obligatoire en production : ${what}` : what
})

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, accepts(`valeurs acceptées : ${values.join(', ')}`))

export const flag = oneOf(['true', 'false']).transform(value => value === 'true')

export const host = z.string().regex(/^[\w.:-]+$/, accepts('adresse IP ou nom d’hôte sans http://, par exemple 127.0.0.1'))

export const port = z.string()
  .refine(text => /^\d{1,5}$/.test(text) && Number(text) <= 65535, accepts('nombre entier entre 0 et 65535'))
  .transform(Number)

export const lameDuck = z.string()
  .refine(text => /^\d{1,5}$/.test(text) && Number(text) <= 60_000, accepts('nombre entier de millisecondes, de 0 à 60000, par exemple 2000'))
  .transform(Number)

/** Without its trailing slash, so that a path can follow. */
export const address = z.url({ protocol: /^https?$/, ...accepts('adresse publique du site, par exemple https://simulateur.example') })
  .transform(text => text.replace(/\/+$/, ''))

export const folder = z.string().trim().min(1)

// Said by the union and by its last branch: zod lets the branch speak when only its refinement fails.
const randomBytes = accepts('au moins 32 octets tirés au hasard, en base64 ou en hexadécimal, par exemple ce que donne : openssl rand -base64 32')

/** 32 random bytes or more. */
export const secret = z.union([
  z.string().regex(/^(?:[\da-f]{2}){32,}$/i).transform(text => Buffer.from(text, 'hex')),
  z.base64().transform(text => Buffer.from(text, 'base64')).refine(bytes => bytes.length >= 32, randomBytes)
], randomBytes)

const isProxy = (text: string): boolean => {
  const [ip = '', bits = '0', ...rest] = text.split('/')
  return isIP(ip) > 0 && /^\d{1,3}$/.test(bits) && rest.length === 0
}

const proxies = accepts('true, false, le nombre de relais, ou leurs adresses IP (ou plages CIDR) séparées par des virgules')

/** As Fastify reads it: everybody, nobody, a number of hops, or the addresses of the proxies. */
export const trustProxy = z.union([
  flag,
  z.string().regex(/^\d{1,2}$/).transform(count => (_address: string, hop: number) => hop < Number(count)),
  z.string().transform(text => text.split(',').map(part => part.trim())).refine(list => list.every(isProxy), proxies)
], proxies)
