import type { Format } from "ajv";
import * as stringFormats from "../runtime/formats.js";
import * as numberFormats from "../runtime/number-formats.js";

interface FormatSource {
  /** The module of the runtime, and its export. */
  readonly module: string;
  readonly name: string;
  readonly isNumeric: boolean;
}

/** `dateTime` is the format `date-time`. */
function formatName(exportName: string): string {
  return exportName.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

const SOURCES = new Map<string, FormatSource>([
  ...Object.keys(stringFormats).map(
    (name) => [formatName(name), { module: "formats", name, isNumeric: false }] as const,
  ),
  ...Object.keys(numberFormats).map(
    (name) => [formatName(name), { module: "number-formats", name, isNumeric: true }] as const,
  ),
]);

/** Every format that the package's runtime knows; any other is an annotation (JSON Schema 2020-12 validation section 7.2.1). */
export const FORMATS: Readonly<Record<string, Format>> = Object.fromEntries([
  ...Object.entries(stringFormats).map(([name, validate]) => [formatName(name), validate] as const),
  ...Object.entries(numberFormats).map(
    ([name, validate]) => [formatName(name), { type: "number", validate }] as const,
  ),
]);

/** Where the package has a format. */
export function formatSource(format: string): FormatSource {
  const source = SOURCES.get(format);
  if (!source) throw new Error(`The runtime has no format ${format}.`);
  return source;
}
