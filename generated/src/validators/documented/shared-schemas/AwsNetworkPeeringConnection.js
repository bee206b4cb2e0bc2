import { ownProperties } from "../../../runtime/own-properties.js";
import { constRule, enumRule, requiredRule, typeRule } from "../../../runtime/rules.js";

export { validate0 as check };

const schema0 = {"type":"object","required":["containerId","providerName","accepterRegionName","awsAccountId","routeTableCidrBlock","vpcId"],"properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AWS"},"accepterRegionName":{"type":"string"},"awsAccountId":{"type":"string"},"connectionId":{"type":"string"},"errorStateName":{"type":"string","enum":["REJECTED","EXPIRED","INVALID_ARGUMENT"]},"routeTableCidrBlock":{"type":"string"},"statusName":{"type":"string","enum":["INITIATING","PENDING_ACCEPTANCE","FAILED","FINALIZING","AVAILABLE","TERMINATING"]},"vpcId":{"type":"string"}}};

function validate0(data, instancePath=""){
let vErrors = null;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "containerId"}]);
}
if(data.providerName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "providerName"}]);
}
if(data.accepterRegionName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "accepterRegionName"}]);
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
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/containerId", {type: "string"}]);
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/id", {type: "string"}]);
}
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
if(data.accepterRegionName !== undefined){
if(typeof data.accepterRegionName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/accepterRegionName", {type: "string"}]);
}
}
if(data.awsAccountId !== undefined){
if(typeof data.awsAccountId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/awsAccountId", {type: "string"}]);
}
}
if(data.connectionId !== undefined){
if(typeof data.connectionId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/connectionId", {type: "string"}]);
}
}
if(data.errorStateName !== undefined){
let data6 = data.errorStateName;
if(typeof data6 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/errorStateName", {type: "string"}]);
}
if(!(((data6 === "REJECTED") || (data6 === "EXPIRED")) || (data6 === "INVALID_ARGUMENT"))){
(vErrors ??= []).push([enumRule, instancePath+"/errorStateName", {allowedValues: schema0.properties.errorStateName.enum}]);
}
}
if(data.routeTableCidrBlock !== undefined){
if(typeof data.routeTableCidrBlock !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/routeTableCidrBlock", {type: "string"}]);
}
}
if(data.statusName !== undefined){
let data8 = data.statusName;
if(typeof data8 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/statusName", {type: "string"}]);
}
if(!((((((data8 === "INITIATING") || (data8 === "PENDING_ACCEPTANCE")) || (data8 === "FAILED")) || (data8 === "FINALIZING")) || (data8 === "AVAILABLE")) || (data8 === "TERMINATING"))){
(vErrors ??= []).push([enumRule, instancePath+"/statusName", {allowedValues: schema0.properties.statusName.enum}]);
}
}
if(data.vpcId !== undefined){
if(typeof data.vpcId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/vpcId", {type: "string"}]);
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
}
validate0.errors = vErrors;
return vErrors === null;
}
