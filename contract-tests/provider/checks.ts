/** What is checked of a service, each by the name that a finding has and that `--exclude` takes. */
export const CHECKS = {
  "server-error": "no request makes the service fail",
  "documented-status": "the status is documented",
  "documented-content-type": "the content type is documented for the status",
  "documented-headers": "the headers that are required of the answer are there",
  "documented-schema": "the body is what its schema says",
  "valid-data-accepted": "a request that is in order is accepted",
  "invalid-data-refused": "a request with one thing wrong is refused",
  authentication: "a caller without credentials, or with wrong ones, is refused",
  "unsupported-method": "a method that isn't documented is refused",
  "unsupported-media-type": "a body of another media type is refused",
} as const;

export type CheckName = keyof typeof CHECKS;

export function isCheckName(name: string): name is CheckName {
  return Object.hasOwn(CHECKS, name);
}

/** One way in which an answer isn't what it has to be. */
export interface Finding {
  readonly check: CheckName;
  readonly expected: string;
  readonly came: string;
  /** Where in the body, as a JSON Pointer, and by which keyword of its schema. */
  readonly pointer?: string;
  readonly keyword?: string;
}
