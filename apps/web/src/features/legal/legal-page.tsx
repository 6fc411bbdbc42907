export function LegalPage() {
  return <h1>LegalPage</h1>;
}
