import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withReplacements } from '../../src/engine/overlay.js'
import type { Catalogue } from '../catalogue.js'
import type { Habit } from './habit.js'

const folder = new URL('habits/', import.meta.url)

/** The incumbent's habits by name, in the order of their names: one file each in habits/. */
export const habits: ReadonlyMap<string, Habit> = new Map(await Promise.all(
  readdirSync(fileURLToPath(folder)).filter(file => /(?<!\.d)\.[jt]s$/.test(file)).sort().map(async file => {
    const { default: habit } = await import(new URL(file, folder).href) as { default: Habit }
    return [file.replace(/\.[jt]s$/, ''), habit] as const
  })
))

/** The catalogue that reproduces the incumbent instead of the law: with all its habits, or those named. */
export const asIncumbent = (catalogue: Catalogue, names: readonly string[] = [...habits.keys()]): Catalogue =>
  withReplacements(catalogue, names.flatMap(name => habits.get(name)!.replaces))
