import { z } from 'zod'
import type { YamlFile, Problem } from './yaml-file.js'
import { sourceSchema } from './source.js'

const reponses = ['oui', 'non', 'a_verifier'] as const

/** What holds in some territories. `raison` completes « l’aide n’existe pas en Guyane : … » or « à vérifier : … »;
 * {lieu} in it is « en Guyane ». */
const answerSchema = z.strictObject({
  pour: z.array(z.string().trim().min(1)).min(1),
  reponse: z.enum(reponses),
  raison: z.string().trim().min(1).optional(),
  source: sourceSchema.optional()
})
  .refine(({ reponse, raison }) => reponse === 'oui' || raison !== undefined, { path: ['raison'], error: 'dites pourquoi, sans majuscule ni point. Ajoutez « raison: »' })
  .refine(({ reponse, source }) => reponse !== 'non' || source !== undefined, { path: ['source'], error: 'un « non » a son texte. Ajoutez « source: »' })

/** One file of rules/territories: where the aids of a kind exist, territory by territory. */
export const extentSchema = z.strictObject({ description: z.string().trim().min(1), reponses: z.array(answerSchema).min(1) })

/** In an aid's file: the name of such a file; or its own answers, alone or with those of a file for the other territories. */
export const aidExtentSchema = z.union([
  z.string().trim().min(1),
  z.strictObject({ comme: z.string().trim().min(1).optional(), reponses: z.array(answerSchema).min(1) })
], { error: 'il faut le nom d’un fichier de rules/territories, ou « comme: » et « reponses: »' })

export type TerritoryAnswer = z.infer<typeof answerSchema>
/** The answer for each territory. */
export type Extent = ReadonlyMap<string, TerritoryAnswer>
export type ExtentFile = YamlFile<z.infer<typeof extentSchema>>

/** The answers of a file by territory, `rest` for those that it leaves; every fault in them. */
export function readExtent (
  answers: readonly TerritoryAnswer[], territories: readonly string[], problemAt: (path: PropertyKey[], message: string) => Problem, rest?: Extent
): { extent: Extent, problems: Problem[] } {
  const extent = new Map(rest)
  const given = new Set<string>()
  const problems = answers.flatMap((answer, rank) => answer.pour.flatMap((name, place) => {
    const said = given.has(name)
    given.add(name)
    extent.set(name, answer)
    const where = ['reponses', rank, 'pour', place]
    if (!territories.includes(name)) return [problemAt(where, `« ${name} » n’est pas un territoire. Choisissez parmi : ${territories.join(', ')}.`)]
    return said ? [problemAt(where, `« ${name} » a déjà une réponse. Gardez-en une.`)] : []
  }))
  const silent = territories.filter(name => !extent.has(name))
  if (silent.length > 0) problems.push(problemAt(['reponses'], `rien n’est dit de : ${silent.join(', ')}. Ajoutez une réponse pour chacun.`))
  return { extent, problems }
}
