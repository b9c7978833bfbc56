import { champTypes } from '../../../src/integrations/demarche-numerique/champ-types.js'
import { chosenBy } from '../../../src/integrations/demarche-numerique/drift.js'
import type { Mapping } from '../../../src/integrations/demarche-numerique/index.js'
import { isRepetition, type MappedField, type RowField } from '../../../src/integrations/demarche-numerique/mapping.js'
import type { Descriptor } from './champs.js'
import type { Demarche } from './demarche.js'

/** A démarche that asks exactly what a mapping fills: what a real one looks like is known once a person accepted its schema. */
export const demarcheFor = (mapping: Mapping, number: number): Demarche => ({
  number: mapping.number ?? number,
  path: mapping.path,
  formerPaths: [],
  state: 'publiee',
  opendata: true,
  forIndividual: mapping.for_individual,
  gender: true,
  replacedBy: null,
  limits: {},
  schema: {
    id: Buffer.from(`Procedure-${number}`).toString('base64'),
    number: mapping.number ?? number,
    title: `${mapping.recipient} (imitation de la démarche ${mapping.path})`,
    description: '',
    state: 'publiee',
    demarcheURL: `https://ds.example.test/commencer/${mapping.path}`,
    revision: { champDescriptors: mapping.fields.map(descriptor), annotationDescriptors: [] }
  }
})

const descriptor = (field: MappedField | RowField): Descriptor => ({
  __typename: champTypes[field.type],
  id: Buffer.from(Buffer.from(field.champ, 'base64url')).toString('base64'),
  label: field.label,
  ...'values' in field && field.values !== undefined ? { options: [...new Set([...chosenBy(field), ...field.unused ?? []])], otherOption: false } : {},
  ...'rows' in field && isRepetition(field) ? { champDescriptors: field.rows.map(descriptor) } : {}
})
