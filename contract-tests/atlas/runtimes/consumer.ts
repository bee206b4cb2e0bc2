/** What a program that uses all that the package exports looks like. It is compiled, and never run. */
import {
  type $defs,
  type AnswerHeaders,
  type ApiError,
  type Auth,
  AuthenticationError,
  type AwsNetworkPeeringConnection,
  type AzureNetworkPeeringConnection,
  type BadRequestDetail,
  bearer,
  type Call,
  type CallOptions,
  type Client,
  type ClientCredentials,
  type ClientOptions,
  ConnectionError,
  type ContractBreach,
  type CreateGroupPeerParameters,
  type CreateGroupPeerRequest,
  type CreateGroupPeerRequestBody,
  type CreateGroupPeerRequestBodyAws,
  type CreateGroupPeerRequestBodyAzure,
  type CreateGroupPeerRequestBodyGcp,
  type CreateGroupPeerResponses,
  type CreateGroupPeerResult,
  type components,
  createClient,
  type DigestCredentials,
  digestAuth,
  type ErrorAnswer,
  type Exchange,
  type Fetch,
  type FieldViolation,
  type GcpNetworkPeeringConnection,
  type HttpStatus,
  type InvalidAnswer,
  type Middleware,
  type NetworkPeeringConnection,
  type NoAnswerReason,
  OAuthError,
  type OutgoingRequest,
  type operations,
  type paths,
  type RateLimit,
  RequestError,
  type ResendReason,
  ResponseError,
  type Result,
  type RetryEvent,
  type RetryOptions,
  type SendOnce,
  type StoredToken,
  type SuccessAnswer,
  type SuccessData,
  serviceAccount,
  type Timeouts,
  type TokenStore,
  type ValidationIssue,
  type ValidationResult,
  type Validator,
  type webhooks,
} from "atlas-peering-client";
import { createGroupPeer as examples } from "atlas-peering-client/examples";
import document from "atlas-peering-client/openapi.json" with { type: "json" };
import manifest from "atlas-peering-client/package.json" with { type: "json" };
import {
  createSandbox,
  type RateLimitRule,
  readState,
  type Sandbox,
  type SandboxCredentials,
  type SandboxOptions,
  type SandboxState,
} from "atlas-peering-client/sandbox";
import * as validators from "atlas-peering-client/validators";
import { createGroupPeer } from "atlas-peering-client/validators";
import {
  body as bodyAlone,
  path as pathAlone,
  query as queryAlone,
} from "atlas-peering-client/validators/createGroupPeer/request";
import { responses as responsesAlone } from "atlas-peering-client/validators/createGroupPeer/responses";
import * as documentedValidators from "atlas-peering-client/validators/documented";
import { createGroupPeer as documented } from "atlas-peering-client/validators/documented";
import {
  body as documentedBody,
  path as documentedPath,
  query as documentedQuery,
} from "atlas-peering-client/validators/documented/createGroupPeer/request";
import { responses as documentedResponses } from "atlas-peering-client/validators/documented/createGroupPeer/responses";

/** Whether two types are the same, to the letter. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles for `true` alone. */
export type Holds<Claim extends true> = Claim;

const kept = new Map<string, StoredToken>();
const store: TokenStore = {
  async update(key, renew) {
    const token = await renew(kept.get(key));
    kept.set(key, token);
    return token;
  },
};
const account: ClientCredentials = { clientId: "id", clientSecret: "secret", scopes: ["a"], store };
const key: DigestCredentials = { username: "public", password: "private" };

/** The service in a box, as far as it has been used before. */
export function inABox(saved: string): Sandbox {
  const rateLimit: RateLimitRule = { capacity: 1, refill: 1, seconds: 1 };
  const state: SandboxState = readState(saved);
  const options: SandboxOptions = { credentials: { serviceAccount: account }, rateLimit, state };
  const sandbox = createSandbox(options);
  const { serviceAccount, digestAuth }: SandboxCredentials = sandbox.credentials;
  if (serviceAccount.clientId !== digestAuth.username) sandbox.next("code=409");
  return sandbox;
}

/** The same validators as under the names of their operations, each for itself. */
export const alone: readonly boolean[] = [
  bodyAlone === createGroupPeer.request.body,
  pathAlone === createGroupPeer.request.path,
  queryAlone === createGroupPeer.request.query,
  responsesAlone === createGroupPeer.responses,
  documentedBody === documented.request.body,
  documentedPath === documented.request.path,
  documentedQuery === documented.request.query,
  documentedResponses === documented.responses,
];

/** All ways to authenticate, and one of the caller's own. */
const send: SendOnce = (request: OutgoingRequest, again?: ResendReason) =>
  fetch(request.url, { method: request.method, headers: { ...request.headers, "x-again": again ?? "" } });
const exchange: Exchange = (request) => send(request);
const own: Auth = {
  authenticate: (request, next) => next({ ...request, headers: { ...request.headers, "x-key": "1" } }),
  close: async (other) => void (await other({ method: "POST", url: "/", headers: {}, body: undefined })),
};
export const ways: readonly Auth[] = [
  bearer("token"),
  bearer(async () => "token"),
  serviceAccount(account),
  digestAuth(key),
  own,
];

const trace: Middleware = async (request, next: Fetch) => {
  request.headers.set("x-trace", "1");
  return next(request);
};
const timeout: Timeouts = { perTry: 1000, total: Number.POSITIVE_INFINITY };
const retry: RetryOptions = { limit: 1, minDelay: 1, maxDelay: 2 };
const options: ClientOptions = {
  baseUrl: "https://cloud.mongodb.com",
  auth: serviceAccount(account),
  fetch: (request) => fetch(request),
  middleware: [trace],
  timeout,
  retry,
  onRetry: ({ operation, reason, attempt, delay, status, error }: RetryEvent) =>
    console.log(operation?.length, reason, attempt.toFixed(), delay.toFixed(), status, error),
  validate: validators,
};
export const atlas: Client = createClient(options);
export const others: readonly Client[] = [
  createClient(),
  createClient({ auth: false, retry: false, validate: documentedValidators }),
  createClient({ validate: { createGroupPeer } }),
];

const parameters: CreateGroupPeerParameters = {
  path: { groupId: "1" },
  query: { pretty: true, envelope: true },
};
const aws: CreateGroupPeerRequestBodyAws = examples.request.aws;
const azure: CreateGroupPeerRequestBodyAzure = examples.request.azure;
const gcp: CreateGroupPeerRequestBodyGcp = {
  providerName: "GCP",
  containerId: "1",
  gcpProjectId: "a-project",
  networkName: "default",
};
export const bodies: readonly CreateGroupPeerRequestBody[] = [aws, azure, gcp];
const request: CreateGroupPeerRequest = { ...parameters, body: gcp };
const callOptions: CallOptions = { signal: AbortSignal.timeout(1000), headers: { "x-a": "b" } };
export const more: readonly CallOptions[] = [{ headers: new Headers() }, {}];

/** Every way in which a call can end, each narrowed to what it has. */
export async function use(): Promise<string> {
  const call: Call<CreateGroupPeerResponses> = atlas.createGroupPeer(request, callOptions);
  const result: CreateGroupPeerResult = await call;
  const again: Result<CreateGroupPeerResponses> = result;
  const headers: AnswerHeaders = again;
  const limit: RateLimit | undefined = headers.rateLimit;
  const seconds: number = (headers.retryAfter ?? 0) + (limit?.reset ?? 0);
  const dates: readonly (Date | undefined)[] = [headers.deprecation, headers.sunset];
  if (result.ok) return describe(result.data);
  if (result.status === "invalid") {
    const answer: InvalidAnswer = result;
    const breach: ContractBreach = answer.error;
    const issues: readonly ValidationIssue[] = breach.issues;
    return (
      breach.reason + issues.map(({ pointer, message, keyword, path }) => pointer + message + keyword + path)
    );
  }
  if (result.status === 409) {
    const answer: ErrorAnswer<409, ApiError> = result;
    const detail: BadRequestDetail | null | undefined = answer.error.badRequestDetail;
    const fields: readonly FieldViolation[] = detail?.fields ?? [];
    return answer.error.errorCode + fields.map(({ field, description }) => field + description);
  }
  const undocumented: HttpStatus = result.status;
  return `${undocumented} ${seconds} ${dates.length} ${result.response.headers.get("date")}`;
}

/** One of three, told apart by its provider. */
function describe(connection: NetworkPeeringConnection): string {
  switch (connection.providerName) {
    case "AWS": {
      const { statusName }: AwsNetworkPeeringConnection = connection;
      return `${statusName} ${connection.vpcId}`;
    }
    case "AZURE": {
      const { status }: AzureNetworkPeeringConnection = connection;
      return `${status} ${connection.vnetName}`;
    }
    case "GCP": {
      const { status }: GcpNetworkPeeringConnection = connection;
      return `${status} ${connection.networkName}`;
    }
    default:
      return connection.containerId;
  }
}

/** Every error, each narrowed by its class. */
export async function useOrThrow(): Promise<SuccessData<CreateGroupPeerResponses> | string> {
  try {
    return await atlas.createGroupPeer(request).orThrow();
  } catch (error) {
    if (error instanceof ResponseError) {
      const { answer } = error;
      return `${error.status.toFixed()} ${answer.response.status} ${error.error}`;
    }
    if (error instanceof ConnectionError) {
      const reason: NoAnswerReason = error.reason;
      return `${reason} ${error.cause}`;
    }
    if (error instanceof RequestError) return error.issues.map(({ message }) => message).join();
    if (error instanceof OAuthError) return `${error.code} ${error.status} ${error.description} ${error.uri}`;
    if (error instanceof AuthenticationError) return error.message;
    throw error;
  } finally {
    await atlas.close();
  }
}

/** openapi-fetch, over the same paths. */
export async function useRaw(): Promise<string | undefined> {
  atlas.raw.use({ onRequest: ({ request, schemaPath }) => request.headers.set("x-path", schemaPath) });
  const { data, error, response } = await atlas.raw.POST("/api/atlas/v2/groups/{groupId}/peers", {
    params: { path: { groupId: "1" }, query: { pretty: true } },
    body: gcp,
  });
  return response.ok ? data?.containerId : error?.errorCode;
}

/** Validators are Standard Schemas, and know the type of what they take. */
export function validate(input: unknown): readonly string[] {
  const body: Validator<CreateGroupPeerRequestBody> = createGroupPeer.request.body;
  const outcome: ValidationResult<CreateGroupPeerRequestBody> = body["~standard"].validate(input);
  const outcomes = [
    outcome,
    createGroupPeer.request.path["~standard"].validate(input),
    createGroupPeer.request.query["~standard"].validate(input),
    createGroupPeer.responses[200]["~standard"].validate(input),
    documented.responses[409]["~standard"].validate(input),
    documented.request.body["~standard"].validate(examples.responses[200].aws),
  ];
  if (!outcome.issues) return [outcome.value.providerName];
  return outcomes.flatMap(({ issues }) => issues?.map(({ message }) => message) ?? []);
}

export type Claims = [
  Holds<Same<keyof paths, "/api/atlas/v2/groups/{groupId}/peers">>,
  Holds<Same<keyof operations, "createGroupPeer">>,
  Holds<Same<components["schemas"]["ApiError"], ApiError>>,
  Holds<Same<webhooks[string], never>>,
  Holds<Same<$defs[string], never>>,
  Holds<Same<SuccessData<CreateGroupPeerResponses>, NetworkPeeringConnection>>,
  Holds<Same<Extract<CreateGroupPeerResult, { ok: true }>, SuccessAnswer<200, NetworkPeeringConnection>>>,
  Holds<Same<Awaited<ReturnType<Client["createGroupPeer"]>>, CreateGroupPeerResult>>,
  Holds<Same<typeof document.openapi, string>>,
  Holds<Same<typeof manifest.name, string>>,
];
export const unused: readonly unknown[] = [exchange, own];
