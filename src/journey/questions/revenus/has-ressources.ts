import { yesNo } from '../../controls/yes-no.js'
import { group } from '../../controls/group.js'
import { bind, type AboutHome } from '../../define.js'
import type { Scene } from '../../question.js'
import { capital, nameOf } from '../../words.js'

const nameFor = (id: string) => `_hasRessources-${id}`

/** One yes or no per child, on one page. */
const enfantsOntDesRessources: AboutHome = scene => bind<null>({
  field: '_hasRessources',
  chapter: 'revenus',
  title: 'Depuis un an, vos enfants ont-ils eu des revenus ?',
  hint: 'Par exemple un salaire d’apprenti, un stage payé ou une bourse.',
  asked: (_, { household }) => household.enfants.length > 0,
  facts: (_, { household }) => Object.fromEntries(household.enfants.map(({ id }) => [nameFor(id), `individu.${id}._hasRessources`])),
  control: (_, __, current) => group(current.household.enfants.map(enfant => yesNo({
    name: nameFor(enfant.id), legend: capital(about(enfant.id, current)), empty: `Répondez par oui ou par non pour ${about(enfant.id, current)}.`
  })))
}, null, 'individu.enfants', scene)

function about (id: string, scene: Scene): string {
  const enfant = scene.household.enfants.find(child => child.id === id)
  return enfant === undefined ? '' : nameOf(enfant, scene)
}

export default enfantsOntDesRessources
