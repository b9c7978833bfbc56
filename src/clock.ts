/** Where the time comes from: the system's in production, a still one in tests. */
export type Clock = () => Date
export const systemClock: Clock = () => new Date()

export const mainland = 'Europe/Paris'
const clocks = new Map<string, Intl.DateTimeFormat>()

/** "2026-09-15 09:00": the wall clock of an IANA time zone, wherever the server runs. */
export function wallClock (date: Date, zone: string): string {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'
  })
  clocks.set(zone, clock)
  return clock.format(date)
}

/** The day in France ("2026-11-23"): rules change at midnight there. */
export const today = (clock: Clock): string => wallClock(clock(), mainland).slice(0, 10)
