import { smallMapping } from './app.js'
import { keyOf } from './vectors.js'

const project = { key: 'projet', champ: keyOf('texte_long').slice(6), type: 'textarea', label: 'Présentez votre projet de mobilité', ask: {}, category: 'projet' }

/** A démarche with a text that the person writes. */
export const loaded = smallMapping({ fields: [...smallMapping().mapping.fields, project] })
