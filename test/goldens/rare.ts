import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Case } from '../../src/household/index.js'

/** A household drawn for the rare aids, with what a live OpenFisca found (see README.md beside). */
export interface Rare extends Case {
  eligibles: Record<string, number | boolean>
  /** Before rounding, by id; absent when nil. */
  bruts: Record<string, number | boolean>
  /** Aids that were asked. */
  compares: readonly string[]
}

const file = new URL('rare.jsonl.gz', import.meta.url)

export const rare: readonly Rare[] = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').map(line => JSON.parse(line) as Rare)

/** How many eligible households each rare aid has at least. */
export const rareAids: Readonly<Record<string, number>> = {
  caah: 20, asi: 20, aspa: 20, cf: 20, bourse_lycee: 20, aide_mobilite_parcoursup: 20, aide_formation_gen: 20, pass_colo: 20,
  // OpenFisca needs answers that nobody is asked: it never finds it.
  agepi: 0
}

/** Pairs that differ, « recorded → here », and why. */
export const rareOtherwise: Readonly<Record<string, { figures: string, reason: string }>> = {}
