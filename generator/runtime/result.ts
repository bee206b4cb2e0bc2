import type { AnswerHeaders } from "./answer-headers.js";
import type { ValidationIssue } from "./standard-schema.js";

type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type ToNumber<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;
type InClass<First extends string> = ToNumber<`${First}${Digit}${Digit}`>;

/** Every status an answer can have: the final ones of RFC 9110, section 15. */
export type HttpStatus = InClass<"2" | "3" | "4" | "5">;
type SuccessStatus = InClass<"2">;

/** Those of the keys of `Responses` that stand for statuses on their own, without `default`. */
type Named<Responses> = {
  [Key in keyof Responses]: Key extends number
    ? Key
    : Key extends `${infer First}XX`
      ? InClass<First>
      : never;
}[keyof Responses];

/**
 * The statuses that one key of `Responses` documents (OpenAPI 3.1, section 4.8.16.2): a status itself; a range without
 * the statuses that have a key of their own; `default` everything else, successes only where no other key is one.
 */
type StatusesOf<Responses, Key> = Key extends number
  ? Key
  : Key extends `${infer First}XX`
    ? Exclude<InClass<First>, keyof Responses>
    : Key extends "default"
      ? Exclude<
          HttpStatus,
          Named<Responses> | (Extract<Named<Responses>, SuccessStatus> extends never ? never : SuccessStatus)
        >
      : never;

/** An answer with a documented status of success, and with the body documented for it. */
export interface SuccessAnswer<Status, Data> extends AnswerHeaders {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  /** The HTTP answer. Its body has been read. */
  readonly response: Response;
}

/**
 * An answer with any other status. A documented one has the body documented for it. Of an undocumented one, a success
 * too, `error` is what came: the value where the answer says it is JSON and it is, else the text, and undefined for
 * an empty body.
 */
export interface ErrorAnswer<Status, Body> extends AnswerHeaders {
  readonly ok: false;
  readonly status: Status;
  readonly error: Body;
  /** The HTTP answer. Its body has been read. */
  readonly response: Response;
}

/**
 * An answer with a documented status but without the body documented for it. Its `status` is no number, so that every
 * number stands for a body of its documented type; the status that came is `response.status`.
 */
export interface InvalidAnswer extends AnswerHeaders {
  readonly ok: false;
  readonly status: "invalid";
  readonly error: ContractBreach;
  /** The HTTP answer. Its body has been read. */
  readonly response: Response;
}

/** In which way an answer isn't the documented one. */
export interface ContractBreach {
  /**
   * `redirect`: a browser keeps to itself where to; `status`: not an HTTP status; `mediaType`: not a documented one; `empty`: no body where one is documented;
   * `syntax`: not JSON; `schema`: refused by the validator of the client's `validate` option.
   */
  readonly reason: "redirect" | "status" | "mediaType" | "empty" | "syntax" | "schema";
  /** The same in words. Holds no part of the body. */
  readonly message: string;
  /** The body that came: the value where it could be read, else the text, and undefined for an empty body. */
  readonly body: unknown;
  /** What the validator found; empty for any other reason. */
  readonly issues: readonly ValidationIssue[];
}

type DocumentedAnswer<Status, Body> = [Status] extends [never]
  ? never
  :
      | ([Extract<Status, SuccessStatus>] extends [never]
          ? never
          : SuccessAnswer<Extract<Status, SuccessStatus>, Body>)
      | ([Exclude<Status, SuccessStatus>] extends [never]
          ? never
          : ErrorAnswer<Exclude<Status, SuccessStatus>, Body>);

type Documented<Responses> = {
  [Key in keyof Responses]: StatusesOf<Responses, Key>;
}[keyof Responses];

type UndocumentedAnswer<Status> = [Status] extends [never] ? never : ErrorAnswer<Status, unknown>;

/**
 * What a call can end in: an answer of any kind. A union that narrows by `ok` and by `status`.
 *
 * `Responses` has the type of each documented answer's body, keyed by status (`200`), range (`"4XX"`) or `"default"`.
 */
export type Result<Responses> =
  | {
      [Key in keyof Responses]: DocumentedAnswer<StatusesOf<Responses, Key>, Responses[Key]>;
    }[keyof Responses]
  | UndocumentedAnswer<Exclude<HttpStatus, Documented<Responses>>>
  | InvalidAnswer;

/** The data of an operation's documented successes. */
export type SuccessData<Responses> = Extract<Result<Responses>, { readonly ok: true }>["data"];

/** An answer of whatever operation, for code that handles them all. */
export type AnyAnswer = SuccessAnswer<HttpStatus, unknown> | ErrorAnswer<HttpStatus, unknown> | InvalidAnswer;

/**
 * The key of `responses` that documents a status, if any: the run-time twin of the types above.
 */
export function documentedKey(
  responses: Readonly<Record<string, unknown>>,
  status: number,
): string | undefined {
  const first = String(status).charAt(0);
  const range = `${first}XX`;
  if (Object.hasOwn(responses, status)) return String(status);
  if (Object.hasOwn(responses, range)) return range;
  const success = first === "2" && Object.keys(responses).some((key) => key.startsWith("2"));
  return Object.hasOwn(responses, "default") && !success ? "default" : undefined;
}
