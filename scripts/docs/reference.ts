import {
  arrayOr,
  HTTP_METHODS,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  objectOr,
  omit,
  stringOr,
} from "../../generator/openapi/document.js";
import { resolve } from "../../generator/openapi/pointer.js";
import { answerSampler } from "./answer-samples.js";
import { authenticationSection } from "./authentication.js";
import { differencesByReason, type OverlayStep } from "./differences.js";
import { errorCodesSection } from "./error-codes.js";
import { type Evidence, outcomeOf, standing } from "./evidence.js";
import { code, paragraphs } from "./markdown.js";
import { operationName } from "./places.js";
import { makeSamples, type Sample } from "./samples.js";
import { beyondSection, provenSection } from "./sections.js";
import { foldedWords, spellOut } from "./spell-out.js";
import { withoutExtensions } from "./without-extensions.js";

/** What a reference page is made of. */
export interface ReferenceSources {
  /** The bundled document, without overlays. */
  readonly documented: JsonObject;
  /** One for each action of its overlays, in the order in which they are applied. */
  readonly steps: readonly OverlayStep[];
  readonly evidence: Evidence;
  /** What the generated package is called. */
  readonly packageName: string;
}

/**
 * The document as a renderer is to show it: with samples, and with what isn't in the documentation (error codes, overlays,
 * evidence) as tags of its own behind all operations. Extensions that the renderer might act on are gone.
 */
export function referenceDocument({
  documented,
  steps,
  evidence,
  packageName,
}: ReferenceSources): JsonObject {
  const observed = steps.at(-1)?.document ?? documented;
  const samples = makeSamples(observed, packageName);
  const plain = withoutExtensions(spellOut(documented));
  const answers = answerSampler(documented, plain);
  const sections = {
    Authentication: authenticationSection(observed),
    "Error codes": errorCodesSection(observed),
    "Beyond the documentation": beyondSection(observed, differencesByReason(documented, steps), evidence),
    "What is proven": provenSection(evidence),
  };
  return {
    ...plain,
    tags: [...arrayOr(plain.tags), ...sectionTags(documented, sections)],
    paths: mapValues(objectOr(plain.paths), (reference, template) => {
      const own = objectOr(resolve(documented, objectOr(documented.paths)[template]));
      const item = objectOr(resolve(plain, reference));
      const methods = HTTP_METHODS.filter((method) => isObject(item[method]));
      const operations = methods.map((method) => {
        const name = operationName(objectOr(item[method]), method, template);
        const shown = samplesOf(objectOr(own[method]), samples.get(`${method} ${template}`) ?? []);
        const inherited = withInherited(plain, item, objectOr(item[method]));
        const operation = { ...inherited, responses: answers(template, method, inherited.responses) };
        return [method, withStandings(plain, operation, name, evidence, shown)] as const;
      });
      return { ...omit(item, "parameters"), ...Object.fromEntries(operations) };
    }),
    components: withSchemaStandings(objectOr(plain.components), evidence),
  };
}

/** A tag without operations is a section by itself. */
function sectionTags(document: JsonObject, sections: Readonly<Record<string, string>>): JsonObject[] {
  const taken = new Set(tagNames(document));
  return Object.entries(sections)
    .filter(([, description]) => description !== "")
    .map(([name, description]) => ({
      name: taken.has(name) ? `${name} of this contract` : name,
      description,
    }));
}

function tagNames(document: JsonObject): (Json | undefined)[] {
  const operations = Object.values(objectOr(document.paths)).flatMap((reference) => {
    const item = objectOr(resolve(document, reference));
    return HTTP_METHODS.flatMap((method) => arrayOr(objectOr(item[method]).tags));
  });
  return [...operations, ...arrayOr(document.tags).map((tag) => objectOr(tag).name)];
}

/** The keeper of the document knows best how to call an operation. */
function samplesOf(operation: JsonObject, made: readonly Sample[]): Json {
  const own = arrayOr(operation["x-codeSamples"]);
  return own.length > 0 ? own : made.map((sample) => ({ ...sample }));
}

/** An operation with the parameters of its path, unless it has its own of that name (OpenAPI 3.1.1, section 4.8.10.1). */
function withInherited(document: JsonObject, item: JsonObject, operation: JsonObject): JsonObject {
  const key = (reference: Json) => {
    const parameter = objectOr(resolve(document, reference));
    return `${parameter.in} ${parameter.name}`;
  };
  const own = arrayOr(operation.parameters);
  const names = new Set(own.map(key));
  const inherited = arrayOr(item.parameters).filter((parameter) => !names.has(key(parameter)));
  return { ...operation, parameters: [...inherited, ...own] };
}

function withStandings(
  document: JsonObject,
  operation: JsonObject,
  name: string,
  evidence: Evidence,
  samples: Json,
): JsonObject {
  const standingOf = (part?: string) =>
    standing(outcomeOf(evidence, part === undefined ? { operation: name } : { operation: name, part }));
  const { requestBody } = operation;
  return {
    ...operation,
    description: paragraphs(stringOr(operation.description), standingOf()),
    parameters: arrayOr(operation.parameters).map((reference) => {
      const parameter = objectOr(resolve(document, reference));
      const folded = foldedWords(objectOr(resolve(document, parameter.schema)));
      const words = [stringOr(parameter.description), folded, standingOf(stringOr(parameter.in))];
      return { ...parameter, description: paragraphs(...words) };
    }),
    ...(requestBody === undefined
      ? {}
      : { requestBody: withWords(resolve(document, requestBody), standingOf("body")) }),
    responses: mapValues(objectOr(operation.responses), (reference, status) =>
      withAnswerWords(document, objectOr(resolve(document, reference)), standingOf(status)),
    ),
    "x-codeSamples": samples,
  };
}

function withWords(value: Json | undefined, words: string): JsonObject {
  const object = objectOr(value);
  return { ...object, description: paragraphs(stringOr(object.description), words) };
}

/** An answer with its words in its schemas, too: the renderer shows those instead of its own, but for alternatives. */
function withAnswerWords(document: JsonObject, response: JsonObject, words: string): JsonObject {
  const content = objectOr(response.content);
  const said = (mediaTypes: readonly string[]) =>
    paragraphs(
      stringOr(response.description),
      mediaTypes.length === 0 ? undefined : `As ${mediaTypes.map(code).join(" or ")}.`,
      words,
    );
  return {
    ...response,
    description: said(Object.keys(content)),
    content: mapValues(content, (media, mediaType) => {
      const schema = objectOr(resolve(document, objectOr(media).schema));
      return { ...objectOr(media), schema: { ...schema, description: said([mediaType]) } };
    }),
  };
}

function withSchemaStandings(components: JsonObject, evidence: Evidence): JsonObject {
  const { schemas } = components;
  if (!isObject(schemas)) return components;
  return {
    ...components,
    schemas: mapValues(schemas, (schema, name) =>
      isObject(schema) ? withWords(schema, standing(outcomeOf(evidence, { schema: name }))) : schema,
    ),
  };
}
