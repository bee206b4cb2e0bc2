import { ownProperties } from "../../../runtime/own-properties.js";
import { constRule, patternRule, readOnlyRule, requiredRule, typeRule, unevaluatedPropertiesRule } from "../../../runtime/rules.js";

export { validate0 as check };

const pattern0 = new RegExp("^([a-f0-9]{24})$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9\\-]{4,28}[a-z0-9]$", "u");
const pattern2 = new RegExp("^[a-z](?:[a-z0-9\\-]{0,61}[a-z0-9])?$", "u");

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "containerId"}]);
errors++;
}
if(data.gcpProjectId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "gcpProjectId"}]);
errors++;
}
if(data.networkName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "networkName"}]);
errors++;
}
if(data.providerName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "providerName"}]);
errors++;
}
if(data.containerId !== undefined){
let data0 = data.containerId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push([patternRule, instancePath+"/containerId", {pattern: "^([a-f0-9]{24})$"}]);
errors++;
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/containerId", {type: "string"}]);
errors++;
}
}
if(data.id !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/id", {}]);
errors++;
}
if(data.providerName !== undefined){
let data2 = data.providerName;
if(typeof data2 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
errors++;
}
if("GCP" !== data2){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "GCP"}]);
errors++;
}
}
if(data.gcpProjectId !== undefined){
let data3 = data.gcpProjectId;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
(vErrors ??= []).push([patternRule, instancePath+"/gcpProjectId", {pattern: "^[a-z][a-z0-9\\-]{4,28}[a-z0-9]$"}]);
errors++;
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/gcpProjectId", {type: "string"}]);
errors++;
}
}
if(data.networkName !== undefined){
let data4 = data.networkName;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
(vErrors ??= []).push([patternRule, instancePath+"/networkName", {pattern: "^[a-z](?:[a-z0-9\\-]{0,61}[a-z0-9])?$"}]);
errors++;
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/networkName", {type: "string"}]);
errors++;
}
}
if(data.errorMessage !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/errorMessage", {}]);
errors++;
}
if(data.status !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/status", {}]);
errors++;
}
for(const key0 of Object.keys(data)){
if(((((((key0 !== "containerId") && (key0 !== "id")) && (key0 !== "providerName")) && (key0 !== "gcpProjectId")) && (key0 !== "networkName")) && (key0 !== "errorMessage")) && (key0 !== "status")){
(vErrors ??= []).push([unevaluatedPropertiesRule, instancePath, {unevaluatedProperty: key0}]);
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
