export function SecurityPage() {
  return <h1>SecurityPage</h1>;
}
