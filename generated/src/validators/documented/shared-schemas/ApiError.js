import { int32 as formats0Function } from "../../../runtime/number-formats.js";
import { ownProperties } from "../../../runtime/own-properties.js";
import { joinErrors } from "../../../runtime/join-errors.js";
import { formatRule, requiredRule, typeRule } from "../../../runtime/rules.js";
import { check as validate1 } from "./BadRequestDetail.js";

export { validate0 as check };

const formats0 = { validate: formats0Function };

function validate0(data, instancePath=""){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.error === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "error"}]);
}
if(data.errorCode === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "errorCode"}]);
}
if(data.badRequestDetail !== undefined){
if(!(validate1(data.badRequestDetail, instancePath+"/badRequestDetail"))){
vErrors = joinErrors(vErrors, validate1.errors);
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/detail", {type: "string"}]);
}
}
if(data.error !== undefined){
let data2 = data.error;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push([typeRule, instancePath+"/error", {type: "integer"}]);
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push([formatRule, instancePath+"/error", {format: "int32"}]);
}
}
}
if(data.errorCode !== undefined){
if(typeof data.errorCode !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/errorCode", {type: "string"}]);
}
}
if(data.parameters !== undefined){
let data4 = data.parameters;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push([typeRule, instancePath+"/parameters/" + i0, {type: "object"}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/parameters", {type: "array"}]);
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/reason", {type: "string"}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
}
validate0.errors = vErrors;
return vErrors === null;
}
