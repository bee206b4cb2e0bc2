/** What every generated package exports of its runtime, whatever its document. */
export { type Auth, bearer, type Send } from "./auth.js";
export type { Call } from "./call.js";
export type { CallOptions, ClientOptions } from "./client.js";
export { ConnectionError, RequestError, ResponseError } from "./errors.js";
export type {
  ContractBreach,
  ErrorAnswer,
  HttpStatus,
  InvalidAnswer,
  Result,
  SuccessAnswer,
  SuccessData,
} from "./result.js";
export type { ValidationIssue, ValidationResult, Validator } from "./standard-schema.js";
