import type { Client as RawClient } from "openapi-fetch";
import type { Call } from "../call.js";
import { type CallOptions, type ClientOptions, createOperationsClient } from "../client.js";
import type { Operation } from "../operation.js";

/** What a generated package has for a small document: types, an operation table, and the typed client over it. */
export interface Pet {
  readonly name: string;
}

export interface Problem {
  readonly code: string;
}

export const V1 = "application/vnd.pets.v1+json";

export const operations = {
  createPet: {
    method: "post",
    path: "/shops/{shopId}/pets",
    accept: V1,
    contentType: V1,
    bodyRequired: true,
    envelope: { parameter: "envelope", status: "status", content: "content" },
    responses: { 200: [V1], 400: ["application/json"], 409: ["application/json"] },
  },
  listPets: {
    method: "get",
    path: "/pets",
    accept: "application/json, text/csv",
    responses: { 200: ["application/json", "text/csv"], default: ["application/json"] },
  },
  deletePet: {
    method: "delete",
    path: "/shops/{shopId}/pets/{petId}",
    responses: { 204: [], "4XX": ["application/json"] },
  },
  probePet: { method: "head", path: "/pets", responses: { 200: [], 404: [] } },
  signIn: {
    method: "post",
    path: "/sessions",
    contentType: "application/x-www-form-urlencoded",
    responses: { 204: [] },
  },
  addPhoto: { method: "post", path: "/photos", contentType: "multipart/form-data", responses: { 204: [] } },
  addNote: { method: "post", path: "/notes", contentType: "text/plain", responses: { 204: [] } },
} as const satisfies Record<string, Operation>;

export interface CreatePetResponses {
  200: Pet;
  400: Problem;
  409: Problem;
}

export interface CreatePetRequest {
  readonly path: { readonly shopId: string };
  readonly query?: { readonly pretty?: boolean; readonly envelope?: boolean };
  readonly header?: { readonly "X-Trace"?: string };
  readonly body: Pet;
}

export interface paths {
  "/shops/{shopId}/pets": {
    post: {
      parameters: { path: { shopId: string }; query?: { envelope?: boolean } };
      requestBody: { content: { "application/vnd.pets.v1+json": Pet } };
      responses: {
        200: { content: { "application/vnd.pets.v1+json": Pet } };
        409: { content: { "application/json": Problem } };
      };
    };
  };
}

export interface Client {
  createPet(request: CreatePetRequest, options?: CallOptions): Call<CreatePetResponses>;
  listPets(
    request?: { readonly query?: { readonly tags?: readonly string[] } },
    options?: CallOptions,
  ): Call<{ 200: Pet[] | string; default: Problem }>;
  deletePet(
    request: { readonly path: { readonly shopId: string; readonly petId: string } },
    options?: CallOptions,
  ): Call<{ 204: undefined; "4XX": Problem }>;
  probePet(request?: undefined, options?: CallOptions): Call<{ 200: undefined; 404: unknown }>;
  signIn(request: { readonly body: { readonly user: string } }): Call<{ 204: undefined }>;
  addPhoto(request: { readonly body: FormData }): Call<{ 204: undefined }>;
  addNote(request: { readonly body: string }): Call<{ 204: undefined }>;
  readonly raw: RawClient<paths>;
  close(): Promise<void>;
}

export function createClient(options: ClientOptions = {}): Client {
  return createOperationsClient<Client>(operations, { baseUrl: "https://pets.example.com", ...options });
}
