import type { Change, Judgement } from "../change.js";
import { annotations } from "./annotations.js";
import { addedBodies, headerNames, receivedHeaders, receivedMediaTypes } from "./bodies.js";
import { parameterNames, writtenDefaults } from "./parameters.js";
import type { Rule } from "./rule.js";
import {
  answersGrow,
  becameAlternative,
  defaults,
  multiples,
  propertyNames,
  receivedAlternatives,
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
  becameAlternative,
  answersGrow,
  multiples,
  defaults,
  propertyNames,
  sentProperties,
  receivedAlternatives,
  annotations,
];

export function judge(change: Change): Judgement {
  for (const rule of RULES) {
    const judgement = rule(change);
    if (judgement) return judgement;
  }
  return change.reported;
}
