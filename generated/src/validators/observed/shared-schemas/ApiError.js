import { int32 as formats0Function } from "../../../runtime/number-formats.js";
import { ownProperties } from "../../../runtime/own-properties.js";
import { joinErrors } from "../../../runtime/join-errors.js";
import { anyOfRule, formatRule, requiredRule, typeRule } from "../../../runtime/rules.js";
import { check as validate1 } from "./BadRequestDetail.js";

export { validate0 as check };

const schema0 = {"type":"object","required":["error","errorCode"],"properties":{"error":{"type":"integer","format":"int32"},"errorCode":{"type":"string"},"badRequestDetail":{"anyOf":[{"$ref":"#/components/schemas/BadRequestDetail"},{"type":"null"}]},"detail":{"type":["string","null"]},"parameters":{"type":["array","null"],"items":{}},"reason":{"type":["string","null"]}}};
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
if(data.error !== undefined){
let data0 = data.error;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push([typeRule, instancePath+"/error", {type: "integer"}]);
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push([formatRule, instancePath+"/error", {format: "int32"}]);
}
}
}
if(data.errorCode !== undefined){
if(typeof data.errorCode !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/errorCode", {type: "string"}]);
}
}
if(data.badRequestDetail !== undefined){
let data2 = data.badRequestDetail;
const _errs6 = vErrors?.length;
let valid1 = false;
const _errs7 = vErrors?.length;
if(!(validate1(data2, instancePath+"/badRequestDetail"))){
vErrors = joinErrors(vErrors, validate1.errors);
}
var _valid0 = _errs7 === vErrors?.length;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = vErrors?.length;
if(data2 !== null){
(vErrors ??= []).push([typeRule, instancePath+"/badRequestDetail", {type: "null"}]);
}
var _valid0 = _errs8 === vErrors?.length;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push([anyOfRule, instancePath+"/badRequestDetail", {}]);
}
else {
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push([typeRule, instancePath+"/detail", {type: schema0.properties.detail.type}]);
}
}
if(data.parameters !== undefined){
let data4 = data.parameters;
if((!(Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push([typeRule, instancePath+"/parameters", {type: schema0.properties.parameters.type}]);
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push([typeRule, instancePath+"/reason", {type: schema0.properties.reason.type}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
}
validate0.errors = vErrors;
return vErrors === null;
}
