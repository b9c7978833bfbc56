import { yesNo } from '../../controls/yes-no.js'
import { aboutPerson } from '../../define.js'
import { doitDireSiLEnfantEstNeEnFrance } from '../../residence.js'
import { capital, nameOf } from '../../words.js'

export default aboutPerson({
  field: 'ne_en_france',
  chapter: 'foyer',
  title: (person, scene) => `${capital(nameOf(person, scene))} est né ou née en France ?`,
  hint: 'Répondez oui aussi pour une arrivée par le regroupement familial.',
  canBeUnknown: true,
  asked: (person, { household }) => doitDireSiLEnfantEstNeEnFrance(person, household),
  control: words => yesNo(words)
})
