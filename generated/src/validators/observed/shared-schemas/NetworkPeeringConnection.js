import { ownProperties } from "../../../runtime/own-properties.js";
import { anyOfRule, constRule, enumRule, oneOfRule, requiredRule, typeRule } from "../../../runtime/rules.js";
import { check as validate1 } from "./AwsNetworkPeeringConnection.js";

export { validate0 as check };

const schema1 = {"type":"object","properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AZURE"},"azureDirectoryId":{"type":"string"},"azureSubscriptionId":{"type":"string"},"resourceGroupName":{"type":"string"},"vnetName":{"type":"string"},"errorState":{"type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["ADDING_PEER","AVAILABLE","FAILED","DELETION_FAILED","DELETING"]},{"type":"string"}]}},"required":["containerId","azureDirectoryId","azureSubscriptionId","resourceGroupName","vnetName"]};
const schema2 = {"type":"object","properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"GCP"},"gcpProjectId":{"type":"string"},"networkName":{"type":"string"},"errorMessage":{"type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["ADDING_PEER","WAITING_FOR_USER","AVAILABLE","FAILED","DELETING"]},{"type":"string"}]}},"required":["containerId","gcpProjectId","networkName"]};

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate1(data, instancePath))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
data = ownProperties(data);
if(data.containerId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "containerId"}]);
errors++;
}
if(data.azureDirectoryId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "azureDirectoryId"}]);
errors++;
}
if(data.azureSubscriptionId === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "azureSubscriptionId"}]);
errors++;
}
if(data.resourceGroupName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "resourceGroupName"}]);
errors++;
}
if(data.vnetName === undefined){
(vErrors ??= []).push([requiredRule, instancePath, {missingProperty: "vnetName"}]);
errors++;
}
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/containerId", {type: "string"}]);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/id", {type: "string"}]);
errors++;
}
}
if(data.providerName !== undefined){
let data2 = data.providerName;
if(typeof data2 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
errors++;
}
if("AZURE" !== data2){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "AZURE"}]);
errors++;
}
}
if(data.azureDirectoryId !== undefined){
if(typeof data.azureDirectoryId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/azureDirectoryId", {type: "string"}]);
errors++;
}
}
if(data.azureSubscriptionId !== undefined){
if(typeof data.azureSubscriptionId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/azureSubscriptionId", {type: "string"}]);
errors++;
}
}
if(data.resourceGroupName !== undefined){
if(typeof data.resourceGroupName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/resourceGroupName", {type: "string"}]);
errors++;
}
}
if(data.vnetName !== undefined){
if(typeof data.vnetName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/vnetName", {type: "string"}]);
errors++;
}
}
if(data.errorState !== undefined){
let data7 = data.errorState;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push([typeRule, instancePath+"/errorState", {type: schema1.properties.errorState.type}]);
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if(typeof data8 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/status", {type: "string"}]);
errors++;
}
if(!(((((data8 === "ADDING_PEER") || (data8 === "AVAILABLE")) || (data8 === "FAILED")) || (data8 === "DELETION_FAILED")) || (data8 === "DELETING"))){
(vErrors ??= []).push([enumRule, instancePath+"/status", {allowedValues: schema1.properties.status.anyOf[0].enum}]);
errors++;
}
var _valid1 = _errs23 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs25 = errors;
if(typeof data8 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/status", {type: "string"}]);
errors++;
}
var _valid1 = _errs25 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
(vErrors ??= []).push([anyOfRule, instancePath+"/status", {}]);
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs27 = errors;
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
if(data.containerId !== undefined){
if(typeof data.containerId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/containerId", {type: "string"}]);
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/id", {type: "string"}]);
errors++;
}
}
if(data.providerName !== undefined){
let data11 = data.providerName;
if(typeof data11 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
errors++;
}
if("GCP" !== data11){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "GCP"}]);
errors++;
}
}
if(data.gcpProjectId !== undefined){
if(typeof data.gcpProjectId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/gcpProjectId", {type: "string"}]);
errors++;
}
}
if(data.networkName !== undefined){
if(typeof data.networkName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/networkName", {type: "string"}]);
errors++;
}
}
if(data.errorMessage !== undefined){
let data14 = data.errorMessage;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push([typeRule, instancePath+"/errorMessage", {type: schema2.properties.errorMessage.type}]);
errors++;
}
}
if(data.status !== undefined){
let data15 = data.status;
const _errs43 = errors;
let valid6 = false;
const _errs44 = errors;
if(typeof data15 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/status", {type: "string"}]);
errors++;
}
if(!(((((data15 === "ADDING_PEER") || (data15 === "WAITING_FOR_USER")) || (data15 === "AVAILABLE")) || (data15 === "FAILED")) || (data15 === "DELETING"))){
(vErrors ??= []).push([enumRule, instancePath+"/status", {allowedValues: schema2.properties.status.anyOf[0].enum}]);
errors++;
}
var _valid2 = _errs44 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs46 = errors;
if(typeof data15 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/status", {type: "string"}]);
errors++;
}
var _valid2 = _errs46 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
(vErrors ??= []).push([anyOfRule, instancePath+"/status", {}]);
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push([typeRule, instancePath, {type: "object"}]);
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
}
}
if(!valid0){
(vErrors ??= []).push([oneOfRule, instancePath, {passingSchemas: passing0}]);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate0.errors = vErrors;
return errors === 0;
}
