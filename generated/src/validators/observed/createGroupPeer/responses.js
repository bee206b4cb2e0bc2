import { createValidator } from "../../../runtime/validator.js";
import { joinErrors } from "../../../runtime/join-errors.js";
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

function validate0(data, instancePath=""){
let vErrors = null;
if(!(validate1(data, instancePath))){
vErrors = joinErrors(vErrors, validate1.errors);
}
validate0.errors = vErrors;
return vErrors === null;
}


function validate2(data, instancePath=""){
let vErrors = null;
if(!(validate3(data, instancePath))){
vErrors = joinErrors(vErrors, validate3.errors);
}
validate2.errors = vErrors;
return vErrors === null;
}
