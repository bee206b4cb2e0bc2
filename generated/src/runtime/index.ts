/** What every generated package exports of its runtime, whatever its document. */
export type { AnswerHeaders, RateLimit } from "./answer-headers.js";
export type { Auth, Exchange, SendOnce } from "./auth/auth.js";
export { bearer } from "./auth/bearer.js";
export type { Call } from "./call.js";
export type { CallOptions, ClientOptions } from "./client.js";
export type { Timeouts } from "./deadline.js";
export { ConnectionError, type NoAnswerReason, RequestError, ResponseError } from "./errors.js";
export type { Fetch, Middleware } from "./middleware.js";
export type { OutgoingRequest } from "./outgoing-request.js";
export type {
  ContractBreach,
  ErrorAnswer,
  HttpStatus,
  InvalidAnswer,
  Result,
  SuccessAnswer,
  SuccessData,
} from "./result.js";
export type { ResendReason, RetryEvent, RetryOptions } from "./retry.js";
export type { ValidationIssue, ValidationResult, Validator } from "./standard-schema.js";
