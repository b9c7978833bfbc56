import { regimeSecuriteSociale } from '../../notions/regime-securite-sociale.js'
import { habit, notion } from '../habit.js'

export default habit({
  says: 'Une condition sur le régime de sécurité sociale exclut toujours et n’inclut jamais.',
  replaces: [notion(regimeSecuriteSociale, () => () => '')]
})
