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

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
else {
var props0 = validate1.evaluated.props;
var items0 = validate1.evaluated.items;
}
validate0.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate0.evaluated = {"dynamicProps":true,"dynamicItems":true};


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
var props0 = validate3.evaluated.props;
var items0 = validate3.evaluated.items;
}
validate2.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":true,"dynamicItems":true};
