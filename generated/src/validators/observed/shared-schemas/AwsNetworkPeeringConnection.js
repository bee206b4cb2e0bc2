import { ownProperties } from "../../../runtime/own-properties.js";
import { anyOfRule, constRule, enumRule, requiredRule, typeRule } from "../../../runtime/rules.js";

export { validate0 as check };

const schema0 = {"type":"object","properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AWS"},"awsAccountId":{"type":"string"},"routeTableCidrBlock":{"type":"string"},"vpcId":{"type":"string"},"accepterRegionName":{"type":["string","null"]},"connectionId":{"type":["string","null"]},"errorStateName":{"anyOf":[{"type":"string","enum":["REJECTED","EXPIRED","INVALID_ARGUMENT"]},{"type":"string"},{"type":"null"}]},"statusName":{"anyOf":[{"type":"string","enum":["INITIATING","PENDING_ACCEPTANCE","FAILED","FINALIZING","AVAILABLE","TERMINATING"]},{"type":"string"}]}},"required":["containerId","awsAccountId","routeTableCidrBlock","vpcId"]};

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
if(data.awsAccountId !== undefined){
if(typeof data.awsAccountId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/awsAccountId", {type: "string"}]);
}
}
if(data.routeTableCidrBlock !== undefined){
if(typeof data.routeTableCidrBlock !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/routeTableCidrBlock", {type: "string"}]);
}
}
if(data.vpcId !== undefined){
if(typeof data.vpcId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/vpcId", {type: "string"}]);
}
}
if(data.accepterRegionName !== undefined){
let data6 = data.accepterRegionName;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push([typeRule, instancePath+"/accepterRegionName", {type: schema0.properties.accepterRegionName.type}]);
}
}
if(data.connectionId !== undefined){
let data7 = data.connectionId;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push([typeRule, instancePath+"/connectionId", {type: schema0.properties.connectionId.type}]);
}
}
if(data.errorStateName !== undefined){
let data8 = data.errorStateName;
const _errs18 = vErrors?.length;
let valid1 = false;
const _errs19 = vErrors?.length;
if(typeof data8 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/errorStateName", {type: "string"}]);
}
if(!(((data8 === "REJECTED") || (data8 === "EXPIRED")) || (data8 === "INVALID_ARGUMENT"))){
(vErrors ??= []).push([enumRule, instancePath+"/errorStateName", {allowedValues: schema0.properties.errorStateName.anyOf[0].enum}]);
}
var _valid0 = _errs19 === vErrors?.length;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs21 = vErrors?.length;
if(typeof data8 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/errorStateName", {type: "string"}]);
}
var _valid0 = _errs21 === vErrors?.length;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs23 = vErrors?.length;
if(data8 !== null){
(vErrors ??= []).push([typeRule, instancePath+"/errorStateName", {type: "null"}]);
}
var _valid0 = _errs23 === vErrors?.length;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
(vErrors ??= []).push([anyOfRule, instancePath+"/errorStateName", {}]);
}
else {
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
if(data.statusName !== undefined){
let data9 = data.statusName;
const _errs26 = vErrors?.length;
let valid2 = false;
const _errs27 = vErrors?.length;
if(typeof data9 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/statusName", {type: "string"}]);
}
if(!((((((data9 === "INITIATING") || (data9 === "PENDING_ACCEPTANCE")) || (data9 === "FAILED")) || (data9 === "FINALIZING")) || (data9 === "AVAILABLE")) || (data9 === "TERMINATING"))){
(vErrors ??= []).push([enumRule, instancePath+"/statusName", {allowedValues: schema0.properties.statusName.anyOf[0].enum}]);
}
var _valid1 = _errs27 === vErrors?.length;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs29 = vErrors?.length;
if(typeof data9 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/statusName", {type: "string"}]);
}
var _valid1 = _errs29 === vErrors?.length;
valid2 = valid2 || _valid1;
}
if(!valid2){
(vErrors ??= []).push([anyOfRule, instancePath+"/statusName", {}]);
}
else {
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
}
validate0.errors = vErrors;
return vErrors === null;
}
