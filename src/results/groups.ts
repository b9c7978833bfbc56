import type { Verdict } from '../../rules/catalogue.js'
import { yearly } from './exclusive.js'
import { isPaid } from './money.js'
import { standingOf } from './standing.js'

export interface ResultGroup { titre: string, verdicts: readonly Verdict[] }

export interface Groups {
  /** What anybody found eligible can ask for now, by when it is paid: each month, each year, once; then rights. */
  now: readonly ResultGroup[]
  /** What concerns a project that nobody spoke of, then what is closed on that day. */
  apart: readonly ResultGroup[]
}

/** The aids found, so that a person can count on them. `day`: ISO. */
export function groups (found: readonly Verdict[], day: string): Groups {
  const isLater = (verdict: Verdict): boolean => standingOf(verdict, day).is === 'closed'
  const isProject = ({ aid }: Verdict): boolean => aid.text.projet !== undefined
  const asked = found.filter(verdict => !isProject(verdict) && !isLater(verdict))
  const paid = (...rhythms: string[]) => bestFirst(asked.filter(verdict => isPaid(verdict) && rhythms.includes(verdict.aid.text.periodicite)), day)
  const filled = (all: ResultGroup[]) => all.filter(({ verdicts }) => verdicts.length > 0)
  return {
    now: filled([
      { titre: 'Chaque mois', verdicts: paid('mensuelle') },
      { titre: 'Chaque année', verdicts: paid('annuelle') },
      { titre: 'En une fois, ou selon le projet', verdicts: paid('ponctuelle', 'autre') },
      { titre: 'Droits, réductions et services', verdicts: bestFirst(asked.filter(verdict => !isPaid(verdict)), day) }
    ]),
    apart: filled([
      { titre: 'À demander plus tard', verdicts: found.filter(verdict => !isProject(verdict) && isLater(verdict)) },
      { titre: 'Si vous en avez le projet', verdicts: found.filter(isProject) }
    ])
  }
}

/** What is sure before what is possible; then what pays most. */
const bestFirst = (verdicts: readonly Verdict[], day: string): Verdict[] => {
  const rank = (verdict: Verdict): number => standingOf(verdict, day).is === 'sure' ? 0 : 1
  return [...verdicts].sort((a, b) => rank(a) - rank(b) || yearly(b) - yearly(a))
}
