import { invalid, sent, type Encoder } from './wire.js'

const address = /^[^\s@<>()[\]\\,;:"]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/
/** One address, with a domain that has a dot: DS would keep anything else without a word (contract, vector U33). */
export const email: Encoder = value => {
  const text = String(value).trim().toLowerCase()
  return text.length <= 254 && address.test(text) ? sent(text) : invalid
}

/** Ten digits, as people dial them in France and overseas: « +33 6 12… » and « 06.12… » are the same number. */
export const phone: Encoder = value => {
  const digits = String(value).replace(/[\s().-]/g, '').replace(/^(?:\+|00)33(?=[1-9])/, '0')
  return /^0[1-9]\d{8}$/.test(digits) ? sent(digits, digits.replace(/(\d\d)(?=\d)/g, '$1\u00a0')) : invalid
}

export const civilite: Encoder = value => value === 'M.' || value === 'Mme' ? sent(value) : invalid
