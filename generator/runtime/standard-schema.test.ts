import type { StandardSchemaV1 } from "@standard-schema/spec";
import { expectTypeOf, test } from "vitest";
import type { ValidationIssue, ValidationResult, Validator } from "./standard-schema.js";
import { createValidator } from "./validator.js";

interface Pet {
  name: string;
}

test("a validator is a Standard Schema, and can be used where any other can", () => {
  expectTypeOf<Validator<Pet>>().toExtend<StandardSchemaV1<Pet, Pet>>();
  expectTypeOf<StandardSchemaV1.InferInput<Validator<Pet>>>().toEqualTypeOf<Pet>();
  expectTypeOf<StandardSchemaV1.InferOutput<Validator<Pet>>>().toEqualTypeOf<Pet>();
  expectTypeOf<ValidationResult<Pet>>().toExtend<StandardSchemaV1.Result<Pet>>();
  expectTypeOf<ValidationIssue>().toExtend<StandardSchemaV1.Issue>();
  expectTypeOf<Validator<Pet>>().toExtend<Validator<unknown>>();
  expectTypeOf(createValidator<Pet>).returns.toEqualTypeOf<Validator<Pet>>();
});

test("a Standard Schema that answers at once, with our issues, is a validator", () => {
  interface Synchronous extends StandardSchemaV1<Pet, Pet> {
    readonly "~standard": Omit<StandardSchemaV1.Props<Pet, Pet>, "validate"> & {
      readonly validate: (
        value: unknown,
      ) => StandardSchemaV1.SuccessResult<Pet> | { readonly issues: readonly ValidationIssue[] };
    };
  }
  expectTypeOf<Synchronous>().toExtend<Validator<Pet>>();
  // @ts-expect-error: one that may answer later is not
  expectTypeOf<StandardSchemaV1<Pet, Pet>>().toExtend<Validator<Pet>>();
});
