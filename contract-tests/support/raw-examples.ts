import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import {
  arrayOr,
  HTTP_METHODS,
  isObject,
  type Json,
  objectOr,
  stringOr,
} from "../../generator/openapi/document.js";

/** The examples of one body and media type, by name. */
export type NamedExamples = Readonly<Record<string, Json>>;

/** What a folder of OpenAPI files declares. */
export interface RawExamples {
  /** By operation, part and media type: `createPet 200 application/json`. Empty where a media type has no example. */
  readonly bodies: Readonly<Record<string, NamedExamples>>;
  /** The files that hold an example each. */
  readonly files: readonly string[];
}

/** A value, and the file that its references are relative to. */
interface Node {
  readonly value: Json;
  readonly file: string;
}

/** Finds every example of a body, reading the files one by one and following their references, with no bundler. */
export function readRawExamples(root: string): RawExamples {
  const reader = new Reader();
  const document = reader.node(root);
  const bodies = new Map<string, NamedExamples>();
  for (const [template, item] of reader.entries(reader.child(document, "paths"))) {
    for (const method of HTTP_METHODS) {
      const operation = reader.child(item, method);
      if (!isObject(operation.value)) continue;
      const title = stringOr(operation.value.operationId) ?? `${method} ${template}`;
      const answers = reader.entries(reader.child(operation, "responses"));
      for (const [part, body] of [["body", reader.child(operation, "requestBody")] as const, ...answers]) {
        for (const [mediaType, media] of reader.entries(reader.child(body, "content"))) {
          bodies.set(`${title} ${part} ${mediaType}`, reader.examples(media));
        }
      }
    }
  }
  return { bodies: Object.fromEntries(bodies), files: reader.exampleFiles };
}

class Reader {
  readonly exampleFiles: string[] = [];
  readonly #files = new Map<string, Json>();

  node(file: string): Node {
    return this.#follow({ value: this.#read(file), file });
  }

  child(parent: Node, key: string): Node {
    const value = isObject(parent.value) && Object.hasOwn(parent.value, key) ? parent.value[key] : undefined;
    return this.#follow({ value: value ?? null, file: parent.file });
  }

  entries(parent: Node): [string, Node][] {
    return Object.keys(objectOr(parent.value)).map((key) => [key, this.child(parent, key)]);
  }

  examples(media: Node): NamedExamples {
    const { example } = objectOr(media.value);
    const named = this.entries(this.child(media, "examples")).flatMap(([name, node]) => {
      const { value, externalValue } = objectOr(node.value);
      const found = typeof externalValue === "string" ? this.#example(node.file, externalValue) : value;
      return found === undefined ? [] : [[name, found] as const];
    });
    return Object.fromEntries([...(example === undefined ? [] : [["example", example] as const]), ...named]);
  }

  #example(from: string, name: string): Json {
    const file = resolve(dirname(from), name);
    this.exampleFiles.push(file);
    return this.#read(file);
  }

  #read(file: string): Json {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    // JSON is YAML too, but for a number's precision and a few escapes: each is read as what its name says.
    const text = readFileSync(file, "utf8");
    const value: Json = file.endsWith(".json") ? JSON.parse(text) : parse(text);
    this.#files.set(file, value);
    return value;
  }

  #follow(node: Node): Node {
    const { $ref } = objectOr(node.value);
    if (typeof $ref !== "string") return node;
    const [name = "", pointer = ""] = $ref.split("#");
    const file = name === "" ? node.file : join(dirname(node.file), name);
    const tokens = pointer.split("/").slice(1).map(decodeToken);
    let target = this.#follow({ value: this.#read(file), file });
    for (const token of tokens) target = this.#step(target, token);
    return target;
  }

  #step(parent: Node, token: string): Node {
    if (isObject(parent.value)) return this.child(parent, token);
    return this.#follow({ value: arrayOr(parent.value)[Number(token)] ?? null, file: parent.file });
  }
}

function decodeToken(token: string): string {
  return decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
}
