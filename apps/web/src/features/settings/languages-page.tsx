export function LanguagesPage() {
  return <h1>LanguagesPage</h1>;
}
