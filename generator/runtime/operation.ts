import type { Envelope } from "./envelope.js";
import type { Body } from "./outgoing-request.js";

/**
 * One row of the operation table: what the client must know of an operation to send it and to read its answer
 * (OpenAPI 3.1, section 4.8.10). Types and schemas are not part of it.
 */
export interface Operation {
  /** The HTTP method, as the document writes it. */
  readonly method: "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";
  /** The path template, as the document writes it: `/pets/{petId}`. */
  readonly path: string;
  /** The value of the Accept header: the media types of the documented successes. Absent where they have no content. */
  readonly accept?: string;
  /** The media type of a request body for which the call names none. Absent where there is no body. */
  readonly contentType?: string;
  /** How parameters are written that aren't in the default style of their place. */
  readonly styles?: ParameterStyles;
  /** How the properties of a form are written, by media type and name, where the document says so. */
  readonly encodings?: Readonly<Record<string, FormEncoding>>;
  /** Whether the document requires a request body. */
  readonly bodyRequired?: boolean;
  /** How the answer is wrapped when a query parameter asks for it. Absent where there is no such parameter. */
  readonly envelope?: Envelope;
  /** Whether the document says that the operation needs no authentication (`security: []`). */
  readonly anonymous?: boolean;
  /**
   * The media types of each documented answer, keyed by status, range (`4XX`) or `default`; an empty array where the
   * document describes no content.
   */
  readonly responses: Readonly<Record<string, readonly string[]>>;
}

/** A value written in a style (OpenAPI 3.1, section 4.8.12.2). */
export type Styled = {
  readonly style: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode: boolean;
  readonly allowReserved?: boolean;
};

/** How one value is written: in a style, or as a media type has it (`content`, or `contentType` of a form's property). */
export type Serialization = Styled | { readonly mediaType: string };

/** By the place of a parameter and its name. */
export type ParameterStyles = {
  readonly [Place in "path" | "query" | "header" | "cookie"]?: Readonly<Record<string, Serialization>>;
};

/** By the name of a property (OpenAPI 3.1, section 4.8.15). */
export type FormEncoding = Readonly<Record<string, Serialization>>;

/** An operation in words, the same in every message: `POST /pets/{petId}`. */
export function operationTitle(operation: Operation): string {
  return `${operation.method.toUpperCase()} ${operation.path}`;
}

/** The headers that an operation's requests have of themselves: its media types, the body's only where there is one. */
export function operationHeaders(
  { accept }: Operation,
  body: Body | undefined,
  contentType: string | undefined,
): Record<string, string> {
  return {
    ...(accept ? { accept } : {}),
    // A form's own Content-Type, which names its boundary, is set by fetch.
    ...(contentType && body !== undefined && !(body instanceof FormData)
      ? { "content-type": contentType }
      : {}),
  };
}
