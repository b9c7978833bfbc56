import { resolve } from 'node:path'
import { z } from 'zod'
import { address, flag, folder, host, lameDuck, oneOf, port, secret, trustProxy } from './config/accepted.js'
import { annuaireConfig, annuaireVariables } from './config/annuaire.js'
import { demarcheConfig, demarcheVariables, encryptedOnly } from './config/demarche-numerique.js'
import { keptKey } from './config/kept-key.js'
import { mailConfig, mailVariables, wholeMail } from './config/mail.js'
import { workable } from './config/workable.js'
import { publisherConfig, publisherVariables } from './config/publisher.js'
import { rdvConfig, rdvInProduction, rdvVariables, slotsTogether, wholeApplication } from './config/rdv.js'
import { projectRoot } from './project-root.js'

/** Every variable that the program reads; `.env.example` documents the same list. */
const variables = {
  NODE_ENV: oneOf(['development', 'production', 'test']).default('development'),
  HOST: host.default('127.0.0.1'),
  PORT: port.default(3000),
  BASE_URL: address.optional(),
  BRAND: oneOf(['neutre', 'etat']).default('neutre'),
  DATA_DIR: folder.default('./data'),
  SESSION_SECRET: secret.optional(),
  DATA_KEY: secret.optional(),
  TRUST_PROXY: trustProxy.default(false),
  SECURE_COOKIES: flag.optional(),
  LAME_DUCK_MS: lameDuck.optional(),
  METRICS_PORT: port.optional(),
  METRICS_HOST: host.default('127.0.0.1'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
  RULES_EXTRA_DIR: folder.optional(),
  ...publisherVariables,
  ...demarcheVariables,
  ...rdvVariables,
  ...annuaireVariables,
  ...mailVariables
}
export const variableNames: readonly string[] = Object.keys(variables)

/** Development draws its own keys; production is given them, or several servers would not read each other's sessions. */
const inProduction = z.object({ ...variables, SESSION_SECRET: secret, DATA_KEY: secret, BASE_URL: address, ...rdvInProduction, ...encryptedOnly }).check(slotsTogether, wholeMail).superRefine(wholeApplication).superRefine(workable)
const elsewhere = z.object(variables).check(slotsTogether, wholeMail).superRefine(wholeApplication)

/** All that is wrong in the environment, a line per variable; stops the start. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  constructor (readonly faults: readonly string[]) {
    super(['Configuration refusée. Corrigez ces variables d’environnement (voir .env.example) :', ...faults.map(fault => `  ${fault}`)].join('\n'))
  }
}

export type Config = Readonly<ReturnType<typeof readConfig>>

/** Reads the environment (relative folders start from the project). Throws ConfigError. */
export function readConfig (env: NodeJS.ProcessEnv = process.env) {
  // `NAME=` in a file of variables means: not set.
  const given = Object.fromEntries(Object.keys(variables).flatMap(name => env[name] ? [[name, env[name]]] : []))
  const read = (given['NODE_ENV'] === 'production' ? inProduction : elsewhere).safeParse(given)
  if (!read.success) throw new ConfigError(read.error.issues.map(issue => `${issue.path.join('.')} : ${issue.message}`))
  const { data } = read
  const dataDir = resolve(projectRoot, data.DATA_DIR)
  return Object.freeze({
    env: data.NODE_ENV,
    host: data.HOST,
    port: data.PORT,
    baseUrl: data.BASE_URL ?? `http://${data.HOST.includes(':') ? `[${data.HOST}]` : data.HOST}:${data.PORT}`,
    brand: data.BRAND,
    dataDir,
    sessionSecret: data.SESSION_SECRET ?? keptKey(dataDir, 'session-secret'),
    dataKey: data.DATA_KEY ?? keptKey(dataDir, 'data-key'),
    trustProxy: data.TRUST_PROXY,
    secureCookies: data.SECURE_COOKIES ?? data.NODE_ENV === 'production',
    lameDuck: data.LAME_DUCK_MS ?? (data.NODE_ENV === 'production' ? 2_000 : 0),
    metrics: data.METRICS_PORT === undefined ? null : { host: data.METRICS_HOST, port: data.METRICS_PORT },
    logLevel: data.LOG_LEVEL ?? (data.NODE_ENV === 'production' ? 'info' : 'warn'),
    rulesExtraDir: data.RULES_EXTRA_DIR === undefined ? null : resolve(projectRoot, data.RULES_EXTRA_DIR),
    publisher: publisherConfig(data),
    demarches: demarcheConfig(data, given),
    rdv: rdvConfig(data),
    annuaire: annuaireConfig(data, given),
    mail: mailConfig(data)
  })
}
