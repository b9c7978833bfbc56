import { z } from 'zod'
import { locationTypes } from './motif-slug.js'
import { parseRdvTime } from './rdv-time.js'

const time = z.string().transform((text, context) => {
  try {
    return parseRdvTime(text)
  } catch {
    context.addIssue('heure illisible')
    return z.NEVER
  }
})

/** What we read of an event, and nothing of the people in it: unknown keys are left out here, before anything is kept (contract 4.5, step 5). */
const eventSchema = z.object({
  data: z.object({
    id: z.int(),
    organisation: z.object({ id: z.int() }),
    motif: z.object({ name: z.string().max(300), location_type: z.enum(locationTypes) }).nullish().catch(null),
    starts_at: time.optional().catch(undefined),
    status: z.string().max(40).default('unknown').catch('unknown'),
    cancelled_at: z.string().nullish().catch(null),
    url_for_agents: z.string().nullish().catch(null)
  }),
  meta: z.object({
    model: z.literal('Rdv'),
    event: z.enum(['created', 'updated', 'destroyed']),
    // Before and after their change of 2025 (contract 4.3).
    event_occurred_at: time.optional().catch(undefined),
    timestamp: time.optional().catch(undefined)
  })
})

export interface RdvEvent {
  instance: string
  rdv: number
  organisation: number
  destroyed: boolean
  at: number
  appointment: { motif: string, locationType: string, startsAt: number, status: string, cancelled: boolean }
}

/** Of an appointment, whatever the rest is worth. */
export const isAboutRdv = (body: unknown): boolean => z.object({ meta: z.object({ model: z.literal('Rdv') }) }).safeParse(body).success

const gone = ['excused', 'revoked']

/** Undefined: an event that we do not follow. */
export function readEvent (body: unknown, now: number): RdvEvent | undefined {
  const read = eventSchema.safeParse(body)
  if (!read.success) return undefined
  const { data, meta } = read.data
  return {
    instance: data.url_for_agents && URL.canParse(data.url_for_agents) ? new URL(data.url_for_agents).origin : '',
    rdv: data.id,
    organisation: data.organisation.id,
    destroyed: meta.event === 'destroyed',
    at: (meta.event_occurred_at ?? meta.timestamp)?.getTime() ?? now,
    appointment: {
      motif: data.motif?.name ?? '',
      locationType: data.motif?.location_type ?? '',
      startsAt: data.starts_at?.getTime() ?? now,
      status: data.status,
      cancelled: gone.includes(data.status) || (data.cancelled_at ?? null) !== null
    }
  }
}
