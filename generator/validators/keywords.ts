import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name, nil, stringify } from "ajv";
import { getProperty, not, or, strConcat } from "ajv/dist/compile/codegen/index.js";
import { validateUnion } from "ajv/dist/vocabularies/code.js";
import type { Json } from "../openapi/document.js";
import type { Target } from "./components.js";
import { looksInside } from "./evaluated.js";

/** The variables of each function that ajv writes. */
const instancePath = new Name("instancePath");
const vErrors = new Name("vErrors");

/** A keyword whose mere presence refuses the value, and whose error bears its own name. */
export function refusingKeyword(keyword: string): CodeKeywordDefinition {
  return {
    keyword,
    schemaType: "boolean",
    code: (context) => context.fail(),
  };
}

/**
 * `$ref`, as a call of a function that another module has. ajv's own would compile what is referred to again in every
 * module, and what that refers to.
 */
export function referenceKeyword(follow: (ref: string) => Target): CodeKeywordDefinition {
  return {
    keyword: "$ref",
    schemaType: "string",
    code(context) {
      const target = follow(String(context.schema));
      if (target.isInlined) return inline(context, target.schema);
      const code = _`component(${target.module})`;
      call(context, context.gen.scopeValue("validate", { ref: target, code }), target.isAsked);
    },
  };
}

/** A call, and what is then done about what it gives: the issues of what is checked, from there, or null for none. */
function call(context: KeywordCxt, check: Name, isAsked: boolean): void {
  const { gen, data, it } = context;
  const keepEvaluated = () => {
    if (!isAsked) return;
    const seen = _`${check}.evaluated.props`;
    // Others' are added to it, and the function has it for its next call where it follows from the schema alone.
    const props = gen.var("props", _`${seen} === true || Object.assign(Object.create(null), ${seen})`);
    const items = gen.var("items", _`${check}.evaluated.items ?? 0`);
    context.mergeEvaluated({ ...it, props, items }, Name);
  };
  const found = gen.const("found", _`${check}(${data})`);
  const keepIssues = () =>
    gen.assign(vErrors, _`joinIssues(${vErrors}, ${found}, ${strConcat(instancePath, it.errorPath)})`);
  context.failResult(_`${found} !== null`, keepEvaluated, keepIssues);
}

/** As ajv puts a small schema in place of a reference to it. */
function inline(context: KeywordCxt, schema: Json): void {
  const { gen } = context;
  const topSchemaRef = gen.scopeValue("schema", { ref: schema, code: stringify(schema) });
  const valid = gen.name("valid");
  // A schema is an object or a boolean, and what stands in a document's place for one was checked before.
  const subschema = { schema: schema as object | boolean, dataTypes: [], schemaPath: nil, topSchemaRef };
  context.mergeEvaluated(context.subschema({ ...subschema, errSchemaPath: context.schema }, valid));
  context.ok(valid);
}

/**
 * `discriminator: { propertyName, literals }`, `literals` in the order of `oneOf`: only the alternative that the tag
 * selects is held against the value (OpenAPI 3.1.1 section 4.8.25). ajv's own finds the literals by itself, in fewer
 * places than a document may have them.
 */
export const discriminatorKeyword: CodeKeywordDefinition = {
  keyword: "discriminator",
  type: "object",
  // What it has looked at is asked by keywords that come after those of properties.
  before: "properties",
  schemaType: "object",
  code(context) {
    const { gen, data, schema } = context;
    const { propertyName: tagName, literals } = schema as Discriminator;
    const valid = gen.let("valid", false);
    const tag = gen.const("tag", _`${data}${getProperty(tagName)}`);
    gen.if(false);
    for (const [index, selecting] of literals.entries()) {
      for (const literal of selecting) {
        gen.elseIf(_`${tag} === ${literal}`);
        const isMember = gen.name("valid");
        context.mergeEvaluated(context.subschema({ keyword: "oneOf", schemaProp: index }, isMember), Name);
        gen.assign(valid, isMember);
      }
    }
    gen.else();
    context.error(false, { tagName });
    gen.endIf();
    context.ok(valid);
  },
};

/**
 * `anyOf`, whose alternatives are asked until one takes the value. Where another schema asks what was looked at, ajv asks
 * all of them; here only as long as some that look at anything are left.
 */
export const anyOfKeyword: CodeKeywordDefinition = {
  keyword: "anyOf",
  schemaType: "array",
  before: "allOf",
  trackErrors: true,
  code(context) {
    const { gen, it } = context;
    const alternatives: readonly Json[] = context.schema;
    if (!it.opts.unevaluated) return validateUnion(context);
    const valid = gen.let("valid", false);
    const isTaken = gen.name("_valid");
    gen.block(() => {
      for (const index of alternatives.keys()) {
        const subschema = context.subschema(
          { keyword: "anyOf", schemaProp: index, compositeRule: true },
          isTaken,
        );
        gen.assign(valid, _`${valid} || ${isTaken}`);
        gen.if(isTaken, () => context.mergeEvaluated(subschema, Name));
        if (!alternatives.slice(index + 1).some(looksInside)) gen.if(not(valid));
      }
    });
    context.result(
      valid,
      () => context.reset(),
      () => context.error(true),
    );
  },
};

/**
 * `oneOf` without a discriminator that decides. With `tag`, an alternative isn't held against a value whose tag is one of
 * another's: it would refuse it, and its reasons are of no use to whoever reads them.
 */
export const oneOfKeyword: CodeKeywordDefinition = {
  keyword: "oneOf",
  schemaType: "array",
  trackErrors: true,
  code(context) {
    const { gen, schema, parentSchema } = context;
    if (parentSchema.discriminator !== undefined) return;
    const passed = gen.let("passed", 0);
    const isRuledOut = ruledOut(context);
    for (const index of schema.keys()) {
      const valid = gen.name("valid");
      const check = () => {
        const subschema = context.subschema(
          { keyword: "oneOf", schemaProp: index, compositeRule: true },
          valid,
        );
        gen.if(valid, () => {
          gen.code(_`${passed}++`);
          context.mergeEvaluated(subschema, Name);
        });
      };
      const others = isRuledOut?.(index);
      if (others === undefined) check();
      else gen.if(_`!(${others})`, check);
    }
    context.setParams({ passed });
    context.result(
      _`${passed} === 1`,
      () => context.reset(),
      () => context.error(true),
    );
  },
};

/** For an alternative by its index, whether the value's tag is one that another alternative has. */
function ruledOut({
  gen,
  data,
  parentSchema,
}: KeywordCxt): ((index: number) => Code | undefined) | undefined {
  if (parentSchema.tag === undefined) return undefined;
  const { propertyName, literals } = parentSchema.tag as Discriminator;
  const tag = gen.const("tag", _`ownProperties(Object(${data}))${getProperty(propertyName)}`);
  return (index) =>
    or(
      ...literals.flatMap((own, at) => (at === index ? [] : own.map((literal) => _`${tag} === ${literal}`))),
    );
}

/** What reduceToAssertions makes of a Discriminator Object. */
interface Discriminator {
  readonly propertyName: string;
  readonly literals: readonly (readonly string[])[];
}
