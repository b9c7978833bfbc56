import type { Exchange } from '../demarche-numerique/exchange.js'
import type { World } from './world.js'

const secrets = '(?:client_secret|secret|code|refresh_token|password|authenticity_token|invitation_token)'

/** Every call, in order; what is secret in it is masked (contract 7.5). */
export function record (world: World, { method, path, query, body, headers }: Exchange): void {
  world.calls.push(`${method} ${path}`)
  const mask = (text: string): string => text.replace(new RegExp(`(^|&)(${secrets})=[^&]*`, 'g'), '$1$2=***').replace(new RegExp(`("${secrets}"\\s*:\\s*)"[^"]*"`, 'g'), '$1"***"')
  world.requests.push({ method, path, query: mask(query), body: mask(body), ...headers.authorization === undefined ? {} : { authorization: headers.authorization.replace(/ .*/, ' ***') } })
}
