const exists = (year: string, month: string, day: string): boolean => {
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day)
}

/** The day of a text that the service takes for a date; French order too, by accident (contract 3.3). */
export function isoDay (text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})([-/])(\d{2})\2(\d{2})$/.exec(text)?.filter((_, rank) => rank !== 2) ??
    /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text)?.map((part, rank, all) => rank === 0 ? part : all[4 - rank]!) ?? []
  return year !== undefined && exists(year, month!, day!) ? `${year}-${month}-${day}` : undefined
}

const inParis = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' })

/** Without a zone, Paris time: "2026-03-02T10:30" becomes "2026-03-02T10:30:00+01:00". */
export function parisTime (text: string): string | undefined {
  const [, day, time, seconds = ':00'] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?$/.exec(text) ?? []
  if (day === undefined || time === undefined || isoDay(day) === undefined || Number.isNaN(Date.parse(`${day}T${time}Z`))) return undefined
  const offset = /GMT([+-]\d{2}:\d{2})/.exec(inParis.format(new Date(`${day}T${time}:00Z`)))![1]!
  return `${day}T${time}${seconds}${offset}`
}
