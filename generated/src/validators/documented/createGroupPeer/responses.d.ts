import type { Validator } from "../../../runtime/standard-schema.js";
import type { CreateGroupPeerResponses } from "../../../types.js";

export declare const responses: {
  readonly 200: Validator<CreateGroupPeerResponses[200]>;
  readonly 400: Validator<CreateGroupPeerResponses[400]>;
  readonly 401: Validator<CreateGroupPeerResponses[401]>;
  readonly 403: Validator<CreateGroupPeerResponses[403]>;
  readonly 404: Validator<CreateGroupPeerResponses[404]>;
  readonly 409: Validator<CreateGroupPeerResponses[409]>;
  readonly 500: Validator<CreateGroupPeerResponses[500]>;
};
