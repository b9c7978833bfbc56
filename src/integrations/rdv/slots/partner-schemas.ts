import { z } from 'zod'
import { parseRdvTime } from '../rdv-time.js'

const minutes = z.int().min(1).max(24 * 60)

/** One free time: ISO 8601 here, and only here (contract 3.8). */
const slotSchema = z.object({ starts_at: z.iso.datetime({ offset: true }), duration_in_min: minutes })
  .transform(({ starts_at: startsAt, duration_in_min: durationInMin }) => ({ startsAt, durationInMin }))

export const listSchema = z.object({ creneaux: z.array(slotSchema) })
export const nextSchema = slotSchema

/** An appointment, in Ruby's own way of writing times; whoever it is for stays there. */
export const rdvSchema = z.object({
  id: z.int().positive(),
  starts_at: z.string().transform((text, context) => {
    try {
      return parseRdvTime(text).getTime()
    } catch {
      context.addIssue('heure illisible')
      return z.NEVER
    }
  }),
  duration_in_min: minutes,
  status: z.string()
})

export const errorsSchema = z.object({ errors: z.array(z.string()).min(1) })
