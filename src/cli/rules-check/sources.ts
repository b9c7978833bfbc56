import { dayInWords } from '../../household/index.js'
import { fault, toReview, type AidCheck } from './finding.js'

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

const words = {
  none: 'source absente. Ajoutez « sources: » avec title, url et verifie_le (jour où vous avez lu la page).',
  unchecked: 'date de vérification absente. Relisez la page et ajoutez « verifie_le: AAAA-MM-JJ ».',
  future: 'Écrivez le jour où vous avez lu la page.',
  old: 'Relisez-la, corrigez la fiche s’il le faut, puis changez cette date.'
}

/** An aid without a source, or whose source nobody has looked at for a year. */
export const staleSources: AidCheck = ({ yaml }, _, { day }) => {
  const { sources } = yaml.data
  if (yaml.data.private === true) return []
  if (sources.length === 0) return [fault(yaml.problemAt(['sources'], words.none))]
  return sources.flatMap(({ verifie_le: checked }, rank) => {
    const path = ['sources', rank, 'verifie_le']
    if (checked === undefined) return [toReview(yaml.problemAt(path, words.unchecked))]
    if (checked > day) return [fault(yaml.problemAt(path, `date à venir : ${dayInWords(checked)}. ${words.future}`))]
    if (checked > yearBefore(day)) return []
    return [toReview(yaml.problemAt(path, `source vérifiée il y a plus d’un an (${dayInWords(checked)}). ${words.old}`))]
  })
}
