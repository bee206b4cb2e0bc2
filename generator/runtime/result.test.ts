import { describe, expect, expectTypeOf, test } from "vitest";
import type { Call } from "./call.js";
import {
  documentedKey,
  type HttpStatus,
  type InvalidAnswer,
  type Result,
  type SuccessData,
} from "./result.js";

interface Pet {
  name: string;
}
interface Problem {
  code: string;
}

describe("documentedKey", () => {
  test.each([
    { keys: ["200", "4XX", "404", "default"], status: 200, want: "200" },
    { keys: ["200", "4XX", "404", "default"], status: 404, want: "404" },
    { keys: ["200", "4XX", "404", "default"], status: 409, want: "4XX" },
    { keys: ["200", "4XX", "404", "default"], status: 500, want: "default" },
    { keys: ["200", "4XX", "404", "default"], status: 201, want: undefined },
    { keys: ["2XX", "default"], status: 299, want: "2XX" },
    { keys: ["404", "default"], status: 200, want: "default" },
    { keys: ["default"], status: 503, want: "default" },
    { keys: ["200"], status: 500, want: undefined },
    { keys: [], status: 200, want: undefined },
  ])("$keys: $status is $want", ({ keys, status, want }) => {
    expect(documentedKey(Object.fromEntries(keys.map((key) => [key, []])), status)).toBe(want);
  });
});

/** The members of a result that a status narrows to. */
type At<Responses, Status> = Extract<Result<Responses>, { status: Status }>;

test("every number from 200 to 599 is a status", () => {
  expectTypeOf<200 | 299 | 300 | 404 | 599>().toExtend<HttpStatus>();
  expectTypeOf<Extract<HttpStatus, 0 | 100 | 199 | 600>>().toBeNever();
  expectTypeOf<HttpStatus>().toExtend<number>();
});

describe("a result narrows", () => {
  interface Responses {
    200: Pet;
    400: Problem;
    409: Problem & { pet: string };
  }

  test("by ok and by status", () => {
    const check = (result: Result<Responses>): void => {
      if (result.ok) {
        expectTypeOf(result.status).toEqualTypeOf<200>();
        expectTypeOf(result.data).toEqualTypeOf<Pet>();
      } else if (result.status === 409) {
        expectTypeOf(result.error).toEqualTypeOf<Problem & { pet: string }>();
      } else if (result.status === 400) {
        expectTypeOf(result.error.code).toEqualTypeOf<string>();
      } else if (result.status === "invalid") {
        expectTypeOf(result).toEqualTypeOf<InvalidAnswer>();
      } else {
        expectTypeOf(result.error).toEqualTypeOf<unknown>();
        expectTypeOf<429 | 201 | 502>().toExtend<typeof result.status>();
        expectTypeOf<Extract<typeof result.status, 200 | 400 | 409>>().toBeNever();
      }
      if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<Pet>();
      // @ts-expect-error: an undocumented status has no data
      if (result.status === 201) void result.data;
      // @ts-expect-error: a success has no error
      if (result.ok) void result.error;
      // @ts-expect-error: there may be no documented body
      void result.data;
      // @ts-expect-error: a status that HTTP doesn't have
      if (result.status === 600) return;
      // @ts-expect-error: "invalid" can't be compared as a number; result.response.status can
      if (result.status >= 500) return;
    };
    expect(check).toBeTypeOf("function");
  });

  test("in a switch", () => {
    const check = (result: Result<Responses>): string => {
      switch (result.status) {
        case 200:
          return result.data.name;
        case 400:
        case 409:
          return result.error.code;
        case "invalid":
          return result.error.message;
        default:
          return String(result.error);
      }
    };
    expect(check).toBeTypeOf("function");
  });

  test("by several successes, content or not", () => {
    type Both = Result<{ 200: Pet; 204: undefined }>;
    expectTypeOf<Extract<Both, { ok: true }>["data"]>().toEqualTypeOf<Pet | undefined>();
    expectTypeOf<SuccessData<{ 200: Pet; 204: undefined }>>().toEqualTypeOf<Pet | undefined>();
    expectTypeOf<SuccessData<{ 404: Problem }>>().toBeNever();
    expectTypeOf<ReturnType<Call<Responses>["orThrow"]>>().toEqualTypeOf<Promise<Pet>>();
  });

  test("by ranges, to what no other key documents", () => {
    type Ranges = { 200: Pet; "4XX": Problem; 404: { gone: true } };
    expectTypeOf<At<Ranges, 404>["error" & keyof At<Ranges, 404>]>().toEqualTypeOf<{ gone: true }>();
    const check = (result: Result<Ranges>): void => {
      if (result.status === 422) expectTypeOf(result.error).toEqualTypeOf<Problem>();
      if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<{ gone: true }>();
      if (result.status === 500) expectTypeOf(result.error).toEqualTypeOf<unknown>();
    };
    expect(check).toBeTypeOf("function");
  });

  test("by default, which is a success only where nothing else is", () => {
    const beside = (result: Result<{ 200: Pet; default: Problem }>): void => {
      if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Pet>();
      else if (result.status === 201) expectTypeOf(result.error).toEqualTypeOf<unknown>();
      else if (result.status === 503) expectTypeOf(result.error).toEqualTypeOf<Problem>();
    };
    const alone = (result: Result<{ 404: Problem; default: Pet }>): void => {
      if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Pet>();
      else if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<Problem>();
      else if (result.status === 500) expectTypeOf(result.error).toEqualTypeOf<Pet>();
      else if (result.status !== "invalid") expectTypeOf(result.error).toEqualTypeOf<Pet>();
    };
    const range = (result: Result<{ "2XX": Pet; default: Problem }>): void => {
      if (result.status === 204) expectTypeOf(result.data).toEqualTypeOf<Pet>();
      else if (result.status === 302) expectTypeOf(result.error).toEqualTypeOf<Problem>();
    };
    expect([beside, alone, range]).toHaveLength(3);
  });
});
