import { createValidator } from "../../../runtime/validator.js";
import { ownProperties } from "../../../runtime/own-properties.js";
import { joinErrors } from "../../../runtime/join-errors.js";
import { additionalPropertiesRule, patternRule, requiredRule, typeRule } from "../../../runtime/rules.js";
import { check as validate1 } from "../shared-schemas/NetworkPeeringConnectionRequest.js";

export const body = /* @__PURE__ */ createValidator(validate0);
export const path = /* @__PURE__ */ createValidator(validate2);
export const query = /* @__PURE__ */ createValidator(validate3);

function validate0(data, instancePath=""){
let vErrors = null;
if(!(validate1(data, instancePath))){
vErrors = joinErrors(vErrors, validate1.errors);
}
validate0.errors = vErrors;
return vErrors === null;
}

const pattern0 = /* @__PURE__ */ new RegExp("^([a-f0-9]{24})$", "u");

function validate2(data, instancePath=""){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.groupId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "groupId"}]);
}
for(const key0 of Object.keys(data)){
if(!(key0 === "groupId")){
(vErrors ??= []).push([additionalPropertiesRule, instancePath, {additionalProperty: key0}]);
}
}
if(data.groupId !== undefined){
let data0 = data.groupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push([patternRule, instancePath+"/groupId", {pattern: pattern0}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/groupId", {type: "string"}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
}
validate2.errors = vErrors;
return vErrors === null;
}


function validate3(data, instancePath=""){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
for(const key0 of Object.keys(data)){
if(!((key0 === "envelope") || (key0 === "pretty"))){
(vErrors ??= []).push([additionalPropertiesRule, instancePath, {additionalProperty: key0}]);
}
}
if(data.envelope !== undefined){
if(typeof data.envelope !== "boolean"){
(vErrors ??= []).push([typeRule, instancePath+"/envelope", {type: "boolean"}]);
}
}
if(data.pretty !== undefined){
if(typeof data.pretty !== "boolean"){
(vErrors ??= []).push([typeRule, instancePath+"/pretty", {type: "boolean"}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
}
validate3.errors = vErrors;
return vErrors === null;
}
