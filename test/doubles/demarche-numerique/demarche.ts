import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { champsOf, type Champ, type Constraints, type Descriptor } from './champs.js'

interface Schema { number: number, title: string, state: string, demarcheURL: string, revision: { champDescriptors: Descriptor[], annotationDescriptors: Descriptor[] }, [key: string]: unknown }

export interface Demarche {
  number: number
  path: string
  formerPaths: readonly string[]
  state: 'brouillon' | 'publiee' | 'close' | 'depubliee'
  opendata: boolean
  forIndividual: boolean
  gender: boolean
  replacedBy: string | null
  schema: Schema
  limits: Readonly<Record<number, Constraints>>
}

const fixtureFile = join(import.meta.dirname, 'fixture.json')
const schemaFile = join(import.meta.dirname, 'schema-example.json')
interface Fixture {
  demarche: { number: number, path: string, former_paths: string[] }
  champs: Record<string, { stable_id: number, key: string, constraints?: Constraints }>
}
export const fixture = JSON.parse(readFileSync(fixtureFile, 'utf8')) as Fixture

/** The démarche of demonstration of the contract, which has a champ of every type. */
export const example = (): Demarche => ({
  number: fixture.demarche.number,
  path: fixture.demarche.path,
  formerPaths: fixture.demarche.former_paths,
  state: 'publiee',
  opendata: true,
  forIndividual: true,
  gender: true,
  replacedBy: null,
  schema: JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema,
  limits: Object.fromEntries(Object.values(fixture.champs).map(({ stable_id, constraints }) => [stable_id, constraints ?? {}]))
})

const annotation: Champ = { stableId: 9900190, type: 'text', label: 'Annotation privée', options: [], other: false, constraints: {}, children: [], annotation: true }
/** Private annotations are accepted too, though /schema does not show them (contract 1.2). */
export const champsIn = ({ schema, limits }: Demarche): Champ[] => [...champsOf(schema.revision.champDescriptors, limits), annotation]

export const isOpen = ({ state }: Demarche): boolean => state === 'publiee' || state === 'brouillon'
