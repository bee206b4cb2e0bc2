import { createValidator } from "../../../runtime/validator.js";
import { ownProperties } from "../../../runtime/own-properties.js";
import { joinErrors } from "../../../runtime/join-errors.js";
import { additionalPropertiesRule, discriminatorRule, patternRule, requiredRule, typeRule } from "../../../runtime/rules.js";
import { check as validate1 } from "../shared-schemas/CreateGroupPeerRequestBodyAws.js";
import { check as validate2 } from "../shared-schemas/CreateGroupPeerRequestBodyAzure.js";
import { check as validate3 } from "../shared-schemas/CreateGroupPeerRequestBodyGcp.js";

export const body = /* @__PURE__ */ createValidator(validate0);
export const path = /* @__PURE__ */ createValidator(validate4);
export const query = /* @__PURE__ */ createValidator(validate5);

function validate0(data, instancePath=""){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
const tag0 = data.providerName;
if(tag0 === "AWS"){
if(!(validate1(data, instancePath))){
vErrors = joinErrors(vErrors, validate1.errors);
}
}
else if(tag0 === "AZURE"){
if(!(validate2(data, instancePath))){
vErrors = joinErrors(vErrors, validate2.errors);
}
}
else if(tag0 === "GCP"){
if(!(validate3(data, instancePath))){
vErrors = joinErrors(vErrors, validate3.errors);
}
}
else {
(vErrors ??= []).push([discriminatorRule, instancePath, {tag: "providerName"}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
}
validate0.errors = vErrors;
return vErrors === null;
}

const pattern0 = /* @__PURE__ */ new RegExp("^([a-f0-9]{24})$", "u");

function validate4(data, instancePath=""){
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
validate4.errors = vErrors;
return vErrors === null;
}


function validate5(data, instancePath=""){
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
validate5.errors = vErrors;
return vErrors === null;
}
