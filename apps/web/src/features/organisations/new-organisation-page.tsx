export function NewOrganisationPage() {
  return <h1>NewOrganisationPage</h1>;
}
