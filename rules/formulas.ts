import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Formulas } from '../src/engine/catalogue.js'
import type { Formula, Household } from './rule.js'

const folder = fileURLToPath(new URL('aids/', import.meta.url))

/** The formulas that stand beside aid files, by path without extension ("national/rsa"): `export default formula({…})`. */
export async function loadFormulas (): Promise<Formulas<Household>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /(?<!\.d)\.[jt]s$/.test(file))
  const entries = files.map(async file => {
    const module = await import(new URL(`aids/${file}`, import.meta.url).href) as { default: Formula }
    return [file.replace(/\.[jt]s$/, ''), module.default] as const
  })
  return new Map(await Promise.all(entries))
}
