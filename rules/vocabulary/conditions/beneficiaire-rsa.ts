import { receivesRsa } from '../receives-rsa.js'
import { simpleWord } from '../simple.js'

export default simpleWord(receivesRsa)
