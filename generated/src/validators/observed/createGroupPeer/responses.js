import { createValidator } from "../../../runtime/validator.js";
import { joinIssues } from "../../../runtime/found-issues.js";
import { check as validate1 } from "../shared-schemas/NetworkPeeringConnection.js";
import { check as validate3 } from "../shared-schemas/ApiError.js";

export const responses = {
  200: /* @__PURE__ */ createValidator(validate0),
  400: /* @__PURE__ */ createValidator(validate2),
  401: /* @__PURE__ */ createValidator(validate2),
  403: /* @__PURE__ */ createValidator(validate2),
  404: /* @__PURE__ */ createValidator(validate2),
  409: /* @__PURE__ */ createValidator(validate2),
  500: /* @__PURE__ */ createValidator(validate2),
};

function validate0(data){
let vErrors = null;
const found0 = validate1(data);
if(found0 !== null){
vErrors = joinIssues(vErrors, found0);
}
return vErrors;
}


function validate2(data){
let vErrors = null;
const found0 = validate3(data);
if(found0 !== null){
vErrors = joinIssues(vErrors, found0);
}
return vErrors;
}
