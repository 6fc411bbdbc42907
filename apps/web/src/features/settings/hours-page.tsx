export function HoursPage() {
  return <h1>HoursPage</h1>;
}
