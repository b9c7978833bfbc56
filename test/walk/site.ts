// The whole site as production builds it, with every aid of the catalogue; rules and places are read once for all tests.
import type { Test } from 'tap'
import { defaultRulesDir, loadCatalogue } from '../../rules/catalogue.js'
import { loadGeography } from '../../src/geography/index.js'
import { bicycleAids } from '../../src/integrations/aides-velo/index.js'
import { questionCount } from '../../src/journey/registry.js'
import { household } from '../integrations/aides-velo/household.js'
import { served, type Served } from '../served.js'

export const catalogue = await loadCatalogue(defaultRulesDir)
export const geography = loadGeography()

/** Several hundred pages a minute are read by one address here: only the limits are wider than in production. */
const limits = { session: 100_000, stranger: 100_000, address: 100_000, api: 100_000 }

/** A page waits a few seconds for the bicycle model, and shows the rest without it: it is loaded before the first page, however busy the machine. */
let bicycles: Promise<unknown> | undefined
const loadBicycles = (): Promise<unknown> => bicycles ??= bicycleAids(household(), { rfr: () => 0, parts: () => 1 }, { longest: 300_000 })

export async function site (t: Test, rdvFolders: string[] = []): Promise<Served> {
  await loadBicycles()
  return served(t, { services: { catalogue, geography, questions: questionCount }, env: { LOG_LEVEL: 'error' }, limits, rdvFolders })
}
