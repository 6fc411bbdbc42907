export function SettingsLayout() {
  return <h1>SettingsLayout</h1>;
}
