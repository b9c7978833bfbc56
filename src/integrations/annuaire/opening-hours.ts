const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const short = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']

/** "09:00:00" → « 9 h », "13:30" → « 13 h 30 ». */
function hour (text: string): string {
  const [hours = '', minutes = '00'] = text.split(':')
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`
}

const span = (from: string, to: string): string => `de ${hour(from)} à ${hour(to)}`
const time = /^\d{1,2}:\d{2}(?::\d{2})?$/

const line = (from: string, to: string, spans: readonly string[]): string => `${from === to || to === '' ? from : `du ${from} au ${to}`}\u00a0: ${spans.join(' et ')}`

export interface Range {
  nom_jour_debut?: string | null | undefined
  nom_jour_fin?: string | null | undefined
  valeur_heure_debut_1?: string | null | undefined
  valeur_heure_fin_1?: string | null | undefined
  valeur_heure_debut_2?: string | null | undefined
  valeur_heure_fin_2?: string | null | undefined
  commentaire?: string | null | undefined
}

/** A line of the administration's directory, in words; nothing when it says no time. */
export function ofDirectory (range: Range): string[] {
  const [from, to] = [range.nom_jour_debut, range.nom_jour_fin].map(day => (day ?? '').toLowerCase()) as [string, string]
  const spans = ([[range.valeur_heure_debut_1, range.valeur_heure_fin_1], [range.valeur_heure_debut_2, range.valeur_heure_fin_2]] as const)
    .flatMap(([start, end]) => start && end && time.test(start) && time.test(end) ? [span(start, end)] : [])
  if (!days.includes(from) || spans.length === 0) return []
  const note = range.commentaire?.trim() ? ` (${range.commentaire.trim().slice(0, 120)})` : ''
  return [line(from, days.includes(to) ? to : '', spans) + note]
}

const rule = /^(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))? (\d{2}:\d{2}-\d{2}:\d{2}(?:, ?\d{2}:\d{2}-\d{2}:\d{2})*)$/

/** Opening hours of OpenStreetMap, when they are plain ("Mo-Fr 08:30-12:30; PH off"); anything finer is left out rather than misread. */
export function ofOpenStreetMap (text: string): string[] {
  const rules = text.split(';').map(part => part.trim()).filter(part => part !== '' && part !== 'PH off')
  const read = rules.map(part => rule.exec(part))
  if (read.includes(null)) return []
  return read.map(found => {
    const [, from = '', to = '', spans = ''] = found!
    const name = (day: string): string => days[short.indexOf(day)] ?? ''
    return line(name(from), name(to), spans.split(',').map(text => span(...text.trim().split('-') as [string, string])))
  })
}
