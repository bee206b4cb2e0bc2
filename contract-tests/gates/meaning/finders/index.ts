import { componentNames } from "./component-names.js";
import { defaultCredentials } from "./default-credentials.js";
import { defaultServer } from "./default-server.js";
import type { Finder } from "./finder.js";
import { packageName } from "./package-name.js";
import { scopes } from "./scopes.js";

/** What Redocly doesn't look at. */
export const FINDERS: readonly Finder[] = [
  packageName,
  componentNames,
  scopes,
  defaultCredentials,
  defaultServer,
];
