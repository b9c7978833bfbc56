// The thread of worker.ts when nothing is built: it learns to read TypeScript first.
import { register } from 'tsx/esm/api'

register()
const { default: make } = await import('./worker.ts')
export default make
