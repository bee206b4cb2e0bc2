import type { JsonObject } from "../../generator/openapi/document.js";
import { formatPointer, type Path } from "../../generator/openapi/pointer.js";
import type { Evidence } from "../report/evidence.js";
import { operationsOf } from "./places.js";

/** What a mutant is about: a component's schema, a part of an operation, an operation, or the document as a whole. */
export type Subject = Pick<Evidence, "operation" | "part" | "schema"> & { readonly title: string };

const WHOLE: Subject = { title: "the document" };

/** Tells what a place of a document belongs to: what the first operation has that leads there. */
export function subjectsOf(document: JsonObject): (path: Path) => Subject {
  const roots = operationsOf(document).flatMap(
    ({ path, value, method, template, parameters, body, answers }) => {
      const operation = String(value.operationId ?? `${method} ${template}`);
      const part = (name: string, at: Path) => ({
        at,
        subject: { title: `${operation} ${name}`, operation, part: name },
      });
      return [
        ...parameters.map((parameter) => part(String(parameter.value.in), parameter.path)),
        ...(body ? [part("body", body.path), part("body", [...path, "requestBody"])] : []),
        ...answers.map((answer) => part(answer.status, answer.path)),
        ...answers.map(({ status }) => part(status, [...path, "responses", status])),
        { at: path, subject: { title: operation, operation } },
        // The path is the operation's, and so is the method by which the item has it.
        { at: ["paths"], subject: { title: operation, operation } },
      ];
    },
  );
  const longest = roots.toSorted((a, b) => b.at.length - a.at.length);
  return (path) => {
    const [section, kind, name] = path;
    if (section === "components" && kind === "schemas" && name !== undefined)
      return { title: name, schema: name };
    const pointer = `${formatPointer(path)}/`;
    return longest.find(({ at }) => pointer.startsWith(`${formatPointer(at)}/`))?.subject ?? WHOLE;
  };
}
