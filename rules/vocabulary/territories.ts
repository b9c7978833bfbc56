import { plural } from '../../src/household/index.js'

/** Names of régions and départements by INSEE code (Code officiel géographique 2026), for sentences. */
export const regions: Readonly<Record<string, string>> = {
  '01': 'Guadeloupe', '02': 'Martinique', '03': 'Guyane', '04': 'La Réunion', '06': 'Mayotte', 11: 'Île-de-France',
  24: 'Centre-Val de Loire', 27: 'Bourgogne-Franche-Comté', 28: 'Normandie', 32: 'Hauts-de-France', 44: 'Grand Est',
  52: 'Pays de la Loire', 53: 'Bretagne', 75: 'Nouvelle-Aquitaine', 76: 'Occitanie', 84: 'Auvergne-Rhône-Alpes',
  93: 'Provence-Alpes-Côte d’Azur', 94: 'Corse'
}

const metropole = `Ain Aisne Allier Alpes-de-Haute-Provence Hautes-Alpes Alpes-Maritimes Ardèche Ardennes Ariège Aube Aude Aveyron
Bouches-du-Rhône Calvados Cantal Charente Charente-Maritime Cher Corrèze - Côte-d’Or Côtes-d’Armor Creuse Dordogne Doubs Drôme Eure
Eure-et-Loir Finistère Gard Haute-Garonne Gers Gironde Hérault Ille-et-Vilaine Indre Indre-et-Loire Isère Jura Landes Loir-et-Cher
Loire Haute-Loire Loire-Atlantique Loiret Lot Lot-et-Garonne Lozère Maine-et-Loire Manche Marne Haute-Marne Mayenne Meurthe-et-Moselle
Meuse Morbihan Moselle Nièvre Nord Oise Orne Pas-de-Calais Puy-de-Dôme Pyrénées-Atlantiques Hautes-Pyrénées Pyrénées-Orientales
Bas-Rhin Haut-Rhin Rhône Haute-Saône Saône-et-Loire Sarthe Savoie Haute-Savoie Paris Seine-Maritime Seine-et-Marne Yvelines Deux-Sèvres
Somme Tarn Tarn-et-Garonne Var Vaucluse Vendée Vienne Haute-Vienne Vosges Yonne Territoire_de_Belfort Essonne Hauts-de-Seine
Seine-Saint-Denis Val-de-Marne Val-d’Oise`.split(/\s+/).map(name => name.replaceAll('_', ' '))

export const departements: Readonly<Record<string, string>> = {
  ...Object.fromEntries(metropole.map((name, rank) => [String(rank + 1).padStart(2, '0'), name])),
  '2A': 'Corse-du-Sud',
  '2B': 'Haute-Corse',
  971: 'Guadeloupe',
  972: 'Martinique',
  973: 'Guyane',
  974: 'La Réunion',
  976: 'Mayotte'
}

/** « Ille-et-Vilaine, Morbihan ou 3 autres ». */
export function inList (codes: readonly string[], names: Readonly<Record<string, string>>): string {
  const shown = codes.slice(0, 4).map(code => names[code] ?? code)
  const others = codes.length - shown.length
  if (others > 0) return `${shown.join(', ')} ou ${others} ${plural(others, 'autre')}`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} ou ${shown.at(-1)}` : shown[0] ?? ''
}
