import type { AidSource, RuleFiles } from '../../engine/rule-files.js'
import type { Institution } from '../../engine/institution.js'
import type { Problem } from '../../engine/yaml-file.js'
import type { Geography } from '../../geography/index.js'

/** `erreur`: the file must be mended. `à revoir`: it may still be true, somebody has to look. */
export interface FileFinding extends Problem { level: 'erreur' | 'à revoir' }

export interface CheckContext {
  files: RuleFiles
  geography: Geography
  /** Day of the check (ISO): sources and figures age. */
  day: string
}

/** Looks at one valid aid. */
export type AidCheck = (source: AidSource, institution: Institution, context: CheckContext) => FileFinding[]

export const fault = (problem: Problem): FileFinding => ({ ...problem, level: 'erreur' })
export const toReview = (problem: Problem): FileFinding => ({ ...problem, level: 'à revoir' })
