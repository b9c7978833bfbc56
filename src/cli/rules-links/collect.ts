import type { RuleFiles } from '../../engine/rule-files.js'

/** An address and the places of rules/ that give it. */
export interface Link { url: string, usedBy: readonly string[] }

const fields = ['link', 'teleservice', 'form', 'instructions'] as const

/** Every address of public aids, institutions and figures, once; what follows # is the reader's business. */
export function collectLinks ({ aids, institutions, parameters }: RuleFiles): Link[] {
  const byUrl = new Map<string, Set<string>>()
  const add = (address: string | null | undefined, file: string): void => {
    if (!address) return
    const url = address.split('#')[0]!
    byUrl.set(url, (byUrl.get(url) ?? new Set()).add(file))
  }
  for (const { yaml: { data, file } } of aids.filter(({ yaml }) => yaml.data.private !== true)) {
    for (const field of fields) add(data[field], file)
    for (const source of data.sources) add(source.url, file)
  }
  for (const { institution, yaml } of institutions.values()) add(institution.site, yaml.file)
  for (const { path, values } of parameters.values()) for (const { source } of values) add(source.url, `parameters/${path}.yml`)
  return [...byUrl].map(([url, files]) => ({ url, usedBy: [...files] }))
}
