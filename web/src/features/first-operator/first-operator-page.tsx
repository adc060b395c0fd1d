export function FirstOperatorPage() {
  return null;
}
