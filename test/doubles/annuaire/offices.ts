interface Made { nom: string, kind: string, commune: string, longitude: string, latitude: string, network?: string }

const made: readonly Made[] = [
  { nom: 'France services – Antigone', kind: 'france_services', commune: '34172', longitude: '3.8870', latitude: '43.6080', network: 'france-service' },
  { nom: 'France services – Lunel', kind: 'msap', commune: '34145', longitude: '4.1350', latitude: '43.6760' },
  { nom: 'CCAS – Montpellier', kind: 'ccas', commune: '34172', longitude: '3.8990', latitude: '43.6020' },
  { nom: 'Mission locale – Montpellier', kind: 'mission_locale', commune: '34172', longitude: '3.8500', latitude: '43.6300' },
  { nom: 'Caisse d’allocations familiales – Béziers', kind: 'caf', commune: '34032', longitude: '3.2150', latitude: '43.3440' },
  { nom: 'Caisse d’allocations familiales – Montpellier', kind: 'caf', commune: '34172', longitude: '3.8600', latitude: '43.6050' },
  { nom: 'France services – Rennes', kind: 'france_services', commune: '35238', longitude: '-1.6790', latitude: '48.1090', network: 'france-service' },
  { nom: 'Mission locale – Rennes', kind: 'mission_locale', commune: '35238', longitude: '-1.6650', latitude: '48.1150' },
  { nom: 'France services – Nantes', kind: 'france_services', commune: '44109', longitude: '-1.5530', latitude: '47.2180', network: 'france-service' },
  { nom: 'CCAS – Nantes', kind: 'ccas', commune: '44109', longitude: '-1.5560', latitude: '47.2170' },
  { nom: 'Mission locale – Saint-Denis', kind: 'mission_locale', commune: '97411', longitude: '55.4500', latitude: '-20.8800' }
]

/** Lists are JSON in JSON, as the directory writes them. */
export const records = made.map(({ nom, kind, commune, longitude, latitude }) => ({
  nom,
  code_insee_commune: commune,
  pivot: JSON.stringify([{ type_service_local: kind, code_insee_commune: [commune] }]),
  adresse: JSON.stringify([{
    type_adresse: 'Adresse', complement1: '', numero_voie: '1 rue de l’Exemple', code_postal: '34000', nom_commune: 'Exemple', longitude, latitude, accessibilite: 'ACC',
    note_accessibilite: ''
  }]),
  telephone: JSON.stringify([{ valeur: '04 00 00 00 00' }]),
  site_internet: JSON.stringify([{ libelle: '', valeur: 'https://exemple.fr/' }]),
  plage_ouverture: JSON.stringify([{ nom_jour_debut: 'Lundi', nom_jour_fin: 'Vendredi', valeur_heure_debut_1: '09:00:00', valeur_heure_fin_1: '12:00:00', valeur_heure_debut_2: '13:30:00', valeur_heure_fin_2: '17:00:00', commentaire: '' }])
}))

/** data·inclusion knows some of them, with what acceslibre says. */
export const structures = made.filter(({ network }) => network !== undefined).map(({ nom, commune, longitude, latitude, network }) => ({
  id: nom, source: 'demonstration', nom, adresse: '1 rue de l’Exemple', code_postal: '34000', commune: 'Exemple', code_insee: commune,
  longitude: Number(longitude), latitude: Number(latitude), telephone: '+33400000000', site_web: null, horaires_accueil: 'Mo-Fr 08:30-12:30; PH off',
  accessibilite_lieu: 'https://acceslibre.beta.gouv.fr/app/34-exemple/', reseaux_porteurs: [network]
}))
