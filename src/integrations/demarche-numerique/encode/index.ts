import type { ScalarType } from '../champ-types.js'
import { dropDown, severalOf, yesNo } from './choice.js'
import { civilite, email, phone } from './contact.js'
import { country } from './countries.js'
import { day, dayAndTime } from './day.js'
import { decimal, integer } from './number.js'
import { commune, department, epci, region } from './place.js'
import { formatted, line, paragraphs } from './text.js'
import type { EncodeContext, Converted, Encoder } from './wire.js'

export type { EncodeContext, Converted, Places, Scalar, Wire } from './wire.js'

/** One converter per type of champ; each gives what every version of DS keeps, or nothing (contract 3.2). */
const encoders: Readonly<Record<ScalarType, Encoder>> = {
  text: line,
  textarea: paragraphs,
  integer_number: integer,
  decimal_number: decimal,
  formatted,
  email,
  phone,
  civilite,
  pays: country,
  regions: region,
  departements: department,
  communes: commune,
  epci,
  address: line,
  date: day,
  datetime: dayAndTime,
  yes_no: yesNo,
  checkbox: yesNo,
  drop_down_list: dropDown,
  multiple_drop_down_list: severalOf
}

export const encode = (type: ScalarType, value: unknown, context: EncodeContext): Converted =>
  value === undefined || value === null || value === '' ? { ok: false, why: 'absent' } : encoders[type](value, context)
