import type { Validator } from "../../../runtime/standard-schema.js";
import type { CreateGroupPeerParameters, CreateGroupPeerRequestBody } from "../../../types.js";

export declare const body: Validator<CreateGroupPeerRequestBody>;
export declare const path: Validator<NonNullable<CreateGroupPeerParameters["path"]>>;
export declare const query: Validator<NonNullable<CreateGroupPeerParameters["query"]>>;
