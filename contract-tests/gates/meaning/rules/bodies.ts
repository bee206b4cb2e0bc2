import { type Json, objectOr } from "../../../../generator/openapi/document.js";
import type { Rule } from "./rule.js";

/** Requests without a body were right. */
export const addedBodies: Rule = ({ type, kind, after }) =>
  type === "RequestBody" && kind === "added" && objectOr(after.value).required === true
    ? { rule: "required-request-body-added", verdict: "breaking" }
    : undefined;

/** A program reads it without asking whether it is there. */
export const receivedHeaders: Rule = ({ type, property, before }) =>
  type === "Header" && property === "required" && before.value === true
    ? { rule: "response-header-became-optional", verdict: "breaking" }
    : undefined;

/** A part of a form has to have it. */
export const sentHeaders: Rule = ({ type, kind, property, direction, after }) => {
  if (direction !== "request") return undefined;
  const isRequired = (header: Json | undefined) => objectOr(header).required === true;
  const isNew =
    (type === "Header" && kind === "added" && isRequired(after.value)) ||
    (type === "Header" && property === "required" && after.value === true) ||
    (type === "HeadersMap" && kind === "added" && Object.values(objectOr(after.value)).some(isRequired));
  return isNew ? { rule: "request-header-required", verdict: "breaking" } : undefined;
};

/** To programs its name is a key, in the case in which it is written. */
export const headerNames: Rule = ({ type, isRenamed }) =>
  type === "Header" && isRenamed ? { rule: "response-header-renamed", verdict: "breaking" } : undefined;

/** A client accepts every media type that is documented, and is answered in the new one, too. */
export const receivedMediaTypes: Rule = ({ type, kind, direction }) =>
  type === "MediaType" && kind === "added" && direction === "answer"
    ? { rule: "answer-media-type-added", verdict: "breaking" }
    : undefined;

/** Who serializes a part goes on as the document said. */
export const encodings: Rule = ({ type, kind, property = "" }) =>
  type === "Encoding" &&
  kind === "modified" &&
  ["contentType", "style", "explode", "allowReserved"].includes(property)
    ? { rule: "part-serialization-changed", verdict: "breaking" }
    : undefined;
