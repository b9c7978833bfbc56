// The package’s own types of its rules are not shipped where it says.
declare module '@betagouv/aides-velo/rules' {
  interface PublishedRule { titre: string, description: string, lien: string, 'dernière mise à jour'?: string, 'date de fin'?: string }
  const rules: Readonly<Record<string, PublishedRule>>
  export default rules
}
