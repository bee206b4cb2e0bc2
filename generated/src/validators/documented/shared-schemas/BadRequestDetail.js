import { ownProperties } from "../../../runtime/own-properties.js";
import { requiredRule, typeRule } from "../../../runtime/rules.js";

export { validate0 as check };

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
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
errors++;
}
if(data1.field === undefined){
(vErrors ??= []).push([requiredRule, instancePath+"/fields/" + i0, {missingProperty: "field"}]);
errors++;
}
if(data1.description !== undefined){
if(typeof data1.description !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/fields/" + i0+"/description", {type: "string"}]);
errors++;
}
}
if(data1.field !== undefined){
if(typeof data1.field !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/fields/" + i0+"/field", {type: "string"}]);
errors++;
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/fields/" + i0, {type: "object"}]);
errors++;
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/fields", {type: "array"}]);
errors++;
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
