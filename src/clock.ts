/** Where the time comes from: the system's in production, a still one in tests. */
export type Clock = () => Date
export const systemClock: Clock = () => new Date()

const inFrance = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' })
/** The day in France ("2026-11-23"): rules change at midnight there, wherever the server runs. */
export const today = (clock: Clock): string => inFrance.format(clock())
