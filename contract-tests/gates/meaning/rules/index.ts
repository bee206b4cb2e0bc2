import type { Change, Judgement } from "../change.js";
import { annotations } from "./annotations.js";
import { addedBodies, encodings, headerNames, receivedHeaders, receivedMediaTypes } from "./bodies.js";
import { parameterNames, writtenDefaults } from "./parameters.js";
import type { Rule } from "./rule.js";
import {
  answersGrow,
  becameAlternative,
  containedItems,
  defaults,
  discriminators,
  exclusiveAlternatives,
  multiples,
  numberFormats,
  propertyNames,
  receivedAlternatives,
  receivedSchemas,
  reordered,
  sentProperties,
} from "./schemas.js";
import { flows } from "./security.js";
import { ownServers, serverVariables } from "./servers.js";

/** The first that has something to say decides; where none has, Redocly's own judgement stands. */
const RULES: readonly Rule[] = [
  writtenDefaults,
  parameterNames,
  addedBodies,
  headerNames,
  receivedHeaders,
  receivedMediaTypes,
  encodings,
  flows,
  ownServers,
  serverVariables,
  reordered,
  containedItems,
  discriminators,
  exclusiveAlternatives,
  becameAlternative,
  answersGrow,
  multiples,
  numberFormats,
  defaults,
  propertyNames,
  sentProperties,
  receivedAlternatives,
  receivedSchemas,
  annotations,
];

export function judge(change: Change): Judgement {
  for (const rule of RULES) {
    const judgement = rule(change);
    if (judgement) return judgement;
  }
  return change.reported;
}
