import { uuid as formats0 } from "../../../runtime/formats.js";
import { ownProperties } from "../../../runtime/own-properties.js";
import { constRule, formatRule, patternRule, readOnlyRule, requiredRule, typeRule, unevaluatedPropertiesRule } from "../../../runtime/rules.js";

export { validate0 as check };

const pattern0 = /* @__PURE__ */ new RegExp("^([a-f0-9]{24})$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._()\\-]+$", "u");

function validate0(data, instancePath=""){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "containerId"}]);
}
if(data.azureDirectoryId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "azureDirectoryId"}]);
}
if(data.azureSubscriptionId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "azureSubscriptionId"}]);
}
if(data.resourceGroupName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "resourceGroupName"}]);
}
if(data.vnetName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "vnetName"}]);
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
if("AZURE" !== data2){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "AZURE"}]);
}
}
if(data.azureDirectoryId !== undefined){
let data3 = data.azureDirectoryId;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
(vErrors ??= []).push([patternRule, instancePath+"/azureDirectoryId", {pattern: pattern1}]);
}
if(!(formats0(data3))){
(vErrors ??= []).push([formatRule, instancePath+"/azureDirectoryId", {format: "uuid"}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/azureDirectoryId", {type: "string"}]);
}
}
if(data.azureSubscriptionId !== undefined){
let data4 = data.azureSubscriptionId;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
(vErrors ??= []).push([patternRule, instancePath+"/azureSubscriptionId", {pattern: pattern1}]);
}
if(!(formats0(data4))){
(vErrors ??= []).push([formatRule, instancePath+"/azureSubscriptionId", {format: "uuid"}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/azureSubscriptionId", {type: "string"}]);
}
}
if(data.resourceGroupName !== undefined){
let data5 = data.resourceGroupName;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
(vErrors ??= []).push([patternRule, instancePath+"/resourceGroupName", {pattern: pattern3}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/resourceGroupName", {type: "string"}]);
}
}
if(data.vnetName !== undefined){
let data6 = data.vnetName;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
(vErrors ??= []).push([patternRule, instancePath+"/vnetName", {pattern: pattern3}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/vnetName", {type: "string"}]);
}
}
if(data.errorState !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/errorState", {}]);
}
if(data.status !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/status", {}]);
}
for(const key0 of Object.keys(data)){
if(((((((((key0 !== "containerId") && (key0 !== "id")) && (key0 !== "providerName")) && (key0 !== "azureDirectoryId")) && (key0 !== "azureSubscriptionId")) && (key0 !== "resourceGroupName")) && (key0 !== "vnetName")) && (key0 !== "errorState")) && (key0 !== "status")){
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
