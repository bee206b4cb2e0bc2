import type { Change, Judgement } from "../change.js";
import { annotations } from "./annotations.js";
import { addedBodies, headerNames, receivedHeaders, receivedMediaTypes } from "./bodies.js";
import { parameterNames, writtenDefaults } from "./parameters.js";
import type { Rule } from "./rule.js";
import {
  answersGrow,
  becameAlternative,
  defaults,
  exclusiveAlternatives,
  multiples,
  numberFormats,
  propertyNames,
  receivedAlternatives,
  receivedSchemas,
  sentProperties,
} from "./schemas.js";
import { flows } from "./security.js";

/** The first that has something to say decides; where none has, Redocly's own judgement stands. */
const RULES: readonly Rule[] = [
  writtenDefaults,
  parameterNames,
  addedBodies,
  headerNames,
  receivedHeaders,
  receivedMediaTypes,
  flows,
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
