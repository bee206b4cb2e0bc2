import { componentNames } from "./component-names.js";
import { defaultServer } from "./default-server.js";
import type { Finder } from "./finder.js";
import { scopes } from "./scopes.js";

/** What Redocly doesn't look at. */
export const FINDERS: readonly Finder[] = [componentNames, scopes, defaultServer];
