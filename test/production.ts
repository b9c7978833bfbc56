import { randomBytes } from 'node:crypto'

const drawn = (): string => randomBytes(32).toString('base64')

/** The least that production is given: keys of its own, a public address, one proxy before it. */
export const production = { NODE_ENV: 'production', BASE_URL: 'https://simulateur.example', TRUST_PROXY: '1', SESSION_SECRET: drawn(), DATA_KEY: drawn() } as const
