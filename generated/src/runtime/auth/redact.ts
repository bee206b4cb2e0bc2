/** A text of somebody else's without the secrets that it may repeat: each is replaced by `***`. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((safe, secret) => safe.replaceAll(secret, "***"), text);
}
