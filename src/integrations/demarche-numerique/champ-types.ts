/** The types of champ that we may fill, with their name in /schema (contract 3.2). Never iban, siret, referentiel nor dossier_link. */
export const champTypes = {
  text: 'TextChampDescriptor',
  textarea: 'TextareaChampDescriptor',
  integer_number: 'IntegerNumberChampDescriptor',
  decimal_number: 'DecimalNumberChampDescriptor',
  formatted: 'FormattedChampDescriptor',
  email: 'EmailChampDescriptor',
  phone: 'PhoneChampDescriptor',
  civilite: 'CiviliteChampDescriptor',
  pays: 'PaysChampDescriptor',
  regions: 'RegionChampDescriptor',
  departements: 'DepartementChampDescriptor',
  communes: 'CommuneChampDescriptor',
  epci: 'EpciChampDescriptor',
  address: 'AddressChampDescriptor',
  date: 'DateChampDescriptor',
  datetime: 'DatetimeChampDescriptor',
  yes_no: 'YesNoChampDescriptor',
  checkbox: 'CheckboxChampDescriptor',
  drop_down_list: 'DropDownListChampDescriptor',
  multiple_drop_down_list: 'MultipleDropDownListChampDescriptor',
  repetition: 'RepetitionChampDescriptor'
} as const

export type ChampType = keyof typeof champTypes
/** Every type but the repetition, which holds rows of them. */
export type ScalarType = Exclude<ChampType, 'repetition'>

const names = Object.keys(champTypes) as ChampType[]
export const scalarTypes = names.filter(name => name !== 'repetition') as [ScalarType, ...ScalarType[]]
export const typeNamed = (typename: string): ChampType | undefined => names.find(name => champTypes[name] === typename)

/** Only the person may tick these: never prefilled (contract 3.3). */
export const isAttestation = (label: string): boolean => /atteste|certifie|honneur|accepte|consens|engage/i.test(label)
