import { createValidator } from "../../../runtime/validator.js";
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
let vErrors = [];
if(!(validate1(data, instancePath))){
vErrors = vErrors.length ? vErrors.concat(validate1.errors) : validate1.errors;
}
validate0.errors = vErrors;
return vErrors.length === 0;
}


function validate2(data, instancePath=""){
let vErrors = [];
if(!(validate3(data, instancePath))){
vErrors = vErrors.length ? vErrors.concat(validate3.errors) : validate3.errors;
}
validate2.errors = vErrors;
return vErrors.length === 0;
}
