import { ownProperties } from "../../../runtime/own-properties.js";
import { anyOfRule, constRule, patternRule, readOnlyRule, requiredRule, typeRule, unevaluatedPropertiesRule } from "../../../runtime/rules.js";

export { validate0 as check };

const pattern0 = /* @__PURE__ */ new RegExp("^([a-f0-9]{24})$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])/(?:3[0-2]|[12]?[0-9])$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,7}:|(?:[0-9A-Fa-f]{1,4}:){6}:[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){5}(?::[0-9A-Fa-f]{1,4}){1,2}|(?:[0-9A-Fa-f]{1,4}:){4}(?::[0-9A-Fa-f]{1,4}){1,3}|(?:[0-9A-Fa-f]{1,4}:){3}(?::[0-9A-Fa-f]{1,4}){1,4}|(?:[0-9A-Fa-f]{1,4}:){2}(?::[0-9A-Fa-f]{1,4}){1,5}|[0-9A-Fa-f]{1,4}:(?::[0-9A-Fa-f]{1,4}){1,6}|:(?::[0-9A-Fa-f]{1,4}){1,7}|::)/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9])$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[a-z]{2,4}-[a-z]+(?:-[a-z]+)?-[0-9]{1,2}$", "u");

function validate0(data, instancePath=""){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "containerId"}]);
}
if(data.awsAccountId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "awsAccountId"}]);
}
if(data.routeTableCidrBlock === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "routeTableCidrBlock"}]);
}
if(data.vpcId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "vpcId"}]);
}
if(data.providerName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "providerName"}]);
}
if(data.accepterRegionName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "accepterRegionName"}]);
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
if("AWS" !== data2){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "AWS"}]);
}
}
if(data.awsAccountId !== undefined){
let data3 = data.awsAccountId;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
(vErrors ??= []).push([patternRule, instancePath+"/awsAccountId", {pattern: pattern1}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/awsAccountId", {type: "string"}]);
}
}
if(data.routeTableCidrBlock !== undefined){
let data4 = data.routeTableCidrBlock;
if(typeof data4 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/routeTableCidrBlock", {type: "string"}]);
}
const _errs10 = vErrors?.length;
let valid1 = false;
const _errs11 = vErrors?.length;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
(vErrors ??= []).push([patternRule, instancePath+"/routeTableCidrBlock", {pattern: pattern2}]);
}
}
var _valid0 = _errs11 === vErrors?.length;
valid1 = valid1 || _valid0;
const _errs12 = vErrors?.length;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
(vErrors ??= []).push([patternRule, instancePath+"/routeTableCidrBlock", {pattern: pattern3}]);
}
}
var _valid0 = _errs12 === vErrors?.length;
valid1 = valid1 || _valid0;
if(!valid1){
(vErrors ??= []).push([anyOfRule, instancePath+"/routeTableCidrBlock", {}]);
}
else {
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
if(data.vpcId !== undefined){
let data5 = data.vpcId;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
(vErrors ??= []).push([patternRule, instancePath+"/vpcId", {pattern: pattern4}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/vpcId", {type: "string"}]);
}
}
if(data.accepterRegionName !== undefined){
let data6 = data.accepterRegionName;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
(vErrors ??= []).push([patternRule, instancePath+"/accepterRegionName", {pattern: pattern5}]);
}
}
else {
(vErrors ??= []).push([typeRule, instancePath+"/accepterRegionName", {type: "string"}]);
}
}
if(data.connectionId !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/connectionId", {}]);
}
if(data.errorStateName !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/errorStateName", {}]);
}
if(data.statusName !== undefined){
(vErrors ??= []).push([readOnlyRule, instancePath+"/statusName", {}]);
}
for(const key0 of Object.keys(data)){
if((((((((((key0 !== "containerId") && (key0 !== "id")) && (key0 !== "providerName")) && (key0 !== "awsAccountId")) && (key0 !== "routeTableCidrBlock")) && (key0 !== "vpcId")) && (key0 !== "accepterRegionName")) && (key0 !== "connectionId")) && (key0 !== "errorStateName")) && (key0 !== "statusName")){
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
