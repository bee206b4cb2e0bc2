import { ownProperties } from "../../../runtime/own-properties.js";
import { constRule, patternRule, readOnlyRule, requiredRule, typeRule, unevaluatedPropertiesRule } from "../../../runtime/rules.js";

export { validate0 as check };

const pattern0 = /* @__PURE__ */ new RegExp("^([a-f0-9]{24})$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9\\-]{4,28}[a-z0-9]$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^[a-z](?:[a-z0-9\\-]{0,61}[a-z0-9])?$", "u");

function validate0(data, instancePath=""){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "containerId"}]);
}
if(data.gcpProjectId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "gcpProjectId"}]);
}
if(data.networkName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "networkName"}]);
}
if(data.providerName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "providerName"}]);
}
if(data.containerId !== undefined){
let data0 = data.containerId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
(vErrors ??= []).push([patternRule, instancePath+"/containerId", {pattern: pattern0}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/containerId", {type: "string"}]);
}
}
if(data.id !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/id", {}]);
}
if(data.providerName !== undefined){
let data2 = data.providerName;
if(typeof data2 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
}
if("GCP" !== data2){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "GCP"}]);
}
}
if(data.gcpProjectId !== undefined){
let data3 = data.gcpProjectId;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
(vErrors ??= []).push([patternRule, instancePath+"/gcpProjectId", {pattern: pattern1}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/gcpProjectId", {type: "string"}]);
}
}
if(data.networkName !== undefined){
let data4 = data.networkName;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
(vErrors ??= []).push([patternRule, instancePath+"/networkName", {pattern: pattern2}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/networkName", {type: "string"}]);
}
}
if(data.errorMessage !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/errorMessage", {}]);
}
if(data.status !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/status", {}]);
}
for(const key0 of Object.keys(data)){
if(((((((key0 !== "containerId") && (key0 !== "id")) && (key0 !== "providerName")) && (key0 !== "gcpProjectId")) && (key0 !== "networkName")) && (key0 !== "errorMessage")) && (key0 !== "status")){
(vErrors ??= []).push([unevaluatedPropertiesRule, instancePath, {unevaluatedProperty: key0}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
}
validate0.errors = vErrors;
return vErrors === null;
}
