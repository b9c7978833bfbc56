import type { Commune } from '../household/index.js'
import { commune, communeFact } from './controls/commune.js'
import { postcode } from './controls/postcode.js'
import type { Definition } from './define.js'
import type { Values } from './form.js'
import type { Scene } from './question.js'

type Where<S> = Pick<Definition<S>, 'field' | 'chapter' | 'title' | 'hint' | 'help' | 'asked'> & {
  /** The fact that holds the commune: "menage.depcom". */
  fact: string
  /** Title of the second page, when the postcode has several communes. */
  which: string
  /** The person's own address: the browser may offer it. */
  own?: boolean
}

/** The two pages that ask for a place: its postcode, then its commune when there are several. */
export function where<S> ({ fact, which, own = false, ...first }: Where<S>): [Definition<S>, Definition<S>] {
  const postcodeFact = `${fact}.code_postal`
  const typed = ({ household }: Scene) => String(household.facts.known.get(postcodeFact) ?? '')
  return [
    {
      ...first,
      // A postcode with one commune gives the commune too.
      facts: () => ({ code_postal: postcodeFact, depcom: fact }),
      control: ({ legend, hint }, _, { geography }) => postcode({ label: legend, hint, geography, own }),
      changes: (values, _, scene) => changes(values, fact, scene)
    },
    {
      field: `${first.field}.commune`,
      path: `${first.field}/commune`,
      chapter: first.chapter,
      title: which,
      asked: (subject, scene) => (first.asked?.(subject, scene) ?? true) && scene.geography.communesOfPostcode(typed(scene)).length > 1,
      facts: () => ({ depcom: fact }),
      control: ({ legend }, _, scene) => commune({ legend, postcode: typed(scene), geography: scene.geography })
    }
  ]
}

/** A postcode with one commune answers both pages; with several, the commune chosen before is kept only if it is one of them. */
function changes ({ code_postal: code }: Values, fact: string, { geography, household }: Scene): ReadonlyMap<string, unknown> {
  const found = geography.communesOfPostcode(String(code))
  const before = household.facts.known.get(fact) as Commune | undefined
  const place = found.length === 1 ? found[0] : found.find(commune => commune.code === before?.depcom)
  return new Map<string, unknown>([[`${fact}.code_postal`, code], [fact, place && communeFact(place, String(code))]])
}
