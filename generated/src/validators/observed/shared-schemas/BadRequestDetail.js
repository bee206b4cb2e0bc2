import { ownProperties } from "../../../runtime/own-properties.js";
import { requiredRule, typeRule } from "../../../runtime/rules.js";

export { validate0 as check };

function validate0(data, instancePath=""){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.fields !== undefined){
let data0 = data.fields;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
data1 = ownProperties(data1);
if(data1.description === undefined){
(vErrors ??= []).push([requiredRule, instancePath+"/fields/" + i0, {missingProperty: "description"}]);
}
if(data1.field === undefined){
(vErrors ??= []).push([requiredRule, instancePath+"/fields/" + i0, {missingProperty: "field"}]);
}
if(data1.description !== undefined){
if(typeof data1.description !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/fields/" + i0+"/description", {type: "string"}]);
}
}
if(data1.field !== undefined){
if(typeof data1.field !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/fields/" + i0+"/field", {type: "string"}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/fields/" + i0, {type: "object"}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/fields", {type: "array"}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
}
validate0.errors = vErrors;
return vErrors === null;
}
