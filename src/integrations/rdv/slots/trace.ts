import { z } from 'zod'

const slotSchema = z.object({ startsAt: z.iso.datetime({ offset: true }), durationInMin: z.int() })
const bookedSchema = slotSchema.extend({ id: z.int() })

/**
 * What is left of a choice at one place, kept with the simulation's answers: sealed on disk, erased with them. No person in it.
 * `chosen`: not yet confirmed, `instead` of an appointment, for an aid. `sent`: asked for, and nobody knows what came of it.
 * `left`: replaced by another, and not yet given back. `times`: how many were taken, for the calendar. `used`: intents that have served.
 */
const traceSchema = z.object({
  chosen: slotSchema.extend({ instead: z.int().optional(), aid: z.string().default('') }).optional(),
  taken: slotSchema.optional(),
  sent: slotSchema.optional(),
  booked: bookedSchema.optional(),
  left: bookedSchema.optional(),
  cancelled: slotSchema.optional(),
  trouble: z.enum(['booking', 'cancelling']).optional(),
  aid: z.string().default(''),
  times: z.int().default(0),
  used: z.array(z.string()).default([])
})
export type SlotTrace = z.infer<typeof traceSchema>
export type Chosen = NonNullable<SlotTrace['chosen']>

export const slotTraceName = (place: string): string => `rendez-vous.${place}`
export const readSlotTrace = (value: unknown): SlotTrace => traceSchema.safeParse(value).data ?? { aid: '', times: 0, used: [] }

const REMEMBERED = 10
export const spent = ({ used }: SlotTrace, intent: string): string[] => [...used, intent].slice(-REMEMBERED)
