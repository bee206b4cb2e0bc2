import { ownProperties } from "../../../runtime/own-properties.js";
import { joinErrors } from "../../../runtime/join-errors.js";
import { anyOfRule, constRule, enumRule, oneOfRule, requiredRule, typeRule } from "../../../runtime/rules.js";
import { check as validate1 } from "./AwsNetworkPeeringConnection.js";

export { validate0 as check };

const schema1 = {"type":"object","properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"AZURE"},"azureDirectoryId":{"type":"string"},"azureSubscriptionId":{"type":"string"},"resourceGroupName":{"type":"string"},"vnetName":{"type":"string"},"errorState":{"type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["ADDING_PEER","AVAILABLE","FAILED","DELETION_FAILED","DELETING"]},{"type":"string"}]}},"required":["containerId","azureDirectoryId","azureSubscriptionId","resourceGroupName","vnetName"]};
const schema2 = {"type":"object","properties":{"containerId":{"type":"string"},"id":{"type":"string"},"providerName":{"type":"string","const":"GCP"},"gcpProjectId":{"type":"string"},"networkName":{"type":"string"},"errorMessage":{"type":["string","null"]},"status":{"anyOf":[{"type":"string","enum":["ADDING_PEER","WAITING_FOR_USER","AVAILABLE","FAILED","DELETING"]},{"type":"string"}]}},"required":["containerId","gcpProjectId","networkName"]};

function validate0(data, instancePath=""){
let vErrors = null;
const _errs0 = vErrors?.length;
let passed0 = 0;
const tag0 = ownProperties(Object(data)).providerName;
if(!((tag0 === "AZURE") || (tag0 === "GCP"))){
const _errs1 = vErrors?.length;
if(!(validate1(data, instancePath))){
vErrors = joinErrors(vErrors, validate1.errors);
}
var valid0 = _errs1 === vErrors?.length;
if(valid0){
passed0++;
}
}
if(!((tag0 === "AWS") || (tag0 === "GCP"))){
const _errs2 = vErrors?.length;
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
if("AZURE" !== data2){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "AZURE"}]);
}
}
if(data.azureDirectoryId !== undefined){
if(typeof data.azureDirectoryId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/azureDirectoryId", {type: "string"}]);
}
}
if(data.azureSubscriptionId !== undefined){
if(typeof data.azureSubscriptionId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/azureSubscriptionId", {type: "string"}]);
}
}
if(data.resourceGroupName !== undefined){
if(typeof data.resourceGroupName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/resourceGroupName", {type: "string"}]);
}
}
if(data.vnetName !== undefined){
if(typeof data.vnetName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/vnetName", {type: "string"}]);
}
}
if(data.errorState !== undefined){
let data7 = data.errorState;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push([typeRule, instancePath+"/errorState", {type: schema1.properties.errorState.type}]);
}
}
if(data.status !== undefined){
let data8 = data.status;
const _errs22 = vErrors?.length;
let valid4 = false;
const _errs23 = vErrors?.length;
if(typeof data8 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/status", {type: "string"}]);
}
if(!(((((data8 === "ADDING_PEER") || (data8 === "AVAILABLE")) || (data8 === "FAILED")) || (data8 === "DELETION_FAILED")) || (data8 === "DELETING"))){
(vErrors ??= []).push([enumRule, instancePath+"/status", {allowedValues: schema1.properties.status.anyOf[0].enum}]);
}
var _valid0 = _errs23 === vErrors?.length;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs25 = vErrors?.length;
if(typeof data8 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/status", {type: "string"}]);
}
var _valid0 = _errs25 === vErrors?.length;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push([anyOfRule, instancePath+"/status", {}]);
}
else {
if(_errs22){
vErrors.length = _errs22;
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
var valid1 = _errs2 === vErrors?.length;
if(valid1){
passed0++;
}
}
if(!((tag0 === "AWS") || (tag0 === "AZURE"))){
const _errs27 = vErrors?.length;
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
let data11 = data.providerName;
if(typeof data11 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/providerName", {type: "string"}]);
}
if("GCP" !== data11){
(vErrors ??= []).push([constRule, instancePath+"/providerName", {allowedValue: "GCP"}]);
}
}
if(data.gcpProjectId !== undefined){
if(typeof data.gcpProjectId !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/gcpProjectId", {type: "string"}]);
}
}
if(data.networkName !== undefined){
if(typeof data.networkName !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/networkName", {type: "string"}]);
}
}
if(data.errorMessage !== undefined){
let data14 = data.errorMessage;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push([typeRule, instancePath+"/errorMessage", {type: schema2.properties.errorMessage.type}]);
}
}
if(data.status !== undefined){
let data15 = data.status;
const _errs43 = vErrors?.length;
let valid8 = false;
const _errs44 = vErrors?.length;
if(typeof data15 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/status", {type: "string"}]);
}
if(!(((((data15 === "ADDING_PEER") || (data15 === "WAITING_FOR_USER")) || (data15 === "AVAILABLE")) || (data15 === "FAILED")) || (data15 === "DELETING"))){
(vErrors ??= []).push([enumRule, instancePath+"/status", {allowedValues: schema2.properties.status.anyOf[0].enum}]);
}
var _valid1 = _errs44 === vErrors?.length;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs46 = vErrors?.length;
if(typeof data15 !== "string"){
(vErrors ??= []).push([typeRule, instancePath+"/status", {type: "string"}]);
}
var _valid1 = _errs46 === vErrors?.length;
valid8 = valid8 || _valid1;
}
if(!valid8){
(vErrors ??= []).push([anyOfRule, instancePath+"/status", {}]);
}
else {
if(_errs43){
vErrors.length = _errs43;
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
var valid5 = _errs27 === vErrors?.length;
if(valid5){
passed0++;
}
}
if(!(passed0 === 1)){
(vErrors ??= []).push([oneOfRule, instancePath, {passingSchemas: passed0 > 1}]);
}
else {
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
validate0.errors = vErrors;
return vErrors === null;
}
