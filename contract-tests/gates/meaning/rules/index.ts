import type { Change, Judgement } from "../change.js";
import { annotations } from "./annotations.js";
import {
  addedBodies,
  encodings,
  headerNames,
  receivedHeaders,
  receivedMediaTypes,
  sentHeaders,
} from "./bodies.js";
import { callbackUrls, dialects } from "./document.js";
import { extensions } from "./extensions.js";
import { parameterNames, writtenDefaults } from "./parameters.js";
import type { Rule } from "./rule.js";
import {
  answersGrow,
  becameAlternative,
  conditions,
  containedItems,
  defaults,
  dependentNames,
  discriminators,
  exclusiveAlternatives,
  multiples,
  numberFormats,
  otherProperties,
  propertyNames,
  propertyPatterns,
  receivedAlternatives,
  receivedMaps,
  receivedSchemas,
  reordered,
  sentProperties,
} from "./schemas.js";
import { flows, schemeNames } from "./security.js";
import { ownServers, serverVariables } from "./servers.js";

/** The first that has something to say decides; where none has, Redocly's own judgement stands. */
const RULES: readonly Rule[] = [
  writtenDefaults,
  parameterNames,
  addedBodies,
  headerNames,
  receivedHeaders,
  sentHeaders,
  receivedMediaTypes,
  encodings,
  flows,
  schemeNames,
  extensions,
  dialects,
  callbackUrls,
  ownServers,
  serverVariables,
  reordered,
  conditions,
  dependentNames,
  containedItems,
  discriminators,
  exclusiveAlternatives,
  becameAlternative,
  otherProperties,
  answersGrow,
  multiples,
  numberFormats,
  defaults,
  propertyNames,
  propertyPatterns,
  sentProperties,
  receivedAlternatives,
  receivedMaps,
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
